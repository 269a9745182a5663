import { type Mock, startMock } from '@statsig-console/contract';
import { describe, expect, it } from 'vitest';
import { callMain, listens, node, takePort } from './processes.ts';

const tour = (args: string[], env: Record<string, string> = {}) =>
  node(callMain('dist/tour.mjs', args), env).ended;

/** The lines that show a request. */
function requests(out: string): string[] {
  return out
    .split('\n')
    .filter((line) => line.startsWith('    -> '))
    .map((line) => line.slice(7));
}

const REQUESTS = [
  'PATCH /console/v1/layers/home_feed',
  'POST /console/v1/experiments/short_checkout',
  'POST /console/v1/dynamic_configs/start_page_banner?dryRun=true',
  'POST /console/v1/ingestion',
  'POST /console/v1/ingestion',
  'GET /console/v1/segments/beta_testers',
  'POST /console/v1/dynamic_configs/start_page_banner',
  'GET /console/v1/segments/beta_testers',
  'GET /console/v1/segments/no_such_segment',
  'PATCH /console/v1/layers/home_feed',
];

describe('npm start', () => {
  it('shows the five operations and what goes wrong, ends with 0 and leaves no mock', async () => {
    const { code, out, err } = await tour([]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(requests(out)).toEqual(REQUESTS);
    const statuses = [...out.matchAll(/<- (\d+)/g)].map(([, status]) => Number(status));
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 400, 401, 404, 429]);
    expect(out).toContain('Layer home_feed (userID): Ranking of the home feed. Owned by Discovery.');
    expect(out).toContain('Experiment short_checkout: setup, 50 % of users, Control 50 %, One page 50 %');
    expect(out).toContain('Germany, first tenth: 10 % get {"text":"Jetzt neu","colour":"#0a7"}');
    expect(out).toContain('Source 5mTgv8uGUKLRrTWyNqzI9p, bigquery-v2, enabled');
    expect(out).toContain(
      'FAIL daily_revenue (Metrics): 9 rows, 2026-02-16 to 2026-02-17. 2 errors, 1 warning.',
    );
    expect(out).toContain('line 4: 7,50');
    expect(out).toContain('line 9, as in line 8');
    expect(out).toContain('line 10: guest');
    expect(out).toContain('id_list, 1284 ids');
    for (const name of ['BadRequest', 'InvalidArgument', 'Authentication', 'NotFound', 'RateLimit']) {
      expect(out).toContain(`       ${name}Error: `);
    }
    expect(out).toContain('retryAfterMs: 2000');
    expect(out).toContain('6 calls answered, 6 failures shown. The mock has been stopped.');
    const port = Number(/http:\/\/127\.0\.0\.1:(\d+)/.exec(out)?.[1]);
    expect(await listens(port)).toBe(false);
  });

  it('does the same with a key in the environment, and does not show it', async () => {
    const { code, out } = await tour([], { STATSIG_CONSOLE_API_KEY: 'console-from-the-environment' });
    expect(code).toBe(0);
    expect(requests(out)).toEqual(REQUESTS);
    expect(out).not.toContain('console-from-the-environment');
  });

  it.each([
    [['--live'], 'npm start: --live needs a Console API key in the variable STATSIG_CONSOLE_API_KEY.'],
    [['--segment', 'x'], 'npm start: --segment goes with --live.'],
    [['--base-url', 'http://127.0.0.1'], 'npm start: --base-url goes with --live.'],
    [['--fast'], "npm start: Unknown option '--fast'"],
  ])('refuses %j', async (args, message) => {
    const { code, out, err } = await tour(args, { STATSIG_CONSOLE_API_KEY: '' });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

describe('npm start -- --live', () => {
  const live = (mock: Pick<Mock, 'url'>, ...args: string[]) =>
    tour(['--live', '--base-url', mock.url, ...args], { STATSIG_CONSOLE_API_KEY: 'console-live' });

  it('only reads', async () => {
    await using mock = await startMock();
    const { code, out, err } = await live(mock, '--segment', 'eu employees');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(requests(out)).toEqual(['GET /console/v1/segments/eu%20employees']);
    expect(out).toContain('Nothing is changed.');
    expect(out).not.toContain('console-live');
  });

  it('ends with 1 when nobody answers', async () => {
    const { port, free } = await takePort();
    await free();
    const { code, out } = await live({ url: `http://127.0.0.1:${port}` });
    expect(code).toBe(1);
    expect(out).toContain('failed: ConnectionError: GET /console/v1/segments/beta_testers got no answer: ');
  });
});
