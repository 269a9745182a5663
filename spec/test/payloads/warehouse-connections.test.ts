import { describe } from 'vitest';
import type { JsonObject } from '../../src/types.ts';
import { accepts, refuses, schemaOf } from './check.ts';

/** Everything each kind of warehouse has; what may be null is null. */
const whole: { readonly [kind: string]: JsonObject } = {
  databricks: {
    host: 'h',
    path: 'p',
    accessToken: 't',
    stagingDatabase: 'd',
    oauthClientID: null,
    consoleComputePath: null,
  },
  snowflake: {
    accountName: 'a',
    serviceUserName: 'u',
    serviceUserPassword: 'p',
    privateKey: null,
    keyPassPhrase: null,
    stagingDatabaseName: 'd',
    stagingSchemaName: 's',
    computeWarehouse: 'w',
    consoleComputeWarehouse: null,
  },
  bigquery: { privateKey: 'k', project: 'p', consoleComputeProject: 'c', stagingDataset: 'd' },
  redshift: {
    host: 'h',
    port: 5439,
    database: 'd',
    username: 'u',
    password: 'p',
    stagingSchema: 's',
    useSshTunnel: true,
    sshUsername: 'u',
    sshPort: 22,
    sshHost: 'h',
    sshPrivateKey: 'k',
    sshPublicKey: 'k',
    verifyCA: true,
    useAssumeRole: false,
    roleArn: 'arn',
    region: 'eu-central-1',
  },
  athena: {
    region: 'eu-central-1',
    bucket: 'b',
    dataCatalog: 'c',
    useCatalogInQueryContext: false,
    database: 'd',
    queryResultLocation: 's3://b/',
    workgroup: 'w',
    roleArn: 'arn',
  },
};

describe('the request of updateWarehouseConnection', () => {
  const request = schemaOf('updateWarehouseConnection', 'request');

  accepts(request, [
    ['no change at all', {}],
    ...Object.entries(whole).map(([kind, parameters]) => [`all of ${kind}`, { [kind]: parameters }] as const),
    ...Object.keys(whole).map((kind) => [`nothing of ${kind}`, { [kind]: {} }] as const),
    ['a new password', { snowflake: { serviceUserPassword: 'p' } }],
  ]);
  refuses(request, [
    ...Object.keys(whole).map(
      (kind) =>
        [
          `an unknown parameter of ${kind}`,
          { [kind]: { colour: 'c' } },
          `/${kind} additionalProperties`,
        ] as const,
    ),
    ...Object.keys(whole).map((kind) => [`null for ${kind}`, { [kind]: null }, `/${kind} type`] as const),
    ['an unknown warehouse', { mysql: {} }, '/ additionalProperties'],
    ['null for a host', { databricks: { host: null } }, '/databricks/host type'],
    ['null for a key of BigQuery', { bigquery: { privateKey: null } }, '/bigquery/privateKey type'],
    ['a port as text', { redshift: { port: '5439' } }, '/redshift/port type'],
    ['a switch as text', { redshift: { verifyCA: 'true' } }, '/redshift/verifyCA type'],
    ['parameters without their warehouse', { host: 'h' }, '/ additionalProperties'],
  ]);
});

describe('the response of updateWarehouseConnection', () => {
  const response = schemaOf('updateWarehouseConnection', '200');

  accepts(response, [['a message', { message: 'Connection updated successfully' }]]);
  refuses(response, [['nothing', {}, '/ required']]);
});
