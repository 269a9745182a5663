import { CONFIG, type Folder, makeFolder } from './cli.ts';
import { type Answer, type Asked, FakeRuns } from './fake-runs.ts';
import { type Loopback, serve } from './loopback.ts';

export const DAYS = ['--from', '2026-01-01', '--to', '2026-01-10'] as const;
export const QUICK = ['--poll', '1ms', '--grace', '0s', '--settle', '1ms', '--retry-wait', '1ms'] as const;

/** What the command needs: a folder with a configuration, and a server on which runs go their way. */
export interface Command {
  readonly folder: Folder;
  readonly server: Loopback;
  /** What the server goes by; a test may put another in its place. */
  fake: FakeRuns;
  /** The requests so far. */
  readonly asked: Asked[];
  /** Runs the command against the server. */
  run(...args: string[]): ReturnType<Folder['run']>;
  close(): Promise<void>;
}

/** @param instead what answers in the place of the fake, where there is something */
export async function command(
  instead: () => ((asked: Asked) => Answer | undefined) | undefined = () => undefined,
): Promise<Command> {
  const folder = makeFolder();
  folder.write('statsig-ingest.yaml', CONFIG);
  const asked: Asked[] = [];
  const server = await serve((request) => {
    asked.push(request);
    const answer = instead();
    return answer ? answer(request) : made.fake.handle(request);
  });
  const made: Command = {
    folder,
    server,
    fake: new FakeRuns(),
    asked,
    run: (...args) => folder.run([...args, '--base-url', server.url]),
    async close() {
      await server.close();
      folder.remove();
    },
  };
  return made;
}
