import { describe } from 'vitest';
import type { JsonObject } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const idTypeMapping = [{ statsigUnitID: 'userID', column: 'user_id' }];
const columns = { timestampColumn: 'ts', experimentIDColumn: 'experiment', groupIDColumn: 'variant' };
const assignments = { sql: 'SELECT * FROM exposures', ...columns, idTypeMapping };
const properties = { sql: 'SELECT * FROM customers', idTypeMapping };
const events = { sql: 'SELECT * FROM views', timestampColumn: 'ts', idTypeMapping };
const owner = { ownerID: 'a', ownerType: 'USER', ownerName: 'Ada Osei', ownerEmail: 'ada@example.com' };
const team = { team: 'Growth', teamID: '2fQ0Jm3FvZ1sXw9KpLr7aB' };
const common = { description: 'Rows', tags: ['checkout'], isReadOnly: true, ...team, dryRun: true };
const wrongTypes: [string, JsonObject, string][] = [
  ['null for a name', { name: null }, '/name type'],
  ['null for a description', { description: null }, '/description type'],
  ['one tag without a list', { tags: 'checkout' }, '/tags type'],
  ['a number among the tags', { tags: [3] }, '/tags/0 type'],
  ['null for the timestamp column', { timestampColumn: null }, '/timestampColumn type'],
  ['one id column without a list', { idTypeMapping: idTypeMapping[0] ?? {} }, '/idTypeMapping type'],
  ['an id column without its kind', { idTypeMapping: [{ column: 'c' }] }, '/idTypeMapping/0 required'],
  [
    'a kind of ids without a column',
    { idTypeMapping: [{ statsigUnitID: 'u' }] },
    '/idTypeMapping/0 required',
  ],
  ['a text for read-only', { isReadOnly: 'true' }, '/isReadOnly type'],
  ['a number for a team', { teamID: 4 }, '/teamID type'],
  ['a text for a dry run', { dryRun: 'true' }, '/dryRun type'],
  ['a misspelled property', { timeStampColumn: 'ts' }, '/ unevaluatedProperties'],
];

describe.each([
  ['createAssignmentSource', { name: 'Exposures', ...assignments }, ['name', ...Object.keys(assignments)]],
  ['updateAssignmentSource', assignments, Object.keys(assignments)],
  ['createEntityPropertySource', { name: 'Customers', ...properties }, ['name', ...Object.keys(properties)]],
  ['updateEntityPropertySource', properties, Object.keys(properties)],
  ['createQualifyingEvent', { name: 'Views', ...events }, ['name', ...Object.keys(events)]],
  ['updateQualifyingEvent', events, Object.keys(events)],
])('the request of %s', (operationId, minimal: JsonObject, needed) => {
  const request = schemaOf(operationId, 'request');

  accepts(request, [
    ['what is required and nothing else', minimal],
    ['what all sources have', { ...minimal, name: 'Rows', ...common }],
    ['no team', { ...minimal, team: null, teamID: null }],
    ['empty texts and lists', { ...minimal, description: '', sql: '', tags: [], idTypeMapping: [] }],
  ]);
  refuses(
    request,
    needed.map((name) => [`it without ${name}`, without(minimal, name), '/ required']),
  );
  refuses(
    request,
    wrongTypes.map(([title, change, reason]) => [title, { ...minimal, ...change }, reason]),
  );
  refuses(request, [
    ['null for the query', { ...minimal, sql: null }, '/sql type'],
    ['nothing at all', {}, '/ required'],
  ]);
});

describe.each(['patchAssignmentSource', 'patchEntityPropertySource'])('the request of %s', (operationId) => {
  const request = schemaOf(operationId, 'request');

  accepts(request, [
    ['no change at all', {}],
    ['what all sources have', { name: 'Rows', timestampColumn: 'ts', idTypeMapping, ...common }],
    ['no team', { team: null, teamID: null }],
    ['empty texts and lists', { description: '', tags: [] }],
  ]);
  refuses(request, wrongTypes);
  refuses(request, [['another query', { sql: 'SELECT 1' }, '/sql false schema']]);
});

