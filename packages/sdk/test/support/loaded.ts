// A clock that stands still does not wait for modules: what is loaded when it is first needed is there from the start.
import { StatsigConsole } from '../../src/index.ts';

const statsig = new StatsigConsole({
  apiKey: 'console-loaded',
  fetch: async ({ method }) => Response.json({ message: 'ok', data: method === 'GET' ? [] : { id: 'beta' } }),
});
await statsig.gates.enable('beta');
await statsig.gates.list();
