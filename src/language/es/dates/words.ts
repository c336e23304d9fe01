import type { DayPart, SeasonCode, TimeUnit, Turn } from '../../../record/time-expression.ts';
import type { DateWord } from '../../dates.ts';
import { latinMonthNames, singleNames } from '../../other-calendars/month-names.ts';

const months = ['enero|ene', 'febrero|feb', 'marzo', 'abril|abr', 'mayo', 'junio|jun', 'julio|jul', 'agosto|ago', 'septiembre|setiembre|sept|sep', 'octubre|oct', 'noviembre|nov', 'diciembre|dic']; // biome-ignore format: a list
const weekdays = ['lunes', 'martes', 'miércoles|miercoles', 'jueves', 'viernes', 'sábado|sabado|sábados|sabados', 'domingo|domingos']; // biome-ignore format: a list
/** Singular and plural. A second is left out: it is an ordinal more often. */
const units: readonly (readonly [TimeUnit, string, string])[] = [
  ['second', '', 'segundos'],
  ['minute', 'minuto', 'minutos'],
  ['hour', 'hora', 'horas'],
  ['day', 'día|dia', 'días|dias'],
  ['week', 'semana', 'semanas'],
  ['month', 'mes', 'meses'],
  ['quarter', 'trimestre', 'trimestres'],
  ['half', 'semestre', 'semestres'],
  ['year', 'año|ano', 'años'],
  ['decade', 'década|decenio', 'décadas|decenios'],
  ['century', 'siglo', 'siglos'],
];
const numbers = ['', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'dieciséis|dieciseis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte', 'veintiuno|veintiún|veintiuna', 'veintidós|veintidos', 'veintitrés|veintitres', 'veinticuatro', 'veinticinco', 'veintiséis|veintiseis', 'veintisiete', 'veintiocho', 'veintinueve', 'treinta']; // biome-ignore format: a list
const tens = ['cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const hundreds = ['cien|ciento', 'doscientos|doscientas', 'trescientos|trescientas', 'cuatrocientos|cuatrocientas', 'quinientos|quinientas', 'seiscientos|seiscientas', 'setecientos|setecientas', 'ochocientos|ochocientas', 'novecientos|novecientas']; // biome-ignore format: a list
const open = 'varios|varias|unos|unas|algunos|algunas|muchos|muchas|pocos|pocas|numerosos|numerosas|tantos|tantas|escasos|escasas'; // biome-ignore format: a list
const ordinals = ['primer|primero|primera', 'segundo|segunda', 'tercer|tercero|tercera', 'cuarto|cuarta', 'quinto|quinta', 'sexto|sexta', 'séptimo|séptima', 'octavo|octava', 'noveno|novena', 'décimo|décima']; // biome-ignore format: a list
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx', 'xxi']; // biome-ignore format: a list
const parts: Readonly<Record<string, DayPart>> = {
  madrugada: 'MO',
  mañana: 'MO',
  mediodía: 'MI',
  tarde: 'AF',
  noche: 'NI',
};
const seasons: Readonly<Record<string, SeasonCode>> = { primavera: 'SP', verano: 'SU', otoño: 'FA', invierno: 'WI' };
const turns: readonly (readonly [Turn, string])[] = [
  [-1, 'pasado|pasada|pasados|pasadas|último|última'],
  [0, 'este|esta|presente'],
  [1, 'próximo|próxima|proximo|proxima|venidero|venidera|entrante'],
];
const repeats: Readonly<Partial<Record<TimeUnit, string>>> = {
  day: 'diario|diaria|diarios|diarias|diariamente|cotidiano|cotidiana|cotidianos|cotidianas',
  week: 'semanal|semanales|semanalmente',
  month: 'mensual|mensuales|mensualmente',
  quarter: 'trimestral|trimestrales',
  half: 'semestral|semestrales',
  year: 'anual|anuales|anualmente',
};

/** Spanish words of time, each with what it can stand for. */
export const spanishDateWords: ReadonlyMap<string, DateWord> = (() => {
  const words = new Map<string, DateWord>(singleNames(latinMonthNames));
  const add = (names: string, meaning: DateWord): void => {
    for (const name of names.split('|')) if (name) words.set(name, { ...words.get(name), ...meaning });
  };
  for (const [i, names] of months.entries()) add(names, { month: i + 1 });
  for (const [i, names] of weekdays.entries()) add(names, { weekday: i + 1 });
  for (const [unit, one, many] of units) {
    add(one, { unit });
    add(many, { units: unit });
  }
  for (const [i, names] of numbers.entries()) if (i > 0) add(names, { num: i, dom: i });
  for (const [i, name] of tens.entries()) add(name, { num: (i + 4) * 10 });
  for (const [i, names] of hundreds.entries()) add(names, { num: (i + 1) * 100 });
  add('mil', { num: 1000 });
  add(open, { num: Number.NaN });
  for (const [i, names] of ordinals.entries()) add(names, { ord: i + 1 });
  for (const [i, name] of romans.entries()) add(name, { ord: i + 1 });
  for (const [name, part] of Object.entries(parts)) add(name, { part });
  for (const [name, season] of Object.entries(seasons)) add(name, { season });
  for (const [turn, names] of turns) add(names, { turn });
  for (const [unit, names] of Object.entries(repeats) as [TimeUnit, string][]) add(names, { each: unit });
  add('navidad|navidades', { holiday: { month: 12, day: 25 } });
  add('nochebuena', { holiday: { month: 12, day: 24 } });
  add('nochevieja', { holiday: { month: 12, day: 31 } });
  return words;
})();

/** Words of several parts that stand for one. */
export const spanishPhrases: readonly { readonly words: readonly string[]; readonly word: DateWord }[] = [
  { words: ['fin', 'de', 'semana'], word: { unit: 'weekend' } },
  { words: ['fines', 'de', 'semana'], word: { units: 'weekend' } },
  { words: ['viernes', 'santo'], word: { holiday: { easter: -2 } } },
  { words: ['año', 'nuevo'], word: { holiday: { month: 1, day: 1 } } },
];
