import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { operations as inSpec } from '@statsig-console/spec';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run, staleMessage } from '../generate.mjs';

const root = path.join(import.meta.dirname, '../..');
const specFile = path.join(root, 'spec/dist/openapi.json');
const SCHEMA = 'client/src/generated/schema.gen.ts';
const OPERATIONS = 'client/src/generated/operations.gen.ts';
const TABLE = 'client/src/generated/operation-table.gen.ts';
const WINDOWS = 'client/src/generated/project-windows.gen.ts';
const CALLS = 'client/src/generated/calls.gen.ts';
const OPERATION_IDS = 'contract/src/operation-ids.gen.ts';
const RULES = 'sdk/src/generated/rules.gen.ts';
const NAMES = [SCHEMA, OPERATIONS, TABLE, WINDOWS, CALLS, OPERATION_IDS, RULES];
let outDir: string;
beforeEach(() => {
  outDir = mkdtempSync(path.join(tmpdir(), 'generate-'));
});
afterEach(() => rmSync(outDir, { recursive: true }));

describe('the generated files', () => {
  it('match the spec', () => {
    const output = execFileSync(process.execPath, ['scripts/generate.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(output).toBe('The generated files match the spec.\n');
  });

  it('say that they are generated, and how', () => {
    for (const name of NAMES) {
      const text = readFileSync(path.join(root, 'packages', name), 'utf8');
      expect(text.split('\n')[0]).toBe(
        '// Generated from the spec by `pnpm generate`. Do not edit: change spec/ and run it again.',
      );
    }
  });
});

describe('generate', () => {
  it('writes what is missing, and nothing the second time', async () => {
    const files = NAMES.map((name) => path.join(outDir, name));
    expect(await run({ check: false, specFile, outDir })).toEqual(files);
    expect(await run({ check: false, specFile, outDir })).toEqual([]);
    expect(await run({ check: true, specFile, outDir })).toEqual([]);
    const constants = readFileSync(path.join(outDir, OPERATIONS), 'utf8');
    expect(constants).toContain(
      "= { id: 'patchLayer', method: 'PATCH', path: '/console/v1/layers/{id}', body: true };",
    );
    expect(constants).toContain(
      "export const getSegment: Operation<'getSegment'> = { id: 'getSegment', method: 'GET', path: '/console/v1/segments/{id}' };",
    );
    const table = readFileSync(path.join(outDir, TABLE), 'utf8');
    expect(table).toContain(
      "  '/layers/{id}': { GET: ['getLayer'], POST: ['updateLayer', body], PATCH: ['patchLayer', body], DELETE: ['deleteLayer'] },\n",
    );
    const operationIds = readFileSync(path.join(outDir, OPERATION_IDS), 'utf8');
    expect(operationIds).toContain("  | 'getGate'\n");
    expect(operationIds.match(/^ {2}\| '\w+';?$/gm)).toHaveLength(inSpec.length);
  });

  // What is committed is what would be written: the test at the top holds it to that.
  const takeCommitted = (): void => {
    for (const name of NAMES) cpSync(path.join(root, 'packages', name), path.join(outDir, name));
  };

  it('finds an edited file and leaves it alone when it only checks', async () => {
    takeCommitted();
    const edited = path.join(outDir, SCHEMA);
    writeFileSync(edited, `${readFileSync(edited, 'utf8')}\nexport type Mine = string;\n`);
    expect(await run({ check: true, specFile, outDir })).toEqual([edited]);
    expect(readFileSync(edited, 'utf8')).toContain('Mine');
  });

  it('finds what a changed spec asks for', async () => {
    takeCommitted();
    const changed = path.join(outDir, 'openapi.json');
    const document = JSON.parse(readFileSync(specFile, 'utf8'));
    document.components.schemas.LayerPatch.properties.colour = { type: 'string' };
    writeFileSync(changed, JSON.stringify(document));
    expect(await run({ check: true, specFile: changed, outDir })).toEqual([path.join(outDir, SCHEMA)]);
  });

  it('names the stale file and the command that mends it', () => {
    expect(staleMessage(['packages/client/src/generated/schema.gen.ts'])).toBe(
      'These generated files do not match the spec:\n  packages/client/src/generated/schema.gen.ts\n' +
        'Run this and commit the result:\n  pnpm generate',
    );
  });
});
