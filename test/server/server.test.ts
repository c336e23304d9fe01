import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, serverOf } from '../../src/server/server.ts';
import type { CaseStore } from '../../src/store/case-store.ts';
import { openCase } from '../../src/store/open-case.ts';
import { hostileCase, PAYLOADS } from './hostile-case.ts';

let folder = '';
let store: CaseStore;
let server: FastifyInstance;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attested-server-'));
  store = await openCase(await hostileCase(folder));
  server = serverOf(store);
}, 60_000);
afterAll(async () => {
  await server?.close();
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});
const get = (url: string, host = '127.0.0.1:4870') => server.inject({ url, headers: { host } });

test('the page lists reports and claims, with every part of a report as text', async () => {
  const { statusCode, headers, body } = await get('/');
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body).toContain('14 protesters');
  for (const payload of PAYLOADS) expect(body).not.toContain(payload);
  expect(body).not.toMatch(/<(script|img|svg|link|iframe|object)/i);
  expect(body).toContain('&lt;script&gt;');
});

test('headers allow nothing but the page itself', async () => {
  const { headers } = await get('/');
  expect(headers['content-security-policy']).toMatch(/default-src 'none'/);
  expect(headers['content-security-policy']).not.toMatch(/script-src|https?:/);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
});

test.each(['127.0.0.1', 'localhost:4870', '[::1]:4870'])('a request to %s is answered', async (host) => {
  expect((await get('/', host)).statusCode).toBe(200);
});

test.each(['post.example', '127.0.0.1.post.example', 'localhost.post.example:80', '10.0.0.1'])(
  'a request to "%s" is refused: a name elsewhere that points here must not read the case',
  async (host) => {
    const { statusCode, body } = await get('/', host);
    expect(statusCode).toBe(421);
    expect(body).not.toContain('protesters');
  },
);

test('what is not there is not there, and nothing can be written', async () => {
  expect((await get('/../../etc/passwd')).statusCode).toBe(404);
  expect((await server.inject({ method: 'POST', url: '/', headers: { host: 'localhost' } })).statusCode).toBe(404);
});

test('it listens on this machine alone, on the next port where one is taken', async () => {
  const first = serverOf(store);
  const second = serverOf(store);
  try {
    const url = await listen(first, 0);
    const port = Number(new URL(url).port);
    expect(new URL(url).hostname).toBe('127.0.0.1');
    expect(first.addresses().map((one) => typeof one === 'object' && one.address)).toEqual(['127.0.0.1']);
    expect(new URL(await listen(second, port)).port).not.toBe(String(port));
  } finally {
    await first.close();
    await second.close();
  }
});
