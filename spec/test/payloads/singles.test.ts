import { describe } from 'vitest';
import type { JsonObject } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

describe('the response of getReport', () => {
  const response = schemaOf('getReport', '200');
  const report = { url: 'reports.example.com/1.csv' };
  accepts(response, [
    ['a list, as documented', { message: 'ok', data: [report] }],
    ['a single report, as the schema says', { message: 'ok', data: report }],
  ]);
  refuses(response, [
    ['no report', { message: 'ok' }, '/ required'],
    ['a report without an address', { message: 'ok', data: [{}] }, '/data/0 required'],
    ['a bare address', { message: 'ok', data: 'https://reports.example.com' }, '/data oneOf'],
  ]);
});

describe('the response of getUsageReport', () => {
  const response = `/paths/~1console~1v1~1project~1usage_billing~1report/get/responses/200/content/text~1csv/schema`;
  accepts(response, [
    ['lines', 'date,product\n2025-11-01,gate_checks\n'],
    ['nothing', ''],
  ]);
  refuses(response, [['JSON', { message: 'ok' }, '/ type']]);
});

describe('the response of getExposureCount', () => {
  const response = schemaOf('getExposureCount', '200');
  const count: JsonObject = { id: 'new_checkout', pastDay: 5904, past7Days: 2078 };
  const data: JsonObject = { gates: [count], experiments: [], dynamicConfigs: [] };
  accepts(response, [
    ['one list with a count', { message: 'ok', data }],
    ['more than can be asked for', { message: 'ok', data: { ...data, experiments: Array(26).fill(count) } }],
  ]);
  refuses(response, [
    [
      'part of a count',
      { message: 'ok', data: { ...data, gates: [{ ...count, pastDay: 0.5 }] } },
      '/data/gates/0/pastDay type',
    ],
    ...['gates', 'experiments', 'dynamicConfigs'].map((name): [string, JsonObject, string] => [
      `no ${name}`,
      { message: 'ok', data: without(data, name) },
      '/data required',
    ]),
    ...['id', 'pastDay', 'past7Days'].map((name): [string, JsonObject, string] => [
      `a count without ${name}`,
      { message: 'ok', data: { ...data, gates: [without(count, name)] } },
      '/data/gates/0 required',
    ]),
  ]);
});

describe('the response of getCompany', () => {
  const response = schemaOf('getCompany', '200');
  const company: JsonObject = {
    companyID: 'c',
    companyName: 'Shop',
    isWarehouseNative: true,
    orgID: 'o',
    orgName: 'Group',
  };
  accepts(response, [
    ['a company within an organisation', { message: 'ok', data: company }],
    ['a company on its own', { message: 'ok', data: { ...company, orgID: null, orgName: null } }],
  ]);
  refuses(
    response,
    Object.keys(company).map((name) => [
      `no ${name}`,
      { message: 'ok', data: without(company, name) },
      '/data required',
    ]),
  );
});

describe('the response of getProject', () => {
  const response = schemaOf('getProject', '200');
  accepts(response, [
    ['an id', { message: 'ok', data: { id: 'p' } }],
    ['a property that is not described yet', { message: 'ok', data: { id: 'p', name: 'Shop' } }],
  ]);
  refuses(response, [
    ['no project', { message: 'ok' }, '/ required'],
    ['no id', { message: 'ok', data: {} }, '/data required'],
  ]);
});
