import { describe } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf } from './check.ts';

const AGGREGATIONS = [
  ...['count', 'sum', 'mean', 'daily_participation', 'ratio', 'funnel', 'count_distinct', 'percentile'],
  ...['first_value', 'latest_value', 'retention', 'max', 'min', 'composite', ''],
];
const criteria = [{ type: 'metadata', column: 'country', condition: 'in', values: ['DE'] }];
const everything = {
  aggregation: 'ratio',
  metricSourceName: 'Orders',
  criteria,
  metricSources: [{ metricSourceName: 'Orders', criteria, valueColumn: 'revenue' }],
  valueColumn: 'revenue',
  components: [
    {
      operator: '+',
      aggregation: 'sum',
      metricSourceName: 'Orders',
      name: 'gross',
      criteria,
      valueColumn: 'revenue',
    },
    { operator: '-', name: null },
  ],
  percentile: 0.95,
  valueThreshold: 2,
  metricDimensionColumns: ['country'],
  metricDimensionLimits: [{ name: 'country', limit: 10 }],
  numeratorAggregation: 'sum',
  denominatorAggregation: 'count',
  denominatorMetricSourceName: 'Visits',
  denominatorCriteria: criteria,
  denominatorValueColumn: 'n',
  denominatorRollupTimeWindow: 'custom',
  denominatorCustomRollupStart: 0,
  denominatorCustomRollupEnd: 90,
  denominatorCustomRollupMeasureInMinutes: true,
  winsorizationLowDenominator: 0.01,
  winsorizationHighDenominator: 0.99,
  allowNullRatioDenominator: false,
  funnelEvents: [
    { name: 'visit', metricSourceName: 'Visits', criteria, sessionIdentifierField: 'session_id' },
    { name: null, sessionIdentifierField: null },
  ],
  funnelCalculationWindow: 7,
  funnelCountDistinct: 'sessions',
  funnelStartCriteria: 'exposure',
  funnelStrictOrdering: true,
  funnelUseExposureAsFirstEvent: false,
  funnelTimestampAllowanceMs: 500,
  funnelTimeToConvert: false,
  retentionEnd: 14,
  retentionLength: 7,
  useSecondaryRetentionEvent: true,
  rollupTimeWindow: 'max',
  customRollUpStart: 0,
  customRollUpEnd: 13,
  customRollupMeasureInMinutes: false,
  waitForCohortWindow: true,
  metricBakeDays: 3,
  cupedAttributionWindow: 14,
  loadingWindow: 90,
  winsorizationLow: 0,
  winsorizationHigh: 1,
  cap: 1000,
  useLogTransform: true,
  logTransformBase: 10,
  onlyIncludeUsersWithConversionEvent: true,
  surrogateMetricMSE: 0.02,
};

describe.each([
  ['createMetric', { name: 'cart', type: 'user_warehouse' }],
  ['createMetric', { name: 'cart', type: 'percentile' }],
  ['updateMetric', {}],
])('warehouse settings in the request of %s', (operationId, body) => {
  const request = schemaOf(operationId, 'request');
  const send = (warehouseNative: JsonValue) => ({ ...body, warehouseNative });
  const at = '/warehouseNative';

  accepts(request, [
    ['none', send({})],
    ['all', send(everything)],
    [
      'null where a number can be missing',
      send({ cupedAttributionWindow: null, logTransformBase: null, surrogateMetricMSE: null }),
    ],
    ['a rollup that is not named in the reference', send({ rollupTimeWindow: 'latest' })],
    [
      'limits at both ends',
      send({
        metricDimensionLimits: [
          { name: 'a', limit: 0 },
          { name: 'b', limit: 100 },
        ],
      }),
    ],
    [
      'a funnel by its first step',
      send({ funnelStartCriteria: 'start_event', funnelCountDistinct: 'users' }),
    ],
  ]);
  accepts(
    request,
    AGGREGATIONS.map((aggregation) => [
      `the aggregation "${aggregation}"`,
      send({ aggregation, numeratorAggregation: aggregation, denominatorAggregation: aggregation }),
    ]),
  );
  refuses(request, [
    ['null', send(null), `${at} type`],
    ['an unknown aggregation', send({ aggregation: 'median' }), `${at}/aggregation enum`],
    [
      'an unknown aggregation of a component',
      send({ components: [{ operator: '+', aggregation: 'x' }] }),
      `${at}/components/0/aggregation enum`,
    ],
    ['a misspelled property', send({ customRollupStart: 0 }), `${at} unevaluatedProperties`],
    [
      'a source without criteria',
      send({ metricSources: [{ metricSourceName: 'Orders' }] }),
      `${at}/metricSources/0 required`,
    ],
    ['a source without a name', send({ metricSources: [{ criteria }] }), `${at}/metricSources/0 required`],
    [
      'a component without an operator',
      send({ components: [{ name: 'gross' }] }),
      `${at}/components/0 required`,
    ],
    [
      'a component that multiplies',
      send({ components: [{ operator: '*' }] }),
      `${at}/components/0/operator enum`,
    ],
    [
      'a limit without a column',
      send({ metricDimensionLimits: [{ limit: 3 }] }),
      `${at}/metricDimensionLimits/0 required`,
    ],
    [
      'a limit below 0',
      send({ metricDimensionLimits: [{ name: 'a', limit: -1 }] }),
      `${at}/metricDimensionLimits/0/limit minimum`,
    ],
    [
      'a limit above 100',
      send({ metricDimensionLimits: [{ name: 'a', limit: 101 }] }),
      `${at}/metricDimensionLimits/0/limit maximum`,
    ],
    [
      'a warehouse funnel that counts events',
      send({ funnelCountDistinct: 'events' }),
      `${at}/funnelCountDistinct enum`,
    ],
    [
      'an unknown start of a funnel',
      send({ funnelStartCriteria: 'signup' }),
      `${at}/funnelStartCriteria enum`,
    ],
    ['null for a window', send({ loadingWindow: null }), `${at}/loadingWindow type`],
    ['a number as text', send({ cap: '1000' }), `${at}/cap type`],
    ...[
      'winsorizationLow',
      'winsorizationHigh',
      'winsorizationLowDenominator',
      'winsorizationHighDenominator',
    ].flatMap((name): [string, JsonValue, string][] => [
      [`${name} below 0`, send({ [name]: -0.01 }), `${at}/${name} minimum`],
      [`${name} above 1`, send({ [name]: 1.01 }), `${at}/${name} maximum`],
    ]),
  ]);
});

describe('warehouse settings in the response of getMetric', () => {
  const response = schemaOf('getMetric', '200');
  const answer = (warehouseNative: JsonObject) => ({
    message: 'ok',
    data: {
      id: 'cart::user_warehouse',
      name: 'cart',
      type: 'user_warehouse',
      directionality: 'increase',
      lineage: { events: [], metrics: [] },
      warehouseNative,
    },
  });

  accepts(response, [
    ['none', answer({})],
    ['all', answer(everything)],
    ['a property that is not described yet', answer({ colour: 'red' })],
  ]);
  refuses(response, [['a cap as text', answer({ cap: '1000' }), '/data/warehouseNative/cap type']]);
});
