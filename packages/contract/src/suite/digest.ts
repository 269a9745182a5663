import { createHash } from 'node:crypto';
import { locateOperations, type OpenApiDocument } from '../document.ts';
import type { Cases } from './format.ts';

/** Texts say nothing about what is right. */
const TEXTS = new Set(['description', 'summary', 'title', 'externalDocs', 'deprecated', 'tags']);

/** What each operation of a document comes to, texts left aside: another digest means that its cases may be out of date. */
export function digests(document: OpenApiDocument): Map<string, string> {
  const targets = new Map<string, unknown>();
  const target = (ref: string): unknown => {
    if (!targets.has(ref)) {
      const steps = ref.slice(2).split('/');
      targets.set(
        ref,
        steps.reduce<unknown>((node, step) => Reflect.get(Object(node), step), document),
      );
    }
    return targets.get(ref);
  };
  const reached = (value: unknown, refs: Set<string>): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === '$ref' && typeof inner === 'string') {
        if (refs.has(inner)) continue;
        refs.add(inner);
        reached(target(inner), refs);
      } else reached(inner, refs);
    }
  };
  return new Map(
    locateOperations(document).map(({ method, path, operation, parameters }) => {
      const refs = new Set<string>();
      reached([operation, parameters], refs);
      const parts = [method, path, operation, parameters, [...refs].sort().map((ref) => [ref, target(ref)])];
      const text = JSON.stringify(withoutTexts(parts));
      return [operation.operationId, createHash('sha256').update(text).digest('hex').slice(0, 12)];
    }),
  );
}

function withoutTexts(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutTexts(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => named || !(TEXTS.has(key) && (typeof inner !== 'object' || key === 'tags')))
      .map(([key, inner]) => [key, withoutTexts(inner, key === 'properties')]),
  );
}

/** What has moved on since the cases were written, one sentence each. */
export function stale(cases: Cases, document: OpenApiDocument): string[] {
  const now = digests(document);
  const known = new Set(cases.operations.map(({ operation }) => operation));
  return [
    ...cases.operations
      .filter(({ operation }) => !now.has(operation))
      .map(({ operation }) => `${operation} has cases, and is no operation of the document`),
    ...[...now.keys()].filter((id) => !known.has(id)).map((id) => `${id} has no cases`),
    ...cases.operations
      .filter(({ operation, digest }) => now.has(operation) && now.get(operation) !== digest)
      .map(({ operation }) => `${operation} has changed in the document since its cases were written`),
  ];
}
