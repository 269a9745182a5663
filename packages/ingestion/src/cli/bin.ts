import process from 'node:process';
import { EXIT } from './exit.ts';
import { main } from './main.ts';

const interrupt = new AbortController();

// The first time stops cleanly; who asks again wants out at once. The journal of a backfill is safe either way.
const stop = (): void => {
  if (interrupt.signal.aborted) process.exit(EXIT.interrupted);
  process.stderr.write('\nStopping. Once more to stop at once.\n');
  interrupt.abort();
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

// A reader that has seen enough, such as `head`, is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await main({
  args: process.argv.slice(2),
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: interrupt.signal,
});
process.off('SIGINT', stop);
process.off('SIGTERM', stop);
