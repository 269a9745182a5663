import type { Experiment } from '../resources/experiments.ts';

/** Where in its life an experiment is. */
export type ExperimentStatus = Experiment['status'];

/** What can be done to an experiment to bring it into another state. */
export type ExperimentTransition =
  | 'start'
  | 'scheduleStart'
  | 'ship'
  | 'deferDecision'
  | 'abandon'
  | 'reset'
  | 'restartAsNew'
  | 'archive'
  | 'unarchive';

type Refusals = Partial<Record<ExperimentStatus, string>>;

const NOT_STARTED = { setup: 'has not been started; start it first' };
const READ_ONLY = { archived: 'is put away and read-only; unarchive it first' };
const STARTED: Refusals = {
  active: 'has been started already',
  assignment_stopped: 'has been started before; reset it first',
  experiment_stopped: 'has been started before; reset it first',
  decision_made: 'has been started before; reset it first',
  abandoned: 'has been started before; reset it first',
  ...READ_ONLY,
};
const NOT_ARCHIVED = 'is not put away';

/**
 * What the API refuses, or is documented not to be meant for, by the state. Whatever is not here is left to the API, which knows
 * more.
 */
export const REFUSALS: Readonly<Record<ExperimentTransition, Refusals>> = {
  start: STARTED,
  scheduleStart: STARTED,
  ship: {
    ...NOT_STARTED,
    decision_made: 'has shipped a group already; reset it first',
    abandoned: 'has been abandoned; reset it first',
    ...READ_ONLY,
  },
  deferDecision: {
    ...NOT_STARTED,
    decision_made: 'has shipped a group already',
    abandoned: 'has been abandoned already',
    ...READ_ONLY,
  },
  abandon: { ...NOT_STARTED, abandoned: 'has been abandoned already', ...READ_ONLY },
  reset: { setup: 'has not been started; there is nothing to reset', ...READ_ONLY },
  restartAsNew: { setup: 'has not been started; start it instead' },
  archive: {
    active: 'is running; ship a group, abandon or reset it first',
    archived: 'is put away already',
  },
  unarchive: {
    setup: NOT_ARCHIVED,
    active: NOT_ARCHIVED,
    assignment_stopped: NOT_ARCHIVED,
    experiment_stopped: NOT_ARCHIVED,
    decision_made: NOT_ARCHIVED,
    abandoned: NOT_ARCHIVED,
  },
};

/** All transitions. */
export const TRANSITIONS: readonly ExperimentTransition[] = Object.keys(REFUSALS) as ExperimentTransition[];
