import { Command, Option } from 'commander';
import { version } from '../../package.json';
import type { ApplyCommandOptions } from './commands/apply.ts';
import type { BackfillCommandOptions } from './commands/backfill.ts';
import type { CheckCommandOptions } from './commands/check.ts';
import type { ReconcileCommandOptions } from './commands/reconcile.ts';
import type { WatchCommandOptions } from './commands/watch.ts';
import { ENDINGS } from './config/names.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit.ts';
import { count, duration, several, share } from './values.ts';

/** What decides how a command prints. */
interface Json {
  readonly json?: boolean;
}

/** Makes the context of a command, once its options are known. */
export type MakeContext = (json: boolean) => Context;

const START = `
Every command reads a configuration, statsig-ingest.yaml for example. How to
write it: README.md and docs/command.md of @statsig-console/ingestion.
Begin with \`statsig-ingest check\`, which needs no key.`;

const KEY_AND_EXIT_CODES = `
The key comes from STATSIG_CONSOLE_API_KEY or from --api-key-file, never from
an argument.

Exit codes:
  0    fine
  1    findings: broken data, days that failed, counts that differ
  2    usage: arguments, configuration or files
  3    the API refused, or could not be reached
  70   a defect of this command
  130  interrupted`;

/**
 * The commands and their options. What a command does is loaded when it is run.
 *
 * @param done told how the command ended
 */
export function createProgram(makeContext: MakeContext, done: (code: ExitCode) => void): Command {
  const program = new Command('statsig-ingest')
    .description('Checks warehouse data, imports it into Statsig, and compares the counts.')
    .version(version)
    .addHelpText('after', `${START}\n${KEY_AND_EXIT_CODES}`)
    .exitOverride();

  const run = async (options: Json, command: (context: Context) => Promise<ExitCode>): Promise<void> =>
    done(await command(makeContext(options.json === true)));

  program
    .command('check')
    .description('Checks definitions, queries and rows. Changes nothing.')
    .option('--no-rows', 'do not read the rows')
    .option('--strict', 'treat warnings as findings')
    .option('--online', 'also compare ids with the id types of the project (needs a key)')
    .action((options: CheckCommandOptions & Json) =>
      run(options, async (context) => (await import('./commands/check.ts')).check(options, context)),
    );

  program
    .command('apply')
    .description('Creates and updates sources and schedules. A second run changes nothing.')
    .option('--dry-run', 'show what would be sent, and change nothing')
    .option('--no-lint', 'do not check the queries, for SQL that the parser does not know')
    .action((options: ApplyCommandOptions & Json) =>
      run(options, async (context) => (await import('./commands/apply.ts')).apply(options, context)),
    );

  const backfill = program
    .command('backfill')
    .description('Loads past days. The same command continues where it stopped.')
    .requiredOption('--from <day>', 'first day, YYYY-MM-DD')
    .requiredOption('--to <day>', 'last day, YYYY-MM-DD')
    .option('--chunk-days <days>', 'days in each run (default: 7)', count)
    .option('--concurrency <runs>', 'runs at the same time, 1 to 10 (default: 2)', count)
    .option('--attempts <times>', 'how often to ask for the same days, 1 to 10 (default: 3)', count)
    .option('--retry-wait <time>', 'first wait before asking again; it grows (default: 1m)', duration)
    .option(
      '--settle <time>',
      'how long a run may still appear after a request without an answer (default: 2m)',
      duration,
    )
    .option('--journal <file>', 'file for the progress (default: in .statsig-ingest, by source and days)')
    .option('--dry-run', 'say what is left to do and in which runs, send nothing')
    .action((options: BackfillCommandOptions & Json) =>
      run(options, async (context) => (await import('./commands/backfill.ts')).backfill(options, context)),
    );

  const watch = program
    .command('watch')
    .description('Follows runs by id or, with --from and --to, the import log of the sources.')
    .argument('[runs...]', 'ids of runs')
    .option('--from <day>', 'first day of the log, YYYY-MM-DD')
    .option('--to <day>', 'last day of the log, YYYY-MM-DD')
    .addOption(
      new Option('--until <stage>', 'stage that a run has to reach (default: download)').choices([
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
    .description('Compares the counts of the warehouse with those of Statsig, by day and event.')
    .requiredOption('--from <day>', 'first day, YYYY-MM-DD')
    .requiredOption('--to <day>', 'last day, YYYY-MM-DD')
    .option(
      '--counts <file>',
      'counts of the warehouse: day, event, count (default: those of the configuration)',
    )
    .option('--absolute <events>', 'difference to accept, in events (default: 0)', count)
    .option('--relative <share>', 'difference to accept, 0 to 1 or a percentage (default: 1%)', share)
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
    .option('--poll <time>', 'first pause between two reads; it grows (default: 15s)', duration)
    .option('--deadline <time>', 'how long to wait for a run or for the log (default: 6h)', duration)
    .option(
      '--grace <time>',
      'how long a failure has to last to be final, as Statsig tries again (default: 30m)',
      duration,
    );
}

/** Options of every command. */
function addCommon(command: Command): void {
  command
    .option(
      '-c, --config <file>',
      `configuration (default: statsig-ingest${ENDINGS.map((ending) => `.${ending}`).join(', ')})`,
    )
    .option(
      '-s, --source <name>',
      'only this source; repeat it for several; Events/s3/NAME where the name is not unique',
      several,
    )
    .option('--api-key-file <file>', 'file that holds the Console API key')
    .option('--base-url <url>', 'address of the API (default: https://statsigapi.net)')
    .option('--json', 'print JSON')
    .addHelpText('after', KEY_AND_EXIT_CODES);
}
