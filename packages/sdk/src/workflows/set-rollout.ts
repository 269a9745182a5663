import type { CallOptions } from '@statsig-console/client';
import type { Gate, Gates } from '../resources/gates.ts';
import { type ChangeResult, unchanged, updated } from './change-result.ts';
import { match } from './compare.ts';
import { WorkflowError } from './errors.ts';
import { valueIssues } from './limits.ts';
import { refuse, refuseOptions, shown } from './refuse.ts';

/** Options of `gates.setRollout`. */
export interface RolloutOptions extends CallOptions {
  /** When true, it reads and compares, and sends no change; `changes` says what would differ. Absent means false. */
  dryRun?: boolean | undefined;
}

/** See `Gates.setRollout`. */
export async function setRollout(
  gates: Gates,
  id: string,
  rule: string,
  percent: number,
  options: RolloutOptions = {},
): Promise<ChangeResult<Gate>> {
  refuseOptions<RolloutOptions>(options, { dryRun: true });
  const { dryRun = false, ...call } = options;
  if (typeof dryRun !== 'boolean')
    refuse('dryRun', [{ property: '', message: `is ${shown(dryRun)}. Allowed: true or false.` }]);
  if (typeof percent !== 'number')
    refuse('percent', [{ property: '', message: `is ${shown(percent)}. Allowed: a number.` }]);
  refuse('percent', valueIssues('patchGateRule', 'passPercentage', percent));
  if (typeof rule !== 'string' || rule === '')
    refuse('rule', [{ property: '', message: `is ${shown(rule)}. Allowed: id or name of a rule.` }]);
  const gate = await gates.get(id, call);
  // Some answers have none.
  const rules = gate.rules ?? [];
  const found = match(rules, { id: rule, name: rule });
  const sameName = rules.filter(({ name }) => name === rule);
  if (!found) return refuseRule(`which \`${id}\` does not have`, rule, rules);
  // New rules have names of their own; older ones may not.
  if (found === sameName[0] && sameName.length > 1)
    refuseRule(`the name of ${sameName.length} rules of \`${id}\``, rule, sameName);
  if (found.passPercentage === percent) return unchanged(gate);
  const ruleId = found.baseID ?? found.id;
  if (ruleId === undefined)
    throw new WorkflowError(`The rule ${shown(found.name)} of the gate \`${id}\` has no id.`, {
      done: [],
      notDone: ['change its share'],
      advice: 'Use `gates.patch` with all rules.',
    });
  const path = `rules.${rules.indexOf(found)}.passPercentage`;
  if (dryRun) return { action: 'updated', changes: [path], entity: gate, review: undefined, applied: false };
  return updated([path], gates.rules.patch(id, ruleId, { passPercentage: percent }, call));
}

type Rules = NonNullable<Gate['rules']>;

function refuseRule(problem: string, rule: string, rules: Rules): never {
  const names = rules.map((one) => `${shown(one.name)} (${one.baseID ?? one.id ?? 'no id'})`).join(', ');
  const allowed = names === '' ? 'none, the gate has no rules' : `one of ${names}`;
  return refuse('rule', [{ property: '', message: `is ${shown(rule)}, ${problem}. Allowed: ${allowed}.` }]);
}
