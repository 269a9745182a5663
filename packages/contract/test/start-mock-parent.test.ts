import { describe, expect, it } from 'vitest';
import { answers, gone, runMockScript } from './support/processes.ts';

describe('the mock of a process', () => {
  it('goes when the process is killed', async () => {
    const script = await runMockScript('setInterval(() => undefined, 1_000);');
    expect(await answers(script.url)).toBe(true);
    script.kill('SIGKILL');
    expect(await script.ended).toBe('SIGKILL');
    expect(await gone(script.url)).toBe(true);
  });

  it('goes when the process exits', async () => {
    const script = await runMockScript("process.stdin.resume().once('end', () => process.exit(3));");
    expect(await answers(script.url)).toBe(true);
    script.tell();
    expect(await script.ended).toBe(3);
    expect(await gone(script.url)).toBe(true);
  });

  it('does not keep the process from ending', async () => {
    const script = await runMockScript('');
    expect(script.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await script.ended).toBe(0);
    expect(await gone(script.url)).toBe(true);
  });
});
