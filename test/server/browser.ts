import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser the tests look at pages with: `ATTESTED_CHROMIUM`, or the first found on the path; null where none is. */
export const CHROMIUM: string | null =
  process.env.ATTESTED_CHROMIUM ||
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path)) ||
  null;

if (!CHROMIUM)
  console.warn(
    'No Chromium found: the browser tests are skipped. Install it (Debian: apt-get install chromium) or name it in ATTESTED_CHROMIUM.',
  );
