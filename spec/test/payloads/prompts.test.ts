import { describe } from 'vitest';
import type { JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const PROMPT = {
  id: 'ticket_triage',
  description: '',
  lastModifierID: null,
  lastModifiedTime: null,
  lastModifierEmail: null,
  lastModifierName: null,
  createdTime: 1751360400000,
  creatorName: null,
};

const answer = (data: JsonValue) => ({ message: 'ok', data });

describe('the request of createPrompt', () => {
  const request = schemaOf('createPrompt', 'request');

  accepts(request, [
    ['a name alone', { name: 'ticket_triage' }],
    [
      'everything',
      {
        name: 'v1.2 - a_B',
        displayName: 'Ticket triage',
        description: 'x'.repeat(1000),
        targetApps: ['Web'],
        team: 'Support',
        teamID: 't1',
        tags: ['support'],
        creatorID: 'u1',
        creatorEmail: 'ada@example.com',
        owner: { ownerID: 'u1', ownerType: 'USER', ownerName: 'Ada Osei', ownerEmail: 'ada@example.com' },
      },
    ],
    ['null where it is allowed', { name: 'abc', creatorID: null, creatorEmail: null, owner: null }],
    ['one target app by name', { name: 'abc', targetApps: 'Web' }],
    ['names of 100 characters', { name: 'x'.repeat(100), displayName: 'x'.repeat(100) }],
  ]);

  refuses(request, [
    ['no name', { displayName: 'Ticket triage' }, '/ required'],
    ['a name of 2 characters', { name: 'ab' }, '/name minLength'],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, '/name maxLength'],
    ['a name with a slash', { name: 'a/b/c' }, '/name pattern'],
    ['a display name of 2 characters', { name: 'abc', displayName: 'ab' }, '/displayName minLength'],
    ['a display name with a colon', { name: 'abc', displayName: 'a: b' }, '/displayName pattern'],
    [
      'a display name of 101 characters',
      { name: 'abc', displayName: 'x'.repeat(101) },
      '/displayName maxLength',
    ],
    [
      'a description of 1001 characters',
      { name: 'abc', description: 'x'.repeat(1001) },
      '/description maxLength',
    ],
    ['null for a team', { name: 'abc', team: null }, '/team type'],
    ['messages', { name: 'abc', prompts: [] }, '/ additionalProperties'],
  ]);
});

describe('the request of patchPrompt', () => {
  const request = schemaOf('patchPrompt', 'request');

  accepts(request, [
    ['no change at all', {}],
    ['everything', { description: 'x'.repeat(1000), targetApps: [], team: 'Support', teamID: 't1' }],
    ['an empty description', { description: '' }],
  ]);

  refuses(request, [
    ['a description of 1001 characters', { description: 'x'.repeat(1001) }, '/description maxLength'],
    ['null for a description', { description: null }, '/description type'],
    ['null for a team', { teamID: null }, '/teamID type'],
    ['a number among the target apps', { targetApps: [1] }, '/targetApps/0 type'],
    ['tags', { tags: ['support'] }, '/ additionalProperties'],
    ['a name', { name: 'other' }, '/ additionalProperties'],
  ]);
});

describe.each(['createPrompt', 'getPrompt', 'patchPrompt'])('the response of %s', (operationId) => {
  const response = schemaOf(operationId, '200');

  accepts(response, [
    ['a prompt with what is always there', answer(PROMPT)],
    [
      'everything else that is known',
      answer({
        ...PROMPT,
        name: 'ticket_triage',
        idType: 'userID',
        creatorID: null,
        creatorEmail: null,
        tags: [],
        targetApps: [],
        holdoutIDs: [],
        team: null,
        teamID: null,
        version: 1,
      }),
    ],
    ['a description longer than allowed in requests', answer({ ...PROMPT, description: 'x'.repeat(1001) })],
    ['a property that is not described yet', answer({ ...PROMPT, versions: [] })],
  ]);

  refuses(response, [
    ['no prompt', { message: 'ok' }, '/ required'],
    ['a prompt without an id', answer(without(PROMPT, 'id')), '/data required'],
    ['a prompt without a time', answer(without(PROMPT, 'createdTime')), '/data required'],
  ]);
});

