// `pnpm contract:mutate`: breaks the document or the packages in one place, and sees whether the suite notices.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { codeMutants } from './mutate-code.ts';
import { specMutants } from './mutate-spec.ts';
import { builtCode, type Tried } from './mutate-worker.ts';
import { SPEC_DOCUMENT } from './spec-document.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const FLOOR = path.join(here, '../../contract-floor.json');
const USAGE = `pnpm contract:mutate [options]
  --sample N   how many mutants, spread over all kinds; default 300
  --seed N     which; default 1
  --all        every mutant, which takes hours
  --raise      writes a higher score into the floor`;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`pnpm contract:mutate: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: {
      sample: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      all: { type: 'boolean', default: false },
      raise: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const mutants = [...specMutants(SPEC_DOCUMENT), ...codeMutants(builtCode().code)];
  const size = values.all ? mutants.length : whole('--sample', values.sample);
  const chosen = sampleByKind(mutants, size, whole('--seed', values.seed));
  console.log(`${chosen.length} of ${mutants.length} mutants, seed ${values.seed}`);
  const fates = new Map((await runAll(chosen)).map(({ index, fate }) => [index, fate]));
  return report(mutants, fates, values.raise);
}

function whole(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new Error(`${name} is ${text}. Allowed: a whole number from 1.`);
  return value;
}

/** Numbers of mutants: as many of each kind as there are, up to the same number. */
function sampleByKind(mutants: readonly { kind: string }[], size: number, seed: number): number[] {
  const random = generator(seed);
  const kinds = new Map<string, number[]>();
  for (const [index, { kind }] of mutants.entries()) kinds.set(kind, [...(kinds.get(kind) ?? []), index]);
  const queues = [...kinds.values()].map((indexes) =>
    indexes.map((index) => ({ index, key: random() })).sort((a, b) => a.key - b.key),
  );
  const chosen: number[] = [];
  for (let round = 0; chosen.length < size && queues.some((queue) => round < queue.length); round++)
    for (const queue of queues) {
      const next = queue[round];
      if (next && chosen.length < size) chosen.push(next.index);
    }
  return chosen;
}

/** Numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

async function runAll(indexes: readonly number[]): Promise<Tried[]> {
  const threads = Math.max(1, Math.min(availableParallelism(), 8, indexes.length));
  const shares = Array.from({ length: threads }, (_, share) =>
    indexes.filter((_each, place) => place % threads === share),
  );
  return (await Promise.all(shares.map(runShare))).flat();
}

function runShare(indexes: readonly number[]): Promise<Tried[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(here, 'mutate-worker.mjs'), { workerData: indexes });
    const tried: Tried[] = [];
    worker.on('message', (one: Tried) => tried.push(one));
    worker.once('error', reject);
    worker.once('exit', (code) =>
      tried.length === indexes.length
        ? resolve(tried)
        : reject(new Error(`A thread ended with code ${code} before it was done.`)),
    );
  });
}

function report(
  mutants: readonly { kind: string; what: string; at?: string }[],
  fates: ReadonlyMap<number, Tried['fate']>,
  raise: boolean,
): number {
  const kinds = new Map<string, { noticed: number; equivalent: number; survived: number }>();
  for (const [index, fate] of fates) {
    const kind = mutants[index]?.kind ?? '';
    const counts = kinds.get(kind) ?? { noticed: 0, equivalent: 0, survived: 0 };
    counts[fate]++;
    kinds.set(kind, counts);
  }
  for (const fate of ['survived', 'equivalent'] as const)
    for (const [index, own] of fates)
      if (own === fate) {
        const { kind = '', what = '', at = '' } = mutants[index] ?? {};
        console.log(`${fate}: ${kind}, ${what}${at ? ` at ${at}` : ''}`);
      }
  const width = Math.max(...[...kinds.keys()].map((kind) => kind.length));
  for (const [kind, { noticed, equivalent, survived }] of [...kinds].sort())
    console.log(
      `${kind.padEnd(width)}  ${score(noticed, survived).padStart(5)} %  ${noticed} of ${noticed + survived}, ${equivalent} equivalent`,
    );
  const sum = (fate: Tried['fate']): number => [...fates.values()].filter((own) => own === fate).length;
  const total = Number(score(sum('noticed'), sum('survived')));
  const floor = Number(JSON.parse(readFileSync(FLOOR, 'utf8')).score);
  console.log(
    `${total} % of ${sum('noticed') + sum('survived')} mutants noticed; ${sum('equivalent')} more say the same in other words. The floor is ${floor} %.`,
  );
  if (raise && total > floor) writeFileSync(FLOOR, `${JSON.stringify({ score: total }, null, 2)}\n`);
  if (total >= floor) return 0;
  console.error(`The suite notices less than it did. See the survivors above.`);
  return 1;
}

function score(noticed: number, survived: number): string {
  return noticed + survived === 0 ? '100.0' : ((100 * noticed) / (noticed + survived)).toFixed(1);
}
