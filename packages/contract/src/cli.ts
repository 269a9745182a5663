import process from 'node:process';
import { runCoverage } from './cli/coverage.ts';
import { runMock } from './cli/mock.ts';
import { USAGE, UsageError } from './cli/usage.ts';

const [command, ...args] = process.argv.slice(2);
process.exitCode = await run(command, args).catch((error: unknown) => {
  // Bad input and what the kit finds are no reason for a stack.
  const message = error instanceof Error ? error.message : String(error);
  console.error(`statsig-contract: ${message}`);
  if (error instanceof UsageError) console.error(`\n${USAGE}`);
  return error instanceof UsageError ? 2 : 1;
});

async function run(name: string | undefined, rest: string[]): Promise<number> {
  // What follows -- belongs to another command.
  const own = [name, ...rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length)];
  if (name === 'help' || own.some((argument) => argument === '--help' || argument === '-h')) {
    console.log(USAGE);
    return 0;
  }
  if (name === 'mock') return runMock(rest);
  if (name === 'coverage') return runCoverage(rest);
  throw new UsageError(name === undefined ? 'a command is missing.' : `there is no command ${name}.`);
}
