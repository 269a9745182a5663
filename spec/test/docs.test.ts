import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { document } from '../src/index.ts';
import { node } from './copies.ts';

const spec = fileURLToPath(new URL('..', import.meta.url));
const bundle = path.join(spec, 'dist', 'openapi.json');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'statsig-docs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the reference page', () => {
  async function build(input: string): Promise<string> {
    const output = path.join(folder, 'new', 'reference.html');
    const { code, stdout, stderr } = await node(spec, 'docs.mjs', input, output);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/reference\.html {2}\d\.\d MB, open it in a browser\n$/);
    return readFileSync(output, 'utf8');
  }

  /** What the page hands to Redoc. */
  function shownBy(html: string): { document: unknown; call: string } {
    const call = html.slice(
      html.lastIndexOf('<script>Redoc.init(') + '<script>'.length,
      html.lastIndexOf('</script>'),
    );
    let shown: unknown;
    const Redoc = { init: (given: unknown) => (shown = given) };
    new Function('Redoc', 'window', call)(Redoc, { document: { getElementById: () => undefined } });
    return { document: shown, call };
  }

  it('shows the whole document and has the title', async () => {
    const html = await build(bundle);
    expect(shownBy(html).document).toEqual(document);
    expect(html).toContain('<title>Statsig Console API</title>');
  });

  it('is one file: its policy lets nothing be loaded or sent', async () => {
    const html = await build(bundle);
    const markup = html.replace(/<script>.*?<\/script>/gs, '');
    expect(markup).not.toMatch(/\b(?:src|href)=|@import|url\(/);
    expect(markup).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none';`);
    expect(markup).not.toContain('connect-src');
    expect(html.match(/<script/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('is not broken by a description with markup', async () => {
    const input = path.join(folder, 'openapi.json');
    const changed = { ...document, info: { ...document.info, description: '</script><!-- <script>' } };
    writeFileSync(input, JSON.stringify(changed));
    expect(shownBy(await build(input)).document).toEqual(changed);
  });

  it('says what to do when there is no document yet', async () => {
    const input = path.join(folder, 'missing.json');
    const { code, stderr } = await node(spec, 'docs.mjs', input, path.join(folder, 'out.html'));
    expect(code).toBe(1);
    expect(stderr).toBe(`There is no ${input}. Build the spec first: pnpm build\n`);
  });
});
