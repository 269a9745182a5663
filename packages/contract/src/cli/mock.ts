import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { clearCoverage, createRecorder } from '../kit/recorder.ts';
import { type Mock, startMock } from '../start-mock.ts';
import { CommandError, EXIT, given } from './exit.ts';
import { parentGone } from './parent.ts';
import { misused, numberOf, parse } from './usage.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** `statsig-contract mock`: a mock for a person, for other languages, or for a command. */
export async function runMock(args: string[]): Promise<number> {
  const end = args.indexOf('--');
  const [name, ...rest] = end === -1 ? [] : args.slice(end + 1);
  if (end !== -1 && name === undefined) throw misused('there is no command after --.');
  const { values, positionals } = parse('mock', {
    args: end === -1 ? args : args.slice(0, end),
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '0' },
      host: { type: 'string', default: '127.0.0.1' },
      coverage: { type: 'string' },
    },
  });
  if (positionals.length > 0)
    throw misused(`a command to run comes after --: \`-- ${positionals.join(' ')}\`.`);
  const { host } = values;
  const port = numberOf('--port', values.port, 65_535);
  if (!Number.isInteger(port)) throw misused(`--port is ${port}; allowed are whole numbers.`);
  // An empty one, of a variable that is not set, would be the folder that this runs in.
  if (values.coverage === '') throw misused('--coverage is empty; it takes a folder.');
  const directory = values.coverage === undefined ? undefined : path.resolve(values.coverage);
  if (directory !== undefined) {
    given(() => {
      // The folder is there even when nothing is answered, so that whoever reads it is told so.
      mkdirSync(directory, { recursive: true });
      clearCoverage(directory);
    }, '--coverage cannot be used: ');
  }
  const recorder = directory === undefined ? undefined : createRecorder({ directory });
  // Whoever ends it while it starts finds it ended as well.
  const stopped = Promise.race([nextSignal(), parentGone()]);
  const mock = await startMock({ port, host, onAnswer: recorder?.record });
  try {
    if (name === undefined) return await wait(mock, stopped);
    const env = {
      ...process.env,
      STATSIG_CONTRACT_URL: mock.url,
      ...(directory === undefined ? {} : { STATSIG_CONTRACT_COVERAGE: directory }),
    };
    return await accompany(mock, stopped, spawn(name, rest, { env, stdio: 'inherit' }), name);
  } finally {
    await mock.stop();
  }
}

/** Leaves the mock up until it is told to stop. */
async function wait(mock: Mock, stopped: Promise<NodeJS.Signals>): Promise<number> {
  console.log(`The mock listens on ${mock.url}. Stop it with Ctrl-C.`);
  // A mock does not keep the process alive that started it; this does.
  const awake = setInterval(() => undefined, 2 ** 30);
  const output = await Promise.race([stopped.then(() => undefined), mock.exited]);
  clearInterval(awake);
  if (output === undefined) return EXIT.fine;
  throw new Error(`the mock ended by itself: ${output}`);
}

/** Leaves the mock up as long as a command runs, and answers its exit code. */
async function accompany(
  mock: Mock,
  stopped: Promise<NodeJS.Signals>,
  child: ChildProcess,
  name: string,
): Promise<number> {
  void stopped.then((signal) => child.kill(signal));
  const done = new Promise<number>((resolve, reject) => {
    child.once('error', (error) => reject(notRun(name, error)));
    child.once('exit', (code, signal) => {
      if (signal === null) resolve(code ?? EXIT.failed);
      else
        reject(new CommandError(`${name} was ended by ${signal}.`, EXIT.signal + constants.signals[signal]));
    });
  });
  const died = mock.exited.then((output) => {
    child.kill();
    throw new Error(`the mock ended while ${name} was running: ${output}`);
  });
  return Promise.race([done, died]);
}

/** In the words and with the codes of a shell. */
function notRun(name: string, { code, message }: NodeJS.ErrnoException): CommandError {
  if (code === 'ENOENT') return new CommandError(`there is no command ${name} to run.`, EXIT.notFound);
  return new CommandError(`${name} cannot be run: ${message}`, EXIT.notExecutable);
}

function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.once(signal, resolve);
  });
}
