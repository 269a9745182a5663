import type { CallOptions } from '@statsig-console/client';
import type { Gate, Gates } from '../resources/gates.ts';
import { type ChangeResult, unchanged, updated } from './change-result.ts';
import { match } from './compare.ts';
import { InvalidArgumentError, WorkflowError } from './errors.ts';
import { percentIssues } from './limits.ts';
import { refuse, shown } from './refuse.ts';

/** See `Gates.setRollout`. */
export async function setRollout(
  gates: Gates,
  id: string,
  rule: string,
  percent: number,
  options?: CallOptions,
): Promise<ChangeResult<Gate>> {
  refuse('percent', percentIssues('', percent));
  if (typeof rule !== 'string' || rule === '')
    refuse('rule', [{ property: '', message: `is ${shown(rule)}. Allowed: id or name of a rule.` }]);
  const gate = await gates.get(id, options);
  const found = match(gate.rules, { id: rule, name: rule });
  if (!found) throw noSuchRule(id, rule, gate.rules);
  if (found.passPercentage === percent) return unchanged(gate);
  const ruleId = found.baseID ?? found.id;
  if (ruleId === undefined)
    throw new WorkflowError(`The rule ${shown(found.name)} of the gate \`${id}\` has no id.`, {
      done: [],
      notDone: ['change its share'],
      advice: 'Use `gates.patch` with all rules.',
    });
  const path = `rules.${gate.rules.indexOf(found)}.passPercentage`;
  return updated([path], gates.rules.patch(id, ruleId, { passPercentage: percent }, options));
}

function noSuchRule(id: string, rule: string, rules: Gate['rules']): InvalidArgumentError {
  const names = rules.map((one) => `${shown(one.name)} (${one.baseID ?? one.id ?? 'no id'})`).join(', ');
  const allowed = names === '' ? 'none, the gate has no rules' : `one of ${names}`;
  return new InvalidArgumentError(
    `\`rule\` is ${shown(rule)}, which \`${id}\` does not have. Allowed: ${allowed}.`,
    { argument: 'rule' },
  );
}
