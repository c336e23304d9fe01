import { readFileSync } from 'node:fs';
import type { Codebook } from './codebook/codebook.ts';
import { loadCodebook } from './codebook/load.ts';
import { type Gazetteer, openGazetteer } from './gazetteer/gazetteer.ts';
import { shipped } from './installation.ts';
import { english } from './language/en/english.ts';
import type { WholeLanguage } from './language/language.ts';
import { loadRegister } from './register/load.ts';
import type { Register } from './register/register.ts';

/** What the stages are handed: the language, and the three bodies of data that ship with the program. */
export interface Knowledge {
  readonly language: WholeLanguage;
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
    gazetteer: openGazetteer(readFileSync(gazetteer ?? shipped('gazetteer/places.bin'))),
    register: loadRegister(shipped('register'), ...registers),
    codebook: loadCodebook(shipped('codebook')),
  };
}
