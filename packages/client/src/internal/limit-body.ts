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
  let bytes = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > limit) throw tooLarge(limit);
        controller.enqueue(chunk);
      },
    }),
  );
  const { status, statusText, headers } = response;
  return new Response(counted, { status, statusText, headers });
}

function tooLarge(limit: number): BodyTooLargeError {
  return new BodyTooLargeError(`The answer has more than ${limit} bytes.`);
}
