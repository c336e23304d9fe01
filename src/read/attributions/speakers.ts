import type { ActorWords } from '../../language/actors.ts';
import type { ActorMention } from '../../record/actor.ts';
import type { Speaker } from '../../record/attribution.ts';
import { contains, overlaps, type Span } from '../../record/span.ts';
import { antecedentOf } from './antecedent.ts';
import { citedBehind } from './citation.ts';
import type { Finding } from './finding.ts';
import { type Ground, type Run, spanOf } from './ground.ts';
import { mentionAt, mentionsIn } from './mentions.ts';
import { type Naming, namingOf } from './naming.ts';
import { phraseAfter } from './noun-phrase.ts';

/** Works out who speaks in each finding, in order of reading; `parents` gives the finding each stands inside. */
export function speakersOf(
  ground: Ground,
  findings: readonly Finding[],
  parents: readonly (number | null)[],
  words: ActorWords,
): (Speaker | null)[] {
  const speakers: (Speaker | null)[] = findings.map(() => null);
  const spoke: ActorMention[] = [];
  const order = findings.map((_, i) => i).sort((a, b) => findings[a].cue.first - findings[b].cue.first);
  for (const i of order) {
    const run = findings[i].speaker;
    if (!run) continue;
    const span = withoutDocument(ground, run);
    if (words.grammar.writer.has(ground.prose.text.slice(span.start, span.end).toLowerCase())) {
      speakers[i] = outer(speakers, parents, i);
      continue;
    }
    const mention = mentionIn(ground, span);
    const told = mention?.kind === 'pronoun' ? spokeOfSelf(ground, findings, parents, i, mention, words) : null;
    if (told !== null && speakers[told]) {
      speakers[i] = speakers[told];
      continue;
    }
    const meant =
      mention?.kind === 'pronoun' ? antecedentOf(ground, span, words, spoke) : mention && namedBefore(ground, mention);
    if (meant) spoke.push(meant);
    speakers[i] = meant ? describe(ground, meant, span, words, findings[i]) : plain(ground, span);
  }
  return speakers;
}

/**
 * The finding around this one whose speaker the pronoun means: "the mayor said she feared …". None where that speaker
 * is a pronoun of another sort ("he said she feared …") or no one person.
 */
function spokeOfSelf(
  ground: Ground,
  findings: readonly Finding[],
  parents: readonly (number | null)[],
  i: number,
  pronoun: ActorMention,
  words: ActorWords,
): number | null {
  const parent = parents[i];
  const run = parent === null ? null : findings[parent].speaker;
  if (parent === null || !run || words.pronouns.get(pronoun.text.toLowerCase())?.sort !== 'person') return null;
  const outerMention = mentionIn(ground, spanOf(ground.tokens, run));
  if (outerMention?.kind === 'pronoun') return outerMention.head === pronoun.head ? parent : null;
  return outerMention?.kind === 'person' || outerMention?.kind === 'office' ? parent : null;
}

/** "Canal Estado report": the document stands for the one who made it. */
function withoutDocument(ground: Ground, run: Run): Span {
  const last = run.last - 1;
  const drop =
    last > run.first && ground.cues.documents.has(ground.tokens[last].lower) && ground.tokens[last - 1].pos === 'PROPN';
  return spanOf(ground.tokens, drop ? { first: run.first, last } : run);
}

const outer = (
  speakers: readonly (Speaker | null)[],
  parents: readonly (number | null)[],
  i: number,
): Speaker | null => {
  const parent = parents[i];
  return parent === null ? null : speakers[parent];
};

/** "the station", "the ministry": the outlet or body named before that the words mean; the mention itself if none. */
function namedBefore(ground: Ground, mention: ActorMention): ActorMention {
  const body = mention.kind === 'outlet' || mention.kind === 'organisation' || mention.kind === 'group';
  if (!body || !/^the \p{Ll}+$/iu.test(mention.text) || /^\p{Lu}/u.test(mention.text.slice(4))) return mention;
  return (
    ground.actors.findLast(
      (other) => other.span.end < mention.span.start && other.kind === mention.kind && isFuller(other, mention),
    ) ?? mention
  );
}

/** An outlet with a name, or a body of the same noun with more words. */
const isFuller = (other: ActorMention, mention: ActorMention): boolean =>
  mention.kind === 'outlet'
    ? /\p{Lu}[\p{L}-]*$/u.test(other.text)
    : other.text.length > mention.text.length && other.text.toLowerCase().endsWith(mention.head);

const RANK: Readonly<Record<ActorMention['kind'], number>> = {
  person: 0,
  outlet: 1,
  office: 2,
  group: 2,
  organisation: 2,
  crowd: 2,
  state: 3,
  pronoun: 4,
};

/**
 * The mention that names the speaker: a person or outlet before a common noun, the first of equals. What stands
 * behind a comma counts only where it is a person's name right there ("a spokesman, Colonel Duarte,").
 */
function mentionIn(ground: Ground, span: Span): ActorMention | null {
  const inside = mentionsIn(ground.actors, span).filter((mention) => !isPossessor(mention, span));
  const comma = ground.prose.text.slice(span.start, span.end).search(/[,—–]/);
  const pause = comma < 0 ? span.end : span.start + comma;
  const headed = inside.filter((mention) => mention.span.start < pause);
  const best = firstByRank(headed.length > 0 ? headed : inside);
  const apposed = inside.find((mention) => mention.kind === 'person' && mention.span.start === pause + 2);
  return best?.kind === 'office' || best?.kind === 'crowd' ? (apposed ?? best) : best;
}

