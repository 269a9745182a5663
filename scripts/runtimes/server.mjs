// @ts-check
// A stand-in for the API on the loopback interface. Ids say how it answers: `busy-…`, `missing`, `silent`, `stalled`, `broken`,
// `gzip`, `moved`, and as usual for any other.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';

/** Pages of another origin may ask, as they have to be told. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, PUT, POST, PATCH, DELETE',
  'access-control-allow-headers': 'content-type, statsig-api-key, statsig-api-version',
  'access-control-expose-headers': 'retry-after, x-request-id',
};

/**
 * @typedef {{ url: string, close: () => Promise<void> }} Listening
 * @typedef {import('node:http').IncomingMessage} Incoming
 * @typedef {import('node:http').ServerResponse} Outgoing
 */

/**
 * Serves a handler on a port that the system chooses.
 *
 * @param {(request: Incoming, response: Outgoing) => Promise<void>} handle
 * @returns {Promise<Listening>}
 */
export async function listen(handle) {
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close() {
      const closed = new Promise((resolve) => server.close(() => resolve(undefined)));
      server.closeAllConnections();
      return closed;
    },
  };
}

/**
 * @param {string} apiKey the only key that is right
 * @returns {Promise<Listening>}
 */
export function startServer(apiKey) {
  /** @type {Map<string, number>} how often each id has been asked for */
  const attempts = new Map();
  return listen(async (request, response) => {
    const body = await text(request);
    if (request.method === 'OPTIONS') {
      response.writeHead(204, CORS).end();
      return;
    }
    const key = request.headers['statsig-api-key'] === apiKey;
    if (!key) return send(response, 401, { message: 'The key did not come.', status: 401 });
    const [, id = ''] = /^\/console\/v1\/(?:segments|layers)\/([^/?]+)$/.exec(request.url ?? '') ?? [];
    const attempt = (attempts.get(id) ?? 0) + 1;
    attempts.set(id, attempt);
    const echo = {
      key,
      attempt,
      type: request.headers['content-type'],
      body: body === '' ? undefined : JSON.parse(body),
    };
    answer(response, id, { message: 'Read.', data: { id, type: 'id_list', echo } }, apiKey);
  });
}

/**
 * @param {Outgoing} response
 * @param {string} id
 * @param {{ message: string, data: { id: string, type: string, echo: { attempt: number } } }} usual
 * @param {string} apiKey
 */
function answer(response, id, usual, apiKey) {
  if (id === 'silent') return;
  if (id === 'broken') {
    response.destroy();
  } else if (id === 'stalled') {
    response.writeHead(200, { ...CORS, 'content-type': 'application/json' }).write('{"message":"Re');
  } else if (id === '' || id === 'missing') {
    // An API that repeats the key, which then must not be in the error.
    send(response, 404, { message: `Nothing is visible to ${apiKey}.`, status: 404 });
  } else if (id.startsWith('busy-') && usual.data.echo.attempt === 1) {
    send(response, 429, { message: 'Too many changes.', status: 429 }, { 'retry-after': '0' });
  } else if (id === 'moved') {
    send(response, 307, {}, { location: '/console/v1/layers/plain' });
  } else if (id === 'gzip') {
    send(response, 200, usual, { 'content-encoding': 'gzip' });
  } else {
    send(response, 200, usual);
  }
}

/**
 * @param {Outgoing} response
 * @param {number} status
 * @param {object} body
 * @param {Record<string, string>} headers
 */
function send(response, status, body, headers = {}) {
  const json = JSON.stringify(body);
  response
    .writeHead(status, {
      ...CORS,
      'content-type': 'application/json',
      'x-request-id': 'loopback',
      ...headers,
    })
    .end(headers['content-encoding'] === 'gzip' ? gzipSync(json) : json);
}
