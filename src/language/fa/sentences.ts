import { arabicLetters } from '../arabic-letters.ts';
import { linesAsParagraphs, plainProse } from '../plain-prose.ts';

/** Sentences and words of Persian text; words are looked up with Persian letters and without joiners. */
export const parseProse = plainProse({ abbreviations: new Set(), fold: arabicLetters });

/** Paragraphs of plain text: its lines. */
export const paragraphsOf = linesAsParagraphs;
