import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Capture } from '../../src/record/capture.ts';
import type { Claim } from '../../src/record/claim.ts';
import type { CaseStore } from '../../src/store/case-store.ts';
import { onEveryDatabase } from './databases.ts';
import { captureOf, type Made, report } from './made.ts';

const MARKET = `Fire at the market of Dover
On Monday a crowd set fire to stalls in Dover, the mayor said.

Police arrested nine people in Deal on Tuesday.`;

const market = (): Made =>
  report(MARKET, [
    {
      trigger: 'set fire',
      mode: 'riot',
      place: 'Dover',
      placeId: 'geonames:1',
      said: 'the mayor',
      on: 'Monday',
      from: '2031-04-28',
    },
    { trigger: 'arrested', type: 'COERCE', place: 'Deal', placeId: 'geonames:2', on: 'Tuesday', from: '2031-04-29' },
  ]);

const strike = (): Made =>
  report(
    'Dockers walk out\nDockers in Deal went on strike in May.',
    [
      {
        trigger: 'went on strike',
        mode: 'strike',
        place: 'Deal',
        placeId: 'geonames:2',
        on: 'May',
        from: '2031-05-01',
        to: '2031-05-31',
      },
    ],
    'Kent Wire',
  );

async function add(store: CaseStore, { capture, reading, claims }: Made): Promise<void> {
  await store.acknowledge(capture);
  await store.saveReading(capture, reading, claims);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const triggers = (claims: readonly Claim[]): string[] => claims.map(({ event }) => event.trigger);

onEveryDatabase(({ fresh, open, folder }) => {
  test('what is saved comes back word for word, and is there when the case is opened again', async () => {
    const at = folder();
    const { capture, reading, claims } = market();
    const store = await open(at);
    await add(store, { capture, reading, claims });
    await store.close();
    const again = await open(at);
    expect(await again.claims()).toEqual(claims);
    expect(await again.claim(claims[1].id)).toEqual(claims[1]);
    expect((await again.reading(reading.id))?.text).toBe(MARKET);
    expect(await all(again.captures())).toEqual([capture]);
    expect(await again.opening()).toEqual({ cut: 0, rebuilt: null, pending: 0 });
  });

  test('a reading is stored without its tokens', async () => {
    const store = await fresh();
    const made = market();
    await add(store, made);
    const stored = await store.reading(made.reading.id);
    expect(stored).not.toHaveProperty('prose');
    expect(stored?.layers.paragraphs).toEqual(made.reading.prose.paragraphs);
  });

  test('the same bytes twice are two captures, one reading and its claims once', async () => {
    const store = await fresh();
    const first = market();
    await add(store, first);
    const second = captureOf(MARKET, 'copy.txt');
    expect(await store.knownDigest(second.digest)).toBe(first.reading.id);
    await store.acknowledge(second);
    await store.saveCopy(second);
    expect(await store.counts()).toEqual({
      captures: 2,
      read: 1,
      copies: 1,
      failed: 0,
      claims: 2,
      incidents: 0,
      pending: 0,
    });
  });

  test('bytes never read have no reading', async () => {
    const store = await fresh();
    expect(await store.knownDigest(market().capture.digest)).toBeNull();
    expect(await store.reading('rdg_none')).toBeNull();
    expect(await store.claim('clm_none')).toBeNull();
  });

  test('a capture that was never acknowledged cannot be saved', async () => {
    const store = await fresh();
    const { capture, reading, claims } = market();
    await expect(store.saveReading(capture, reading, claims)).rejects.toMatchObject({ code: 'store/not-acknowledged' });
  });

  test('an acknowledged capture that was not saved is pending after opening, and no longer once it is saved', async () => {
    const at = folder();
    const [done, waiting] = [market(), strike()];
    const store = await open(at);
    await add(store, done);
    await store.acknowledge(waiting.capture);
    await store.close();
    const again = await open(at);
    expect((await again.opening()).pending).toBe(1);
    const pending: Capture[] = await all(again.pending());
    expect(pending).toEqual([waiting.capture]);
    await again.saveReading(pending[0], waiting.reading, waiting.claims);
    expect(await all(again.pending())).toEqual([]);
    expect((await again.counts()).pending).toBe(0);
  });

  test('a capture that could not be read is remembered with its reason and not tried again', async () => {
    const at = folder();
    const capture = captureOf('%PDF broken');
    const store = await open(at);
    await store.acknowledge(capture);
    await store.saveFailure(capture, { code: 'read/broken-pdf', message: 'It is broken.', remedy: 'Mend it.' });
    await store.close();
    const again = await open(at);
    expect(await all(again.pending())).toEqual([]);
    expect(await again.counts()).toMatchObject({ captures: 1, failed: 1, read: 0 });
    expect(await again.find(capture.id)).toMatchObject({
      kind: 'capture',
      reading: null,
      failure: { code: 'read/broken-pdf' },
    });
  });

  test('a report read again by a later reader takes the place of the earlier reading, claims and all', async () => {
    const store = await fresh();
    const first = market();
    await add(store, first);
    const later = report(MARKET, [{ trigger: 'arrested', type: 'COERCE' }], 'The Harbour Post', '2');
    await store.saveReading(first.capture, later.reading, later.claims);
    expect(await store.claims()).toEqual(later.claims);
    expect(await store.reading(first.reading.id)).toBeNull();
    expect(await store.counts()).toMatchObject({ captures: 1, read: 1, claims: 1 });
  });

  test('claims come in the order of the reports and of the text, however late a report was saved', async () => {
    const store = await fresh();
    const [one, two] = [market(), strike()];
    await store.acknowledge(one.capture);
    await add(store, two);
    await store.saveReading(one.capture, one.reading, one.claims);
    expect(triggers(await store.claims())).toEqual(['set fire', 'arrested', 'went on strike']);
  });

  test('claims are asked for by type, mode, place, outlet, day and words', async () => {
    const store = await fresh();
    await add(store, market());
    await add(store, strike());
    const asked = async (filter: Parameters<CaseStore['claims']>[0]) => triggers(await store.claims(filter));
    expect(await asked({ type: 'coerce' })).toEqual(['arrested']);
    expect(await asked({ mode: 'strike' })).toEqual(['went on strike']);
    expect(await asked({ place: 'deal' })).toEqual(['arrested', 'went on strike']);
    expect(await asked({ place: 'geonames:1' })).toEqual(['set fire']);
    expect(await asked({ place: 'De' })).toEqual([]);
    expect(await asked({ outlet: 'kent wire' })).toEqual(['went on strike']);
    expect(await asked({ from: '2031-04-29' })).toEqual(['arrested', 'went on strike']);
    expect(await asked({ from: '2031-05-31', to: '2031-06-30' })).toEqual(['went on strike']);
    expect(await asked({ to: '2031-04-28' })).toEqual(['set fire']);
    expect(await asked({ text: 'mayor fires' })).toEqual(['set fire']);
    expect(await asked({ text: 'people -police' })).toEqual([]);
    expect(await asked({ text: '"' })).toEqual([]);
    expect(await asked({ type: "x'; drop table claim; --" })).toEqual([]);
  });

  test('a claim without days is not given where days are asked for', async () => {
    const store = await fresh();
    await add(store, report('Shots were fired in Ramsgate.', [{ trigger: 'Shots were fired', type: 'ASSAULT' }]));
    expect(await store.claims({ from: '1900-01-01' })).toEqual([]);
    expect(await store.claims()).toHaveLength(1);
  });

  test('pages of claims follow on from the last of the page before, without gap or repetition', async () => {
    const store = await fresh();
    await add(store, market());
    await add(store, strike());
    const seen: Claim[] = [];
    for (let page = await store.claims({ limit: 1 }); page.length > 0; ) {
      seen.push(...page);
      page = await store.claims({ limit: 1, after: page[0].id });
    }
    expect(seen).toEqual(await store.claims());
  });

  test('an id is found by its beginning if nothing else begins so', async () => {
    const store = await fresh();
    const made = market();
    await add(store, made);
    expect(await store.find(made.claims[0].id.slice(0, 16))).toMatchObject({ kind: 'claim', claim: made.claims[0] });
    expect(await store.find(made.reading.id)).toMatchObject({ kind: 'reading', captures: [made.capture] });
    expect(await store.find(made.capture.id)).toMatchObject({ kind: 'capture', reading: made.reading.id });
    await expect(store.find('clm_')).rejects.toMatchObject({ code: 'store/ambiguous-id' });
    await expect(store.find('clm%')).rejects.toMatchObject({ code: 'store/unknown-id' });
    await expect(store.find('')).rejects.toMatchObject({ code: 'store/unknown-id' });
  });

  test('reports added at once are all there', async () => {
    const store = await fresh();
    const many = Array.from({ length: 20 }, (_, i) => report(`Report ${i}\nA riot broke out.`, [{ trigger: 'riot' }]));
    await Promise.all(many.map((made) => add(store, made)));
    expect(await store.counts()).toMatchObject({ captures: 20, claims: 20, pending: 0 });
  });

  test('any text is kept as it is, whatever letters it has', async () => {
    const store = await fresh();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (words) => {
        const made = report(`${words} and a riot. \0 ${words[0]}`, [{ trigger: 'riot' }], words.replaceAll('\0', ''));
        await add(store, made);
        expect((await store.reading(made.reading.id))?.text).toBe(made.reading.text);
        expect(await store.claim(made.claims[0].id)).toEqual(made.claims[0]);
      }),
      { numRuns: 25 },
    );
  });

  test('a text of megabytes is kept and searched', async () => {
    const store = await fresh();
    const made = report(`${'All was quiet in the harbour that day. '.repeat(60_000)}A riot broke out.`, [
      { trigger: 'riot' },
    ]);
    await add(store, made);
    expect(await store.search('riot')).toMatchObject([{ reading: made.reading.id, claims: [made.claims[0].id] }]);
  });
});
