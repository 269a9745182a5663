// @ts-check
import { redocly } from './redocly.mjs';

/**
 * Bundles the YAML into one JSON document.
 *
 * @param {string} root  the spec's folder
 * @param {string} output  the file to write
 * @returns {string | undefined} what is wrong, with file and line; undefined when the document was written
 */
export function bundleSpec(root, output) {
  const options = ['--output', output, '--ext', 'json', '--component-renaming-conflicts-severity', 'error'];
  const { ok, stderr } = redocly(root, 'bundle', options);
  if (ok) return undefined;
  // Without its first and last line, which say what is run and advise to force it.
  return stderr
    .replace(/^bundling .*$/m, '')
    .replace(/^❌ Errors encountered.*$/m, '')
    .trim();
}
