import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import type { Answer, Asked } from './fake-runs.ts';

/** A server on a free port of this machine. */
export interface Loopback {
  readonly url: string;
  /** Resolves when nobody is connected. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** Serves what a function answers; undefined breaks the connection. */
export async function serve(handle: (asked: Asked) => Answer | undefined): Promise<Loopback> {
  const sockets = new Set<Socket>();
  let settled: (() => void)[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      text += chunk;
    });
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const body = text === '' ? undefined : JSON.parse(text);
      const answer = handle({ method: request.method ?? '', path: pathname, query: searchParams, body });
      if (!answer) {
        request.socket.destroy();
        return;
      }
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer.body));
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      if (sockets.size > 0) return;
      for (const settle of settled) settle();
      settled = [];
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    idle: () => new Promise((resolve) => (sockets.size === 0 ? resolve() : settled.push(resolve))),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
