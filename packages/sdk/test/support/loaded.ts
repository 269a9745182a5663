// A clock that stands still does not wait for modules: what is loaded when it is first needed is there from the start.
import { StatsigConsole } from '../../src/index.ts';

const statsig = new StatsigConsole({
  apiKey: 'console-loaded',
  fetch: async () => Response.json({ message: 'ok', data: { id: 'beta' } }),
});
await statsig.gates.enable('beta');
