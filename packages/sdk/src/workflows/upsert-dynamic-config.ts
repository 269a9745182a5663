import type { DynamicConfig, DynamicConfigs, DynamicConfigUpsert } from '../resources/dynamic-configs.ts';
import { difference } from './compare.ts';
import { createBody } from './create-body.ts';
import { bodyIssues, rulesIssues, stateIssues, valueIssues } from './limits.ts';
import { withoutReadOnly } from './read-only.ts';
import { refuse, refuseNonObject } from './refuse.ts';
import { type UpsertOptions, type UpsertResult, upsert } from './upsert.ts';

const PATH = '/console/v1/dynamic_configs';

/** See `DynamicConfigs.upsert`. */
export async function upsertDynamicConfig<DryRun extends boolean>(
  configs: DynamicConfigs,
  id: string,
  given: object,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<DynamicConfig, DryRun>> {
  refuseNonObject('config', given);
  const config = withoutReadOnly<DynamicConfigUpsert>('dynamicConfig', given);
  refuse('config', [...bodyIssues('createDynamicConfig', config), ...rulesIssues(config.rules)]);
  const { isTemplate, ...settings } = config;
  return upsert(
    {
      kind: 'dynamic config',
      id,
      read: (call) => configs.get(id, call),
      create: () => {
        refuse('id', valueIssues('createDynamicConfig', 'id', id));
        refuse('config', stateIssues(given));
        const body = createBody({ ...config, id, name: config.name ?? id });
        const request = { method: 'POST', path: PATH, body } as const;
        return [{ does: 'create it', request, send: (call) => configs.create(body, call) }];
      },
      update: (stored) => {
        const { body, changes } = difference(stored, settings);
        const request = { method: 'PATCH', path: `${PATH}/${encodeURIComponent(id)}`, body } as const;
        return {
          changes,
          fixed:
            isTemplate === undefined || isTemplate === (stored.isTemplate ?? false) ? [] : ['isTemplate'],
          steps: [{ does: 'change it', request, send: (call) => configs.patch(id, body, call) }],
        };
      },
    },
    options,
  );
}
