import { type Mock, type MockOptions, startMock } from '../start-mock.ts';

/** The mock of a file or suite. */
export interface UsedMock {
  /** Where it listens. @throws Error outside of tests, when there is none */
  readonly url: string;
}

/** What a test runner calls before the first test and after the last. */
interface Hooks {
  before(start: () => Promise<void>): void;
  after(stop: () => Promise<void>): void;
}

/** How long a mock may take on a machine that is busy, in milliseconds. */
const TIMEOUT = 60_000;
/** How long the hooks may take. The mock has its own say first. */
export const HOOK_TIMEOUT = 70_000;

/** Why there is no address yet: too early, or too late for hooks. */
const NOT_STARTED =
  'The mock has not been started yet. Ask for its `url` in a test. Call `useMock()` in the file or the describe, not in a test.';

/** Starts a mock before the first test, stops it after the last, and says there when it did not live to see it. */
export function mockBetween({ before, after }: Hooks, options: MockOptions = {}): UsedMock {
  let mock: Mock | undefined;
  before(async () => {
    mock = await startMock({ timeout: TIMEOUT, ...options });
  });
  after(async () => {
    await mock?.stop();
    const died = await mock?.exited;
    if (died) throw new Error(`The mock ended while the tests were running: ${died}`);
  });
  return {
    get url() {
      if (!mock) throw new Error(NOT_STARTED);
      return mock.url;
    },
  };
}
