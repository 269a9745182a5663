import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StatsigConsole } from '@statsig-console/sdk';

type Json = Record<string, unknown>;
type Answer = { status: number; body: unknown };

interface Sent {
  method: string;
  path: string;
  body: unknown;
}

/** A stand-in for the API that keeps what it is sent, on the loopback interface. */
export interface IngestionServer {
  readonly url: string;
  readonly statsig: StatsigConsole;
  /** The requests that change something, in their order. */
  readonly changes: Sent[];
  readonly reads: Sent[];
  /** The sources by type, dataset and name, for tests to look at and to change behind the client's back. */
  readonly sources: Map<string, Json>;
  readonly hours: Map<string, number>;
  /** In which of its documented forms a read answers a source. */
  form: 'record' | 'definition' | 'enveloped definition' | 'schedule';
  /** Answers instead of the server; undefined lets it answer. It may change `sources` on the way. */
  intercept: (sent: Sent) => Answer | 'hang up' | undefined;
  stop(): Promise<void>;
}

export async function startIngestionServer(): Promise<IngestionServer> {
  const sources = new Map<string, Json>();
  const hours = new Map<string, number>();
  const state: Pick<IngestionServer, 'form' | 'intercept'> = { form: 'record', intercept: () => undefined };
  const changes: Sent[] = [];
  const reads: Sent[] = [];

  const http = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const sent: Sent = {
      method: request.method ?? '',
      path: url.pathname + url.search,
      body: await bodyOf(request),
    };
    (sent.method === 'GET' ? reads : changes).push(sent);
    const answer = state.intercept(sent) ?? answerTo(sent, url);
    if (answer === 'hang up') {
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  });

  function answerTo(sent: Sent, url: URL): Answer {
    const body = sent.body as Json;
    if (url.pathname.endsWith('/schedule')) {
      const dataset = String(url.searchParams.get('dataset') ?? body['dataset']);
      if (sent.method === 'POST') hours.set(dataset, Number(body['scheduled_hour_pst'] ?? 10));
      return ok({ dataset, scheduled_hour_pst: hours.get(dataset) ?? 10 });
    }
    const query = Object.fromEntries(url.searchParams);
    const key = keyOf(sent.method === 'GET' || sent.method === 'DELETE' ? query : body);
    const stored = sources.get(key);
    if (sent.method === 'POST') {
      if (stored) return { status: 400, body: { status: 400, message: 'Source already exists' } };
      sources.set(key, { enabled: true, ...body });
      return ok({ id: key, type: body['type'], enabled: true, data: body });
    }
    if (!stored) return { status: 404, body: { status: 404, message: 'Source not found' } };
    if (sent.method === 'DELETE') sources.delete(key);
    if (sent.method === 'PATCH') sources.set(key, { ...stored, ...body });
    return shown(sources.get(key) ?? {});
  }

  function shown(source: Json): Answer {
    const { type, enabled, ...data } = source;
    if (state.form === 'schedule') return ok({ dataset: source['dataset'], scheduled_hour_pst: 10 });
    if (state.form === 'definition') return { status: 200, body: source };
    return ok(state.form === 'record' ? { id: '1', type, enabled, data } : source);
  }

  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo; // it listens on a port
  const url = `http://127.0.0.1:${port}`;
  return Object.assign(state, {
    url,
    statsig: new StatsigConsole({
      apiKey: 'console-test',
      baseUrl: url,
      rateLimit: false,
      retry: false,
    }),
    changes,
    reads,
    sources,
    hours,
    stop: () =>
      new Promise<void>((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  });
}

function keyOf({ type, dataset, source_name }: Json): string {
  // A read asks for exposures by their other name.
  return [type, dataset === 'export_exposures' ? 'Exposures' : dataset, source_name].join('/');
}

function ok(data: unknown): Answer {
  return { status: 200, body: { message: 'ok', data } };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? {} : JSON.parse(text);
}
