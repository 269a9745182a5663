// Generated from the spec by `pnpm generate`. Do not edit: change spec/ and run it again.

import type { Route } from '../internal/route.ts';
import type { operations } from './schema.gen.ts';

/** Where each operation lives. */
export const routes: { readonly [Id in keyof operations]: Route } = {
  createIngestion: { method: 'POST', path: '/console/v1/ingestion', body: true },
  getSegment: { method: 'GET', path: '/console/v1/segments/{id}' },
  patchLayer: { method: 'PATCH', path: '/console/v1/layers/{id}', body: true },
  updateDynamicConfig: { method: 'POST', path: '/console/v1/dynamic_configs/{id}', body: true },
  updateExperiment: { method: 'POST', path: '/console/v1/experiments/{id}', body: true },
};
