import { describe } from 'vitest';
import type { JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

type Properties = { readonly [key: string]: JsonValue };

const property = { key: 'platform', column: 'company_metadata' };
const filter = { property, operator: 'EQ', values: ['ios'] };
const source = { type: 'event', event_name: 'purchase' };
const steps = [{ event_name: 'open_basket' }, { event_name: 'purchase' }];

const text = { type: 'text', title: 'Read me', content: '' };
const header = { type: 'header', title: 'Payments' };
const timeseries = { type: 'timeseries', title: 'Sales', query: { source, aggregation: { type: 'COUNT' } } };
const funnel = { type: 'funnel', title: 'Basket', query: { steps } };

const size = { width: 12, height: 4 };
const labels = { description: 'x', color: '#0f766e' };

describe.each([
  ['createDashboard', { name: 'Checkout health' }],
  ['addDashboardWidgets', {}],
  ['replaceDashboardWidgets', {}],
])('the request of %s', (operationId, rest) => {
  const request = schemaOf(operationId, 'request');
  const widgets = (...list: JsonValue[]) => ({ ...rest, widgets: list });
  const chart = (query: Properties) => widgets({ ...timeseries, query: { ...timeseries.query, ...query } });
  const filtered = (other: Properties) =>
    chart({ source: { ...source, filters: [{ ...filter, ...other }] } });
  const steps2 = (query: Properties) => widgets({ ...funnel, query: { steps, ...query } });

  accepts(request, [
    ['one widget of each type', widgets(text, header, timeseries, funnel)],
    [
      'everything that widgets of each type take',
      widgets(
        { ...text, ...size },
        { ...header, ...size, color: 'teal' },
        {
          ...timeseries,
          ...size,
          ...labels,
          query: {
            sources: [{ ...source, filters: [filter] }, source],
            aggregation: { type: 'SUM', property: { key: '!statsig_value', column: 'user_object' } },
            unit_type: 'userID',
            group_bys: [property],
            viz: { chart_type: 'timeseries-bar' },
          },
        },
        {
          ...funnel,
          ...size,
          ...labels,
          query: {
            steps: [{ event_name: 'open_basket', filters: [filter] }, { event_name: 'purchase' }],
            unit_type: 'userID',
            conversion_window: { value: 1, unit: 'hour' },
            chart_type: 'conversions',
          },
        },
      ),
    ],
    ['the narrowest widget', widgets({ ...text, width: 1, height: 1 })],
    ['a filter without values', chart({ source: { ...source, filters: [without(filter, 'values')] } })],
    ['a column that is not a text', chart({ group_bys: [{ key: 'platform', column: null }] })],
    ['defaults', { ...widgets(text), defaults: { date: { value: 1, unit: 'week' }, granularity: 'auto' } }],
    ['defaults of nothing', { ...widgets(text), defaults: {} }],
  ]);

  refuses(request, [
    ['a widget without a type', widgets(without(header, 'type')), '/widgets/0 required'],
    [
      'an event source without an event',
      chart({ source: without(source, 'event_name') }),
      '/widgets/0/query/source required',
    ],
    ['an unknown type of widget', widgets({ type: 'table', title: 'x' }), '/widgets/0 oneOf'],
    [
      'a widget that only answers have',
      widgets({ type: 'unsupported', title: 'x', reason: 'y' }),
      '/widgets/0 oneOf',
    ],
    ['a widget without a type', widgets(without(text, 'type')), '/widgets/0 oneOf'],
    ['a widget without a title', widgets(without(header, 'title')), '/widgets/0 required'],
    ['a widget with an id', widgets({ ...text, id: 'w1' }), '/widgets/0 unevaluatedProperties'],
    ['a widget with a position', widgets({ ...text, row: 1 }), '/widgets/0 unevaluatedProperties'],
    ['a text without content', widgets(without(text, 'content')), '/widgets/0 required'],
    ['a text with a colour', widgets({ ...text, color: 'teal' }), '/widgets/0 unevaluatedProperties'],
    ['a chart without a query', widgets(without(timeseries, 'query')), '/widgets/0 required'],
    ['a width of 13', widgets({ ...text, width: 13 }), '/widgets/0/width maximum'],
    ['a width of 0', widgets({ ...text, width: 0 }), '/widgets/0/width exclusiveMinimum'],
    ['a height of 0', widgets({ ...text, height: 0 }), '/widgets/0/height exclusiveMinimum'],
    ['half a column', widgets({ ...text, width: 0.5 }), '/widgets/0/width type'],
    ['a chart of one event and several', chart({ sources: [source] }), '/widgets/0/query oneOf'],
    [
      'a chart of no event',
      widgets({ ...timeseries, query: { aggregation: { type: 'COUNT' } } }),
      '/widgets/0/query oneOf',
    ],
    [
      'a chart without an aggregation',
      widgets({ ...timeseries, query: { source } }),
      '/widgets/0/query required',
    ],
    [
      'an unknown aggregation',
      chart({ aggregation: { type: 'MEDIAN' } }),
      '/widgets/0/query/aggregation/type enum',
    ],
    [
      'an unknown kind of chart',
      chart({ viz: { chart_type: 'pie' } }),
      '/widgets/0/query/viz/chart_type enum',
    ],
    [
      'an unknown source',
      chart({ source: { ...source, type: 'metric' } }),
      '/widgets/0/query/source/type const',
    ],
    [
      'a misspelled property of a source',
      chart({ source: { ...source, filter: [] } }),
      '/widgets/0/query/source additionalProperties',
    ],
    ['a misspelled property of a query', chart({ group_by: [] }), '/widgets/0/query additionalProperties'],
    ['an unknown operator', filtered({ operator: '=' }), '/widgets/0/query/source/filters/0/operator enum'],
    [
      'a number to compare with',
      filtered({ values: [1] }),
      '/widgets/0/query/source/filters/0/values/0 type',
    ],
    [
      'a filter of a property without a column',
      filtered({ property: { key: 'platform' } }),
      '/widgets/0/query/source/filters/0/property required',
    ],
    [
      'a funnel of one step',
      widgets({ ...funnel, query: { steps: steps.slice(1) } }),
      '/widgets/0/query/steps minItems',
    ],
    ['a funnel without steps', widgets({ ...funnel, query: {} }), '/widgets/0/query required'],
    [
      'a step without an event',
      widgets({ ...funnel, query: { steps: [...steps, {}] } }),
      '/widgets/0/query/steps/2 required',
    ],
    [
      'a window of no time',
      steps2({ conversion_window: { value: 0, unit: 'day' } }),
      '/widgets/0/query/conversion_window/value exclusiveMinimum',
    ],
    [
      'a window in weeks',
      steps2({ conversion_window: { value: 1, unit: 'week' } }),
      '/widgets/0/query/conversion_window/unit enum',
    ],
    ['a funnel that is split up', steps2({ group_bys: [] }), '/widgets/0/query additionalProperties'],
    [
      'no days',
      { ...widgets(text), defaults: { date: { value: 0, unit: 'day' } } },
      '/defaults/date/value exclusiveMinimum',
    ],
    [
      'a default in hours',
      { ...widgets(text), defaults: { date: { value: 1, unit: 'hour' } } },
      '/defaults/date/unit enum',
    ],
    [
      'a default without a unit',
      { ...widgets(text), defaults: { date: { value: 1 } } },
      '/defaults/date required',
    ],
    [
      'an unknown granularity',
      { ...widgets(text), defaults: { granularity: 'hourly' } },
      '/defaults/granularity enum',
    ],
    [
      'a misspelled default',
      { ...widgets(text), defaults: { period: 1 } },
      '/defaults unevaluatedProperties',
    ],
    ['widgets without a list', { ...rest, widgets: text }, '/widgets type'],
    ['a misspelled property', { ...widgets(text), columns: 12 }, '/ additionalProperties'],
  ]);
});

describe('the request of createDashboard', () => {
  const request = schemaOf('createDashboard', 'request');

  accepts(request, [
    ['a name alone', { name: 'x' }],
    ['the longest texts', { name: 'x'.repeat(200), description: 'x'.repeat(10000) }],
    ['no widgets', { name: 'x', widgets: [] }],
  ]);
  refuses(request, [
    ['no name', { widgets: [] }, '/ required'],
    ['an empty name', { name: '' }, '/name minLength'],
    ['a name of 201 characters', { name: 'x'.repeat(201) }, '/name maxLength'],
    [
      'a description of 10001 characters',
      { name: 'x', description: 'x'.repeat(10001) },
      '/description maxLength',
    ],
    ['an id', { name: 'x', id: 'd1' }, '/ additionalProperties'],
    ['columns', { name: 'x', max_cols: 12 }, '/ additionalProperties'],
  ]);
});

describe('the request of addDashboardWidgets', () => {
  const request = schemaOf('addDashboardWidgets', 'request');

  accepts(request, [['one column', { widgets: [text], max_cols: 1 }]]);
  refuses(request, [
    ['no list', { max_cols: 12 }, '/ required'],
    ['an empty list', { widgets: [] }, '/widgets minItems'],
    ['no columns', { widgets: [text], max_cols: 0 }, '/max_cols exclusiveMinimum'],
  ]);
});

describe('the request of replaceDashboardWidgets', () => {
  const request = schemaOf('replaceDashboardWidgets', 'request');

  accepts(request, [['an empty list', { widgets: [], max_cols: 12 }]]);
  refuses(request, [
    ['no list', {}, '/ required'],
    ['columns as text', { widgets: [], max_cols: '12' }, '/max_cols type'],
  ]);
});

describe('the response of getDashboard', () => {
  const response = schemaOf('getDashboard', '200');
  const dashboard = (...widgets: JsonValue[]) => ({ message: 'ok', data: { id: 'd1', name: 'x', widgets } });

  accepts(response, [
    ['an id and a name', { message: 'ok', data: { id: 'd1', name: 'x' } }],
    ['one widget of each type', dashboard(text, header, timeseries, funnel)],
    ['ids of widgets', dashboard({ ...text, id: 'w1' }, { ...funnel, id: 'w2', ...size, ...labels })],
    [
      'a widget that cannot be described',
      dashboard({ type: 'unsupported', title: 'x', reason: 'y', ...labels }),
    ],
    [
      'a kind of chart that is not known yet',
      dashboard({
        ...timeseries,
        query: { source, aggregation: { type: 'MEDIAN' }, viz: { chart_type: 'pie' } },
      }),
    ],
    [
      'an operator that is not known yet',
      dashboard({
        ...funnel,
        query: { steps: [{ event_name: 'e', filters: [{ property, operator: '=' }] }] },
      }),
    ],
    [
      'a funnel that is split up',
      dashboard({
        ...funnel,
        query: { steps, group_bys: [property], cohorts: [{ name: 'new' }, { id: 'c1', name: 'old' }] },
      }),
    ],
    ['properties that are not described yet', dashboard({ ...text, row: 1 })],
  ]);
  refuses(response, [
    ['no name', { message: 'ok', data: { id: 'd1' } }, '/data required'],
    ['no dashboard', { message: 'ok' }, '/ required'],
    ['a widget of an unknown type', dashboard({ type: 'table', title: 'x' }), '/data/widgets/0 oneOf'],
    ['a widget without a title', dashboard({ type: 'header' }), '/data/widgets/0 required'],
    [
      'an unsupported widget without a reason',
      dashboard({ type: 'unsupported', title: 'x' }),
      '/data/widgets/0 required',
    ],
  ]);
});

describe('the response of listDashboards', () => {
  const response = schemaOf('listDashboards', '200');
  const summary = {
    id: 'd1',
    name: 'x',
    description: '',
    created_time: 1751360400,
    modified_time: 1751446800,
    widget_count: 0,
  };

  accepts(response, [
    ['a dashboard with what is always there', { message: 'ok', data: [summary] }],
    [
      'everything',
      { message: 'ok', data: [{ ...summary, defaults: { granularity: 'daily' }, is_verified: true }] },
    ],
    ['nothing known about verification', { message: 'ok', data: [{ ...summary, is_verified: null }] }],
  ]);
  refuses(response, [
    ['no list', { message: 'ok' }, '/ required'],
    [
      'a dashboard without a count',
      { message: 'ok', data: [without(summary, 'widget_count')] },
      '/data/0 required',
    ],
  ]);
});

describe('the response of createDashboard', () => {
  const response = schemaOf('createDashboard', '200');

  accepts(response, [
    ['an id alone', { message: 'ok', data: { id: 'd1' } }],
    [
      'an address as well',
      { message: 'ok', data: { id: 'd1', dashboard_url: 'https://console.statsig.com/c/dashboards/d1' } },
    ],
  ]);
  refuses(response, [['no id', { message: 'ok', data: {} }, '/data required']]);
});

describe.each(['addDashboardWidgets', 'replaceDashboardWidgets'])('the response of %s', (operationId) => {
  const response = schemaOf(operationId, '200');

  accepts(response, [
    ['ids', { message: 'ok', data: { ids: ['w1', 'w2'] } }],
    ['no ids', { message: 'ok', data: { ids: [] } }],
  ]);
  refuses(response, [['no list', { message: 'ok', data: {} }, '/data required']]);
});

describe('the response of getDashboardWidgetResults', () => {
  const response = schemaOf('getDashboardWidgetResults', '200');
  const step = { rank: 0, name: 'open_basket', count: 8400 };
  const results = (...datasets: JsonValue[]) => ({
    message: 'ok',
    data: { id: 'w1', type: 'funnel', funnel: { datasets } },
  });

  accepts(response, [
    ['no datasets', results()],
    ['a dataset with what is always there', results({ key: 'default', steps: [step] })],
    [
      'everything',
      results({
        key: 'ios',
        label: 'iOS',
        group: 'ios',
        cohort: 'new',
        excludes_optional_steps: false,
        steps: [
          {
            ...step,
            conversion_rate: 1,
            previous_step_conversion_rate: 1,
            time_to_convert: 0,
            cumulative_time_to_convert: 0,
            total_prop_sum: 12.5,
          },
        ],
      }),
    ],
    [
      'null where there is nothing',
      results({
        key: 'default',
        label: null,
        group: null,
        cohort: null,
        steps: [{ ...step, conversion_rate: null, time_to_convert: null }],
      }),
    ],
  ]);
  refuses(response, [
    ['no funnel', { message: 'ok', data: { id: 'w1', type: 'funnel' } }, '/data required'],
    ['a dataset without steps', results({ key: 'default' }), '/data/funnel/datasets/0 required'],
    [
      'a step without a count',
      results({ key: 'default', steps: [without(step, 'count')] }),
      '/data/funnel/datasets/0/steps/0 required',
    ],
  ]);
});
