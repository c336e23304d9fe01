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
  'usage/not-a-number': {
    message: (o: Fill) => `--${o.name} is "${o.given}"; a whole number from ${o.least} to ${o.most} was expected.`,
    remedy: 'Give a whole number.',
    status: 400,
  },
  'usage/unknown-name': {
    message: (o: Fill) => `--${o.option} is "${o.given}"; one of ${o.names} was expected.`,
    remedy: 'Use one of the names; docs/glossary.md says what they mean.',
    status: 400,
  },
  'usage/not-a-day': {
    message: (o: Fill) => `--${o.name} is "${o.given}"; a day of the calendar as YYYY-MM-DD was expected.`,
    remedy: 'Write the day with year, month and day, such as 2026-03-02.',
    status: 400,
  },
  'usage/unknown-layer': {
    message: (o: Fill) => `"${o.given}" is no layer; one of ${o.layers} was expected.`,
    remedy: 'Name one layer, such as `attested annotate places`.',
    status: 400,
  },
  'usage/bad-row': {
    message: (o: Fill) => `Line ${o.line} of standard input is not an object with an "id" and a "text" or "html".`,
    remedy: 'Give one JSON object per line; the other lines were annotated.',
    status: 400,
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
    remedy:
      'Give the unpacked text files of a GeoNames dump (allCountries.txt, alternateNamesV2.txt, admin1CodesASCII.txt, admin2Codes.txt).',
    status: 400,
  },
  'gazetteer/unknown-dump': {
    message: (o: Fill) => `"${o.file}" is not a file of a GeoNames dump as far as its first line tells.`,
    remedy:
      'Give the unpacked text files of a GeoNames dump (allCountries.txt, alternateNamesV2.txt, admin1CodesASCII.txt, admin2Codes.txt).',
    status: 400,
  },
  'gazetteer/no-places': {
    message: (o: Fill) => `No place could be read; ${o.bad} rows were bad, the first at ${o.first}.`,
    remedy: 'Check that the files are tab-separated GeoNames dumps and not damaged.',
    status: 400,
  },
  'capture/is-directory': {
    message: (o: Fill) => `"${o.name}" is a folder; a file was expected.`,
    remedy: 'Name the files in it, or add the whole folder with `attested add FOLDER`.',
    status: 400,
  },
  'capture/not-a-file': {
    message: (o: Fill) => `"${o.name}" is neither a file nor a folder.`,
    remedy: 'Copy what it holds into a file and give that.',
    status: 400,
  },
  'capture/empty': {
    message: (o: Fill) => `"${o.name}" is empty.`,
    remedy: 'Fetch or save it again.',
    status: 422,
  },
  'capture/empty-container': {
    message: (o: Fill) => `The ${o.what} holds no reports.`,
    remedy: 'Check that it is the right one; pictures, style sheets and hidden files are passed over.',
    status: 422,
  },
  'capture/link-outside': {
    message: (o: Fill) => `"${o.name}" is a link that leads out of the folder.`,
    remedy: 'Give the file it leads to by its own name.',
    status: 422,
  },
  'capture/unknown-format': {
    message: (o: Fill) => `"${o.name}" is ${o.what}, which holds no report the program can read.`,
    remedy: 'Save it as HTML, plain text, PDF, Word (.docx), Markdown or mail (.eml) and give that.',
    status: 415,
  },
  'capture/too-large': {
    message: (o: Fill) => `It is larger than ${o.limit} MB (${o.size} MB seen).`,
    remedy: 'No single report is that long. Split it, or give many reports as a JSON Lines file.',
    status: 413,
  },
  'capture/line-too-long': {
    message: (o: Fill) => `A line is longer than ${o.limit} bytes.`,
    remedy: 'Check that each report stands on a line of its own.',
    status: 413,
  },
  'capture/bad-row': {
    message: (o: Fill) => `At ${o.place}: ${o.reason}.`,
    remedy:
      'Each row is an object with "text" or "html", and may have url, title, outlet, byline, published (YYYY-MM-DD) and language.',
    status: 422,
  },
  'capture/bad-json': {
    message: (o: Fill) => `It is not valid JSON: ${o.reason}.`,
    remedy: 'Check where it was cut off or edited; many reports are best given as JSON Lines, one object per line.',
    status: 422,
  },
  'capture/bad-feed': {
    message: (o: Fill) => `The feed cannot be read: ${o.reason}.`,
    remedy: 'Fetch it again; check it with a feed validator.',
    status: 422,
  },
  'capture/archive-broken': {
    message: (o: Fill) => `The archive is damaged: ${o.reason}.`,
    remedy: 'What came before the damage was taken in. Fetch the archive again for the rest.',
    status: 422,
  },
  'capture/archive-truncated': {
    message: () => 'The archive ends in the middle of a record.',
    remedy: 'What came before was taken in. Fetch the archive again for the rest.',
    status: 422,
  },
  'capture/archive-bomb': {
    message: (o: Fill) => `It unpacks to more than ${o.ratio} times its size.`,
    remedy:
      'It is built to fill memory or disk. Do not use it; if you trust it, unpack it yourself and give the files.',
    status: 422,
  },
  'capture/archive-depth': {
    message: (o: Fill) => `It lies in more than ${o.limit} archives inside one another.`,
    remedy: 'Unpack the outer archives and give the inner ones.',
    status: 422,
  },
  'capture/archive-members': {
    message: (o: Fill) => `The archive lists ${o.count} files; at most ${o.limit} are taken.`,
    remedy: 'Split the archive.',
    status: 413,
  },
  'capture/archive-unsafe': {
    message: (o: Fill) => `The archive holds a file whose name leads out of it: ${o.reason}.`,
    remedy: 'It is built to overwrite files. Ask where it comes from, or unpack it with care and give the files.',
    status: 422,
  },
  'capture/archive-locked': {
    message: (o: Fill) => `"${o.name}" is locked with a password.`,
    remedy: 'Unpack the archive yourself and give the files.',
    status: 422,
  },
  'capture/fetch-off': {
    message: (o: Fill) => `"${o.url}" is an address, and fetching is off.`,
    remedy: 'Nothing leaves this machine unasked. Add `--fetch` to fetch it, or save the page and give the file.',
    status: 400,
  },
  'capture/bad-address': {
    message: (o: Fill) => `"${o.url}" cannot be fetched: ${o.reason}.`,
    remedy: 'Give a full http:// or https:// address without user name and password.',
    status: 400,
  },
  'capture/address-refused': {
    message: (o: Fill) => `"${o.host}" is at ${o.address}, which is not on the public internet.`,
    remedy: 'The program fetches public pages only. Save the page and give the file.',
    status: 403,
  },
  'capture/too-many-redirects': {
    message: (o: Fill) => `The address was sent on more than ${o.limit} times.`,
    remedy: 'Open it in a browser and give the address it ends at.',
    status: 502,
  },
  'capture/fetch-status': {
    message: (o: Fill) => `The server of "${o.url}" answered with status ${o.status}.`,
    remedy: 'Check the address in a browser; if the page needs a log-in, save it and give the file.',
    status: 502,
  },
  'capture/fetch-failed': {
    message: (o: Fill) => `"${o.url}" could not be fetched: ${o.reason}.`,
    remedy: 'Check the connection and the address, and try again.',
    status: 502,
  },
  'capture/fetch-timeout': {
    message: (o: Fill) => `"${o.url}" gave no whole answer within ${o.seconds} s.`,
    remedy: 'Try again later, or save the page in a browser and give the file.',
    status: 504,
  },
  'capture/blob-missing': {
    message: (o: Fill) => `The bytes ${o.digest} are not in the case.`,
    remedy: 'Restore the case from a backup with `attested restore`.',
    status: 404,
  },
  'capture/blob-damaged': {
    message: (o: Fill) => `The bytes kept as ${o.digest} are damaged: their digest is now ${o.found}.`,
    remedy: 'The disk has changed them. Restore the case from a backup with `attested restore`, and check the disk.',
    status: 500,
  },
  'usage/bad-setting': {
    message: (o: Fill) => `${o.where} is "${o.value}"; expected: ${o.expected}.`,
    remedy: 'See docs/settings.md for every setting and what it takes.',
    status: 400,
  },
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
