import type { ErrorEntry, Fill } from './entry.ts';

/** Something that could not be taken in. */
export const captureErrors = {
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
} as const satisfies Record<string, ErrorEntry>;
