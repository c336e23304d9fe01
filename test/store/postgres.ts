import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** A Postgres server to test on. */
export interface Server {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** How to have the server's part of the suites run. */
export const HOW_TO =
  'to run it too, install PostgreSQL (initdb and postgres on the PATH or in /usr/lib/postgresql) or name a server: ATTESTED_TEST_POSTGRES=postgres://…';

/** True where a server is named or can be started. */
export const canServe = (): boolean => Boolean(process.env.ATTESTED_TEST_POSTGRES) || programs() !== null;

/** The server named in ATTESTED_TEST_POSTGRES, or one started in a folder of its own and thrown away afterwards. */
export async function server(): Promise<Server> {
  const named = process.env.ATTESTED_TEST_POSTGRES;
  if (named) return { address: named, stop: async () => undefined };
  const bin = programs();
  if (!bin) throw new Error('no PostgreSQL here');
  const folder = mkdtempSync(join(tmpdir(), 'attested-pg-'));
  const as = ownerFor(folder);
  const data = join(folder, 'data');
  const settings = ['-A', 'trust', '-U', 'attested', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(bin, 'initdb'), ['-D', data, ...settings], { ...as, stdio: 'pipe', cwd: folder });
  const options = ['-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'];
  const child = spawn(join(bin, 'postgres'), ['-D', data, ...options], { ...as, stdio: 'ignore', cwd: folder });
  const address = `postgres://attested@localhost/postgres?host=${encodeURIComponent(folder)}`;
  await answering(address, child);
  return { address, stop: () => stop(child, folder) };
}

/** Folder of the newest server programs; null where there are none. */
function programs(): string | null {
  const system = '/usr/lib/postgresql';
  const versions = existsSync(system) ? readdirSync(system).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((v) => join(system, v, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((f) => existsSync(join(f, 'initdb')) && existsSync(join(f, 'postgres'))) ?? null;
}

/** The server will not run as root: then it runs as `postgres` or `nobody`. */
function ownerFor(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user) return {};
  const [uid, gid] = [Number(user[2]), Number(user[3])];
  chownSync(folder, uid, gid);
  return { uid, gid };
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  for (let i = 0; i < 300 && child.exitCode === null; i++) {
    const client = new pg.Client({ connectionString: address });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error('the test server does not answer');
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
