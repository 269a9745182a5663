import type { Gate, Gates, GateUpsert } from '../resources/gates.ts';
import { difference } from './compare.ts';
import { createBody } from './create-body.ts';
import { bodyIssues, metricsIssues, rulesIssues, valueIssues } from './limits.ts';
import { refuse, refuseNonObject } from './refuse.ts';
import { type UpsertOptions, type UpsertResult, upsert } from './upsert.ts';

const PATH = '/console/v1/gates';

/** See `Gates.upsert`. */
export async function upsertGate<DryRun extends boolean>(
  gates: Gates,
  id: string,
  gate: GateUpsert,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<Gate, DryRun>> {
  refuseNonObject('gate', gate);
  refuse('gate', [...bodyIssues('createGate', gate), ...rulesIssues(gate.rules), ...metricsIssues(gate)]);
  const { isTemplate, ...settings } = gate;
  return upsert(
    {
      kind: 'gate',
      id,
      read: (call) => gates.get(id, call),
      create: () => {
        refuse('id', valueIssues('createGate', 'id', id));
        const body = createBody({ ...gate, id, name: gate.name ?? id });
        const request = { method: 'POST', path: PATH, body } as const;
        return [{ does: 'create it', request, send: (call) => gates.create(body, call) }];
      },
      update: (stored) => {
        // The server calls a temporary gate stale when nobody seems to need it any more.
        const type = stored.type === 'STALE' ? 'TEMPORARY' : stored.type;
        const { body, changes } = difference({ ...stored, type }, settings);
        const request = { method: 'PATCH', path: `${PATH}/${encodeURIComponent(id)}`, body } as const;
        const isOne = stored.isTemplate ?? stored.type === 'TEMPLATE';
        return {
          changes,
          fixed: isTemplate === undefined || isTemplate === isOne ? [] : ['isTemplate'],
          steps: [{ does: 'change it', request, send: (call) => gates.patch(id, body, call) }],
        };
      },
    },
    options,
  );
}
