import { readFileSync } from 'node:fs';
import process from 'node:process';

/** How often it looks, in milliseconds. */
const INTERVAL = 250;

/**
 * Resolves when the process that started this one has ended, in whatever way: npx that is killed tells nobody. Windows does not
 * say.
 */
export function parentGone(): Promise<'SIGTERM'> {
  const before = starters();
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (starters() === before) return;
      clearInterval(timer);
      resolve('SIGTERM');
    }, INTERVAL).unref();
  });
}

/** Who started this process. It is another once one of them has ended. */
function starters(): string {
  const parent = process.ppid;
  // npm has a shell between, which waits for this process and notices nothing when npm is killed.
  const shell = process.env['npm_lifecycle_event'] !== undefined && isShell(parent);
  return shell ? `${parent} ${parentOf(parent)}` : `${parent}`;
}

/** Whether a process is a shell that was started for one command, where the system says so in /proc. */
function isShell(pid: number): boolean {
  return about(pid, 'cmdline').split('\0')[1] === '-c';
}

function parentOf(pid: number): string | undefined {
  // The name of the program, in parentheses, may hold anything.
  return /^ \S+ (\d+)/.exec(about(pid, 'stat').split(')').at(-1) ?? '')?.[1];
}

function about(pid: number, what: 'cmdline' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
}
