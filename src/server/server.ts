import Fastify, { type FastifyInstance } from 'fastify';
import type { CaseStore } from '../store/case-store.ts';
import { overviewPage } from './overview-page.ts';

/** How a case is served. */
export interface Serving {
  readonly port: number;
  readonly onListening: (url: string) => void;
}

/** Claims on the overview page; `attested claims` lists all. */
const SHOWN = 500;

/** Nothing from elsewhere, no script, no frame. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/** The server of a case, not yet listening. Only requests to this machine's own names are answered. */
export function serverOf(store: CaseStore): FastifyInstance {
  const server = Fastify({ logger: false });
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    // A page elsewhere that points its own name at this machine must not read the case.
    if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? ''))
      await reply.code(421).send('Wrong host.');
  });
  server.get('/', async (_request, reply) => {
    const claims = await store.claims({ limit: SHOWN });
    const { captures, claims: claimCount } = await store.counts();
    const page = overviewPage({
      name: store.facts.name,
      captures,
      reports: await store.reports(),
      claims,
      claimCount,
    });
    return reply.type('text/html; charset=utf-8').send(page);
  });
  return server;
}

/** Serves a case on 127.0.0.1 until the process is told to stop. */
export async function serveCase(store: CaseStore, { port, onListening }: Serving): Promise<void> {
  const server = serverOf(store);
  onListening(await listen(server, port));
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
}

/** Listens on 127.0.0.1: on the port asked for, or the next of twenty that is free. Gives the address. */
export async function listen(server: FastifyInstance, port: number, tries = 20): Promise<string> {
  try {
    return await server.listen({ host: '127.0.0.1', port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === 0) throw error;
    return listen(server, port + 1, tries - 1);
  }
}
