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

/** The words of a text: their English stems, and the words as they stand, so that names and small words are found. */
export const wordsOfText = (text: string): RawBuilder<string> => {
  const folded = fold(text);
  return sql<string>`to_tsvector('english', ${folded}::text) || to_tsvector('simple', ${folded}::text)`;
};

/** One word or phrase as a query on `wordsOfText`. */
export const oneTerm = (term: string): RawBuilder<string> =>
  sql<string>`(phraseto_tsquery('english', ${term}::text) || phraseto_tsquery('simple', ${term}::text))`;

/** All of the terms, or any of them. Needs at least one. */
export const joined = (terms: readonly string[], by: 'all' | 'any'): RawBuilder<string> =>
  sql<string>`(${sql.join(terms.map(oneTerm), by === 'all' ? sql` && ` : sql` || `)})`;
