import { after, before, type TestContext } from 'node:test';
import { ContractError } from './kit/contract-error.ts';
import { type ContractFetch, type ContractFetchOptions, createContractFetch } from './kit/contract-fetch.ts';
import { HOOK_TIMEOUT, mockBetween, type UsedMock } from './kit/use-mock.ts';
import type { OperationId } from './operation-ids.gen.ts';
import type { MockOptions } from './start-mock.ts';

export type { UsedMock } from './kit/use-mock.ts';

/** Gives the file or the `describe` that calls it a mock, from before its first test until after its last. */
export function useMock(options?: MockOptions): UsedMock {
  const timeout = HOOK_TIMEOUT;
  return mockBetween(
    { before: (start) => before(start, { timeout }), after: (stop) => after(stop, { timeout }) },
    options,
  );
}

/**
 * Gives a test a `fetch` that answers in process. The test fails when its scenario has answers that nobody asked for.
 *
 * @param context what the test was called with
 * @throws ContractError without it
 */
export function useContractFetch<Id extends string = OperationId>(
  context: TestContext,
  options?: ContractFetchOptions,
): ContractFetch<Id> {
  // Whoever has no types may leave it out.
  const given: Partial<TestContext> | null | undefined = context;
  if (typeof given?.after !== 'function') {
    throw new ContractError(
      '`useContractFetch` needs the context of the test: `test(name, (t) => { const fetch = useContractFetch(t); … })`. ' +
        'Outside of a test, use `createContractFetch()`.',
    );
  }
  const fetch = createContractFetch<Id>(options);
  context.after(() => {
    // A test that has failed did not come to the rest.
    const failed = 'error' in context && context.error !== null;
    if (!failed) fetch.scenario.assertUsed();
  });
  return fetch;
}
