import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty embedded database kept between tests: making one takes seconds. */
export const PREPARED = join(tmpdir(), 'attested-test-prepared');
