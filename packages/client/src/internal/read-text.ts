import { BodyTooLargeError } from './body-too-large.ts';
import type { Deadline } from './deadline.ts';

/**
 * Reads the body of an answer.
 *
 * @param limit bytes after decompression; more is an error
 * @param deadline closes the connection when the time is over: fetch does not hear of it once its request is collected
 */
export async function readText(response: Response, limit: number, deadline: Deadline): Promise<string> {
  const { body, headers, type } = response;
  if (body === null) return '';
  const reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> = body.getReader();
  const stop = (): void => {
    reader.cancel().catch(() => undefined);
  };
  deadline.onEnd(stop);
  // The platform holds its own answers to their length, where they are not compressed.
  const isKnown = type === 'basic' && !headers.has('content-encoding');
  const length = isKnown ? Number(headers.get('content-length') ?? Number.NaN) : Number.NaN;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    if (bytes > limit || length > limit) {
      stop();
      throw new BodyTooLargeError(limit);
    }
    const next = reader.read();
    if (bytes === length) {
      // All is there. The end has to be read for the connection to be free, but not to be waited for.
      next.catch(() => undefined);
      break;
    }
    const { done, value } = await next;
    if (done) break;
    bytes += value.byteLength;
    chunks.push(value);
  }
  // A blob joins them, and costs a small answer more than all the rest here.
  return chunks.length > 1 ? new Blob(chunks).text() : new TextDecoder().decode(chunks[0]);
}
