// `npm start`: what an importing team does, against the embedded mock; with --live the reading part against the real API.
import { parseArgs } from 'node:util';
import { type Mock, startMock } from '@statsig-console/contract';
import { StatsigConsole } from '@statsig-console/sdk';
import { showFailures } from './tour/failures.ts';
import { showReads, showWrites } from './tour/operations.ts';
import { createStage } from './tour/stage.ts';

const USAGE = `npm start                             the tour against the embedded mock
npm start -- --live [--segment ID]    reads a segment of your project, with the key in STATSIG_CONSOLE_API_KEY

Without --live nothing leaves this machine, whatever the environment holds.`;

interface Options {
  help: boolean;
  live: boolean;
  segment: string;
  baseUrl: string | undefined;
}

/** Runs the tour and answers the exit code. */
export async function main(args: string[]): Promise<number> {
  const options = read(args);
  if (typeof options === 'string') {
    console.error(`npm start: ${options}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  return options.live ? live(options) : embedded();
}

function read(args: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        help: { type: 'boolean' },
        live: { type: 'boolean' },
        segment: { type: 'string' },
        'base-url': { type: 'string' },
      },
    });
    const { help = false, live = false, segment, 'base-url': baseUrl } = values;
    if (!live && (segment !== undefined || baseUrl !== undefined)) {
      return `--${segment === undefined ? 'base-url' : 'segment'} goes with --live.`;
    }
    return { help, live, segment: segment ?? 'beta_testers', baseUrl };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function embedded(): Promise<number> {
  let mock: Mock;
  try {
    mock = await startMock();
  } catch (error) {
    console.error(`npm start: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
  try {
    const stage = createStage({ baseUrl: mock.url, apiKey: 'console-mock-key' });
    console.log(`\nA tour of the packages. A mock of the API plays along on ${mock.url}.`);
    console.log("It holds requests to the spec, and answers the spec's examples whatever was asked for.");
    await showWrites(stage);
    await showReads(stage, 'beta_testers');
    await showFailures(stage);
    console.log(`\n${stage.summary()} The mock has been stopped.`);
    console.log('Next: README.md shows how to use the packages, CONTRIBUTING.md how to change them.');
    return stage.surprises() === 0 ? 0 : 1;
  } finally {
    await mock.stop();
  }
}

async function live({ segment, baseUrl }: Options): Promise<number> {
  const apiKey = process.env['STATSIG_CONSOLE_API_KEY'];
  if (!apiKey) {
    console.error('npm start: --live needs a Console API key in the variable STATSIG_CONSOLE_API_KEY.');
    return 2;
  }
  try {
    new StatsigConsole({ apiKey, baseUrl });
  } catch (error) {
    console.error(`npm start: ${error instanceof Error ? error.message : error}`);
    return 2;
  }
  const stage = createStage({ apiKey, ...(baseUrl === undefined ? {} : { baseUrl }) });
  console.log(`\nThe reading part of the tour against ${baseUrl ?? 'the real API'}. Nothing is changed.`);
  await showReads(stage, segment);
  console.log(`\n${stage.summary()}`);
  return stage.surprises() === 0 ? 0 : 1;
}
