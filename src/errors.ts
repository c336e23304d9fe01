/**
 * Every error the program can give: a stable code, what came and what was expected, and what to do about it.
 * docs/errors.md is checked against this table, both ways.
 */
export const ERRORS = {
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
  'usage/unknown-command': {
    message: (o: Fill) => `There is no command "${o.name}".`,
    remedy: 'Run `attested help` for the list of commands.',
    status: 400,
  },
  'usage/unknown-option': {
    message: (o: Fill) => `The command "${o.command}" has no option "${o.name}".`,
    remedy: 'Run `attested help COMMAND` for its options.',
    status: 400,
  },
  'usage/missing-argument': {
    message: (o: Fill) => `"${o.command}" needs ${o.expected}; none was given.`,
    remedy: 'Run `attested help COMMAND` for an example.',
    status: 400,
  },
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
  'gazetteer/not-a-place-file': {
    message: () => 'The file is not a place file: it does not begin as one.',
    remedy: 'Give a file made by `attested gazetteer import`, or reinstall to get the one that comes with the program.',
    status: 500,
  },
  'gazetteer/other-format': {
    message: (o: Fill) => `The place file has format ${o.found}; this program reads format ${o.expected}.`,
    remedy: 'Make it again with `attested gazetteer import` of this version.',
    status: 500,
  },
  'gazetteer/cut-short': {
    message: (o: Fill) => `The place file is cut short: ${o.found} bytes of ${o.expected}.`,
    remedy: 'Copy the file again, or make it again with `attested gazetteer import`.',
    status: 500,
  },
  'gazetteer/unreadable-dump': {
    message: (o: Fill) => `"${o.file}" cannot be read: ${o.reason}.`,
    remedy: 'Give the unpacked text files of a GeoNames dump (allCountries.txt, alternateNamesV2.txt, admin1CodesASCII.txt, admin2Codes.txt).',
    status: 400,
  },
  'gazetteer/unknown-dump': {
    message: (o: Fill) => `"${o.file}" is not a file of a GeoNames dump as far as its first line tells.`,
    remedy: 'Give the unpacked text files of a GeoNames dump (allCountries.txt, alternateNamesV2.txt, admin1CodesASCII.txt, admin2Codes.txt).',
    status: 400,
  },
  'gazetteer/no-places': {
    message: (o: Fill) => `No place could be read; ${o.bad} rows were bad, the first at ${o.first}.`,
    remedy: 'Check that the files are tab-separated GeoNames dumps and not damaged.',
    status: 400,
  },
} as const satisfies Record<string, ErrorEntry>;

type Fill = Readonly<Record<string, string | number>>;

interface ErrorEntry {
  readonly message: (fill: Fill) => string;
  readonly remedy: string;
  /** HTTP status the server answers with. */
  readonly status: number;
}

/** The code of an error in the table: stable, so that scripts may act on it. */
export type ErrorCode = keyof typeof ERRORS;

/** An error from the table, with what came filled in. */
export class AttestedError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;
  readonly status: number;

  constructor(code: ErrorCode, fill: Fill = {}, options?: ErrorOptions) {
    const entry: ErrorEntry = ERRORS[code];
    super(entry.message(fill), options);
    this.name = 'AttestedError';
    this.code = code;
    this.remedy = entry.remedy;
    this.status = entry.status;
  }
}
