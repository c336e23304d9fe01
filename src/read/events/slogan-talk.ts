import type { Prose, Token } from '../../record/prose.ts';
import type { TriggerMatch } from './match-triggers.ts';
import type { Roles } from './roles.ts';
import type { Scene } from './subject.ts';

/** For every token, 1 inside quotation marks; quotations end with their paragraph at the latest. */
export function quotedTokens(prose: Prose): Uint8Array {
  const quoted = new Uint8Array(prose.tokens.length);
  let open = false;
  let paragraph = -1;
  for (const sentence of prose.sentences) {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    for (let t = sentence.firstToken; t < sentence.lastToken; t++) {
      const { text } = prose.tokens[t];
      if (text === '“' || text === '«') open = true;
      else if (text === '”' || text === '»') open = false;
      else if (text === '"') open = !open;
      else if (open) quoted[t] = 1;
    }
  }
  return quoted;
}

/**
 * Words of defiance inside quotation marks that tell of nothing done: what "we" will do, bare commands, and what
 * follows "down with", "death to", "stop the".
 */
export function isSloganTalk(scene: Scene, match: TriggerMatch, roles: Roles, quoted: Uint8Array): boolean {
  const { tokens, cues } = scene;
  if (!quoted[match.first]) return false;
  const opener = quotationOpener(tokens, match.first, quoted);
  if (cues.slogan.has(opener.lower) && match.first - opener.at < 6) return true;
  if (match.trigger.kind !== 'verb') return false;
  const speaker = roles.actor ? tokens[roles.actor.first].lower : null;
  const kinds = match.trigger.forms.get(tokens[match.head].lower) ?? [];
  if (speaker && cues.ownVoice.has(speaker)) return kinds.includes('base');
  return kinds.includes('base') && match.first === opener.at;
}

function quotationOpener(tokens: readonly Token[], from: number, quoted: Uint8Array): { at: number; lower: string } {
  let at = from;
  while (at > 0 && quoted[at - 1] && !/^[.!?,]$/.test(tokens[at - 1].text)) at--;
  return { at, lower: tokens[at].lower };
}
