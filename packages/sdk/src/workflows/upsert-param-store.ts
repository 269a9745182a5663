import type { ParamStore, ParamStores, ParamStoreUpsert } from '../resources/param-stores.ts';
import { difference, type Json, notGiven, withoutNothing } from './compare.ts';
import { createBody } from './create-body.ts';
import { equal } from './equal.ts';
import { namesIssues } from './limits.ts';
import { withoutReadOnly } from './read-only.ts';
import { refuse, refuseNonObject } from './refuse.ts';
import { type Step, type UpsertOptions, type UpsertResult, upsert } from './upsert.ts';

const PATH = '/console/v1/param_stores';
/** What of a stored parameter a request takes. */
const KEPT = [
  'param_type',
  'value',
  'gate_name',
  'pass_value',
  'fail_value',
  'layer_name',
  'config_name',
  'experiment_name',
  'param_name',
];

type Parameter = ParamStore['parameters'][number];

/** See `ParamStores.upsert`. */
export async function upsertParamStore<DryRun extends boolean>(
  stores: ParamStores,
  name: string,
  given: object,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<ParamStore, DryRun>> {
  refuseNonObject('store', given);
  const store = withoutReadOnly<ParamStoreUpsert>('paramStore', given);
  refuse('store', namesIssues('parameters', store.parameters));
  const { displayName = name, description = '', parameters, ...others } = store;
  // Whether an update keeps what it does not name is not documented, so it names both.
  const update = (body: Pick<ParamStore, 'description' | 'parameters'>, does: string): Step<ParamStore> => ({
    does,
    request: { method: 'POST', path: `${PATH}/${encodeURIComponent(name)}`, body },
    send: (call) => stores.update(name, body, call),
  });
  return upsert<ParamStore, DryRun>(
    {
      kind: 'parameter store',
      id: name,
      byName: true,
      read: (call) => stores.get(name, call),
      create: () => {
        const body = { name, displayName, description, ...createBody(others) };
        return [
          {
            does: 'create it',
            request: { method: 'POST', path: PATH, body },
            send: (call) => stores.create(body, call),
          },
          ...(parameters?.length ? [update({ description, parameters }, 'set its parameters')] : []),
        ];
      },
      update: (stored) => {
        // Some answers have none.
        const before = stored.parameters ?? [];
        const body = {
          description: store.description ?? stored.description,
          parameters: parameters?.map((parameter) => whole(before, parameter)) ?? before,
        };
        const changes = [
          ...(body.description === stored.description ? [] : ['description']),
          ...parameterChanges(before, body.parameters),
        ];
        return {
          changes,
          fixed: difference(stored, { displayName: store.displayName, team: others.team }).changes,
          steps: [update(body, 'change it')],
        };
      },
    },
    options,
  );
}

/** Parameters are told apart by name, and the list is the whole of them. */
function parameterChanges(stored: readonly Parameter[], wanted: readonly Parameter[]): string[] {
  const inside = wanted.flatMap((parameter, index) => {
    const found: Json = stored.find(({ name }) => name === parameter.name) ?? {};
    const same = Object.entries(parameter).every(([key, value]) => equal(found[key], value));
    return same ? [] : [`parameters.${index}`];
  });
  return stored.every(({ name }) => wanted.some((each) => each.name === name))
    ? inside
    : ['parameters', ...inside];
}

/** A parameter with what is stored of it, unless it takes its value from something else than before. */
function whole(stored: readonly Parameter[], wanted: Parameter): Parameter {
  const found = stored.find(({ name, ref_type }) => name === wanted.name && ref_type === wanted.ref_type);
  // What is added is of the same kind of parameter.
  return found ? ({ ...wanted, ...notGiven(withoutNothing(found), wanted, KEPT) } as Parameter) : wanted;
}
