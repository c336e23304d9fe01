import type { ErrorEntry, Fill } from './entry.ts';

/** A case that cannot be opened, asked or written to. */
export const storeErrors = {
  'store/no-case': {
    message: (o: Fill) => `There is no case in "${o.folder}".`,
    remedy: 'Name the folder of a case with --case, or make one with `attested add FILE --case DIR`.',
    status: 404,
  },
  'store/not-a-case': {
    message: (o: Fill) => `"${o.folder}" is no case and holds other things ("${o.found}"), so none is begun there.`,
    remedy: 'Name an empty folder, or one that does not exist yet.',
    status: 409,
  },
  'store/damaged-case': {
    message: (o: Fill) => `"${o.path}" cannot be understood.`,
    remedy: 'Put the file back from a backup of the case; the reports themselves lie in blobs/ and journal.jsonl.',
    status: 500,
  },
  'store/unknown-format': {
    message: (o: Fill) => `The case in "${o.folder}" has format ${o.found}; this program knows format ${o.known}.`,
    remedy: 'Open it with the version of the program that wrote it, or a newer one.',
    status: 409,
  },
  'store/locked': {
    message: (o: Fill) => `The case in "${o.folder}" is open in process ${o.pid} on ${o.host}.`,
    remedy:
      'Wait for it or end it. If it ran on another machine that is off now, delete the file "lock" in the folder of the case.',
    status: 409,
  },
  'store/journal-broken': {
    message: (o: Fill) => `The journal "${o.path}" is damaged or was changed by hand: line ${o.line} does not follow.`,
    remedy: 'Put the file back from a backup of the case. Nothing was changed or added.',
    status: 500,
  },
  'store/database-unreachable': {
    message: (o: Fill) => `The database server at ${o.server} cannot be used: ${o.reason}.`,
    remedy: 'Check the address, and that the user may create schemas there: `postgres://USER:PASSWORD@HOST/DATABASE`.',
    status: 503,
  },
  'store/schema-taken': {
    message: (o: Fill) => `The case is open in another program, which holds its schema ${o.schema} on ${o.server}.`,
    remedy: 'Wait for it or end it. Two copies of one case folder cannot share a database.',
    status: 409,
  },
  'store/database-unusable': {
    message: (o: Fill) => `The database in "${o.folder}" cannot be opened, and no new one can be made: ${o.reason}.`,
    remedy:
      'Check free space and memory and try again; everything in it can be made again from the blobs and the journal.',
    status: 500,
  },
  'store/not-acknowledged': {
    message: (o: Fill) => `The capture ${o.id} is not in the journal, so nothing can be saved for it.`,
    remedy: 'This is a fault of the program; please report it.',
    status: 500,
  },
  'store/evidence-mismatch': {
    message: (o: Fill) =>
      `The claim ${o.claim} is refused: its ${o.part} should read "${o.expected}", but the text has "${o.found}".`,
    remedy: 'This is a fault of the reader; please report it with the file.',
    status: 500,
  },
  'store/unknown-id': {
    message: (o: Fill) => `Nothing in the case has an id that begins with "${o.id}".`,
    remedy: 'Copy the id from `attested claims` or `attested search`.',
    status: 404,
  },
  'store/ambiguous-id': {
    message: (o: Fill) => `More than one id begins with "${o.id}": ${o.some} …`,
    remedy: 'Give more of the id.',
    status: 400,
  },
} as const satisfies Record<string, ErrorEntry>;
