import { BodyTooLargeError } from './body-too-large.ts';
import type { Deadline } from './deadline.ts';

/**
 * Reads the body of an answer.
 *
 * @param limit bytes after decompression; more is an error
 * @param deadline closes the connection when the time is over: fetch does not hear of it once its request is collected
 */
export async function readText(response: Response, limit: number, deadline: Deadline): Promise<string> {
  const { body } = response;
  if (body === null) return '';
  const reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> = body.getReader();
  const stop = (): void => {
    reader.cancel().catch(() => undefined);
  };
  deadline.onEnd(stop);
  const length = response.headers.get('content-length');
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  if (Number(length) > limit && !response.headers.has('content-encoding')) bytes = Number(length);
  for (;;) {
    if (bytes > limit) {
      stop();
      throw new BodyTooLargeError(limit);
    }
    const { done, value } = await reader.read();
    // A blob joins them, and costs a small answer more than all the rest here.
    if (done) return chunks.length > 1 ? new Blob(chunks).text() : new TextDecoder().decode(chunks[0]);
    bytes += value.byteLength;
    chunks.push(value);
  }
}
