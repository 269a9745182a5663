import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answers, gone } from './support/processes.ts';

const BIN = path.join(import.meta.dirname, '../bin/statsig-contract.mjs');
const MOCK = [process.execPath, BIN, 'mock'];
/** Stays until it is ended. */
const STAY = 'console.log(process.env.STATSIG_CONTRACT_URL); setInterval(() => undefined, 1_000);';

/** Starts the command from another process and resolves when the mock listens. */
async function startedByAnother(command: readonly string[], env: Record<string, string> = {}) {
  const [program, ...args] = command;
  const script = `
    const { spawn } = require('node:child_process');
    spawn(${JSON.stringify(program)}, ${JSON.stringify(args)}, { stdio: 'inherit' });
  `;
  // A group of its own, so that the test leaves nothing behind when it fails.
  const parent = spawn(process.execPath, ['-e', script], {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // It says how the command ended.
  parent.stderr.resume();
  onTestFinished(() => {
    try {
      if (parent.pid !== undefined) process.kill(-parent.pid, 'SIGKILL');
    } catch {
      // Nobody is left, as it should be.
    }
  });
  // Everyone that the parent started prints to the same pipe: it ends with the last of them.
  const ended = once(parent, 'close');
  const [printed]: unknown[] = await once(parent.stdout, 'data');
  const url = /http:\S+\d/.exec(String(printed))?.[0] ?? '';
  return { parent, url, ended };
}

describe('statsig-contract mock, started by another process', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)('ends when that gets %s', async (signal) => {
    const { parent, url, ended } = await startedByAnother(MOCK);
    expect(await answers(url)).toBe(true);
    parent.kill(signal);
    await ended;
    expect(await gone(url)).toBe(true);
  });

  it('ends when npm is killed, whose shell stays', async () => {
    // What npx does. A shell with more to do does not become the last command.
    const shell = ['sh', '-c', '"$0" "$@"; true', ...MOCK];
    const { parent, url, ended } = await startedByAnother(shell, { npm_lifecycle_event: 'npx' });
    expect(await answers(url)).toBe(true);
    parent.kill('SIGKILL');
    await ended;
    expect(await gone(url)).toBe(true);
  });

  it('ends the command that it runs, too', async () => {
    const { parent, url, ended } = await startedByAnother([...MOCK, '--', process.execPath, '-e', STAY]);
    expect(await answers(url)).toBe(true);
    parent.kill('SIGKILL');
    await ended;
    expect(await gone(url)).toBe(true);
  });
});
