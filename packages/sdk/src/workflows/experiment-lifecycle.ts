import type { CallOptions } from '@statsig-console/client';
import type { Review } from '../api-promise.ts';
import type { ExperimentDecision } from '../resources/autotunes.ts';
import type {
  Experiment,
  ExperimentAbandonRequest,
  ExperimentArchiveRequest,
  ExperimentDeferralRequest,
  ExperimentRestartRequest,
  ExperimentScheduleRequest,
  ExperimentStartRequest,
  Experiments,
} from '../resources/experiments.ts';
import { because, type StatsigError, WorkflowError } from './errors.ts';
import {
  type ExperimentStatus,
  type ExperimentTransition,
  REFUSALS,
  TRANSITIONS,
} from './experiment-states.ts';
import { bodyIssues } from './limits.ts';
import { namedError } from './named-error.ts';
import { refuse, refuseOptions, shown } from './refuse.ts';

/** Why a group is shipped, and to whom. */
export type ExperimentShipDecision = Omit<ExperimentDecision, 'id'>;

/** What a transition came to. */
export interface ExperimentTransitionResult {
  /** The experiment, read after the transition. */
  readonly experiment: Experiment;
  /**
   * Whether its status is another one now. False when the API accepted the transition and the status is still the old one: see
   * `review`.
   */
  readonly applied: boolean;
  /** The review that is open on the experiment, if one is. */
  readonly review: Review | undefined;
}

/** A transition that the state of the experiment does not allow. Nothing was changed. Tell it by `isTransitionError`. */
export interface TransitionError extends StatsigError {
  readonly name: 'TransitionError';
  readonly transition: ExperimentTransition;
  readonly status: ExperimentStatus;
  /** What the state does allow, as far as that is documented. */
  readonly allowed: readonly ExperimentTransition[];
}

function transitionError(
  id: string,
  transition: ExperimentTransition,
  status: ExperimentStatus,
  reason: string,
): TransitionError {
  const allowed = allowedIn(status);
  const message = `\`${transition}\` was not sent: the experiment \`${id}\` (${status}) ${reason}. Allowed: ${allowed.join(', ')}.`;
  return namedError('TransitionError', message, { transition, status, allowed });
}

function allowedIn(status: ExperimentStatus): ExperimentTransition[] {
  return TRANSITIONS.filter((transition) => REFUSALS[transition][status] === undefined);
}

/**
 * The life of an experiment. Every transition reads the experiment first and is not sent when its state does not allow it; then
 * it is read again, because the API answers a message only. The fields have what `lifecycle`, `refresh` or the last transition
 * has read.
 */
export class ExperimentLifecycle {
  readonly #experiments: Experiments;
  readonly #id: string;
  #experiment: Experiment;

  constructor(experiments: Experiments, id: string, experiment: Experiment) {
    this.#experiments = experiments;
    this.#id = id;
    this.#experiment = experiment;
  }

  /** The experiment. */
  get experiment(): Experiment {
    return this.#experiment;
  }

  /** Its status. */
  get status(): ExperimentStatus {
    return this.#experiment.status;
  }

  /** What its status allows, as far as that is documented. */
  get allowed(): readonly ExperimentTransition[] {
    return allowedIn(this.status);
  }

  /** Why its status does not allow a transition; undefined when nothing is known that stands against it. */
  refusal(transition: ExperimentTransition): string | undefined {
    return REFUSALS[transition][this.status];
  }

  /** Reads the experiment again. */
  async refresh(options?: CallOptions): Promise<this> {
    refuseOptions(options, {});
    this.#experiment = await this.#experiments.get(this.#id, options);
    return this;
  }

  /** From `setup` to `active`. */
  start(request?: ExperimentStartRequest, options?: CallOptions): Promise<ExperimentTransitionResult> {
    return this.#go('start', options, (id) => this.#experiments.start(id, request, options));
  }

  /** Stays in `setup` until the time has come; `applied` is false until then. */
  scheduleStart(
    request: ExperimentScheduleRequest,
    options?: CallOptions,
  ): Promise<ExperimentTransitionResult> {
    return this.#go('scheduleStart', options, (id) => this.#experiments.scheduleStart(id, request, options));
  }

