import { AttestedError } from '../errors.ts';
import { isPublicAddress } from './address.ts';
import { type Received, requestOnce } from './request.ts';
import { type Resolve, resolveHost } from './resolve-host.ts';

/** Fetches public pages. */
export interface Fetcher {
  fetch(url: string): Promise<Fetched>;
}

/** A page as the server gave it, unpacked. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** Where the page was in the end. */
  readonly url: string;
  readonly status: number;
  /** IP address it came from. */
  readonly address: string;
  /** The server's Content-Type, as sent. */
  readonly contentType: string | null;
  /** Addresses passed through, the asked-for one first. */
  readonly redirects: readonly string[];
}

/** What one fetch may take. */
export interface FetchLimits {
  /** Bytes, packed and unpacked each. */
  readonly size: number;
  /** For everything, redirects too. */
  readonly seconds: number;
  /** Without a single byte. */
  readonly idleSeconds: number;
  readonly redirects: number;
}

/** What a fetcher stands on; the parts with a default are replaced in tests. */
export interface FetchSetting {
  readonly limits?: Partial<FetchLimits>;
  /** All addresses of a host name, as the system's name service gives them. */
  readonly resolve?: Resolve;
  /** Which addresses may be connected to. */
  readonly isAllowed?: (address: string) => boolean;
}

const LIMITS: FetchLimits = { size: 32 * 2 ** 20, seconds: 30, idleSeconds: 10, redirects: 5 };

/**
 * A fetcher that reaches the public internet only: the host is looked up once for each address on the way, every
 * answer of the name service must be public, and the connection goes to the address that was checked. It sends no
 * cookies, no credentials and no referrer.
 */
export function webFetcher(setting: FetchSetting = {}): Fetcher {
  const limits = { ...LIMITS, ...setting.limits };
  return {
    async fetch(url) {
      const signal = AbortSignal.timeout(limits.seconds * 1000);
      try {
        return await follow(url, limits, setting, signal);
      } catch (cause) {
        throw told(cause, url, limits, signal);
      }
    },
  };
}

async function follow(
  asked: string,
  limits: FetchLimits,
  setting: FetchSetting,
  signal: AbortSignal,
): Promise<Fetched> {
  const redirects: string[] = [];
  for (let url = checkedUrl(asked); ; ) {
    const address = await publicAddress(url, setting, signal);
    const answer = await requestOnce(url, address, limits, signal);
    const next = redirectOf(answer, url);
    if (next === null) return page(answer, url, address, redirects);
    if (redirects.length >= limits.redirects)
      throw new AttestedError('capture/too-many-redirects', { limit: limits.redirects });
    redirects.push(url.href);
    url = checkedUrl(next);
  }
}

function page(answer: Received, url: URL, address: string, redirects: readonly string[]): Fetched {
  const { status, bytes, contentType } = answer;
  if (status < 200 || status > 299) throw new AttestedError('capture/fetch-status', { url: url.href, status });
  return { bytes, url: withoutFragment(url), status, address, contentType, redirects };
}

/** Only web addresses, and none that carries a user name: it would be sent on, and it misleads readers. */
function checkedUrl(text: string): URL {
  const bad = (reason: string): AttestedError => new AttestedError('capture/bad-address', { url: text, reason });
  if (!URL.canParse(text)) throw bad('it is not an address');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw bad('it is neither http nor https');
  if (url.username || url.password) throw bad('it carries a user name or password');
  if (!url.hostname) throw bad('it names no host');
  return url;
}

/** The address to connect to. One answer that is not public spoils them all: it is how names are made to point inside. */
async function publicAddress(url: URL, setting: FetchSetting, signal: AbortSignal): Promise<string> {
  const isAllowed = setting.isAllowed ?? isPublicAddress;
  const addresses = await resolveHost(url.hostname, setting.resolve, signal);
  const refused = addresses.find((a) => !isAllowed(a));
  if (refused !== undefined)
    throw new AttestedError('capture/address-refused', { host: url.hostname, address: refused });
  return addresses[0];
}

function redirectOf(answer: Received, url: URL): string | null {
  if (![301, 302, 303, 307, 308].includes(answer.status) || answer.location === null) return null;
  return URL.canParse(answer.location, url.href) ? new URL(answer.location, url.href).href : answer.location;
}

function withoutFragment(url: URL): string {
  const copy = new URL(url.href);
  copy.hash = '';
  return copy.href;
}

function told(cause: unknown, url: string, limits: FetchLimits, signal: AbortSignal): unknown {
  if (signal.aborted) return new AttestedError('capture/fetch-timeout', { url, seconds: limits.seconds }, { cause });
  if (cause instanceof AttestedError && !cause.code.startsWith('capture/archive-')) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new AttestedError('capture/fetch-failed', { url, reason }, { cause });
}
