import { describe } from 'vitest';
import type { JsonObject } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const metric = { metricID: 'orders::event_count', metricName: 'orders', directionality: 'increase' };
const interval = { lower: -1, upper: 2.5 };
const figures = {
  absoluteChange: 0.1,
  confidenceIntervalDelta: 0.05,
  confidenceInterval: interval,
  percentChange: 2,
  sequentialTestingConfidenceIntervalDelta: 0.07,
  sequentialTestingConfidenceInterval: interval,
  percentConfidenceIntervalDelta: 1,
  percentConfidenceInterval: interval,
  percentSequentialTestingConfidenceIntervalDelta: 1.4,
  percentSequentialTestingConfidenceInterval: interval,
  testMean: 5.1,
  controlMean: 5,
  testStd: 0.2,
  controlStd: 0.2,
  testUnits: 1000,
  controlUnits: 1000,
  pValue: 0.04,
  sequentialTestingPValue: null,
  adjustedAlpha: 0.05,
  reversePower: 1.2,
};
const envelope = (data: JsonObject) => ({ message: 'Done.', data });

describe('the response of getExperimentPulseResults', () => {
  const response = schemaOf('getExperimentPulseResults', '200');
  const results = { ds: '2026-02-14', primaryMetrics: [metric], secondaryMetrics: [] };
  const sample = { metricID: 'orders::event_count', value: 0.1, percent_change: 2, p_value: 0.04 };

  accepts(response, [
    ['a metric without figures', envelope(results)],
    ['a metric with every figure', envelope({ ...results, primaryMetrics: [{ ...metric, ...figures }] })],
    ['other metrics', envelope({ ...results, otherMetrics: [metric] })],
    ['no day, as in the sample', envelope(without(results, 'ds'))],
    ['metrics as in the sample', envelope({ primaryMetrics: [sample], secondaryMetrics: [sample] })],
    [
      'a figure that is not described yet',
      envelope({ ...results, primaryMetrics: [{ ...metric, rank: 1 }] }),
    ],
  ]);

  refuses(response, [
    ['no primary metrics', envelope(without(results, 'primaryMetrics')), '/data required'],
    ['no secondary metrics', envelope(without(results, 'secondaryMetrics')), '/data required'],
    ['no envelope', results, '/ required'],
    [
      'a metric in neither form',
      envelope({ ...results, primaryMetrics: [{ metricID: 'orders::event_count' }] }),
      '/data/primaryMetrics/0 anyOf',
    ],
    [
      'a metric without an id',
      envelope({ ...results, secondaryMetrics: [without(metric, 'metricID')] }),
      '/data/secondaryMetrics/0 required',
    ],
    [
      'half an interval',
      envelope({ ...results, otherMetrics: [{ ...metric, confidenceInterval: { lower: 0 } }] }),
      '/data/otherMetrics/0/confidenceInterval required',
    ],
  ]);
});

describe('the response of getExperimentPulseMetricResult', () => {
  const response = schemaOf('getExperimentPulseMetricResult', '200');
  const entry = { dimension: 'country', dimension_value: 'DE', metric };
  const result = (part: JsonObject) => envelope({ ds: '2026-02-14', dimensionResults: [part] });

  accepts(response, [
    ['no dimensions', envelope({ ds: '2026-02-14', dimensionResults: [] })],
    ['one dimension', result(entry)],
    ['every figure', result({ ...entry, metric: { ...metric, ...figures } })],
  ]);
  refuses(response, [
    ['no day', envelope({ dimensionResults: [] }), '/data required'],
    ['no dimensions at all', envelope({ ds: '2026-02-14' }), '/data required'],
    ...Object.keys(entry).map(
      (name) =>
        [
          `an entry without ${name}`,
          result(without(entry, name)),
          '/data/dimensionResults/0 required',
        ] as const,
    ),
    ...Object.keys(metric).map(
      (name) =>
        [
          `a metric without ${name}`,
          result({ ...entry, metric: without(metric, name) }),
          '/data/dimensionResults/0/metric required',
        ] as const,
    ),
    [
      'a figure as text',
      result({ ...entry, metric: { ...metric, reversePower: '1' } }),
      '/data/dimensionResults/0/metric/reversePower type',
    ],
  ]);
});

