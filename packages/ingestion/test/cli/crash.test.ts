import { readdirSync } from 'node:fs';
import path from 'node:path';
import { createContractFetch } from '@statsig-console/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONFIG, documents, type Folder, makeFolder } from '../support/cli.ts';
import { type Asked, FAILS, FakeRuns, type Fault, WORKS } from '../support/fake-runs.ts';
import { type Loopback, serve } from '../support/loopback.ts';
import { randomFrom } from '../support/random.ts';

const DAYS = 400;
const mock = createContractFetch();
/** When a process is killed: before or after the API has worked on a request, or when it has the answer. */
const MOMENTS = ['before', 'after', 'answered'] as const;

let folder: Folder;
let server: Loopback | undefined;
beforeEach(() => {
  folder = makeFolder();
  folder.write('statsig-ingest.yaml', CONFIG);
});
afterEach(async () => {
  await server?.close();
  folder.remove();
});

const COMMAND = [
  ...['backfill', '--json', '--from', '2025-01-01', '--to', '2026-02-04', '--chunk-days', '8'],
  ...[
    '--concurrency',
    '10',
    '--attempts',
    '10',
    '--retry-wait',
    '5ms',
    '--poll',
    '5ms',
    '--grace',
    '0s',
    '--settle',
    '100ms',
  ],
];

it.each([1, 2, 3])(
  '400 days, with faults and three times kill -9: each day is loaded, none is asked for in vain (seed %i)',
  async (seed) => {
    const random = randomFrom(seed);
    const fake = new FakeRuns({
      fault: faults(randomFrom(seed + 100)),
      script: scripts(randomFrom(seed + 200)),
    });
    let kill:
      | { method: string; at: number; moment: (typeof MOMENTS)[number]; now: () => undefined }
      | undefined;
    let asked = 0;
    server = await serve((request) => {
      if (request.method === kill?.method) asked += 1;
      const hit = request.method === kill?.method && kill.at === asked ? kill : undefined;
      if (hit?.moment === 'before') return hit.now();
      const answer = fake.handle(request);
      if (hit?.moment === 'after') return hit.now();
      if (hit) setImmediate(hit.now);
      return answer;
    });
    const args = [...COMMAND, '--base-url', server.url];
    for (let n = 0; n < 3; n += 1) {
      const { child, ended } = folder.start(args);
      asked = 0;
      const method = random() < 0.5 ? 'POST' : 'GET';
      const at = 1 + Math.floor(random() * (method === 'POST' ? 14 : 60));
      const moment = MOMENTS[Math.floor(random() * MOMENTS.length)] ?? 'before';
      const now = (): undefined => void child.kill('SIGKILL');
      kill = { method, at, moment, now };
      expect((await ended).signal).toBe('SIGKILL');
      await server.idle();
    }
    kill = undefined;
    const { code, out, err } = await folder.run(args);
    expect(err).not.toMatch(/error:|Warning/);
    expect({ code, last: out.split('\n').at(-2) }).toMatchObject({ code: 0 });
    expect(documents(out).at(-1)).toMatchObject({
      event: 'result',
      state: 'complete',
      days: { total: DAYS, loaded: DAYS, failed: 0 },
    });
    expect(fake.requested.size).toBe(DAYS);
    expect(fake.loaded().size).toBe(DAYS);
    expect(fake.twice).toEqual([]);
    for (const request of fake.asked) expect(await mocked(request)).toBe(200);
    // There were failures, and they were repeated.
    expect([...fake.requested.values()].filter((times) => times > 1).length).toBeGreaterThan(0);
    expect(readdirSync(path.join(folder.path, '.statsig-ingest'))).toEqual([
      'snowflake-v2.Events.checkout_events.2025-01-01.2026-02-04.ndjson',
    ]);
  },
);

/** What the mock, which has no memory, answers to the same request: 200 when the spec allows it. */
async function mocked({ method, path, query, body }: Asked): Promise<number> {
  const headers = { 'STATSIG-API-KEY': 'console-x', ...(body && { 'Content-Type': 'application/json' }) };
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  return (await mock(`https://statsigapi.net${path}?${query}`, init)).status;
}

/** A quarter of the requests for a backfill and some of the reads go wrong. */
function faults(random: () => number): (asked: Asked) => Fault {
  const kinds: Fault[] = ['429', '500', '500 after', 'reset', 'reset after'];
  return ({ method }) => {
    const share = method === 'POST' ? 0.25 : 0.02;
    return random() < share ? (kinds[Math.floor(random() * kinds.length)] ?? 'none') : 'none';
  };
}

/** One run in eight fails; half of its days are loaded all the same. */
function scripts(random: () => number) {
  return () =>
    random() < 0.125 ? { ...FAILS, loads: (day: string) => Number(day.at(-1)) % 2 === 0 } : WORKS;
}
