import type { CallOptions } from '@statsig-console/client';
import {
  abandonExperiment,
  archiveExperiment,
  deferExperimentDecision,
  disableExperimentGroups,
  enableExperimentGroups,
  makeExperimentDecision,
  resetExperiment,
  restartExperimentAsNew,
  scheduleExperimentStart,
  startExperiment,
  unarchiveExperiment,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import type {
  Experiment,
  ExperimentAbandonRequest,
  ExperimentArchiveRequest,
  ExperimentDeferralRequest,
  ExperimentGroupsRequest,
  ExperimentRestartRequest,
  ExperimentScheduleRequest,
  ExperimentStartRequest,
} from '../experiment-types.ts';
import { Resource } from '../internal/resource.ts';
import type { ExperimentDecision } from './autotunes.ts';

/** The course of an experiment: what starts it, ends it and puts it away. */
export abstract class ExperimentCourse extends Resource {
  /**
   * Enrols users from now on. Refused with 400 when it has been started before; reset it first. The body may be `{}`.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/start-experiment
   * @example
   * await statsig.experiments.start('short_checkout');
   */
  start(
    id: string,
    request: ExperimentStartRequest = {},
    options?: CallOptions,
  ): ApiPromise<void, 'startExperiment'> {
    return this.done(startExperiment, { path: { id }, body: request }, options);
  }

  /**
   * Starts the experiment by itself at the given time. Until then it stays in `setup`.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/schedule-experiment-start
   * @example
   * await statsig.experiments.scheduleStart('short_checkout', { scheduledTime: 1772434800000 });
   */
  scheduleStart(
    id: string,
    request: ExperimentScheduleRequest,
    options?: CallOptions,
  ): ApiPromise<void, 'scheduleExperimentStart'> {
    return this.done(scheduleExperimentStart, { path: { id }, body: request }, options);
  }

  /**
   * Ends a running experiment and ships one group; results stop at this day. Without targeting its values become the
   * default for everybody, and those of the layer if there is one. With targeting, see `removeTargeting`: while it
   * stays on, defaults remain and only users who pass get the group. Refused with 400 when the experiment has not
   * started.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/finish-experiment-early
   * @example
   * await statsig.experiments.makeDecision('short_checkout', decision);
   */
  makeDecision(
    id: string,
    decision: ExperimentDecision,
    options?: CallOptions,
  ): ApiPromise<void, 'makeExperimentDecision'> {
    return this.done(makeExperimentDecision, { path: { id }, body: decision }, options);
  }

  /**
   * Ends enrolment and the collection of data; users get default values. A group can still be shipped later, or the
   * experiment reset or abandoned. The console offers this only where the project settings allow it. First documented
   * in 2026-03.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/conclude-experiment-defer-decision
   * @example
   * await statsig.experiments.deferDecision('short_checkout');
   */
  deferDecision(
    id: string,
    request: ExperimentDeferralRequest = {},
    options?: CallOptions,
  ): ApiPromise<void, 'deferExperimentDecision'> {
    return this.done(deferExperimentDecision, { path: { id }, body: request }, options);
  }

  /**
   * Ends a running experiment without shipping a group: from now on everybody gets default values. It can be reset
   * later. Refused with 400 when it has not started or is abandoned already.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/abandon-experiment
   * @example
   * await statsig.experiments.abandon('short_checkout', request);
   */
  abandon(
    id: string,
    request: ExperimentAbandonRequest,
    options?: CallOptions,
  ): ApiPromise<void, 'abandonExperiment'> {
    return this.done(abandonExperiment, { path: { id }, body: request }, options);
  }

  /**
   * Puts a started experiment back to `setup`. Everybody gets default values, groups get new ids, and after the next start users
   * are assigned anew, not necessarily to the same group. Targeting can be changed again. Refused with 400 when it has not
   * started.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses it; NotFoundError when there is none; PermissionError when the key may not
   * change it
   * @see https://docs.statsig.com/api-reference/experiments/reset-experiment
   * @example
   * await statsig.experiments.reset('short_checkout');
   */
  reset(id: string, options?: CallOptions): ApiPromise<void, 'resetExperiment'> {
    return this.done(resetExperiment, { path: { id } }, options);
  }

  /**
   * Starts over as a separate experiment with a name of its own; the answer is the new one, in `setup`. What it takes
   * over is not documented. Refused with 400 when the present one has not started.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/restart-as-new-experiment
   * @example
   * await statsig.experiments.restartAsNew('short_checkout', { name: 'Short checkout again' });
   */
  restartAsNew(
    id: string,
    request: ExperimentRestartRequest,
    options?: CallOptions,
  ): ApiPromise<Experiment, 'restartExperimentAsNew'> {
    return this.data(restartExperimentAsNew, { path: { id }, body: request }, options);
  }

  /**
   * Puts the experiment away, read-only and with its history and results. Meant for one that is decided, abandoned or
   * reset.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/archive-experiment
   * @example
   * await statsig.experiments.archive('short_checkout');
   */
  archive(
    id: string,
    request: ExperimentArchiveRequest = {},
    options?: CallOptions,
  ): ApiPromise<void, 'archiveExperiment'> {
    return this.done(archiveExperiment, { path: { id }, body: request }, options);
  }

  /**
   * Makes an archived experiment editable again. It does not start by itself, and its allocation on a layer has to be
   * set anew.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/unarchive-experiment
   * @example
   * await statsig.experiments.unarchive('short_checkout');
   */
  unarchive(id: string, options?: CallOptions): ApiPromise<void, 'unarchiveExperiment'> {
    return this.done(unarchiveExperiment, { path: { id } }, options);
  }

  /**
   * Switches disabled groups on again. Their users have then had different experiences, which shows in the results.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/enable-experiment-groups
   * @example
   * await statsig.experiments.enableGroups('short_checkout', { group_names: ['One page'] });
   */
  enableGroups(
    id: string,
    request: ExperimentGroupsRequest,
    options?: CallOptions,
  ): ApiPromise<Experiment, 'enableExperimentGroups'> {
    return this.data(enableExperimentGroups, { path: { id }, body: request }, options);
  }

  /**
   * Switches single groups off while the others run on. Users of such a group get default values; assignment,
   * exposures and results of the group continue.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/disable-experiment-groups
   * @example
   * await statsig.experiments.disableGroups('short_checkout', { group_names: ['One page'] });
   */
  disableGroups(
    id: string,
    request: ExperimentGroupsRequest,
    options?: CallOptions,
  ): ApiPromise<Experiment, 'disableExperimentGroups'> {
    return this.data(disableExperimentGroups, { path: { id }, body: request }, options);
  }
}
