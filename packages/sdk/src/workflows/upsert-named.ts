import type { CallOptions } from '@statsig-console/client';
import type { Tag, Tags, TagUpsert } from '../resources/tags.ts';
import type { UnitIdType, UnitIdTypes, UnitIdTypeUpsert } from '../resources/unit-id-types.ts';
import { difference } from './compare.ts';
import { createBody } from './create-body.ts';
import { bodyIssues } from './limits.ts';
import { withoutReadOnly } from './read-only.ts';
import { refuse, refuseNonObject } from './refuse.ts';
import { findNamed, type UpsertOptions, type UpsertResult, upsert } from './upsert.ts';

const TAGS = '/console/v1/tags';
const ID_TYPES = '/console/v1/unit_id_types';

/** See `Tags.upsert`. */
export async function upsertTag<DryRun extends boolean>(
  tags: Tags,
  name: string,
  given: object,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<Tag, DryRun>> {
  refuseNonObject('tag', given);
  const tag = withoutReadOnly<TagUpsert>('tag', given);
  refuse('tag', bodyIssues('patchTag', tag));
  return upsert<Tag, DryRun>(
    {
      kind: 'tag',
      id: name,
      byName: true,
      // That a tag can be read by its name is not documented.
      read: (call) => findNamed(tags.list(undefined, call), name),
      create: () => {
        const body = { description: '', ...createBody(tag), name };
        const request = { method: 'POST', path: TAGS, body } as const;
        return [{ does: 'create it', request, send: (call) => tags.create(body, call) }];
      },
      update: (stored) => {
        const { body, changes } = difference(stored, tag);
        const request = { method: 'PATCH', path: `${TAGS}/${encodeURIComponent(stored.id)}`, body } as const;
        const steps = [
          { does: 'change it', request, send: (call: CallOptions) => tags.patch(stored.id, body, call) },
        ];
        return { changes, steps };
      },
    },
    options,
  );
}

/** See `UnitIdTypes.upsert`. */
export async function upsertUnitIdType<DryRun extends boolean>(
  idTypes: UnitIdTypes,
  name: string,
  given: object,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<UnitIdType, DryRun>> {
  refuseNonObject('idType', given);
  const idType = withoutReadOnly<UnitIdTypeUpsert>('unitIdType', given);
  return upsert<UnitIdType, DryRun>(
    {
      kind: 'id type',
      id: name,
      byName: true,
      read: (call) => idTypes.get(name, call),
      create: () => {
        const body = { ...createBody(idType), name };
        const request = { method: 'POST', path: ID_TYPES, body } as const;
        return [{ does: 'create it', request, send: (call) => idTypes.create(body, call) }];
      },
      update: (stored) => {
        const { changes } = difference(stored, idType);
        const body = { description: idType.description ?? '' };
        const request = { method: 'PATCH', path: `${ID_TYPES}/${encodeURIComponent(name)}`, body } as const;
        const steps = [
          { does: 'change it', request, send: (call: CallOptions) => idTypes.patch(name, body, call) },
        ];
        return { changes, steps };
      },
    },
    options,
  );
}
