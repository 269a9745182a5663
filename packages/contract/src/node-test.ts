import { after, before, type TestContext } from 'node:test';
import { type ContractFetch, type ContractFetchOptions, createContractFetch } from './kit/contract-fetch.ts';
import { guardMock } from './kit/guard-mock.ts';
import type { OperationId } from './operation-ids.gen.ts';
import { type Mock, type MockOptions, startMock } from './start-mock.ts';

/** The mock of a file or suite. */
export interface UsedMock {
  /** Where it listens. @throws Error outside of tests, when there is none */
  readonly url: string;
}

/** Gives the file or the `describe` that calls it a mock, from before its first test until after its last. */
export function useMock(options?: MockOptions): UsedMock {
  let mock: Mock | undefined;
  let stop = async (): Promise<void> => undefined;
  before(async () => {
    mock = await startMock(options);
    stop = guardMock(mock).stop;
  });
  after(() => stop());
  return {
    get url() {
      if (!mock) throw new Error('The mock has not been started yet. Ask for its `url` in a test.');
      return mock.url;
    },
  };
}

/**
 * Gives a test a `fetch` that answers in process. The test fails when its scenario has answers that nobody asked for.
 *
 * @param context what the test was called with
 */
export function useContractFetch<Id extends string = OperationId>(
  context: TestContext,
  options?: ContractFetchOptions,
): ContractFetch<Id> {
  const fetch = createContractFetch<Id>(options);
  context.after(() => {
    // A test that has failed did not come to the rest.
    const failed = 'error' in context && context.error !== null;
    if (!failed) fetch.scenario.assertUsed();
  });
  return fetch;
}
