/** What the in-memory Console API keeps of an entity: what its answers show. */
export type Entity = Record<string, unknown>;
/** The collections that it has, as paths name them. */
export type Kind =
  | 'gates'
  | 'dynamic_configs'
  | 'experiments'
  | 'layers'
  | 'segments'
  | 'holdouts'
  | 'tags'
  | 'unit_id_types'
  | 'target_app';

export const KINDS: readonly Kind[] = [
  'gates',
  'dynamic_configs',
  'experiments',
  'layers',
  'segments',
  'holdouts',
  'tags',
  'unit_id_types',
  'target_app',
];

/** What an answer of 4xx has. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: unknown;
  constructor(status: number, message: string, errors?: unknown) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

/** The noun of messages such as `Gate not found.` */
export const NOUNS: Record<Kind, string> = {
  gates: 'Gate',
  dynamic_configs: 'Dynamic config',
  experiments: 'Experiment',
  layers: 'Layer',
  segments: 'Segment',
  holdouts: 'Holdout',
  tags: 'Tag',
  unit_id_types: 'Unit ID type',
  target_app: 'Target app',
};

const BY_KEY = { lastModifierID: null, lastModifierName: 'CONSOLE API', lastModifierEmail: null };
const META = {
  ...BY_KEY,
  creatorID: null,
  creatorName: 'CONSOLE API',
  creatorEmail: null,
  tags: [],
  version: 1,
};

/** What a new entity has when the request does not say. */
const DEFAULTS: Record<Kind, Entity> = {
  gates: { idType: 'userID', description: '', isEnabled: true, status: 'In Progress', type: 'TEMPORARY' },
  dynamic_configs: {
    idType: 'userID',
    description: '',
    isEnabled: true,
    status: 'Enabled',
    defaultValue: {},
  },
  experiments: {
    idType: 'userID',
    description: '',
    hypothesis: '',
    status: 'setup',
    allocation: 100,
    groups: [],
    primaryMetrics: [],
    secondaryMetrics: [],
    targetingGateID: null,
    bonferroniCorrection: false,
    defaultConfidenceInterval: '95',
    layerID: null,
  },
  layers: { description: '', isImplicitLayer: false, parameters: [] },
  segments: { idType: 'userID', description: '', isEnabled: true },
  holdouts: {
    idType: 'userID',
    description: '',
    isEnabled: true,
    passPercentage: 0,
    gateIDs: [],
    experimentIDs: [],
    layerIDs: [],
    isGlobal: false,
    targetingGateID: null,
  },
  tags: { isCore: false },
  unit_id_types: {},
  target_app: {},
};

let serial = 0;

/** An id that no other has. */
function newId(prefix: string): string {
  serial += 1;
  return `${prefix}${serial}`;
}

/** The id that the API makes from a name. */
function idFrom(name: unknown): string {
  return String(name).toLowerCase().replaceAll(' ', '_');
}

/** An entity as a creating request asks for it. */
export function made(kind: Kind, body: Entity): Entity & { id: string } {
  refuseNulls(body);
  const rules = kind === 'layers' || kind === 'experiments' || kind === 'holdouts' ? {} : { rules: [] };
  const blank: Entity = { ...META, createdTime: 1, lastModifiedTime: 1, ...rules, ...DEFAULTS[kind] };
  if (kind === 'segments' && body['type'] !== 'rule_based') delete blank['rules'];
  return { ...blank, ...settled(kind, blank, body), id: String(body['id'] ?? idFrom(body['name'])) };
}

/** What a changing request leaves behind: what it names is set, lists are replaced. */
export function changed(kind: Kind, stored: Entity, body: Entity): Entity {
  const next: Entity = { ...stored, ...settled(kind, stored, body), lastModifiedTime: 2 };
  // Seen live: a partial update adds to the lists of a holdout, repeats included.
  if (kind === 'holdouts')
    for (const name of ['gateIDs', 'experimentIDs', 'layerIDs'])
      if (name in body) next[name] = [...list(stored[name]), ...list(body[name])];
  return next;
}

/** What a full update leaves behind: settings that it does not name are those of a new entity. */
export function replaced(kind: Kind, stored: Entity, body: Entity): Entity {
  const kept = Object.fromEntries(
    ['id', 'name', 'type', 'status', 'idType', 'createdTime', ...Object.keys(META)]
      .filter((name) => name !== 'tags' && name in stored)
      .map((name) => [name, stored[name]]),
  );
  return { ...DEFAULTS[kind], tags: [], ...kept, ...settled(kind, stored, body), lastModifiedTime: 2 };
}

/** The body as it is stored: ids given to rules and groups, lists of parameters checked. */
function settled(kind: Kind, stored: Entity, body: Entity): Entity {
  const next: Entity = { ...body };
  if ('rules' in body) next['rules'] = storedRules(list(stored['rules']), list(body['rules']));
  if ('groups' in body) next['groups'] = list(body['groups']).map(withId('g'));
  if (typeof body['targetApps'] === 'string') next['targetApps'] = [body['targetApps']];
  if (kind === 'layers' && 'parameters' in body) checkParameters(stored, list(body['parameters']));
  return next;
}

/** A list of rules as it is stored. */
export function storedRules(stored: readonly Entity[], rules: readonly Entity[]): Entity[] {
  const names = rules.map(({ name }) => name);
  if (new Set(names).size < names.length) throw new Refusal(400, 'Duplicate rule name(s) given');
  return rules.map((rule) => {
    const known = stored.find((other) => isRule(other, rule['id']) || isRule(other, rule['baseID']));
    if (!known && (rule['id'] ?? rule['baseID']) !== undefined)
      throw new Refusal(400, 'Bad Request Exception', [
        { property: 'rules', errorMessage: 'A provided rule ID does not match an existing rule ID' },
      ]);
    const id = known?.['baseID'] ?? newId('rule');
    return { environments: null, ...rule, id, baseID: id };
  });
}

/** Whether a stored rule is the one with this id. */
export function isRule(rule: Entity, id: unknown): boolean {
  return id !== undefined && (rule['id'] === id || rule['baseID'] === id);
}

function checkParameters(stored: Entity, parameters: readonly Entity[]): void {
  const given = new Set(parameters.map(({ name }) => name));
  const missing = list(stored['parameters']).filter(({ name }) => !given.has(name));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  throw new Refusal(400, 'Bad Request Exception', {
    property: 'parameters',
    errorMessage: `Parameter(s) missing: [${names}]`,
  });
}

// Seen live: what is created takes no null.
function refuseNulls(body: Entity): void {
  const at = Object.entries(body).find(([, value]) => value === null)?.[0];
  const inside = ['rules', 'groups', 'primaryMetrics', 'secondaryMetrics', 'otherMetrics'].find((name) =>
    list(body[name])
      .flatMap((each) => [each, ...list(each['conditions']), ...list(each['variants'])])
      .some((each) => Object.values(each).includes(null)),
  );
  const property = at ?? inside;
  if (property === undefined) return;
  throw new Refusal(400, 'Bad Request Exception', [
    { property, errorMessage: 'Expected string, received null' },
  ]);
}

function withId(prefix: string): (entity: Entity) => Entity {
  return (entity) => ({ ...entity, id: entity['id'] ?? newId(prefix) });
}

/** A list of objects, whatever was given; a single one is a list of one. */
export function list(value: unknown): Entity[] {
  if (value === undefined || value === null) return [];
  // Bodies and stored entities have objects, or ids, in these lists; tests read them as they put them there.
  return (Array.isArray(value) ? [...value] : [value]) as Entity[];
}
