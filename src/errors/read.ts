import type { ErrorEntry, Fill } from './entry.ts';

/** A report whose bytes could not be read. */
export const readErrors = {
  'read/no-text': {
    message: (o: Fill) => `The ${o.what} holds no text.`,
    remedy:
      'Check that it opens with text in another program; pictures of text must go through text recognition first.',
    status: 422,
  },
  'read/no-text-layer': {
    message: (o: Fill) => `The PDF has no text layer on any of its ${o.pages} pages.`,
    remedy: 'It is a scan. Run text recognition on it (for example with OCRmyPDF) and add the result.',
    status: 422,
  },
  'read/encrypted': {
    message: (o: Fill) => `The ${o.what} is locked with a password.`,
    remedy: 'Save a copy without the password and add that.',
    status: 422,
  },
  'read/broken-pdf': {
    message: (o: Fill) => `The PDF cannot be read: ${o.reason}.`,
    remedy: 'Fetch it again, or open it in another program and save it anew.',
    status: 422,
  },
  'read/broken-docx': {
    message: (o: Fill) => `The Word document cannot be read: ${o.reason}.`,
    remedy: 'Fetch it again, or open it in a word processor and save it anew as .docx.',
    status: 422,
  },
  'read/broken-mail': {
    message: (o: Fill) => `The mail cannot be read: ${o.reason}.`,
    remedy: 'Export the mail again as .eml.',
    status: 422,
  },
  'read/too-deep': {
    message: (o: Fill) => `Its tags stand inside one another more than ${o.limit} deep.`,
    remedy: 'No page in use is built like this. Save the article as plain text and add that.',
    status: 422,
  },
  'read/too-large': {
    message: (o: Fill) => `The ${o.what} unpacks to more than ${o.limit}.`,
    remedy: 'Save the text alone and add that.',
    status: 413,
  },
  'read/too-long': {
    message: (o: Fill) => `Its text is ${o.length} characters long; at most ${o.limit} are read as one report.`,
    remedy: 'Split it into its parts, or give the reports in it as a JSON Lines file.',
    status: 413,
  },
  'read/timeout': {
    message: (o: Fill) => `Reading it took longer than ${o.seconds} s and was stopped.`,
    remedy: 'Save the article as plain text and add that, or raise the time limit.',
    status: 422,
  },
  'read/out-of-memory': {
    message: (o: Fill) => `Reading it took more than ${o.megabytes} MB of memory and was stopped.`,
    remedy: 'Split the file, or save the article as plain text and add that.',
    status: 422,
  },
  'read/failed': {
    message: (o: Fill) => `The parser for ${o.format} gave up: ${o.reason}.`,
    remedy: 'Save the article as plain text and add that; please report the file as a fault.',
    status: 422,
  },
  'read/fault': {
    message: (o: Fill) => `The program failed on it: ${o.reason}.`,
    remedy: 'This is a fault of the program; please report it with the file. The other reports were read.',
    status: 500,
  },
} as const satisfies Record<string, ErrorEntry>;
