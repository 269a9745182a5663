// @ts-check
// Ways to send a GET and a PATCH: the platform's fetch, the client's two, openapi-fetch, and what else happens to be installed.
import { pathToFileURL } from 'node:url';
import { createConsoleClient } from '@statsig-console/client';
import { openapiFetch } from './places.mjs';

const KEY = 'console-bench-requests';
const body = { description: 'Ranking of the home feed', parameters: [] };

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {(id: string) => Promise<unknown>} get reads a segment
 * @property {(id: string) => Promise<unknown>} patch changes a layer
 *
 */

/**
 * @param {string} baseUrl
 * @returns {Promise<Contender[]>} the platform's fetch first, the client's call and its methods by path next
 */
export async function contenders(baseUrl) {
  const headers = {
    Accept: 'application/json',
    'STATSIG-API-KEY': KEY,
    'STATSIG-API-VERSION': '20240601',
  };
  const json = { ...headers, 'Content-Type': 'application/json' };
  /** @param {string} id */
  const segment = (id) => `${baseUrl}/console/v1/segments/${id}`;
  /** @param {string} id */
  const layer = (id) => `${baseUrl}/console/v1/layers/${id}`;

  const client = createConsoleClient({ apiKey: KEY, baseUrl });
  // More changes a second than the API allows.
  const changes = createConsoleClient({ apiKey: KEY, baseUrl, rateLimit: false });
  /** @type {Contender[]} */
  const own = [
    {
      name: 'fetch',
      get: async (id) => (await fetch(segment(id), { headers })).json(),
      patch: async (id) =>
        (await fetch(layer(id), { method: 'PATCH', headers: json, body: JSON.stringify(body) })).json(),
    },
    {
      name: 'client.call',
      get: (id) => client.call('getSegment', { path: { id } }),
      patch: (id) => changes.call('patchLayer', { path: { id }, body }),
    },
    {
      name: 'client by path',
      get: (id) => client.GET('/console/v1/segments/{id}', { params: { path: { id } } }),
      patch: (id) => changes.PATCH('/console/v1/layers/{id}', { params: { path: { id } }, body }),
    },
  ];
  const others = [
    await installed(pathToFileURL(openapiFetch).href, 'openapi-fetch alone', (create) => {
      const { GET, PATCH } = create({ baseUrl, headers });
      return {
        get: (id) => GET('/console/v1/segments/{id}', { params: { path: { id } } }),
        patch: (id) => PATCH('/console/v1/layers/{id}', { params: { path: { id } }, body }),
      };
    }),
    await installed('axios', 'axios', (axios) => ({
      get: (id) => axios.get(segment(id), { headers }),
      patch: (id) => axios.patch(layer(id), body, { headers }),
    })),
    await installed('ky', 'ky', (ky) => ({
      get: (id) => ky.get(segment(id), { headers }).json(),
      patch: (id) => ky.patch(layer(id), { headers, json: body }).json(),
    })),
    await installed('openai', 'openai', (OpenAI) => {
      const openai = new OpenAI({ apiKey: KEY, baseURL: `${baseUrl}/console/v1`, defaultHeaders: headers });
      return {
        get: (id) => openai.get(`/segments/${id}`),
        patch: (id) => openai.patch(`/layers/${id}`, { body }),
      };
    }),
  ];
  return [...own, ...others.filter((other) => other !== undefined)];
}

/**
 * Makes a contender of a library where it is installed; none but openapi-fetch is a dependency of this repository.
 *
 * @param {string} specifier
 * @param {string} name
 * @param {(library: Library) => Omit<Contender, 'name'>} make given the default export
 * @returns {Promise<Contender | undefined>}
 *
 * @typedef {{ json(): Promise<unknown> }} Answer
 * @typedef {Promise<unknown> & Answer} Sent
 * @typedef {(url: string, ...more: object[]) => Sent} Method
 * @typedef {{ get: Method, patch: Method, GET: Method, PATCH: Method }} Methods
 * @typedef {Methods & ((options: object) => Methods) & (new (options: object) => Methods)} Library the parts used above
 */
async function installed(specifier, name, make) {
  try {
    const { default: library } = await import(specifier);
    return { name, ...make(library) };
  } catch (error) {
    if (Object(error).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.log(`${name}: not installed`);
    return undefined;
  }
}