describe('the response of getExperimentSummaryCharts', () => {
  const response = schemaOf('getExperimentSummaryCharts', '200');
  const section = (chart: JsonObject) =>
    envelope({ experimentID: 'checkout', sections: [{ sectionLabel: 'Results', charts: [chart] }] });
  const split = { ...metric, ...figures, dimensionKey: 'country', dimensionValue: 'DE' };

  accepts(response, [
    ['no sections', envelope({ experimentID: 'checkout', sections: [] })],
    ['a chart that is not supported', section({ chartSource: 'unsupported', message: 'Not supported' })],
    ['a source and a form that are not known yet', section({ chartSource: 'notebook', display: 'pie' })],
    [
      'a chart with everything',
      section({
        chartSource: 'experiment',
        control: 'g1',
        test: 'g2',
        display: 'bar',
        cuped: true,
        sequentialTesting: false,
        metrics: [{ ...metric, ...figures, dimensionBreakdown: [{ ...split, dimensionType: 'user' }] }],
      }),
    ],
    [
      'a dimension without a type',
      section({ chartSource: 'experiment', metrics: [{ ...metric, dimensionBreakdown: [split] }] }),
    ],
  ]);
  refuses(response, [
    ['no experiment', envelope({ sections: [] }), '/data required'],
    ['no sections at all', envelope({ experimentID: 'checkout' }), '/data required'],
    [
      'a section without a heading',
      envelope({ experimentID: 'checkout', sections: [{ charts: [] }] }),
      '/data/sections/0 required',
    ],
    ['a chart without a source', section({ display: 'bar' }), '/data/sections/0/charts/0 required'],
    ...['dimensionKey', 'dimensionValue', 'metricID'].map(
      (name) =>
        [
          `a dimension without ${name}`,
          section({
            chartSource: 'experiment',
            metrics: [{ ...metric, dimensionBreakdown: [without(split, name)] }],
          }),
          '/data/sections/0/charts/0/metrics/0/dimensionBreakdown/0 required',
        ] as const,
    ),
  ]);
});

describe('the response of getExperimentCumulativeExposures', () => {
  const response = schemaOf('getExperimentCumulativeExposures', '200');
  const group = { groupID: 'g1', groupName: 'Control', results: [{ date: '2026-02-14', exposures: 0 }] };

  accepts(response, [
    ['no groups', { message: 'Done.', data: [] }],
    ['one group', { message: 'Done.', data: [group] }],
    ['a group without days', { message: 'Done.', data: [{ ...group, results: [] }] }],
  ]);
  refuses(response, [
    ['a group without a list', { message: 'Done.', data: group }, '/data type'],
    ...Object.keys(group).map(
      (name) =>
        [
          `a group without ${name}`,
          { message: 'Done.', data: [without(group, name)] },
          '/data/0 required',
        ] as const,
    ),
    [
      'a day without exposures',
      { message: 'Done.', data: [{ ...group, results: [{ date: '2026-02-14' }] }] },
      '/data/0/results/0 required',
    ],
  ]);
});

describe('the response of getExperimentContext', () => {
  const response = schemaOf('getExperimentContext', '200');
  const context = { experimentID: 'checkout', context: 'An experiment on the checkout.' };

  accepts(response, [['a text', envelope(context)]]);
  refuses(response, [
    ['no text', envelope(without(context, 'context')), '/data required'],
    ['no experiment', envelope(without(context, 'experimentID')), '/data required'],
    ['a text that is none', envelope({ ...context, context: {} }), '/data/context type'],
  ]);
});
