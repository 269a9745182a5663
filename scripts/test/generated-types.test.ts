// What the schemas require, the generated types have to require as well: openapi-typescript loses a `required` whose property
// stands two `allOf` levels down.
import { fileURLToPath } from 'node:url';
import { document } from '@statsig-console/spec';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Facts {
  readonly required: readonly string[];
  readonly names: readonly string[];
}

/** What an object has to have and may have, all of its `allOf` together. Undefined where alternatives make that unclear. */
function factsOf(schema: unknown): Facts | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  const { $ref, allOf = [], anyOf, oneOf, properties = {}, required = [] } = schema as Record<string, never>;
  if ($ref !== undefined) return factsOf(document.components.schemas[String($ref).split('/').at(-1) ?? '']);
  if (anyOf !== undefined || oneOf !== undefined) return undefined;
  const parts = (allOf as unknown[]).map(factsOf);
  if (parts.some((part) => part === undefined)) return undefined;
  return {
    required: [...(required as string[]), ...parts.flatMap((part) => part?.required ?? [])],
    names: [...Object.keys(properties), ...parts.flatMap((part) => part?.names ?? [])],
  };
}

describe('the generated types', () => {
  const file = fileURLToPath(new URL('../../packages/client/src/generated/schema.gen.ts', import.meta.url));
  const program = ts.createProgram([file], {
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
    noLib: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const components = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source as ts.SourceFile) as ts.Symbol)
    .find(({ name }) => name === 'components');
  const schemas = checker.getPropertyOfType(
    checker.getDeclaredTypeOfSymbol(components as ts.Symbol),
    'schemas',
  ) as ts.Symbol;
  const all = checker.getTypeOfSymbol(schemas);

  const objects = Object.entries(document.components.schemas).flatMap(([name, schema]) => {
    const facts = factsOf(schema);
    return facts && facts.names.length > 0 ? [[name, facts] as const] : [];
  });

  it('cover most schemas here', () => {
    expect(objects.length).toBeGreaterThan(300);
  });

  it.each(objects)('require of %s what its schema requires', (name, { names, required }) => {
    const type = checker.getNonNullableType(
      checker.getTypeOfSymbol(checker.getPropertyOfType(all, name) as ts.Symbol),
    );
    const needed = [...new Set(names)].filter((property) => {
      const symbol = checker.getPropertyOfType(type, property);
      if (!symbol) throw new Error(`the type of ${name} has no ${property}`);
      return (symbol.flags & ts.SymbolFlags.Optional) === 0;
    });
    expect(needed.toSorted()).toEqual([...new Set(required)].filter((n) => names.includes(n)).toSorted());
  });
});
