import { Command, Option } from 'commander';
import { version } from '../../package.json';
import type { ApplyCommandOptions } from './commands/apply.ts';
import type { BackfillCommandOptions } from './commands/backfill.ts';
import type { CheckCommandOptions } from './commands/check.ts';
import type { ReconcileCommandOptions } from './commands/reconcile.ts';
import type { WatchCommandOptions } from './commands/watch.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit.ts';
import { count, duration, several, share } from './values.ts';

/** What decides how a command prints. */
interface Json {
  readonly json?: boolean;
}

/** Makes the context of a command, once its options are known. */
export type MakeContext = (json: boolean) => Context;

const EXIT_CODES = `
Exit codes: 0 fine; 1 findings: broken data, days that failed or differ; 2 usage: arguments, configuration or files; 3 API:
it refused, or could not be reached; 130 interrupted.`;

const KEY = 'The key comes from STATSIG_CONSOLE_API_KEY or from --api-key-file, never from an argument.';

/**
 * The commands and their options. What a command does is loaded when it is run.
 *
 * @param done told how the command ended
 */
export function createProgram(makeContext: MakeContext, done: (code: ExitCode) => void): Command {
  const program = new Command('statsig-ingest')
    .description('From a table in a warehouse to numbers in the Statsig console.')
    .version(version)
    .addHelpText('after', `\n${KEY}${EXIT_CODES}`)
    .exitOverride();

  const run = async (options: Json, command: (context: Context) => Promise<ExitCode>): Promise<void> =>
    done(await command(makeContext(options.json === true)));

  program
    .command('check')
    .description('Checks definitions, queries and rows. Sends nothing that changes anything.')
    .option('--no-rows', 'leave the rows alone')
    .option('--strict', 'take warnings for findings')
    .option('--online', 'compare ids with the id types of the project, which needs a key')
    .action((options: CheckCommandOptions & Json) =>
      run(options, async (context) => (await import('./commands/check.ts')).check(options, context)),
    );

  program
    .command('apply')
    .description('Makes the console have the sources and schedules. Doing it twice changes nothing.')
    .option('--dry-run', 'say what would be sent, and send nothing that changes anything')
    .option('--no-lint', 'leave the queries alone, where the parser does not know what the warehouse takes')
    .action((options: ApplyCommandOptions & Json) =>
      run(options, async (context) => (await import('./commands/apply.ts')).apply(options, context)),
    );

  const backfill = program
    .command('backfill')
    .description('Loads days once more. The same command goes on where it was stopped.')
    .requiredOption('--from <day>', 'first day, YYYY-MM-DD')
    .requiredOption('--to <day>', 'last day, YYYY-MM-DD')
    .option('--chunk-days <days>', 'days that a run loads (default: 7)', count)
    .option('--concurrency <runs>', 'runs under way at a time, 1 to 10 (default: 2)', count)
    .option('--attempts <times>', 'how often days are asked for at most (default: 3)', count)
    .option('--retry-wait <time>', 'wait before days are asked for again, growing (default: 1m)', duration)
    .option(
      '--settle <time>',
      'how long an unanswered request may still lead to a run (default: 2m)',
      duration,
    )
    .option('--journal <file>', 'where progress is kept (default: in .statsig-ingest, by source and days)')
    .option('--dry-run', 'list the runs, and send nothing')
    .action((options: BackfillCommandOptions & Json) =>
      run(options, async (context) => (await import('./commands/backfill.ts')).backfill(options, context)),
    );

  const watch = program
    .command('watch')
    .description('Follows runs by their ids, or with --from and --to the import log of the sources.')
    .argument('[runs...]', 'ids of runs')
    .option('--from <day>', 'first day of the log, YYYY-MM-DD')
    .option('--to <day>', 'last day of the log, YYYY-MM-DD')
    .addOption(
      new Option('--until <stage>', 'how far a run has to come (default: download)').choices([
        'download',
        'metrics',
        'pulse',
      ]),
    )
    .action((runs: string[], options: WatchCommandOptions & Json) =>
      run(options, async (context) => (await import('./commands/watch.ts')).watch(runs, options, context)),
    );

  program
    .command('reconcile')
    .description('Compares the counts of the warehouse with those of Statsig, per day and event.')
    .requiredOption('--from <day>', 'first day, YYYY-MM-DD')
    .requiredOption('--to <day>', 'last day, YYYY-MM-DD')
    .option(
      '--counts <file>',
      'counts of the warehouse: day, event and count (default: those of the configuration)',
    )
    .option('--absolute <events>', 'difference that is fine, in events (default: 0)', count)
    .option('--relative <share>', 'difference that is fine, as 0.01 or 1% (default: 1%)', share)
    .action((options: ReconcileCommandOptions & Json) =>
      run(options, async (context) =>
        (await import('./commands/reconcile.ts')).reconcileCommand(options, context),
      ),
    );

  for (const command of [backfill, watch]) addWaits(command);
  for (const command of program.commands) addCommon(command);
  return program;
}

/** Options of the commands that wait for something. */
function addWaits(command: Command): void {
  command
    .option('--poll <time>', 'first wait between two looks, growing (default: 15s)', duration)
    .option('--deadline <time>', 'how long to wait for a run, or for the log (default: 6h)', duration)
    .option('--grace <time>', 'how long a failure has to stay; Statsig tries again (default: 30m)', duration);
}

/** Options of every command. */
function addCommon(command: Command): void {
  command
    .option('-c, --config <file>', 'default: statsig-ingest.yaml, .yml, .ts, .mts, .mjs or .js')
    .option(
      '-s, --source <name>',
      'only this source; may be given several times; Events/s3/NAME where several have the name',
      several,
    )
    .option('--api-key-file <file>', 'file that holds the Console API key')
    .option('--base-url <url>', 'another address of the API')
    .option('--json', 'JSON for machines on stdout')
    .addHelpText('after', `\n${KEY}${EXIT_CODES}`);
}
