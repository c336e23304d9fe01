import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from '../../src/store/lock.ts';
import { startOf } from '../../src/store/process-start.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attested-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const heldBy = (holder: object): void => writeFileSync(join(folder, 'lock'), JSON.stringify(holder));
const ended = (): number => Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));

test('a folder is held by one at a time, and free again once let go', async () => {
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'store/locked' });
  await lock.release();
  expect(readdirSync(folder)).toEqual([]);
  await (await lockFolder(folder)).release();
});

test('a folder held by a living process is refused, and the message names it', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const { pid } = child;
  if (!pid) throw new Error('no child');
  heldBy({ pid, started: startOf(pid), host: hostname() });
  await expect(lockFolder(folder)).rejects.toThrow(`process ${pid}`);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await (await lockFolder(folder)).release();
});

test('the lock of a process that is no more is cleared away', async () => {
  heldBy({ pid: ended(), started: 'long ago', host: hostname() });
  const lock = await lockFolder(folder);
  expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8')).pid).toBe(process.pid);
  await lock.release();
});

test('a process that was given the number of the one before it is not taken for it', async () => {
  heldBy({ pid: process.pid, started: 'long ago', host: hostname() });
  await (await lockFolder(folder)).release();
});

test('a lock of another machine is left alone, for its processes cannot be seen', async () => {
  heldBy({ pid: ended(), started: 'long ago', host: 'another-machine' });
  await expect(lockFolder(folder)).rejects.toThrow('another-machine');
});

test('a lock that cannot be read is cleared away', async () => {
  writeFileSync(join(folder, 'lock'), '');
  await (await lockFolder(folder)).release();
});

test('what a killed process left of taking the lock is swept up', async () => {
  writeFileSync(join(folder, `lock.${ended()}`), '');
  const lock = await lockFolder(folder);
  expect(readdirSync(folder)).toEqual(['lock']);
  await lock.release();
});

test('of many that find a stale lock at once just one gets the folder', async () => {
  heldBy({ pid: ended(), started: 'long ago', host: hostname() });
  const tries = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(folder)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
