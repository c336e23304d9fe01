import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageCalled } from '../src/knowledge.ts';
import type { Language } from '../src/language/language.ts';
import { linesAsParagraphs, plainProse } from '../src/language/plain-prose.ts';
import { rule, step } from '../src/language/time-meanings.ts';
import { untaggedVerbs } from '../src/language/untagged-verbs.ts';
import { layersOf, layersUnread } from '../src/layers.ts';
import { openReader, type ReportReader } from '../src/pipeline.ts';
import type { Head } from '../src/record/reading.ts';

let reader: ReportReader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const SPANISH =
  'Decenas de personas se manifestaron ayer en Toledo y en Sevilla contra el cierre del hospital. La policía detuvo a tres jóvenes, según el sindicato. «Volveremos», dijo una portavoz.';
const PERSIAN = 'ده‌ها نفر روز دوشنبه ۱۸ اسفند ۱۴۰۴ در شیراز و تبریز تظاهرات کردند. پلیس سه جوان را بازداشت کرد.';
const FRENCH =
  'Des dizaines de personnes ont manifesté lundi à Lyon et à Marseille contre la fermeture de l’hôpital. La police a arrêté trois jeunes, selon le syndicat. Elle a tué une femme.';
const ENGLISH = 'Police shot dead two men in Toledo on Monday, and three were arrested, the union said.';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a report is read in its own language', () => {
  test('Spanish: times and places, and a word on what is not read', async () => {
    const { reading, claims } = await reader.readBytes(bytes(SPANISH), 'nota.txt', { published: '2026-03-10' });
    expect(reading.language).toBe('es');
    expect(reading.layers.times.map(({ text, value }) => [text, value])).toEqual([['ayer', '2026-03-09']]);
    expect(reading.layers.places.map(({ text }) => text)).toEqual(['Toledo', 'Sevilla']);
    expect(claims).toEqual([]);
    expect(reading.warnings).toEqual([
      'This report is in Spanish: only times and places are read in it, not quotations, actors, attributions, figures and events, so no claims are made.',
    ]);
  });

  test('Persian: days of its own calendar keep their original', async () => {
    const { reading } = await reader.readBytes(bytes(PERSIAN), 'khabar.txt');
    expect(reading.language).toBe('fa');
    expect(reading.layers.times[0]).toMatchObject({
      from: '2026-03-09',
      to: '2026-03-09',
      original: { calendar: 'persian', year: 1404, month: 12, day: 18 },
    });
    expect(reading.layers.places.map(({ place }) => place?.name)).toEqual(['Shiraz', 'Tabriz']);
  });

  test('no English rule is applied to a language without a folder: places by name, no figures, no claims', async () => {
    const { reading, claims } = await reader.readBytes(bytes(FRENCH), 'article.txt');
    expect(reading.language).toBe('fr');
    expect(reading.layers).toMatchObject({
      quotes: [],
      actors: [],
      times: [],
      attributions: [],
      figures: [],
      events: [],
    });
    expect(reading.layers.places.map(({ text }) => text)).toEqual(['Lyon', 'Marseille']);
    expect(claims).toEqual([]);
    expect(reading.warnings[0]).toContain('This report is in French: only places are read in it');
  });

  test('English is read in full and says nothing of it', () => {
    const { reading, claims } = reader.readPassage(ENGLISH, '2026-03-10');
    expect(reading.warnings).toEqual([]);
    expect(claims.length).toBeGreaterThan(0);
  });

  test('the words are right where the hint is wrong, and a hint decides where the words are few', async () => {
    const region = await reader.readBytes(bytes(SPANISH), 'nota.txt', { language: 'es-MX' });
    expect(region.reading.layers.times).toHaveLength(1);
    const wrong = await reader.readBytes(bytes(`${SPANISH} ${SPANISH}`), 'nota.txt', { language: 'en' });
    expect(wrong.reading.language).toBe('es');
    const script = await reader.readBytes(bytes(PERSIAN), 'nota.txt', { language: 'en' });
    expect(script.reading.language).toBe('fa');
    expect(reader.layer('times', 'ayer', '2026-03-10', 'es').map(({ value }) => value)).toEqual(['2026-03-09']);
    expect(reader.layer('times', 'ayer', '2026-03-10')).toEqual([]);
  });
});

describe('a language is data', () => {
  const head: Head = { title: null, byline: null, outlet: null, published: null, dateline: null, language: null };
  /** An invented language that knows its words for today and nothing else. */
  const bare: Language = {
    code: 'qaa',
    name: 'Invented',
    parseProse: plainProse({ abbreviations: new Set() }),
    paragraphsOf: linesAsParagraphs,
    dates: {
      words: new Map(),
      rules: [rule('zuzu', () => step('day', 0))],
      shades: [],
      joints: new Set(),
      rangeWords: new Set(),
      pairOpener: '',
      pairWord: '',
      listWords: new Set(),
      leads: new Map(),
      articles: new Set(),
      dayFirst: true,
      verbs: untaggedVerbs(() => null, new Set(), []),
      refuses: () => false,
    },
  };

  test('what it does not know stays empty', () => {
    const text = 'Zuzu police killed “two men” in Paris, he said.';
    const prose = bare.parseProse(text, bare.paragraphsOf(text));
    const layers = layersOf({ prose, head, language: bare }, reader.knowledge);
    expect(layers.times.map((time) => time.text)).toEqual(['Zuzu']);
    expect(layers).toMatchObject({ quotes: [], actors: [], attributions: [], figures: [], events: [] });
    expect(layersUnread(bare)).toEqual(['quotes', 'actors', 'attributions', 'figures', 'events']);
  });

  test('a region changes no language, and a code nobody knows is taken for the first', () => {
    expect(languageCalled('es-AR', reader.knowledge).code).toBe('es');
    expect(languageCalled('FA', reader.knowledge).code).toBe('fa');
    expect(languageCalled('de', reader.knowledge).name).toBe('German');
    expect(languageCalled(null, reader.knowledge).code).toBe('en');
    expect(languageCalled('???', reader.knowledge).code).toBe('en');
  });
});
