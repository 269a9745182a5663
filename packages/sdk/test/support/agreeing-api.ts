import { type CapturingFetch, captureFetch } from '@statsig-console/contract';
import { StatsigConsole } from '../../src/index.ts';

let keys = 0;

/** A console whose API says yes to everything, and what left for it. */
export function api(
  respond: (request: Request) => Response | Promise<Response> = () =>
    Response.json({ message: 'ok', data: {} }),
): { statsig: StatsigConsole; fetch: CapturingFetch; paths: () => string[] } {
  const fetch = captureFetch({ fetch: async (request) => respond(request) });
  keys += 1;
  // Each with a rate gate of its own.
  const statsig = new StatsigConsole({ apiKey: `console-bulk-${keys}`, fetch, retry: false });
  const paths = (): string[] => fetch.requests.map((sent) => sent.path.replace('/console/v1/', ''));
  return { statsig, fetch, paths };
}

/** Something to do to each item of a bulk. */
export function archive(id: string, statsig: StatsigConsole): PromiseLike<unknown> {
  return statsig.gates.archive(id);
}
