import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseStore } from '../../src/store/case-store.ts';
import { fold } from '../../src/store/fold.ts';
import { passagesOf } from '../../src/store/passages.ts';
import type { Hit } from '../../src/store/search.ts';
import { searchWords } from '../../src/store/search-words.ts';
import { onEveryDatabase } from './databases.ts';
import { type Made, report } from './made.ts';

const FILLER = 'All was quiet in the harbour that day, the harbour master said. '.repeat(30);
const KIOSK = `Kiosk burned in Harwich
Protesters burned a kiosk in Harwich on Monday, Éva Kovács said.

${FILLER}

Police fired tear gas at <b>The Who</b> hall.`;
const STRIKE = `Dockers walk out
Dockers in Harwich stopped work. A kiosk sold tea. Protests were small.`;

async function add(store: CaseStore, ...reports: Made[]): Promise<void> {
  for (const { capture, reading, claims } of reports) {
    await store.acknowledge(capture);
    await store.saveReading(capture, reading, claims);
  }
}

const kiosk = (): Made =>
  report(KIOSK, [{ trigger: 'burned a kiosk' }, { trigger: 'fired tear gas', type: 'ASSAULT' }]);
const strike = (): Made => report(STRIKE, [{ trigger: 'stopped work' }], 'Kent Wire');
const marked = ({ marks, passage }: Hit): string[] =>
  marks.map(({ start, end }) => passage.text.slice(start - passage.span.start, end - passage.span.start));

onEveryDatabase(({ fresh }) => {
  test('a hit names the report, shows the passage, marks the words and names the claims that rest on them', async () => {
    const store = await fresh();
    const made = kiosk();
    await add(store, made, strike());
    const [hit, ...others] = await store.search('burned Monday');
    expect(others).toEqual([]);
    expect(hit).toMatchObject({
      reading: made.reading.id,
      claims: [made.claims[0].id],
      title: 'Kiosk burned in Harwich',
      outlet: 'The Harbour Post',
      published: '2031-05-02',
    });
    expect(KIOSK.slice(hit.passage.span.start, hit.passage.span.end)).toBe(hit.passage.text);
    expect(marked(hit)).toEqual(['burned', 'burned', 'Monday']);
  });

  test('words in different passages of a report are found, words in one passage come first', async () => {
    const store = await fresh();
    const [far, near] = [kiosk(), report('Tear gas in Deal. A kiosk was shut.', [])];
    await add(store, far, near);
    expect((await store.search('kiosk "tear gas"')).map(({ reading }) => reading)).toEqual([
      near.reading.id,
      far.reading.id,
    ]);
  });

  test('a word is found in its other forms, without its accents, and small words as they stand', async () => {
    const store = await fresh();
    await add(store, kiosk());
    for (const words of ['protester', 'burning kiosks', 'kovacs', 'KOVÁCS', '"the who"']) {
      expect(await store.search(words), words).toHaveLength(1);
    }
  });

  test('marks stand where the words stand, whatever stands around them', async () => {
    const store = await fresh();
    await add(
      store,
      report('<i>É</i> & so on: the kiosk–keeper’s “kiosk” at http://kiosk.example/a?b=<c> & 𝒳 kiosk.', []),
    );
    const [hit] = await store.search('kiosk');
    expect(marked(hit).length).toBeGreaterThanOrEqual(3);
    for (const words of marked(hit)) expect(words).toContain('kiosk');
  });

  test('what is not there is not found: other words, excluded words, words apart in a phrase, no words', async () => {
    const store = await fresh();
    await add(store, kiosk(), strike());
    for (const words of ['lighthouse', 'kiosk lighthouse', 'kiosk -harwich', '"gas tear"', '', ' "" - ', '!!! & |']) {
      expect(await store.search(words), words).toEqual([]);
    }
    expect(await store.search('kiosk -burned')).toMatchObject([{ title: 'Dockers walk out' }]);
  });

  test('at most so many hits as asked for', async () => {
    const store = await fresh();
    await add(store, kiosk(), strike());
    expect(await store.search('kiosk')).toHaveLength(2);
    expect(await store.search('kiosk', 1)).toHaveLength(1);
  });

  test('nothing that can be typed makes the search fail', async () => {
    const store = await fresh();
    await add(store, kiosk());
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^["'\\\-&|!():*<> ab]*$/));
    await fc.assert(
      fc.asyncProperty(typed, async (words) => {
        await store.search(words);
        await store.claims({ text: words, place: words, outlet: words });
      }),
      { numRuns: 60 },
    );
  });
});

test('a search is taken apart into words, phrases and what must not be there', () => {
  expect(searchWords('burned "police  station" -"fire drill" -exercise tear-gas')).toEqual({
    wanted: ['burned', 'police  station', 'tear-gas'],
    unwanted: ['fire drill', 'exercise'],
  });
});

test('folding never changes the length of a text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
});

test('folding takes accents off and makes one of two keyboards’ letters', () => {
  expect(fold('Éva Kovács, Łódź, Ørsted')).toBe('eva kovacs, lodz, orsted');
  expect(fold('علي كريم')).toBe(fold('علی کریم'));
});

test('passages are in order, do not overlap, are not long, and leave out only white space', () => {
  const texts = fc.array(
    fc.oneof(fc.constant('\n'), fc.constant('\n\n'), fc.lorem(), fc.string({ minLength: 700, maxLength: 4000 })),
  );
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      let at = 0;
      let left = '';
      for (const { start, end } of passagesOf(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end - start).toBeLessThanOrEqual(1200);
        left += text.slice(at, start);
        at = end;
      }
      expect((left + text.slice(at)).trim()).toBe('');
    }),
  );
});
