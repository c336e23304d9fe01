import type { ErrorEntry, Fill } from './entry.ts';

/** A place file or a dump that is not what it should be. */
export const gazetteerErrors = {
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
} as const satisfies Record<string, ErrorEntry>;
