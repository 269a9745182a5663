import type { Gate, Gates, GateUpsert } from '../resources/gates.ts';
import { difference } from './compare.ts';
import { createBody } from './create-body.ts';
import { bodyIssues, metricsIssues, rulesIssues, stateIssues, valueIssues } from './limits.ts';
import { withoutReadOnly } from './read-only.ts';
import { refuse, refuseNonObject } from './refuse.ts';
import { type UpsertOptions, type UpsertResult, upsert } from './upsert.ts';

const PATH = '/console/v1/gates';

/** See `Gates.upsert`. */
export async function upsertGate<DryRun extends boolean>(
  gates: Gates,
  id: string,
  given: object,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<Gate, DryRun>> {
  refuseNonObject('gate', given);
  const gate = withoutReadOnly<GateUpsert>('gate', given);
  refuse('gate', [...bodyIssues('createGate', gate), ...rulesIssues(gate.rules), ...metricsIssues(gate)]);
  const wanted = settable(gate);
  const { isTemplate, ...settings } = wanted;
  return upsert(
    {
      kind: 'gate',
      id,
      read: (call) => gates.get(id, call),
      create: () => {
        refuse('id', valueIssues('createGate', 'id', id));
        refuse('gate', stateIssues(given));
        const body = createBody({ ...wanted, id, name: gate.name ?? id });
        const request = { method: 'POST', path: PATH, body } as const;
        return [{ does: 'create it', request, send: (call) => gates.create(body, call) }];
      },
      update: (stored) => {
        const before = settable(stored);
        const { body, changes } = difference(before, settings);
        const request = { method: 'PATCH', path: `${PATH}/${encodeURIComponent(id)}`, body } as const;
        return {
          changes,
          fixed:
            isTemplate === undefined || isTemplate === (before.isTemplate ?? false) ? [] : ['isTemplate'],
          steps: [{ does: 'change it', request, send: (call) => gates.patch(id, body, call) }],
        };
      },
    },
    options,
  );
}

/**
 * A gate with its type in the words that requests take. The server calls a temporary gate stale when nobody seems to need it any
 * more, and one that is a template by that name.
 */
function settable<Settings extends Pick<Gate, 'isTemplate' | 'reviewSettings'> & { type?: string }>(
  given: Settings,
): Settings {
  const { reviewSettings: said } = given;
  // Answers name the reviewers as well, which requests cannot.
  const gate = said ? { ...given, reviewSettings: { requiredReview: said.requiredReview } } : given;
  if (gate.type === 'STALE') return { ...gate, type: 'TEMPORARY' };
  if (gate.type === 'TEMPLATE') return { ...gate, type: 'TEMPORARY', isTemplate: gate.isTemplate ?? true };
  return gate;
}
