import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RateGate } from '../src/internal/rate-gate.ts';
import { change, changes, expectWithin, finish, limited, PROJECT, recorder } from './support/recorder.ts';

const HOUR = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** What a person or a time server does to the clock. */
function setClock(by: number): void {
  vi.setSystemTime(Date.now() + by);
}

describe.each([
  ['back by hours', -2 * HOUR],
  ['back a little', -300],
  ['forward by hours', 2 * HOUR],
])('a clock set %s', (_, by) => {
  it('neither holds changes up nor lets more through', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    const all = changes(client, 150);
    await vi.advanceTimersByTimeAsync(4_000);
    setClock(by);
    all.push(...changes(client, 100, 'later'));
    await finish(all);
    expect(api.counts()).toEqual({ 0: 100, 10000: 100, 20000: 50 });
    expect(api.ids()[100]).toBe('layer_101');
    expect(api.ids().at(-1)).toBe('later_100');
  });

  it('does not change how long a 429 closes the gate', async () => {
    const late = { status: 429, headers: { 'retry-after': '30' } };
    const api = recorder((count) => (count === 1 ? Response.json({}, late) : undefined));
    const client = limited(api.fetch);
    await Promise.allSettled([change(client, 'first')]);
    await vi.advanceTimersByTimeAsync(1_000);
    setClock(by);
    await finish([change(client, 'second')]);
    expect(api.counts()).toEqual({ 0: 1, 30000: 1 });
  });

  it('leaves nothing behind for the time when it is right again', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    await finish(changes(client, 900));
    setClock(by);
    await vi.advanceTimersByTimeAsync(Math.abs(by) + 900_000);
    const began = api.sent.length;
    await Promise.all(changes(client, 100));
    expect(api.sent).toHaveLength(began + 100);
    expectWithin(api.sent, PROJECT);
  });
});

describe('the gate', () => {
  const signal = new AbortController().signal;

  it('stays closed for longer than a timer can run', async () => {
    const gate = new RateGate([{ requests: 1, milliseconds: 1_000 }]);
    gate.close(2 ** 31 + 5_000);
    const passed = vi.fn();
    gate.wait('patchLayer', undefined, signal).then(passed);
    await vi.advanceTimersByTimeAsync(2 ** 31 + 4_999);
    expect(passed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(passed).toHaveBeenCalledOnce();
  });

  it('has no timer when nobody waits', async () => {
    const gate = new RateGate([{ requests: 1, milliseconds: 1_000 }]);
    gate.close(5_000);
    expect(vi.getTimerCount()).toBe(0);
    const controller = new AbortController();
    const waiting = gate.wait('patchLayer', undefined, controller.signal);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort('enough');
    await expect(waiting).rejects.toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has one timer however many wait', () => {
    const gate = new RateGate([{ requests: 1, milliseconds: 1_000 }]);
    for (let count = 0; count < 100; count += 1) {
      gate.wait('patchLayer', undefined, new AbortController().signal);
    }
    expect(vi.getTimerCount()).toBe(1);
  });

  it('refuses a place to whoever is aborted already', async () => {
    const gate = new RateGate([{ requests: 1, milliseconds: 1_000 }]);
    await expect(gate.wait('patchLayer', undefined, AbortSignal.abort('enough'))).rejects.toBe('enough');
    expect(gate.tryEnter('patchLayer', undefined)).toBe(true);
  });

  it('wakes those with limits of their own no later than they may pass', async () => {
    const gate = new RateGate([{ requests: 3, milliseconds: 1_000 }]);
    const own = [{ requests: 1, milliseconds: 200 }];
    const order: string[] = [];
    const enter = (name: string, windows?: typeof own): void => {
      const began = performance.now();
      gate.wait(name, windows, signal).then(() => order.push(`${name} ${performance.now() - began}`));
    };
    enter('a', own);
    enter('a', own);
    enter('b');
    enter('b');
    await vi.runAllTimersAsync();
    expect(order).toEqual(['a 0', 'b 0', 'b 0', 'a 1000']);
  });
});