describe('the response of listPrompts', () => {
  const response = schemaOf('listPrompts', '200');

  accepts(response, [
    ['no prompts', { message: 'ok', data: [] }],
    [
      'a page',
      {
        message: 'ok',
        data: [PROMPT],
        pagination: { itemsPerPage: 50, pageNumber: 1, nextPage: null, previousPage: null },
      },
    ],
  ]);
  refuses(response, [
    ['no list', { message: 'ok' }, '/ required'],
    ['one prompt without a list', answer(PROMPT), '/data type'],
  ]);
});

describe('the request of createPromptVersion', () => {
  const request = schemaOf('createPromptVersion', 'request');
  const version = (settings: { readonly [key: string]: JsonValue }) => ({ name: 'Stricter', ...settings });

  accepts(request, [
    ['a name alone', { name: 'Stricter' }],
    [
      'everything',
      {
        id: 'stricter-1.0',
        name: 'Stricter',
        description: 'x'.repeat(1000),
        prompts: [
          { role: 'system', content: '' },
          { role: 'user', content: 'a' },
          { role: 'assistant', content: 'b' },
        ],
        provider: 'openai',
        model: 'gpt-4o-mini',
        temperature: 0.2,
        top_p: 0.9,
        frequency_penalty: -1.5,
        presence_penalty: 0,
        max_tokens: 512,
        eval_model: 'gpt-4o',
        workflow_body: { type: 'JSON', value: '{}' },
        workflow_headers: [{ name: 'X-Tenant', value: 'acme' }],
        auth_workflow_headers: [{ name: 'Authorization', value: 'Bearer 5f1d' }],
      },
    ],
    ['an id of 3 characters', version({ id: 'abc' })],
    ['an id of 100 characters', version({ id: 'x'.repeat(100) })],
  ]);

  refuses(request, [
    ['no name', { model: 'gpt-4o-mini' }, '/ required'],
    ['a name of 2 characters', { name: 'v1' }, '/name minLength'],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, '/name maxLength'],
    ['a name with a comma', { name: 'a, b' }, '/name pattern'],
    ['an id of 2 characters', version({ id: 'v1' }), '/id minLength'],
    ['an id of 101 characters', version({ id: 'x'.repeat(101) }), '/id maxLength'],
    ['an id with a space', version({ id: 'a b' }), '/id pattern'],
    [
      'a description of 1001 characters',
      version({ description: 'x'.repeat(1001) }),
      '/description maxLength',
    ],
    ['an unknown role', version({ prompts: [{ role: 'tool', content: 'a' }] }), '/prompts/0/role enum'],
    ['a message without a text', version({ prompts: [{ role: 'user' }] }), '/prompts/0 required'],
    ['a temperature as text', version({ temperature: '0' }), '/temperature type'],
    ['half a token', version({ max_tokens: 0.5 }), '/max_tokens type'],
    [
      'a body as an object',
      version({ workflow_body: { type: 'JSON', value: {} } }),
      '/workflow_body/value type',
    ],
    ['a body in XML', version({ workflow_body: { type: 'XML', value: '' } }), '/workflow_body/type enum'],
    ['headers as an object', version({ workflow_headers: { a: 'b' } }), '/workflow_headers type'],
    [
      'a header without a value',
      version({ auth_workflow_headers: [{ name: 'a' }] }),
      '/auth_workflow_headers/0 required',
    ],
    ['null for a model', version({ model: null }), '/model type'],
    ['a misspelled property', version({ maxTokens: 5 }), '/ unevaluatedProperties'],
  ]);
});

describe('the response of createPromptVersion', () => {
  const response = schemaOf('createPromptVersion', '201');

  accepts(response, [
    ['a name alone', answer({ name: 'Stricter' })],
    ['an id that requests could not have', answer({ name: 'Stricter', id: '7' })],
    ['a property that is not described yet', answer({ name: 'Stricter', type: 'draft' })],
  ]);
  refuses(response, [
    ['no version', { message: 'ok' }, '/ required'],
    ['a version without a name', answer({ id: 'stricter' }), '/data required'],
  ]);
});

describe('the response of startPromptVersionEvaluation', () => {
  const response = schemaOf('startPromptVersionEvaluation', '200');

  accepts(response, [['id and name', answer({ id: 'stricter', name: 'Stricter' })]]);
  refuses(response, [
    ['no version', { message: 'ok' }, '/ required'],
    ['no name', answer({ id: 'stricter' }), '/data required'],
  ]);
});
