import type { ConsoleClient } from '@statsig-console/client';

/** What every resource is: methods over a client. */
export abstract class Resource {
  protected readonly client: ConsoleClient;

  constructor(client: ConsoleClient) {
    this.client = client;
  }
}
