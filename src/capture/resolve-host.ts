import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';

/** All IP addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

const bySystem: Resolve = async (host) => (await lookup(host, { all: true, verbatim: true })).map((a) => a.address);

/** The IP addresses of an address's host; a host that is itself one is taken as it stands. At least one, or it throws. */
export async function resolveHost(
  host: string,
  resolve: Resolve = bySystem,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const bare = host.replace(/^\[|\]$/g, '');
  if (isIP(bare)) return [bare];
  const addresses = await unlessAborted(resolve(bare), signal);
  if (addresses.length === 0) throw new Error(`the host "${host}" has no address`);
  return addresses;
}

/** The system's name service cannot be called off, only no longer waited for. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
