import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const BIN = path.join(import.meta.dirname, '../../bin/statsig-ingest.mjs');
export const KEY = 'console-4f9c1e7a2b8d';

/** How the command ended, and what it printed. */
interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

interface Started {
  child: ChildProcess;
  ended: Promise<Ended>;
}

/** A folder to run the command in. It is removed by `remove`. */
export interface Folder {
  readonly path: string;
  write(name: string, text: string): void;
  /** Starts the built command in the folder. */
  start(args: string[], env?: Record<string, string | undefined>): Started;
  /** Runs it to its end. */
  run(args: string[], env?: Record<string, string | undefined>): Promise<Ended>;
  remove(): void;
}

export function makeFolder(): Folder {
  const folder = mkdtempSync(path.join(tmpdir(), 'ingest-'));
  const running = new Set<ChildProcess>();
  const start: Folder['start'] = (args, env = {}) => {
    const { STATSIG_CONSOLE_API_KEY: _, NO_COLOR: __, FORCE_COLOR: ___, ...outer } = process.env;
    const child = spawn(process.execPath, [BIN, ...args], {
      cwd: folder,
      env: { ...outer, STATSIG_CONSOLE_API_KEY: KEY, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
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
      child.once('close', (code, signal) => {
        running.delete(child);
        resolve({ code, signal, out, err });
      });
    });
    return { child, ended };
  };
  return {
    path: folder,
    write(name, text) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
    start,
    run: (args, env) => start(args, env).ended,
    remove() {
      for (const child of running) child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The documents that a command printed, one a line. */
export function documents(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** A configuration with one source of events. */
export const CONFIG = `sources:
  - dataset: Events
    type: snowflake-v2
    source_name: checkout_events
    query: SELECT event, ts, user_id FROM ANALYTICS.PUBLIC.CHECKOUT_EVENTS
    column_mapping:
      event_name: event
      timestamp: ts
      ids: { userID: user_id }
`;