describe.each([
  ['createAssignmentSource', { name: 'Exposures', ...assignments }],
  ['updateAssignmentSource', assignments],
  ['patchAssignmentSource', {}],
])('what only assignment sources have, in %s', (operationId, minimal: JsonObject) => {
  const request = schemaOf(operationId, 'request');

  accepts(request, [
    ['everything', { ...minimal, ...columns, groupNameColumn: 'variant_name', isVerified: true, owner }],
    ['no owner', { ...minimal, owner: null }],
    ['the first hour of the day', { ...minimal, scheduledReloadHour: 0 }],
    ['the last hour of the day', { ...minimal, scheduledReloadHour: 23 }],
    ['no schedule', { ...minimal, scheduledReloadHour: null }],
  ]);
  refuses(request, [
    ['an hour before the first', { ...minimal, scheduledReloadHour: -1 }, '/scheduledReloadHour minimum'],
    ['an hour after the last', { ...minimal, scheduledReloadHour: 24 }, '/scheduledReloadHour maximum'],
    ['half an hour', { ...minimal, scheduledReloadHour: 0.5 }, '/scheduledReloadHour type'],
    ['null for the group column', { ...minimal, groupIDColumn: null }, '/groupIDColumn type'],
    ['a number for the name column', { ...minimal, groupNameColumn: 2 }, '/groupNameColumn type'],
    ['a text for verified', { ...minimal, isVerified: 'yes' }, '/isVerified type'],
    ['a granularity', { ...minimal, timestampAsDay: true }, '/ unevaluatedProperties'],
  ]);
});

describe.each([
  ['createEntityPropertySource', { name: 'Customers', ...properties }],
  ['updateEntityPropertySource', properties],
  ['patchEntityPropertySource', {}],
])('what only entity property sources have, in %s', (operationId, minimal: JsonObject) => {
  const request = schemaOf(operationId, 'request');

  accepts(request, [['days', { ...minimal, timestampColumn: 'ds', timestampAsDay: true }]]);
  refuses(request, [
    ['a text for days', { ...minimal, timestampAsDay: 'true' }, '/timestampAsDay type'],
    ['an owner, who is only answered', { ...minimal, owner }, '/ unevaluatedProperties'],
    ['verified', { ...minimal, isVerified: true }, '/ unevaluatedProperties'],
  ]);
});

describe.each([
  ['createAssignmentSource', '201'],
  ['updateAssignmentSource', '200'],
  ['patchAssignmentSource', '200'],
] as const)('the response of %s', (operationId, status) => {
  const response = schemaOf(operationId, status);
  const source = { name: 'Exposures', description: '', tags: [], ...assignments };
  const whole = { ...source, groupNameColumn: 'g', scheduledReloadHour: 5, isVerified: true, owner, ...team };
  const answer = (data: JsonObject) => ({ message: 'Done.', data });

  accepts(response, [
    ['what is always there', answer(source)],
    ['everything, and something new', answer({ ...whole, isReadOnly: false, colour: 'blue' })],
    ['no team and no schedule', answer({ ...source, team: null, teamID: null, scheduledReloadHour: null })],
  ]);
  refuses(response, [
    ...Object.keys(source).map(
      (name) => [`it without ${name}`, answer(without(source, name)), '/data required'] as const,
    ),
    ['it without an envelope', source, '/ required'],
  ]);
});

describe.each([
  ['createEntityPropertySource', '201'],
  ['getEntityPropertySource', '200'],
  ['updateEntityPropertySource', '200'],
  ['patchEntityPropertySource', '200'],
] as const)('the response of %s', (operationId, status) => {
  const response = schemaOf(operationId, status);
  const source = { name: 'Customers', description: '', tags: [], ...properties };
  const answer = (data: JsonObject) => ({ message: 'Done.', data });

  accepts(response, [
    ['what is always there', answer(source)],
    [
      'everything',
      answer({ ...source, timestampColumn: 'ds', timestampAsDay: true, isReadOnly: true, owner, ...team }),
    ],
    ['an empty timestamp column', answer({ ...source, timestampColumn: '', timestampAsDay: true })],
  ]);
  refuses(response, [
    ...Object.keys(source).map(
      (name) => [`it without ${name}`, answer(without(source, name)), '/data required'] as const,
    ),
    ['it without an envelope', source, '/ required'],
  ]);
});

describe.each([
  ['createQualifyingEvent', '201'],
  ['getQualifyingEvent', '200'],
  ['updateQualifyingEvent', '200'],
] as const)('the response of %s', (operationId, status) => {
  const response = schemaOf(operationId, status);
  const event = { name: 'Views', description: '', ...events };
  const answer = (data: JsonObject) => ({ message: 'Done.', data });

  accepts(response, [
    ['what is always there', answer(event)],
    ['a table', answer({ ...event, tags: [], sourceType: 'table', tableName: 'views', disableCURE: false })],
    [
      'an empty table name and an empty computed column',
      answer({ ...event, tableName: '', customFieldMapping: [{ key: '', formula: '' }] }),
    ],
  ]);
  refuses(
    response,
    Object.keys(event).map((name) => [`it without ${name}`, answer(without(event, name)), '/data required']),
  );
});

