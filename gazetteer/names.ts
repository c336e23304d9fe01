import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from './input.ts';

const LOCALES = 'input/usr/share/locale';

/** Names of countries (`IR`), divisions (`IR.23`) and greater towns (GeoNames number) in many languages, by key. */
export function translations(): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const locale of readdirSync(join(import.meta.dirname, LOCALES)).sort()) {
    for (const [key, text] of catalogue(`${LOCALES}/${locale}/LC_MESSAGES/geonames.mo`)) {
      if (!key || !usefulScript(text)) continue;
      names.set(key, (names.get(key) ?? new Set()).add(text));
    }
  }
  return names;
}

/** Scripts reports come in, beside a country's own: Latin, Arabic, Cyrillic. */
const usefulScript = (text: string): boolean =>
  /^[\p{sc=Latn}\p{sc=Arab}\p{sc=Cyrl}\p{M}\p{N}\p{P}\p{Zs}\p{Sk}]+$/u.test(text);

const SCRIPTS: Readonly<Record<string, string>> = {
  am: 'Ethi', ar: 'Arab', be: 'Cyrl', bg: 'Cyrl', bn: 'Beng', ckb: 'Arab', dv: 'Thaa', el: 'Grek', fa: 'Arab', he: 'Hebr',
  hi: 'Deva', hy: 'Armn', ja: 'Hani', ka: 'Geor', kk: 'Cyrl', km: 'Khmr', ko: 'Hang', ky: 'Cyrl', lo: 'Laoo', mk: 'Cyrl',
  mn: 'Cyrl', my: 'Mymr', ne: 'Deva', ps: 'Arab', ru: 'Cyrl', si: 'Sinh', sr: 'Cyrl', tg: 'Cyrl', th: 'Thai', ti: 'Ethi',
  uk: 'Cyrl', ur: 'Arab', uz: 'Cyrl', zh: 'Hani', ug: 'Arab', ku: 'Arab', sd: 'Arab',
}; // biome-ignore format: a table

/** Countries whose towns' Latin names are romanisations: their main language is written in another script. */
export function ownScripts(languages: readonly string[]): Set<string> {
  return new Set(languages.map((tag) => SCRIPTS[tag.split('-')[0]]).filter(Boolean));
}

const ABSENT = /^(?:[A-Z0-9]{2,4}|\d+)$|https?:|[;?]/;

/**
 * The alternate names worth keeping: Latin ones written with a capital (lower-case ones are machine transliterations
 * kept for searching), those in the country's own scripts, and Arabic and Cyrillic ones of greater towns.
 */
export function keptNames(names: readonly string[], own: ReadonlySet<string>, population: number): string[] {
  return names.filter((name) => {
    if (!name || name.length > 60 || ABSENT.test(name)) return false;
    if (/^[\p{sc=Latn}\p{M}\p{P}\p{Zs}\p{Sk}\d]+$/u.test(name)) return /\p{Lu}/u.test(name);
    const script = /\p{sc=Arab}/u.test(name) ? 'Arab' : /\p{sc=Cyrl}/u.test(name) ? 'Cyrl' : otherScript(name);
    return own.has(script) || (population >= 100_000 && (script === 'Arab' || script === 'Cyrl'));
  });
}

const TESTS: readonly (readonly [string, RegExp])[] = ['Hani', 'Hang', 'Hebr', 'Grek', 'Geor', 'Armn', 'Thai', 'Deva', 'Beng', 'Ethi', 'Khmr', 'Mymr', 'Laoo', 'Sinh', 'Thaa'].map(
  (script) => [script, new RegExp(`\\p{sc=${script}}`, 'u')],
); // biome-ignore format: a list

const otherScript = (name: string): string => TESTS.find(([, pattern]) => pattern.test(name))?.[0] ?? '';

/** Generic words that a town's short name goes without: "Bandar-e Mahshahr" is "Mahshahr". */
const GENERIC =
  /^(?:Bandar|Shahr|Shahrak|Qal‘eh|Qaleh|Deh|Madinat|Madīnat|Ciudad|Villa|City|Town|Village|Municipality|Barrio|Horad|Misto)(?:-e|-i)? (?:of |de |del |al-|al |as |ad )?(?=\p{L}{4})/u;
const TRAILING =
  / (?:City|Town|Township|Municipality|Shahr|District|Province|Governorate|Region|Oblast|Krai|Prefecture|Department|State|County|Parish|Municipio|Raion|Voivodeship)$/;
const TITLES =
  /^(?:Provincia|Province|Ost[aā]n|Departamento|Departement|Département|Estado|State|Regi[oó]n|Région|Muḩāfaz̧at|Prefecture|County|Canton|Kanton|Free State|Emirate|Gobernación|Governorate)(?:-e)? (?:of |de |del |de la |du |di |d['’])?(?=\p{L}{3})/u;

/** A name without its generic word; null where it has none. */
export function shortOf(name: string): string | null {
  const short = name.replace(GENERIC, '').replace(TITLES, '').replace(TRAILING, '');
  return short === name || short.length < 4 ? null : short;
}
