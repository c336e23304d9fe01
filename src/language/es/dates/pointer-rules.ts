import type { DateRule } from '../../dates.ts';
import { pointer, rules } from '../../time-meanings.ts';

/** Words that only point at the present, the past or the future. */
export const pointerRules: readonly DateRule[] = [
  ...rules(
    ['ahora mismo?', 'actualmente', 'actual|actuales', 'la? actualidad', 'hoy en? día', 'hoy por hoy', 'el|este momento', 'estos momentos', 'estos días', 'estas fechas', 'el presente'], // biome-ignore format: a list
    () => pointer('present'),
  ),
  ...rules(
    ['entonces', 'aquel entonces', 'aquellos|esos momentos', 'aquellos días|años', 'recientemente', 'reciente|recientes', 'recién', 'últimamente', 'antaño', 'el|del pasado', 'pasados|pasadas|pasado|pasada'], // biome-ignore format: a list
    () => pointer('past'),
  ),
  ...rules(
    ['el? futuro', 'futura|futuras|futuros', 'próximamente', 'en breve', 'algún día', 'largo|medio|corto plazo', 'próximo|próxima|próximos|próximas'], // biome-ignore format: a list
    () => pointer('future'),
  ),
];
