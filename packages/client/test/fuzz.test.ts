import { getEventListeners } from 'node:events';
import { afterEach, expect, it, vi } from 'vitest';
import { type ClientOptions, isStatsigError } from '../src/index.ts';
import { BY_PATH, CALLS, METHODS } from './support/calls.ts';
import { type Ledger, modelServer, pass } from './support/model-server.ts';
import { type Random, seeded } from './support/random.ts';
import { clientOver } from './support/stub-fetch.ts';

afterEach(() => {
  vi.useRealTimers();
});

const NOW = Date.UTC(2024, 1, 29, 12);
const SEED = 20_240_229;
const RUNS = 10_000;

/** How often time may pass before a call counts as one that never settles. */
const PATIENCE = 400;

const RETRY: ClientOptions['retry'][] = [
  undefined,
  false,
  1,
  5,
  { retries: 3, baseDelay: 10 },
  { retries: 4, maxRetryAfter: 5_000 },
  { maxRetryAfter: Number.POSITIVE_INFINITY },
];

/** A key, or a function for it that takes its time and may fail. */
function keyOf(random: Random, ledger: Ledger): ClientOptions['apiKey'] {
  const key = `console-${random.seed}`;
  if (random.chance(0.7)) return key;
  const fails = random.chance(0.2);
  return async () => {
    if (random.chance(0.5)) await pass(random.whole(0, 200), undefined, ledger);
    if (fails && random.chance(0.4)) throw new Error('vault is sealed');
    return key;
  };
}

/** Makes one call to one server, and answers what is wrong with what came of it. */
async function check(seed: number): Promise<string[]> {
  vi.setSystemTime(NOW);
  const random = seeded(seed);
  const ledger: Ledger = { applied: 0, acknowledged: false, over: false, late: false, timers: 0, story: [] };
  const method = random.pick(METHODS);
  const byPath = random.chance(0.25);
  const safeToRepeat = !byPath && random.chance(0.25);
  const controller = new AbortController();
  const { signal } = controller;
  const client = clientOver(modelServer(random, ledger), {
    apiKey: keyOf(random, ledger),
    baseUrl: 'https://model.test',
    retry: random.pick(RETRY),
    rateLimit: random.chance(0.3),
    timeout: random.pick([100, 250, 1_000, 60_000]),
    totalTimeout: random.pick([300, 2_000, 10_000, Number.POSITIVE_INFINITY]),
    maxResponseBytes: 200,
  });
  const abortAt = random.pick([
    undefined,
    undefined,
    undefined,
    0,
    random.whole(0, 300),
    random.whole(0, 4_000),
  ]);
  if (abortAt === 0) controller.abort();
  const abort = abortAt ? setTimeout(() => controller.abort(), abortAt) : undefined;
  ledger.story.unshift(
    `${method}${byPath ? ' by path' : ''}${safeToRepeat ? ', safe' : ''}, abort ${abortAt}`,
  );

  let failure: unknown;
  let refused = false;
  const call = byPath
    ? BY_PATH[method](client, signal).then(({ response }) => {
        refused = !response.ok;
      })
    : CALLS[method](client, { signal, safeToRepeat });
  const settled = call
    .catch((error: unknown) => {
      failure = error ?? new Error('nothing');
    })
    .then(() => {
      ledger.over = true;
    });
  for (let turn = 0; turn < PATIENCE && !ledger.over; turn += 1) {
    // All that can happen now happens before time passes.
    await new Promise((resolve) => setImmediate(resolve));
    if (!ledger.over) vi.advanceTimersToNextTimer();
  }
  if (!ledger.over) return ['it never settles', ...ledger.story];
  await settled;
  clearTimeout(abort);

  const failed = failure !== undefined || refused;
  const once = (method === 'POST' || method === 'PATCH') && !safeToRepeat;
  const mutation = method !== 'GET';
  const claim: unknown = Reflect.get(Object(failure), 'mayHaveApplied');
  const wrong: [boolean, string][] = [
    [once && ledger.applied > 1, `it is applied ${ledger.applied} times`],
    [mutation && ledger.acknowledged && failed, 'it was acknowledged, and is reported as failed'],
    [mutation && failure !== undefined && ledger.applied > 0 && claim !== true, 'it fails without a warning'],
    [!mutation && claim === true, 'a read may have applied something'],
    [!failed && mutation && ledger.applied === 0, 'it succeeds without having been applied'],
    [isStatsigError(failure) && claim === undefined, 'its error does not say whether it was applied'],
    [getEventListeners(signal, 'abort').length > 0, 'it still listens to the signal'],
    [vi.getTimerCount() !== ledger.timers, 'a timer stays behind'],
  ];
  // What the server still does must not come to a request of the client.
  do {
    vi.advanceTimersToNextTimer();
    await new Promise((resolve) => setImmediate(resolve));
  } while (vi.getTimerCount() > 0);
  wrong.push([ledger.late, 'a request is sent after it is over']);
  const problems = wrong.filter(([holds]) => holds).map(([, problem]) => problem);
  return problems.length > 0 ? [...problems, ...ledger.story, String(failure)] : [];
}

it(`keeps its promises in ${RUNS} sequences of faults`, { timeout: 300_000 }, async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  const broken: string[] = [];
  for (let seed = SEED; seed < SEED + RUNS && broken.length < 5; seed += 1) {
    const problems = await check(seed);
    if (problems.length > 0) broken.push(`seed ${seed}: ${problems.join(' | ')}`);
  }
  expect(broken).toEqual([]);
});

it('draws all there is, and the same with the same seed', () => {
  const draw = ({ whole }: Random): number[] => Array.from({ length: 1_000 }, () => whole(1, 6));
  expect(new Set(draw(seeded(SEED)))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  expect(draw(seeded(SEED))).toEqual(draw(seeded(SEED)));
  expect(draw(seeded(SEED))).not.toEqual(draw(seeded(SEED + 1)));
});
