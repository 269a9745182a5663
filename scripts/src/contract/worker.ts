// Runs the checks of some operations, in a thread of its own.
import { parentPort, workerData } from 'node:worker_threads';
import {
  applyExceptions,
  createSuite,
  loadAllCases,
  loadExceptions,
  type OperationCells,
  OWN_DOCUMENT,
  runChecks,
  SPEC,
  toCells,
} from '@statsig-console/contract/suite';
import { subjects } from './subjects.ts';

/** What a worker is asked to do. */
export interface Work {
  readonly operations: readonly string[];
  /** Packages to check; all when empty. */
  readonly packages: readonly string[];
  readonly mockUrl?: string | undefined;
  readonly seed: number;
  readonly runs: number;
}

// The one that starts it gives it this.
const work = workerData as Work;
const suite = await createSuite(loadAllCases(), OWN_DOCUMENT, work);
const exceptions = loadExceptions();
const wanted = (name: string): boolean => work.packages.length === 0 || work.packages.includes(name);
for (const operation of work.operations) {
  const cells: OperationCells[] = [];
  if (wanted(SPEC)) {
    const outcomes = await runChecks(suite.checks(operation));
    cells.push(toCells(applyExceptions({ subject: SPEC, operation, outcomes }, exceptions)));
  }
  for (const subject of subjects) {
    if (!wanted(subject.name) || !Object.hasOwn(subject.operations, operation)) continue;
    const outcomes = await runChecks(suite.checks(operation, subject));
    cells.push(toCells(applyExceptions({ subject: subject.name, operation, outcomes }, exceptions)));
  }
  parentPort?.postMessage(cells);
}
