import { describe } from 'vitest';
import { accepts, refuses, schemaOf, without } from './check.ts';

const person = { email: 'ada@example.com', firstName: 'Ada', lastName: 'Osei', role: 'Admin' };
const metric = { name: 'onboarding_completed', type: 'event_user' };
const settings = {
  name: 'Growth',
  defaultGateMetrics: [],
  defaultExperimentPrimaryMetrics: [],
  defaultExperimentSecondaryMetrics: [],
  defaultHoldoutMetrics: [],
  changeTeamConfigs: 'anyone',
  reviewApproval: 'anyone',
  defaultTargetApplications: [],
};
const allSettings = {
  ...settings,
  description: 'Onboarding',
  defaultGateMetrics: [metric],
  defaultExperimentPrimaryMetrics: [metric],
  defaultExperimentSecondaryMetrics: [metric],
  defaultHoldoutMetrics: [metric],
  changeTeamConfigs: 'team_only',
  reviewApproval: 'admin_only',
  defaultTargetApplications: ['Web'],
  defaultHoldoutID: 'q4_holdout',
  requireReviews: true,
  requireGateTemplates: false,
  requireExperimentTemplates: true,
  requireDynamicConfigTemplates: false,
};
const nulls = {
  defaultHoldoutID: null,
  requireReviews: null,
  requireGateTemplates: null,
  requireExperimentTemplates: null,
  requireDynamicConfigTemplates: null,
};

describe('the request of createTeam', () => {
  const request = schemaOf('createTeam', 'request');
  const minimal = { ...settings, members: [], admins: [] };

  accepts(request, [
    ['a team of nobody', minimal],
    ['everything', { ...allSettings, members: ['lin@example.com'], admins: ['ada@example.com'] }],
    ['null where nothing applies', { ...minimal, ...nulls }],
    ['reviews by the team', { ...minimal, reviewApproval: 'team_only' }],
  ]);

  refuses(request, [
    ...Object.keys(minimal).map(
      (name) => [`a team without ${name}`, without(minimal, name), '/ required'] as const,
    ),
    ['people as they are answered', { ...minimal, members: [person] }, '/members/0 type'],
    ['null for admins', { ...minimal, admins: null }, '/admins type'],
    ['an unknown circle', { ...minimal, changeTeamConfigs: 'admin_only' }, '/changeTeamConfigs enum'],
    ['an unknown reviewer', { ...minimal, reviewApproval: 'nobody' }, '/reviewApproval enum'],
    ['a metric by name', { ...minimal, defaultGateMetrics: ['clicks'] }, '/defaultGateMetrics/0 type'],
    [
      'a metric without a type',
      { ...minimal, defaultHoldoutMetrics: [without(metric, 'type')] },
      '/defaultHoldoutMetrics/0 required',
    ],
    ['null for a description', { ...minimal, description: null }, '/description type'],
    ['a switch as text', { ...minimal, requireReviews: 'yes' }, '/requireReviews type'],
    ['an id', { ...minimal, id: 't1' }, '/ unevaluatedProperties'],
    ['a misspelled property', { ...minimal, requireReview: true }, '/ unevaluatedProperties'],
  ]);
});

describe('the request of patchTeam', () => {
  const request = schemaOf('patchTeam', 'request');

  accepts(request, [
    ['no change at all', {}],
    ['nobody as a member', { members: [] }],
    ['everything', { ...allSettings, id: 't1', members: ['lin@example.com'], admins: [] }],
    ['null where nothing applies', nulls],
  ]);

  refuses(request, [
    ['people as they are answered', { admins: [person] }, '/admins/0 type'],
    ['null for members', { members: null }, '/members type'],
    ['null for a list of metrics', { defaultGateMetrics: null }, '/defaultGateMetrics type'],
    ['null for who may change', { changeTeamConfigs: null }, '/changeTeamConfigs enum'],
    ['a number for a holdout', { defaultHoldoutID: 1 }, '/defaultHoldoutID type'],
    ['a misspelled property', { member: [] }, '/ unevaluatedProperties'],
  ]);
});

describe.each(['createTeam', 'getTeam', 'patchTeam'])('the response of %s', (operation) => {
  const response = schemaOf(operation, '200');

  accepts(response, [
    ['a team without its people and its id', { message: 'x', data: settings }],
    ['everything', { message: 'x', data: { ...allSettings, id: 't1', members: [person], admins: [person] } }],
    ['null where nothing applies', { message: 'x', data: { ...settings, ...nulls } }],
    ['a property that is not described yet', { message: 'x', data: { ...settings, colour: 'red' } }],
  ]);

  refuses(response, [
    ...Object.keys(settings).map(
      (name) =>
        [
          `a team without ${name}`,
          { message: 'x', data: without(settings, name) },
          '/data required',
        ] as const,
    ),
    [
      'people as they are written',
      { message: 'x', data: { ...settings, members: ['ada@example.com'] } },
      '/data/members/0 type',
    ],
    ['a bare team', settings, '/ required'],
  ]);
});

describe('the response of listTeams', () => {
  const response = schemaOf('listTeams', '200');

  accepts(response, [
    ['an empty list', { message: 'x', data: [] }],
    ['teams without their people', { message: 'x', data: [settings] }],
    ['teams with their people', { message: 'x', data: [{ ...settings, members: [person], admins: [] }] }],
  ]);

  refuses(response, [
    ['a team without a name', { message: 'x', data: [without(settings, 'name')] }, '/data/0 required'],
    ['a bare list', [settings], '/ type'],
  ]);
});

describe('the response of deleteTeam', () => {
  const response = schemaOf('deleteTeam', '200');

  accepts(response, [['a message', { message: 'Team deleted successfully' }]]);
  refuses(response, [['nothing', {}, '/ required']]);
});
