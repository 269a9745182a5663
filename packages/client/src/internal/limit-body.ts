/** Thrown while a body is read that is larger than allowed. */
export class BodyTooLargeError extends Error {}

/**
 * The response, whose body ends with an error once it is larger than allowed.
 *
 * @param limit bytes after decompression
 */
export function limitBody(response: Response, limit: number): Response {
  if (limit === Number.POSITIVE_INFINITY || response.body === null) return response;
  const length = response.headers.get('content-length');
  // What is not compressed has the length that it says; a lie is found by fetch.
  if (length !== null && !response.headers.has('content-encoding')) {
    if (Number(length) <= limit) return response;
    response.body.cancel().catch(() => undefined);
    throw tooLarge(limit);
  }
  const counted = count(response.body, limit);
  const { status, statusText, headers } = response;
  return new Response(counted, { status, statusText, headers });
}

/** The same bytes. A plain stream instead of a TransformStream, which costs a small answer more than everything else here. */
function count(body: ReadableStream<Uint8Array>, limit: number): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let bytes = 0;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) return controller.close();
      bytes += value.byteLength;
      if (bytes > limit) {
        reader.cancel().catch(() => undefined);
        throw tooLarge(limit);
      }
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  };
  // Nothing is read before it is asked for.
  return new ReadableStream(source, { highWaterMark: 0 });
}

function tooLarge(limit: number): BodyTooLargeError {
  return new BodyTooLargeError(`The answer has more than ${limit} bytes.`);
}
