// What the report says when Ajv and Prism do not agree.
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import {
  createSuite,
  formatReport,
  loadAllCases,
  OWN_DOCUMENT,
  runChecks,
  SPEC,
  toCells,
  toHtml,
  toReport,
} from '../../src/suite.ts';

const OPERATION = 'patchLayer';

it('counts generated bodies on which Ajv and Prism differ, and says the seed', async () => {
  const suite = await createSuite(loadAllCases(), OWN_DOCUMENT, { seed: 7, runs: 10 });
  const answer = { status: 200, headers: {}, body: {}, violations: [] };
  Object.assign(suite.judges, { prism: { answer: async () => answer } });
  const outcomes = await runChecks(suite.checks(OPERATION));
  const differing = outcomes.filter(({ problem }) => problem?.includes('Prism takes it, with seed 7: '));
  expect(differing.length).toBeGreaterThan(0);

  const cells = [toCells({ subject: SPEC, operation: OPERATION, outcomes })];
  const report = toReport(cells, { operations: 1, seconds: 1, seed: 7 });
  expect(report.disagreements).toBe(differing.length);
  expect(formatReport(report)).toContain(
    `Ajv and Prism disagree on ${differing.length} generated bodies (seed 7).`,
  );
  const [, packed = ''] = /id="data">([^<]+)</.exec(toHtml(report)) ?? [];
  const page = JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString());
  expect(page.report).toMatchObject({ disagreements: differing.length, seed: 7 });
});
