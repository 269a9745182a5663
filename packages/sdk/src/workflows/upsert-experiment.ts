import type { Experiment, Experiments, ExperimentUpsert } from '../resources/experiments.ts';
import { difference, type Json } from './compare.ts';
import { createBody } from './create-body.ts';
import { WorkflowError } from './errors.ts';
import { bodyIssues, groupsIssues, metricsIssues, valueIssues } from './limits.ts';
import { withoutReadOnly } from './read-only.ts';
import { refuse, refuseNonObject } from './refuse.ts';
import { type UpsertOptions, type UpsertResult, upsert } from './upsert.ts';

const PATH = '/console/v1/experiments';
const STATES = ['status', 'launchedGroupID', 'decisionReason'];

/** See `Experiments.upsert`. */
export async function upsertExperiment<DryRun extends boolean>(
  experiments: Experiments,
  id: string,
  given: object,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<Experiment, DryRun>> {
  refuseNonObject('experiment', given);
  const experiment = withoutReadOnly<ExperimentUpsert>('experiment', given);
  refuse('experiment', [
    ...bodyIssues('createExperiment', { ...experiment, groups: undefined }),
    ...groupsIssues(experiment.groups ?? []),
    ...metricsIssues(experiment),
  ]);
  const { layerID, ...settings } = experiment;
  return upsert(
    {
      kind: 'experiment',
      id,
      read: (call) => experiments.get(id, call),
      create: () => {
        refuseState(given, { status: 'setup' });
        refuse('id', valueIssues('createExperiment', 'id', id));
        const body = createBody({ ...experiment, id, name: experiment.name ?? id });
        const request = { method: 'POST', path: PATH, body } as const;
        return [{ does: 'create it', request, send: (call) => experiments.create(body, call) }];
      },
      update: (stored) => {
        refuseState(given, stored);
        const { body, changes } = difference(stored, settings);
        if (stored.status === 'archived' && changes.length > 0) throw archived(id);
        const request = { method: 'PATCH', path: `${PATH}/${encodeURIComponent(id)}`, body } as const;
        return {
          changes,
          fixed: difference(stored, { layerID }).changes,
          steps: [{ does: 'change it', request, send: (call) => experiments.patch(id, body, call) }],
        };
      },
    },
    options,
  );
}

/** The state of an experiment is changed by what happens to it. It may be given as it is. */
function refuseState(given: object, stored: Json): void {
  const states = Object.entries(given).filter(([name]) => STATES.includes(name));
  const { changes } = difference(stored, Object.fromEntries(states));
  refuse(
    'experiment',
    changes.map((property) => ({
      property,
      message: 'is no setting. Allowed: `start`, `makeDecision`, `abandon` and the like, which change it.',
    })),
  );
}

function archived(id: string): WorkflowError {
  return new WorkflowError(`The experiment \`${id}\` is archived, and so read-only.`, {
    done: [],
    notDone: ['change it'],
    advice: 'Unarchive it first, and call the same again.',
  });
}
