// The pages are read where the package is published, and their code is run again and again.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const root = path.join(import.meta.dirname, '..');
const files = ['README.md', ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`)];
const pages = files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')] as const);
const published = ['README.md', 'LICENSE', 'package.json', ...manifest.files];

describe.each(pages)('%s', (file, text) => {
  it('links to nothing that is not published with it', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
    const own = links.filter((target) => !/^[a-z]+:/.test(target));
    const leading = own.map((target) => path.posix.join(path.posix.dirname(file), target));
    const lost = leading.filter(
      (target) => !published.includes(target.split('/')[0] ?? '') || !existsSync(path.join(root, target)),
    );
    expect(lost).toEqual([]);
  });

  it('removes the folders that its code makes', () => {
    const blocks = text.match(/^```ts.*?^```$/gms) ?? [];
    const left = blocks.filter((block) => block.includes('mkdtemp') && !/\brm(?:Sync)?\(/.test(block));
    expect(left).toEqual([]);
  });
});
