// The committed expectations as files: complete, fresh, and told apart.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { operations } from '@statsig-console/spec';
import { describe, expect, it, onTestFinished } from 'vitest';
import { changed, loadAllCases, OWN_DOCUMENT, stale } from '../../src/suite.ts';

const cases = loadAllCases();

describe('the committed cases', () => {
  it('are there for every operation, and not older than the spec', () => {
    expect(cases.operations).toHaveLength(operations.length);
    expect(stale(cases, OWN_DOCUMENT)).toEqual([]);
  });

  it.each(cases.operations.map((each) => [each.operation, each] as const))(
    'of %s have calls, answers and errors, told apart by name',
    (_, { calls, answers, errors }) => {
      const names = calls.map(({ name }) => name);
      expect(names.slice(0, 1)).toEqual(['only what is required']);
      expect(names).toContain('everything');
      expect(new Set(names).size).toBe(names.length);
      expect(Object.values(answers).flat()).not.toEqual([]);
      expect(errors).toEqual(['400', '401', '403', '404', '429', 'default']);
    },
  );

  it('give each argument in a URL a value of its own', () => {
    const twice = cases.operations.flatMap(({ operation, calls }) => {
      const full = calls.find(({ name }) => name === 'everything');
      const values = [...Object.values(full?.path ?? {}), ...Object.values(full?.query ?? {})].map(String);
      // There are only two of them.
      const told = values.filter((value) => value !== 'true' && value !== 'false');
      return new Set(told).size === told.length ? [] : [`${operation}: ${told.join(', ')}`];
    });
    expect(twice).toEqual([]);
  });
});

describe('a file of cases that is no JSON', () => {
  const right = ['{', '  "operation": "getGate",', '  "calls": [],', '  "refused": []', '}'];
  it.each([
    ['a comma too many', 3, '  "calls": [,],', 3],
    ['a quote that is missing', 2, '  operation": "getGate",', 2],
    ['a bracket that is missing', 5, '', 5],
    ['something after its end', 5, '}}', 5],
    ['a comma that is missing', 2, '  "operation": "getGate"', 3],
  ])('is named, with the line: %s', (_, line, text, named) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cases-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(path.join(folder, 'gates'));
    const file = path.join(folder, 'gates/getGate.json');
    writeFileSync(file, right.with(line - 1, text).join('\n'));
    expect(() => loadAllCases(folder)).toThrow(`${file}, line ${named}: This is no JSON. Mend it, or run:`);
  });
});

describe('cases are out of date', () => {
  it('when a rule of the spec changes', () => {
    const stricter = changed(
      OWN_DOCUMENT,
      '/components/schemas/LayerPatch/properties/description/maxLength',
      999,
    );
    expect(stale(cases, stricter)).toEqual([
      'patchLayer has changed in the document since its cases were written',
    ]);
  });

  it('when an operation comes or goes', () => {
    const { '/console/v1/layers/{id}': layer = {}, ...paths } = OWN_DOCUMENT.paths;
    const { patch, ...others } = layer;
    const without = { ...OWN_DOCUMENT, paths: { ...paths, '/console/v1/layers/{id}': others } };
    expect(stale(cases, without)).toEqual(['patchLayer has cases, and is no operation of the document']);
    const fewer = { ...cases, operations: cases.operations.filter((c) => c.operation !== 'patchLayer') };
    expect(stale(fewer, OWN_DOCUMENT)).toEqual(['patchLayer has no cases']);
  });

  it('but not when a text changes', () => {
    const told = changed(OWN_DOCUMENT, '/components/schemas/LayerPatch/description', 'In other words.');
    expect(stale(cases, told)).toEqual([]);
  });
});
