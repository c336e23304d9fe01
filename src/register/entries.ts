import type { z } from 'zod';
import type { RegisterEntry } from './register.ts';
import type { actorFile, kindFile, outletFile, stateFile } from './shape.ts';

const plain = { demonyms: [], country: null, domains: [], family: null, role: null, body: null } as const;
const lower = (names: readonly string[]): string[] => [...new Set(names.map((name) => name.toLowerCase()))];

/** The entry of a line of state.yaml. */
export const stateOf = (raw: z.infer<typeof stateFile>[number]): RegisterEntry => ({
  ...plain,
  id: `state:${raw.iso}`,
  kind: 'state',
  name: raw.name,
  names: lower([raw.name, ...(raw.also ?? [])]),
  demonyms: lower(raw.demonyms ?? []),
  country: raw.iso,
});

/** The entry of a line of kind.yaml. */
export const kindOf = (raw: z.infer<typeof kindFile>[number]): RegisterEntry => ({
  ...plain,
  id: `kind:${raw.key}`,
  kind: 'kind',
  name: raw.name,
  names: lower(raw.nouns),
});

/** The entry of a line of outlet.yaml. */
export const outletOf = (raw: z.infer<typeof outletFile>[number]): RegisterEntry => ({
  ...plain,
  id: `outlet:${raw.key}`,
  kind: 'outlet',
  name: raw.name,
  names: lower([raw.name, ...(raw.also ?? [])]),
  country: raw.country,
  domains: raw.domains,
  family: raw.family,
  role: raw.role,
});

/** The entry of a line of actor.yaml. */
export const actorOf = (raw: z.infer<typeof actorFile>[number]): RegisterEntry => ({
  ...plain,
  id: `${raw.kind}:${raw.key}`,
  kind: raw.kind,
  name: raw.name,
  names: lower([raw.name, ...(raw.also ?? [])]),
  country: raw.country,
  body: raw.body ?? null,
});
