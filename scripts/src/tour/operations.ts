import { createSource, eventsSource, exposuresSource } from '@statsig-console/ingestion';
import type { Segment } from '@statsig-console/sdk';
import type { Stage } from './stage.ts';

/** The four operations that change something. */
export async function showWrites({ statsig, title, scene }: Stage): Promise<void> {
  title('Five operations');

  await scene(
    'Change parts of a layer. What is not named stays.',
    "statsig.layers.patch('home_feed', { description, parameters })",
    async () => {
      const layer = await statsig.layers.patch('home_feed', {
        description: 'Ranking of the home feed. Owned by Discovery.',
        parameters: [
          { name: 'ranking_model', type: 'string', defaultValue: 'v4' },
          { name: 'max_ads_per_page', type: 'number', defaultValue: 3 },
        ],
      });
      const parameters = layer.parameters.map(
        (p) => `${p.name}: ${p.type} = ${JSON.stringify(p.defaultValue)}`,
      );
      return [`Layer ${layer.id} (${layer.idType}): ${layer.description}`, ...parameters];
    },
  );

  await scene(
    'Replace an experiment. What is not named is dropped.',
    "statsig.experiments.update('short_checkout', { hypothesis, groups, ... })",
    async () => {
      const experiment = await statsig.experiments.update('short_checkout', {
        description: 'Shorter checkout with the address form on the first page',
        idType: 'userID',
        hypothesis: 'One page less lets more people finish.',
        groups: [
          { name: 'Control', size: 50, parameterValues: { pages: 3 } },
          { name: 'One page', size: 50, parameterValues: { pages: 1 } },
        ],
        allocation: 50,
        targetingGateID: null,
        bonferroniCorrection: false,
        defaultConfidenceInterval: '95',
        status: 'setup',
        primaryMetrics: [{ name: 'purchase_completed', type: 'event_count', direction: 'increase' }],
        duration: 14,
      });
      const groups = experiment.groups.map((group) => `${group.name} ${group.size} %`).join(', ');
      return [
        `Experiment ${experiment.id}: ${experiment.status}, ${experiment.allocation} % of users, ${groups}`,
      ];
    },
  );

  await scene(
    'Replace a dynamic config, as a dry run: checked and answered, not stored.',
    "statsig.dynamicConfigs.update('start_page_banner', { rules, ... }, { dryRun: true })",
    async () => {
      const config = await statsig.dynamicConfigs.update(
        'start_page_banner',
        {
          isEnabled: true,
          description: 'Text and colour of the banner on the start page',
          rules: [
            {
              name: 'Germany, first tenth',
              passPercentage: 10,
              conditions: [{ type: 'country', operator: 'any', targetValue: ['DE'] }],
              returnValue: { text: 'Jetzt neu', colour: '#0a7' },
            },
          ],
          defaultValue: { text: '', colour: '#fff' },
        },
        { dryRun: true },
      );
      const rules = config.rules.map(
        (rule) => `${rule.name}: ${rule.passPercentage} % get ${JSON.stringify(rule.returnValue)}`,
      );
      return [`Config ${config.id} is ${config.isEnabled ? 'on' : 'off'}`, ...rules];
    },
  );

  await scene(
    'Create an ingestion source.',
    "statsig.ingestions.create({ dataset: 'Metrics', type: 'bigquery-v2', ... })",
    async () => {
      const source = await statsig.ingestions.create({
        dataset: 'Metrics',
        type: 'bigquery-v2',
        source_name: 'daily_revenue',
        query: 'SELECT user_id, id_type, day, metric, value FROM finance.daily_user_metrics',
        column_mapping: {
          unit_id: 'user_id',
          id_type: 'id_type',
          dateid: 'day',
          metric_name: 'metric',
          metric_value: 'value',
        },
      });
      return [`Source ${source.id}, ${source.type}, ${source.enabled ? 'enabled' : 'disabled'}`];
    },
  );

  await scene(
    'The same with the ingestion package: one builder a dataset, rules checked before anything is sent.',
    'createSource(statsig, exposuresSource({ ... }))',
    async () => {
      const ids = { userID: 'user_id' };
      const events = eventsSource({
        type: 'snowflake-v2',
        source_name: 'checkout_events',
        query: 'SELECT event, ts, user_id FROM ANALYTICS.PUBLIC.CHECKOUT_EVENTS',
        column_mapping: { event_name: 'event', timestamp: 'ts', ids },
      });
      const exposures = exposuresSource({
        type: 'databricks',
        source_name: 'assignment_log',
        use_delta_sharing: true,
        share: 'experimentation',
        schema: 'assignments',
        table: 'exposures',
        column_mapping: { experiment: 'experiment_key', group_id: 'variant', timestamp: 'assigned_at', ids },
      });
      const created = await createSource(statsig, exposures);
      const defined = [events, exposures].map((source) => `${source.dataset} ${source.source_name}`);
      return [`Defined ${defined.join(' and ')}`, `Created ${created.id}`];
    },
  );
}

/** The operation that only reads. */
export async function showReads({ statsig, scene }: Stage, id: string): Promise<void> {
  await scene(
    'Read a segment. Its type tells what else it has.',
    `statsig.segments.get('${id}')`,
    async () => {
      const segment = await statsig.segments.get(id);
      return [`Segment ${segment.id}: ${segment.description}`, members(segment)];
    },
  );
}

function members(segment: Segment): string {
  switch (segment.type) {
    case 'rule_based':
      return `${segment.type}, rules: ${[segment.rules ?? []]
        .flat()
        .map((rule) => rule.name)
        .join(', ')}`;
    case 'id_list':
    case 'user_store_id_list':
    case 'analysis_list':
      return `${segment.type}, ${segment.count ?? 'unknown number of'} ids`;
  }
}
