import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { codeOf, messageOf, ReadError } from './read-error.ts';
import type { Input } from './reader.ts';

/** An input that has been opened. */
export interface Opened {
  readonly name: string | undefined;
  /** Size in bytes, where it is known. */
  readonly size: number | undefined;
  readonly stream: Readable;
}

/** Opens an input. A file that is not there is an error at once. */
export function openInput(input: Input, signal: AbortSignal | undefined): Opened {
  const withSignal = signal ? { signal } : {};
  if (typeof input !== 'string' && !(input instanceof URL)) {
    const stream =
      input instanceof Readable ? input : Readable.from(input, { ...withSignal, objectMode: false });
    return { name: undefined, size: undefined, stream };
  }
  const name = String(input);
  const size = sizeOf(input);
  return { name, size, stream: createReadStream(input, { ...withSignal, highWaterMark: CHUNK }) };
}

const CHUNK = 1 << 17;

/** The size of a file. @throws ReadError when there is none that can be read */
export function sizeOf(file: string | URL): number {
  const name = String(file);
  try {
    const found = statSync(file);
    if (!found.isDirectory()) return found.size;
  } catch (error) {
    const reason = codeOf(error) === 'ENOENT' ? 'is not there' : `cannot be read: ${messageOf(error)}`;
    throw new ReadError(`The file ${name} ${reason}. Check the path.`, { file: name }, error);
  }
  throw new ReadError(`${name} is a folder. Give the path of a file.`, { file: name });
}

/** How a file is called in messages. */
export function called(name: string | undefined): string {
  return name === undefined ? 'The stream' : `The file ${name}`;
}

/** What the first bytes tell of files that are no UTF-8 text. */
export function binaryKind(start: Uint8Array): string | undefined {
  const begins = (...bytes: number[]): boolean => bytes.every((byte, index) => start[index] === byte);
  if (begins(0x1f, 0x8b)) return 'compressed with gzip. Unpack it first';
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'a ZIP archive, as spreadsheets are. Export it as text in UTF-8';
  if (begins(0x50, 0x41, 0x52, 0x31)) return 'a Parquet file. Read it with parquet()';
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) return 'text in UTF-16. Write it as UTF-8';
  if (begins(0x28, 0xb5, 0x2f, 0xfd)) return 'compressed with zstd. Unpack it first';
  if (start.subarray(0, 4_096).includes(0)) return 'binary. Give a file of text in UTF-8';
  return undefined;
}
