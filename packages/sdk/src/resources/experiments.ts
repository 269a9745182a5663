import type { CallOptions, components } from '@statsig-console/client';
import { Resource } from '../internal/resource.ts';
import { unwrap } from '../internal/unwrap.ts';

/** An experiment with its settings and what the server knows about its course. Times are Unix milliseconds. */
export type Experiment = components['schemas']['Experiment'];
/** The whole experiment as it shall be. Optional settings that are missing are dropped from the stored one. */
export type ExperimentUpdate = components['schemas']['ExperimentUpdate'];

/** Experiments: randomised tests, their groups, metrics and statistics settings. */
export class Experiments extends Resource {
  /**
   * Replaces an experiment: what `experiment` does not name is dropped. Read it first and send back what shall stay, group
   * ids included, or the groups are made anew. Group sizes add up to 100.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @returns the experiment as it is now
   * @throws BadRequestError when a setting breaks a rule or may not change any more; NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/experiments/fully-update-experiment
   * @example
   * await statsig.experiments.update('short_checkout', { ...settings, allocation: 50 });
   */
  async update(id: string, experiment: ExperimentUpdate, options?: CallOptions): Promise<Experiment> {
    return unwrap(await this.client.call('updateExperiment', { path: { id }, body: experiment }, options));
  }
}
