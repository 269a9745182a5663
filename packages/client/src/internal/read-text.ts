import { BodyTooLargeError } from './limit-body.ts';

/**
 * Reads the body of an answer.
 *
 * @param limit bytes after decompression; more is an error
 * @param onEnd takes what closes the connection when the time is over: fetch does not hear of it once its request is collected
 */
export async function readText(
  response: Response,
  limit: number,
  onEnd: (run: () => void) => void,
): Promise<string> {
  const { body } = response;
  if (body === null) return '';
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  const stop = (): void => {
    reader.cancel().catch(() => undefined);
  };
  onEnd(stop);
  const length = response.headers.get('content-length');
  let left = limit;
  if (Number(length) > limit && !response.headers.has('content-encoding')) left = -1;
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    if (left < 0) {
      stop();
      throw new BodyTooLargeError(`The answer has more than ${limit} bytes.`);
    }
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    left -= value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
}
