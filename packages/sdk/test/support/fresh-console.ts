// For tests of workflows: importing this gives every test of the file an API of its own, and checks what was sent to it.
import { afterEach, beforeEach, expect } from 'vitest';
import type { StatsigConsole } from '../../src/index.ts';
import { FakeConsole } from './fake-console.ts';
import { violations } from './spec.ts';

/** The API of the test that runs, and a console for it. */
export let fake: FakeConsole;
export let statsig: StatsigConsole;

beforeEach(() => {
  fake = new FakeConsole();
  statsig = fake.client();
});
// Whatever a workflow sends is what the API documents.
afterEach(() => expect(violations(fake.fetch.requests)).toEqual([]));
