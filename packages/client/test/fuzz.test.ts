import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ClientOptions, httpErrorOf, isStatsigError } from '../src/index.ts';
import { BY_PATH, CALLS } from './support/calls.ts';
import { type Asked, KINDS, type Scenario, scenarios } from './support/fault-sequences.ts';
import { inTurn, type Ledger, modelServer, pass } from './support/model-server.ts';
import { clientOver } from './support/stub-fetch.ts';

const NOW = Date.UTC(2024, 1, 29, 12);
const SEED = 20_240_229;
const RUNS = 10_000;

/** How often time may pass before a call counts as one that never settles. */
const PATIENCE = 400;

/** For keys of their own: clients with the same one share the rate limit. */
let calls = 0;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A key, or a function for it that takes its time and may fail. */
function keyOf(asked: readonly Asked[] | undefined, ledger: Ledger): ClientOptions['apiKey'] {
  calls += 1;
  const key = `console-${calls}`;
  if (!asked) return key;
  let asks = 0;
  return async () => {
    const { wait, fails } = inTurn(asked, asks);
    asks += 1;
    if (wait !== undefined) await pass(wait, undefined, ledger);
    if (fails) throw new Error('vault is sealed');
    return key;
  };
}

/** Makes one call to one server, and answers what is wrong with what came of it. */
async function check({ method, byPath, abortAt, faults, key, ...scenario }: Scenario): Promise<string[]> {
  // A call that never settled may have left some.
  vi.clearAllTimers();
  vi.setSystemTime(NOW);
  vi.spyOn(Math, 'random').mockReturnValue(scenario.draw);
  const ledger: Ledger = { applied: 0, acknowledged: false, over: false, late: false, timers: 0, story: [] };
  const safeToRepeat = !byPath && scenario.safeToRepeat;
  const controller = new AbortController();
  const { signal } = controller;
  const client = clientOver(modelServer(faults, ledger), {
    apiKey: keyOf(key, ledger),
    baseUrl: 'https://model.test',
    maxResponseBytes: 200,
    ...scenario.options,
  });
  if (abortAt === 0) controller.abort();
  const abort = abortAt ? setTimeout(() => controller.abort(), abortAt) : undefined;

  let failure: unknown;
  const call = byPath
    ? BY_PATH[method](client, signal).then(({ response }) => {
        if (!response.ok) throw httpErrorOf(response);
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

  const failed = failure !== undefined;
  const once = (method === 'POST' || method === 'PATCH') && !safeToRepeat;
  const mutation = method !== 'GET';
  const claim: unknown = Reflect.get(Object(failure), 'mayHaveApplied');
  const wrong: [boolean, string][] = [
    [once && ledger.applied > 1, `it is applied ${ledger.applied} times`],
    [mutation && ledger.acknowledged && failed, 'it was acknowledged, and is reported as failed'],
    [mutation && failed && ledger.applied > 0 && claim !== true, 'it fails without a warning'],
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
  const promises = fc.asyncProperty(scenarios, async (scenario) => {
    const problems = await check(scenario);
    if (problems.length > 0) throw new Error(problems.join(' | '));
  });
  await fc.assert(promises, { seed: SEED, numRuns: RUNS });
});

it('draws every fault often', () => {
  const drawn = fc.sample(scenarios, { seed: SEED, numRuns: RUNS }).flatMap(({ faults }) => faults);
  for (const kind of KINDS)
    expect(drawn.filter((fault) => fault.kind === kind).length).toBeGreaterThan(1_000);
});
