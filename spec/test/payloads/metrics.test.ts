import { describe } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const TYPES = [
  'ratio',
  'mean',
  'event_count_custom',
  'event_user',
  'funnel',
  'composite',
  'composite_sum',
  'sum',
  'undefined',
  'user_warehouse',
  'percentile',
];
const purchase = {
  name: 'purchase',
  type: 'metadata',
  metadataKey: 'items',
  criteria: [
    { type: 'user_custom', column: 'plan', condition: 'in', values: ['pro'], nullVacuousOverride: true },
  ],
};
const settings = {
  isVerified: true,
  isReadOnly: false,
  isPermanent: true,
  unitTypes: ['userID', 'stableID'],
  team: null,
  teamID: 't1',
  dryRun: true,
};
const minimal = { name: 'cart', type: 'sum' };

describe('the request of createMetric', () => {
  const request = schemaOf('createMetric', 'request');

  accepts(
    request,
    TYPES.map((type) => [`the type ${type} with nothing but a name`, { name: 'cart', type }]),
  );
  accepts(request, [
    [
      'everything that any type can have',
      {
        ...minimal,
        ...settings,
        description: 'd',
        directionality: 'decrease',
        tags: ['checkout'],
        metricEvents: [purchase, { name: 'visit', type: null }],
        rollupTimeWindow: 'custom',
        customRollUpStart: 0,
        customRollUpEnd: 6.5,
        warehouseNative: {},
      },
    ],
    ['a name of 4 characters', { ...minimal, name: 'abcd' }],
    ['a name of 200 characters', { ...minimal, name: 'x'.repeat(200) }],
    ['every sign that a name can have', { ...minimal, name: 'aZ09_.-()/ %:' }],
    ['a description of 1000 characters', { ...minimal, description: 'x'.repeat(1000) }],
    ['one tag as text', { ...minimal, tags: 'checkout' }],
    ['no tags', { ...minimal, tags: [] }],
    ['no events', { ...minimal, metricEvents: [] }],
    [
      'a funnel with its steps',
      {
        name: 'cart to order',
        type: 'funnel',
        funnelCountDistinct: 'events',
        funnelEventList: [
          { name: 'add_to_cart', type: 'event_dau' },
          { name: 'card payers', type: 'event_user' },
          { name: 'search', type: 'event_count' },
          { name: 'purchase', type: 'event_count_custom' },
        ],
      },
    ],
    ...['composite', 'composite_sum'].map((type): [string, JsonValue] => [
      `a ${type} with its components`,
      { name: 'score', type, metricEvents: [], metricComponentMetrics: [{ name: 'a', type: 'sum' }] },
    ]),
  ]);

  refuses(request, [
    ['no name', { type: 'sum' }, '/ required'],
    ['no type', { name: 'cart' }, '/ required'],
    ['a type that cannot be created', { name: 'cart', type: 'event_count' }, '/ oneOf'],
    ['null for a type', { name: 'cart', type: null }, '/ oneOf'],
    ['a name of 3 characters', { ...minimal, name: 'abc' }, '/name minLength'],
    ['a name of 201 characters', { ...minimal, name: 'x'.repeat(201) }, '/name maxLength'],
    ['a sign that a name cannot have', { ...minimal, name: 'cart+' }, '/name pattern'],
    [
      'a description of 1001 characters',
      { ...minimal, description: 'x'.repeat(1001) },
      '/description maxLength',
    ],
    ['null for a description', { ...minimal, description: null }, '/description type'],
    ['an unknown direction', { ...minimal, directionality: 'up' }, '/directionality enum'],
    ['a number among the tags', { ...minimal, tags: [3] }, '/tags/0 type'],
    ['one unit type as text', { ...minimal, unitTypes: 'userID' }, '/unitTypes type'],
    ['a window as text', { ...minimal, customRollUpStart: '0' }, '/customRollUpStart type'],
    ['null for a dry run', { ...minimal, dryRun: null }, '/dryRun type'],
    ['a misspelled property', { ...minimal, isVerifed: true }, '/ unevaluatedProperties'],
    ['an id', { ...minimal, id: 'cart::sum' }, '/ unevaluatedProperties'],
    [
      'an event without a name',
      { ...minimal, metricEvents: [{ type: 'count' }] },
      '/metricEvents/0 required',
    ],
    [
      'an event of an unknown type',
      { ...minimal, metricEvents: [{ name: 'e', type: 'sum' }] },
      '/metricEvents/0/type enum',
    ],
    [
      'null for what composes a warehouse metric',
      { ...minimal, warehouseNative: null },
      '/warehouseNative type',
    ],
    ['funnel steps on a sum', { ...minimal, funnelEventList: [] }, '/ unevaluatedProperties'],
    ['a way to count runs on a sum', { ...minimal, funnelCountDistinct: 'users' }, '/ unevaluatedProperties'],
    ['components on a sum', { ...minimal, metricComponentMetrics: [] }, '/ unevaluatedProperties'],
    [
      'a funnel step without a type',
      { name: 'cart', type: 'funnel', funnelEventList: [{ name: 'visit' }] },
      '/funnelEventList/0 required',
    ],
    [
      'a funnel step of an unknown type',
      { name: 'cart', type: 'funnel', funnelEventList: [{ name: 'visit', type: 'ratio' }] },
      '/funnelEventList/0/type enum',
    ],
    [
      'a cloud funnel that counts sessions',
      { name: 'cart', type: 'funnel', funnelCountDistinct: 'sessions' },
      '/funnelCountDistinct enum',
    ],
    [
      'a component without a type',
      { name: 'cart', type: 'composite', metricComponentMetrics: [{ name: 'a' }] },
      '/metricComponentMetrics/0 required',
    ],
  ]);
});

