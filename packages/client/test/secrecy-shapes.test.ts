import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { type Hooks, InvalidArgumentError, isStatsigError, type Logger } from '../src/index.ts';
import { BY_PATH, CALLS, METHODS } from './support/calls.ts';
import { echo, thrown } from './support/echoes.ts';
import { type Random, seeded } from './support/random.ts';
import { clientOver } from './support/stub-fetch.ts';

const SEED = 31_415;
const SHAPES = 1_000;

/** Part of every key here, and the same however a key is written: where it is, the key is. */
const CORE = 'n0tToBeSeen';
const KEYS = [`console-${CORE}`, `console-${CORE}+/=`, `console-${CORE}"'\\&<>%$*(x)`, `c.${CORE}{}~!^|[a]?`];

/** Everything that a log may show of a value. */
function shown(value: unknown): string[] {
  const texts = [String(value), inspect(value, { depth: 10, showHidden: true }), JSON.stringify(value) ?? ''];
  if (!(value instanceof Error)) return texts;
  const own = [value.name, value.message, value.stack ?? '', String(value.cause)];
  return [...texts, ...own, ...(value.cause === undefined ? [] : shown(value.cause))];
}

/** Makes one call that fails in some way, and answers what may be seen of it. */
async function seenOf(random: Random): Promise<{ failed: boolean; seen: string[] }> {
  const key = random.pick(KEYS);
  const seen: string[] = [];
  const see = (...values: unknown[]): void => {
    seen.push(...values.flatMap(shown));
  };
  const logger: Logger = { debug: see, info: see, warn: see, error: see };
  const hooks: Hooks = { onRequest: see, onResponse: see, onRetry: see, onError: see };
  const controller = new AbortController();
  const fetch = async (request: Request): Promise<Response> => {
    if (random.chance(0.1)) controller.abort(thrown(random, key, request));
    if (random.chance(0.5)) throw thrown(random, key, request);
    return echo(random, key);
  };
  const client = clientOver(fetch, {
    apiKey: random.chance(0.5) ? key : async () => key,
    retry: { retries: 2, baseDelay: 0.1 },
    maxResponseBytes: random.pick([10, 100_000]),
    logLevel: 'debug',
    logger,
    hooks,
  });
  const { signal } = controller;
  // Keys have operations of their own, in whose paths they stand.
  const id = /[/\\]/.test(key) ? 'beta' : key;
  const call = random.pick<() => Promise<unknown>>([
    () => CALLS[random.pick(METHODS)](client, { signal }),
    () => client.call('getSegment', { path: { id } }, { signal }),
    () => client.call('deleteSegment', { path: { id } }, { signal }),
    () => BY_PATH[random.pick(METHODS)](client, signal).then((answer) => see(Reflect.get(answer, 'error'))),
  ]);
  try {
    await call();
    return { failed: false, seen };
  } catch (error) {
    see(error, String(isStatsigError(error)));
    return { failed: isStatsigError(error) && !(error instanceof InvalidArgumentError), seen };
  }
}

it(`the key is nowhere to be seen in ${SHAPES} shapes of failure`, { timeout: 300_000 }, async () => {
  const broken: string[] = [];
  let failures = 0;
  for (let seed = SEED; failures < SHAPES && broken.length < 5; seed += 1) {
    const { failed, seen } = await seenOf(seeded(seed));
    if (failed) failures += 1;
    const leak = seen.find((text) => text.includes(CORE));
    if (leak !== undefined) broken.push(`seed ${seed}: ${leak.slice(0, 1_000)}`);
    if (seen.includes('false')) broken.push(`seed ${seed}: not an error of the package`);
  }
  expect(broken).toEqual([]);
});

it('the search finds the key in what was sent and thrown', () => {
  const request = new Request('https://a.test', { headers: { 'STATSIG-API-KEY': KEYS[0] ?? '' } });
  expect(shown(request).join()).toContain(CORE);
  const found = Array.from({ length: 200 }, (_, index) =>
    inspect(thrown(seeded(SEED + index), KEYS[0] ?? '', request), { depth: 10, showHidden: true }),
  ).filter((text) => text.includes(CORE));
  expect(found.length).toBeGreaterThan(150);
});

it.each(['\\\\', '%25', '&#0', 'console', '\\\\u0063', '&#x63;'])(
  'a long answer of %j takes no long time to search',
  async (part) => {
    const body = part.repeat(1_000_000 / part.length);
    const client = clientOver(async () => new Response(body, { status: 500 }), { apiKey: KEYS[2] });
    const start = performance.now();
    await CALLS.GET(client).catch(() => undefined);
    expect(performance.now() - start).toBeLessThan(20_000);
  },
);
