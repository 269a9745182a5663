// A clock that stands still does not wait for modules: what is loaded when it is first needed is there from the start.
import { createConsoleClient, paginate } from '../../src/index.ts';
import { slowPath } from '../../src/internal/load-slow-path.ts';
import { stubFetch } from './stub-fetch.ts';

const client = createConsoleClient({ apiKey: 'console-loaded', fetch: stubFetch() });
const path = { id: 'beta' };
await client.call('getSegment', { path });
await client.GET('/console/v1/segments/{id}', { params: { path } });
await paginate(
  createConsoleClient({ apiKey: 'console-loaded', fetch: async () => Response.json({ data: [] }) }),
  'listGates',
);
await slowPath({ operationId: 'getSegment', method: 'GET', path: '/' }, false);
