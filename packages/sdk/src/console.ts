import { type ClientOptions, type ConsoleClient, createConsoleClient } from '@statsig-console/client';
import { DynamicConfigs } from './resources/dynamic-configs.ts';
import { Experiments } from './resources/experiments.ts';
import { Ingestions } from './resources/ingestions.ts';
import { Layers } from './resources/layers.ts';
import { Segments } from './resources/segments.ts';

/**
 * The Console API, one resource a property. Nothing is sent until a method is called.
 *
 * Methods answer the data without its envelope. They reject with an `InvalidArgumentError` before anything is sent when an
 * id or a body cannot be right, with the `HttpError` of its status when the API refuses, and with a `ConnectionError` when
 * no answer comes.
 *
 * @throws InvalidArgumentError naming the option that is wrong
 * @example
 * const statsig = new StatsigConsole({ apiKey: 'console-…' });
 * const segment = await statsig.segments.get('beta_testers');
 */
export class StatsigConsole {
  /** The client underneath, for what the resources do not cover. */
  readonly client: ConsoleClient;
  readonly dynamicConfigs: DynamicConfigs;
  readonly experiments: Experiments;
  readonly ingestions: Ingestions;
  readonly layers: Layers;
  readonly segments: Segments;

  constructor(options: ClientOptions = {}) {
    this.client = createConsoleClient(options);
    this.dynamicConfigs = new DynamicConfigs(this.client);
    this.experiments = new Experiments(this.client);
    this.ingestions = new Ingestions(this.client);
    this.layers = new Layers(this.client);
    this.segments = new Segments(this.client);
  }
}
