import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sharedGate } from '../src/internal/rate-gate.ts';
import { change, finish, freshKey, limited, recorder } from './support/recorder.ts';
import { clientOver, rejection } from './support/stub-fetch.ts';

const WINDOWS = [
  { requests: 2, milliseconds: 10_000 },
  { requests: 10, milliseconds: 60_000 },
];
let rotation = 0;
let others = 0;

beforeEach(() => {
  vi.useFakeTimers();
  rotation += 1;
});
afterEach(() => {
  vi.useRealTimers();
});

/** The gate of a key of this test. */
function gateOf(key: string) {
  return sharedGate(`https://gates.test/${rotation} ${key}`, WINDOWS);
}

/** New keys come, enough of them for the gates to be looked through. */
function rotate(): void {
  const last = others + 1_000;
  for (; others < last; others += 1) gateOf(`new-${others}`);
}

it('is forgotten once nothing of it matters, when other keys come', () => {
  const old = gateOf('old');
  old.tryEnter('patchLayer', undefined);
  vi.advanceTimersByTime(59_999);
  rotate();
  expect(gateOf('old')).toBe(old);
  vi.advanceTimersByTime(1);
  rotate();
  expect(gateOf('old')).not.toBe(old);
});

it.each([
  ['the API has closed it', () => gateOf('old').close(120_000)],
  [
    'an operation has longer limits',
    () => gateOf('old').tryEnter('x', [{ requests: 1, milliseconds: 120_000 }]),
  ],
])('is kept while %s', (_, use) => {
  const old = gateOf('old');
  use();
  vi.advanceTimersByTime(61_000);
  rotate();
  expect(gateOf('old')).toBe(old);
});

it('does not pile up where every minute has another key', () => {
  for (let minute = 0; minute < 1_000; minute += 1) {
    gateOf(`minute-${minute}`).tryEnter('patchLayer', undefined);
    vi.advanceTimersByTime(60_000);
  }
  const gates: unknown = Reflect.get(globalThis, Symbol.for('@statsig-console/client/gates'));
  expect(gates).toBeInstanceOf(Map);
  expect((gates as Map<string, unknown>).size).toBeLessThan(10);
});

describe('a key that a function gives', () => {
  /** Lets the API close the gate of a key. */
  async function close(apiKey: string, seconds: number): Promise<void> {
    const headers = { 'retry-after': String(seconds) };
    const retry = { retries: 0, maxRetryAfter: 1_000_000 };
    const fetch = async (): Promise<Response> => new Response(null, { status: 429, headers });
    await rejection(change(clientOver(fetch, { apiKey, rateLimit: true, retry }), 'first'));
  }

  /** What left and with which key, when the function gives one key after the other. */
  async function sentWith(...keys: readonly string[]) {
    const api = recorder();
    const apiKey = vi.fn(() => keys[Math.min(apiKey.mock.calls.length, keys.length) - 1] ?? '');
    await finish([change(limited(api.fetch, { apiKey }), 'layer')]);
    const [sent] = api.fetch.requests.map(({ headers }) => headers.get('statsig-api-key'));
    return { asked: apiKey.mock.calls.length, at: api.sent[0]?.at, sent };
  }

  it('is asked for again when its turn comes after more than a minute', async () => {
    const [old, fresh] = [freshKey(), freshKey()];
    await close(old, 61);
    expect(await sentWith(old, fresh)).toEqual({ asked: 2, at: 61_000, sent: fresh });
  });

  it('is sent when it is still the same', async () => {
    const key = freshKey();
    await close(key, 61);
    expect(await sentWith(key)).toEqual({ asked: 2, at: 61_000, sent: key });
  });

  it('is not asked for again when its turn comes earlier', async () => {
    const [old, fresh] = [freshKey(), freshKey()];
    await close(old, 59);
    expect(await sentWith(old, fresh)).toEqual({ asked: 1, at: 59_000, sent: old });
  });

  it('waits for the turn of the new one, too', async () => {
    const [old, fresh] = [freshKey(), freshKey()];
    await close(old, 61);
    await close(fresh, 70);
    expect(await sentWith(old, fresh)).toEqual({ asked: 2, at: 70_000, sent: fresh });
  });

  it('is kept out of errors also when it came later', async () => {
    const [old, fresh] = [freshKey(), `${freshKey()}-new`];
    await close(old, 61);
    const keys = [old, fresh];
    const fetch = async (): Promise<Response> => new Response(`No: ${fresh}`, { status: 400 });
    const error = rejection(change(limited(fetch, { apiKey: () => keys.shift() ?? '' }), fresh));
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await error).toMatchObject({
      excerpt: 'No: [redacted]',
      request: { path: '/console/v1/layers/[redacted]' },
    });
  });

  it('ends the call when it cannot be had any more, with nothing sent', async () => {
    const key = freshKey();
    await close(key, 61);
    const api = recorder();
    const apiKey = vi.fn(() => key);
    const error = rejection(change(limited(api.fetch, { apiKey }), 'layer'));
    await vi.advanceTimersByTimeAsync(1_000);
    const locked = new Error('The vault is locked.');
    apiKey.mockImplementation(() => {
      throw locked;
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await error).toBe(locked);
    expect(api.sent).toEqual([]);
  });
});
