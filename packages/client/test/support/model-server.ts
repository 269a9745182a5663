import type { Random } from './random.ts';

/** What the server did with the requests of one call. */
export interface Ledger {
  /** How often the change was carried out. */
  applied: number;
  /** Whether the client was given a whole success. */
  acknowledged: boolean;
  /** Whether the call has settled, and whether a request arrived after that. */
  over: boolean;
  late: boolean;
  /** Timers of the server itself. */
  timers: number;
  /** What happened, for messages. */
  readonly story: string[];
}

const FAULTS = [
  'success',
  'never-connected',
  'reset',
  'silence',
  'reset-in-body',
  'silence-in-body',
  'slow-body',
  'too-large',
  'not-json',
  'refusal',
  'rate-limit',
  'failure',
  'redirect',
] as const;

const RETRY_AFTER = ['0', '1', '2.5', '7', '3600', 'Thu, 29 Feb 2024 12:00:03 GMT', 'soon', '-1'];

/** A `fetch` of a server that does something else with each request, and keeps book. Nothing leaves the process. */
export function modelServer(random: Random, ledger: Ledger): (request: Request) => Promise<Response> {
  return async (request) => {
    ledger.late ||= ledger.over;
    const fault = random.pick(FAULTS);
    const before = random.chance(0.5);
    const latency = random.whole(0, 400);
    ledger.story.push(`${fault}${before ? ' before' : ''} (${latency})`);
    const deaf = random.chance(0.1);
    // Who hears of no signal goes on when the client has long given up.
    const signal = deaf ? undefined : request.signal;
    await pass(latency, signal, ledger);
    const apply = (): void => {
      if (request.method !== 'GET') ledger.applied += 1;
    };
    switch (fault) {
      case 'never-connected':
        throw failure(random.pick(['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT']));
      case 'reset':
        if (!before) apply();
        throw failure(random.pick(['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE', 'EHOSTUNREACH']));
      case 'silence':
        if (!before) apply();
        return pass(10_000_000, signal, ledger).then(() => new Response('{}'));
      case 'rate-limit':
        return error(random, 429);
      case 'refusal':
        return error(random, random.pick([400, 401, 403, 404, 409, 422, 425]));
      case 'redirect':
        return new Response(null, { status: 307, headers: { location: 'https://elsewhere.test/' } });
      case 'failure':
        if (!before) apply();
        return error(random, random.pick([408, 500, 501, 502, 503, 504]));
      default:
        apply();
        return success(fault, request.signal);
    }
  };

  function success(fault: string, signal: AbortSignal): Response {
    if (fault === 'not-json') return new Response('<html>');
    if (fault === 'too-large') return new Response(`{"data":"${'x'.repeat(300)}"}`);
    const code = fault === 'reset-in-body' ? 'ECONNREFUSED' : undefined;
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        sent += 1;
        if (sent === 1) return controller.enqueue(new TextEncoder().encode('{"data":'));
        if (code) return controller.error(failure(code));
        if (fault === 'silence-in-body') return new Promise(() => undefined);
        if (fault === 'slow-body') await pass(random.whole(1, 300), undefined, ledger);
        controller.enqueue(new TextEncoder().encode('{}}'));
        controller.close();
        // From here on the client has it all, unless it has given up.
        ledger.acknowledged ||= !signal.aborted;
      },
    });
    return new Response(body);
  }
}

function error(random: Random, status: number): Response {
  const headers: Record<string, string> = random.chance(0.4)
    ? { 'retry-after': random.pick(RETRY_AFTER) }
    : {};
  const body = random.pick([
    '{"message":"No"}',
    '<html>',
    '',
    '{"message":"Experiment has already started"}',
  ]);
  return new Response(body, { status, headers });
}

function failure(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`read ${code}`), { code }) });
}

/** Time that passes, or the end of the signal. */
export function pass(milliseconds: number, signal: AbortSignal | undefined, ledger: Ledger): Promise<void> {
  ledger.timers += 1;
  return new Promise((resolve, reject) => {
    const end = (): void => {
      ledger.timers -= 1;
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      ledger.timers -= 1;
      signal?.removeEventListener('abort', end);
      resolve();
    }, milliseconds);
    if (signal?.aborted) return end();
    signal?.addEventListener('abort', end, { once: true });
  });
}
