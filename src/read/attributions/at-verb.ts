import type { CueVerb } from '../../language/cues.ts';
import type { Quotation } from '../../record/attribution.ts';
import { type Right, rightOf } from './complement.ts';
import {
  clauseEnd,
  contentBefore,
  continuedAfter,
  quotedAfter,
  quoteEndingAt,
  throughQuotes,
  trimEnd,
} from './content.ts';
import type { Finding } from './finding.ts';
import { type Ground, levelOf, type Run } from './ground.ts';
import { phraseAfter } from './noun-phrase.ts';
import { subjectOf } from './subject.ts';
import { groupAt, isFiniteVerb, type VerbGroup } from './verb-group.ts';

/** A cue verb in its place, with all that the rules ask of it. */
export interface Site {
  readonly ground: Ground;
  readonly level: Run;
  readonly group: VerbGroup;
  readonly entry: CueVerb;
  readonly lemma: string;
  /** Just after the verb and its particle. */
  readonly after: number;
  readonly subject: Run | null;
}

/** The attribution a reporting verb in the active makes; null where it makes none. */
export function atVerb(ground: Ground, verb: number, lemma: string, entry: CueVerb): Finding | null {
  const level = levelOf(ground, verb);
  const group = groupAt(ground.tokens, verb, level.first);
  const particle = ground.tokens[verb + 1];
  const after = particle && verb + 1 < level.last && ground.cues.particles.has(particle.lower) ? verb + 2 : verb + 1;
  const subject = group.passive ? null : subjectOf(ground, group, level);
  const site: Site = { ground, level, group, entry, lemma, after, subject };
  if (group.passive) return atPassive(site);
  if (isIdle(site)) return null;
  if (entry.raises) return atRaising(site);
  if (tokenBefore(ground, group) === 'as' && lemma === 'say') return atSayingAs(site);
  return invertedAfterQuote(site) ?? afterContent(site) ?? beforeContent(site);
}

/** Nobody speaks: the subject is the reader, the writer outside any quotation, or a thing pointed at; or it is only possible. */
function isIdle(site: Site): boolean {
  const { ground, group, subject } = site;
  for (let i = group.first; i < group.verb; i++) if (/^(could|can|may|might|should|must|let)$/.test(ground.tokens[i].lower)) return true;
  if (!subject || subject.last - subject.first !== 1) return false;
  const word = ground.tokens[subject.first].lower;
  if (/^(you|this|that|these|those|there|what)$/.test(word)) return true;
  return ground.quoteOf[group.verb] < 0 && /^(i|we)$/.test(word);
}

/** "“…,” said Smith, the mayor." */
function invertedAfterQuote(site: Site): Finding | null {
  const { ground, group, level, entry, after } = site;
  if (!entry.takes.has('quote')) return null;
  const quote = closedAt(ground, group.first, level);
  const clauseLeft = ground.tokens[group.first - 1]?.text === ',' && entry.takes.has('clause') && !site.subject?.last;
  if (!quote && !clauseLeft) return null;
  const phrase = phraseAfter(ground.tokens, after, level.last);
  if (!phrase || (phrase.last < level.last && isFiniteVerb(ground.tokens, phrase.last))) return null;
  const speaker = withApposition(ground, phrase, level);
  const content = contentBefore(ground, group.first, level, quote);
  if (!content) return null;
  const more = resumed(site, speaker.last, quote) ?? continuedAfter(ground, level.last);
  return found(site, { speaker, content: [content, ...more], rule: 'inverted' });
}

/** "…, he said." and "“…,” the mayor said in a statement." */
function afterContent(site: Site): Finding | null {
  const { ground, group, level, entry, subject } = site;
  const start = subject?.first ?? group.first;
  const quote = closedAt(ground, start, level);
  const right = rightOf(ground, site.after, level, entry);
  if (
    quote &&
    entry.takes.has('quote') &&
    !(
      right.sort === 'that' ||
      (right.sort === 'quote' && !right.paused) ||
      (right.sort === 'clause' && subject === null)
    )
  ) {
    const content = contentBefore(ground, start, level, quote);
    if (!content || !subject) return null;
    const more = resumed(site, site.after, quote) ?? continuedAfter(ground, level.last);
    return found(site, { speaker: subject, content: [content, ...more], rule: 'after-quote' });
  }
  if (!subject || !entry.takes.has('clause') || start - 2 < level.first) return null;
  if (!/^[,—–]$/.test(ground.tokens[start - 1].text) || !(clauseStands(ground, level.first, start - 1) || interrupts(site, right))) return null;
  if (right.sort !== 'none' && !right.paused) return null;
  const content = contentBefore(ground, start, level, null);
  if (!content) return null;
  const rest =
    ground.tokens[site.after]?.text === ',' && interrupts(site, right) && right.sort !== 'gerund'
      ? [{ first: site.after + 1, last: trimEnd(ground, level.last) }]
      : [];
  return found(site, { speaker: subject, content: [content, ...rest], rule: 'after-clause' });
}

