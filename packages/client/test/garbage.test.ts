import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, onTestFinished } from 'vitest';
import { TimeoutError } from '../src/index.ts';
import { serve } from './support/server.ts';
import { clientOver, rejection } from './support/stub-fetch.ts';

// Node forgets the signal of a request that is collected while its answer is read, which happens in hot code only.
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const beta = { path: { id: 'beta' } };

it('garbage collection does not keep the connection of a stalled answer open', {
  timeout: 30_000,
}, async () => {
  const closed: Promise<unknown>[] = [];
  const api = await serve((request, response) => {
    if (request.url?.endsWith('/warm')) return response.end('{}');
    // A reset closes it as well.
    const { socket } = request.on('error', () => undefined);
    closed.push(new Promise((resolve) => socket.on('error', () => undefined).once('close', resolve)));
    return response.writeHead(200).write('{"message":');
  });
  const client = clientOver(undefined, { baseUrl: api.url });
  for (let i = 0; i < 3_000; i++) await client.call('getSegment', { path: { id: 'warm' } });
  const collecting = setInterval(collectGarbage, 10);
  onTestFinished(() => clearInterval(collecting));
  const stalled = Array.from({ length: 10 }, () =>
    rejection(client.call('getSegment', beta, { timeout: 300 })),
  );
  for (const error of await Promise.all(stalled)) expect(error).toBeInstanceOf(TimeoutError);
  expect(closed).toHaveLength(10);
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
