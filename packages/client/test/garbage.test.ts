import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, onTestFinished } from 'vitest';
import { AbortError, TimeoutError } from '../src/index.ts';
import { serve } from './support/server.ts';
import { clientOver, rejection } from './support/stub-fetch.ts';

// Node forgets the signal of a request that is collected while its answer is read, which happens in hot code only.
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const beta = { path: { id: 'beta' } };
const STALLED = 10;

it('garbage collection does not keep the connection of a stalled answer open', async () => {
  const closed: Promise<unknown>[] = [];
  let allStall = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    allStall = resolve;
  });
  const api = await serve((request, response) => {
    if (request.url?.endsWith('/warm')) return response.end('{}');
    // A reset closes it as well.
    const { socket } = request.on('error', () => undefined);
    closed.push(new Promise((resolve) => socket.on('error', () => undefined).once('close', resolve)));
    return response.writeHead(200).write('{"message":');
  });
  let answers = 0;
  // Wrapped in another, as instrumentations do: nothing but the fetch under way holds that one.
  const counting = async (request: Request): Promise<Response> => {
    const response = await fetch(new Request(request, { headers: request.headers }));
    if (request.url.endsWith('/beta') && ++answers === STALLED) allStall();
    return response;
  };
  const client = clientOver(counting, { baseUrl: api.url });
  for (let i = 0; i < 3_000; i++) await client.call('getSegment', { path: { id: 'warm' } });
  const collecting = setInterval(collectGarbage, 10);
  onTestFinished(() => clearInterval(collecting));
  const caller = new AbortController();
  const stalled = Array.from({ length: STALLED }, () =>
    rejection(client.call('getSegment', beta, { timeout: 60_000, signal: caller.signal })),
  );
  await begun;
  // The answers have begun by now, and what only the requests hold is collected.
  await collections(20);
  caller.abort();
  for (const error of await Promise.all(stalled)) expect(error).toBeInstanceOf(AbortError);
  await Promise.all(closed);
});

it('a stalled answer ends in time also when a fetch wraps the request in another', async () => {
  const api = await serve((_, response) => response.writeHead(200).write('{"message":'));
  const wrapping = async (request: Request): Promise<Response> => {
    const response = await fetch(new Request(request, { headers: request.headers }));
    setImmediate(collectGarbage);
    return response;
  };
  const client = clientOver(wrapping, { baseUrl: api.url, timeout: 200 });
  expect(await rejection(client.call('getSegment', beta))).toBeInstanceOf(TimeoutError);
});

/** Collects garbage so often, the event loop running in between. */
async function collections(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    collectGarbage();
    await new Promise((resolve) => setImmediate(resolve));
  }
}
