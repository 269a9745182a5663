// @ts-check
// Ways to send a GET and a PATCH: the platform's fetch, the client's two, openapi-fetch, and libraries that many know.
import { createConsoleClient } from '@statsig-console/client';
import axios from 'axios';
import ky from 'ky';
import OpenAI from 'openai';
import createClient from 'openapi-fetch';

const KEY = 'console-bench-requests';
/** Changes of a project in ten seconds, as documented. */
const AT_ONCE = 100;
const body = { description: 'Ranking of the home feed', parameters: [] };

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {(id: string) => Promise<unknown>} get reads a segment
 * @property {(id: string) => Promise<unknown>} patch changes a layer
 */

/**
 * What no client with a time limit can be faster than: it covers the reading of the answer.
 *
 * @param {(signal: AbortSignal) => Promise<Response>} send
 */
async function timed(send) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 60_000);
  try {
    return await (await send(controller.signal)).json();
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {string} baseUrl
 * @returns {Contender[]} the platform's fetch first, alone and with a time limit; the client's call and its methods by path next
 */
export function contenders(baseUrl) {
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
  let changes = client;
  let count = 0;
  /** With the rate limit on, and a key of its own for as many changes as pass at once: what is measured is no waiting. */
  const forChange = () => {
    if (count % AT_ONCE === 0) changes = createConsoleClient({ apiKey: `${KEY}-${count}`, baseUrl });
    count += 1;
    return changes;
  };
  /** @type {Contender[]} */
  const own = [
    {
      name: 'fetch',
      get: async (id) => (await fetch(segment(id), { headers })).json(),
      patch: async (id) =>
        (await fetch(layer(id), { method: 'PATCH', headers: json, body: JSON.stringify(body) })).json(),
    },
    {
      name: 'fetch with a time limit',
      get: (id) => timed((signal) => fetch(segment(id), { headers, signal })),
      patch: (id) =>
        timed((signal) =>
          fetch(layer(id), { method: 'PATCH', headers: json, body: JSON.stringify(body), signal }),
        ),
    },
    {
      name: 'client.call',
      get: (id) => client.call('getSegment', { path: { id } }),
      patch: (id) => forChange().call('patchLayer', { path: { id }, body }),
    },
    {
      name: 'client by path',
      get: (id) => client.GET('/console/v1/segments/{id}', { params: { path: { id } } }),
      patch: (id) => forChange().PATCH('/console/v1/layers/{id}', { params: { path: { id } }, body }),
    },
  ];
  /** @type {import('openapi-fetch').Client<import('@statsig-console/client').paths>} */
  const { GET, PATCH } = createClient({ baseUrl, headers });
  const openai = new OpenAI({ apiKey: KEY, baseURL: `${baseUrl}/console/v1`, defaultHeaders: headers });
  /** @type {Contender[]} */
  const others = [
    {
      name: 'openapi-fetch alone',
      get: (id) => GET('/console/v1/segments/{id}', { params: { path: { id } } }),
      patch: (id) => PATCH('/console/v1/layers/{id}', { params: { path: { id } }, body }),
    },
    {
      name: 'axios',
      get: (id) => axios.get(segment(id), { headers }),
      patch: (id) => axios.patch(layer(id), body, { headers }),
    },
    {
      name: 'ky',
      get: (id) => ky.get(segment(id), { headers }).json(),
      patch: (id) => ky.patch(layer(id), { headers, json: body }).json(),
    },
    {
      name: 'openai',
      get: (id) => openai.get(`/segments/${id}`),
      patch: (id) => openai.patch(`/layers/${id}`, { body }),
    },
  ];
  return [...own, ...others];
}
