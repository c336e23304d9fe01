import type { ActorWords } from '../../language/actors.ts';
import type { ActorMention } from '../../record/actor.ts';
import type { Prose } from '../../record/prose.ts';
import type { Span } from '../../record/span.ts';
import { tokenAt } from '../quotes/token-at.ts';
import { mentionAt } from './mentions.ts';

/** A mention taken apart: its name, and the words beside the name that describe who bears it. */
export interface Naming {
  readonly mention: ActorMention;
  /** The name alone; the whole mention without its article where nothing in it is a name. */
  readonly name: Span;
  readonly named: boolean;
  readonly described: string | null;
}

const HONORIFIC = /\s*\b(Mrs?\.?|Ms\.?|Dr\.?)?\s*$/;
const ARTICLE = /^(the|a|an)\s+/i;

/**
 * Takes a mention apart: "state-run website Canal Estado" is Canal Estado, described as "state-run website"; "the
 * spokesman of the judiciary" right behind a name and a comma describes it.
 */
export function namingOf(
  prose: Prose,
  mention: ActorMention,
  actors: readonly ActorMention[],
  words: ActorWords,
): Naming {
  const { tokens, text } = prose;
  const first = tokenAt(tokens, mention.span.start);
  const end = tokenAt(tokens, mention.span.end - 1) + 1;
  const nameEnd = mention.kind === 'person' || mention.kind === 'outlet' ? end : first;
  let at = nameEnd;
  while (
    at > first &&
    (/^\p{Lu}/u.test(tokens[at - 1].text) || isPluralMark(tokens, at - 1, first)) &&
    tokens[at - 1].pos !== 'DET' &&
    !words.titles.has(tokens[at - 1].lower)
  )
    at--;
  const named = at < nameEnd;
  const name = named ? { start: tokens[at].start, end: mention.span.end } : withoutArticle(prose, mention.span);
  const before = named
    ? text.slice(mention.span.start, tokens[at].start).replace(ARTICLE, '').replace(HONORIFIC, '')
    : '';
  const behind = named ? appositionOf(prose, mention, actors) : null;
  return {
    mention,
    name,
    named: named || (mention.kind !== 'crowd' && isProper(text, name)),
    described: behind ?? (before || null),
  };
}

/** The bare apostrophe of "Farmers’ Voice". */
const isPluralMark = (tokens: Prose['tokens'], at: number, first: number): boolean =>
  at > first && /^['’]$/.test(tokens[at].text) && /^\p{Lu}.*s$/u.test(tokens[at - 1].text);

/** A body or band whose words are capitalised is named as a whole. */
const isProper = (text: string, span: Span): boolean =>
  /^\p{Lu}/u.test(text[span.start]) && /\p{Lu}/u.test(text.slice(span.start, span.end).split(' ').pop() ?? '');

function withoutArticle(prose: Prose, span: Span): Span {
  const article = ARTICLE.exec(prose.text.slice(span.start, span.end));
  return { start: span.start + (article?.[0].length ?? 0), end: span.end };
}

/** "Falcato, the spokeswoman of the judiciary,": the office mention that follows a name and a comma. */
function appositionOf(prose: Prose, mention: ActorMention, actors: readonly ActorMention[]): string | null {
  if (prose.text.slice(mention.span.end, mention.span.end + 2) !== ', ') return null;
  const next = actors[mentionAt(actors, mention.span.end + 1)];
  if (!next || !(next.kind === 'office' || next.kind === 'person') || next.head !== next.head.toLowerCase())
    return null;
  const gap = prose.text.slice(mention.span.end + 2, next.span.start);
  const fits =
    next.kind === 'office' &&
    /^((an?|the|its|their) )?[\p{L}\s’'-]{0,40}$/u.test(gap) &&
    !/\b(and|or|who|which)\b/.test(gap) &&
    prose.tokens[tokenAt(prose.tokens, mention.span.end + 2)].pos !== 'VERB';
  if (!fits) return null;
  return prose.text.slice(mention.span.end + 2, next.span.end);
}
