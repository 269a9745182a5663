import { describe } from 'vitest';
import { accepts, refuses, schemaOf, without } from './check.ts';

describe('the request of updateProjectSettings', () => {
  const request = schemaOf('updateProjectSettings', 'request');

  accepts(request, [
    ['a project without a default id type', { name: 'Web shop', visibility: 'OPEN' }],
    ['everything', { name: 'Web shop', visibility: 'CLOSED', default_unit_type: 'userID' }],
    ['a project for people outside', { name: 'Web shop', visibility: 'EXTERNAL' }],
  ]);

  refuses(request, [
    ['a project without a name', { visibility: 'OPEN' }, '/ required'],
    ['a project without a visibility', { name: 'Web shop' }, '/ required'],
    ['a visibility in lower case', { name: 'Web shop', visibility: 'closed' }, '/visibility enum'],
    [
      'null for the default',
      { name: 'Web shop', visibility: 'OPEN', default_unit_type: null },
      '/default_unit_type type',
    ],
    [
      'a property in another spelling',
      { name: 'Web shop', visibility: 'OPEN', defaultUnitType: 'userID' },
      '/ additionalProperties',
    ],
  ]);
});

describe.each(['getProjectSettings', 'updateProjectSettings'])('the response of %s', (operation) => {
  const response = schemaOf(operation, '200');

  accepts(response, [
    ['a project', { message: 'x', data: { name: 'Web shop', visibility: 'CLOSED' } }],
    [
      'a visibility in lower case',
      { message: 'x', data: { name: 'Web shop', visibility: 'closed', default_unit_type: 'stableID' } },
    ],
  ]);

  refuses(response, [
    ['a project without a visibility', { message: 'x', data: { name: 'Web shop' } }, '/data required'],
    [
      'a visibility as a switch',
      { message: 'x', data: { name: 'Web shop', visibility: true } },
      '/data/visibility anyOf',
    ],
  ]);
});

const reviews = {
  is_config_review_required: true,
  is_metric_review_required: false,
  is_metric_review_required_on_verified_only: false,
};
const warehouseReviews = {
  ...reviews,
  is_whn_analysis_only_review_required: true,
  is_whn_source_review_required: false,
};

describe('the request of updateReviewsSettings', () => {
  const request = schemaOf('updateReviewsSettings', 'request');

  accepts(request, [
    ['the settings of a cloud project', reviews],
    ['the settings of a warehouse project', warehouseReviews],
  ]);

  refuses(request, [
    ...Object.keys(reviews).map(
      (name) => [`settings without ${name}`, without(reviews, name), '/ required'] as const,
    ),
    ['a switch as text', { ...reviews, is_metric_review_required: 'no' }, '/is_metric_review_required type'],
    [
      'null for a switch',
      { ...reviews, is_whn_source_review_required: null },
      '/is_whn_source_review_required type',
    ],
    ['an unknown switch', { ...reviews, is_gate_review_required: true }, '/ unevaluatedProperties'],
  ]);
});

describe.each(['getReviewsSettings', 'updateReviewsSettings'])('the response of %s', (operation) => {
  const response = schemaOf(operation, '200');

  accepts(response, [
    ['the settings of a cloud project', { message: 'x', data: reviews }],
    ['the settings of a warehouse project', { message: 'x', data: warehouseReviews }],
    ['a switch that is not described yet', { message: 'x', data: { ...reviews, more: true } }],
  ]);

  refuses(response, [
    [
      'settings without a switch',
      { message: 'x', data: without(reviews, 'is_metric_review_required') },
      '/data required',
    ],
    ['bare settings', reviews, '/ required'],
  ]);
});

describe.each([
  ['RolesSettings', 'default_project_role', 'Read Only'],
  ['TeamsSettings', 'require_teams_on_configs', true],
])('the %s', (name, key, value) => {
  const request = schemaOf(`update${name}`, 'request');

  accepts(request, [['what is needed', { [key]: value }]]);
  refuses(request, [
    ['nothing', {}, '/ required'],
    ['null', { [key]: null }, `/${key} type`],
    ['a number', { [key]: 1 }, `/${key} type`],
    ['something more', { [key]: value, more: true }, '/ additionalProperties'],
  ]);

  describe.each([`get${name}`, `update${name}`])('answered by %s', (operation) => {
    const response = schemaOf(operation, '200');

    accepts(response, [
      ['what is stored', { message: 'x', data: { [key]: value } }],
      ['a setting that is not described yet', { message: 'x', data: { [key]: value, more: true } }],
    ]);
    refuses(response, [
      ['an empty object', { message: 'x', data: {} }, '/data required'],
      ['an answer without a message', { data: { [key]: value } }, '/ required'],
    ]);
  });
});
