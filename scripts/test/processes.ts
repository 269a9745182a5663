import { type ChildProcess, spawn } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';

export const root: string = path.join(import.meta.dirname, '../..');

/** How a process ended, and what it printed. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

/** A process under way. */
export interface Running {
  child: ChildProcess;
  /** Resolves when the process has printed what matches; rejects when it ends before. */
  printed: (pattern: RegExp) => Promise<string>;
  ended: Promise<Ended>;
}

/** Starts Node with arguments, from the root of the repository if nothing else is said. */
export function node(args: string[], env: Record<string, string> = {}, cwd: string = root): Running {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, out, err }));
  });
  const printed = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(out);
        if (match) resolve(match[1] ?? match[0]);
      };
      child.stdout.on('data', look);
      look();
      void ended.then((end) => reject(new Error(`ended before printing ${pattern}:\n${end.out}${end.err}`)));
    });
  return { child, printed, ended };
}

/** The code that runs a script's `main` as the bootstrap does. */
export function callMain(file: string, args: string[]): string[] {
  const url = JSON.stringify(path.join(root, 'scripts', file));
  const code = `const { pathToFileURL } = await import('node:url');
    const { main } = await import(pathToFileURL(${url}).href);
    process.exitCode = await main(${JSON.stringify(args)});`;
  return ['--input-type=module', '-e', code];
}

/** A server on a port that the system chose, which does nothing but take it. */
export async function takePort(): Promise<{ port: number; free: () => Promise<void> }> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as net.AddressInfo;
  return { port, free: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** True when something listens on the port. */
export function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
