import { type Draw, drawFrom } from './draw.ts';
import { agencies, outlets, spanishOutlets } from './names.ts';
import {
  colourItem,
  drawStory,
  english,
  type Item,
  paragraphs,
  rewritten,
  type Story,
  spanish,
  spun,
} from './story.ts';
import { held } from './subjects-held.ts';
import { tuning } from './subjects-tuning.ts';
import { standingCloses, templates } from './templates.ts';
import { drawValues, filled, grouped, later, type Values } from './values.ts';

/** A made report. */
export interface MadeReport {
  readonly id: string;
  readonly half: 'tuning' | 'held';
  /** The story or series it belongs to. */
  readonly story: string;
  readonly variant: string;
  readonly outlet: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}

/** A labelled pair; of a copy it is known which is the original. */
export interface MadePair {
  readonly original: string;
  readonly other: string;
  readonly half: 'tuning' | 'held';
  readonly copy: boolean;
  /** How the second was made from the first, or why the two are apart. */
  readonly kind: string;
}

/** The whole set. */
export interface MadeSet {
  readonly reports: readonly MadeReport[];
  readonly pairs: readonly MadePair[];
}

const SEED = 20_240_611;
const STORIES = 12;
const ISSUES = 24;

/** Makes the set: the same at every call with the same seed; the published one where none is given. */
export function makeSet(seed = SEED): MadeSet {
  const draw = drawFrom(seed);
  const reports: MadeReport[] = [];
  const pairs: MadePair[] = [];
  for (const half of ['tuning', 'held'] as const) {
    for (const subject of half === 'tuning' ? tuning : held)
      for (let i = 1; i <= STORIES; i++)
        addStory(`${subject.name}-${i}`, drawStory(subject, draw), draw, reports, pairs);
    addIssues(half, draw, reports);
    const own = reports.filter((report) => report.half === half);
    addPairsApart(own, draw, pairs);
  }
  return { reports, pairs };
}

/** Every report of an outlet with a standing close ends with it. */
const closeOf = (outlet: string): string | null =>
  standingCloses[outlets.indexOf(outlet as (typeof outlets)[number])] ?? null;

function addStory(name: string, story: Story, draw: Draw, reports: MadeReport[], pairs: MadePair[]): void {
  const { half } = story.subject;
  const names = draw.shuffled(outlets);
  const origin = draw.chance(0.5) ? draw.one(agencies) : names.pop()!;
  const put = (
    variant: string,
    outlet: string,
    published: string,
    sentences: readonly string[],
    headline: number,
  ): string => {
    const close = closeOf(outlet);
    const body = paragraphs(sentences, draw);
    const title = filled(story.subject.headline[headline], headline === 2 ? story.values.es : story.values.en);
    const report = {
      id: `${name}/${variant}`,
      half,
      story: name,
      variant,
      outlet,
      published,
      title,
    };
    reports.push({ ...report, text: close ? `${body}\n\n${close}` : body });
    return report.id;
  };
  const soon = (): string => later(story.values.published, draw.whole(0, 2));
  const wire = put('wire', origin, story.values.published, story.items.map(english), 0);
  const copy = (variant: string, outlet: string, sentences: readonly string[], headline = draw.whole(0, 1)): string => {
    const id = put(variant, outlet, soon(), sentences, headline);
    pairs.push({ original: wire, other: id, half, copy: true, kind: variant.replace(/-\d$/, '') });
    return id;
  };
  const apart = (variant: string, outlet: string, sentences: readonly string[], published = soon()): void => {
    const id = put(variant, outlet, published, sentences, 1);
    pairs.push({ original: wire, other: id, half, copy: false, kind: variant });
  };
  const first = copy('reprint-1', names.pop()!, credited(reprinted(story, draw), origin, draw));
  const second = copy('reprint-2', names.pop()!, credited(story.items.map(english), origin, draw));
  pairs.push({ original: first, other: second, half, copy: true, kind: 'two reprints' });
  const cut = story.items.slice(0, Math.ceil(story.items.length * (0.4 + 0.3 * draw.next())));
  copy('cut', names.pop()!, cut.map(english));
  copy('inside a page', names.pop()!, pageAround(story, draw));
  copy('edited', names.pop()!, edited(story, draw));
  copy('spun', names.pop()!, story.items.map(spun));
  const inSpanish = draw.whole(0, 4);
  if (inSpanish < 2) copy('translated', draw.one(spanishOutlets), story.items.map(spanish), 2);
  if (inSpanish > 2) apart('same event, in Spanish', draw.one(spanishOutlets), ownWords(story, draw).map(spanish));
  copy('update', draw.chance(0.5) ? origin : names.pop()!, updated(story, draw));
  apart('same event, own words', names.pop()!, ownWords(story, draw).map(english));
  const elsewhere = drawValues(draw);
  apart(
    'other event, same words',
    draw.chance(0.5) ? origin : names.pop()!,
    twin(story, draw, elsewhere),
    elsewhere.published,
  );
  const { P, p, Q, q, O, U, V } = story.values.en;
  const next = drawValues(draw, later(story.values.published, draw.whole(4, 40)));
  const sameOffice = { ...next, en: { ...next.en, P, p, Q, q, O, U, V } };
  apart(
    'other event, same office',
    draw.chance(0.5) ? origin : names.pop()!,
    twin(story, draw, sameOffice),
    next.published,
  );
}

function credited(sentences: readonly string[], origin: string, draw: Draw): string[] {
  const line = draw.whole(0, 4);
  if (line === 0) return [...sentences, `Reprinted from ${origin}.`];
  if (line === 1) return [`(${origin}) ${sentences[0]}`, ...sentences.slice(1)];
  if (line === 2) return [...sentences, `This report first appeared in ${origin}; all rights remain with its authors.`];
  return [...sentences];
}

