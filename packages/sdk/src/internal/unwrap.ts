import type { CallResult } from '@statsig-console/client';

/** Takes the data out of its envelope, or says that the answer has none. */
export function dataOf<Data>(result: CallResult<unknown>): Data {
  const data = dataIfAny<Data>(result);
  if (data === undefined) throw result.formatError('without `data`');
  return data;
}

/** Takes the data out of its envelope; undefined where there is none. */
export function dataIfAny<Data>({ data: envelope }: CallResult<unknown>): Data | undefined {
  const data = isObject(envelope) ? envelope['data'] : undefined;
  // It has the type that the API documents.
  return (data ?? undefined) as Data | undefined;
}

/** The body as it is. */
export function bodyOf<Body>({ data }: CallResult<Body>): Body {
  return data;
}

/** The data of operations that are documented with the envelope and without it. Only the envelope has a message. */
export function dataOrBare<Data>(result: CallResult<unknown>): Data {
  const { data: body } = result;
  if (!isObject(body) || ('message' in body && 'data' in body)) return dataOf(result);
  // It has the type that the API documents.
  if (Object.keys(body).some((key) => key !== 'message' && key !== 'data')) return body as Data;
  throw result.formatError('without `data`');
}

/** The same for a list. */
export function listOrBare<Item>(result: CallResult<unknown>): Item[] {
  const list: unknown = Array.isArray(result.data) ? result.data : dataOf(result);
  // It has the type that the API documents.
  if (Array.isArray(list)) return list as Item[];
  throw result.formatError('without a list');
}

/** The data of operations that are documented with a list of one and with its member alone. */
export function firstOf<Data>(result: CallResult<unknown>): Data {
  const data: unknown = dataOf(result);
  const first: unknown = Array.isArray(data) ? data[0] : data;
  if (!isObject(first)) throw result.formatError('without an object in `data`');
  // It has the type that the API documents.
  return first as Data;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