/** "The mayor said that …", "vowed to …", "criticised the plan". */
function beforeContent(site: Site): Finding | null {
  const { ground, level, entry, subject, after } = site;
  if (!subject) return null;
  const right = rightOf(ground, after, level, entry);
  const content = contentOf(site, right);
  if (!content || bearsSlogan(site, content)) return null;
  return found(site, { speaker: subject, content, rule: right.sort });
}

/** "banners that read “…”": the banner only bears the words; whoever put it up is found from the slogan. */
function bearsSlogan(site: Site, content: readonly Run[]): boolean {
  const { ground, subject, lemma } = site;
  if (!subject || !ground.cues.bearing.has(lemma) || ground.opens.get(content[0].first)?.use !== 'slogan') return false;
  const head = ground.tokens[subject.last - 1];
  return /^(that|which)$/.test(head.lower) || ground.cues.slogans.has(head.lower);
}

function contentOf(site: Site, right: Right): Run[] | null {
  const { ground, level, entry } = site;
  const { takes } = entry;
  switch (right.sort) {
    case 'none':
      return null;
    case 'quote': {
      if (!takes.has('quote') && !takes.has('object')) return null;
      const quoted = quotedAfter(ground, right.at, level);
      const end = quoted[quoted.length - 1].last;
      return [...quoted, ...continuedAfter(ground, Math.max(level.last, end), quoteEndingAt(ground, end))];
    }
    case 'that':
      return takes.has('clause') ? clauseFrom(site, right.at, false) : null;
    case 'clause':
      return takes.has('clause')
        ? clauseFrom(site, right.at, false)
        : takesObject(site, right.at)
          ? clauseFrom(site, right.at, true)
          : null;
    case 'infinitive':
      return takes.has('infinitive') ? clauseFrom(site, right.at, false) : null;
    case 'gerund':
      return takes.has('gerund') ? clauseFrom(site, right.at, false) : null;
    case 'object':
      return takesObject(site, right.at) ? clauseFrom(site, right.at, true) : null;
    default:
      return clauseFrom(site, right.at + 1, true);
  }
}

/** Some verbs report only with an object of a kind: "downsize the toll" does, "downsize the firm" does not. */
function takesObject(site: Site, at: number): boolean {
  const { ground, level, entry } = site;
  if (entry.takes.has('object')) return true;
  const phrase = phraseAfter(ground.tokens, at, level.last, false);
  const head = phrase && ground.tokens[phrase.last - 1].lower;
  if (!head) return false;
  return (
    (entry.takes.has('count') && ground.cues.counts.has(head)) ||
    (entry.takes.has('idea') && ground.cues.ideas.has(head))
  );
}

