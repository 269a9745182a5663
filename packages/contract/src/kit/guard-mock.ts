import type { Mock } from '../start-mock.ts';

/** Watches over a mock while tests run. */
export interface GuardedMock {
  /** @throws Error when the mock has ended by itself in the meantime */
  stop(): Promise<void>;
}

/** Stops a mock at the end of the tests, and says when it did not live to see it. */
export function guardMock(mock: Mock): GuardedMock {
  let died: string | undefined;
  void mock.exited.then((output) => {
    died = output;
  });
  return {
    async stop() {
      if (died !== undefined) throw new Error(`The mock ended while the tests were running: ${died}`);
      await mock.stop();
    },
  };
}
