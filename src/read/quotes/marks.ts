/** A quotation mark met in the text. `family` ties openings to closings: `“`, `"`, `‘`, `'`, `«`, `„`. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: 'double' | 'straight' | 'single' | 'straight-single' | 'guillemets';
  readonly side: 'open' | 'close';
}

const MARK = /[“”„‟"‘’‚'«»]/g;
const LETTER = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{—–\-/“‘"'«:]/;

/**
 * Quotation marks of [start, end) with the side they face. An apostrophe ("didn't", "the students’ view", "’90s")
 * is no mark; `'` counts as one only at the edge of a word.
 */
export function marksIn(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  MARK.lastIndex = start;
  for (let hit = MARK.exec(text); hit && hit.index < end; hit = MARK.exec(text)) {
    const mark = markAt(text, hit.index, start, end);
    if (!mark) continue;
    marks.push(mark);
    MARK.lastIndex = mark.at + mark.length;
  }
  return marks;
}

function markAt(text: string, at: number, start: number, end: number): Mark | null {
  const before = at > start ? text[at - 1] : ' ';
  const after = at + 1 < end ? text[at + 1] : ' ';
  switch (text[at]) {
    case '“':
    case '„':
    case '‟':
      return { at, length: 1, family: 'double', side: 'open' };
    case '”':
      return { at, length: 1, family: 'double', side: 'close' };
    case '«':
      return { at, length: 1, family: 'guillemets', side: 'open' };
    case '»':
      return { at, length: 1, family: 'guillemets', side: 'close' };
    case '"':
      return { at, length: 1, family: 'straight', side: straightSide(before, after) };
    case '‘':
    case '‚':
      return text[at] === '‚' && !OPENS_AFTER.test(before) ? null : { at, length: 1, family: 'single', side: 'open' };
    default:
      return singleMark(text, at, before, after);
  }
}

const straightSide = (before: string, after: string): 'open' | 'close' =>
  OPENS_AFTER.test(before) && !/\s/.test(after) ? 'open' : 'close';

/** `’` and `'`: two of them are one double mark; between letters they are an apostrophe. */
function singleMark(text: string, at: number, before: string, after: string): Mark | null {
  if (after === text[at]) {
    const side = straightSide(before, text[at + 2] ?? ' ');
    return { at, length: 2, family: text[at] === '’' ? 'double' : 'straight', side };
  }
  if (isSwallowed(text, at)) return null;
  if (LETTER.test(after)) {
    if (text[at] === '’' || !OPENS_AFTER.test(before) || /[\d]/.test(after)) return null;
    return { at, length: 1, family: 'straight-single', side: 'open' };
  }
  if (/\s/.test(before)) return null;
  return { at, length: 1, family: text[at] === '’' ? 'single' : 'straight-single', side: 'close' };
}

/** "rock ’n’ roll": an apostrophe on both sides of one letter. */
const isSwallowed = (text: string, at: number): boolean =>
  (/[’']/.test(text[at + 2] ?? '') && /\s/.test(text[at + 3] ?? '')) ||
  (/[’']/.test(text[at - 2] ?? '') && /\s/.test(text[at - 3] ?? ''));
