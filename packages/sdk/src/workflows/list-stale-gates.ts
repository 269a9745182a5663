import type { CallOptions } from '@statsig-console/client';
import type { Gate, GateListQuery, Gates } from '../resources/gates.ts';
import { unknownNames } from '../rules/names.ts';
import { refuse, refuseNonObject, refuseOptions, shown } from './refuse.ts';

/** Why a gate looks stale. */
export type StaleReason = Exclude<NonNullable<GateListQuery['typeReason']>, 'NONE'>;

const REASONS: Readonly<Record<StaleReason, true>> = {
  STALE_PROBABLY_LAUNCHED: true,
  STALE_PROBABLY_UNLAUNCHED: true,
  STALE_PROBABLY_FORGOTTEN: true,
  STALE_NO_RULES: true,
  STALE_PROBABLY_DEAD_CHECK: true,
  STALE_EMPTY_CHECKS: true,
  STALE_ALL_TRUE: true,
  STALE_ALL_FALSE: true,
};

/** Query of `Gates.listStale`. */
export interface StaleGateQuery extends Omit<GateListQuery, 'type' | 'typeReason' | 'limit' | 'page'> {
  /** Only gates that look stale for one of these reasons. Absent means all. */
  reasons?: readonly StaleReason[] | undefined;
}

/** All that can be asked for. The compiler sees to it that none is missing. */
const QUERY: Readonly<Record<keyof StaleGateQuery, true>> = {
  reasons: true,
  idType: true,
  passRate: true,
  rolloutRate: true,
  releasePipelineID: true,
  targetAppID: true,
  includeArchived: true,
  store0100Exposures: true,
  creatorName: true,
  creatorID: true,
  tags: true,
};

/** Whom to ask about a gate. */
export interface Contact {
  /** What this one is to the gate. */
  readonly role: 'owner' | 'creator' | 'team' | 'lastModifier';
  readonly name: string;
  /** Undefined where the API tells none, as for a team. */
  readonly email: string | undefined;
}

/** A gate that looks stale. */
export interface StaleGate {
  readonly gate: Gate;
  /** The reason, such as `STALE_ALL_TRUE`. */
  readonly reason: string;
  /** A person or a team; undefined when the gate was made and changed by API keys alone. */
  readonly contact: Contact | undefined;
}

/** The gates that look stale, in three orders. */
export interface StaleGates {
  readonly gates: readonly StaleGate[];
  readonly byReason: ReadonlyMap<string, readonly StaleGate[]>;
  /** By email, else by name, of whom to ask; `''` has those that nobody answers for. */
  readonly byContact: ReadonlyMap<string, readonly StaleGate[]>;
}

/** See `Gates.listStale`. */
export async function listStaleGates(
  gates: Gates,
  given: StaleGateQuery = {},
  options?: CallOptions,
): Promise<StaleGates> {
  refuseOptions(options, {});
  refuseNonObject('query', given);
  refuse('query', unknownNames(given, Object.keys(QUERY), 'parameter of the query'));
  const { reasons, ...query } = given;
  const allowed = Object.keys(REASONS).join(', ');
  if (!Array.isArray(reasons ?? []))
    refuse('query', [
      { property: 'reasons', message: `is ${shown(reasons)}. Allowed: a list of ${allowed}.` },
    ]);
  for (const [index, reason] of (reasons ?? []).entries()) {
    if (typeof reason === 'string' && Object.hasOwn(REASONS, reason)) continue;
    refuse('query', [{ property: `reasons.${index}`, message: `is ${shown(reason)}. Allowed: ${allowed}.` }]);
  }
  const [only, ...more] = reasons ?? [];
  // The API filters by one reason.
  const filter = only !== undefined && more.length === 0 ? { typeReason: only } : {};
  const wanted = reasons && new Set<string>(reasons);
  const found: StaleGate[] = [];
  for await (const gate of gates.list({ ...query, type: 'STALE', ...filter }, options)) {
    const reason = gate.typeReason ?? 'NONE';
    if (!wanted || wanted.has(reason)) found.push({ gate, reason, contact: contactOf(gate) });
  }
  return {
    gates: found,
    byReason: grouped(found, ({ reason }) => reason),
    byContact: grouped(found, ({ contact }) => contact?.email ?? contact?.name ?? ''),
  };
}

/** The first who can be asked: people before teams, and no API keys. */
function contactOf(gate: Gate): Contact | undefined {
  const { owner } = gate;
  const people = [
    person('owner', owner?.ownerType === 'SDK_KEY' ? '' : owner?.ownerName, owner?.ownerEmail),
    person('creator', gate.creatorName, gate.creatorEmail),
    gate.team ? ({ role: 'team', name: gate.team, email: undefined } as const) : undefined,
    person('lastModifier', gate.lastModifierName, gate.lastModifierEmail),
  ];
  return people.find((contact) => contact !== undefined);
}

function person(
  role: Contact['role'],
  name: string | null | undefined,
  email: string | null | undefined,
): Contact | undefined {
  // What a key made has this name and no email.
  if (email) return { role, name: name || email, email };
  return name && name !== 'CONSOLE API' ? { role, name, email: undefined } : undefined;
}

function grouped(gates: readonly StaleGate[], keyOf: (gate: StaleGate) => string): Map<string, StaleGate[]> {
  const groups = new Map<string, StaleGate[]>();
  for (const gate of gates) {
    const key = keyOf(gate);
    const group = groups.get(key);
    if (group) group.push(gate);
    else groups.set(key, [gate]);
  }
  return groups;
}
