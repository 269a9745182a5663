// Which packages a change has to raise, and by how much.
import { describe, expect, it } from 'vitest';
import { bumpsNeeded, changesBetween } from '../spec-changes/changes.mjs';
import { answers, content, document, type Json, operation, sends } from './spec-documents.ts';

const text = { type: 'string' };
const amount = { type: 'number' };

describe('the bumps', () => {
  const tagged = (tag: string, schema: Json[string]) =>
    document(
      operation({ tags: [tag], requestBody: content({ type: 'object', properties: { power: schema } }) }),
    );

  it.each<[string, Json, Json, Record<string, string>]>([
    [
      'of a type: everything typed',
      tagged('Lamps', text),
      tagged('Lamps', amount),
      { spec: 'major', client: 'major', sdk: 'major', ingestion: 'none', contract: 'major' },
    ],
    [
      'of a rule for values: what checks values',
      tagged('Lamps', text),
      tagged('Lamps', { ...text, maxLength: 3 }),
      { spec: 'major', client: 'none', sdk: 'major', ingestion: 'none', contract: 'major' },
    ],
    [
      'of a format: what the SDK leaves to the API',
      tagged('Lamps', text),
      tagged('Lamps', { ...text, format: 'date' }),
      { spec: 'major', client: 'none', sdk: 'none', ingestion: 'none', contract: 'major' },
    ],
    [
      'of a rule for what is answered: what checks answers',
      answers({ ...text, maxLength: 3 }),
      answers(text),
      { spec: 'major', client: 'none', sdk: 'none', ingestion: 'none', contract: 'major' },
    ],
    [
      'of a rule for ingestions: their checks, too',
      tagged('Ingestions', text),
      tagged('Ingestions', { ...text, maxLength: 3 }),
      { spec: 'major', client: 'none', sdk: 'major', ingestion: 'major', contract: 'major' },
    ],
    [
      'of something new: minor',
      tagged('Lamps', text),
      document(
        operation({
          tags: ['Lamps'],
          requestBody: content({ type: 'object', properties: { power: text, glow: text } }),
        }),
      ),
      { spec: 'minor', client: 'minor', sdk: 'minor', ingestion: 'none', contract: 'minor' },
    ],
    [
      'of a sentence: the comments of the types',
      tagged('Lamps', text),
      tagged('Lamps', { ...text, description: 'Bright.' }),
      { spec: 'patch', client: 'patch', sdk: 'none', ingestion: 'none', contract: 'none' },
    ],
    [
      'of an example: what the mock answers',
      document(),
      document(
        operation({
          responses: {
            '200': {
              description: 'The lamp.',
              content: { 'application/json': { schema: { type: 'object' }, examples: { a: { value: {} } } } },
            },
          },
        }),
      ),
      { spec: 'patch', client: 'none', sdk: 'none', ingestion: 'none', contract: 'patch' },
    ],
    [
      'of the name of a schema: the exported types',
      sends(text, { Lamp: text }),
      sends(text, { Lamps: text }),
      { spec: 'major', client: 'major', sdk: 'major', ingestion: 'none', contract: 'none' },
    ],
    [
      'of nothing: none',
      document(),
      document(),
      { spec: 'none', client: 'none', sdk: 'none', ingestion: 'none', contract: 'none' },
    ],
  ])('%s', (_, before, after, expected) => {
    expect(bumpsNeeded(changesBetween(before, after))).toEqual(expected);
  });
});
