// `pnpm contract:mutate`: breaks the document or the packages in one place, and sees whether the suite notices.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OWN_DOCUMENT } from '@statsig-console/contract/suite';
import { codeMutants } from './mutate-code.ts';
import { runInWorkers } from './mutate-pool.ts';
import { openProgress } from './mutate-progress.ts';
import { formatScores, scoresOf } from './mutate-score.ts';
import { specMutants } from './mutate-spec.ts';
import { builtCode } from './mutate-worker.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const FLOOR = path.join(here, '../../contract-floor.json');
const USAGE = `pnpm contract:mutate [options]
  --sample N     how many mutants, spread over all kinds; default 300
  --seed N       which; default 1
  --all          every mutant, which takes hours
  --kind NAME    only mutants of this kind; may be repeated
  --resume FILE  writes into FILE what came of each mutant, and leaves out those that it has already
  --raise        writes a higher score into the floor`;

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
      kind: { type: 'string', multiple: true, default: [] },
      resume: { type: 'string' },
      raise: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const { code } = builtCode();
  const mutants = [...specMutants(OWN_DOCUMENT), ...codeMutants(code)];
  assertKinds(mutants, values.kind);
  if (values.raise && values.kind.length > 0)
    throw new Error('--raise takes the score of all kinds; leave out --kind.');
  const size = values.all ? mutants.length : whole('--sample', values.sample);
  const chosen = sampleByKind(mutants, size, whole('--seed', values.seed), values.kind);
  const progress = openProgress(values.resume, [mutants, code]);
  const left = chosen.filter((index) => !progress.fates.has(index));
  const before = chosen.length - left.length;
  console.log(
    `${chosen.length} of ${mutants.length} mutants, seed ${values.seed}${before > 0 ? `; ${before} were tried before` : ''}`,
  );
  const started = performance.now();
  await runInWorkers(left, progress.add);
  const minutes = (performance.now() - started) / 60_000;
  const scores = scoresOf(mutants, chosen, progress.fates);
  for (const line of formatScores(scores)) console.log(line);
  return judge(scores.total, { minutes, raise: values.raise, partial: values.kind.length > 0 });
}

/** Holds the score to the floor, which may only rise. */
function judge(
  total: number,
  { minutes, raise, partial }: { minutes: number; raise: boolean; partial: boolean },
): number {
  const floor = Number(JSON.parse(readFileSync(FLOOR, 'utf8')).score);
  console.log(`It took ${minutes.toFixed(1)} minutes. The floor is ${floor} %.`);
  if (raise && total > floor) writeFileSync(FLOOR, `${JSON.stringify({ score: total }, null, 2)}\n`);
  // The floor is that of all kinds together.
  if (total >= floor || partial) return 0;
  console.error('The suite notices less than it did. See the survivors above.');
  return 1;
}

function assertKinds(mutants: readonly { kind: string }[], wanted: readonly string[]): void {
  const kinds = new Set(mutants.map(({ kind }) => kind));
  const unknown = wanted.filter((kind) => !kinds.has(kind));
  if (unknown.length > 0)
    throw new Error(`There is no kind ${unknown.join(', ')}. There are: ${[...kinds].sort().join(', ')}.`);
}

function whole(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new Error(`${name} is ${text}. Allowed: a whole number from 1.`);
  return value;
}

/** Numbers of mutants: as many of each kind as there are, up to the same number. */
function sampleByKind(
  mutants: readonly { kind: string }[],
  size: number,
  seed: number,
  wanted: readonly string[],
): number[] {
  const random = generator(seed);
  const kinds = new Map<string, number[]>();
  for (const [index, { kind }] of mutants.entries())
    if (wanted.length === 0 || wanted.includes(kind)) kinds.set(kind, [...(kinds.get(kind) ?? []), index]);
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
