/** One line of a page, as set. Lengths are in the page's own units (points), y upwards. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Base line. */
  readonly y: number;
  /** Height of the type. */
  readonly size: number;
  readonly page: number;
}

/** The lines of one page and its edges. */
export interface Page {
  readonly number: number;
  readonly top: number;
  readonly bottom: number;
  /** In the order in which the file writes them, which is the order of reading in nearly all files. */
  readonly lines: readonly Line[];
}

/** The part of a pdf.js text item that is read. */
interface Item {
  readonly str: string;
  /** `ltr`, `rtl` or `ttb`. */
  readonly dir?: string;
  /** [a, b, c, d, x, y] of the text matrix. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

interface Open {
  text: string;
  left: number;
  right: number;
  readonly y: number;
  size: number;
}

/** Lines of a page from its text items; `view` is [left, bottom, right, top]. Marked content carries no words. */
export function pageOf(number: number, view: readonly number[], items: readonly unknown[]): Page {
  const lines: Line[] = [];
  let open: Open | null = null;
  const close = (): void => {
    const text = open?.text.replace(/\s+/g, ' ').trim();
    if (open && text) lines.push({ ...open, text, page: number });
    open = null;
  };
  for (const item of items) {
    if (!isText(item) || item.str === '') continue;
    if (open && continues(open, item)) extend(open, item);
    else if (item.str.trim()) {
      close();
      open = start(item);
    }
  }
  close();
  return { number, bottom: view[1], top: view[3], lines };
}

const isText = (item: unknown): item is Item => typeof item === 'object' && item !== null && 'str' in item;

const sizeOf = (item: Item): number => item.height || Math.hypot(item.transform[2], item.transform[3]);

function start(item: Item): Open {
  const [, , , , x, y] = item.transform;
  return { text: item.str, left: x, right: x + item.width, y, size: sizeOf(item) };
}

/** On the same base line (raised and lowered figures are), further on in the direction of writing, and no wider gap than a column's. */
function continues(line: Open, item: Item): boolean {
  const size = Math.max(line.size, sizeOf(item), 1);
  if (Math.abs(item.transform[5] - line.y) > size * 0.45) return false;
  const gap = gapBefore(line, item);
  return gap > -size && gap < size * 3;
}

/** Room between the line so far and the item, in the item's direction of writing. */
function gapBefore(line: Open, item: Item): number {
  const x = item.transform[4];
  return item.dir === 'rtl' ? line.left - (x + item.width) : x - line.right;
}

function extend(line: Open, item: Item): void {
  const x = item.transform[4];
  if (gapBefore(line, item) > line.size * 0.2 && !/\s$/.test(line.text) && !/^\s/.test(item.str)) line.text += ' ';
  line.text += item.str;
  line.left = Math.min(line.left, x);
  line.right = Math.max(line.right, x + item.width);
  if (item.str.trim()) line.size = Math.max(line.size, sizeOf(item));
}
