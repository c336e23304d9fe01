import type { Span } from './span.ts';

/** Words that name who does, suffers or says something. */
export interface ActorMention {
  readonly span: Span;
  readonly text: string;
  readonly kind: ActorKind;
  /** Register entry, e.g. `state:IR`; null where the register has none. */
  readonly actor: string | null;
  /** Head noun or last name, lower case: what agreement and later mention go by. */
  readonly head: string;
}

/** What sort of actor the words name; `crowd` is people without a name ("protesters"), `office` a post without one. */
export type ActorKind = 'person' | 'office' | 'group' | 'organisation' | 'outlet' | 'state' | 'crowd' | 'pronoun';

/** An actor or recipient of a claim. */
export interface ClaimActor {
  readonly text: string;
  readonly actor: string | null;
  readonly span: Span;
}
