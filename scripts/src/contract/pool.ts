// Spreads operations over threads.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { OperationCells } from '@statsig-console/contract/suite';
import type { Work } from './worker.ts';

/**
 * Runs the checks of operations in several threads.
 *
 * @param signal ends them all
 * @throws Error when a thread ends before its work is done
 */
export async function runInThreads(
  { operations, ...rest }: Work,
  signal: AbortSignal,
  threads: number = Math.min(availableParallelism(), 8),
): Promise<OperationCells[]> {
  const shares = Array.from({ length: Math.max(1, Math.min(threads, operations.length)) }, (_, index) =>
    // Neighbours in the alphabet are alike, so that everybody gets some of each kind.
    operations.filter((_each, place) => place % threads === index),
  );
  const cells = await Promise.all(shares.map((share) => runInThread({ ...rest, operations: share }, signal)));
  const order = new Map(operations.map((operation, index) => [operation, index]));
  const place = ({ operation }: OperationCells): number => order.get(operation) ?? 0;
  return cells.flat().sort((a, b) => place(a) - place(b));
}

function runInThread(work: Work, signal: AbortSignal): Promise<OperationCells[]> {
  return new Promise((resolve, reject) => {
    // Also from the sources, when tests run them.
    const worker = new Worker(new URL('../../dist/contract/worker.mjs', import.meta.url), {
      workerData: work,
    });
    const cells: OperationCells[] = [];
    let done = 0;
    const stop = (): void => {
      void worker.terminate();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.on('message', (some: OperationCells[]) => {
      cells.push(...some);
      done++;
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal.removeEventListener('abort', stop);
      if (done === work.operations.length) resolve(cells);
      else reject(new Error(`A thread of the suite ended with code ${code} before it was done.`));
    });
  });
}
