import { BodyTooLargeError } from './body-too-large.ts';
import type { Deadline } from './deadline.ts';

/**
 * The response, whose body ends with an error once it is larger than allowed.
 *
 * @param limit bytes after decompression
 * @param deadline closes the connection when the time is over, also where `fetch` does not hear of it
 */
export function limitBody(response: Response, limit: number, deadline: Deadline): Response {
  if (limit === Number.POSITIVE_INFINITY || response.body === null) return response;
  const length = response.headers.get('content-length');
  if (length !== null && !response.headers.has('content-encoding')) {
    if (Number(length) > limit) {
      response.body.cancel().catch(() => undefined);
      throw new BodyTooLargeError(limit);
    }
    // All headers are seen, so it is not compressed and has the length that it says; a lie is found by fetch. From another
    // origin browsers hide the encoding, and who makes an answer can write anything.
    if (response.type === 'basic' && Number(length) <= limit) return response;
  }
  return withBody(response, count(response.body, limit, deadline));
}

/** The same answer with another body. A constructor takes neither an address nor every status that a server can send. */
function withBody({ status, statusText, headers, url, ok }: Response, body: ReadableStream): Response {
  const made = new Response(body, { headers });
  const own = { status, statusText, url, ok };
  for (const [name, value] of Object.entries(own)) Object.defineProperty(made, name, { value });
  return made;
}

/** The same bytes. A plain stream instead of a TransformStream, which costs a small answer more than everything else here. */
function count(
  body: ReadableStream<Uint8Array>,
  limit: number,
  deadline: Deadline,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const stop = (): void => {
    reader.cancel().catch(() => undefined);
  };
  deadline.onEnd(stop);
  let bytes = 0;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) return controller.close();
      bytes += value.byteLength;
      if (bytes > limit) {
        stop();
        throw new BodyTooLargeError(limit);
      }
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  };
  // Nothing is read before it is asked for.
  return new ReadableStream(source, { highWaterMark: 0 });
}
