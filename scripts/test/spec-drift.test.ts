// Our spec against documents of others: what counts as which kind, and what it is called.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { operations } from '@statsig-console/spec';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { driftBetween } from '../spec-drift/drift.mjs';
import { explain, readLedger, staleEntries } from '../spec-drift/ledger.mjs';
import { root } from './processes.ts';
import { answers, document, type Json, operation, sends } from './spec-documents.ts';

const text = { type: 'string' };

/** The differences as `kind id`. */
function drift(published: Json, ours: Json): string[] {
  return driftBetween(published, ours).map(({ kind, id }) => `${kind} ${id}`);
}

describe('a difference', () => {
  const parameter = (name: string, more: Json = {}): Json =>
    document(operation({ parameters: [{ name, in: 'query', schema: text, ...more }] }));
  const without = (paths: Json = {}): Json => document(operation(), { paths });

  it.each<[string, Json, Json, string[]]>([
    ['operation only there', document(), without(), ['missing POST /lamps/{}: missing']],
    ['operation only here', without(), document(), ['extra updateLamp: extra']],
    [
      'operationId',
      document(operation({ operationId: 'LampController_set' })),
      document(),
      ['renamed updateLamp: operationId'],
    ],
    ['no operationId there', withoutId(), document(), []],
    [
      'parameter only there',
      parameter('page'),
      document(operation({ parameters: [] })),
      ['missing updateLamp.query.page: missing'],
    ],
    [
      'parameter renamed',
      parameter('pageSize'),
      parameter('page_size'),
      ['renamed updateLamp.query.page_size: name'],
    ],
    [
      'parameter required here',
      parameter('page'),
      parameter('page', { required: true }),
      ['stricter updateLamp.query.page: required'],
    ],
    ['type', sends({ type: 'integer' }), sends({ type: 'number' }), ['looser updateLamp.body.power: type']],
    ['other type', sends(text), sends({ type: 'boolean' }), ['different updateLamp.body.power: type']],
    ['limit', sends(text), sends({ ...text, maxLength: 3 }), ['stricter updateLamp.body.power: maxLength']],
    ['null', sends({ ...text, nullable: true }), sends(text), ['stricter updateLamp.body.power: null']],
    [
      'null in an answer',
      answers(text),
      answers({ type: ['string', 'null'] }),
      ['looser updateLamp.response.power: null'],
    ],
    ['enum', sends({ enum: ['on'] }), sends({ enum: ['on', 'off'] }), ['enum updateLamp.body.power: enum']],
    [
      'open enum',
      answers({ enum: ['on'] }),
      answers({ anyOf: [{ enum: ['on'] }, text] }),
      ['enum updateLamp.response.power: enum'],
    ],
    [
      'property renamed',
      sends({ type: 'object', properties: { colour_name: text } }),
      sends({ type: 'object', properties: { colourName: text } }),
      ['renamed updateLamp.body.power.colourName: name'],
    ],
    [
      'property only here',
      sends({ type: 'array', items: { type: 'object', properties: { b: text } } }),
      sends({ type: 'array', items: { type: 'object', properties: { a: text, b: text } } }),
      ['extra updateLamp.body.power[].a: extra'],
    ],
    [
      'object of which nothing is published',
      answers({ type: 'object' }),
      answers({ type: 'object', properties: { a: text, b: text } }),
      ['extra updateLamp.response.power: properties'],
    ],
    [
      'description',
      sends(text),
      sends({ ...text, description: 'Bright.' }),
      ['documentation updateLamp.body.power: description'],
    ],
    ['examples, which are our own', sends(text), sends({ ...text, example: 'a' }), []],
    [
      'status of the success',
      document(operation({ responses: { '201': { description: '' } } })),
      document(operation({ responses: { '200': { description: '' } } })),
      ['different updateLamp.response: status'],
    ],
    [
      'unions in another form',
      sends({ type: 'object', properties: { kind: { enum: ['a', 'b'] }, size: text } }),
      sends({
        oneOf: [
          { type: 'object', properties: { kind: { const: 'a' }, size: text } },
          { type: 'object', properties: { kind: { const: 'b' } } },
        ],
      }),
      ['stricter updateLamp.body.power: union'],
    ],
  ])('%s', (_, published, ours, expected) => {
    expect(drift(published, ours)).toEqual(expected);
  });

  it('is not in the prefix of paths, the names in them, or the place of the prefix', () => {
    const named = (name: string) =>
      operation({ parameters: [{ name, in: 'path', required: true, schema: text }] });
    const published = (address: string) =>
      document(named('id'), { paths: { [address]: { post: named('id') } } });
    for (const address of ['/lamps/{id}', '/console/v1/lamps/{id}', '/lamps/{id}/']) {
      expect(drift(published(address), document(named('id')))).toEqual([]);
    }
    const other = { paths: { '/lamps/{lampId}': { post: named('lampId') } } };
    expect(drift(document(named('lampId'), other), document(named('id')))).toEqual([
      'renamed updateLamp.path.id: name',
    ]);
  });

  it('says what is published and what is here', () => {
    const [found] = driftBetween(sends({ enum: ['on', 'dim'] }), sends({ enum: ['on', 'off'] }));
    expect(found).toEqual({
      id: 'updateLamp.body.power: enum',
      kind: 'enum',
      operation: 'updateLamp',
      method: 'POST',
      path: '/console/v1/lamps/{id}',
      published: 'also dim',
      here: 'also off',
    });
  });

  it('is found through components of other names', () => {
    const schema = (name: string, maxLength: number): Json =>
      sends({ $ref: `#/components/schemas/${name}` }, { [name]: { type: 'string', maxLength } });
    expect(drift(schema('LampDto', 5), schema('Lamp', 5))).toEqual([]);
    expect(drift(schema('LampDto', 5), schema('Lamp', 4))).toEqual([
      'stricter updateLamp.body.power: maxLength',
    ]);
  });
});

