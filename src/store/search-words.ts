import { type RawBuilder, sql } from 'kysely';
import { fold } from './fold.ts';

/** A search as people type it, taken apart. */
export interface SearchWords {
  /** Words and "quoted phrases" that must be there. */
  readonly wanted: readonly string[];
  /** Words and phrases after a minus sign that must not. */
  readonly unwanted: readonly string[];
}

/** Takes a search apart: `burned "police station" -exercise`. */
export function searchWords(typed: string): SearchWords {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const [, minus, phrase, word] of fold(typed).matchAll(/(?:(?<=^|\s)(-))?(?:"([^"]*)"?|([^\s"]+))/g)) {
    const term = (phrase ?? word).trim();
    if (/[\p{L}\p{N}]/u.test(term)) (minus ? unwanted : wanted).push(term);
  }
  return { wanted, unwanted };
}

/** The words of a column of folded text: their English stems, and as they stand, so that names and small words are found. */
export const wordsIn = (column: string): RawBuilder<string> =>
  sql<string>`to_tsvector('english', ${sql.ref(column)}) || to_tsvector('simple', ${sql.ref(column)})`;

/** One word or phrase as a query on `wordsIn`. */
export const oneTerm = (term: string): RawBuilder<string> =>
  sql<string>`(phraseto_tsquery('english', ${term}::text) || phraseto_tsquery('simple', ${term}::text))`;

/** All of the terms, or any of them. Needs at least one. */
export const joined = (terms: readonly string[], by: 'all' | 'any'): RawBuilder<string> =>
  sql<string>`(${sql.join(terms.map(oneTerm), by === 'all' ? sql` && ` : sql` || `)})`;
