import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A connection to a server that can be cut. */
export interface Proxy extends AsyncDisposable {
  readonly port: number;
}

/** Passes on what goes to and fro, and cuts the line after so many bytes from the server. */
export async function cutAfter(bytes: number, target: { host: string; port: number }): Promise<Proxy> {
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target.port, target.host);
    let passed = 0;
    for (const socket of [client, upstream]) {
      open.add(socket);
      // A line that is cut is what is wanted here.
      socket.on('error', () => undefined);
      socket.once('close', () => {
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream);
    upstream.on('data', (part) => {
      client.write(part.subarray(0, Math.max(0, bytes - passed)));
      passed += part.length;
      // What was written still arrives.
      if (passed > bytes) client.destroySoon();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return {
    port: address.port,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
