import { type Caller, type ClientOptions, createCaller } from '@statsig-console/client';

/** What calls the API. */
export abstract class Connected {
  /** Sends what it is given. */
  protected readonly caller: Caller;

  /**
   * @param connection the options of a client of its own, or the caller that it shares with others
   * @throws InvalidArgumentError naming the option that is wrong
   */
  constructor(connection?: ClientOptions | Caller) {
    this.caller = typeof connection === 'function' ? connection : createCaller(connection);
  }
}
