import type { Paragraph, PartOfSpeech, Prose, Sentence, Token } from '../record/prose.ts';

/** What cutting a text into words and sentences needs to know of a language without a tagger. */
export interface PlainWords {
  /** Abbreviations whose full stop ends no sentence, lower case, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** How words are looked up beside being in small letters: letter for letter. */
  readonly fold?: (word: string) => string;
}

/** A word with its inner apostrophes, joiners and marks; a run of digits; any other single mark. */
const TOKEN = /\p{L}(?:[\p{L}\p{M}\u200c\u200d]|['’](?=\p{L}))*|\p{N}+|[^\s\u200b-\u200f]/gu;
/** Words after which a sentence ends without a full stop: what is read of it grows faster than its length. */
const LONGEST = 500;
const ENDS = /^[.!?…؟۔]$/;
const CLOSERS = /^["”’')\]»]$/;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;

/**
 * Reads prose without a tagger: words and marks as they stand, sentences by their full stops. Words have no part of
 * speech (`X`), but for numbers, marks, and words with a capital inside a sentence, which are taken for names.
 */
export const plainProse =
  ({ abbreviations, fold }: PlainWords) =>
  (text: string, paragraphs: readonly Paragraph[]): Prose => {
    const tokens: Token[] = [];
    const sentences: Sentence[] = [];
    paragraphs.forEach((paragraph, index) => {
      let first = tokens.length;
      const own = text.slice(paragraph.start, paragraph.end);
      const close = (): void => {
        if (tokens.length === first) return;
        const [start, end] = [tokens[first].start, tokens[tokens.length - 1].end];
        sentences.push({ start, end, paragraph: index, firstToken: first, lastToken: tokens.length });
        first = tokens.length;
      };
      let ended = false;
      for (const match of own.matchAll(TOKEN)) {
        const word = match[0];
        if (ended && !CLOSERS.test(word) && !ENDS.test(word)) {
          if (opensSentence(word)) close();
          ended = false;
        }
        const start = paragraph.start + match.index;
        tokens.push(tokenOf(word, start, tokens.length === first, fold));
        if (ENDS.test(word)) ended = endsSentence(tokens, text, abbreviations);
        if (tokens.length - first >= LONGEST) close();
      }
      close();
    });
    return { text, paragraphs, sentences, tokens };
  };

function tokenOf(text: string, start: number, opens: boolean, fold: PlainWords['fold']): Token {
  const small = text.toLowerCase();
  const lower = fold ? fold(small) : small;
  return { start, end: start + text.length, text, lower, pos: partOfSpeech(text, opens), lemma: lower };
}

function partOfSpeech(text: string, opens: boolean): PartOfSpeech {
  if (DIGIT.test(text)) return 'NUM';
  if (!LETTER.test(text)) return 'PUNCT';
  return !opens && CAPITAL.test(text) ? 'PROPN' : 'X';
}

/** A sentence goes on in small letters: "¡Basta! gritó". Scripts without capitals open one with any letter. */
const opensSentence = (word: string): boolean => !/^[\p{Ll},;:—–-]/u.test(word);

/** False where the mark at the end of `tokens` closes an abbreviation or an initial, or stands inside a number. */
function endsSentence(tokens: readonly Token[], text: string, abbreviations: ReadonlySet<string>): boolean {
  const mark = tokens[tokens.length - 1];
  const before = tokens[tokens.length - 2];
  if (mark.text !== '.' || !before || before.end !== mark.start) return true;
  if (DIGIT.test(before.text) && /\d/.test(text[mark.end] ?? '')) return false;
  return !abbreviations.has(before.lower) && !/^\p{Lu}$/u.test(before.text);
}

/** Paragraphs of plain text: its lines that are not blank. Kind is `body` for all. */
export function linesAsParagraphs(text: string): Paragraph[] {
  return [...text.matchAll(/[^\n\r]+/g)].flatMap(({ 0: line, index }) => {
    const words = line.trim();
    const start = index + line.indexOf(words);
    return words ? [{ start, end: start + words.length, kind: 'body' as const }] : [];
  });
}
