import { describe, expect, it } from 'vitest';
import { Output } from '../../src/cli/output.ts';
import type { Screen } from '../../src/cli/progress.ts';

function screen(isTTY: boolean, columns = 60): Screen & { text: string } {
  return {
    text: '',
    isTTY,
    columns,
    hasColors: () => isTTY,
    write(text: string) {
      this.text += text;
    },
  };
}

describe('output', () => {
  it('keeps a bar on the last line of a terminal, below what has happened', () => {
    const stderr = screen(true);
    const output = new Output(screen(true), stderr, false);
    output.progress.update(0.25, '100/400 days loaded');
    output.progress.note('2026-01-01 loaded');
    output.progress.end();
    const bar = '\r██████░░░░░░░░░░░░░░░░░░ 100/400 days loaded\u001B[K';
    expect(stderr.text).toBe(`${bar}\r\u001B[K2026-01-01 loaded\n${bar}\r\u001B[K`);
  });

  it('has plain lines and no bar elsewhere', () => {
    const stderr = screen(false);
    const output = new Output(screen(false), stderr, false);
    output.progress.update(0.25, '100/400 days loaded');
    output.progress.note('2026-01-01 loaded');
    output.progress.end();
    expect(stderr.text).toBe('2026-01-01 loaded\n');
  });

  it('never lets the bar wrap', () => {
    const stderr = screen(true, 20);
    new Output(screen(true), stderr, false).progress.update(0.01, '1/400 days loaded');
    expect(stderr.text).toBe('\r░░░░░░░░░░░░░░░░░░░\u001B[K');
  });

  it('takes the bar away for a result', () => {
    const stdout = screen(true);
    const stderr = screen(true);
    const output = new Output(stdout, stderr, false);
    output.progress.update(0.5, 'days');
    output.text('done');
    expect(stderr.text.endsWith('\r\u001B[K')).toBe(true);
    expect(stdout.text).toBe('done\n');
  });

  it('paints words where there are colors', () => {
    expect(new Output(screen(true), screen(true), false).good('pass')).toBe('\u001B[32mpass\u001B[39m');
    expect(new Output(screen(false), screen(true), false).good('pass')).toBe('pass');
  });

  it('hides the key in everything, and what looks like one', () => {
    const stdout = screen(false);
    const stderr = screen(true, 200);
    const output = new Output(stdout, stderr, true);
    output.hide('s3cret');
    output.document({ a: 's3cret', b: 'console-abcdefgh1234' });
    output.problem('s3cret');
    output.progress.note('s3cret');
    output.progress.update(0.5, 's3cret');
    expect(stdout.text).toBe('{"a":"<key>","b":"<key>"}\n');
    expect(stderr.text).not.toContain('s3cret');
    expect(stderr.text.match(/<key>/g)?.length).toBeGreaterThanOrEqual(3);
  });
});
