// Spreads mutants over threads.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Task, Tried } from './mutate-worker.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
/** How many mutants a thread tries. What it has imported is only given back when it ends. */
const SHARE = 100;

/**
 * Tries mutants in several threads.
 *
 * @param heard hears what came of each, as soon as it is known
 * @throws Error when a thread ends before its work is done
 */
export async function runInWorkers(indexes: readonly number[], heard: (tried: Tried) => void): Promise<void> {
  const shares = Array.from({ length: Math.ceil(indexes.length / SHARE) }, (_, share) =>
    indexes.slice(share * SHARE, (share + 1) * SHARE),
  );
  // A few are shared by all threads.
  const spread = shares.length >= availableParallelism() ? shares : split(indexes, availableParallelism());
  const queue = spread.map((share, index): Task => ({ indexes: share, control: index === 0 }));
  const workers = new Set<Worker>();
  const work = async (): Promise<void> => {
    for (let task = queue.shift(); task; task = queue.shift()) await run(task, heard, workers);
  };
  try {
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), 8) }, work));
  } finally {
    // After a failure the others would go on for hours.
    queue.length = 0;
    await Promise.all([...workers].map((worker) => worker.terminate()));
  }
}

function split(indexes: readonly number[], threads: number): number[][] {
  const shares = Array.from({ length: threads }, (_, share) =>
    indexes.filter((_each, place) => place % threads === share),
  );
  return shares.filter((share) => share.length > 0);
}

function run(task: Task, heard: (tried: Tried) => void, workers: Set<Worker>): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(here, 'mutate-worker.mjs'), { workerData: task });
    workers.add(worker);
    let done = 0;
    worker.on('message', (tried: Tried) => {
      done++;
      heard(tried);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      workers.delete(worker);
      if (done === task.indexes.length) resolve();
      else reject(new Error(`A thread ended with code ${code} before it was done.`));
    });
  });
}
