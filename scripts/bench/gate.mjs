// @ts-check
// How close the rate gate comes to what the limits allow: `pnpm bench gate`. Time is simulated; nothing waits.
import process from 'node:process';
import { createConsoleClient } from '@statsig-console/client';
import { simulatedClock } from './support/clock.mjs';

/**
 * @typedef {{ requests: number, milliseconds: number }} Window
 * @typedef {import('@statsig-console/client').ConsoleClient} Client
 * @typedef {{ title: string, clients?: number, changes?: number, own?: number, latency?: number }} Scenario
 */

const PROJECT = [
  { requests: 100, milliseconds: 10_000 },
  { requests: 900, milliseconds: 900_000 },
];
const OWN = [{ requests: 12, milliseconds: 10_000 }, ...PROJECT];

/** @type {Scenario[]} */
const scenarios = [
  { title: '100 changes', changes: 100 },
  { title: '1,000 changes', changes: 1_000 },
  { title: '1,000 changes of 8 clients', changes: 1_000, clients: 8 },
  { title: '1,000 changes, 250 ms each', changes: 1_000, latency: 250 },
  { title: '10,000 changes', changes: 10_000 },
  { title: '1,000 additions to segments', own: 1_000 },
  { title: '400 changes and 100 additions', changes: 400, own: 100 },
];

/**
 * When the last of so many may leave at the earliest, in milliseconds after the first: each as soon as every window allows.
 *
 * @param {number} count
 * @param {readonly Window[]} windows
 */
function optimum(count, windows) {
  /** @type {number[]} */
  const times = [];
  for (let index = 0; index < count; index += 1) {
    const bounds = windows.map(
      ({ requests, milliseconds }) => (times[index - requests] ?? -milliseconds) + milliseconds,
    );
    times.push(Math.max(0, ...bounds));
  }
  return times.at(-1) ?? 0;
}

/**
 * The first stretch of time that has more than a window allows, if there is one.
 *
 * @param {readonly number[]} times
 * @param {readonly Window[]} windows
 */
function excess(times, windows) {
  for (const { requests, milliseconds } of windows) {
    const index = times.findIndex(
      (time, first) => (times[first + requests] ?? Infinity) - time < milliseconds,
    );
    if (index >= 0) return `more than ${requests} within ${milliseconds} ms, from ${times[index]} ms on`;
  }
  return undefined;
}

/** @param {number} milliseconds */
const seconds = (milliseconds) => `${(milliseconds / 1_000).toFixed(1)} s`;

let keys = 0;

/** @param {Scenario} scenario */
async function run({ title, clients = 1, changes = 0, own = 0, latency = 0 }) {
  const clock = simulatedClock();
  const cpu = process.cpuUsage();
  /** @type {number[]} */
  const all = [];
  /** @type {number[]} */
  const additions = [];
  keys += 1;
  const options = {
    // A gate of its own: gates live as long as the process.
    apiKey: `console-bench-${keys}`,
    /** @param {Request} request */
    fetch: async ({ url }) => {
      all.push(clock.now());
      if (url.endsWith('/id_list')) additions.push(clock.now());
      if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
      return Response.json({ message: 'ok', data: {} });
    },
  };
  try {
    const made = Array.from({ length: clients }, () => createConsoleClient(options));
    /** @type {Promise<unknown>[]} */
    const calls = [];
    for (let index = 0; index < Math.max(changes, own); index += 1) {
      const client = made[index % clients];
      const path = { id: `id_${index}` };
      if (index < changes) calls.push(/** @type {Client} */ (client).call('patchLayer', { path, body: {} }));
      if (index < own) {
        calls.push(/** @type {Client} */ (client).call('addSegmentIds', { path, body: { ids: ['u'] } }));
      }
    }
    await clock.until(Promise.all(calls));
  } finally {
    clock.restore();
  }
  const broken = excess(all, PROJECT) ?? excess(additions, OWN);
  if (broken) throw new Error(`${title}: ${broken}`);
  const best = Math.max(optimum(changes + own, PROJECT), optimum(own, OWN));
  const needed = all.at(-1) ?? 0;
  const { user, system } = process.cpuUsage(cpu);
  const columns = [
    title.padEnd(32),
    seconds(best).padStart(10),
    seconds(needed).padStart(10),
    (best === 0 ? Number(needed === 0) : needed / best).toFixed(3).padStart(7),
    `${((user + system) / all.length).toFixed(0)} µs`.padStart(12),
  ];
  console.log(columns.join(' '));
}

// What the client loads when it is first needed: a clock that stands still does not wait for it.
const fetch = async () => Response.json({ message: 'ok', data: {} });
await createConsoleClient({ apiKey: 'console-bench', fetch }).call('enableGate', { path: { id: 'loaded' } });
console.log('until the last has left             optimum     needed   ratio  CPU per call');
for (const scenario of scenarios) await run(scenario);
