import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Copy, type Ended, node } from './copies.ts';

let copy: Copy;
beforeEach(() => {
  copy = new Copy({ whole: false });
});
afterEach(() => {
  copy.remove();
});

/** For a test that needs more than layers and segments. */
function takeWhole(): void {
  copy.remove();
  copy = new Copy({ whole: true });
}

describe('a spec that is right', () => {
  it('builds to a document and a module, in one line of output', async () => {
    takeWhole();
    copy.write('dist/left-over.txt', 'from an earlier build');
    const built = await node(copy.root, 'build.mjs');
    expect(built).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^spec\/dist\/openapi\.json {2}\d+ operations, \d+ schemas, \d+ kB\n$/),
      stderr: '',
    });
    for (const file of ['openapi.json', 'index.mjs', 'index.cjs', 'index.d.mts', 'index.d.cts']) {
      expect([file, copy.has(`dist/${file}`)]).toEqual([file, true]);
    }
    expect(copy.has('dist/left-over.txt')).toBe(false);
    expect(copy.has('dist/unchecked.json')).toBe(false);
  });

  it('keeps the document out of the declarations', async () => {
    await node(copy.root, 'build.mjs');
    const types = copy.read('dist/index.d.mts');
    expect(types).toContain('declare const document: OpenApiDocument;');
    expect(types).not.toContain('/console/v1/layers/{id}":');
    expect(types.length).toBeLessThan(20_000);
  });

  it('lints without a word', async () => {
    expect(await node(copy.root, 'lint.mjs')).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('a spec that is wrong does not build, and the message says where and what to do', () => {
  const layer = 'schemas/layers/Layer.yaml';
  const layerPath = 'paths/layers/layer.yaml';

  async function failedBuild(): Promise<Ended> {
    // From an earlier build: nobody may go on reading it, nor what else was written.
    copy.write('dist/openapi.json', '{}');
    const built = await node(copy.root, 'build.mjs');
    expect(built.code).toBe(1);
    expect(built.stdout).toBe('');
    expect(copy.has('dist')).toBe(false);
    expect(built.stderr).toMatch(
      /\nThe spec was not built: there is no spec\/dist\/openapi\.json until this is corrected\.\n$/,
    );
    return built;
  }

  it('a YAML mistake', async () => {
    const text = copy.read(layer);
    copy.write(layer, `${text}mistake:\n\t- a\n`);
    const { stderr } = await failedBuild();
    const line = text.split('\n').length + 1;
    expect(stderr).toContain(`spec/${layer}:${line}:1`);
    expect(stderr).toContain('tab characters must not be used in indentation');
    expect(stderr).toContain(`${line} | \t- a\n   | ^`);
    expect(stderr).toContain('Correct the YAML, or the $ref, at the place shown first.');
    expect(stderr).not.toContain('--force');
  });

  it('a dangling $ref', async () => {
    const place = copy.replace(layer, '$ref: LayerParameter.yaml', '$ref: LayerParam.yaml');
    const { stderr } = await failedBuild();
    expect(stderr).toContain(place);
    expect(stderr).toContain("Can't resolve $ref: ENOENT");
    expect(stderr).toMatch(/\d+ \| +\$ref: LayerParam\.yaml\n +\| +\^+\n/);
    expect(stderr).toContain('Correct the YAML, or the $ref, at the place shown first.');
  });

  it('an example that its schema refuses', async () => {
    const place = copy.replace(layerPath, 'defaultValue: 3', 'defaultValue: three');
    const { stderr } = await failedBuild();
    expect(stderr).toContain(
      `${place}  The example does not meet its schema: /parameters/1/defaultValue must be number`,
    );
    expect(stderr).toContain('Fix: Correct the example; or the schema');
  });

  it('an operationId that is taken', async () => {
    copy.replace(layerPath, 'operationId: patchLayer', 'operationId: getSegment');
    const place = copy.find('paths/segments/segment.yaml', 'operationId: getSegment');
    const { stderr } = await failedBuild();
    expect(stderr).toContain(
      `${place}  The operationId 'getSegment' is taken by PATCH /console/v1/layers/{id}`,
    );
    expect(stderr).toContain('Fix: Give GET /console/v1/segments/{id} a name of its own.');
    expect(stderr).toContain('1 problem.');
  });

  it('a keyword that does nothing', async () => {
    const place = copy.replace('schemas/layers/LayerPatch.yaml', 'maxLength:', 'maxLenght:');
    const { stderr } = await failedBuild();
    expect(stderr).toContain(
      `${place}  The schema does not compile: strict mode: unknown keyword: "maxLenght"`,
    );
    expect(stderr).toContain('Fix: Correct its spelling');
  });

  it('a shared response without an example', async () => {
    const place = copy.find('responses/NotFound.yaml', 'application/json:');
    const text = copy.read('responses/NotFound.yaml');
    copy.write('responses/NotFound.yaml', text.slice(0, text.indexOf('    example:')));
    const { stderr } = await failedBuild();
    expect(stderr).toContain(`${place}  The 404 response of`);
    expect(stderr).toContain('Fix: Add one under examples');
  });

  it('a file that nothing leads to, and one that is too long', async () => {
    copy.write('schemas/layers/LayerExtra.yaml', 'type: string\n');
    copy.write(layer, '# more\n'.repeat(400) + copy.read(layer));
    const { stderr } = await failedBuild();
    expect(stderr).toContain('spec/schemas/layers/LayerExtra.yaml:1:1  No operation leads to this file');
    expect(stderr).toContain(`spec/${layer}:1:1  The file has`);
    expect(stderr).toContain('2 problems.');
  });

  it('two different files with one name', async () => {
    takeWhole();
    copy.write('schemas/layers/Owner.yaml', 'type: string\ndescription: Who answers for it.\n');
    const place = copy.replace(layer, '$ref: LayerParameter.yaml', '$ref: Owner.yaml');
    const { stderr } = await failedBuild();
    expect(stderr).toContain(place);
    expect(stderr).toContain('same name but different content');
  });

  it('a source file that does not compile', async () => {
    copy.replace('src/index.ts', 'export const document: OpenApiDocument', 'export const document');
    const { stderr } = await failedBuild();
    expect(stderr).toContain('src/index.ts');
  });
});

describe('lint', () => {
  it('fails on a warning and shows it', async () => {
    copy.write('redocly.yaml', 'extends:\n  - minimal\nrules:\n  info-contact: warn\ntelemetry: "off"\n');
    const { code, stderr } = await node(copy.root, 'lint.mjs');
    expect(code).toBe(1);
    expect(stderr).toMatch(/spec\/openapi\.yaml:\d+:1 at #\/info\/contact/);
    expect(stderr).toContain('Correct these places; warnings count as errors here.');
  });

  it('fails on an error and shows it', async () => {
    copy.replace(
      'paths/layers/layer.yaml',
      'summary: Change parts of a layer',
      'x-summary: Change parts of a layer',
    );
    const { code, stderr } = await node(copy.root, 'lint.mjs');
    expect(code).toBe(1);
    expect(stderr).toMatch(/spec\/paths\/layers\/layer\.yaml:\d+:\d+ at #\/patch\/summary/);
  });
});
