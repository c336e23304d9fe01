import { linesAsParagraphs, plainProse } from '../plain-prose.ts';

const ABBREVIATIONS = 'sr sra srta sres dr dra d dª dña don gral cnel cap tte sgto col av avda c ctra núm nº pág págs art vol ed etc ej p pp pto prof lic ing mons ud uds vd ee uu jj dpto tel fig cía hnos sta sto ene feb mar abr jun jul ago sep sept oct nov dic aprox'; // biome-ignore format: a list

/** Sentences and words of Spanish text. */
export const parseProse = plainProse({ abbreviations: new Set(ABBREVIATIONS.split(' ')) });

/** Paragraphs of plain text: its lines. */
export const paragraphsOf = linesAsParagraphs;
