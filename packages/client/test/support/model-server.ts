import type { Fault } from './fault-sequences.ts';

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

/** A `fetch` of a server that fails as it is told, one fault an attempt, and keeps book. Nothing leaves the process. */
export function modelServer(
  faults: readonly Fault[],
  ledger: Ledger,
): (request: Request) => Promise<Response> {
  let attempts = 0;
  return async (request) => {
    const fault = inTurn(faults, attempts);
    attempts += 1;
    ledger.late ||= ledger.over;
    ledger.story.push(`${fault.kind}${fault.before ? ' before' : ''} (${fault.latency})`);
    const signal = fault.deaf ? undefined : request.signal;
    await pass(fault.latency, signal, ledger);
    const apply = (): void => {
      if (request.method !== 'GET') ledger.applied += 1;
    };
    switch (fault.kind) {
      case 'never-connected':
        throw failure(fault.code);
      case 'reset':
        if (!fault.before) apply();
        throw failure(fault.code);
      case 'silence':
        if (!fault.before) apply();
        return pass(10_000_000, signal, ledger).then(() => new Response('{}'));
      case 'redirect':
        return new Response(null, { status: 307, headers: { location: 'https://elsewhere.test/' } });
      case 'refusal':
      case 'rate-limit':
        return error(fault);
      case 'failure':
        if (!fault.before) apply();
        return error(fault);
      default:
        apply();
        return success(fault, request.signal);
    }
  };

  function success({ kind, pause }: Fault, signal: AbortSignal): Response {
    if (kind === 'not-json') return new Response('<html>');
    if (kind === 'too-large') return new Response(`{"data":"${'x'.repeat(300)}"}`);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        sent += 1;
        if (sent === 1) return controller.enqueue(new TextEncoder().encode('{"data":'));
        if (kind === 'reset-in-body') return controller.error(failure('ECONNREFUSED'));
        if (kind === 'silence-in-body') return new Promise(() => undefined);
        if (kind === 'slow-body') await pass(pause, undefined, ledger);
        controller.enqueue(new TextEncoder().encode('{}}'));
        controller.close();
        // From here on the client has it all, unless it has given up.
        ledger.acknowledged ||= !signal.aborted;
      },
    });
    return new Response(body);
  }
}

/** What a list has for an attempt, counted from 0: the last of it when the list is over. */
export function inTurn<Item>(list: readonly Item[], attempt: number): Item {
  // No list is empty.
  return list[Math.min(attempt, list.length - 1)] as Item;
}

function error({ status, body, retryAfter }: Fault): Response {
  return new Response(body, {
    status,
    headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
  });
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
