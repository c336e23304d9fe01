import { type ClientRequest, type IncomingMessage, type RequestOptions, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIPv6, type LookupFunction } from 'node:net';
import { collect, tooLarge } from './content.ts';
import type { FetchLimits } from './fetcher.ts';
import { inflated, type Packing } from './inflate.ts';

/** A server's answer to one request. The body of an answer that sends on is not read. */
export interface Received {
  readonly status: number;
  readonly location: string | null;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

const HEADERS = {
  'user-agent': 'Attested (reads public reports; one request at a time)',
  accept:
    'text/html,application/xhtml+xml,application/pdf,text/plain,application/rss+xml,application/atom+xml;q=0.9,*/*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
};

/** One GET of `url` from the IP address given, whatever the name service would say now. */
export async function requestOnce(
  url: URL,
  address: string,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Received> {
  const sent = (url.protocol === 'https:' ? requestSecure : requestPlain)(url, options(address, signal));
  try {
    const answer = await answerTo(sent, limits);
    const { statusCode: status = 0, headers } = answer;
    const isBody = status >= 200 && status <= 299;
    return {
      status,
      location: headers.location ?? null,
      contentType: headers['content-type'] ?? null,
      bytes: isBody ? await body(answer, limits.size) : new Uint8Array(0),
    };
  } finally {
    sent.destroy();
  }
}

function options(address: string, signal: AbortSignal): RequestOptions {
  const family = isIPv6(address) ? 6 : 4;
  const lookup: LookupFunction = (_host, asked, callback) =>
    asked.all ? callback(null, [{ address, family }]) : callback(null, address, family);
  return {
    method: 'GET',
    headers: HEADERS,
    agent: false,
    lookup,
    signal,
    insecureHTTPParser: false,
    maxHeaderSize: 32 * 1024,
  };
}

function answerTo(sent: ClientRequest, limits: FetchLimits): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.setTimeout(limits.idleSeconds * 1000, () =>
      sent.destroy(new Error(`the server was silent for ${limits.idleSeconds} s`)),
    );
    sent.on('response', resolve);
    sent.on('error', reject);
    sent.end();
  });
}

async function body(answer: IncomingMessage, limit: number): Promise<Uint8Array> {
  const promised = Number(answer.headers['content-length']);
  if (promised > limit) throw tooLarge(promised, limit);
  const packing = packingOf(answer.headers['content-encoding']);
  return collect(packing ? inflated(answer, packing) : answer, limit);
}

function packingOf(encoding: string | undefined): Packing | null {
  const named = encoding?.trim().toLowerCase() ?? '';
  if (named === '' || named === 'identity') return null;
  if (named === 'gzip' || named === 'x-gzip') return 'gzip';
  if (named === 'deflate' || named === 'br') return named;
  throw new Error(`the page is packed in an unknown way ("${named.slice(0, 40)}")`);
}
