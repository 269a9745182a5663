// @ts-check
// The program that runs everywhere: in every runtime, as a module, as CommonJS, minified and on a page. So it imports nothing
// and uses only what all of them have. It says a line for each check: `ok NAME` or `failed NAME: REASON`.

/** What it needs of the packages; whoever runs it imports these. */
export const NAMES = /** @type {const} */ ({
  client: [
    'createConsoleClient',
    'isAbortError',
    'isConnectionError',
    'isHttpError',
    'isInvalidArgumentError',
    'isNotFoundError',
    'isTimeoutError',
    'NotFoundError',
    'StatsigError',
  ],
  sdk: ['StatsigConsole'],
});

/**
 * @typedef {Pick<typeof import('@statsig-console/client'), (typeof NAMES)['client'][number]>
 *   & Pick<typeof import('@statsig-console/sdk'), (typeof NAMES)['sdk'][number]>} Api
 * @typedef {{ client: import('@statsig-console/client').ConsoleClient, statsig: import('@statsig-console/sdk').StatsigConsole,
 *   api: Api, server: string, apiKey: string, errors: Error[] }} Bench
 */

/** @type {Record<string, (bench: Bench) => Promise<void>>} */
const checks = {
  async 'a call'({ client }) {
    const { data, requestId } = await client.call('getSegment', { path: { id: 'plain' } });
    same('id', data.data?.id, 'plain');
    same('the key came', echoOf(data.data).key, true);
    same('requestId', requestId, 'loopback');
  },

  async 'a call by path'({ client }) {
    const params = { path: { id: 'plain' } };
    const { data, response } = await client.GET('/console/v1/segments/{id}', { params });
    same('status', response.status, 200);
    same('id', data?.data?.id, 'plain');
    same('the key came', echoOf(data?.data).key, true);
  },

  async 'a change through the SDK'({ statsig }) {
    const layer = await statsig.layers.patch('home_feed', { description: 'Größe ≥ 3 📐' });
    const { key, type, body } = echoOf(layer);
    same('the key came', key, true);
    same('content-type', type, 'application/json');
    same('body', body, { description: 'Größe ≥ 3 📐' });
  },

  async 'a workflow, which is loaded when it is called'({ statsig, api, errors }) {
    const list = /** @type {const} */ ({ type: 'id_list' });
    same('action', (await statsig.segments.upsert('plain', list)).action, 'unchanged');
    const error = await errorOf(statsig.segments.upsert('plain', { ...list, name: 'x' }), errors);
    same('isInvalidArgumentError', api.isInvalidArgumentError(error), true);
    same('class', error instanceof api.StatsigError, true);
  },

  async 'a compressed answer'({ statsig }) {
    same('id', (await statsig.segments.get('gzip')).id, 'gzip');
  },

  async 'a 429 that is retried'({ client }) {
    const id = `busy-${Math.random()}`;
    const { data } = await client.call('getSegment', { path: { id } });
    same('attempts', echoOf(data.data).attempt, 2);
  },

  async 'a change that is retried'({ statsig }) {
    const layer = await statsig.layers.patch(`busy-${Math.random()}`, { description: 'twice' });
    same('attempts', echoOf(layer).attempt, 2);
    same('body', echoOf(layer).body, { description: 'twice' });
  },

  async 'a 404'({ statsig, api, errors }) {
    const error = await errorOf(statsig.segments.get('missing'), errors);
    same('isNotFoundError', api.isNotFoundError(error), true);
    same('name', error.name, 'NotFoundError');
    same('text begins with the name', String(error).startsWith('NotFoundError: '), true);
    same('classes', error instanceof api.NotFoundError && error instanceof api.StatsigError, true);
    if (!api.isNotFoundError(error)) return;
    same('status', error.status, 404);
    same('toJSON', [error.toJSON()['name'], error.toJSON()['operationId']], ['NotFoundError', 'getSegment']);
  },

  async 'a redirect'({ client, api, errors }) {
    const args = { path: { id: 'moved' } };
    const read = await errorOf(client.call('getLayer', args), errors);
    const change = await errorOf(client.call('patchLayer', { ...args, body: {} }), errors);
    for (const error of [read, change]) {
      same('name', error.name, 'HttpError');
      same('attempts', api.isHttpError(error) && error.attempts, 1);
      same('mayHaveApplied', api.isHttpError(error) && error.mayHaveApplied, false);
      same('the message', error.message.includes('a redirect'), true);
    }
  },

  async 'a timeout'({ client, api, errors }) {
    for (const id of ['silent', 'stalled']) {
      const options = { timeout: 150, retry: 0 };
      const error = await errorOf(client.call('getSegment', { path: { id } }, options), errors);
      same(`isTimeoutError, ${id}`, api.isTimeoutError(error), true);
      same(`name, ${id}`, error.name, 'TimeoutError');
    }
  },

  async 'an abort'({ client, api, errors }) {
    for (const id of ['silent', 'stalled']) {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 100);
      const options = { signal: controller.signal };
      const error = await errorOf(client.call('getSegment', { path: { id } }, options), errors);
      same(`isAbortError, ${id}`, api.isAbortError(error), true);
      same(`name, ${id}`, error.name, 'AbortError');
    }
  },

  async 'a broken connection'({ client, api, errors }) {
    const answer = client.call('getSegment', { path: { id: 'broken' } }, { retry: false });
    const error = await errorOf(answer, errors);
    same('isConnectionError', api.isConnectionError(error), true);
    same('name', error.name, 'ConnectionError');
  },

  async 'the key from the environment'({ api, server, apiKey, errors }) {
    // Where there is no environment, that the key is missing has to be said.
    if (typeof process === 'undefined') {
      const error = await errorOf(
        Promise.resolve().then(() => api.createConsoleClient()),
        errors,
      );
      same('argument', api.isInvalidArgumentError(error) && error.argument, 'apiKey');
      return;
    }
    same('the variable is set', process.env['STATSIG_CONSOLE_API_KEY'] === apiKey, true);
    const client = api.createConsoleClient({ baseUrl: server });
    const { data } = await client.call('getSegment', { path: { id: 'plain' } });
    same('the key came', echoOf(data.data).key, true);
  },

  // The last one: it looks at the errors of those above.
  async 'the key is in no error'({ apiKey, errors }) {
    same('errors looked at', errors.length > 0, true);
    for (const error of errors) {
      const texts = textsOf(error, new Set());
      same(`${error.name} shows the key`, texts.includes(apiKey) || texts.includes(btoa(apiKey)), false);
    }
  },
};

