import type { ErrorEntry, Fill } from './entry.ts';

/** A codebook that does not hold together. */
export const codebookErrors = {
  'codebook/not-readable': {
    message: (o: Fill) => `The codebook file "${o.file}" cannot be read.`,
    remedy: 'Check that the folder codebook/ is whole; it comes with the program.',
    status: 500,
  },
  'codebook/not-yaml': {
    message: (o: Fill) => `The codebook file "${o.file}" is not YAML: ${o.problem}`,
    remedy: 'Mend the line named; a colon or quotation mark in a sentence often needs the sentence in quotes.',
    status: 500,
  },
  'codebook/wrong-shape': {
    message: (o: Fill) => `The codebook file "${o.file}" is wrong at ${o.at}: ${o.problem}`,
    remedy: 'Compare it with codebook/event/protest.yaml; every key there is needed and no other is known.',
    status: 500,
  },
  'codebook/defined-twice': {
    message: (o: Fill) => `The codebook file "${o.file}" defines "${o.name}", which is defined already.`,
    remedy: 'Give one of the two another name or take it out.',
    status: 500,
  },
  'codebook/unknown-sub-event-type': {
    message: (o: Fill) =>
      `The codebook file "${o.file}" names the sub-event type "${o.name}", which is not in the list.`,
    remedy: 'Use a name from codebook/sub-event-type.yaml, letter by letter.',
    status: 500,
  },
  'codebook/unknown-mode': {
    message: (o: Fill) =>
      `A trigger names the event type "${o.type}" with the mode "${o.mode}", which the codebook lacks.`,
    remedy: 'Add the type or mode to the codebook or take the trigger out of the word list.',
    status: 500,
  },
} as const satisfies Record<string, ErrorEntry>;
