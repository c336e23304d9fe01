import type { HeadWords } from '../../language/head.ts';
import { isBody } from './byline.ts';

/** True where a line is the name of an outlet or organisation, in two words or more, and no entry of a menu. */
export const isMasthead = (line: string, words: HeadWords): boolean =>
  line.length <= 60 && / /.test(line) && !words.menuWords.has(line.toLowerCase()) && isBody(line, words);
