import type { CreditWords } from '../../language/credits.ts';
import type { Paragraph } from '../../record/prose.ts';
import type { Reading } from '../../record/reading.ts';
import type { Span } from '../../record/span.ts';

/** Words of a report that name whom it was taken from. */
export interface Credit {
  /** As written; null where only "agencies" is said. */
  readonly name: string | null;
  /** `dateline`: in brackets before its dash; `byline`; `line`: a line of its own, or at the very end; `statement`. */
  readonly how: 'dateline' | 'byline' | 'line' | 'statement';
  /** False where the words are a credit only if the register knows the name as an outlet's or a body's. */
  readonly sure: boolean;
  readonly span: Span | null;
}

/** A credit line is short, and stands near the top or the end. */
const LONGEST_LINE = 120;
const LONGEST_NAME = 40;
/** Capitalised, without figures and marks of a sentence. */
const NAME = /^\p{Lu}[^\d.“”"]*$/u;
const NEAR_EDGE = 5;
/** "LISBON, March 4 (Meridian Wire) —", "(AP) -": brackets before the dash that ends a dateline. */
const DATELINE = /^[^()\n]{0,70}\(([^()\n\d]{2,60})\)\s{0,2}(?:—|–|--|―|-|:)/u;
/** "(AP)", "— Meridian Wire" at the end of the last line. */
const SIGNED = /(?:\(([^()\n\d]{2,40})\)|(?:—|–|--)\s?([^()\n\d—–]{2,40}))[.\s]*$/u;

/** Every credit a report gives, in order of reading, the byline first. */
export function creditsIn(
  { text, head, prose }: Pick<Reading, 'text' | 'head' | 'prose'>,
  words: CreditWords,
): Credit[] {
  const body = prose.paragraphs.filter(({ kind }) => kind === 'body' || kind === 'byline');
  const edge = body.filter((_, i) => i < NEAR_EDGE || i >= body.length - NEAR_EDGE);
  return [
    ...namesOf(head.byline?.value ?? '', 'byline', false, head.byline?.span ?? null, words),
    ...body.slice(0, 3).flatMap((paragraph) => fromDateline(text, paragraph, words)),
    ...edge.flatMap((paragraph) => fromLine(text, paragraph, words)),
    ...body.slice(-1).flatMap((paragraph) => fromSignature(text, paragraph, words)),
    ...fromStatements(text, body, words),
  ];
}

function fromDateline(text: string, paragraph: Paragraph, words: CreditWords): Credit[] {
  const found = DATELINE.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LINE)));
  if (!found) return [];
  const start = paragraph.start + found[0].indexOf('(') + 1;
  return namesOf(found[1], 'dateline', true, { start, end: start + found[1].length }, words);
}

/** A line that opens as a credit, or one so short that it can be a name and no more. */
function fromLine(text: string, paragraph: Paragraph, words: CreditWords): Credit[] {
  if (paragraph.end - paragraph.start > LONGEST_LINE) return [];
  const line = text.slice(paragraph.start, paragraph.end);
  const lower = line.toLowerCase();
  const opening = words.lineOpenings.find((one) => lower.startsWith(one));
  const name = line.slice(opening?.length ?? 0).replace(/^[\s:(—–-]+|[\s).]+$/gu, '');
  if (opening === undefined && line.length > LONGEST_NAME) return [];
  const names = namesOf(name, 'line', opening !== undefined, paragraph, words);
  return names.every((credit) => credit.name === null || NAME.test(credit.name)) ? names : [];
}

function fromSignature(text: string, paragraph: Paragraph, words: CreditWords): Credit[] {
  const start = Math.max(paragraph.start, paragraph.end - LONGEST_LINE);
  const found = SIGNED.exec(text.slice(start, paragraph.end));
  return found
    ? namesOf(found[1] ?? found[2], 'line', false, { start: start + found.index, end: paragraph.end }, words)
    : [];
}

/** The first statement that the report says it rests on, with up to six words behind it as the issuer. */
function fromStatements(text: string, body: readonly Paragraph[], words: CreditWords): Credit[] {
  for (const { start, end } of body) {
    const paragraph = text.slice(start, end);
    const lower = paragraph.toLowerCase();
    for (const phrase of words.statements) {
      const at = lower.indexOf(`${phrase} `);
      if (at < 0) continue;
      const from = at + phrase.length + 1;
      const name = /^[^.,;:\n—–()]{1,80}/u.exec(paragraph.slice(from))?.[0].split(' ').slice(0, 6).join(' ');
      if (name)
        return [{ name, how: 'statement', sure: true, span: { start: start + at, end: start + from + name.length } }];
    }
  }
  return [];
}

/** The names of a credit, parted at commas, strokes and the words that join names. */
function namesOf(line: string, how: Credit['how'], sure: boolean, span: Span | null, words: CreditWords): Credit[] {
  if (words.unnamed.has(line.trim().toLowerCase())) return [{ name: null, how, sure: true, span }];
  return line.split(/\s*[,/;|·]\s*/u).flatMap((part) =>
    partedAtJoins(part, words).map((name): Credit => {
      const unnamed = words.unnamed.has(name.toLowerCase());
      return { name: unnamed ? null : name, how, sure: sure || unnamed, span };
    }),
  );
}

function partedAtJoins(part: string, words: CreditWords): string[] {
  const names: string[][] = [[]];
  for (const word of part.split(/\s+/u)) {
    if (words.joins.has(word.toLowerCase())) names.push([]);
    else if (word) names[names.length - 1].push(word);
  }
  return names.map((name) => name.join(' ')).filter((name) => name !== '');
}
