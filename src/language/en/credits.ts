import type { CreditWords } from '../credits.ts';

const longestFirst = (list: string): readonly string[] => list.split(/\s*,\s*/).sort((a, b) => b.length - a.length);

/** English words that say where a report was taken from. */
export const englishCredits: CreditWords = {
  unnamed: new Set(['agencies', 'agency', 'news agencies', 'wire services', 'wires', 'newswires', 'wire reports', 'agency reports', 'news agency', 'staff and agencies', 'agencies and staff']), // biome-ignore format: a list
  lineOpenings: longestFirst('source:, sources:, originally published by, originally published in, originally published on, originally appeared in, originally appeared on, first published by, first published in, first appeared in, first appeared on, this article was originally published by, this article was originally published in, this article was originally published on, this article was first published by, this article first appeared in, this article first appeared on, this story was first published by, this story first appeared in, this story was originally published by, republished from, republished with permission from, reprinted from, reprinted with permission from, courtesy of, courtesy:, credit:, with reporting by, with reports from, reporting by, reported by, via'), // biome-ignore format: a list
  statements: longestFirst('according to a statement by, according to a statement from, according to a statement of, according to a statement issued by, according to a statement released by, according to a statement published by, according to a press release by, according to a press release from, according to a press release issued by, in a statement carried by, in a report carried by, in a dispatch carried by'), // biome-ignore format: a list
  joins: new Set(['and', 'with', '&']),
  articles: new Set(['the', 'a', 'an']),
};
