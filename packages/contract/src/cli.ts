import process from 'node:process';
import { version } from '../package.json';
import { runCoverage } from './cli/coverage.ts';
import { CommandError, EXIT } from './cli/exit.ts';
import { runMock } from './cli/mock.ts';
import { misused, USAGE } from './cli/usage.ts';
import { suggestion } from './kit/suggestion.ts';

const COMMANDS = ['mock', 'coverage', 'help'];

const [command, ...args] = process.argv.slice(2);
process.exitCode = await run(command, args).catch((error: unknown) => {
  // Bad input and what the kit finds are no reason for a stack.
  const message = error instanceof Error ? error.message : String(error);
  console.error(`statsig-contract: ${message}`);
  return error instanceof CommandError ? error.code : EXIT.failed;
});

async function run(name: string | undefined, rest: string[]): Promise<number> {
  // What follows -- belongs to another command.
  const own = [name, ...rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length)];
  const has = (...options: string[]): boolean =>
    own.some((argument) => options.some((option) => option === argument));
  if (name === 'help' || has('--help', '-h')) {
    console.log(USAGE);
    return EXIT.fine;
  }
  if (has('--version', '-V')) {
    console.log(version);
    return EXIT.fine;
  }
  if (name === 'mock') return runMock(rest);
  if (name === 'coverage') return runCoverage(rest);
  if (name === undefined) throw misused(`a command is missing. There are: ${COMMANDS.join(', ')}.`);
  if (name.startsWith('-'))
    throw misused(`a command comes before ${name}. There are: ${COMMANDS.join(', ')}.`);
  throw misused(`there is no command ${name}. ${suggestion(name, COMMANDS)}`);
}
