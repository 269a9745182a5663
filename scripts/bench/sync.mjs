// @ts-check
// How much memory and time it takes to compare and send ids: `pnpm bench sync`. The API is a function here.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { StatsigConsole } from '@statsig-console/sdk';
import { machine } from './support/measure.mjs';

const MIB = 2 ** 20;
/** What a process may take with 10 million ids, in MiB. */
const BUDGET = 1_000;

/**
 * @typedef {{ title: string, listed: number, wanted: number, mode: 'sync' | 'add' }} Scenario
 * @type {Scenario[]}
 */
const scenarios = [
  { title: '1 million listed, 1 % differ', listed: 1_000_000, wanted: 1_000_000, mode: 'sync' },
  { title: '10 million listed, 1 % differ', listed: 10_000_000, wanted: 10_000_000, mode: 'sync' },
  { title: '1 million added', listed: 0, wanted: 1_000_000, mode: 'add' },
  { title: '10 million added', listed: 0, wanted: 10_000_000, mode: 'add' },
];

/**
 * Ids as long as a UUID, from a number on.
 *
 * @param {number} from
 * @param {number} to
 */
function* uuids(from, to) {
  for (let index = from; index < to; index += 1) {
    const digits = index.toString(16).padStart(8, '0');
    yield `${digits}-5f1e-4c0b-9a3d-${digits}c0de`;
  }
}

/** @param {Scenario} scenario */
async function measure({ listed, wanted, mode }) {
  const shift = wanted / 100;
  let peak = 0;
  const watch = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const { segments } = new StatsigConsole({
    apiKey: 'console-bench-sync',
    rateLimit: false,
    fetch: async (request) => {
      watch();
      const { pathname, searchParams } = new URL(request.url);
      if (request.method !== 'GET') return Response.json({ message: 'done' });
      if (!pathname.endsWith('/id_list')) {
        return Response.json({ message: 'read', data: { id: 'big', type: 'id_list', count: listed } });
      }
      const [page, limit] = [Number(searchParams.get('page')), Number(searchParams.get('limit'))];
      const ids = [...uuids(Math.min(listed, (page - 1) * limit), Math.min(listed, page * limit))];
      return Response.json({ message: 'read', data: { name: 'big', count: listed, ids } });
    },
  });
  const start = performance.now();
  const result = await segments.syncIds('big', uuids(shift, wanted + shift), { mode, onProgress: watch });
  return { seconds: (performance.now() - start) / 1_000, rss: peak / MIB, requests: result.requests };
}

const [, , chosen] = process.argv;
if (chosen !== undefined) {
  const scenario = scenarios[Number(chosen)];
  if (scenario) console.log(JSON.stringify(await measure(scenario)));
} else {
  console.log('36 characters an id                 time  memory (peak)  changes');
  for (const [index, { title }] of scenarios.entries()) {
    // A process each: memory once taken is not given back.
    const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(index)], {
      encoding: 'utf8',
    });
    if (stderr !== '') throw new Error(stderr);
    const { seconds, rss, requests } = JSON.parse(stdout);
    console.log(
      title.padEnd(32),
      `${seconds.toFixed(1)} s`.padStart(7),
      `${rss.toFixed(0)} MiB`.padStart(14),
      String(requests).padStart(8),
    );
    if (rss > BUDGET) throw new Error(`${title}: more than ${BUDGET} MiB.`);
  }
  console.log(`\n${machine()}.`);
}
