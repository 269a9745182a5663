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
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  const stop = (): void => {
    reader.cancel().catch(() => undefined);
  };
  deadline.onEnd(stop);
  const length = response.headers.get('content-length');
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  if (Number(length) > limit && !response.headers.has('content-encoding')) bytes = Number(length);
  for (;;) {
    if (bytes > limit) {
      stop();
      throw new BodyTooLargeError(limit);
    }
    const { done, value } = await reader.read();
    // At once: decoding piece by piece is slow.
    if (done) return new TextDecoder().decode(joined(chunks, bytes));
    bytes += value.byteLength;
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array | undefined {
  if (chunks.length < 2) return chunks[0];
  const all = new Uint8Array(bytes);
  let end = 0;
  for (const chunk of chunks) {
    all.set(chunk, end);
    end += chunk.byteLength;
  }
  return all;
}
