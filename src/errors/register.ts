import type { ErrorEntry, Fill } from './entry.ts';

/** A register that does not hold together. */
export const registerErrors = {
  'register/not-readable': {
    message: (o: Fill) => `The register file "${o.file}" cannot be read.`,
    remedy: 'Check the path; the folder register/ comes with the program, a case keeps its own beside its data.',
    status: 500,
  },
  'register/not-yaml': {
    message: (o: Fill) => `The register file "${o.file}" is not YAML: ${o.problem}`,
    remedy: 'Mend the line named; NO (Norway) and names with a colon need quotation marks.',
    status: 500,
  },
  'register/wrong-shape': {
    message: (o: Fill) => `The register file "${o.file}" is wrong at ${o.at}: ${o.problem}`,
    remedy: 'Compare it with the file of the same name in register/; no other keys are known.',
    status: 500,
  },
  'register/claimed-twice': {
    message: (o: Fill) => `The register file "${o.file}" gives "${o.name}" to ${o.second}, but ${o.first} has it.`,
    remedy: 'Give one of the two another name, domain or key, or take it out.',
    status: 500,
  },
  'register/unknown-body': {
    message: (o: Fill) =>
      `The register file "${o.file}" has ${o.name} speak for ${o.body}, which is not there or itself.`,
    remedy: 'Give the id of an entry ("organisation:river-guard"), or leave `body` out.',
    status: 500,
  },
  'register/unknown-member': {
    message: (o: Fill) => `The register file "${o.file}" puts ${o.name} in ${o.party}, but no entry has that id.`,
    remedy: 'Add the entry to outlet.yaml or actor.yaml of the case, or mend the id.',
    status: 500,
  },
  'register/unknown-opponent': {
    message: (o: Fill) => `The register file "${o.file}" sets ${o.party} against ${o.name}, which is no other party.`,
    remedy: 'Opponents are keys of parties in party.yaml; a party does not oppose itself.',
    status: 500,
  },
  'register/on-both-sides': {
    message: (o: Fill) =>
      `The register file "${o.file}" puts ${o.name} in ${o.first} and its opponent ${o.second} at once.`,
    remedy: 'Take it out of one of the two, or say with `from` and `to` when it changed sides.',
    status: 500,
  },
} as const satisfies Record<string, ErrorEntry>;
