import type { OperationId } from '../operation-ids.gen.ts';
import { type Contract, operationNamed } from './contract.ts';
import { ContractError } from './contract-error.ts';
import { checkDelay, type Outcome, outcomeOf, type ScenarioAnswer } from './outcome.ts';

/** An answer that was arranged and has not been given yet. */
export interface PendingAnswer {
  readonly operationId: string;
  readonly answer: ScenarioAnswer;
}

/** Arranges what is answered instead of the examples. */
export interface Scenario<Id extends string = OperationId> {
  /**
   * What the next call of an operation is answered, and with several answers those after it. Later calls get the example
   * again. An invalid request is refused all the same, and uses up nothing. A body or an example that is named is that of
   * every page of a list.
   *
   * @throws ContractError when there is no such operation, or when the answer does not conform to the spec
   */
  next(operationId: Id, ...answers: readonly ScenarioAnswer[]): void;
  /** What every call of an operation is answered, after those of `next`. */
  always(operationId: Id, answer: ScenarioAnswer): void;
  /** Makes every answer take so many milliseconds more, or only those of one operation; 0 ends it. */
  slow(milliseconds: number, operationId?: Id): void;
  /** What was arranged and has not been asked for. */
  pending(): readonly PendingAnswer[];
  /** @throws ContractError listing what was arranged and has not been asked for */
  assertUsed(): void;
  /** Forgets everything that was arranged. */
  reset(): void;
}

/** The side of a scenario that answers. */
export interface ScenarioState {
  readonly scenario: Scenario<string>;
  /** What was arranged for this call of an operation. */
  take(operationId: string): Outcome | undefined;
  /** How much longer the answers of an operation take, in milliseconds. */
  slowness(operationId: string | undefined): number;
}

interface Arranged extends PendingAnswer {
  readonly outcome: Outcome;
}

/** Makes a scenario for the operations of a document. */
export function createScenario(contract: Contract): ScenarioState {
  let queue: Arranged[] = [];
  let standing: Arranged[] = [];
  let unused = new Set<Arranged>();
  let asked: string[] = [];
  let slowAll = 0;
  const slowOne = new Map<string, number>();

  const arrange = (operationId: string, answers: readonly ScenarioAnswer[]): Arranged[] => {
    // All are made before any is kept: one that is refused leaves nothing behind.
    const arranged = answers.map((answer) => ({
      operationId,
      answer,
      outcome: outcomeOf(contract, operationId, answer),
    }));
    for (const one of arranged) unused.add(one);
    return arranged;
  };
  const pending = (): readonly PendingAnswer[] =>
    [...unused].map(({ operationId, answer }) => ({ operationId, answer }));
  const scenario: Scenario<string> = {
    next(operationId, ...answers) {
      operationNamed(contract, operationId);
      if (answers.length === 0) {
        throw new ContractError(`\`next\` has no answer for \`${operationId}\`, such as { status: 429 }.`);
      }
      queue.push(...arrange(operationId, answers));
    },
    always(operationId, answer) {
      standing = [
        ...standing.filter((other) => other.operationId !== operationId),
        ...arrange(operationId, [answer]),
      ];
    },
    slow(milliseconds, operationId) {
      checkDelay(milliseconds, 'The time of `slow`');
      if (operationId === undefined) slowAll = milliseconds;
      else slowOne.set(operationNamed(contract, operationId).operation.operationId, milliseconds);
    },
    pending,
    assertUsed() {
      const left = pending();
      if (left.length === 0) return;
      const lines = left.map(({ operationId, answer }) => `  ${operationId}: ${JSON.stringify(answer)}`);
      throw new ContractError(
        `${left.length === 1 ? 'An answer was' : `${left.length} answers were`} arranged and never asked for:\n` +
          `${lines.join('\n')}\nCalled were: ${asked.join(', ') || 'no operations'}.`,
      );
    },
    reset() {
      queue = [];
      standing = [];
      unused = new Set();
      asked = [];
      slowAll = 0;
      slowOne.clear();
    },
  };
  return {
    scenario,
    take(operationId) {
      asked.push(operationId);
      const queued = queue.find((arranged) => arranged.operationId === operationId);
      const found = queued ?? standing.find((arranged) => arranged.operationId === operationId);
      if (!found) return undefined;
      queue = queue.filter((arranged) => arranged !== queued);
      unused.delete(found);
      return found.outcome;
    },
    slowness: (operationId) => slowAll + (operationId === undefined ? 0 : (slowOne.get(operationId) ?? 0)),
  };
}