/** ", who said …,": the clause is set between commas. */
function isInset(site: Site): boolean {
  const { subject, ground } = site;
  if (!subject || subject.last - subject.first !== 1 || subject.first === site.level.first) return false;
  return /^(who|which)$/.test(ground.tokens[subject.first].lower) && /^[,—–(]$/.test(ground.tokens[subject.first - 1].text);
}

function clauseFrom(site: Site, at: number, object: boolean): Run[] | null {
  const last = trimEnd(site.ground, clauseEnd(site.ground, at, site.level, object, isInset(site)));
  return last > at ? [throughQuotes(site.ground, { first: at, last })] : null;
}

/** "The bridge seems to have …": who finds it so is not told. */
function atRaising(site: Site): Finding | null {
  const { ground, level, subject, after } = site;
  const next = ground.tokens[after];
  if (!subject || after >= level.last || !/^(to|that|as|like|ADJ|VERB)$/.test(/^(ADJ|VERB)$/.test(next.pos) ? next.pos : next.lower)) return null;
  const last = trimEnd(ground, clauseEnd(ground, after, level, true));
  if (last <= after) return null;
  return found(site, { speaker: null, content: [subject, { first: after, last }], rule: 'raising' });
}

/** "was accused of …", "is expected to …": content is what is said of the subject; the speaker follows "by". */
function atPassive(site: Site): Finding | null {
  const { ground, level, group, entry, after } = site;
  const { tokens } = ground;
  if (!entry.passive) return null;
  const subject = subjectOf(ground, { ...group, passive: false }, level);
  const by = tokens[after]?.lower === 'by' ? phraseAfter(tokens, after + 1, level.last) : null;
  const from = by ? by.last : after;
  const last = trimEnd(ground, clauseEnd(ground, from, level, true));
  const content = [...(subject ? [subject] : []), ...(last > from ? [{ first: from, last }] : [])];
  if (content.length === 0) return null;
  return { ...found(site, { speaker: by, content, rule: 'passive' }), form: 'passive' };
}

/** "tried to downplay": the verb an infinitive hangs on belongs to the cue where it stands right before. */
function cueStart(ground: Ground, group: VerbGroup): number {
  const before = group.first - 1;
  return group.infinitive && ground.tokens[before]?.pos === 'VERB' ? before : group.first;
}

const tokenBefore = (ground: Ground, group: VerbGroup): string => ground.tokens[group.first - 1]?.lower ?? '';

/** "quoted the spokesman, a cleric, as saying …", "was quoted as saying": who is quoted speaks. */
function atSayingAs(site: Site): Finding | null {
  const { ground, level, group, after, entry } = site;
  const content = contentOf(site, rightOf(ground, after, level, entry));
  const quoting = quotingVerb(ground, group.first - 1, level);
  if (!content || quoting < 0) return null;
  const outer = groupAt(ground.tokens, quoting, level.first);
  const speaker = outer.passive
    ? subjectOf(ground, { ...outer, passive: false }, level)
    : { first: quoting + 1, last: ground.tokens[group.first - 2].text === ',' ? group.first - 2 : group.first - 1 };
  if (!speaker || speaker.last <= speaker.first) return null;
  const cued = {
    ...found(site, { speaker, content, rule: 'as-saying' }),
    cue: { first: group.first - 1, last: cueEnd(ground, after, content) },
  };
  return outer.passive ? { ...cued, form: 'passive' } : cued;
}

/** A day said between cue and content belongs to the cue: "as saying on May 5". */
function cueEnd(ground: Ground, after: number, content: readonly Run[]): number {
  const reach = ground.tokens.slice(after, content[0].first).filter((token) => !/^[,:]$/.test(token.text));
  return reach.length > 0 && reach.length <= 4 ? after + reach.length : after;
}

function quotingVerb(ground: Ground, as: number, level: Run): number {
  for (let i = as - 1; i >= level.first && as - i < 30; i--) {
    if (/^(quote|cite|report)$/.test(ground.tokens[i].lemma) && ground.tokens[i].pos === 'VERB') return i;
  }
  return -1;
}

/** The quotation that closes just before `at` (a comma may stand between), outside the quotation of the level itself. */
function closedAt(ground: Ground, at: number, level: Run): Quotation | null {
  const before = ground.tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (at <= level.first) return null;
  return ground.closes.get(at - 1) ?? ground.closes.get(before) ?? null;
}

/** "“…,” he said, “…”": the quotation goes on behind the cue. */
function resumed(site: Site, from: number, quote: Quotation | null): Run[] | null {
  const { ground, level } = site;
  if (!quote) return null;
  for (let i = from; i < level.last; i++) {
    if (ground.opens.has(i)) {
      if (!/^[,:—–.]$/.test(ground.tokens[i - 1].text)) return null;
      const quoted = quotedAfter(ground, i, level);
      return [...quoted, ...continuedAfter(ground, quoted[quoted.length - 1].last)];
    }
  }
  return null;
}

/** "Many of the closures, he said, have …": what follows the pause goes on with a verb. */
function interrupts(site: Site, right: Right): boolean {
  const { ground, level, after } = site;
  if (ground.tokens[after]?.text !== ',' || !right.paused) return false;
  for (let i = after + 1; i < level.last; i++) if (isFiniteVerb(ground.tokens, i)) return true;
  return false;
}

/** A finite verb stands in [from, to): the words can be a clause and not only a setting. */
function clauseStands(ground: Ground, from: number, to: number): boolean {
  if (/^(SCONJ)$/.test(ground.tokens[from].pos) || ground.cues.subordinators.has(ground.tokens[from].lower))
    return false;
  for (let i = from; i < to; i++) if (isFiniteVerb(ground.tokens, i)) return true;
  return false;
}

/** "Smith, the mayor of Shiraz,": a noun phrase between commas right behind a name. */
function withApposition(ground: Ground, phrase: Run, level: Run): Run {
  const { tokens } = ground;
  if (tokens[phrase.last]?.text !== ',' || phrase.last + 1 >= level.last) return phrase;
  const next = phraseAfter(tokens, phrase.last + 1, level.last);
  const relative = /^(who|then|whose)$/.test(tokens[phrase.last + 1].lower);
  if (!relative && (!next || (next.last < level.last && isFiniteVerb(tokens, next.last)))) return phrase;
  let last = relative ? phrase.last + 2 : next!.last;
  while (last < level.last && !/^[,.;:]$/.test(tokens[last].text) && !ground.opens.has(last)) last++;
  return { first: phrase.first, last };
}

function opensWithin(ground: Ground, run: Run): boolean {
  for (let i = run.first; i < run.last; i++) if (ground.opens.has(i)) return true;
  return false;
}

function found(site: Site, part: { speaker: Run | null; content: readonly Run[]; rule: string }): Finding {
  const { ground, group, after, lemma, entry } = site;
  const quoted = part.content.some((run) => opensWithin(ground, run));
  const whole = quoted && part.content.every((run) => ground.opens.has(run.first));
  return {
    speaker: part.speaker,
    cue: { first: cueStart(ground, group), last: after },
    content: part.content,
    verb: lemma,
    kind: entry.kind,
    form: whole
      ? 'direct'
      : quoted
        ? 'mixed'
        : part.rule === 'object' || part.rule.startsWith('+')
          ? 'mention'
          : 'indirect',
    rule: part.rule,
  };
}
