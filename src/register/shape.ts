import { z } from 'zod';

const iso = z.string().regex(/^[A-Z]{2}$/);
const words = z.array(z.string().min(1));

/** What register/state.yaml must look like. Unknown keys are refused. */
export const stateFile = z.array(
  z.strictObject({ iso, name: z.string().min(1), also: words.optional(), demonyms: words.optional() }),
);

/** What register/kind.yaml must look like: generic actors by the nouns that name them. */
export const kindFile = z.array(
  z.strictObject({ key: z.string().regex(/^[a-z-]+$/), name: z.string().min(1), nouns: words.min(1) }),
);

/** What register/outlet.yaml must look like. */
export const outletFile = z.array(
  z.strictObject({
    key: z.string().regex(/^[a-z0-9-]+$/),
    name: z.string().min(1),
    also: words.optional(),
    domains: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)),
    country: iso.nullable(),
    family: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .nullable(),
    role: z.enum(['agency', 'newspaper', 'broadcaster', 'site']),
  }),
);

const id = z.string().regex(/^(state|kind|outlet|organisation|person):[A-Za-z0-9-]+$/);
const key = z.string().regex(/^[a-z0-9-]+$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What a case's own actor file (actor.yaml) must look like: organisations and persons, and the body they speak for. */
export const actorFile = z.array(
  z.strictObject({
    key,
    kind: z.enum(['organisation', 'person']),
    name: z.string().min(1),
    also: words.optional(),
    country: iso.nullable(),
    body: id.optional(),
  }),
);

/** What a case's own party file (party.yaml) must look like: the sides of the conflict. */
export const partyFile = z.array(
  z.strictObject({
    key,
    name: z.string().min(1),
    members: z.array(z.union([id, z.strictObject({ who: id, from: day.optional(), to: day.optional() })])).min(1),
    opponents: z.array(key),
  }),
);

/** What a register in one file must look like: the same lists under their names. */
export const wholeFile = z.strictObject({
  state: stateFile.optional(),
  kind: kindFile.optional(),
  outlet: outletFile.optional(),
  actor: actorFile.optional(),
  party: partyFile.optional(),
});
