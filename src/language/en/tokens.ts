import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { PartOfSpeech, Token } from '../../record/prose.ts';
import type { Span } from '../../record/span.ts';
import { asciiLetters } from './ascii-letters.ts';

let loaded: WinkMethods | null = null;

/** The tagger, loaded on first use (about 150 ms) and kept. */
const tagger = (): WinkMethods => (loaded ??= winkNLP(winkModel, ['pos']));

/** Words and marks of a stretch of English text with part of speech and base form; white space makes no token. */
export function tokenize(text: string, within: Span): Token[] {
  const nlp = tagger();
  const its = nlp.its;
  const own = text.slice(within.start, within.end);
  // The tagger parts words at letters it does not know: "Erdo ğ an".
  const plain = asciiLetters(own);
  const words = nlp.readDoc(plain).tokens();
  const gaps = words.out(its.precedingSpaces as never) as unknown as string[];
  const values = words.out(its.value) as unknown as string[];
  const tags = words.out(its.pos as never) as unknown as PartOfSpeech[];
  const bases = words.out(its.lemma as never) as unknown as string[];
  const tokens: Token[] = [];
  let at = within.start;
  for (let i = 0; i < values.length; i++) {
    const start = at + gaps[i].length;
    at = start + values[i].length;
    if (tags[i] === 'SPACE') continue;
    const word = plain === own ? values[i] : text.slice(start, at);
    const lower = word.toLowerCase();
    tokens.push({ start, end: at, text: word, lower, pos: tags[i], lemma: word === values[i] ? bases[i] : lower });
  }
  return tokens;
}
