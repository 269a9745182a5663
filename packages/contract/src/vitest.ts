import { afterAll, beforeAll, expect, type TestAPI, type TestContext, test as vitestTest } from 'vitest';
import { type ContractFetch, type ContractFetchOptions, createContractFetch } from './kit/contract-fetch.ts';
import { type ConformOptions, expectConforms, type Plain, type Recorded } from './kit/expect-conforms.ts';
import { HOOK_TIMEOUT, mockBetween, type UsedMock } from './kit/use-mock.ts';
import type { MockOptions } from './start-mock.ts';

/** What a test can ask for by name. Nothing is made for a test that does not. */
export interface ContractFixtures {
  /** Options of `contractFetch`; set them with `test.override`. */
  contractOptions: ContractFetchOptions;
  /** Answers in process. A test of its own; it fails when its scenario has answers that nobody asked for. */
  contractFetch: ContractFetch;
}

export type { UsedMock } from './kit/use-mock.ts';

/** Gives the file or the `describe` that calls it a mock, from before its first test until after its last. */
// No fixture: the start of a mock would count towards the time that the first test may take.
export function useMock(options?: MockOptions): UsedMock {
  return mockBetween(
    { before: (start) => beforeAll(start, HOOK_TIMEOUT), after: (stop) => afterAll(stop, HOOK_TIMEOUT) },
    options,
  );
}

/** `test` of vitest, with a contract fetch for each test that asks for one. */
export const test: TestAPI<ContractFixtures> = vitestTest.extend<ContractFixtures>({
  contractOptions: {},
  // What it makes can be called as well, which leaves the compiler without a clue.
  contractFetch: async (
    { contractOptions, task }: Pick<ContractFixtures, 'contractOptions'> & TestContext,
    use: (fetch: ContractFetch) => Promise<void>,
  ) => {
    const fetch = createContractFetch(contractOptions);
    await use(fetch);
    // A test that has failed did not come to the rest.
    if (task.result?.state !== 'fail') fetch.scenario.assertUsed();
  },
});

declare module 'vitest' {
  interface Matchers<T> {
    /**
     * Holds requests and answers to the spec, as `expectConforms` does. For a `Request` or `Response` of the platform it has
     * to be awaited.
     */
    toConform(options?: ConformOptions): T extends Plain ? Promise<void> : void;
  }
}

expect.extend({
  // Whoever has no types may pass anything; what is no such thing is refused.
  toConform(received: Recorded | Plain, options?: ConformOptions) {
    try {
      const judged = expectConforms(received, options);
      return judged instanceof Promise ? judged.then(conforms, breaks) : conforms();
    } catch (error) {
      return breaks(error);
    }
  },
});

function conforms(): { pass: boolean; message: () => string } {
  return { pass: true, message: () => 'It conforms to the spec, and was expected not to.' };
}

function breaks(error: unknown): { pass: boolean; message: () => string } {
  return { pass: false, message: () => (error instanceof Error ? error.message : String(error)) };
}
