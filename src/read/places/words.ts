import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Prose, Sentence } from '../../record/prose.ts';

/** A word of a sentence as names are looked up: hyphens inside a name are left out, what follows them is not. */
export interface Word {
  readonly folded: string;
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital, or is written in a script without capitals. */
  readonly capital: boolean;
  /** Nothing but a space or a hyphen stands between it and the word before: it can carry a name on. */
  readonly joined: boolean;
  /** A hyphen joins it to the word before. */
  readonly hyphened: boolean;
  /** A full stop follows it at once: "Sask." at the end of a sentence. */
  readonly stopped: boolean;
  /** Index of its token in the prose. */
  readonly token: number;
}

/** "Rasht", "d'Ivoire", and words in scripts without capitals. */
const CAPITAL = /^(?:\p{Ll}['’])?[\p{Lu}\p{Lt}\p{Lo}]/u;
const HUNG = /[،؛؟。、«»]+$/;
const HYPHEN = /^[-‐‑]$/;
const LETTERED = /[\p{L}\p{N}&]/u;

/** Most words begin with an ASCII letter, where looking at its number is enough. */
function isCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 && text[1] !== "'" && text[1] !== '’' ? unit >= 65 && unit <= 90 : CAPITAL.test(text);
}

function isLettered(text: string): boolean {
  const unit = text.charCodeAt(0) | 32;
  return (unit >= 97 && unit <= 122) || LETTERED.test(text);
}

/** The words of a sentence; punctuation is left out but breaks names. */
export function wordsOfSentence(prose: Prose, sentence: Sentence, gazetteer: Gazetteer): Word[] {
  const words: Word[] = [];
  let open = false;
  let hyphen = false;
  let hung = false;
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const token = prose.tokens[i];
    if (
      token.text.length === 1 &&
      HYPHEN.test(token.text) &&
      words.length &&
      words[words.length - 1].end === token.start
    ) {
      hyphen = true;
      continue;
    }
    const isWord = isLettered(token.text);
    if (isWord) {
      // Punctuation of other scripts may hang on a word.
      const cut = HUNG.exec(token.text)?.[0].length ?? 0;
      const text = cut ? token.text.slice(0, -cut) : token.text;
      const joined = open && (!hyphen || words[words.length - 1].end + 1 === token.start);
      const capital = isCapital(text);
      words.push({
        // Small letters carry no marks worth folding: "of", "de".
        folded: capital ? gazetteer.fold(text) : token.lower,
        text,
        lower: token.lower,
        pos: token.pos,
        start: token.start,
        end: token.end - cut,
        capital,
        joined: joined && token.text[0] !== '’' && token.text[0] !== "'",
        hyphened: joined && hyphen,
        stopped: prose.text[token.end] === '.',
        token: i,
      });
      hung = cut > 0;
    }
    open = isWord && !hung;
    hyphen = false;
  }
  return words;
}
