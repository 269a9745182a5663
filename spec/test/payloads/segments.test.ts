import { describe } from 'vitest';
import type { JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

describe('the response of getSegment', () => {
  const response = schemaOf('getSegment', '200');
  const segment = {
    id: 'beta_testers',
    isEnabled: true,
    description: '',
    lastModifierID: 'k1',
    lastModifierName: 'CONSOLE API',
  };
  const rule = {
    name: 'Staff',
    passPercentage: 100,
    conditions: [{ type: 'email', operator: 'any', targetValue: 'a@b.c' }],
  };
  const answer = (change: { readonly [key: string]: JsonValue }) => ({
    message: 'Segment read successfully.',
    data: { ...segment, ...change },
  });

  accepts(response, [
    ['a list of ids', answer({ type: 'id_list', count: 1284 })],
    ['a list for analysis', answer({ type: 'analysis_list', count: 0 })],
    ['a list in the user store', answer({ type: 'user_store_id_list', count: 80212 })],
    ['rules', answer({ type: 'rule_based', rules: [rule, rule] })],
    ['no rules', answer({ type: 'rule_based', rules: [], count: 0 })],
    ['a single rule without a list around it', answer({ type: 'rule_based', rules: rule })],
    ['rules that are left out', answer({ type: 'rule_based' })],
    ['null where nobody is known', answer({ type: 'id_list', creatorEmail: null, lastModifierEmail: null })],
    [
      'the two samples of the documentation in one payload',
      { id_list: answer({ type: 'id_list' }), rule_based: answer({ type: 'rule_based' }) },
    ],
    ['a property that is not described yet', answer({ type: 'id_list', colour: 'red' })],
  ]);

  refuses(response, [
    ['an unknown type', answer({ type: 'sql' }), '/data oneOf'],
    ['a segment without a type', answer({}), '/data required'],
    [
      'a rule without a name',
      answer({ type: 'rule_based', rules: [without(rule, 'name')] }),
      '/data/rules/0 required',
    ],
    [
      'a single rule without conditions',
      answer({ type: 'rule_based', rules: without(rule, 'conditions') }),
      '/data/rules required',
    ],
    ['rules as text', answer({ type: 'rule_based', rules: 'all' }), '/data/rules oneOf'],
    ['a negative count', answer({ type: 'id_list', count: -1 }), '/data/count minimum'],
    ['a switch as text', answer({ type: 'id_list', isEnabled: 'yes' }), '/data/isEnabled type'],
    [
      'a segment without an id',
      { message: 'x', data: without({ ...segment, type: 'id_list' }, 'id') },
      '/data required',
    ],
    [
      'a segment without who changed it',
      { message: 'x', data: without({ ...segment, type: 'id_list' }, 'lastModifierName') },
      '/data required',
    ],
    ['an answer without a segment', { message: 'Segment read successfully.' }, '/ required'],
    ['one of the two samples alone', { id_list: answer({ type: 'id_list' }) }, '/ required'],
    ['a bare segment', { ...segment, type: 'id_list' }, '/ required'],
  ]);
});
