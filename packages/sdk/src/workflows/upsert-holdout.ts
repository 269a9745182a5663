import type { Holdout, HoldoutPatch, Holdouts, HoldoutUpsert } from '../resources/holdouts.ts';
import { difference } from './compare.ts';
import { createBody } from './create-body.ts';
import { fullHoldout, once } from './full-holdout.ts';
import { bodyIssues, idsIssues, madeIdIssues, metricsIssues, valueIssues } from './limits.ts';
import { withoutReadOnly } from './read-only.ts';
import { refuse, refuseNonObject } from './refuse.ts';
import { type Step, type UpsertOptions, type UpsertResult, upsert } from './upsert.ts';

const PATH = '/console/v1/holdouts';
const LISTS = ['gateIDs', 'experimentIDs', 'layerIDs'] as const;

/** See `Holdouts.upsert`. */
export async function upsertHoldout<DryRun extends boolean>(
  holdouts: Holdouts,
  id: string,
  given: object,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<Holdout, DryRun>> {
  refuseNonObject('holdout', given);
  const holdout = withoutReadOnly<HoldoutUpsert>('holdout', given);
  refuse('holdout', [
    ...bodyIssues('createHoldout', { name: holdout.name }),
    ...bodyIssues('patchHoldout', holdout),
    ...LISTS.flatMap((list) => idsIssues(list, holdout[list])),
    ...metricsIssues(holdout),
  ]);
  const { name, idType, teamID, ...settings } = holdout;
  const path = `${PATH}/${encodeURIComponent(id)}`;
  const patch = (body: HoldoutPatch, does: string): Step<Holdout> => ({
    does,
    request: { method: 'PATCH', path, body },
    send: (call) => holdouts.patch(id, body, call),
  });
  return upsert(
    {
      kind: 'holdout',
      id,
      read: (call) => holdouts.get(id, call),
      create: () => {
        refuse('id', name === undefined ? valueIssues('createHoldout', 'name', id) : []);
        refuse('id', madeIdIssues(id, name));
        // A new holdout covers nothing and holds nobody out; the rest follows.
        const { description, ...others } = settings;
        const body = createBody({
          name: name ?? id,
          ...(description !== undefined && { description }),
          ...(idType !== undefined && { idType }),
          ...(teamID !== undefined && { teamID }),
        });
        const rest = createBody(withoutRepeats(others));
        return [
          {
            does: 'create it',
            request: { method: 'POST', path: PATH, body },
            send: (call) => holdouts.create(body, call),
          },
          ...(Object.keys(rest).length > 0 ? [patch(rest, 'set what it covers')] : []),
        ];
      },
      update: (stored) => {
        const { body, changes } = difference(stored, settings);
        const lists = LISTS.some((list) => list in body);
        // A partial update would add to the lists.
        const full = fullHoldout(stored, withoutRepeats(body));
        const step: Step<Holdout> = lists
          ? {
              does: 'change it',
              request: { method: 'POST', path, body: full },
              send: (call) => holdouts.update(id, full, call),
            }
          : patch(body, 'change it');
        return {
          changes,
          fixed: difference(stored, {
            idType,
            teamID,
            name: stored.name === undefined ? undefined : name,
          }).changes,
          steps: [step],
        };
      },
    },
    options,
  );
}

function withoutRepeats<Settings extends HoldoutPatch>(settings: Settings): Settings {
  const { gateIDs, experimentIDs, layerIDs } = settings;
  return {
    ...settings,
    ...(gateIDs && { gateIDs: once(gateIDs) }),
    ...(experimentIDs && { experimentIDs: once(experimentIDs) }),
    ...(layerIDs && { layerIDs: once(layerIDs) }),
  };
}