describe.each([
  ['listAssignmentSources', { name: 'Exposures', description: '', tags: [], ...assignments }],
  ['listEntityPropertySources', { name: 'Customers', description: '', tags: [], ...properties }],
  ['listQualifyingEvents', { name: 'Views', description: '', ...events }],
])('the response of %s', (operationId, source: JsonObject) => {
  const response = schemaOf(operationId, '200');
  const pagination = { itemsPerPage: 1, pageNumber: 1, nextPage: null, previousPage: null };

  accepts(response, [
    ['no source', { message: 'Done.', data: [] }],
    ['a page', { message: 'Done.', data: [source], pagination }],
  ]);
  refuses(response, [
    ['a source without a name', { message: 'Done.', data: [without(source, 'name')] }, '/data/0 required'],
    ['a source without a list', { message: 'Done.', data: source }, '/data type'],
    ['nothing but a message', { message: 'Done.' }, '/ required'],
  ]);
});

describe('the request of loadExperimentPulse', () => {
  const request = schemaOf('loadExperimentPulse', 'request');

  accepts(request, [
    ['no settings', {}],
    ['a full load', { refresh: 'full' }],
    ['an incremental load in turbo mode', { refresh: 'incremental', turboMode: true }],
    ['a load of two metrics', { refresh: 'metric', metricIDs: ['orders::user_warehouse', 'a::sum'] }],
    ['the rule that is no longer documented', { ruleId: 'r' }],
  ]);
  refuses(request, [
    ['an unknown refresh', { refresh: 'partial' }, '/refresh enum'],
    ['null for a refresh', { refresh: null }, '/refresh type'],
    ['one metric without a list', { metricIDs: 'a::sum' }, '/metricIDs type'],
    ['a number for a metric', { metricIDs: [1] }, '/metricIDs/0 type'],
    ['a text for turbo mode', { turboMode: 'true' }, '/turboMode type'],
    ['a misspelled rule', { ruleID: 'r' }, '/ additionalProperties'],
  ]);
});

describe('the response of listExperimentPulseLoads', () => {
  const response = schemaOf('listExperimentPulseLoads', '200');
  const days = { startDs: '2025-11-10', endDs: '2025-11-23' };
  const load = { createdTime: 1763974800000, ...days, reloadType: 'full', turboMode: false };
  const done = { ...load, finishedTime: 1763975340000, finishedState: 'partial_failure' };
  const answer = (data: JsonObject) => ({ message: 'Done.', data: [data] });

  accepts(response, [
    ['a load as it was before 2026-03, still running', answer(load)],
    ['everything', answer({ ...done, creatorName: 'Ada Osei', dagID: 'd' })],
    ['an end and a kind that are new', answer({ ...done, finishedState: 'lost', reloadType: 'hourly' })],
  ]);
  refuses(
    response,
    Object.keys(load).map((name) => [
      `a load without ${name}`,
      answer(without(load, name)),
      '/data/0 required',
    ]),
  );
});

describe('the response of getExperimentPulseLoad', () => {
  const response = schemaOf('getExperimentPulseLoad', '200');
  const waiting = { jobType: 'exposures', jobIDs: [], startTime: null, endTime: null, sql: null };
  const times = { startTime: 1764061215000, endTime: 1764061290000, sql: 'SELECT 1' };
  const answer = (...jobs: JsonObject[]) => ({ message: 'Done.', data: { dagID: 'd', jobs } });

  accepts(response, [
    ['no step', answer()],
    ['a step that waits', answer(waiting)],
    [
      'a step that is done',
      answer({ ...waiting, ...times, jobIDs: ['j'], metricSourceName: 'o', rollup: 'dx' }),
    ],
    [
      'a step of no metric source, with a new rollup',
      answer({ ...waiting, metricSourceName: null, rollup: '90' }),
    ],
  ]);
  refuses(response, [
    ...Object.keys(waiting).map(
      (name) => [`a step without ${name}`, answer(without(waiting, name)), '/data/jobs/0 required'] as const,
    ),
    ['a load without steps', { message: 'Done.', data: { dagID: 'd' } }, '/data required'],
    ['a load without an id', { message: 'Done.', data: { jobs: [] } }, '/data required'],
  ]);
});

describe.each([
  'deleteAssignmentSource',
  'deleteEntityPropertySource',
  'deleteQualifyingEvent',
  'loadExperimentPulse',
  'cancelExperimentPulseLoad',
])('the response of %s', (operationId) => {
  const response = schemaOf(operationId, '200');

  accepts(response, [['a message', { message: 'Done.' }]]);
  refuses(response, [['nothing', {}, '/ required']]);
});
