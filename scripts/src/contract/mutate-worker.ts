// Tries some mutants, in a thread of its own.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { loadAllCases, OWN_DOCUMENT } from '@statsig-console/contract/suite';
import { codeMutants } from './mutate-code.ts';
import { assertControl, type Fate, tryOnCode, tryOnSpec } from './mutate-run.ts';
import { specMutants } from './mutate-spec.ts';
import { subjects } from './subjects.ts';

/** What came of the mutant with this number. */
export interface Tried {
  readonly index: number;
  readonly fate: Fate;
}

const spec = OWN_DOCUMENT;
const here = path.dirname(fileURLToPath(import.meta.url));

/** What a thread is asked to do. */
export interface Task {
  readonly indexes: readonly number[];
  /** Whether to try first what nothing is wrong with. */
  readonly control: boolean;
}

/** The built code of all packages as the suite calls them. */
export function builtCode(): { file: string; code: string } {
  const file = path.join(here, 'subjects.mjs');
  if (!existsSync(file)) throw new Error('The suite is not built. Run: pnpm build');
  return { file, code: readFileSync(file, 'utf8') };
}

if (parentPort) {
  const cases = loadAllCases();
  const { file, code } = builtCode();
  const [onSpec, onCode] = [specMutants(spec), codeMutants(code)];
  const [subject] = subjects;
  if (!subject) throw new Error('There are no packages.');
  // The one that starts it gives it this.
  const { indexes, control } = workerData as Task;
  if (control) await assertControl(spec, cases, subject, { file, code });
  for (const index of indexes) {
    const ofSpec = onSpec[index];
    const ofCode = onCode[index - onSpec.length];
    const fate = ofSpec
      ? await tryOnSpec(ofSpec, spec, cases, subject)
      : ofCode
        ? await tryOnCode(ofCode, code, file, spec, cases)
        : 'survived';
    parentPort.postMessage({ index, fate } satisfies Tried);
  }
}
