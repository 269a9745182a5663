// @ts-check
// Runs the Redocly CLI from the folder above the spec, so that its messages name files as `spec/…`.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} root  the spec's folder
 * @param {'bundle' | 'lint'} command
 * @param {readonly string[]} options
 */
export function redocly(root, command, options) {
  const above = path.dirname(root);
  // The one installed here, wherever the spec is that it runs on.
  const cli = fileURLToPath(new URL('../node_modules/@redocly/cli/bin/cli.js', import.meta.url));
  const files = [path.join(root, 'openapi.yaml'), '--config', path.join(root, 'redocly.yaml')];
  const relative = files.map((file) => (path.isAbsolute(file) ? path.relative(above, file) : file));
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [cli, command, ...relative, ...options],
    {
      cwd: above,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
  );
  if (error) throw error;
  return { ok: status === 0, stdout, stderr };
}
