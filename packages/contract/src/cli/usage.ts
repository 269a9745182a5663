import { type ParseArgsConfig, parseArgs } from 'node:util';

export const USAGE = `statsig-contract mock [--port 0] [--host 127.0.0.1] [--coverage folder] [-- command ...]
  Starts the mock. With a command, runs it with the mock's address in STATSIG_CONTRACT_URL, stops the mock when it is done,
  and ends with its exit code. --coverage records which operations were answered, after deleting earlier records.

statsig-contract coverage folder [--threshold 80] [--tag Gates ...] [--json file]
  Prints which operations the records of a folder cover. Below the threshold, in percent, it ends with 1.`;

/** The command line is not as it should be. */
export class UsageError extends Error {}

/** `parseArgs`, with its complaints as a {@link UsageError}. */
export function parse<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // What Node advises after the first sentence fits no command that runs another.
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError(`${problem.replace(/\.$/, '')}.`);
  }
}

/** @throws UsageError when an option is no number of that range */
export function numberOf(option: string, text: string, max: number): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0 && number <= max) return number;
  throw new UsageError(`${option} is ${text}; allowed is 0 to ${max}.`);
}
