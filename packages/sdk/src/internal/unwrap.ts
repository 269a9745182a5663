import type { CallResult } from '@statsig-console/client';

/** Takes the data out of its envelope, or says that the answer has none. */
export async function dataOf<Data>(result: CallResult<unknown>): Promise<Data> {
  return dataIfAny<Data>(result) ?? (await result.unusable('without `data`'));
}

/** Takes the data out of its envelope; undefined where there is none. */
export function dataIfAny<Data>({ data: envelope }: CallResult<unknown>): Data | undefined {
  // Whatever came, what is not there is undefined. What is there has the type that the API documents.
  return (envelope as { data?: Data | null } | null)?.data ?? undefined;
}

/** The body as it is. */
export function bodyOf<Body>({ data }: CallResult<Body>): Body {
  return data;
}

/** The data of operations that are documented with the envelope and without it. Only the envelope has a message. */
export async function dataOrBare<Data>(result: CallResult<unknown>): Promise<Data> {
  const { data: body } = result;
  if (!isObject(body) || ('message' in body && 'data' in body)) return dataOf(result);
  // It has the type that the API documents.
  if (Object.keys(body).some((key) => key !== 'message' && key !== 'data')) return body as Data;
  return result.unusable('without `data`');
}

/** The same for a list. */
export async function listOrBare<Item>(result: CallResult<unknown>): Promise<Item[]> {
  const list: unknown = Array.isArray(result.data) ? result.data : await dataOf(result);
  // It has the type that the API documents.
  return Array.isArray(list) ? (list as Item[]) : result.unusable('without a list');
}

/** The data of operations that are documented with a list of one and with its member alone. */
export async function firstOf<Data>(result: CallResult<unknown>): Promise<Data> {
  const data: unknown = await dataOf(result);
  const first: unknown = Array.isArray(data) ? data[0] : data;
  // It has the type that the API documents.
  return isObject(first) ? (first as Data) : result.unusable('without an object in `data`');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
