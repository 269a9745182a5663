import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type ConsoleClient, createConsoleClient } from '../src/index.ts';
import { serve } from './support/server.ts';
import { rejection } from './support/stub-fetch.ts';

/** A client of a server that sends `begun`, and what more is written to its answers. */
async function overStream(timeout = 60_000) {
  let answer: ServerResponse | undefined;
  let closed: Promise<unknown> | undefined;
  const { url } = await serve((request, response) => {
    closed = new Promise((resolve) => request.socket.once('close', resolve));
    answer = response;
    response.writeHead(200).write('begun');
  });
  const client = createConsoleClient({ apiKey: 'console-test', baseUrl: url, timeout });
  return { client, answer: () => answer, closed: () => closed };
}

/** By path, since types know of a stream only where the answer is one. */
async function streamOf(client: ConsoleClient, signal?: AbortSignal) {
  const init = { params: { path: { id: 'beta' } }, parseAs: 'stream', signal: signal ?? null } as const;
  const { data } = await client.GET('/console/v1/segments/{id}', init);
  const reader = (data as ReadableStream<Uint8Array>).getReader();
  const first = await reader.read();
  expect(new TextDecoder().decode(first.value)).toBe('begun');
  return reader;
}

const READ = 'The stream of GET /console/v1/segments/beta';

describe('a stream by path', () => {
  it('ends when the caller’s signal is aborted after the call, and with it the connection', async () => {
    const { client, closed } = await overStream();
    const controller = new AbortController();
    const reader = await streamOf(client, controller.signal);
    const next = rejection(reader.read());
    controller.abort();
    expect(await next).toMatchObject({
      name: 'AbortError',
      message: `${READ} was aborted.`,
      request: { operationId: 'getSegment', method: 'GET', path: '/console/v1/segments/beta' },
      attempts: 1,
      mayHaveApplied: false,
    });
    await closed();
  });

  it('ends also when nobody reads it at that moment', async () => {
    const { client, closed } = await overStream();
    const controller = new AbortController();
    const reader = await streamOf(client, controller.signal);
    controller.abort();
    await closed();
    expect(await rejection(reader.read())).toMatchObject({ name: 'AbortError' });
  });

  it('ends when the time of its signal is over', async () => {
    const { client } = await overStream();
    const controller = new AbortController();
    const reader = await streamOf(client, controller.signal);
    controller.abort(new DOMException('Over.', 'TimeoutError'));
    const message = `${READ} was not complete within the time of its signal.`;
    expect(await rejection(reader.read())).toMatchObject({ name: 'TimeoutError', message });
  });

  it('ends when a piece takes longer than `timeout`, and with it the connection', async () => {
    const { client, closed } = await overStream(50);
    const reader = await streamOf(client);
    const message = `${READ} brought nothing within 50 ms.`;
    expect(await rejection(reader.read())).toMatchObject({ name: 'TimeoutError', message });
    await closed();
  });

  it('leaves nothing at the signal once it has been read or cancelled', async () => {
    const { signal } = new AbortController();
    for (const end of ['read', 'cancel'] as const) {
      const { client, answer } = await overStream();
      const reader = await streamOf(client, signal);
      expect(getEventListeners(signal, 'abort')).toHaveLength(1);
      if (end === 'cancel') await reader.cancel();
      else answer()?.end();
      expect(await reader.read()).toEqual({ done: true, value: undefined });
      expect(getEventListeners(signal, 'abort')).toEqual([]);
    }
  });
});
