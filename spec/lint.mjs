// @ts-check
// `redocly lint` that fails on warnings too, and says nothing when there is nothing to say.
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { redocly } from './tools/redocly.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const { ok, stdout, stderr } = redocly(root, 'lint', ['--format', 'json']);

if (!ok || hasProblems(stdout)) {
  // Once more in the form for people, with the lines themselves.
  const readable = redocly(root, 'lint', ['--format', 'codeframe']);
  console.error(`${readable.stdout}${readable.stderr}`.trim() || stderr.trim());
  console.error('\nCorrect these places; warnings count as errors here.');
  process.exitCode = 1;
}

/** @param {string} json */
function hasProblems(json) {
  /** @type {{ totals: { errors: number, warnings: number } }} */
  const { totals } = JSON.parse(json);
  return totals.errors + totals.warnings > 0;
}
