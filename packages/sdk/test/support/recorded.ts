import { StatsigConsole } from '../../src/index.ts';

/** A console whose API answers everything with an empty list, and what was sent to it. */
export function recorded(): { statsig: StatsigConsole; sent: string[] } {
  const sent: string[] = [];
  const statsig = new StatsigConsole({
    apiKey: 'console-test',
    baseUrl: 'http://console.test',
    rateLimit: false,
    async fetch(request) {
      sent.push(`${request.method} ${new URL(request.url).pathname}`);
      return Response.json({ message: 'done', data: [] });
    },
  });
  return { statsig, sent };
}
