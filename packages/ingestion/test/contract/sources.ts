// Sources that a call of the API is made of: what it names, and whatever else a source needs.

/** What was stored before, where it does not matter what. */
const SETTINGS: Readonly<Record<string, object>> = {
  Metrics: {
    query: 'SELECT u, t, d, m, v FROM daily',
    column_mapping: { unit_id: 'u', id_type: 't', dateid: 'd', metric_name: 'm', metric_value: 'v' },
  },
  Events: {
    query: 'SELECT e, ts, u FROM clicks',
    column_mapping: { event_name: 'e', timestamp: 'ts', ids: { userID: 'u' } },
  },
  Exposures: {
    use_delta_sharing: true,
    share: 'shared',
    schema: 'log',
    table: 'exposures',
    column_mapping: { experiment: 'x', group_id: 'g', timestamp: 'ts', ids: { userID: 'u' } },
  },
};

/** A source of a dataset, but for what is given. Delta sharing is of one warehouse only. */
export function sourceOf(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { dataset, type } = given;
  const settings = SETTINGS[String(dataset)] ?? {};
  const shared = dataset === 'Exposures' && type !== 'databricks';
  const { column_mapping: columns } = { column_mapping: {}, ...settings };
  return {
    ...(shared ? { query: 'SELECT x, g, ts, u FROM log', column_mapping: columns } : settings),
    ...given,
  };
}

/** The definition that the API has, where each of these settings is to be changed. */
export function before(
  source: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const identity = ['dataset', 'type', 'source_name'];
  const others = Object.entries(changes).flatMap(([name, value]) =>
    identity.includes(name) ? [] : [[name, other(value)] as const],
  );
  return { ...source, ...Object.fromEntries(others) };
}

function other(value: unknown): unknown {
  if (typeof value === 'string') return `${value} before`;
  return typeof value === 'boolean' ? !value : {};
}
