import type { CallOptions } from '@statsig-console/client';
import type {
  Experiment,
  ExperimentGroup,
  ExperimentGroupChange,
  Experiments,
} from '../resources/experiments.ts';
import { type ChangeResult, unchanged, updated } from './change-result.ts';
import { difference, notGiven, withoutNothing } from './compare.ts';
import { bodyIssues, groupsIssues, objectsIssues, sameIdIssues } from './limits.ts';
import { matches } from './members.ts';
import { refuse, refuseOptions, shown } from './refuse.ts';

/** See `Experiments.setGroups`. */
export async function setGroups(
  experiments: Experiments,
  id: string,
  groups: readonly ExperimentGroupChange[],
  options?: CallOptions,
): Promise<ChangeResult<Experiment>> {
  refuseOptions(options, {});
  if (!Array.isArray(groups) || groups.length === 0)
    refuse('groups', [{ property: '', message: `is ${shown(groups)}. Allowed: all groups, at least one.` }]);
  // What is wrong whatever is stored is refused before anything is sent.
  refuse('groups', objectsIssues('groups', groups));
  refuse('groups', sameIdIssues('groups', groups));
  const complete = groups.every(({ name, size }) => name !== undefined && size !== undefined);
  refuse('groups', complete ? groupsIssues(groups) : bodyIssues('patchExperiment', { groups }));
  const experiment = await experiments.get(id, options);
  // Some answers have none.
  const stored = experiment.groups ?? [];
  const known = matches(stored, groups);
  const wanted = groups.map((group, index) => whole(stored, known[index], group, index));
  refuse('groups', groupsIssues(wanted));
  const { body, changes } = difference(experiment, { groups: wanted });
  if (changes.length === 0) return unchanged(experiment);
  return updated(changes, experiments.patch(id, body, options));
}

/** A group with what a new one needs, some of it as it is stored. */
function whole(
  stored: readonly ExperimentGroup[],
  known: ExperimentGroup | undefined,
  change: ExperimentGroupChange,
  index: number,
): ExperimentGroup {
  if (change.id && known?.id !== change.id) {
    const ids = stored.map(({ id, name }) => `${shown(id)} (${name})`).join(', ');
    const message = `is ${shown(change.id)}, which the experiment does not have. Allowed: ${ids || 'none'}.`;
    refuse('groups', [{ property: `groups.${index}.id`, message }]);
  }
  const { name, size, parameterValues } = { ...change, ...notGiven(withoutNothing(known ?? {}), change) };
  const missing = Object.entries({ name, size, parameterValues }).filter(
    ([, value]) => (value ?? null) === null,
  );
  refuse(
    'groups',
    missing.map(([property]) => ({
      property: `groups.${index}.${property}`,
      message: `is missing. Allowed: a value, ${known ? 'where the experiment has none stored' : 'for a group that is new'}.`,
    })),
  );
  // All three are there: what is missing has been refused.
  return { ...change, name, size, parameterValues } as ExperimentGroup;
}
