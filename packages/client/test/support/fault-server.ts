import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { serve, type TestServer } from './server.ts';

/** What the server does with a request. A connection that is refused needs no server: see `refusingUrl`. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => void;

const JSON_TYPE = { 'content-type': 'application/json' };
const SUCCESS = JSON.stringify({ message: 'ok', data: { id: 'beta' } });

/** A server that does with the first request what the first fault says, and so on; after the last it succeeds. */
export async function faultServer(...script: readonly Fault[]): Promise<TestServer> {
  let next = 0;
  return serve((request, response) => {
    // Who was cut off must not take the server along.
    request.socket.on('error', () => undefined);
    response.on('error', () => undefined);
    if (closing.has(request.socket)) request.socket.destroy();
    else (script[next++] ?? succeeds)(request, response);
  });
}

/** Connections that end when the next request arrives on them. */
const closing = new WeakSet<Socket>();

export const succeeds: Fault = (_, response) => {
  response.writeHead(200, JSON_TYPE).end(SUCCESS);
};

/** An answer of any status, headers and body; `Retry-After` in any form is one of the headers. */
export function answers(status: number, body = '', headers: Record<string, string> = {}): Fault {
  return (_, response) => {
    response.writeHead(status, { ...JSON_TYPE, ...headers }).end(body);
  };
}

export function html(status: number): Fault {
  return answers(status, '<html>\n<h1>Bad gateway</h1></html>', { 'content-type': 'text/html' });
}

export function redirects(status: number, location: string): Fault {
  return answers(status, '', { location });
}

export const resetsBeforeHeaders: Fault = (request) => {
  request.socket.resetAndDestroy();
};

export const resetsAfterHeaders: Fault = (request, response) => {
  response.writeHead(200, JSON_TYPE);
  response.write(SUCCESS.slice(0, 9), () => request.socket.resetAndDestroy());
};

export const stallsBeforeHeaders: Fault = () => undefined;

export const stallsAfterHeaders: Fault = (_, response) => {
  response.writeHead(200, JSON_TYPE).flushHeaders();
};

export const stallsWithinBody: Fault = (_, response) => {
  response.writeHead(200, JSON_TYPE).write(SUCCESS.slice(0, 9));
};

/** Says that the body is longer than what it sends, and closes. */
export function truncates(status = 200): Fault {
  return (request, response) => {
    response.writeHead(status, { ...JSON_TYPE, 'content-length': String(SUCCESS.length + 100) });
    response.write(SUCCESS, () => request.socket.end());
  };
}

/** Sends more than it says. */
export const overruns: Fault = ({ socket }) => {
  socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${SUCCESS.length - 9}\r\n\r\n${SUCCESS}`);
};

/** Sends a blank every 5 ms, which JSON allows, and never comes to an end. */
export const drips: Fault = (_, response) => {
  response.writeHead(200, JSON_TYPE);
  const timer = setInterval(() => response.write(' '), 5);
  response.once('close', () => clearInterval(timer));
};

/** Succeeds, keeps the connection, and closes it just as the next request arrives on it. */
export const closesWhenReused: Fault = (request, response) => {
  closing.add(request.socket);
  succeeds(request, response);
};

/** A success of so many bytes, which says how long it is. */
export function large(bytes: number): Fault {
  return answers(200, ofLength(bytes), { 'content-length': String(bytes) });
}

export function largeInChunks(bytes: number): Fault {
  return (_, response) => {
    response.writeHead(200, JSON_TYPE);
    response.write(ofLength(bytes).slice(0, bytes / 2));
    response.end(ofLength(bytes).slice(bytes / 2));
  };
}

export function largeWhenUnzipped(bytes: number): Fault {
  return (_, response) => {
    const body = gzipSync(ofLength(bytes));
    response.writeHead(200, {
      ...JSON_TYPE,
      'content-encoding': 'gzip',
      'content-length': String(body.length),
    });
    response.end(body);
  };
}

function ofLength(bytes: number): string {
  return `{"data":"${'x'.repeat(bytes - 11)}"}`;
}