describe('a criterion of createMetric', () => {
  const request = schemaOf('createMetric', 'request');
  const events = (criterion: JsonValue) => ({
    ...minimal,
    metricEvents: [{ name: 'search', criteria: [criterion] }],
  });
  const at = '/metricEvents/0/criteria/0';

  accepts(
    request,
    ['value', 'metadata', 'user', 'user_custom'].map((type) => [
      `a look at ${type}`,
      events({ type, condition: 'is_null' }),
    ]),
  );
  accepts(
    request,
    [
      ...['in', 'not_in', '=', '>', '<', '>=', '<=', 'is_null', 'non_null', 'contains', 'not_contains'],
      ...[
        'sql_filter',
        'starts_with',
        'ends_with',
        'after_exposure',
        'before_exposure',
        'is_true',
        'is_false',
      ],
    ].map((condition) => [
      `the condition ${condition}`,
      events({ type: 'metadata', column: 'c', condition }),
    ]),
  );
  refuses(request, [
    ['no type', events({ condition: 'in' }), `${at} required`],
    ['no condition', events({ type: 'value' }), `${at} required`],
    ['an unknown type', events({ type: 'event', condition: 'in' }), `${at}/type enum`],
    ['an unknown condition', events({ type: 'value', condition: '!=' }), `${at}/condition enum`],
    [
      'a number to compare with',
      events({ type: 'value', condition: '>', values: [500] }),
      `${at}/values/0 type`,
    ],
    ['null for a column', events({ type: 'value', condition: '>', column: null }), `${at}/column type`],
  ]);
});

describe('the request of updateMetric', () => {
  const request = schemaOf('updateMetric', 'request');

  accepts(request, [
    ['no change at all', {}],
    [
      'everything that can be changed',
      {
        ...settings,
        name: 'cart value',
        description: '',
        directionality: 'increase',
        tags: [],
        warehouseNative: { aggregation: 'max' },
        owner: { email: 'ben@example.com', ownerID: 'u1' },
      },
    ],
    ['no team', { team: null, teamID: null }],
    ['a name of 3 characters, which may be there already', { name: 'abc' }],
  ]);
  refuses(request, [
    ['one tag as text', { tags: 'checkout' }, '/tags type'],
    ['null for tags', { tags: null }, '/tags type'],
    ['another type', { type: 'mean' }, '/ unevaluatedProperties'],
    ['other events', { metricEvents: [] }, '/ unevaluatedProperties'],
    ['other funnel steps', { funnelEventList: [] }, '/ unevaluatedProperties'],
    ['a window of a cloud metric', { rollupTimeWindow: 'custom' }, '/ unevaluatedProperties'],
    ['an owner as in an answer', { owner: { ownerName: 'Ben' } }, '/owner additionalProperties'],
    ['null for an owner', { owner: null }, '/owner type'],
    ['an unknown direction', { directionality: 'none' }, '/directionality enum'],
  ]);
});

const metric: JsonObject = {
  id: 'cart::sum',
  name: 'cart',
  type: 'sum',
  directionality: 'increase',
  lineage: { events: ['purchase'], metrics: [] },
};

describe.each([
  ['createMetric', '201'],
  ['getMetric', '200'],
  ['getMetricByName', '200'],
  ['updateMetric', '200'],
] as const)('the response of %s', (operationId, status) => {
  const response = schemaOf(operationId, status);
  const answer = (change: JsonObject) => ({ message: 'ok', data: { ...metric, ...change } });

  accepts(response, [
    ['what is always there', answer({})],
    [
      'everything',
      answer({
        ...settings,
        description: 'x'.repeat(1001),
        tags: ['checkout'],
        isHidden: false,
        metricEvents: [purchase],
        rollupTimeWindow: 'custom',
        customRollUpStart: 0,
        customRollUpEnd: 7,
        funnelEventList: [{ name: 'visit', type: 'event_dau' }],
        funnelCountDistinct: 'users',
        metricComponentMetrics: [{ name: 'a', type: 'sum' }],
        warehouseNative: { aggregation: 'sum' },
        creatorName: null,
        creatorEmail: null,
        createdTime: 1759312800000,
        lastModifierID: 'u1',
        lastModifiedTime: null,
        lastModifierEmail: null,
        lastModifierName: 'CONSOLE API',
        owner: {
          name: 'Ada Osei',
          ownerID: 'u1',
          ownerType: 'USER',
          ownerName: 'Ada Osei',
          ownerEmail: 'a@example.com',
        },
      }),
    ],
    ['an owner with a name only', answer({ owner: { name: 'CONSOLE API' } })],
    ['no warehouse settings on a cloud project', answer({ warehouseNative: null })],
    ['a name of blanks', answer({ id: '    ::sum', name: '    ' })],
    ['a type that comes with every event', answer({ type: 'event_dau' })],
    ['a type that is not known yet', answer({ type: 'median' })],
    ['a property that is not described yet', answer({ colour: 'red' })],
  ]);
  refuses(response, [
    ['no metric', { message: 'ok' }, '/ required'],
    ['no message', { data: metric }, '/ required'],
    ['an owner without a name', answer({ owner: { ownerID: 'u1' } }), '/data/owner required'],
    ['a lineage without metrics', answer({ lineage: { events: [] } }), '/data/lineage required'],
    ['a time as text', answer({ createdTime: '2026-01-01' }), '/data/createdTime type'],
    ...['id', 'name', 'type', 'directionality', 'lineage'].map((name): [string, JsonValue, string] => [
      `a metric without ${name}`,
      { message: 'ok', data: without(metric, name) },
      '/data required',
    ]),
  ]);
});
