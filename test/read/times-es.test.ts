import { describe, expect, test } from 'vitest';
import { spanish } from '../../src/language/es/spanish.ts';
import { readTimes } from '../../src/read/times/times.ts';
import { resolveDays } from '../../src/resolve/days/days.ts';

/** Words and TIMEX3 values found in a Spanish text published on Wednesday, 11 March 2026. */
function timesIn(text: string, published: string | null = '2026-03-11'): string[] {
  const prose = spanish.parseProse(text, spanish.paragraphsOf(text));
  if (!spanish.dates) throw new Error('Spanish has no dates');
  return resolveDays(readTimes(prose, spanish.dates), { published, prose }).map(
    ({ text: words, value }) => `${words} = ${value}`,
  );
}

describe('Spanish times', () => {
  test.each([
    ['Lo detuvieron el 3 de mayo de 2024.', ['el 3 de mayo de 2024 = 2024-05-03']],
    ['La huelga fue el 3 de marzo.', ['el 3 de marzo = 2026-03-03']],
    ['Comenzará el próximo 2 de mayo.', ['el próximo 2 de mayo = 2026-05-02']],
    ['Murió el primero de enero de 1999.', ['el primero de enero de 1999 = 1999-01-01']],
    ['La tregua va del 7 al 11 de abril de 2025.', ['del 7 al 11 de abril de 2025 = 2025-04-07/2025-04-11']],
    ['En mayo de 1999 ardió la sede.', ['mayo de 1999 = 1999-05']],
    ['Cerró en noviembre pasado.', ['noviembre pasado = 2025-11']],
    ['Hoy llueve y ayer nevó.', ['Hoy = 2026-03-11', 'ayer = 2026-03-10']],
    ['Mañana habrá otra marcha.', ['Mañana = 2026-03-12']],
    ['Anteayer volvieron.', ['Anteayer = 2026-03-09']],
    ['Anoche hubo disparos.', ['Anoche = 2026-03-10TNI']],
    ['Esta mañana cortaron la vía.', ['Esta mañana = 2026-03-11TMO']],
    ['Protestaron el lunes.', ['el lunes = 2026-03-09']],
    ['Se reunirán el viernes.', ['el viernes = 2026-03-13']],
    ['Cayó el lunes pasado.', ['el lunes pasado = 2026-03-09']],
    ['Declarará el próximo jueves.', ['el próximo jueves = 2026-03-12']],
    ['Ayer por la tarde llovió.', ['Ayer por la tarde = 2026-03-10TAF']],
    ['A finales del año pasado huyó.', ['finales del año pasado = 2025']],
    ['Abren este fin de semana.', ['este fin de semana = 2026-W11-WE']],
    ['Fue en la década del 70.', ['la década del 70 = 197']],
    ['La noche del martes hubo tiros.', ['La noche del martes = 2026-03-10TNI']],
    ['Lo dijo hoy, miércoles.', ['hoy, miércoles = 2026-03-11']],
    ['La semana pasada no hubo pan.', ['La semana pasada = 2026-W10']],
    ['El año que viene votan.', ['El año que viene = 2027']],
    ['Este año hubo tres.', ['Este año = 2026']],
    ['Huyó hace diez años.', ['hace diez años = 2016']],
    ['Ocurrió hace treinta y dos años.', ['hace treinta y dos años = 1994']],
    ['Salió hace 14 días.', ['hace 14 días = 2026-02-25']],
    ['Abrirán dentro de dos semanas.', ['dentro de dos semanas = 2026-W13']],
    ['En los últimos tres años cayeron dos.', ['los últimos tres años = P3Y']],
    ['Estuvo preso cinco meses.', ['cinco meses = P5M']],
    ['Duró dos años y tres meses.', ['dos años y tres meses = P27M']],
    ['Esperaron media hora.', ['media hora = PT30M']],
    ['Pagan cada mes.', ['cada mes = P1M']],
    ['Se reúnen todos los lunes.', ['todos los lunes = XXXX-WXX-1']],
    ['Es una feria anual.', ['anual = P1Y']],
    ['Fue en el segundo trimestre de 2024.', ['el segundo trimestre de 2024 = 2024-Q2']],
    ['En el siglo XIX era un puerto.', ['el siglo XIX = 18']],
    ['Nació en la década de los ochenta.', ['la década de los ochenta = 198']],
    ['Murió en el verano de 2003.', ['el verano de 2003 = 2003-SU']],
    ['Empezó en mil novecientos noventa y ocho.', ['mil novecientos noventa y ocho = 1998']],
    ['Llegó a las 8.15 horas.', ['las 8.15 horas = 2026-03-11T08:15']],
    ['Llegó a las 3 de la tarde.', ['las 3 de la tarde = 2026-03-11T15:00']],
    ['La corta el día 8.', ['el día 8 = 2026-03-08']],
    ['El acta es del 03/04/2025.', ['03/04/2025 = 2025-04-03']],
    ['Actualmente vive en Lugo.', ['Actualmente = PRESENT_REF']],
  ])('%s', (text, expected) => {
    expect(timesIn(text)).toEqual(expected);
  });

  test('dates of other calendars', () => {
    expect(timesIn('Cayó el 24 de Aban de 1398.')).toEqual(['el 24 de Aban de 1398 = 2019-11-15']);
    expect(timesIn('Fue en el año persa 1399.')).toEqual(['el año persa 1399 = 2020-03-20/2021-03-20']);
    expect(timesIn('Empezó el 1 de ramadán de 1441.')).toEqual(['el 1 de ramadán de 1441 = 2020-04-24']);
  });

  test('without a day of writing, weekdays stay open', () => {
    expect(timesIn('Protestaron el lunes.', null)).toEqual(['el lunes = XXXX-WXX-1']);
  });
});

describe('no time is read out of', () => {
  test.each([
    'Marchó por la Plaza de Mayo.',
    'Cantó Plácido Domingo.',
    'Lo escribió el diario de la ciudad.',
    'Había 2000 personas.',
    'El 5 por ciento votó.',
    'Segundo, no hay pan.',
    'Julio Vega no vino.',
    'El autobús ha pasado.',
    'Costó 1999 euros.',
    'Vive en Santo Domingo.',
    'No hubo heridos.',
    'We may march on Monday in August, he said on June 3.',
  ])('%s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});
