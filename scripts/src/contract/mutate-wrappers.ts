// What can be broken in SDK and ingestion, in the words of their build.
import { type Anchor, inFile } from './mutate-anchors.ts';

export const OF_WRAPPERS: readonly Anchor[] = [
  ...inFile(
    'sdk/src/internal/unwrap',
    [
      'getSegment',
      'listIngestionStatuses',
      'getReport',
      'listGateRules',
      'deleteTag',
      'getIngestion',
      'patchIngestion',
      'deleteIngestion',
    ],
    [
      [
        'change a value',
        'return envelope?.data ?? void 0;',
        'return envelope;',
        'return envelope?.message ?? void 0;',
      ],
      [
        'change a value',
        'Array.isArray(data) ? data[0] : data',
        'data',
        'Array.isArray(data) ? data[1] : data',
      ],
      [
        'change a value',
        'Array.isArray(result.data) ? result.data : await dataOf(result)',
        'await dataOf(result)',
        'result.data',
      ],
      ['change a value', 'dataIfAny(result) ?? await result.unusable("without `data`")', 'dataIfAny(result)'],
    ],
  ),
  ...inFile(
    'ingestion/src/create-source',
    ['createIngestion'],
    [
      ['let a wrong body pass', 'create(checkSource(source), options)', 'create(source, options)'],
      [
        'change what leaves',
        'create(checkSource(source), options)',
        'create(checkSource({ ...source, enabled: true }), options)',
      ],
    ],
  ),
  ...inFile(
    'ingestion/src/internal/api',
    [
      'createIngestion',
      'getIngestion',
      'patchIngestion',
      'deleteIngestion',
      'getIngestionSchedule',
      'updateIngestionSchedule',
      'backfillIngestion',
      'listIngestionStatuses',
    ],
    [
      [
        'change what leaves',
        'dataset === "Exposures" ? "export_exposures" : dataset',
        'dataset',
        'dataset === "Exposures" ? "export_events" : dataset',
      ],
      [
        'change what leaves',
        'dataset: datasetOfCalls(dataset),\n\t\tsource_name',
        'dataset: datasetOfCalls(dataset)',
        'dataset,\n\t\tsource_name',
        'source_name',
      ],
      [
        'change what leaves',
        'ingestions.schedule.get({ dataset }, options)',
        'ingestions.schedule.get({ dataset: "Events" }, options)',
      ],
      [
        'change what leaves',
        'ingestions.schedule.update(schedule, options)',
        'ingestions.schedule.update({ ...schedule, scheduled_hour_pst: 0 }, options)',
        'ingestions.schedule.get({ dataset: schedule.dataset }, options)',
      ],
      [
        'change what leaves',
        'ingestions.patch(patch, options)',
        'ingestions.create(patch, options)',
        'ingestions.patch({ ...patch, enabled: true }, options)',
      ],
      [
        'take an error for another',
        'if (isNotFoundError$1(error)) return { found: false };',
        '',
        'if (isNotFoundError$1(error)) return { found: "unknown" };',
        'return { found: false };',
      ],
      [
        'take an error for another',
        'if (isBadRequestError$1(error) || isResponseFormatError(error)) return { found: "unknown" };',
        '',
        'return { found: "unknown" };',
        'if (isBadRequestError$1(error)) return { found: "unknown" };',
      ],
      [
        'take an error for another',
        'if (isNotFoundError$1(error)) return false;',
        '',
        'return false;',
        'if (isNotFoundError$1(error)) return true;',
      ],
      ['change a value', '"scheduled_hour_pst")', '"hour")'],
      [
        'change a value',
        'name === void 0 || name === source_name ?',
        'true ?',
        'name === source_name ?',
        'name === void 0 ?',
      ],
    ],
  ),
  ...inFile(
    'ingestion/src/apply/apply-source',
    ['getIngestion', 'patchIngestion'],
    [
      [
        'change what leaves',
        'if (!dryRun) await patchIngestion(statsig, patch, options);',
        '',
        'await patchIngestion(statsig, patch, options);',
      ],
    ],
  ),
  ...inFile(
    'ingestion/src/apply/switch-source',
    ['patchIngestion', 'deleteIngestion'],
    [
      ['change what leaves', 'if (!dryRun) await patchIngestion(statsig, patch, call);', ''],
      [
        'swap two arguments',
        'return switchSource(statsig, identity, true, options);',
        'return switchSource(statsig, identity, false, options);',
      ],
    ],
  ),
  ...inFile(
    'ingestion/src/apply/schedule',
    ['getIngestionSchedule', 'updateIngestionSchedule'],
    [
      ['change what leaves', 'scheduled_hour_pst: hourPst\n', 'scheduled_hour_pst: wanted.hour + 1\n'],
      ['change what leaves', 'if (!dryRun) await updateIngestionSchedule(statsig, body, call);', ''],
    ],
  ),
  ...inFile(
    'ingestion/src/backfill/run-backfill',
    ['backfillIngestion', 'listIngestionRuns'],
    [
      ['swap two arguments', 'datestamp_start: from,', 'datestamp_start: to,'],
      ['swap two arguments', 'datestamp_end: to,', 'datestamp_end: from,'],
      ['change what leaves', 'source: source_name,', '', 'source: [source_name],', 'source_name,'],
      [
        'change what leaves',
        'dataset: datasetOfCalls(this.#source.dataset)',
        'dataset: this.#source.dataset',
      ],
      [
        'repeat wrongly',
        'if (error.mayHaveApplied || isResponseFormatError(error)) {',
        'if (false) {',
        'if (true) {',
        'if (error.mayHaveApplied) {',
      ],
      ['repeat wrongly', '{ totalTimeout: 12e4 }', '{ totalTimeout: 12e4, safeToRepeat: true }'],
    ],
  ),
  ...inFile(
    'ingestion/src/backfill/find-run',
    ['listIngestionRuns'],
    [
      ['take an error for another', '!(isPassing(error) || isResponseFormatError(error))', 'false', 'true'],
      ['repeat wrongly', 'failures >= PATIENCE', 'failures > PATIENCE', 'failures >= 1'],
    ],
  ),
  ...inFile(
    'ingestion/src/internal/runs-api',
    [
      'backfillIngestion',
      'getIngestionRun',
      'listIngestionRuns',
      'listIngestionStatuses',
      'getIngestionEventCount',
      'getIngestionEventDelta',
    ],
    [
      [
        'change a value',
        'const { runID } = answer.data;',
        'const { runID } = {};',
        'const runID = answer.data.id;',
      ],
      [
        'change a value',
        'if (typeof answer.data.latestStatus === "string") return answer.data;',
        'if (typeof answer.data.latestStatus === "string") return answer;',
      ],
      [
        'change a value',
        'internal_count: internalCount, external_count: externalCount',
        'internal_count: externalCount, external_count: internalCount',
      ],
      [
        'change a value',
        'hasDiff: hasDiff === true',
        'hasDiff: hasDiff !== true',
        'hasDiff: true',
        'hasDiff: false',
      ],
      ['change a value', 'const count = entry["count"];', 'const count = 0;'],
      [
        'change a value',
        'Array.isArray(outer["events"]) ? outer["events"] : [outer]',
        '[outer]',
        'outer["events"] ?? []',
      ],
      [
        'change a value',
        'if (!Array.isArray(answer.data)) throw',
        'if (!Array.isArray(answer.data)) return []; if (false) throw',
      ],
      [
        'swap two arguments',
        'ingestions.getEventCount(query, options)',
        'ingestions.getEventDelta(query, options)',
        'ingestions.getEventCount({ ...query, start_date: query.end_date }, options)',
      ],
      [
        'swap two arguments',
        'ingestions.getEventDelta(query, options)',
        'ingestions.getEventCount(query, options)',
      ],
    ],
  ),
  ...inFile(
    'ingestion/src/reconcile/reconcile',
    ['getIngestionEventCount', 'getIngestionEventDelta'],
    [
      ['swap two arguments', 'start_date: range.from,', 'start_date: range.to,'],
      ['swap two arguments', 'end_date: range.to,', 'end_date: range.from,'],
      ['drop the query', '{ source_name: input.source }', '{}', '{ source: input.source }'],
    ],
  ),
  ...inFile(
    'ingestion/src/watch/watch-status',
    ['listIngestionStatuses'],
    [
      ['swap two arguments', 'startDate: range.from,', 'startDate: range.to,'],
      ['drop the query', 'source: identity.source_name,', '', 'source_name: identity.source_name,'],
      ['drop the query', 'dataset: datasetOfCalls(identity.dataset)\n', 'dataset: identity.dataset\n', '\n'],
    ],
  ),
  ...inFile(
    'ingestion/src/watch/poll',
    ['getIngestionRun', 'listIngestionStatuses'],
    [
      [
        'take an error for another',
        'throw last === void 0 && isPassing(failure) ? failure : overdue();',
        'throw overdue();',
      ],
    ],
  ),
  ...inFile(
    'ingestion/src/preflight/id-types',
    ['listUnitIdTypes'],
    [
      ['change what leaves', '{ limit: 100 }', '{ limit: 10 }', '{ limit: 100, page: 2 }'],
      ['change a value', 'names.add(name);', ';', 'names.add(String(name).toLowerCase());'],
    ],
  ),
];
