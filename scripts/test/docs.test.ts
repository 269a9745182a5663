// What README.md, CONTRIBUTING.md and the packages' READMEs and pages say has to hold: their code compiles and runs, their commands and
// links lead somewhere.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Mock, startMock } from '@statsig-console/contract';
import { operations } from '@statsig-console/spec';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Block, place, readBlocks } from '../docs/blocks.ts';
import { type Command, readCommands, readInlineCommands } from '../docs/commands.ts';
import { compileBlocks } from '../docs/compile.ts';
import { type Document, homeOf, readDocuments } from '../docs/documents.ts';
import { brokenLinks } from '../docs/links.ts';
import { announcedOutput } from '../docs/output.ts';
import { runModule } from '../docs/run.ts';
import { packageFolders } from '../workspace.mjs';

const CODE = ['ts', 'js', 'mjs'];
const OTHER = ['sh', 'json', 'yaml', 'text'];

const root = path.join(import.meta.dirname, '../..');
const documents = readDocuments(root);
const byFile = documents.map((document) => [document.file, document] as const);
const blocks = documents.flatMap(readBlocks);

describe('code', () => {
  const code = blocks.filter(({ language }) => CODE.includes(language));
  const wrong = readBlocks(wrongDocument());
  const parent = path.join(root, 'scripts/.docs-tmp');
  let folder: string;
  let mock: Mock;
  let compiled: ReturnType<typeof compileBlocks>;

  beforeAll(async () => {
    mkdirSync(parent, { recursive: true });
    folder = mkdtempSync(path.join(parent, 'run-'));
    compiled = compileBlocks([...code, ...wrong], folder);
    mock = await startMock();
  });
  afterAll(async () => {
    await mock?.stop();
    rmSync(folder, { recursive: true, force: true });
    if (readdirSync(parent).length === 0) rmdirSync(parent);
  });

  async function check(block: Block | undefined, limit?: number): Promise<void> {
    const result = block && compiled.get(block);
    if (!result) throw new Error('There is no such block.');
    if (result.problems.length > 0) throw new Error(result.problems.join('\n'));
    if (block.flags.includes('no-run')) return;
    const printed = (await runModule(result.module, mock.url, path.join(root, homeOf(block)), limit)).split(
      '\n',
    );
    const announced = announcedOutput(block.code);
    expect(printed.filter((line) => announced.includes(line))).toEqual(announced);
  }

  it.concurrent.each(code.map((block) => [place(block), block] as const))('%s', (_, block) => check(block));

  it('is in blocks whose language and flags are known', () => {
    const unknown = blocks.filter(
      ({ language, flags }) =>
        ![...CODE, ...OTHER].includes(language) ||
        flags.some((flag) => flag !== 'no-run' || !CODE.includes(language)),
    );
    expect(unknown.map(place)).toEqual([]);
  });

  it.each([
    ['does not compile', 'wrong.md:2 TS2322'],
    ['throws', 'no such thing'],
    ['exits non-zero', 'exited with 3'],
    ['hangs', 'was still running after 1000 ms'],
    ['prints something else', '2'],
    ['asks for another address', 'asked for https://example.com/'],
  ])('would be found when it %s', async (problem, message) => {
    const block = wrong.find(({ flags }) => flags.join(' ') === problem);
    await expect(check(block, problem === 'hangs' ? 1_000 : undefined)).rejects.toThrow(message);
  });
});

describe('commands', () => {
  const BUILT_IN = ['ci', 'install', 'test', 'start', 'exec', 'add', 'pack'];
  const manifests = ['.', ...packageFolders(root)].map(readManifest);

  function problem({ filter, script }: Command): string | undefined {
    const manifest = filter === undefined ? manifests[0] : manifests.find(({ name }) => name === filter);
    if (!manifest) return `there is no package ${filter}`;
    const exists = BUILT_IN.includes(script) || Object.hasOwn(manifest.scripts ?? {}, script);
    return exists ? undefined : `${manifest.name} has no script ${script}`;
  }

  it.each(byFile)('of %s exist', (_, document) => {
    const shell = readBlocks(document).filter(({ language }) => language === 'sh');
    const commands = [
      ...shell.flatMap((block) => readCommands(block.code)),
      ...readInlineCommands(document.text),
    ];
    expect(commands.map(problem).filter((found) => found !== undefined)).toEqual([]);
  });

  it('would be found when they do not', () => {
    const shell =
      'npx --yes pnpm@1.2.3 deploy\npnpm --filter @statsig-console/spec fly # npm run nothing\nnpm test';
    const commands = [
      ...readCommands(shell),
      ...readInlineCommands('Call `npm run mok`, not npm run sense.'),
    ];
    expect(commands.map(problem)).toEqual([
      'statsig-console-toolkit has no script deploy',
      '@statsig-console/spec has no script fly',
      undefined,
      'statsig-console-toolkit has no script mok',
    ]);
  });
});

describe('links', () => {
  it.each(byFile)('of %s lead somewhere', (_, document) => {
    expect(brokenLinks(document, documents, root)).toEqual([]);
  });

  it('would be found when they do not', () => {
    const links = [
      'LICENSE',
      'README.md#status',
      '#here',
      'https://example.com/',
      'NOTES.md',
      '#there',
      '../x',
    ];
    const text = `# Here\n${links.map((link) => `[a](${link})`).join('\n')}`;
    expect(brokenLinks({ file: 'wrong.md', text }, documents, root)).toEqual(['NOTES.md', '#there', '../x']);
  });
});

describe('the status in README.md', () => {
  const { text = '' } = documents.find(({ file }) => file === 'README.md') ?? {};

  it('counts the operations of the spec, by area and together', () => {
    const listed = [...text.matchAll(/^\| ([A-Z][^|]*) \| (\d+) \|$/gm)].map(([, area, count]) => [
      area,
      Number(count),
    ]);
    const areas = [...new Set(operations.map(({ tag }) => tag))];
    const counts = areas.map((area) => [area, operations.filter(({ tag }) => tag === area).length]);
    expect(listed.toSorted()).toEqual(counts.toSorted());
    expect(text).toContain(`It has all ${operations.length} documented operations`);
  });
});

function readManifest(folder: string): { name: string; scripts?: object } {
  return JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
}

/** A document whose blocks are wrong, each in the way that its flags say. */
function wrongDocument(): Document {
  const code = {
    'does not compile': 'export const text: string = 1;',
    throws: "throw new Error('no such thing');",
    'exits non-zero': 'process.exitCode = 3;',
    hangs: 'setInterval(() => undefined, 1_000);',
    'prints something else': 'console.log(1); // -> 2',
    'asks for another address': "await fetch('https://example.com/');",
  };
  const fences = Object.entries(code).map(([problem, line]) => `\`\`\`ts ${problem}\n${line}\n\`\`\`\n`);
  return { file: 'wrong.md', text: fences.join('') };
}