describe('the ledger', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ledger-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function ledger(text: string) {
    writeFileSync(path.join(folder, 'known.yaml'), text);
    return readLedger(folder, 'spec/drift');
  }
  const found = (id: string, kind: 'stricter' | 'looser' = 'stricter') => ({
    id,
    kind,
    operation: 'updateLamp',
    method: 'POST',
    path: '/lamps',
    published: 'a',
    here: 'b',
  });
  const entry = (...lines: string[]) =>
    [...lines, 'reason: why', 'source: page'].map((line, i) => `${i === 0 ? '- ' : '  '}${line}\n`).join('');

  it.each([
    ['updateLamp.body.power: type', true],
    ['updateLamp.body.*: type', true],
    ['*.body.power: type', true],
    ['**: type', true],
    ['updateLamp.**: *', true],
    ['updateLamp.*: type', false],
    ['updateLamp.body.power', false],
    ['updateLamp.body.pow: type', false],
    ['updateLamp+body+power: type', false],
  ])('matches updateLamp.body.power: type with %s: %s', (pattern, expected) => {
    const entries = ledger(entry(`id: '${pattern}'`));
    const [judged] = explain([found('updateLamp.body.power: type')], entries);
    expect(judged?.entry !== undefined).toBe(expected);
  });

  it('explains by several ids, and by kind', () => {
    const entries = ledger(entry('id: [a, b]', 'kind: looser', 'date: 2026-11-21'));
    const judged = explain([found('a', 'looser'), found('b'), found('c', 'looser')], entries);
    expect(judged.map(({ entry }) => entry?.pattern)).toEqual(['a', undefined, undefined]);
    expect(judged[0]?.entry).toMatchObject({ reason: 'why', source: 'page', date: '2026-11-21', line: 1 });
    expect(staleEntries([found('a', 'looser'), found('b')], entries).map(({ pattern }) => pattern)).toEqual([
      'b',
    ]);
  });

  it('explains only what stands against the published text, when that is given', () => {
    const [none, other] = [found('a'), { ...found('a'), published: 'none' }];
    const entries = ledger(entry('id: a', 'published: none'));
    expect(explain([none, other], entries).map((judged) => judged.entry !== undefined)).toEqual([
      false,
      true,
    ]);
  });

  it('may be empty', () => {
    expect(ledger('# nothing yet\n')).toEqual([]);
  });

  it.each([
    ['- id: a\n  source: page\n', 'spec/drift/known.yaml:1 has no reason. Say why the difference is right.'],
    ['\n- id: a\n  reason: why\n', 'spec/drift/known.yaml:2 has no source. Say where the reason is from.'],
    [
      entry('id: []', 'who: me'),
      'spec/drift/known.yaml:1 has the key who; allowed: id, kind, published, reason, source, date',
    ],
    [entry('kind: looser'), 'spec/drift/known.yaml:1 has no id.'],
    [entry('id: a', 'kind: odd'), 'spec/drift/known.yaml:1 has an unknown kind; allowed: missing, extra,'],
    [entry('id: a', 'date: May'), 'spec/drift/known.yaml:1 has a date that is not like 2026-01-31.'],
    ['id: a\n', 'spec/drift/known.yaml:1 is no list.'],
    ['- id: a\n  reason: [\n', 'spec/drift/known.yaml:3 does not parse as YAML'],
  ])('is refused with line and reason: %j', (text, message) => {
    expect(() => ledger(text)).toThrow(message);
  });
});

describe('the ledger of the spec', () => {
  const entries = readLedger(path.join(root, 'spec/drift'), 'spec/drift');

  it('speaks of operations that there are', () => {
    const known = ['document', ...operations.map(({ operationId }) => operationId)];
    const isKnown = (name: string) =>
      known.some((candidate) => new RegExp(`^${name.replace(/\*+/g, '.*')}$`).test(candidate));
    const unknown = entries.filter(
      ({ pattern }) => !/^[A-Z]+ \//.test(pattern) && !isKnown(/^[^.:]+/.exec(pattern)?.[0] ?? ''),
    );
    expect(unknown.map(({ pattern }) => pattern)).toEqual([]);
  });

  it('has every pattern once', () => {
    const patterns = entries.map(({ pattern, kind, published }) => `${kind} ${published} ${pattern}`);
    expect(patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index)).toEqual([]);
    expect(patterns.length).toBeGreaterThan(0);
  });
});

/** The operation without a name. */
function withoutId(): Json {
  const { operationId: _, ...rest } = operation();
  return document(rest);
}
