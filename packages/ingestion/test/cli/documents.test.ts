// What the documents show of the command is what it prints.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Folder, makeFolder } from '../support/cli.ts';

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

/** The first block of a language in a document. */
function blockOf(document: string, language: string): string {
  const text = readFileSync(path.join(import.meta.dirname, '../..', document), 'utf8');
  const block = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(text)?.[1];
  if (block === undefined) throw new Error(`${document} has no block in ${language}.`);
  return block;
}

it('the first five minutes go as the README says', async () => {
  folder.write('statsig-ingest.yaml', blockOf('README.md', 'yaml'));
  const rows = ['u-1001,userID,2026-02-16,revenue,19.99', 'u-1002,userID,2026-02-16,revenue,0'];
  const broken = 'u-1003,userID,2026-02-16,revenue,"7,50"';
  folder.write('daily_revenue.csv', ['user_id,id_type,day,metric,value', ...rows, broken].join('\n'));
  const { code, out } = await folder.run(['check']);
  expect({ code, out }).toEqual({ code: 1, out: blockOf('README.md', 'text') });
});

it('the configuration of the page on the command is in order', async () => {
  folder.write('statsig-ingest.yaml', blockOf('docs/command.md', 'yaml'));
  const { code, out } = await folder.run(['check', '--no-rows']);
  expect({ code, out }).toEqual({ code: 0, out: 'checkout_events: pass\ndaily_revenue: pass\n' });
});
