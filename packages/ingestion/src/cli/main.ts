import { isStatsigError } from '@statsig-console/sdk';
import { type Command, CommanderError } from 'commander';
import { refuseKeyArgument } from './console.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit.ts';
import { BrokenSources } from './findings.ts';
import { Output } from './output.ts';
import { createProgram } from './program.ts';
import type { Screen } from './progress.ts';
import { inOptions, inSentences } from './sentences.ts';

/** What the program has of its surroundings. */
export interface World {
  readonly args: readonly string[];
  readonly stdout: Screen;
  readonly stderr: Screen;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly signal: AbortSignal;
}

/** Runs the command line, and answers the exit code. Nothing is thrown. */
export async function main({ args, stdout, stderr, env, cwd, signal }: World): Promise<ExitCode> {
  // Before the options are known, for what goes wrong with them.
  let output = new Output(stdout, stderr, args.includes('--json'));
  let code: ExitCode = EXIT.fine;
  const makeContext = (json: boolean): Context => {
    output = new Output(stdout, stderr, json);
    return { output, env, cwd, signal };
  };
  const program = createProgram(makeContext, (ended) => {
    code = ended;
  });
  for (const command of [program, ...program.commands]) {
    command.configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => output.problem(withoutValue(text.trimEnd())),
      outputError: (text, write) => write(`error: ${inSentences(unprefixed(text))}`),
    });
  }
  try {
    refuseKeyArgument(args);
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // It has been said already.
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.fine;
      output.failure({
        name: 'UsageError',
        message: withoutValue(inSentences(unprefixed(error.message))),
      });
      return EXIT.usage;
    }
    output.progress.end();
    if (signal.aborted) {
      output.failure({ name: 'Interrupted', message: 'Interrupted.' });
      output.problem('Interrupted.');
      return EXIT.interrupted;
    }
    const ended = exitCodeOf(error);
    output.failure(isStatsigError(error) || error instanceof BrokenSources ? error : plain(error));
    output.problem(
      `error: ${textOf(
        error,
        ended,
        program.commands.find((command) => command.name() === args[0]),
      )}`,
    );
    return ended;
  }
}

/** The value of an option that is none could be anything, a key too. */
function withoutValue(message: string): string {
  return message.replace(/(unknown option '[^'=]*)=[^']*'/i, "$1'");
}

function unprefixed(message: string): string {
  return message.replace(/^error: /, '');
}

function plain(error: unknown): object {
  return error instanceof Error ? { name: error.name, message: error.message } : { message: String(error) };
}

/** Where a defect happened helps those who mend it; everybody else is told what to do. */
function textOf(error: unknown, code: ExitCode, command: Command | undefined): string {
  if (!(error instanceof Error)) return String(error);
  return code === EXIT.defect ? (error.stack ?? error.message) : inOptions(error, command);
}
