import { endsSentence } from '../noise/block.ts';

/** A block with more words than this, in code units, ends at its next line break. */
const LONGEST = 4000;
const TAIL = 24;

/**
 * The words of the block being read, white space collapsed. Kept in pieces: joining at every piece would cost the
 * square of the length.
 */
export class PendingLine {
  private pieces: string[] = [];
  private length = 0;
  /** The last few code units; empty before the first word. */
  private tail = '';

  /** Adds words; gives back how many code units they take. */
  add(data: string, preformatted: boolean): number {
    let words = preformatted ? data : data.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ');
    if (words[0] === ' ' && (this.tail === '' || /\s$/.test(this.tail))) words = words.slice(1);
    if (words) this.push(words);
    return words.length;
  }

  /** True where the last `added` code units are all there is. */
  isFirst(added: number): boolean {
    return this.length === added;
  }

  /**
   * A line break: true where it ends the block. A line that ends as a sentence does ends its block; another goes on
   * in the next line. Two breaks always end it.
   */
  breaks(): boolean {
    const words = this.tail.trimEnd();
    if (!words || this.tail.endsWith('\n') || this.length > LONGEST || endsSentence(words)) return true;
    this.push('\n');
    return false;
  }

  /** A cell of a table begins: a tab after the words of the cell before it. */
  cell(): void {
    if (this.tail.trim()) this.push('\t');
  }

  /** The words so far, trimmed; the line is empty after that. */
  take(): string {
    if (this.length === 0) return '';
    const words = this.pieces.join('').trim();
    this.pieces = [];
    this.length = 0;
    this.tail = '';
    return words.replace(/ (?=[\n\t])/g, '');
  }

  private push(words: string): void {
    this.pieces.push(words);
    this.length += words.length;
    this.tail = (this.tail + words).slice(-TAIL);
  }
}
