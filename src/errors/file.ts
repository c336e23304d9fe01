import type { ErrorEntry, Fill } from './entry.ts';

/** A file of the system that is not there or may not be used. */
export const fileErrors = {
  'file/not-found': {
    message: (o: Fill) => `There is no file "${o.path}".`,
    remedy: 'Check the spelling of the path.',
    status: 404,
  },
  'file/not-readable': {
    message: (o: Fill) => `The file "${o.path}" may not be opened.`,
    remedy: 'Check its permissions.',
    status: 403,
  },
  'file/disk-full': {
    message: (o: Fill) => `The disk is full; "${o.path}" could not be written.`,
    remedy: 'Free some space and run the command again: what was acknowledged is kept, the rest is taken up again.',
    status: 507,
  },
} as const satisfies Record<string, ErrorEntry>;
