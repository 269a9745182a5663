import { type ParseArgsConfig, parseArgs } from 'node:util';
import { suggestion } from '../kit/suggestion.ts';
import { UsageError } from './exit.ts';

export const USAGE = `Usage: statsig-contract <command> [options]

statsig-contract mock [--port 0] [--host 127.0.0.1] [--coverage folder]
                      [-- command ...]
  Starts the mock. With a command, runs it with the mock's address in
  STATSIG_CONTRACT_URL, stops the mock when it is done, and ends with its exit
  code. --coverage records which operations were answered, after deleting
  earlier records.

statsig-contract coverage folder [--operation getGate ...] [--tag Gates ...]
                          [--threshold 80] [--json file]
  Prints which operations the records of a folder cover: of these operations
  and tags, or of all. Below the threshold, in percent, it ends with 1.

-h, --help     prints this
-V, --version  prints the version

Exit codes:
  0    fine; with a command after --, this and any other is that command's own
  1    less is covered than the threshold, or the mock did not start or died
  2    usage: arguments, files or folders
  126  the command after -- cannot be run
  127  the command after -- is not there
  128  and more: the command after -- was ended by a signal, 128 + its number`;

/** Where all of it is said. */
const HELP = 'See `statsig-contract --help`.';

/** The command line is not as it should be. One line is enough, with where to find the rest. */
export function misused(problem: string): UsageError {
  return new UsageError(`${problem} ${HELP}`);
}

/** `parseArgs`, with its complaints as a {@link UsageError}. */
export function parse<T extends ParseArgsConfig>(
  command: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // What Node advises after the first sentence fits no command that runs another.
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    const [, option = ''] = /'(-[^' ]*)/.exec(problem) ?? [];
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    if (known.includes(option)) throw misused(`${option} needs a value.`);
    throw misused(`${command} has no option ${option}. ${suggestion(option, known)}`);
  }
}

/** @throws UsageError when an option is no number of that range */
export function numberOf(option: string, text: string, max: number): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0 && number <= max) return number;
  throw misused(`${option} is ${text}; allowed is 0 to ${max}.`);
}
