import type { DateRules, Surroundings } from '../../dates.ts';

/** What is counted: a number before one of these is no year and no day. */
const counted = new Set('por % pesetas euros dólares pesos francos millones millón mil personas hombres mujeres niños soldados votos puntos metros kilómetros km hectáreas toneladas litros kilos grados páginas presos detenidos muertos heridos manifestantes viviendas empleos trabajadores familias títulos acciones barriles plazas alumnos'.split(' ')); // biome-ignore format: a list
/** Before these words stands a participle: "ha pasado". */
const helpers = new Set('ha han he hemos había habían haya hayan haber habría hubiera hubiese habido es son fue fueron'.split(' ')); // biome-ignore format: a list
const articles = new Set('el un del al este ese su nuestro los'.split(' '));
/** Behind these a capital does not make a name of it: "el Jueves", "en Febrero". */
const leads = new Set(['el', 'del', 'este', 'en', 'desde', 'hasta']);
const capital = /^\p{Lu}/u;

/** True where a Spanish reader would see no time in these words. */
export const refusesInSpanish: DateRules['refuses'] = (meaning, around) => {
  const { tokens, first, last } = around;
  const own = tokens[last - 1];
  const before = first > around.sentenceFirst ? tokens[first - 1].lower : '';
  const after = last < around.sentenceLast ? tokens[last].lower : '';
  if (meaning.kind === 'pointer') return helpers.has(before);
  if (meaning.kind === 'repeat') return /^diarios?$/.test(own.lower) && articles.has(before);
  if (meaning.kind !== 'calendar') return false;
  if (meaning.year !== undefined && last - first <= 2 && counted.has(after)) return true;
  if (meaning.day !== undefined && meaning.month === undefined && meaning.weekday === undefined)
    return counted.has(after) || tokens[last]?.word?.units !== undefined;
  return isName(around);
};

/** Months and weekdays have small letters: "Plaza de Mayo", "Plácido Domingo", "Julio" are names. */
function isName({ tokens, first, last, sentenceFirst, sentenceLast }: Surroundings): boolean {
  if (last - first > 2) return false;
  const own = tokens[last - 1];
  if (!capital.test(own.text) || (own.word?.month === undefined && own.word?.weekday === undefined)) return false;
  // At the head of a sentence a capital tells nothing, but a second one does: "Julio Vega".
  if (last - 1 === sentenceFirst) return last < sentenceLast && capital.test(tokens[last].text);
  return !leads.has(tokens[last - first === 2 ? first : first - 1]?.lower ?? '');
}
