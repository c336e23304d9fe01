import type { Paragraph, Prose, Sentence, Token } from '../../record/prose.ts';
import { retagged } from './retag.ts';
import { tokenize } from './tokens.ts';

const ENDS = new Set(['.', '!', '?', '…', '...', '?!', '!!', '!?']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '’’', "''"]);
/** Tokens beyond which no sentence goes: a table without stops is cut, and no reader has to look through all of it. */
const LONGEST = 500;
/** Words that may open a sentence right after an abbreviation: "in the U.S. The army …". */
const OPENERS = new Set(['the', 'a', 'an', 'it', 'he', 'she', 'they', 'we', 'i', 'in', 'on', 'at', 'but', 'and', 'this', 'that', 'these', 'those', 'there', 'his', 'her', 'their', 'after', 'when', 'while', 'as']); // biome-ignore format: a list
/** Abbreviations that are always followed by the name they belong to. */
const TITLES = new Set(['mr.', 'mrs.', 'ms.', 'dr.', 'gen.', 'col.', 'lt.', 'sgt.', 'capt.', 'maj.', 'cmdr.', 'adm.', 'rev.', 'hon.', 'sen.', 'rep.', 'gov.', 'prof.', 'st.', 'brig.', 'no.', 'vs.', 'v.', 'jan.', 'feb.', 'mar.', 'apr.', 'jun.', 'jul.', 'aug.', 'sep.', 'sept.', 'oct.', 'nov.', 'dec.']); // biome-ignore format: a list

/**
 * Sentences and tokens of the given paragraphs, in order. A sentence never crosses a paragraph; a full stop inside
 * an abbreviation, a number or an initial ends none.
 */
export function parseProse(text: string, paragraphs: readonly Paragraph[]): Prose {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  tokenize(text, paragraphs).forEach((read, index) => {
    const base = tokens.length;
    const own = retagged(read);
    // One by one: a paragraph can hold more words than a call takes arguments.
    for (const token of own) tokens.push(token);
    for (const [first, last] of splitAt(own)) {
      sentences.push({
        start: own[first].start,
        end: own[last - 1].end,
        paragraph: index,
        firstToken: base + first,
        lastToken: base + last,
      });
    }
  });
  return { text, paragraphs, sentences, tokens };
}

/** Token ranges [first, last) of the sentences of one paragraph. */
function splitAt(tokens: readonly Token[]): [number, number][] {
  const ranges: [number, number][] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i + 1 - first < LONGEST && !endsSentence(tokens, i)) continue;
    let last = i + 1;
    while (last < tokens.length && CLOSERS.has(tokens[last].text) && tokens[last].start === tokens[last - 1].end)
      last++;
    ranges.push([first, last]);
    first = last;
    i = last - 1;
  }
  if (first < tokens.length) ranges.push([first, tokens.length]);
  return ranges;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!ENDS.has(token.text) && !token.text.endsWith('.')) return false;
  let next = i + 1;
  while (next < tokens.length && CLOSERS.has(tokens[next].text) && tokens[next].start === tokens[next - 1].end) next++;
  const following = tokens[next];
  if (!following) return ENDS.has(token.text);
  if (ENDS.has(token.text)) {
    if (token.text === '.' && i > 0 && isInitial(tokens[i - 1], token)) return false;
    if (token.text === '.' && TITLES.has(`${tokens[i - 1]?.lower ?? ''}.`)) return false;
    // "“Enough!” he said": the quotation ends, the sentence goes on.
    return !/^[\p{Ll},;:—–-]/u.test(following.text);
  }
  return !TITLES.has(token.lower) && /^\p{Lu}/u.test(following.text) && OPENERS.has(following.lower);
}

/** "J. Doe": a single capital letter and its stop. */
const isInitial = (letter: Token, stop: Token): boolean =>
  /^\p{Lu}$/u.test(letter.text) && letter.end === stop.start && letter.text !== 'I';

/** Paragraphs of plain text: lines, or blocks of lines where blank lines part them. Kind is `body` for all. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    const words = line[0].trim();
    if (!words) continue;
    const start = line.index + line[0].indexOf(words);
    paragraphs.push({ start, end: start + words.length, kind: 'body' });
  }
  return paragraphs;
}
