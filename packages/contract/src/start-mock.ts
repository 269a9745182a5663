import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { checkOptions } from './kit/options.ts';
import type { AnsweredRequest } from './kit/recorder.ts';

/** Options of {@link startMock}. */
export interface MockOptions {
  /** Port to listen on. Default 0: one that the system picks. */
  port?: number | undefined;
  /** Address to listen on. Default `127.0.0.1`. */
  host?: string | undefined;
  /** Path of the OpenAPI document to serve. Default: the one of `@statsig-console/spec`. */
  document?: string | undefined;
  /** How long the start may take, in milliseconds. Default 30 000. */
  timeout?: number | undefined;
  /** Hears of every answer, such as the `record` of `createRecorder`. */
  onAnswer?: ((answered: AnsweredRequest) => void) | undefined;
}

/** A running mock. `await using` stops it at the end of the block. */
export interface Mock extends AsyncDisposable {
  /** Where it listens, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly port: number;
  /** Resolves when the mock is gone: with the reason if it went by itself, and with '' if it was stopped. */
  readonly exited: Promise<string>;
  /** Ends the mock and resolves when it is gone. Calling it twice does no harm. */
  stop(): Promise<void>;
}

// Here, because the CommonJS build asks `require` for it, which a function may not do before it makes its own.
const HERE = import.meta.url;
/** How long Prism may take to end itself before it is killed. */
const GRACE = 2_000;
/** The longest delay that a timer takes. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/**
 * Starts Prism on the spec. Resolves when it listens; it ends with `stop()`, and also when this process ends, even by
 * SIGKILL.
 *
 * Prism answers the spec's examples, refuses with 400 what the spec does not allow (naming properties and reasons as the API
 * does, and with all details in the `sl-violations` header) and with 401 what has no key. A list ends after the page that its
 * example shows. `Prefer: code=404` or `Prefer: example=ruleBased` choose the answer.
 *
 * @throws Error saying why, when the port is taken, the document cannot be read or the time is over; nothing stays behind
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  checkOptions('startMock', options, ['port', 'host', 'document', 'timeout', 'onAnswer']);
  const { port = 0, host = '127.0.0.1', timeout = 30_000 } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(
      `\`port\` is ${port}. Allowed: a whole number from 0 to 65535; 0 lets the system pick.`,
    );
  }
  if (!(timeout > 0 && timeout <= LONGEST_TIMEOUT)) {
    throw new RangeError(
      `\`timeout\` is ${timeout}. Allowed: milliseconds above 0, up to ${LONGEST_TIMEOUT}.`,
    );
  }
  const require = createRequire(HERE);
  const document = options.document ?? require.resolve('@statsig-console/spec/openapi.json');
  const prism = locatePrism(require);
  const preload = fileURLToPath(new URL('../assets/prism-preload.cjs', import.meta.url));
  const flags = ['--errors', '--multiprocess=false', '-v', 'fatal', '-p', String(port), '-h', host];
  // A group of its own, so that nothing Prism may start outlives it; the IPC channel ties it to this process.
  const child = spawn(process.execPath, ['--require', preload, prism, 'mock', document, ...flags], {
    detached: true,
    env: { ...process.env, ...(options.onAnswer ? { STATSIG_CONTRACT_ANSWERS: '1' } : {}) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output = collect(child);
  // How it was stopped, in order to tell when it went otherwise, even a moment before.
  const sent: (NodeJS.Signals | null)[] = [];
  const exited = new Promise<string>((resolve) =>
    child.once('close', (_, signal) => {
      const stopped = sent.length > 0 && [...sent, null].includes(signal);
      resolve(stopped ? '' : ending(child, output()));
    }),
  );
  const endWithUs = (): void => kill(child, 'SIGKILL');
  process.once('exit', endWithUs);
  void exited.then(() => process.removeListener('exit', endWithUs));
  const stop = async (): Promise<void> => {
    const end = (signal: NodeJS.Signals): void => {
      sent.push(signal);
      kill(child, signal);
    };
    end('SIGTERM');
    const timer = setTimeout(() => end('SIGKILL'), GRACE);
    await exited;
    clearTimeout(timer);
  };
  try {
    const actual = await listening(child, exited, timeout);
    if (options.onAnswer) child.on('message', hearing(options.onAnswer));
    // Only the child's end matters now; neither its pipes nor the channel keep this process alive.
    child.channel?.unref();
    child.unref();
    for (const pipe of [child.stdout, child.stderr]) if (pipe instanceof Socket) pipe.unref();
    const name = host.includes(':') ? `[${host}]` : host;
    return { url: `http://${name}:${actual}`, port: actual, exited, stop, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    const reason = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
    throw new Error(`The mock did not start: ${explain(reason, { document, host, port })}`);
  }
}

/** Where Prism's own script is. */
function locatePrism(require: NodeJS.Require): string {
  try {
    const manifest = require.resolve('@stoplight/prism-cli/package.json');
    const script = path.join(path.dirname(manifest), 'dist/index.js');
    accessSync(script);
    return script;
  } catch {
    throw new Error(
      'The mock did not start: @stoplight/prism-cli is not installed, or not completely. Install @statsig-console/contract again, with its dependencies.',
    );
  }
}

/** Why a process ended by itself. One that was killed had no chance to say so. */
function ending({ exitCode, signalCode }: ChildProcess, output: string): string {
  return signalCode === null ? output || `it exited with code ${exitCode}` : `it was ended by ${signalCode}`;
}

/** Tells of the answers among the messages of the mock. */
function hearing(
  onAnswer: (answered: AnsweredRequest) => void,
): (message: { answered?: AnsweredRequest } | null) => void {
  return (message) => {
    if (message?.answered) onAnswer(message.answered);
  };
}

/** Resolves with the port. */
function listening(child: ChildProcess, exited: Promise<string>, timeout: number): Promise<number> {
  return new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${timeout} ms`)), timeout);
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      act();
    };
    // What else is preloaded, by NODE_OPTIONS, may have messages of its own.
    child.on('message', (message: { port?: number; error?: string } | null) => {
      const { port, error } = message ?? {};
      if (port !== undefined) settle(() => resolve(port));
      else if (error !== undefined) settle(() => reject(new Error(error)));
    });
    child.once('error', (error) => settle(() => reject(error)));
    void exited.then((output) => settle(() => reject(new Error(output))));
  });
}

/** Keeps the last of what the child prints. */
function collect(child: ChildProcess): () => string {
  let text = '';
  const keep = (chunk: Buffer): void => {
    text = (text + chunk.toString('utf8')).slice(-20_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => text.trim();
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    // Windows knows no process groups.
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has just ended by itself.
  }
}

interface Wanted {
  document: string;
  host: string;
  port: number;
}

function explain(reason: string, { document, host, port }: Wanted): string {
  if (reason.includes('EADDRINUSE'))
    return `port ${port} of ${host} is taken. Choose another, or 0 for a free one.`;
  if (reason.includes('EACCES'))
    return `port ${port} of ${host} may not be used. Choose one above 1023, or 0 for a free one.`;
  if (reason.includes('EADDRNOTAVAIL') || reason.includes('ENOTFOUND'))
    return `this machine has no address ${host}.`;
  // Prism says what is wrong with the document between its banner and its usage.
  const fatal = /\bfatal\s+(.+?)\s*\nprism mock /s.exec(reason)?.[1];
  return fatal ? `${document} cannot be served: ${fatal.replace(/\s+/g, ' ')}` : reason;
}
