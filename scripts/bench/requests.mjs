// @ts-check
// Requests per second beside the platform's own fetch, against a server of this machine: `pnpm bench requests`.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { contenders } from './support/contenders.mjs';
import { interleave, machine, median, medianRatio } from './support/measure.mjs';

const ROUNDS = 31;
const WARM_UP = 4;

/** @typedef {import('./support/contenders.mjs').Contender} Contender */

/** @type {{ title: string, method: 'get' | 'patch', id: string, flight: number, requests: number }[]} */
const rows = [
  { title: 'GET, one after the other', method: 'get', id: 'beta', flight: 1, requests: 300 },
  { title: 'GET, 50 in flight', method: 'get', id: 'beta', flight: 50, requests: 600 },
  { title: 'PATCH, one after the other', method: 'patch', id: 'feed', flight: 1, requests: 300 },
  { title: 'PATCH, 50 in flight', method: 'patch', id: 'feed', flight: 50, requests: 600 },
  { title: 'GET, chunked, one after the other', method: 'get', id: 'chunked', flight: 1, requests: 300 },
  { title: 'GET, chunked, 50 in flight', method: 'get', id: 'chunked', flight: 50, requests: 600 },
];

/**
 * @param {() => Promise<unknown>} send
 * @param {number} requests
 * @param {number} flight how many are under way at a time
 * @returns {Promise<number>} requests per second
 */
async function measure(send, requests, flight) {
  let left = requests;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await send();
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: flight }, worker));
  return (requests * 1_000) / (performance.now() - start);
}

const server = fork(fileURLToPath(new URL('./support/loopback.mjs', import.meta.url)), { execArgv: [] });
try {
  const [port] = await once(server, 'message');
  const all = contenders(`http://127.0.0.1:${port}`);
  console.log(`${machine()}. 2 kB of JSON, medians of ${ROUNDS} interleaved rounds.`);
  for (const { title, method, id, flight, requests } of rows) {
    const runs = all.map((contender) => () => measure(() => contender[method](id), requests, flight));
    await interleave(runs, WARM_UP);
    const results = await interleave(runs, ROUNDS);
    console.log(`\n${title.padEnd(36)} requests/s   to fetch`);
    for (const [index, values] of results.entries()) {
      const columns = [
        `  ${all[index]?.name}`.padEnd(36),
        median(values).toFixed(0).padStart(10),
        medianRatio(values, results[0] ?? [])
          .toFixed(3)
          .padStart(10),
      ];
      console.log(columns.join(' '));
    }
  }
  console.log(`\n${machine()}.`);
} finally {
  server.kill();
}