/** The names of the checks, in their order. */
export const CHECKS = Object.keys(checks);

/**
 * @param {Api} api
 * @param {{ server: string, apiKey: string, print: (line: string) => void }} options
 * @returns {Promise<boolean>} true when every check held
 */
export async function runChecks(api, { server, apiKey, print }) {
  const client = api.createConsoleClient({ apiKey, baseUrl: server });
  const statsig = new api.StatsigConsole({ apiKey, baseUrl: server });
  /** @type {Bench} */
  const bench = { client, statsig, api, server, apiKey, errors: [] };
  let held = true;
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check(bench);
      print(`ok ${name}`);
    } catch (error) {
      held = false;
      const reason = String(error)
        .replace(/^Error: /, '')
        .replaceAll(/\s+/g, ' ');
      print(`failed ${name}: ${reason.replaceAll(apiKey, '[key]')}`);
    }
  }
  return held;
}

/**
 * @param {string} what
 * @param {unknown} actual
 * @param {unknown} expected
 */
function same(what, actual, expected) {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}, got ${got}`);
}

/**
 * What the server says that it got.
 *
 * @param {unknown} data
 * @returns {{ key?: boolean, attempt?: number, type?: string, body?: unknown }}
 */
function echoOf(data) {
  return Object(Reflect.get(Object(data), 'echo'));
}

/**
 * @param {Promise<unknown>} promise
 * @param {Error[]} errors where it is kept
 */
async function errorOf(promise, errors) {
  const outcome = await promise.then(
    () => undefined,
    (/** @type {unknown} */ error) => error,
  );
  if (!(outcome instanceof Error)) throw new Error(`expected an error, got ${typeof outcome}`);
  errors.push(outcome);
  return outcome;
}

/**
 * Every text in a value: properties that nobody lists, names of properties, causes.
 *
 * @param {unknown} value
 * @param {Set<object>} seen
 * @returns {string}
 */
function textsOf(value, seen) {
  if (typeof value !== 'object' || value === null) return String(value);
  if (seen.has(value)) return '';
  seen.add(value);
  const texts = Reflect.ownKeys(value).map(
    (name) => `${String(name)}\n${textsOf(Reflect.get(value, name), seen)}`,
  );
  return [value instanceof Error ? String(value) : '', JSON.stringify(value), ...texts].join('\n');
}
