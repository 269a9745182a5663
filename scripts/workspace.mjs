// @ts-check
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The folders of the workspace's packages, relative to its root.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function packageFolders(root) {
  const packages = readdirSync(path.join(root, 'packages'), { withFileTypes: true });
  return ['spec', 'scripts', ...packages.filter((p) => p.isDirectory()).map((p) => `packages/${p.name}`)];
}
