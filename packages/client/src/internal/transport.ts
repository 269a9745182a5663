import { Attempt, runAttempt } from './attempt.ts';
import { Deadline } from './deadline.ts';
import { type Answered, type Earlier, type Exchange, isGated, type Reply, type Send } from './exchange.ts';
import { preloadSlowPath, slowPath } from './load-slow-path.ts';

const FIRST: Earlier = { attempts: 1, mayHaveApplied: false };

/**
 * Sends a request as often as its options and its method allow, each time when the rate limit lets it pass.
 *
 * Most calls are ones that nobody watches or ends, and that pass and succeed at once: that is all there is here. Everything else
 * takes the slow path, and with it the first changes, which come before the rate limit is loaded.
 *
 * @returns the last answer, whatever its status; throws when there is none
 */
export async function transport<Answer extends Answered>(
  exchange: Exchange,
  send: Send<Answer>,
): Promise<Reply<Answer>> {
  const began = performance.now();
  const { request, options } = exchange;
  const { apiKey } = options;
  const loaded = preloadSlowPath();
  if (
    typeof apiKey !== 'string' ||
    !isPlain(exchange, apiKey) ||
    // Whether the rate limit does not let it pass at once.
    (isGated(exchange) && !loaded?.tryEnter(exchange, apiKey))
  ) {
    // Without a pause where it can be: calls are to reach the rate limit in their order.
    return (loaded ?? (await slowPath(request, false))).run(exchange, began, send);
  }
  const left = options.totalTimeout - (performance.now() - began);
  const deadline = new Deadline(Math.min(options.timeout, left));
  const first = await runAttempt(new Attempt(apiKey, deadline, options.fetch), left, send);
  if ('answer' in first && first.answer.response.ok) {
    return { answer: first.answer, request, earlier: FIRST, secret: apiKey, failed: (error) => error };
  }
  return (await slowPath(request, true)).run(exchange, began, send, first);
}

/** Whether nobody looks on or may end it, and nothing has to be kept out of the request. */
function isPlain(
  { request: { path }, signal, options: { hooks, logger } }: Exchange,
  apiKey: string,
): boolean {
  // Somebody may have given the key as an id, also encoded.
  return !(signal || hooks || logger || path.includes('%') || path.includes(apiKey));
}