/** A reprint in which two times out of five a figure is rounded up, put otherwise, or mistaken. */
function reprinted({ items, values }: Story, draw: Draw): string[] {
  const sentences = items.map(english);
  if (draw.chance(0.6)) return sentences;
  const figure = values.en[draw.one(['3', '4', '5', '6'])];
  const number = Number(figure.replace(',', ''));
  const size = 10 ** (String(number).length - 2);
  const round = grouped(Math.ceil((number + 1) / size) * size, ',');
  const other = draw.one([`more than ${round}`, round, grouped(number + draw.whole(1, 9), ',')]);
  return sentences.map((sentence) => sentence.replace(figure, other));
}

/** The report, or more than half of it, in the middle of a longer page about something else. */
function pageAround({ items }: Story, draw: Draw): string[] {
  const own = (count: number): string[] => Array.from({ length: count }, () => english(colourItem(draw)));
  const taken = items.slice(0, Math.ceil(items.length * (0.6 + 0.4 * draw.next())));
  return [...own(draw.whole(4, 9)), ...taken.map(english), ...own(draw.whole(6, 14))];
}

/** Some sentences put otherwise, one left out, one or two put in. */
function edited({ items }: Story, draw: Draw): string[] {
  const share = 0.3 + 0.25 * draw.next();
  const out = draw.whole(2, items.length - 1);
  const kept = items
    .filter((_, i) => i !== out)
    .map((item) => (draw.chance(share) ? spun(draw.chance(0.5) ? item : rewritten(item)) : english(item)));
  for (let i = draw.whole(1, 2); i > 0; i--) kept.splice(draw.whole(1, kept.length), 0, english(colourItem(draw)));
  return kept;
}

/** The report of the evening: one to three figures have grown, something was added. */
function updated({ items, values }: Story, draw: Draw): string[] {
  const en: Record<string, string> = { ...values.en };
  for (const slot of draw.shuffled(['1', '3', '4', '5']).slice(0, draw.whole(1, 3)))
    en[slot] = grouped(Math.ceil(Number(en[slot].replace(',', '')) * (1.1 + draw.next())) + 1, ',');
  const told = items.map((item) => (item.kind === 'news' ? { ...item, values: { ...values, en } } : item));
  for (let i = draw.whole(1, 3); i > 0; i--) told.splice(draw.whole(3, told.length), 0, colourItem(draw));
  return told.map(english);
}

/** Another reporter at the same place: every sentence worded apart, in another order, and the same statement heard. */
function ownWords({ items }: Story, draw: Draw): Item[] {
  const [lead, ...rest] = items
    .filter(({ kind }) => kind !== 'colour')
    .map((item) => (item.kind === 'quote' ? item : rewritten(item)));
  const told: Item[] = draw.shuffled(rest).slice(0, Math.ceil(rest.length * 0.8));
  for (let i = draw.whole(2, 4); i > 0; i--) told.splice(draw.whole(0, told.length), 0, colourItem(draw));
  return [lead, ...told];
}

/** The same words for the happening of other values. */
const twin = ({ items }: Story, draw: Draw, values: Values): string[] =>
  items
    .filter(({ kind }) => kind !== 'quote')
    .map((item) => english(item.kind === 'news' ? { ...item, values } : colourItem(draw)));

function addIssues(half: 'tuning' | 'held', draw: Draw, reports: MadeReport[]): void {
  for (const template of templates.filter((one) => one.half === half)) {
    const usual = draw.one(agencies);
    for (let i = 1; i <= ISSUES; i++) {
      const { en, published } = drawValues(draw);
      const values = { ...en, m: `${draw.whole(3, 6)}.${draw.whole(0, 9)}`, n: `2.${draw.whole(0, 9)}` };
      const outlet = draw.chance(0.5) ? usual : draw.one(outlets);
      const body = `${filled(template.text, values)}\n\n${template.close}`;
      const title = filled(template.headline, values);
      reports.push({
        id: `${template.name}/${i}`,
        half,
        story: `${template.name}-${i}`,
        variant: 'issue',
        outlet,
        published,
        title,
        text: body,
      });
    }
  }
}

/** Pairs of different happenings: of one subject, of one series, under one standing close, and of nothing in common. */
function addPairsApart(reports: readonly MadeReport[], draw: Draw, pairs: MadePair[]): void {
  const seen = new Set<string>();
  const add = (
    kind: string,
    count: number,
    from: readonly MadeReport[],
    fits: (a: MadeReport, b: MadeReport) => boolean,
  ): void => {
    for (let tries = 0, found = 0; found < count && tries < 200_000; tries++) {
      const [a, b] = [draw.one(from), draw.one(from)];
      if (a.story === b.story || !fits(a, b) || seen.has(`${a.id} ${b.id}`) || seen.has(`${b.id} ${a.id}`)) continue;
      seen.add(`${a.id} ${b.id}`);
      pairs.push({ original: a.id, other: b.id, half: a.half, copy: false, kind });
      found++;
    }
  };
  const series = (report: MadeReport): string => report.id.split(/-\d|\//)[0];
  const stories = reports.filter(({ variant }) => variant !== 'issue');
  const issues = reports.filter(({ variant }) => variant === 'issue');
  add('same subject', 180, stories, (a, b) => series(a) === series(b));
  add('same template', 150, issues, (a, b) => series(a) === series(b));
  add('same standing close', 80, stories, (a, b) => a.outlet === b.outlet && closeOf(a.outlet) !== null);
  add('nothing in common', 80, reports, (a, b) => series(a) !== series(b));
}
