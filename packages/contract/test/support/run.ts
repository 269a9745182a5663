import { execFile } from 'node:child_process';
import process from 'node:process';

/** How a process ended and what it printed. */
export interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs Node to its end. Colours and what the test runner of this process says about itself are left out. */
export function runNode(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  // pnpm's own commands set NODE_PATH, with which everything is found that anybody installed.
  const { NODE_TEST_CONTEXT: _, NODE_OPTIONS: __, NODE_PATH: ___, ...rest } = process.env;
  const own = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('VITEST')));
  const options = {
    env: { ...own, NO_COLOR: '1', ...env },
    timeout: 100_000,
    killSignal: 'SIGKILL' as const,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [...args], options, (error, output, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, output, errors });
    });
  });
}
