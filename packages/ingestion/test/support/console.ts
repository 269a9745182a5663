import { StatsigConsole } from '@statsig-console/sdk';
import type { FakeRuns } from './fake-runs.ts';

/** A console that talks to a fake without a network, each request alone. */
export function consoleOf(fake: Pick<FakeRuns, 'handle'>): StatsigConsole {
  return new StatsigConsole({
    apiKey: 'console-test',
    retry: false,
    rateLimit: false,
    async fetch(request) {
      const { pathname, searchParams } = new URL(request.url);
      const text = await request.text();
      const asked = {
        method: request.method,
        path: pathname,
        query: searchParams,
        body: text ? JSON.parse(text) : undefined,
      };
      const answer = fake.handle(asked);
      if (!answer)
        throw new TypeError('fetch failed', {
          cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
        });
      return Response.json(answer.body, { status: answer.status });
    },
  });
}

/** A console that answers what a function says. */
export function consoleThat(answer: (url: URL) => unknown): StatsigConsole {
  return new StatsigConsole({
    apiKey: 'console-test',
    retry: false,
    rateLimit: false,
    fetch: async (request) => {
      const said = answer(new URL(request.url));
      return said instanceof Response ? said : Response.json(said);
    },
  });
}
