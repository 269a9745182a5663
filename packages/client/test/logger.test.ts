import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientOptions, Logger, LogLevel } from '../src/index.ts';
import { clientOver, stubFetch, succeed } from './support/stub-fetch.ts';

const KEY = 'console-a+b';
/** The key as an id, which stands in the path. */
const args = { path: { id: KEY } };
const SHOWN = { operationId: 'getSegment', method: 'GET', path: '/console/v1/segments/[redacted]' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.3331);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Line = [level: LogLevel, message: string, fields: object];

function writing(): { logger: Logger; lines: Line[] } {
  const lines: Line[] = [];
  const write = (level: LogLevel) => (message: string, fields: object) =>
    void lines.push([level, message, fields]);
  const logger = {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  };
  return { logger, lines };
}

/** What is logged of a call that gets a 503, no answer and a 401, each of which repeats the key. */
async function log(options: ClientOptions): Promise<Line[]> {
  const { logger, lines } = writing();
  const answers = [
    () => new Response(KEY, { status: 503, headers: { 'x-request-id': `req-${KEY}` } }),
    () => Promise.reject(new Error(`no proxy for ${KEY}`)),
    () => Response.json({ message: `Not a key: ${KEY}` }, { status: 401 }),
  ];
  const fetch = stubFetch(() => answers.shift()?.() ?? succeed());
  const client = clientOver(fetch, { apiKey: KEY, retry: 2, logger, ...options });
  const call = client.call('getSegment', args).catch(() => undefined);
  await vi.runAllTimersAsync();
  await call;
  return lines;
}

const failure = {
  name: 'ConnectionError',
  message:
    'GET /console/v1/segments/[redacted] got no answer: no proxy for [redacted], in the last of 2 attempts.',
  ...SHOWN,
  attempts: 2,
  mayHaveApplied: false,
};
const refusal = {
  name: 'AuthenticationError',
  message:
    'GET /console/v1/segments/[redacted] answered 401: Not a key: [redacted]. Check that the key is an active Console API key of this project.',
  ...SHOWN,
  status: 401,
  requestId: undefined,
  body: { message: 'Not a key: [redacted]' },
  excerpt: undefined,
  retryAfterMs: undefined,
  attempts: 3,
  mayHaveApplied: false,
};

const LINES: Line[] = [
  ['debug', 'GET /console/v1/segments/[redacted] is sent', { ...SHOWN, attempt: 1 }],
  [
    'info',
    'GET /console/v1/segments/[redacted] answered 503 after 0 ms',
    { ...SHOWN, attempt: 1, status: 503, requestId: 'req-[redacted]', durationMs: 0 },
  ],
  [
    'warn',
    'GET /console/v1/segments/[redacted] is repeated in 167 ms. It answered 503.',
    { ...SHOWN, attempt: 1, delayMs: 166.55, status: 503, error: undefined },
  ],
  ['debug', 'GET /console/v1/segments/[redacted] is sent', { ...SHOWN, attempt: 2 }],
  [
    'warn',
    `GET /console/v1/segments/[redacted] is repeated in 333 ms. ${failure.message}`,
    { ...SHOWN, attempt: 2, delayMs: 333.1, status: undefined, error: failure },
  ],
  ['debug', 'GET /console/v1/segments/[redacted] is sent', { ...SHOWN, attempt: 3 }],
  [
    'info',
    'GET /console/v1/segments/[redacted] answered 401 after 0 ms',
    { ...SHOWN, attempt: 3, status: 401, requestId: undefined, durationMs: 0 },
  ],
  ['error', refusal.message, { ...SHOWN, attempt: 3, error: refusal, durationMs: expect.any(Number) }],
];

describe('a logger', () => {
  it.each<[string, ClientOptions]>([
    ['a text', { apiKey: KEY }],
    ['what a function gives', { apiKey: () => KEY }],
  ])('gets these lines, without the key, when that is %s', async (_, options) => {
    expect(await log({ ...options, logLevel: 'debug' })).toEqual(LINES);
  });

  it.each<[LogLevel | undefined, LogLevel[]]>([
    ['debug', ['debug', 'info', 'warn', 'error']],
    ['info', ['info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
    [undefined, ['warn', 'error']],
  ])('with the level %s gets the lines of %o', async (logLevel, levels) => {
    expect(await log({ logLevel })).toEqual(LINES.filter(([level]) => levels.includes(level)));
  });

  it('may be the console', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
    await log({ logger: console });
    expect([...warn.mock.calls, ...error.mock.calls]).toEqual(
      LINES.filter(([level]) => level === 'warn' || level === 'error').map(([, ...line]) => line),
    );
  });

  it('keeps its `this`', async () => {
    class Journal implements Logger {
      readonly #lines: string[] = [];
      debug = (): void => undefined;
      info(message: string): void {
        this.#lines.push(message);
      }
      warn(): void {}
      error(): void {}
      read(): string[] {
        return this.#lines;
      }
    }
    const journal = new Journal();
    await clientOver(stubFetch(), { logger: journal, logLevel: 'info' }).call('getSegment', {
      path: { id: 'beta' },
    });
    expect(journal.read()).toEqual(['GET /console/v1/segments/beta answered 200 after 0 ms']);
  });

  it('is told that a change waits for its turn', async () => {
    const { logger, lines } = writing();
    const limits: ClientOptions = { apiKey: 'console-logged-turn', rateLimit: true };
    const client = clientOver(stubFetch(), { ...limits, logger, logLevel: 'info' });
    const change = () => client.call('patchLayer', { path: { id: 'feed' }, body: {} });
    for (let count = 0; count < 100; count += 1) await change();
    lines.length = 0;
    const last = change();
    await vi.runAllTimersAsync();
    await last;
    expect(lines.map(([level, message]) => [level, message])).toEqual([
      ['info', 'PATCH /console/v1/layers/feed waits for its turn in the rate limit'],
      ['info', 'PATCH /console/v1/layers/feed answered 200 after 0 ms'],
    ]);
  });

  it('hears along with the hooks', async () => {
    const onResponse = vi.fn();
    const lines = await log({ hooks: { onResponse }, logLevel: 'info' });
    expect(onResponse).toHaveBeenCalledTimes(2);
    expect(lines.filter(([level]) => level === 'info')).toHaveLength(2);
  });
});
