// @ts-check
// Requests per second beside the platform's own fetch, against a server of this machine: `pnpm bench requests`.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { machine, median, medianRatio } from './support/measure.mjs';

/** One process to the next finds the same code faster or slower by more than the limits allow for: the spread is printed. */
const PROCESSES = 5;
const ROUNDS = 7;

/** @typedef {import('./support/request-rounds.mjs').Row} Row */

/** @type {(Row & { title: string })[]} */
const rows = [
  { title: 'GET, one after the other', method: 'get', id: 'beta', flight: 1, requests: 300 },
  { title: 'GET, 50 in flight', method: 'get', id: 'beta', flight: 50, requests: 600 },
  { title: 'PATCH, one after the other', method: 'patch', id: 'feed', flight: 1, requests: 300 },
  { title: 'PATCH, 50 in flight', method: 'patch', id: 'feed', flight: 50, requests: 600 },
  { title: 'GET, chunked, one after the other', method: 'get', id: 'chunked', flight: 1, requests: 300 },
  { title: 'GET, chunked, 50 in flight', method: 'get', id: 'chunked', flight: 50, requests: 600 },
];

/** @param {string} file */
const start = (file) => fork(fileURLToPath(new URL(`./support/${file}`, import.meta.url)), { execArgv: [] });

/**
 * @param {Row} row
 * @param {string} baseUrl
 * @returns {Promise<import('./support/request-rounds.mjs').Figures>} those of a new process
 */
async function roundsOf(row, baseUrl) {
  const child = start('request-rounds.mjs');
  try {
    child.send({ ...row, baseUrl, rounds: ROUNDS });
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`A process of the benchmark ended with exit code ${code}.`);
    });
    const [figures] = await Promise.race([once(child, 'message'), ended]);
    return figures;
  } finally {
    child.kill();
  }
}

const server = start('loopback.mjs');
try {
  const [port] = await once(server, 'message');
  const baseUrl = `http://127.0.0.1:${port}`;
  console.log(
    `${machine()}. 2 kB of JSON, medians of ${PROCESSES * ROUNDS} interleaved rounds in ${PROCESSES} processes.`,
  );
  for (const { title, ...row } of rows) {
    /** @type {import('./support/request-rounds.mjs').Figures[]} */
    const parts = [];
    while (parts.length < PROCESSES) parts.push(await roundsOf(row, baseUrl));
    console.log(`\n${title.padEnd(36)} requests/s   to fetch   by process`);
    for (const [index, name] of (parts[0]?.names ?? []).entries()) {
      const values = parts.flatMap(({ results }) => results[index] ?? []);
      const base = parts.flatMap(({ results }) => results[0] ?? []);
      const byProcess = parts.map(({ results }) => medianRatio(results[index] ?? [], results[0] ?? []));
      const columns = [
        `  ${name}`.padEnd(36),
        median(values).toFixed(0).padStart(10),
        medianRatio(values, base).toFixed(3).padStart(10),
        `${Math.min(...byProcess).toFixed(2)} to ${Math.max(...byProcess).toFixed(2)}`.padStart(12),
      ];
      console.log(columns.join(' '));
    }
  }
  console.log(`\n${machine()}.`);
} finally {
  server.kill();
}
