import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** Whether a process is left of the group that this one led. */
export function isRunning(leader: number): boolean {
  try {
    return process.kill(-leader, 0);
  } catch {
    return false;
  }
}

/** Whether anybody answers at an address. */
export async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

/** Resolves when nobody answers any more. It asks again and again, no longer than this many milliseconds. */
export async function gone(url: string, within = 20_000): Promise<boolean> {
  const end = Date.now() + within;
  while (Date.now() < end) if (!(await answers(url))) return true;
  return false;
}

/** A process of its own that starts a mock, and then does as told. */
export interface MockScript {
  /** Where its mock listens. */
  readonly url: string;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Ends what it reads on its standard input. */
  readonly tell: () => void;
  /** Resolves with its exit code, or the signal that ended it. */
  readonly ended: Promise<unknown>;
}

/** Runs a script that starts a mock from the built package. The process is killed when the test is over. */
export async function runMockScript(afterwards: string): Promise<MockScript> {
  const contract = new URL('../../dist/index.mjs', import.meta.url).href;
  const script = `
    const { startMock } = await import(${JSON.stringify(contract)});
    const mock = await startMock();
    console.log(mock.url);
    ${afterwards}
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const ended = once(child, 'exit').then(([code, signal]: unknown[]) => code ?? signal);
  const printed = once(child.stdout, 'data').then(([chunk]: unknown[]) => String(chunk).trim());
  const url = await Promise.race([printed, ended.then((how) => `it ended with ${how}`)]);
  return { url, kill: (signal) => child.kill(signal), tell: () => child.stdin.end(), ended };
}
