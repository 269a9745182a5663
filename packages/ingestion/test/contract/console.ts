import type { CallArguments, SubjectTransport } from '@statsig-console/contract/suite';
import { StatsigConsole } from '@statsig-console/sdk';

/** Answers what is asked besides; undefined for what the suite is to answer. */
export type Beside = (request: {
  readonly method: string;
  readonly path: string;
  readonly url: URL;
}) => unknown;

/**
 * A console on whose wire only one operation is the suite's: most functions ask for something else before or after it, and that is
 * answered here. A source that was read is not read again. Each request is judged alone: no rate gate, and no repetitions unless they are what is judged.
 */
export function consoleFor(
  { apiVersion, respectReviewSettings }: Pick<CallArguments, 'apiVersion' | 'respectReviewSettings'>,
  transport: SubjectTransport,
  beside: Beside = () => undefined,
): StatsigConsole {
  const read = new Map<string, Response>();
  return new StatsigConsole({
    ...transport,
    apiVersion,
    respectReviewSettings,
    retry: transport.retry ?? false,
    rateLimit: false,
    async fetch(request) {
      const url = new URL(request.url);
      const path = url.pathname.replace('/console/v1', '');
      const answer = beside({ method: request.method, path, url });
      if (answer !== undefined) return Response.json(answer);
      const isSource = request.method === 'GET' && path === '/ingestion';
      const before = isSource ? read.get(url.href) : undefined;
      if (before) return before.clone();
      const came = await transport.fetch(request);
      // What may pass is asked for again.
      if (isSource && came.status < 500 && came.status !== 429) read.set(url.href, came.clone());
      return came;
    },
  });
}
