import { describe } from 'vitest';
import { accepts, refuses, schemaOf } from './check.ts';

const permissions = {
  invitation_access: false,
  create_configs: true,
  edit_or_delete_configs: true,
  launch_to_production: false,
  launch_or_disable_configs: true,
  start_experiments: true,
  create_or_edit_templates: false,
  create_or_edit_dashboards: true,
  create_teams: false,
  edit_dynamic_config_schemas: false,
  create_release_pipelines: false,
  approve_required_review_release_pipeline_phase: false,
  self_approve_review: false,
  approve_reviews: true,
  bypass_reviews_for_overrides: false,
  bypass_precommit_webhook: false,
  metric_management: true,
  event_dimensions_access: true,
  verify_metrics: false,
  use_metrics_explorer: true,
  local_metrics: true,
  manage_alerts: true,
  integrations_edit_access: false,
  source_connection_and_creation: false,
  whn_connection: false,
  data_warehouse_ingestion_and_exports_edit_access: false,
  edit_and_tag_configs_with_core_tag: false,
  reset_experiments: true,
  manual_whn_reload: false,
};

describe('the request of createRole', () => {
  const request = schemaOf('createRole', 'request');

  accepts(request, [
    ['a role that may do nothing', { name: 'Guest', permissions: {} }],
    ['a role with one permission', { name: 'Guest', permissions: { use_metrics_explorer: true } }],
    ['a role with every permission said', { name: 'Analyst', permissions }],
  ]);

  refuses(request, [
    ['a role without permissions', { name: 'Guest' }, '/ required'],
    ['a role without a name', { permissions: {} }, '/ required'],
    ['null for permissions', { name: 'Guest', permissions: null }, '/permissions type'],
    [
      'a permission as text',
      { name: 'Guest', permissions: { create_configs: 'yes' } },
      '/permissions/create_configs type',
    ],
    [
      'null for a permission',
      { name: 'Guest', permissions: { create_configs: null } },
      '/permissions/create_configs type',
    ],
    [
      'a permission in another spelling',
      { name: 'Guest', permissions: { createConfigs: true } },
      '/permissions unevaluatedProperties',
    ],
    ['a description', { name: 'Guest', permissions: {}, description: '' }, '/ additionalProperties'],
  ]);
});

describe('the request of patchRole', () => {
  const request = schemaOf('patchRole', 'request');

  accepts(request, [
    ['one permission', { permissions: { manage_alerts: false } }],
    ['every permission', { permissions }],
  ]);

  refuses(request, [
    ['no permissions', {}, '/ required'],
    ['a list of permissions', { permissions: ['manage_alerts'] }, '/permissions type'],
    ['an unknown permission', { permissions: { fly: true } }, '/permissions unevaluatedProperties'],
    ['another name', { name: 'Guest', permissions: {} }, '/ additionalProperties'],
  ]);
});

describe.each([
  ['createRole', '201'],
  ['getRole', '200'],
  ['patchRole', '200'],
] as const)('the response of %s', (operation, status) => {
  const response = schemaOf(operation, status);

  accepts(response, [
    ['a role with all permissions', { message: 'x', data: { name: 'Analyst', permissions } }],
    ['a role with some permissions', { message: 'x', data: { name: 'Analyst', permissions: {} } }],
    [
      'a permission that is not described yet',
      { message: 'x', data: { name: 'Analyst', permissions: { fly: true } } },
    ],
  ]);

  refuses(response, [
    ['a role without permissions', { message: 'x', data: { name: 'Analyst' } }, '/data required'],
    ['a role without a name', { message: 'x', data: { permissions } }, '/data required'],
    ['an answer without the role', { message: 'x' }, '/ required'],
  ]);
});

describe('the response of listRoles', () => {
  const response = schemaOf('listRoles', '200');

  accepts(response, [
    ['an empty list', { message: 'x', data: [] }],
    ['roles', { message: 'x', data: [{ name: 'Analyst', permissions }] }],
  ]);

  refuses(response, [
    ['names alone', { message: 'x', data: ['Analyst'] }, '/data/0 type'],
    ['an answer without a message', { data: [] }, '/ required'],
  ]);
});

describe('the response of deleteRole', () => {
  const response = schemaOf('deleteRole', '200');

  accepts(response, [['a message', { message: 'Role deleted successfully.' }]]);
  refuses(response, [['a message of another type', { message: true }, '/message type']]);
});
