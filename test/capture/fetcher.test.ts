import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isPublicAddress } from '../../src/capture/address.ts';
import { type FetchSetting, webFetcher } from '../../src/capture/fetcher.ts';
import { take, textOf } from './taken.ts';

/** A server on this machine; the port it listens on. */
async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  return (server.address() as AddressInfo).port;
}

/** Takes this machine for public, but nothing else that is not. */
const here: FetchSetting = {
  resolve: async () => ['127.0.0.1'],
  isAllowed: (address) => address === '127.0.0.1' || isPublicAddress(address),
};

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'fetched',
    (error) => error.code,
  );

describe('a fetched page', () => {
  test('is unpacked, and told with its address, status and way there', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(301, { location: '/b#part' }).end('moved');
      else if (request.url === '/b') response.writeHead(302, { location: `http://other.example:${port}/c` }).end();
      else
        response
          .writeHead(200, { 'content-type': 'text/html; charset=koi8-r', 'content-encoding': 'gzip' })
          .end(gzipSync('<p>one</p>'));
    });
    const fetched = await webFetcher(here).fetch(`http://post.example:${port}/a`);
    expect(fetched).toMatchObject({
      url: `http://other.example:${port}/c`,
      status: 200,
      address: '127.0.0.1',
      contentType: 'text/html; charset=koi8-r',
      redirects: [`http://post.example:${port}/a`, `http://post.example:${port}/b#part`],
    });
    expect(Buffer.from(fetched.bytes).toString()).toBe('<p>one</p>');
  });

  test('becomes a capture with the address as its origin', async () => {
    const port = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=koi8-r' }).end('<p>one</p>'),
    );
    const { reports } = await take([`http://post.example:${port}/a`], { fetcher: webFetcher(here) });
    expect(reports.map(textOf)).toEqual(['<p>one</p>']);
    expect(reports[0].capture).toMatchObject({
      format: 'html',
      declaredType: 'text/html; charset=koi8-r',
      origin: { kind: 'url', status: 200, address: '127.0.0.1' },
      hints: { url: `http://post.example:${port}/a`, charset: 'koi8-r' },
    });
  });

  test('is asked for by the name of its host, without cookies, credentials or referrer', async () => {
    const seen: Record<string, unknown>[] = [];
    const port = await serve((request, response) => {
      seen.push({ ...request.headers });
      if (request.url === '/a') response.writeHead(302, { location: '/b', 'set-cookie': 'session=secret' }).end();
      else response.end('one');
    });
    await webFetcher(here).fetch(`http://post.example:${port}/a`);
    expect(seen.map((h) => h.host)).toEqual([`post.example:${port}`, `post.example:${port}`]);
    for (const headers of seen)
      expect(Object.keys(headers)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(cookie|authorization|referer)$/)]),
      );
  });
});

describe('a fetch never leaves the public internet', () => {
  test.each([
    'http://169.254.169.254/latest/',
    'http://10.0.0.1/',
    'http://[::1]/',
    'http://2130706434/',
    '//192.168.0.1/x',
    'https://[::ffff:10.0.0.1]/',
  ])('sent on to %s it stops', async (location) => {
    const port = await serve((_, response) => response.writeHead(302, { location }).end());
    expect(await codeOf(webFetcher(here).fetch(`http://post.example:${port}/`))).toBe('capture/address-refused');
  });

  test.each(['file:///etc/passwd', 'ftp://post.example/', 'http://user:pass@post.example/', 'http://['])(
    'sent on to %s it stops',
    async (location) => {
      const port = await serve((_, response) => response.writeHead(302, { location }).end());
      expect(await codeOf(webFetcher(here).fetch(`http://post.example:${port}/`))).toBe('capture/bad-address');
    },
  );

  test('one answer of the name service that is not public spoils them all', async () => {
    const fetcher = webFetcher({ resolve: async () => ['93.184.216.34', '10.0.0.1'] });
    expect(await codeOf(fetcher.fetch('http://post.example/'))).toBe('capture/address-refused');
  });

  test('a name service that answers public first and private then is asked once, and the connection goes to its first answer', async () => {
    const port = await serve((_, response) => response.end('inside'));
    const answers = [['203.0.113.77'], ['127.0.0.1'], ['127.0.0.1']];
    let asked = 0;
    const resolve = async (): Promise<readonly string[]> => answers[asked++];
    const fetcher = webFetcher({ resolve, isAllowed: (a) => a === '203.0.113.77', limits: { seconds: 0.5 } });
    expect(await codeOf(fetcher.fetch(`http://rebind.example:${port}/`))).not.toBe('fetched');
    expect(asked).toBe(1);
  });

  test('every address on the way is looked up and checked anew', async () => {
    const port = await serve((_, response) => response.writeHead(302, { location: '/again' }).end());
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    let asked = 0;
    const fetcher = webFetcher({ ...here, resolve: async () => answers[asked++] });
    expect(await codeOf(fetcher.fetch(`http://rebind.example:${port}/`))).toBe('capture/address-refused');
  });
});

describe('a fetch is bounded', () => {
  test('in redirects', async () => {
    let count = 0;
    const port = await serve((_, response) => response.writeHead(302, { location: `/${++count}` }).end());
    expect(await codeOf(webFetcher(here).fetch(`http://post.example:${port}/`))).toBe('capture/too-many-redirects');
    expect(count).toBe(6);
  });

  test('in size, told or not, packed or not', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/told') response.writeHead(200, { 'content-length': 10_000_000 }).write('x');
      else if (request.url === '/bomb')
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(10_000_000)));
      else {
        const pour = (): void => {
          while (!response.destroyed && response.write('x'.repeat(10_000)));
        };
        response.on('drain', pour);
        pour();
      }
    });
    const fetcher = webFetcher({ ...here, limits: { size: 1_000_000 } });
    for (const path of ['told', 'bomb', 'stream'])
      expect(await codeOf(fetcher.fetch(`http://post.example:${port}/${path}`))).toBe('capture/too-large');
  });

  test('in time, in all and without a byte', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/drip') setInterval(() => response.write('x'), 50).unref();
    });
    const fetcher = webFetcher({ ...here, limits: { seconds: 0.4, idleSeconds: 10 } });
    expect(await codeOf(fetcher.fetch(`http://post.example:${port}/drip`))).toBe('capture/fetch-timeout');
    const silent = webFetcher({ ...here, limits: { seconds: 10, idleSeconds: 0.2 } });
    expect(await codeOf(silent.fetch(`http://post.example:${port}/silent`))).toBe('capture/fetch-failed');
    const slowNames = webFetcher({ resolve: () => new Promise(() => {}), limits: { seconds: 0.2 } });
    expect(await codeOf(slowNames.fetch('http://post.example/'))).toBe('capture/fetch-timeout');
  });

  test('and says what went wrong', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/gone') response.writeHead(404).end('gone');
      else if (request.url === '/odd') response.writeHead(200, { 'content-encoding': 'secret' }).end('x');
      else response.writeHead(200, { 'content-encoding': 'gzip' }).end('not packed at all');
    });
    const fetcher = webFetcher(here);
    expect(await codeOf(fetcher.fetch(`http://post.example:${port}/gone`))).toBe('capture/fetch-status');
    expect(await codeOf(fetcher.fetch(`http://post.example:${port}/odd`))).toBe('capture/fetch-failed');
    expect(await codeOf(fetcher.fetch(`http://post.example:${port}/broken`))).toBe('capture/fetch-failed');
    expect(await codeOf(webFetcher({ ...here, resolve: async () => [] }).fetch('http://post.example/'))).toBe(
      'capture/fetch-failed',
    );
  });
});
