import type { Random } from './random.ts';

/** How a text ends up in another: as it is, or as URLs, forms, JSON and HTML write it. */
const FORMS: readonly ((text: string) => string)[] = [
  (text) => text,
  encodeURIComponent,
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  (text) => new URLSearchParams({ key: text }).toString(),
  (text) => JSON.stringify(text),
  (text) => JSON.stringify(JSON.stringify(text)),
  (text) => text.replace(/\W/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`),
  (text) => text.replace(/\//g, '\\/'),
  (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
  (text) => text.replace(/[^a-z0-9]/gi, (char) => `&#${char.charCodeAt(0)};`),
  (text) => text.replace(/\W/g, (char) => `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`),
];

const AROUND = ['key @', '@', 'bad key "@", sorry', '/login?key=@&x=1', 'STATSIG-API-KEY: @\r\n', '@ and @'];

/** A text that says the key in some way. */
function text(random: Random, key: string): string {
  return random.pick(AROUND).replace(/@/g, () => random.pick(FORMS)(key));
}

/** A value for JSON that holds the key at some depth, in a name or in a value. */
function value(random: Random, key: string, depth = 0): unknown {
  if (depth > 4 || random.chance(0.3)) return text(random, key);
  const inner = value(random, key, depth + 1);
  return random.pick<() => unknown>([
    () => [null, inner],
    () => ({ [text(random, key)]: inner }),
    () => ({ headers: { 'STATSIG-API-KEY': inner } }),
    () => JSON.stringify(inner),
  ])();
}

function body(random: Random, key: string): string {
  const issue = (): unknown => ({ property: text(random, key), errorMessage: text(random, key) });
  return random.pick<() => string>([
    () => '',
    () => text(random, key),
    () => `<html><title>${text(random, key)}</title><a href="?k=${text(random, key)}"></html>`,
    () => JSON.stringify({ message: text(random, key) }),
    () => JSON.stringify({ message: 'No', errors: [issue(), issue()] }),
    () => JSON.stringify({ message: text(random, key), errors: issue(), more: value(random, key) }),
    () => JSON.stringify(value(random, key)),
    () => JSON.stringify({ deep: value(random, key) }, null, 2),
    () => `${JSON.stringify(value(random, key))}}`,
  ])();
}

const STATUSES = [200, 201, 307, 400, 401, 403, 404, 408, 429, 500, 501, 503];

/** An answer that repeats the key wherever it can. */
export function echo(random: Random, key: string): Response {
  const headers = new Headers({ 'retry-after': random.pick(['0', key]) });
  for (const name of ['x-request-id', 'location', 'statsig-api-key', 'set-cookie']) {
    if (random.chance(0.5)) headers.set(name, text(random, key).replace(/[\r\n]/g, ''));
  }
  const statusText = random.chance(0.5) ? text(random, key).replace(/[\r\n]/g, '') : '';
  return new Response(body(random, key), { status: random.pick(STATUSES), statusText, headers });
}

/** Something to throw that says the key wherever it can. */
export function thrown(random: Random, key: string, request: unknown, depth = 0): unknown {
  if (depth > 3 || random.chance(0.1)) {
    return random.pick<() => unknown>([
      () => text(random, key),
      () => Symbol(key),
      () => ({ key, toString: () => text(random, key) }),
      () => Object.assign(Object.create(null), { key }),
      () => value(random, key),
      () => request,
    ])();
  }
  const cause = random.chance(0.6) ? { cause: thrown(random, key, request, depth + 1) } : {};
  const message = random.pick(['', 'fetch failed', text(random, key)]);
  const error = random.pick<() => Error>([
    () => new Error(message, cause),
    () => new TypeError(message, cause),
    () => new AggregateError([new Error(text(random, key)), text(random, key)], message, cause),
    () => new DOMException(message, random.pick(['AbortError', 'NetworkError'])),
  ])();
  const decorate = random.pick<() => void>([
    () => undefined,
    () => Object.assign(error, { config: { headers: value(random, key) }, request }),
    () => Object.defineProperty(error, 'options', { value: { key } }),
    () => Object.defineProperty(error, 'code', { value: random.pick(['ECONNRESET', 'ECONNREFUSED', key]) }),
    () => Object.defineProperty(error, 'name', { value: text(random, key) }),
    () => Object.defineProperty(error, 'stack', { value: `Error\n    at ${text(random, key)}` }),
    () => Object.defineProperty(error, 'message', { value: { key } }),
    () => Object.defineProperty(error, 'toJSON', { value: () => ({ key }) }),
  ]);
  decorate();
  return error;
}
