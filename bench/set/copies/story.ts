import { colour } from './colour.ts';
import type { Draw } from './draw.ts';
import type { Frame, Subject } from './frame.ts';
import { synonyms } from './synonyms.ts';
import { drawColour, drawValues, filled, type Values } from './values.ts';

/** A sentence of a story with what stands in its slots. */
export interface Item {
  readonly frame: Frame;
  /** Which of the English wordings the report has. */
  readonly form: 0 | 1;
  readonly values: Pick<Values, 'en' | 'es'>;
  readonly kind: 'news' | 'colour' | 'quote';
}

/** A happening and the report of it that the others were made from. */
export interface Story {
  readonly subject: Subject;
  readonly values: Values;
  readonly items: readonly Item[];
}

/** Draws a story of a subject: its lead, most of its other sentences in order, a statement, some colour. */
export function drawStory(subject: Subject, draw: Draw): Story {
  const values = drawValues(draw);
  const [lead, ...rest] = subject.frames;
  const kept = new Set(draw.shuffled(rest).slice(0, draw.whole(7, rest.length)));
  const news = [lead, ...rest.filter((frame) => kept.has(frame))].map((frame) => newsItem(frame, values, draw));
  const items: Item[] = [...news];
  items.splice(draw.whole(2, 5), 0, quoteItem(subject, values));
  for (let i = draw.whole(2, 4); i > 0; i--) items.splice(draw.whole(1, items.length), 0, colourItem(draw));
  return { subject, values, items };
}

const newsItem = (frame: Frame, values: Values, draw: Draw): Item => ({
  frame,
  form: draw.chance(0.5) ? 1 : 0,
  values,
  kind: 'news',
});

function quoteItem({ quote, quoteSpanish }: Subject, values: Values): Item {
  const said = `“${quote},” {Q} said.`;
  return { frame: [said, `{Q} said: “${quote}.”`, `“${quoteSpanish}”, dijo {Q}.`], form: 0, values, kind: 'quote' };
}

/** A sentence that only this report has. */
export const colourItem = (draw: Draw): Item => ({
  frame: draw.one(colour),
  form: draw.chance(0.5) ? 1 : 0,
  values: drawColour(draw),
  kind: 'colour',
});

/** The English words of an item. */
export const english = ({ frame, form, values }: Item): string => filled(frame[form], values.en);

/** Its Spanish words. */
export const spanish = ({ frame, values }: Item): string => filled(frame[2], values.es);

/** The item in the other English wording. */
export const rewritten = (item: Item): Item => ({ ...item, form: item.form === 0 ? 1 : 0 });

const MARK = '\u0001';

/** The English words of an item as a spinning program leaves them: every word it knows swapped, but for what stands in slots. */
export function spun({ frame, form, values, kind }: Item): string {
  const pieces = filled(frame[form], values.en, MARK).split(MARK);
  if (kind === 'quote') return pieces.join('');
  return pieces.map((piece, i) => (i % 2 ? piece : swapped(piece))).join('');
}

const swapped = (text: string): string =>
  text.replace(/[A-Za-z]+/g, (word) => {
    const other = synonyms[word.toLowerCase()];
    if (!other) return word;
    return word[0] === word[0].toUpperCase() ? other[0].toUpperCase() + other.slice(1) : other;
  });

/** Sentences put into paragraphs of two or three. */
export function paragraphs(sentences: readonly string[], draw: Draw): string {
  const found: string[] = [];
  for (let i = 0; i < sentences.length; ) {
    const count = draw.whole(2, 3);
    found.push(sentences.slice(i, i + count).join(' '));
    i += count;
  }
  return found.join('\n\n');
}
