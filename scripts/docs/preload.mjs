// @ts-check
// Loaded before a block of the documents. Blocks show the API's own address; here it leads to the mock, and no other address
// than this machine's can be reached.
import process from 'node:process';

const api = 'https://statsigapi.net';
const mock = process.env['DOCS_MOCK_URL'];
const { fetch } = globalThis;

/** @type {typeof fetch} */
const redirected = async (input, init) => {
  const request = new Request(input, init);
  const { origin, hostname, pathname, search } = new URL(request.url);
  if (origin === api) return fetch(new Request(`${mock}${pathname}${search}`, request));
  if (hostname === '127.0.0.1') return fetch(request);
  throw new Error(`A block of the documents asked for ${request.url}.`);
};

globalThis.fetch = redirected;
