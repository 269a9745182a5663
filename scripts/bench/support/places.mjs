// @ts-check
// Where things lie that the scripts do not depend on themselves.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const client = createRequire(require.resolve('@statsig-console/client/package.json'));

/** openapi-fetch as an ES module: what the client is measured against. */
export const openapiFetch = client.resolve('openapi-fetch/dist/index.mjs');

/** Finds what the ingestion package has installed for its readers. */
export const ingestion = createRequire(require.resolve('@statsig-console/ingestion/package.json'));
