import type { CallOptions } from '@statsig-console/client';
import type {
  AssignmentSource,
  AssignmentSources,
  AssignmentSourceUpsert,
} from '../resources/assignment-sources.ts';
import type {
  EntityProperties,
  EntityPropertySource,
  EntityPropertySourceUpsert,
} from '../resources/entity-properties.ts';
import type { MetricSource, MetricSources, MetricSourceUpsert } from '../resources/metric-sources.ts';
import type {
  QualifyingEvent,
  QualifyingEvents,
  QualifyingEventUpsert,
} from '../resources/qualifying-events.ts';
import { difference, type Json, notGiven, pick } from './compare.ts';
import { createBody } from './create-body.ts';
import { bodyIssues } from './limits.ts';
import { withoutReadOnly } from './read-only.ts';
import { refuse, refuseNonObject } from './refuse.ts';
import { type Answer, findNamed, type UpsertOptions, type UpsertResult, upsert } from './upsert.ts';

/** What every source has that a full update takes. */
const COMMON = [
  'description',
  'tags',
  'sql',
  'timestampColumn',
  'idTypeMapping',
  'isReadOnly',
  'team',
  'teamID',
] as const;
/** The same for rows of a query or a table. */
const ROWS = [
  ...COMMON,
  'sourceType',
  'tableName',
  'datePartitionColumn',
  'timestampAsDay',
  'customFieldMapping',
  'isVerified',
  'disableCURE',
  'owner',
] as const;

/** A kind of source. */
interface Kind<Source, Wanted> {
  readonly kind: string;
  /** What of an answer is no wish. */
  readonly readOnly: 'source' | 'entityProperty';
  /** Where it is created, and where one is changed, without its name. */
  readonly paths: readonly [create: string, update: string];
  /** What of a stored source a full update has to send along. */
  readonly kept: readonly string[];
  read(name: string, call: CallOptions): PromiseLike<Source | undefined>;
  create(source: Wanted & { name: string }, call: CallOptions): Answer<Source>;
  update(name: string, source: Wanted, call: CallOptions): Answer<Source>;
}

/** The API has no partial update of the query, so the whole source goes whenever something differs. */
function upsertSource<Source extends Json, Wanted extends Json, DryRun extends boolean>(
  { kind, readOnly, paths: [createPath, updatePath], kept, read, create, update }: Kind<Source, Wanted>,
  name: string,
  given: object,
  options: UpsertOptions<DryRun> | undefined,
): Promise<UpsertResult<Source, DryRun>> {
  refuseNonObject('source', given);
  const source = withoutReadOnly<Wanted>(readOnly, given);
  return upsert<Source, DryRun>(
    {
      kind,
      id: name,
      byName: true,
      read: (call) => read(name, call),
      create: () => {
        const body = createBody({ ...source, name });
        const request = { method: 'POST', path: `/console/v1${createPath}`, body } as const;
        return [{ does: 'create it', request, send: (call) => create(body, call) }];
      },
      update: (stored) => {
        const { changes } = difference(stored, pick(source, kept));
        const body = { ...source, ...notGiven(stored, source, kept) };
        const path = `/console/v1${updatePath}/${encodeURIComponent(name)}`;
        const request = { method: 'POST', path, body } as const;
        return {
          changes,
          steps: [{ does: 'change it', request, send: (call) => update(name, body, call) }],
        };
      },
    },
    options,
  );
}

/** See `MetricSources.upsert`. */
export async function upsertMetricSource<DryRun extends boolean>(
  sources: MetricSources,
  name: string,
  source: MetricSourceUpsert,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<MetricSource, DryRun>> {
  const kind: Kind<MetricSource, MetricSourceUpsert> = {
    kind: 'metric source',
    readOnly: 'source',
    paths: ['/metrics/metric_source', '/metrics/metric_source'],
    kept: ROWS,
    read: (id, call) => sources.get(id, call),
    create: (body, call) => sources.create(body, call),
    update: (id, body, call) => sources.update(id, body, call),
  };
  return upsertSource(kind, name, source, options);
}

/** See `QualifyingEvents.upsert`. */
export async function upsertQualifyingEvent<DryRun extends boolean>(
  events: QualifyingEvents,
  name: string,
  source: QualifyingEventUpsert,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<QualifyingEvent, DryRun>> {
  const kind: Kind<QualifyingEvent, QualifyingEventUpsert> = {
    kind: 'qualifying event',
    readOnly: 'source',
    paths: ['/experiments/qualifying_events', '/experiments/qualifying_events'],
    kept: ROWS,
    read: (id, call) => events.get(id, call),
    create: (body, call) => events.create(body, call),
    update: (id, body, call) => events.update(id, body, call),
  };
  return upsertSource(kind, name, source, options);
}

/** See `EntityProperties.upsert`. */
export async function upsertEntityPropertySource<DryRun extends boolean>(
  sources: EntityProperties,
  name: string,
  source: EntityPropertySourceUpsert,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<EntityPropertySource, DryRun>> {
  const kind: Kind<EntityPropertySource, EntityPropertySourceUpsert> = {
    kind: 'entity property source',
    readOnly: 'entityProperty',
    paths: ['/experiments/entity_properties', '/experiments/entity_property'],
    kept: [...COMMON, 'timestampAsDay'],
    read: (id, call) => sources.get(id, call),
    create: (body, call) => sources.create(body, call),
    update: (id, body, call) => sources.update(id, body, call),
  };
  return upsertSource(kind, name, source, options);
}

/** See `AssignmentSources.upsert`. */
export async function upsertAssignmentSource<DryRun extends boolean>(
  sources: AssignmentSources,
  name: string,
  source: AssignmentSourceUpsert,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<AssignmentSource, DryRun>> {
  refuse('source', bodyIssues('updateAssignmentSource', source));
  const kind: Kind<AssignmentSource, AssignmentSourceUpsert> = {
    kind: 'assignment source',
    readOnly: 'source',
    paths: ['/experiments/assignment_sources', '/experiments/assignment_source'],
    kept: [
      ...COMMON,
      'experimentIDColumn',
      'groupIDColumn',
      'groupNameColumn',
      'scheduledReloadHour',
      'isVerified',
      'owner',
    ],
    // There is no operation that reads one.
    read: (id, call) => findNamed(sources.list(undefined, call), id),
    create: (body, call) => sources.create(body, call),
    update: (id, body, call) => sources.update(id, body, call),
  };
  return upsertSource(kind, name, source, options);
}
