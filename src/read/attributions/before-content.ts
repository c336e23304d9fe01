import { clauseEnd } from './clause-end.ts';
import { type Right, rightOf } from './complement.ts';
import { continuedAfter, quotedAfter, quoteEndingAt, throughQuotes, trimEnd } from './content.ts';
import type { Finding } from './finding.ts';
import type { Ground, Run } from './ground.ts';
import { beforeMainVerb, tellsOfSubject } from './main-verb.ts';
import { phraseAfter } from './noun-phrase.ts';
import { found, type Site } from './site.ts';

/** "The mayor said that …", "vowed to …", "criticised the plan". */
export function beforeContent(site: Site): Finding | null {
  const { ground, level, entry, subject, after } = site;
  if (!subject) return null;
  const right = rightOf(ground, after, level, entry);
  if (isUnsaid(site, right.at)) return null;
  const content = contentOf(site, right);
  if (!content || bearsSlogan(site, content)) return null;
  return found(site, { speaker: subject, content, rule: right.sort });
}

/** "banners that read “…”": the banner only bears the words; whoever put it up is found from the slogan. */
function bearsSlogan({ ground, subject, lemma }: Site, content: readonly Run[]): boolean {
  const { bearing, grammar, slogans } = ground.cues;
  if (!subject || !bearing.has(lemma) || ground.opens.get(content[0].first)?.use !== 'slogan') return false;
  const head = ground.tokens[subject.last - 1].lower;
  return grammar.relatives.has(head) || slogans.has(head);
}

/** The content right of a cue, where the verb takes content of that sort; null where it does not. */
export function contentOf(site: Site, right: Right): Run[] | null {
  const { takes } = site.entry;
  switch (right.sort) {
    case 'none':
      return null;
    case 'quote':
      return takes.has('quote') || takes.has('object') ? quoted(site, right.at) : null;
    case 'that':
      return takes.has('clause') ? clauseFrom(site, right.at, false, true) : null;
    case 'clause':
      if (takes.has('clause')) return bareClause(site, right.at);
      return takesObject(site, right.at) ? clauseFrom(site, right.at, true) : null;
    case 'infinitive':
    case 'gerund':
      return takes.has(right.sort) ? clauseFrom(site, right.at, false) : null;
    case 'object':
      return takesObject(site, right.at) ? clauseFrom(site, right.at, true) : null;
    default:
      return clauseFrom(site, right.at + 1, true);
  }
}

/** "who said the ward was full", or an object where the sentence's own verb is the only one: "who demand water are". */
function bareClause(site: Site, at: number): Run[] | null {
  const own = clauseFrom(site, at, false, true);
  if (!tellsOfSubject(site) || !takesObject(site, at)) return own;
  const object = clauseFrom(site, at, true);
  return own && object && own[0].last >= site.level.last - 1 ? object : own;
}

function quoted({ ground, level }: Site, open: number): Run[] {
  const runs = quotedAfter(ground, open, level);
  const end = runs[runs.length - 1].last;
  return [...runs, ...continuedAfter(ground, Math.max(level.last, end), quoteEndingAt(ground, end))];
}

/** Tokens within which the object that makes a cue no report stands: "claimed at least nine more lives". */
const UNSAID_REACH = 7;

/** "Claimed nine lives": with such an object the verb reports nothing. */
function isUnsaid({ ground, level, lemma }: Site, at: number): boolean {
  const heads = ground.cues.unsaid.get(lemma);
  if (!heads) return false;
  for (let i = at; i < Math.min(level.last, at + UNSAID_REACH); i++) {
    const { lower, pos } = ground.tokens[i];
    if (heads.has(lower)) return true;
    if (pos === 'PUNCT') return false;
  }
  return false;
}

/** Some verbs report only with an object of a kind: "downsize the toll" does, "downsize the firm" does not. */
function takesObject({ ground, level, entry }: Site, at: number): boolean {
  if (entry.takes.has('object')) return true;
  const phrase = phraseAfter(ground, at, level.last, false);
  const head = phrase && ground.tokens[phrase.last - 1].lower;
  if (!phrase || !head) return false;
  if (entry.takes.has('naming')) return isNamed(ground, phrase, level);
  const { counts, ideas, publications } = ground.cues;
  if (entry.takes.has('document')) return publications.has(head);
  return (entry.takes.has('count') && counts.has(head)) || (entry.takes.has('idea') && ideas.has(head));
}

/** How far, in tokens, behind its object what it is called is looked for: "called the vote in May “a farce”". */
const NAMING_REACH = 12;

/** "called the plan a fraud", "called it “reckless”": the object is followed by what it is called. */
function isNamed(ground: Ground, object: Run, level: Run): boolean {
  const { tokens, cues } = ground;
  const next = tokens[object.last];
  if (!next || object.last >= level.last) return false;
  if (/^(DET|ADJ|NOUN|PROPN|ADV|VERB)$/.test(next.pos) || next.lower === cues.grammar.as) return true;
  for (let i = object.first; i < Math.min(level.last, object.last + NAMING_REACH); i++) {
    if (/^["“‘']$/.test(tokens[i].text)) return true;
  }
  return false;
}

/** Content from `at`: an `object`, or else an infinitive or a clause; a `clause` has a verb of its own. */
function clauseFrom(site: Site, at: number, object: boolean, clause = false): Run[] | null {
  const charge = site.entry.kind === 'accuse' && chargesAct(site, at);
  const end = clauseEnd(site.ground, at, site.level, { object, inset: isInset(site), charge });
  const last = trimEnd(site.ground, beforeMainVerb(site, at, end, clause));
  return last > at ? [throughQuotes(site.ground, { first: at, last })] : null;
}

/** "Accused the army *of bombing* …": the charge is an act. */
function chargesAct({ ground, level }: Site, at: number): boolean {
  const { tokens } = ground;
  for (let i = at; i + 1 < level.last && tokens[i].text !== ','; i++)
    if (tokens[i].pos === 'ADP' && tokens[i + 1].lower.endsWith('ing')) return true;
  return false;
}

/** ", who said …,": the clause is set between commas. */
function isInset({ subject, ground, level }: Site): boolean {
  if (!subject || subject.last - subject.first !== 1 || subject.first === level.first) return false;
  const relative = ground.cues.grammar.relatives.has(ground.tokens[subject.first].lower);
  return relative && /^[,—–(]$/.test(ground.tokens[subject.first - 1].text);
}
