import { describe, expect, it, onTestFinished } from 'vitest';
import { callMain, listens, node, takePort } from './processes.ts';

const mock = (...args: string[]) => node(callMain('mock.mjs', args));

describe('npm run mock', () => {
  it('stays up until it is told to stop', async () => {
    const { child, printed, ended } = mock('--port', '0');
    const url = await printed(/listens on (http:\/\/127\.0\.0\.1:\d+)\./);
    const answer = await fetch(`${url}/console/v1/segments/x`, { headers: { 'STATSIG-API-KEY': 'any' } });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ data: { id: 'beta_testers', type: 'id_list' } });
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: '' });
    expect(await listens(Number(new URL(url).port))).toBe(false);
  });

  it('listens on the port that was chosen', async () => {
    // A port that was free a moment ago.
    const { port, free } = await takePort();
    await free();
    const { child, printed, ended } = mock('--port', String(port));
    try {
      expect(await printed(/listens on \S+:(\d+)\./)).toBe(String(port));
    } finally {
      child.kill('SIGINT');
      await ended;
    }
  });

  it('says when the port is taken, and ends with 1', async () => {
    const { port, free } = await takePort();
    onTestFinished(free);
    const { code, out, err } = await mock('--port', String(port)).ended;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      `npm run mock: The mock did not start: port ${port} of 127.0.0.1 is taken. Choose another, or 0 for a free one.\n`,
    );
  });

  it.each([
    [['--port', '70000'], '--port is 70000; allowed is 0 to 65535.'],
    [['--port', 'http'], '--port is http; allowed is 0 to 65535.'],
    [['--prot', '1'], "Unknown option '--prot'"],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await mock(...args).ended;
    expect(code).toBe(2);
    expect(err).toContain(`npm run mock: ${message}`);
    expect(err).toContain('npm run mock -- [--port 4010]');
  });
});
