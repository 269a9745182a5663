import { type OpenApiDocument, OWN_DOCUMENT } from '../document.ts';
import type { Generation } from './checks/agreement.ts';
import { answerChecks } from './checks/answers.ts';
import { invalidChecks } from './checks/invalid.ts';
import { pagingChecks } from './checks/paging.ts';
import { processChecks } from './checks/process.ts';
import { retryChecks } from './checks/retries.ts';
import { specChecks } from './checks/spec.ts';
import { validChecks } from './checks/valid.ts';
import type { Column } from './columns.ts';
import { type Check, createJudges, type Evidence, type Judges } from './context.ts';
import { type Cases, loadAllCases } from './format.ts';
import type { Subject } from './subject.ts';

/** What came of one check. */
export interface Outcome {
  readonly column: Column;
  readonly name: string;
  /** What is wrong; undefined when nothing is. */
  readonly problem?: string;
  readonly evidence?: Evidence;
}

/** What came of the checks of one operation of one package. */
export interface OperationResult {
  readonly subject: string;
  readonly operation: string;
  readonly outcomes: readonly Outcome[];
}

/** The name under which the document itself is checked. */
export const SPEC = 'spec';

export interface Suite {
  readonly judges: Judges;
  /** Every operation that there are cases of. */
  readonly operations: readonly string[];
  /** The checks of an operation for a package; for the document itself without a subject. */
  checks(operation: string, subject?: Subject): readonly Check[];
}

export interface SuiteOptions extends Partial<Generation> {
  /** Where a real Prism process listens; without it, nothing goes over HTTP. */
  readonly mockUrl?: string | undefined;
}

/**
 * Everything that is expected, ready to be run.
 *
 * @param cases the committed ones by default
 * @param document that of `@statsig-console/spec` by default
 * @throws Error when the document cannot be read, or Prism is not there
 */
export async function createSuite(
  cases: Cases = loadAllCases(),
  document: OpenApiDocument = OWN_DOCUMENT,
  { mockUrl, seed = 1, runs = 10 }: SuiteOptions = {},
): Promise<Suite> {
  const judges = await createJudges(document);
  let last = '';
  const byName = new Map(cases.operations.map((each) => [each.operation, each]));
  return {
    judges,
    operations: [...byName.keys()],
    checks(operation, subject) {
      const own = byName.get(operation);
      if (!own) throw new Error(`There are no cases of ${operation}. Run: pnpm contract:update`);
      // Packages send alike what belongs to an operation, and unlike what belongs to another.
      if (operation !== last) judges.forget();
      last = operation;
      if (!subject) return specChecks(own, judges, { seed, runs });
      return [
        ...validChecks(own, subject, judges),
        ...invalidChecks(own, subject, judges),
        ...answerChecks(own, cases.errors, subject, judges),
        ...retryChecks(own, subject),
        ...pagingChecks(own, cases.paging, subject, judges),
        ...(mockUrl === undefined ? [] : processChecks(own, subject, mockUrl)),
      ];
    },
  };
}

/** Runs checks one after the other; none stops the others. */
export async function runChecks(checks: readonly Check[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { column, name, run } of checks) {
    try {
      const evidence = await run();
      outcomes.push({ column, name, ...(evidence ? { evidence } : {}) });
    } catch (error) {
      outcomes.push({ column, name, problem: error instanceof Error ? error.message : String(error) });
    }
  }
  return outcomes;
}
