import type { Block } from '../noise/block.ts';

/** A block-level element of a page; elements are numbered in document order, so a parent's number is smaller. */
export interface PageElement {
  /** Number of the enclosing element; -1 for the outermost. */
  readonly parent: number;
  readonly tag: string;
  /** Class names, id and role, lower case, words parted by blanks. */
  readonly hint: string;
  /** True where the mark-up itself says that this is the article's body (`itemprop="articleBody"`). */
  readonly isBody: boolean;
}

/** A stretch of words with no block boundary inside. */
export interface PageBlock extends Block {
  /** Number of the innermost element around it. */
  readonly element: number;
  /** Innermost telling tag: `p`, `li`, `h1`–`h6`, `figcaption`, `blockquote`, `pre`, `tr`, `button` or the element's own. */
  readonly tag: string;
  /** Code units of its words that are inside links. */
  readonly linked: number;
  /** True where its first words are a link. */
  readonly opensLinked: boolean;
}

/** A page's visible words in document order, and the elements they stand in. */
export interface Page {
  readonly text: string;
  readonly elements: readonly PageElement[];
  readonly blocks: readonly PageBlock[];
}