/** In "her mother" it is the mother who speaks: whose mother she is must not be taken for her. */
const isPossessor = (mention: ActorMention, span: Span): boolean =>
  mention.kind === 'pronoun' && mention.span.end < span.end;

const firstByRank = (mentions: readonly ActorMention[]): ActorMention | null =>
  [...mentions].sort((a, b) => RANK[a.kind] - RANK[b.kind] || a.span.start - b.span.start)[0] ?? null;

function describe(ground: Ground, mention: ActorMention, span: Span, words: ActorWords, finding: Finding): Speaker {
  const own = namingOf(ground.prose, mention, ground.actors, words);
  const cited = own.named ? null : citedBehind(ground, finding);
  if (cited) {
    const described = ground.prose.text.slice(span.start, phraseOf(ground, span).end);
    return { text: ground.prose.text.slice(cited.start, cited.end), span: cited, described, anonymous: false };
  }
  const lasting = own.named && /^(person|outlet|organisation)$/.test(mention.kind);
  const full = lasting ? fullest(ground, own, words) : own;
  const name = full.named || !overlaps(span, mention.span) ? full.name : phraseOf(ground, span);
  const anonymous = !own.named && words.anonymous.has(mention.head);
  const inFront = contains(span, mention.span) ? inFrontOf(ground, span, own) : null;
  return {
    text: ground.prose.text.slice(name.start, name.end),
    span: name,
    described: longer(own.described, inFront) ?? settingOf(ground, finding) ?? full.described,
    anonymous,
  };
}

/** Words of the speaker's phrase before the name: "the Council’s President-elect Mrs." */
function inFrontOf(ground: Ground, span: Span, own: Naming): string | null {
  if (!own.named || own.mention.kind !== 'person') return null;
  const words = ground.prose.text
    .slice(span.start, own.name.start)
    .replace(/^(the|a|an)\s+/i, '')
    .split(/,\s/)[0];
  return words.replace(/\s*(Mrs?\.?|Ms\.?|Dr\.?)?\s*$/, '') || null;
}

/** How many earlier mentions of a name are looked at for a fuller one. */
const NAMINGS = 20;

/** The fullest earlier naming of the same bearer, by last name: the nearest one that is longer, or the described one. */
function fullest(ground: Ground, own: Naming, words: ActorWords): Naming {
  let best = own;
  let tried = 0;
  for (let i = mentionAt(ground.actors, own.mention.span.start); i >= 0 && tried < NAMINGS; i--) {
    const mention = ground.actors[i];
    if (mention === undefined || mention.head !== own.mention.head || mention.kind !== own.mention.kind) continue;
    tried++;
    const naming = namingOf(ground.prose, mention, ground.actors, words);
    const longer = lengthOf(naming.name) > lengthOf(best.name);
    if (!naming.named || !agrees(ground, own, naming)) continue;
    if (
      longer ||
      (best.described === null && naming.described !== null && lengthOf(naming.name) >= lengthOf(best.name))
    )
      best = naming;
    if (best.described !== null && lengthOf(best.name) > lengthOf(own.name)) break;
  }
  return best;
}

/** The speaker's phrase without its article and what hangs on it behind a comma: "students and youths". */
function phraseOf(ground: Ground, span: Span): Span {
  const words = ground.prose.text.slice(span.start, span.end);
  const article = /^(the|a|an) /i.exec(words)?.[0].length ?? 0;
  const pause = words.search(/ ?[,(—–]| who | which | (him|her|it|them)sel(f|ves)$/);
  return { start: span.start + article, end: pause > article ? span.start + pause : span.end };
}

const longer = (a: string | null, b: string | null): string | null =>
  a && b ? (b.length > a.length ? b : a) : (a ?? b);

/** Slogans told with their occasion say who cried them: "during the November 2019 protests". */
function settingOf(ground: Ground, finding: Finding): string | null {
  if (finding.form !== 'slogan') return null;
  const { tokens } = ground;
  for (let i = finding.cue.first; i < finding.cue.last; i++) {
    if (!ground.cues.grammar.occasions.has(tokens[i].lower)) continue;
    const phrase = phraseAfter(ground, i + 1, finding.cue.last, false);
    if (phrase) return ground.prose.text.slice(tokens[i].start, tokens[phrase.last - 1].end);
  }
  return null;
}

const lengthOf = (span: Span): number => span.end - span.start;

/** The short name ends the long one: "Rajavi" and "Maryam Rajavi", never "Massoud Rajavi" and "Maryam Rajavi". */
function agrees(ground: Ground, short: Naming, long: Naming): boolean {
  const text = ground.prose.text;
  return text.slice(long.name.start, long.name.end).endsWith(text.slice(short.name.start, short.name.end));
}

/** A speaker no mention names: "my brother", without what is told of him behind a comma. */
function plain(ground: Ground, span: Span): Speaker {
  const said = { start: span.start, end: phraseOf(ground, span).end };
  return { text: ground.prose.text.slice(said.start, said.end), span: said, described: null, anonymous: false };
}
