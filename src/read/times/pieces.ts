import type { DatePiece, DateRules, DateWord } from '../../language/dates.ts';
import type { Prose, Sentence, Token } from '../../record/prose.ts';
import { isDigit } from './digits.ts';
import { splitFigures } from './figures.ts';
import { joinPhrases } from './phrases.ts';
import { addNumbers } from './sums.ts';

/** Marks that end a run of figures: brackets, quotation marks, commas. */
const BREAKS = /[()[\]"“”‘«»,;]/;

/**
 * The sentence's tokens, those with figures or inner hyphens taken apart, each with what it can stand for. `text` is the
 * prose's own in plain letters and digits.
 */
export function piecesOf({ tokens }: Prose, text: string, sentence: Sentence, rules: DateRules): DatePiece[] {
  const pieces: DatePiece[] = [];
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const token = tokens[i];
    const glued = i > sentence.firstToken && tokens[i - 1].end === token.start;
    const word = rules.words.get(token.lower) ?? null;
    if (word || !needsSplitting(token)) {
      pieces.push(pieceOf(token, word, glued));
      continue;
    }
    let last = i + 1;
    while (last < sentence.lastToken && tokens[last].start === tokens[last - 1].end && !BREAKS.test(tokens[last].text))
      last++;
    pushFigures(pieces, token, tokens[last - 1].end, glued, text, rules);
    i = last - 1;
  }
  const whole = rules.phrases ? joinPhrases(pieces, rules.phrases) : pieces;
  return rules.sums ? addNumbers(whole, rules.sums) : mergeNumbers(whole);
}

/** A full stop behind figures is no part of them. */
const MARK = /^[^\p{L}\p{N}]/u;

const pieceOf = (token: Token, word: DateWord | null, glued: boolean): DatePiece => ({
  start: token.start,
  end: token.end,
  text: token.text,
  lower: token.lower,
  pos: token.pos,
  lemma: token.lemma,
  word,
  glued,
});

/** Zero width non-joiner: between the parts of a Persian word. */
const JOINER = 0x200c;

function needsSplitting(token: Token): boolean {
  const { text } = token;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) return true;
    if ((code === 45 || code === 0x2013 || code === JOINER) && text.length > 1) return true;
  }
  return false;
}

function pushFigures(
  pieces: DatePiece[],
  token: Token,
  end: number,
  glued: boolean,
  text: string,
  rules: DateRules,
): void {
  for (const figure of splitFigures(text, token.start, end, rules)) {
    const own = text.slice(figure.start, figure.end);
    if (own.charCodeAt(0) === JOINER) continue;
    pieces.push({
      start: figure.start,
      end: figure.end,
      text: own,
      lower: own.toLowerCase(),
      pos: MARK.test(own) ? 'PUNCT' : token.pos,
      lemma: own.toLowerCase(),
      word: figure.word,
      glued: figure.start > token.start || glued,
    });
  }
}

const spelled = (piece: DatePiece | undefined): number | undefined =>
  piece?.word?.num !== undefined && !/\d/.test(piece.text[0]) ? piece.word.num : undefined;

/** Joins "twenty four", "nineteen ninety-six", "a hundred", "5 1/2" into one piece each. */
function mergeNumbers(pieces: DatePiece[]): DatePiece[] {
  if (!pieces.some((p) => p.word?.num !== undefined)) return pieces;
  const merged: DatePiece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const [word, next] = numberAt(pieces, i);
    if (next <= i + 1 || !word) merged.push(pieces[i]);
    else {
      const last = pieces[next - 1];
      merged.push({
        ...pieces[i],
        end: last.end,
        text: `${pieces[i].text} ${last.text}`,
        lower: `${pieces[i].lower} ${last.lower}`,
        word,
      });
      i = next - 1;
    }
  }
  return merged;
}

function numberAt(pieces: readonly DatePiece[], i: number): [DateWord | null, number] {
  const first = pieces[i].word?.num;
  if (first === undefined) return [null, i + 1];
  if (/\d/.test(pieces[i].text[0])) {
    const second = pieces[i + 1];
    const fraction = second && !second.glued && second.text.length === 3 && second.text[1] === '/';
    return fraction ? [{ num: first + (second.word?.num ?? 0) }, i + 2] : [null, i + 1];
  }
  const [small, afterSmall] = belowHundred(pieces, i);
  if (small === null) return [null, i + 1];
  if (small >= 10 && small <= 20 && spelled(pieces[afterSmall]) !== undefined) {
    const [rest, end] = belowHundred(pieces, afterSmall);
    if (rest !== null && rest >= 10 && rest < 100) return [{ num: small * 100 + rest, year: small * 100 + rest }, end];
  }
  return scaled(pieces, small, afterSmall);
}

/** A tens word with a units word behind it, or either alone. */
function belowHundred(pieces: readonly DatePiece[], i: number): [number | null, number] {
  const value = spelled(pieces[i]);
  if (value === undefined || Number.isNaN(value)) return [null, i + 1];
  if (value < 20 || value % 10 !== 0) return [value, i + 1];
  const dash = pieces[i + 1]?.text === '-' ? 1 : 0;
  const unit = spelled(pieces[i + 1 + dash]);
  return unit !== undefined && unit >= 1 && unit <= 9 ? [value + unit, i + 2 + dash] : [value, i + 1];
}

const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

function scaled(pieces: readonly DatePiece[], small: number, next: number): [DateWord | null, number] {
  const scale = SCALES[pieces[next]?.lower ?? ''];
  if (scale === undefined) return [{ num: small }, next];
  const and = pieces[next + 1]?.lower === 'and' ? 1 : 0;
  const [rest, end] = belowHundred(pieces, Math.min(next + 1 + and, pieces.length - 1));
  const value = small * scale + (rest ?? 0);
  const word: DateWord = value >= 1900 && value <= 2100 ? { num: value, year: value } : { num: value };
  return [word, rest === null ? next + 1 : end];
}
