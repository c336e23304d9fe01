import { readFileSync } from 'node:fs';
import type { Codebook } from './codebook/codebook.ts';
import { loadCodebook } from './codebook/load.ts';
import { type Gazetteer, openGazetteer } from './gazetteer/gazetteer.ts';
import { shipped } from './installation.ts';
import type { ComparingWords } from './language/comparing.ts';
import { englishComparing } from './language/en/comparing.ts';
import { english } from './language/en/english.ts';
import { spanish } from './language/es/spanish.ts';
import { persian } from './language/fa/persian.ts';
import type { Language, WholeLanguage } from './language/language.ts';
import { unlearntLanguage } from './language/unlearnt.ts';
import { loadRegister } from './register/load.ts';
import type { Register } from './register/register.ts';

/** What the stages are handed: languages, and the three bodies of data that ship with the program. */
export interface Knowledge {
  /** What a text is taken to be in where nothing tells, and whose words frame pages in every language: English. */
  readonly language: WholeLanguage;
  /** Every language with a folder, by its code. */
  readonly languages: ReadonlyMap<string, Language>;
  /** Words that reports and claims are compared by. */
  readonly comparing: ComparingWords;
  readonly gazetteer: Gazetteer;
  readonly register: Register;
  readonly codebook: Codebook;
}

/** Where knowledge is taken from besides what ships. */
export interface KnowledgePlaces {
  /** Folders of registers of a case, on top of the shipped one. */
  readonly registers?: readonly string[];
  /** A gazetteer made by `attested gazetteer import`, in place of the shipped one. */
  readonly gazetteer?: string;
}

/** Loads everything once: about a third of a second. */
export function loadKnowledge({ registers = [], gazetteer }: KnowledgePlaces = {}): Knowledge {
  return {
    language: english,
    languages: new Map([english, spanish, persian].map((language) => [language.code, language])),
    comparing: englishComparing,
    gazetteer: openGazetteer(readFileSync(gazetteer ?? shipped('gazetteer/places.bin'))),
    register: loadRegister(shipped('register'), ...registers),
    codebook: loadCodebook(shipped('codebook')),
  };
}

/** The language with this code, whatever its region (`es-MX`); one of which next to nothing is known where it has no folder. */
export function languageCalled(code: string | null, { language, languages }: Knowledge): Language {
  if (code === null) return language;
  const own = code.toLowerCase().split(/[-_]/)[0];
  return languages.get(own) ?? (/^[a-z]{2,3}$/.test(own) ? unlearntLanguage(own) : language);
}
