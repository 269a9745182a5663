import type { Autotune, Autotunes, AutotuneUpsert } from '../resources/autotunes.ts';
import { difference } from './compare.ts';
import { createBody } from './create-body.ts';
import { equal } from './equal.ts';
import { bodyIssues, namesIssues } from './limits.ts';
import { withoutReadOnly } from './read-only.ts';
import { refuse, refuseNonObject } from './refuse.ts';
import { type UpsertOptions, type UpsertResult, upsert } from './upsert.ts';

const PATH = '/console/v1/autotunes';

type Variant = NonNullable<AutotuneUpsert['variants']>[number];

/** See `Autotunes.upsert`. */
export async function upsertAutotune<DryRun extends boolean>(
  autotunes: Autotunes,
  id: string,
  given: object,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<Autotune, DryRun>> {
  refuseNonObject('autotune', given);
  const autotune = withoutReadOnly<AutotuneUpsert>('autotune', given);
  refuse('autotune', [
    ...bodyIssues('createAutotune', autotune),
    ...namesIssues('variants', autotune.variants),
  ]);
  const { name, idType, variants, ...settings } = autotune;
  return upsert<Autotune, DryRun>(
    {
      kind: 'autotune',
      id,
      read: (call) => autotunes.get(id, call),
      create: () => {
        const body = createBody({ ...autotune, name: name ?? id });
        const request = { method: 'POST', path: PATH, body } as const;
        return [{ does: 'create it', request, send: (call) => autotunes.create(body, call) }];
      },
      update: (stored) => {
        // Some answers have none.
        const before = stored.variants ?? [];
        const found = difference(stored, otherWindows(stored, settings));
        const inVariants = variants ? variantChanges(before, variants) : [];
        const body = {
          ...found.body,
          ...(variants && inVariants.length > 0 && { variants: whole(before, variants) }),
        };
        const request = { method: 'PATCH', path: `${PATH}/${encodeURIComponent(id)}`, body } as const;
        return {
          changes: [...found.changes, ...inVariants],
          fixed: difference(stored, {
            idType,
            // Some documented answers have no name.
            name: stored.name === undefined ? undefined : name,
          }).changes,
          steps: [{ does: 'change it', request, send: (call) => autotunes.patch(id, body, call) }],
        };
      },
    },
    options,
  );
}

/** The settings without windows that are stored as the same number of hours: `24`, `24hr` and `24hrs` are one. */
function otherWindows<Settings extends Partial<Autotune>>(stored: Autotune, settings: Settings): Settings {
  const others = { ...settings };
  for (const window of ['explorationWindow', 'attributionWindow'] as const) {
    if (Number.parseInt(String(settings[window]), 10) === Number.parseInt(stored[window], 10))
      delete others[window];
  }
  return others;
}

/** Names are the identity of variants. Their order means nothing. */
function variantChanges(stored: Autotune['variants'], wanted: readonly Variant[]): string[] {
  const inside = wanted.flatMap((variant, index) => {
    const found = stored.find(({ name }) => name === variant.name);
    const same =
      found && equal(found.json, variant.json) && (variant.size === undefined || variant.size === found.size);
    return same ? [] : [`variants.${index}`];
  });
  const dropped = stored.some(({ name }) => !wanted.some((variant) => variant.name === name));
  return dropped ? ['variants', ...inside] : inside;
}

/** All variants as they are sent, with the sizes that are stored where none is given. */
function whole(stored: Autotune['variants'], wanted: readonly Variant[]): Variant[] {
  return wanted.map(({ name, json, size }) => {
    const share = size ?? stored.find((variant) => variant.name === name)?.size;
    return { name, json, ...(share !== undefined && { size: share }) };
  });
}
