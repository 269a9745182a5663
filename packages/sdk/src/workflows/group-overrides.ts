import type { CallOptions } from '@statsig-console/client';
import type { ExperimentOverridesResource } from '../resources/experiment-overrides.ts';
import type { LayerOverridesResource } from '../resources/layer-overrides.ts';
import { once } from './full-holdout.ts';
import { mostIn } from './limits.ts';
import { changeOverrides, type OverrideChange, overrideScope, refuseIds } from './override-steps.ts';
import { refuse, refuseNonObject, shown } from './refuse.ts';

/** Options of `include` and `clear` of the overrides of experiments and layers. */
export interface GroupOverrideOptions extends CallOptions {
  /** The environment in which the override counts. Absent means all of them. */
  environment?: string | undefined;
  /** Kind of the ids. Absent means `userID`, which an override that is added then does not say. */
  unitID?: string | undefined;
}

/** A group of an experiment on a layer. */
export interface LayerGroup {
  readonly experimentName: string;
  readonly groupName: string;
}

/** The most ids that an override of a request may have. For those of layers, no other number is documented. */
const MOST = mostIn('patchExperimentOverrides', 'userIDOverrides.ids');

/** See `include` and `clear` of the overrides of experiments; without a group (null), ids lose their overrides. */
export async function overrideGroup(
  overrides: ExperimentOverridesResource,
  id: string,
  groupID: string | null,
  ids: readonly string[],
  options: GroupOverrideOptions = {},
): Promise<OverrideChange> {
  refuseIds(ids, MOST);
  if (groupID !== null && (typeof groupID !== 'string' || groupID === ''))
    refuse('groupId', [{ property: '', message: `is ${shown(groupID)}. Allowed: id of a group.` }]);
  const { environment, unitID, call } = overrideScope(options);
  const { userIDOverrides } = await overrides.get(id, call);
  const scoped = (userIDOverrides ?? []).filter(
    (entry) => same(entry.environment, environment) && sameKind(entry.unitType, unitID),
  );
  const { gone, removed, added } = moves(
    scoped,
    ids,
    groupID === null ? undefined : (entry) => entry.groupID === groupID,
  );
  const scope = {
    ...(environment !== undefined && { environment }),
    ...(unitID !== undefined && { unitType: unitID }),
  };
  return changeOverrides(
    `\`${id}\``,
    [
      {
        ids: removed,
        send: () => overrides.delete(id, { overrides: [], userIDOverrides: gone }, call),
      },
    ],
    {
      ids: added,
      send: () =>
        overrides.patch(
          id,
          { overrides: [], userIDOverrides: groupID ? [{ groupID, ids: added, ...scope }] : [] },
          call,
        ),
    },
  );
}

/** See `include` and `clear` of the overrides of layers; without a group (null), ids lose their overrides. */
export async function overrideLayerGroup(
  overrides: LayerOverridesResource,
  id: string,
  group: LayerGroup | null,
  ids: readonly string[],
  options: GroupOverrideOptions = {},
): Promise<OverrideChange> {
  refuseIds(ids, MOST);
  if (group !== null) refuseGroup(group);
  const { environment, unitID, call } = overrideScope(options);
  const { idOverrides } = await overrides.get(id, call);
  const scoped = (idOverrides ?? []).filter(
    (entry) => same(entry.environment, environment) && sameKind(entry.idType, unitID),
  );
  const isGroup = (entry: { experimentName?: string | null; groupName: string }) =>
    entry.experimentName === group?.experimentName && entry.groupName === group?.groupName;
  const { gone, removed, added } = moves(scoped, ids, group ? isGroup : undefined);
  const scope = {
    ...(environment !== undefined && { environment }),
    ...(unitID !== undefined && { idType: unitID }),
  };
  return changeOverrides(
    `\`${id}\``,
    [
      {
        ids: removed,
        send: () => overrides.delete(id, { conditionalOverrides: [], idOverrides: gone }, call),
      },
    ],
    {
      ids: added,
      send: () =>
        overrides.add(
          id,
          {
            op: 'add',
            conditionalOverrides: [],
            idOverrides: group ? [{ ...group, ids: added, ...scope }] : [],
          },
          call,
        ),
    },
  );
}

/** Which ids have to leave which overrides, and which have to be added. */
function moves<Entry extends { ids: string[] }>(
  entries: readonly Entry[],
  ids: readonly string[],
  isTarget: ((entry: Entry) => boolean) | undefined,
): { gone: Entry[]; removed: string[]; added: string[] } {
  const wanted = once(ids);
  const gone = entries
    .filter((entry) => !isTarget?.(entry))
    .map((entry) => ({ ...entry, ids: wanted.filter((one) => entry.ids?.includes(one)) }))
    .filter((entry) => entry.ids.length > 0);
  const there = new Set(isTarget ? entries.filter(isTarget).flatMap((entry) => entry.ids) : wanted);
  return {
    gone,
    removed: once(gone.flatMap((entry) => entry.ids)),
    added: wanted.filter((one) => !there.has(one)),
  };
}

function same(stored: string | null | undefined, wanted: string | undefined): boolean {
  return (stored ?? undefined) === wanted;
}

/** Entries that do not say are about user ids, as those of gates are. */
function sameKind(stored: string | null | undefined, wanted: string | undefined): boolean {
  return (stored ?? 'userID') === (wanted ?? 'userID');
}

function refuseGroup(group: LayerGroup): void {
  refuseNonObject('group', group);
  const issues = (['experimentName', 'groupName'] as const)
    .filter((name) => typeof group[name] !== 'string' || group[name] === '')
    .map((name) => ({ property: name, message: `is ${shown(group[name])}. Allowed: a name.` }));
  refuse('group', issues);
}
