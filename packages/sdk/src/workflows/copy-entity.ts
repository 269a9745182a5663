import type { Json } from './compare.ts';
import { type CopiedKind, HANDLING, type Ref } from './copy-kinds.ts';
import { mayGiveId } from './limits.ts';
import { keep, ruleOfToday } from './members.ts';

/** Which entities a condition of this type names. */
const NAMED_BY: Readonly<Record<string, Ref['kind']>> = {
  passes_gate: 'gate',
  fails_gate: 'gate',
  passes_segment: 'segment',
  fails_segment: 'segment',
  target_app: 'targetApp',
};

/** What an entity cannot do without in another project. */
export function dependenciesOf(kind: CopiedKind, entity: Json): Ref[] {
  const wanted = wantedOf(kind, entity);
  const refs = [
    ...refsTo('tag', wanted['tags'], wanted['primaryMetricTags'], wanted['secondaryMetricTags']),
    ...refsTo('unitIdType', wanted['idType'], wanted['secondaryIDType']),
    ...refsTo('targetApp', wanted['targetApps']),
    ...conditionsOf(entity).flatMap(refsOfCondition),
    ...refsTo('gate', wanted['targetingGateID']),
    ...refsTo('layer', wanted['layerID']),
  ];
  // Every project has it.
  return refs.filter(({ kind: of, id }) => of !== 'unitIdType' || id !== 'userID');
}

/** The holdouts that an entity is in. */
export function holdoutsOf(entity: Json): Ref<'holdout'>[] {
  return [...new Set(texts(entity['holdoutIDs']))].map((id) => ({ kind: 'holdout', id }));
}

/** Why an entity cannot be copied, and what to do, one sentence each. */
export function obstaclesOf(kind: CopiedKind, entity: Json): string[] {
  const { status, type, isGlobal, isAnalysisOnly, inlineTargetingRules } = entity;
  const inline = Array.isArray(inlineTargetingRules) && inlineTargetingRules.length > 0;
  const found: [boolean, string][] = [
    [
      String(status).toLowerCase() === 'archived',
      'is archived, and its copy would be in use: unarchive it first',
    ],
    [
      kind === 'gate' && status === 'Launched',
      'is launched, and its copy would follow its rules: give it a rule that everybody passes, or make it by hand',
    ],
    [type === 'analysis_list', 'is the result of an analysis: make a list of ids of it'],
    [isGlobal === true, 'is global, and would hold users out of all else there: make it by hand'],
    [
      isAnalysisOnly === true,
      'only analyses what an assignment source has: create it from a source of that project',
    ],
    [inline, 'has targeting rules of its own, which the API only reads: move them to a targeting gate'],
    [
      conditionsOf(entity).some((condition) => condition['type'] === 'experiment_group'),
      'has a condition on the group of an experiment, whose ids differ there: take that condition out',
    ],
  ];
  return found.filter(([applies]) => applies).map(([, text]) => text);
}

/** The state that the copy is to have. Ids of rules and groups are a project's own, and are found by name there. */
export function wantedOf(kind: CopiedKind, entity: Json): Json {
  const names = HANDLING[kind].settings.filter((name) => entity[name] !== undefined);
  const wanted: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, entity[name]]));
  if (wanted['rules'] !== undefined) wanted['rules'] = objects(wanted['rules']).map(ruleOf);
  if (wanted['groups'] !== undefined)
    wanted['groups'] = controlFirst(objects(wanted['groups']), entity).map(groupOf);
  if (kind === 'gate') Object.assign(wanted, gateType(entity));
  // Some answers have "" for none.
  if ('targetingGateID' in wanted) wanted['targetingGateID'] ||= null;
  // It would give the copy another id, by which nothing refers to it. Without a name, the id is the name.
  if (isNamedById(kind) && !mayGiveId(wanted['name'], entity['id'])) delete wanted['name'];
  // Every experiment that is in no layer of people's making has one of its own.
  if (!wanted['layerID'] || String(wanted['layerID']).startsWith('statsig::')) delete wanted['layerID'];
  return wanted;
}

/** Whether the API makes the id from the name, and takes none. */
function isNamedById(kind: CopiedKind): boolean {
  return kind === 'layer' || kind === 'holdout';
}

/** What the API says of a gate, in the words in which it is told. */
function gateType({ type, status, isEnabled }: Json): Json {
  return {
    type: type === 'PERMANENT' ? type : 'TEMPORARY',
    ...(type === 'TEMPLATE' && { isTemplate: true }),
    ...(isEnabled !== undefined && { isEnabled: status !== 'Disabled' && isEnabled }),
  };
}

/** The id of the control group is another there, and without one the first group is control. */
function controlFirst(groups: readonly Json[], { controlGroupID }: Json): Json[] {
  const isControl = ({ id }: Json): boolean => id !== undefined && id === controlGroupID;
  return [...groups.filter(isControl), ...groups.filter((group) => !isControl(group))];
}

function ruleOf(rule: Json): Json {
  const { completedAutomatedRollouts: _, variants, ...settings } = withoutIds(ruleOfToday(rule));
  return variants === undefined ? settings : { ...settings, variants: objects(variants).map(withoutIds) };
}

function groupOf(group: Json): Json {
  return keep('groups', withoutIds(group), {});
}

function withoutIds({ id: _, baseID: __, ...settings }: Json): Json {
  return settings;
}

function conditionsOf(entity: Json): Json[] {
  return objects(entity['rules']).flatMap((rule) => objects(rule['conditions']));
}

function refsOfCondition({ type, targetValue, customID }: Json): Ref[] {
  if (type === 'unit_id') return refsTo('unitIdType', customID);
  const kind = NAMED_BY[String(type)];
  return kind ? refsTo(kind, targetValue) : [];
}

function refsTo(kind: Ref['kind'], ...values: readonly unknown[]): Ref[] {
  return values.flatMap(texts).map((id) => ({ kind, id }));
}

/** The texts of a value that is one, a list of them, or nothing. */
function texts(value: unknown): string[] {
  return [value].flat().filter((text): text is string => typeof text === 'string' && text !== '');
}

/** The objects of a list, which may be one that stands alone. */
function objects(value: unknown): Json[] {
  return [value].flat().filter((each): each is Json => typeof each === 'object' && each !== null);
}
