import type { Metric } from '../resources/events.ts';
import type { Metrics, MetricUpdate, MetricUpsert } from '../resources/metrics.ts';
import { difference, notGiven, pick, withoutNothing } from './compare.ts';
import { createBody } from './create-body.ts';
import { bodyIssues } from './limits.ts';
import { withoutReadOnly } from './read-only.ts';
import { refuse, refuseNonObject, shown } from './refuse.ts';
import { type UpsertOptions, type UpsertResult, upsert } from './upsert.ts';

const PATH = '/console/v1/metrics';

/** What of a metric can be changed. */
const SETTINGS = [
  'name',
  'description',
  'directionality',
  'tags',
  'isVerified',
  'isReadOnly',
  'isPermanent',
  'unitTypes',
  'team',
  'teamID',
  'warehouseNative',
] as const satisfies (keyof MetricUpdate)[];

/** See `Metrics.upsert`. */
export async function upsertMetric<DryRun extends boolean>(
  metrics: Metrics,
  id: string,
  given: object,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<Metric, DryRun>> {
  refuseNonObject('metric', given);
  const metric = withoutReadOnly<MetricUpsert>('metric', given);
  refuse('metric', bodyIssues('updateMetric', metric));
  const { type } = metric;
  const settings = pick(metric, SETTINGS);
  // Only a new one takes a single tag.
  if (typeof settings['tags'] === 'string') settings['tags'] = [settings['tags']];
  const others = Object.entries(metric).filter(([name]) => !(name in settings));
  return upsert<Metric, DryRun>(
    {
      kind: 'metric',
      id,
      read: (call) => metrics.get(id, call),
      create: () => {
        const name = metric.name ?? id.replace(/::[^:]*$/, '');
        if (name === '' || `${name}::${type}` !== id)
          refuse('id', [
            { property: '', message: `is ${shown(id)}. Allowed: \`${name || 'name'}::${type}\`.` },
          ]);
        const body = createBody({ ...metric, name });
        const request = { method: 'POST', path: PATH, body } as const;
        return [{ does: 'create it', request, send: (call) => metrics.create(body, call) }];
      },
      update: (stored) => {
        const { body, changes } = difference(stored, settings);
        const whole = wholeBody(stored, body);
        const request = { method: 'POST', path: `${PATH}/${encodeURIComponent(id)}`, body: whole } as const;
        return {
          changes,
          fixed: difference(stored, Object.fromEntries(others)).changes,
          steps: [{ does: 'change it', request, send: (call) => metrics.update(id, whole, call) }],
        };
      },
    },
    options,
  );
}

/** What differs, with what would be lost otherwise. */
function wholeBody(stored: Metric, body: MetricUpdate): MetricUpdate {
  return {
    // Published with a default, which might take the place of what is stored.
    directionality: stored.directionality,
    ...body,
    // Nothing says that the parts of a computation are merged.
    ...(body.warehouseNative && {
      warehouseNative: {
        ...body.warehouseNative,
        ...notGiven(withoutNothing(stored.warehouseNative ?? {}), body.warehouseNative),
      },
    }),
  };
}
