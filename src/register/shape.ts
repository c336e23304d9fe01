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

/** What a case's own actor file (actor.yaml) must look like: organisations and persons. */
export const actorFile = z.array(
  z.strictObject({
    key: z.string().regex(/^[a-z0-9-]+$/),
    kind: z.enum(['organisation', 'person']),
    name: z.string().min(1),
    also: words.optional(),
    country: iso.nullable(),
  }),
);
