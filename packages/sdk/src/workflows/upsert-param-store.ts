import type { ParamStore, ParamStores, ParamStoreUpsert } from '../resources/param-stores.ts';
import { difference, equal, type Json } from './compare.ts';
import { refuseNonObject } from './refuse.ts';
import { type Step, type UpsertOptions, type UpsertResult, upsert } from './upsert.ts';

const PATH = '/console/v1/param_stores';

/** See `ParamStores.upsert`. */
export async function upsertParamStore<DryRun extends boolean>(
  stores: ParamStores,
  name: string,
  store: ParamStoreUpsert,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<ParamStore, DryRun>> {
  refuseNonObject('store', store);
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
        const body = { name, displayName, description, ...others };
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
        const body = {
          description: store.description ?? stored.description,
          parameters: parameters ?? stored.parameters,
        };
        const changes = [
          ...(body.description === stored.description ? [] : ['description']),
          ...parameterChanges(stored.parameters, body.parameters),
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
function parameterChanges(stored: ParamStore['parameters'], wanted: ParamStore['parameters']): string[] {
  const inside = wanted.flatMap((parameter, index) => {
    const found: Json = stored.find(({ name }) => name === parameter.name) ?? {};
    const same = Object.entries(parameter).every(([key, value]) => equal(found[key], value));
    return same ? [] : [`parameters.${index}`];
  });
  return stored.every(({ name }) => wanted.some((each) => each.name === name))
    ? inside
    : ['parameters', ...inside];
}
