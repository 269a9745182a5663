// @ts-check
// Our spec as one document, from the YAML as it is now: a build that is not up to date would compare yesterday's.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleSpec } from '../../spec/tools/bundle.mjs';
import { checkOpenApi } from './document.mjs';
import { UsageError } from './errors.mjs';

/**
 * @param {string} root  the folder that has `spec/`
 * @param {string} name  how to call this state of the spec in messages
 * @returns {import('./document.mjs').JsonObject}
 */
export function bundleOurs(root, name) {
  const folder = path.join(root, 'spec');
  if (!existsSync(path.join(folder, 'openapi.yaml'))) {
    throw new UsageError(`There is no spec/openapi.yaml in ${name}, so there is nothing to compare with.`);
  }
  const temporary = mkdtempSync(path.join(tmpdir(), 'spec-'));
  try {
    const output = path.join(temporary, 'openapi.json');
    const findings = bundleSpec(folder, output);
    if (findings !== undefined) {
      throw new UsageError(
        `The spec of ${name} cannot be bundled.\n\n${findings}\n\nCorrect the YAML, or the $ref, at the place shown first.`,
      );
    }
    return checkOpenApi(JSON.parse(readFileSync(output, 'utf8')), `The spec of ${name}`);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
