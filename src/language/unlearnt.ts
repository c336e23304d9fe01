import type { Language } from './language.ts';
import { linesAsParagraphs, plainProse } from './plain-prose.ts';

const parseProse = plainProse({ abbreviations: new Set() });
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** A language without a folder of its own, by its code (BCP 47): words and sentences are told by their marks alone. */
export const unlearntLanguage = (code: string): Language => ({
  code,
  name: names.of(code) ?? code,
  parseProse,
  paragraphsOf: linesAsParagraphs,
});