  /**
   * From a state in which it has run to `decision_made`.
   *
   * @param group name or id of a group of the experiment
   */
  async ship(
    group: string,
    decision: ExperimentShipDecision,
    options?: CallOptions,
  ): Promise<ExperimentTransitionResult> {
    const result = await ship(this.#experiments, this.#id, group, decision, options);
    this.#experiment = result.experiment;
    return result;
  }

  /** Ends it without a decision, which can be made later. */
  deferDecision(
    request?: ExperimentDeferralRequest,
    options?: CallOptions,
  ): Promise<ExperimentTransitionResult> {
    return this.#go('deferDecision', options, (id) => this.#experiments.deferDecision(id, request, options));
  }

  /** From a state in which it has run to `abandoned`. */
  abandon(request: ExperimentAbandonRequest, options?: CallOptions): Promise<ExperimentTransitionResult> {
    return this.#go('abandon', options, (id) => this.#experiments.abandon(id, request, options));
  }

  /** Back to `setup`. */
  reset(options?: CallOptions): Promise<ExperimentTransitionResult> {
    return this.#go('reset', options, (id) => this.#experiments.reset(id, options));
  }

  /** Starts over as another experiment, whose life it answers. This one stays as it is. */
  async restartAsNew(request: ExperimentRestartRequest, options?: CallOptions): Promise<ExperimentLifecycle> {
    refuse('request', bodyIssues('restartExperimentAsNew', request));
    await allowing(this.#experiments, this.#id, 'restartAsNew', options);
    const other = await this.#experiments.restartAsNew(this.#id, request, options);
    return new ExperimentLifecycle(this.#experiments, other.id, other);
  }

  /** Puts it away. */
  archive(request?: ExperimentArchiveRequest, options?: CallOptions): Promise<ExperimentTransitionResult> {
    return this.#go('archive', options, (id) => this.#experiments.archive(id, request, options));
  }

  /** Makes it editable again. */
  unarchive(options?: CallOptions): Promise<ExperimentTransitionResult> {
    return this.#go('unarchive', options, (id) => this.#experiments.unarchive(id, options));
  }

  async #go(
    transition: ExperimentTransition,
    options: CallOptions | undefined,
    send: (id: string) => PromiseLike<void>,
  ): Promise<ExperimentTransitionResult> {
    const result = await go(this.#experiments, this.#id, transition, options, () => send(this.#id));
    this.#experiment = result.experiment;
    return result;
  }
}

/** Reads an experiment whose state allows a transition. */
async function allowing(
  experiments: Experiments,
  id: string,
  transition: ExperimentTransition,
  options: CallOptions | undefined,
): Promise<Experiment> {
  refuseOptions(options, {});
  const experiment = await experiments.get(id, options);
  const { status } = experiment;
  const reason = REFUSALS[transition][status];
  if (reason !== undefined) throw transitionError(id, transition, status, reason);
  return experiment;
}

/** Sends a transition if the state allows it, and reads what became of it. */
async function go(
  experiments: Experiments,
  id: string,
  transition: ExperimentTransition,
  options: CallOptions | undefined,
  send: (experiment: Experiment) => PromiseLike<void>,
): Promise<ExperimentTransitionResult> {
  const before = await allowing(experiments, id, transition, options);
  await send(before);
  const experiment = await experiments.get(id, options).catch((cause: unknown) => {
    const steps = { done: [`send \`${transition}\``], notDone: ['read the experiment again'] };
    const advice = 'Do not send it again: look at `status` first.';
    const problem = `The API took \`${transition}\` of \`${id}\`, but what came of it could not be read: ${because(cause)}`;
    throw new WorkflowError(problem, { ...steps, advice }, cause);
  });
  const review = experiment.activeReview ?? undefined;
  return { experiment, applied: experiment.status !== before.status, review };
}

/** The id of a group that is given by its id or name. */
function groupId({ groups }: Experiment, group: string): string {
  // An answer may lack them.
  const all = groups ?? [];
  const found = all.find(({ id }) => id === group) ?? all.find(({ name }) => name === group);
  if (found?.id) return found.id;
  const names = all.filter(({ id }) => id).map(({ id, name }) => name || id);
  const lacks = found ? ', a group without an id, by which it would be shipped' : '';
  const allowed = `the name or id of a group: ${names.join(', ') || 'there is none with an id'}`;
  return refuse('group', [{ property: '', message: `is ${shown(group)}${lacks}. Allowed: ${allowed}.` }]);
}

/** See `Experiments.lifecycle`. */
export async function lifecycle(
  experiments: Experiments,
  id: string,
  options?: CallOptions,
): Promise<ExperimentLifecycle> {
  refuseOptions(options, {});
  return new ExperimentLifecycle(experiments, id, await experiments.get(id, options));
}

/** See `Experiments.ship`. */
export async function ship(
  experiments: Experiments,
  id: string,
  group: string,
  decision: ExperimentShipDecision,
  options?: CallOptions,
): Promise<ExperimentTransitionResult> {
  if (typeof decision?.decisionReason !== 'string') {
    const message = `is ${shown(decision?.decisionReason)}. Allowed: a text.`;
    refuse('decision', [{ property: 'decision.decisionReason', message }]);
  }
  if (typeof group !== 'string' || group === '')
    refuse('group', [{ property: '', message: `is ${shown(group)}. Allowed: the name or id of a group.` }]);
  return go(experiments, id, 'ship', options, (experiment) =>
    experiments.makeDecision(id, { ...decision, id: groupId(experiment, group) }, options),
  );
}
