import { AttestedError } from '../errors.ts';
import { overlaps } from '../record/span.ts';
import { CASE_OPTIONS, wholeNumber, withCase } from './case-option.ts';
import { type Command, given } from './command.ts';
import { visible, wrap } from './wrap.ts';

/** `attested search WORDS` */
export const command: Command = {
  name: 'search',
  takes: 'WORDS…',
  summary: 'Find words in the reports of a case, with the passage they stand in.',
  details: 'All words must stand in the report; "quoted words" stand together; -word must not stand in it.',
  options: {
    ...CASE_OPTIONS,
    limit: { type: 'string', value: 'N', help: 'At most so many reports; 20 where not told.' },
    json: { type: 'boolean', help: 'One hit per line, with offsets into the reading.' },
  },
  examples: ['attested search tear gas', 'attested search \'"River Guard" -Braga\''],
  run: async (call, terminal) => {
    const words = call.words.join(' ').trim();
    if (!words) throw new AttestedError('usage/missing-argument', { command: 'search', expected: 'words' });
    return withCase(call, terminal, async (store) => {
      const hits = await store.search(words, wholeNumber(call, 'limit', 1, 10_000));
      for (const hit of hits) {
        if (given(call, 'json')) terminal.out(JSON.stringify(hit));
        else for (const line of hitLines(hit, terminal.width)) terminal.out(line);
      }
      if (!given(call, 'json')) terminal.out(hits.length ? `${hits.length} reports` : 'Nothing found.');
      return 0;
    });
  },
};

type Hit = Awaited<ReturnType<Parameters<Parameters<typeof withCase>[2]>[0]['search']>>[number];

function hitLines({ title, outlet, published, passage, marks, reading, claims }: Hit, width: number): string[] {
  const marked = marks
    .filter((m) => overlaps(m, passage.span))
    .toReversed()
    .reduce((text, m) => {
      const [start, end] = [m.start - passage.span.start, m.end - passage.span.start];
      return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
    }, passage.text);
  return [
    ...wrap(visible([title ?? '(no title)', outlet, published].filter(Boolean).join(' · ')), width),
    ...wrap(visible(marked), width, '     '),
    `     ${reading}${claims.length ? `, ${claims.length} claims` : ''}`,
    '',
  ];
}
