import type { Deadline } from './deadline.ts';

/**
 * The response, whose body ends with an error once it is larger than allowed.
 *
 * @param limit bytes after decompression
 * @param tooLarge makes the error
 * @param deadline closes the connection when the time is over, also where `fetch` does not hear of it
 */
export function limitBody(
  response: Response,
  limit: number,
  tooLarge: () => Error,
  deadline: Deadline,
): Response {
  if (response.body === null) return response;
  const { headers } = response;
  if (Number(headers.get('content-length')) > limit && !headers.has('content-encoding')) {
    response.body.cancel().catch(() => undefined);
    throw tooLarge();
  }
  return withBody(response, count(response.body, limit, tooLarge, deadline));
}

/** The same answer with another body. A constructor takes neither an address nor every status that a server can send. */
export function withBody(response: Response, body: BodyInit | null): Response {
  return alike(response, new Response(body, { headers: response.headers }));
}

function alike(response: Response, made: Response): Response {
  const { status, statusText, url, ok } = response;
  const clone = (): Response => alike(response, Response.prototype.clone.call(made));
  const own = { status, statusText, url, ok, clone };
  for (const [name, value] of Object.entries(own)) Object.defineProperty(made, name, { value });
  return made;
}

/** The same bytes. A plain stream instead of a TransformStream, which costs a small answer more than everything else here. */
function count(
  body: ReadableStream<Uint8Array>,
  limit: number,
  tooLarge: () => Error,
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
        throw tooLarge();
      }
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  };
  // Nothing is read before it is asked for.
  return new ReadableStream(source, { highWaterMark: 0 });
}
