import type { DatePiece, DateWord, NumberSums } from '../../language/dates.ts';

/** The pieces with number words that belong together made one: "treinta y cinco", "dos mil veinte". */
export function addNumbers(pieces: DatePiece[], sums: NumberSums): DatePiece[] {
  if (!pieces.some((piece) => spelled(piece) !== undefined)) return pieces;
  const added: DatePiece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const { value, next } = sumAt(pieces, i, sums);
    if (next <= i + 1) {
      added.push(pieces[i]);
      continue;
    }
    const own = pieces.slice(i, next);
    const text = own.map((piece) => piece.text).join(' ');
    added.push({ ...pieces[i], end: own[own.length - 1].end, text, lower: text.toLowerCase(), word: wordOf(value) });
    i = next - 1;
  }
  return added;
}

/** The number a piece spells in letters, if it does. */
const spelled = (piece: DatePiece | undefined): number | undefined =>
  piece?.word?.num !== undefined && !Number.isNaN(piece.word.num) && /^\D/.test(piece.text)
    ? piece.word.num
    : undefined;

/** The value of the number words from `i` on, and the index behind them; `next` is `i` where there are none. */
function sumAt(pieces: readonly DatePiece[], i: number, sums: NumberSums): { value: number; next: number } {
  let total = 0;
  let current = spelled(pieces[i]) ?? 0;
  if (current === 0) return { value: 0, next: i };
  let next = i + 1;
  if (sums.scales.has(pieces[i].lower)) [total, current] = [current, 0];
  for (;;) {
    const scale = sums.scales.get(pieces[next]?.lower ?? '');
    if (scale !== undefined && current > 0 && current < scale) {
      total += current * scale;
      current = 0;
      next++;
      continue;
    }
    const and = pieces[next]?.lower === sums.and ? 1 : 0;
    const more = spelled(pieces[next + and]);
    if (more === undefined || more >= room(current, total) || sums.scales.has(pieces[next + and].lower)) break;
    current += more;
    next += 1 + and;
  }
  return { value: total + current, next };
}

/** What may still be added: units to tens, anything below a hundred to hundreds, anything below the scale to a scale. */
function room(current: number, total: number): number {
  if (current === 0) return total > 0 ? 1000 : 0;
  if (current % 100 === 0) return 100;
  return current % 10 === 0 && current > 10 ? 10 : 0;
}

/** Years are written out in full: "mil novecientos noventa y seis". */
function wordOf(value: number): DateWord {
  const word: DateWord = { num: value };
  if (value >= 1000 && value <= 2100) word.year = value;
  if (value >= 1 && value <= 31) word.dom = value;
  return word;
}
