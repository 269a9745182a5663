import { createRequire } from 'node:module';
import path from 'node:path';
import { createSource, metricsSource } from '@statsig-console/ingestion';
import { csv, formatReport, preflight } from '@statsig-console/ingestion/preflight';
import type { Segment } from '@statsig-console/sdk';
import type { Stage } from './stage.ts';

/** The four operations that change something. */
export async function showWrites({ statsig, title, scene }: Stage): Promise<void> {
  title('Six calls that work');

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
    'The same with the ingestion package: the rows are checked before anything is sent.',
    "preflight(metricsSource({ ... }), csv('daily_revenue.csv'))\ncreateSource(statsig, metricsSource({ ..., query }))",
    async () => {
      const definition = {
        type: 's3' as const,
        source_name: 'daily_revenue',
        query: 'SELECT user_id, id_type, day, metric, value, numerator, denominator FROM daily_revenue',
        column_mapping: {
          unit_id: 'user_id',
          id_type: 'id_type',
          dateid: 'day',
          metric_name: 'metric',
          metric_value: 'value',
          numerator: 'numerator',
          denominator: 'denominator',
        },
      };
      const report = await preflight(metricsSource(definition), csv(example('daily_revenue.csv')));
      const created = await createSource(statsig, metricsSource({ ...definition, query: MENDED }));
      return [...formatReport(report).split('\n'), '', `Mended: ${MENDED}`, `Created ${created.id}`];
    },
  );
}

/** The query without the rows that were found, in the SQL of Athena. */
const MENDED = `SELECT user_id, id_type, day, metric, max(CAST(replace(value, ',', '.') AS double)) AS value,
  max(numerator) AS numerator, max(denominator) AS denominator
  FROM daily_revenue WHERE user_id <> 'guest' GROUP BY user_id, id_type, day, metric`;

/** A file that the ingestion package brings for its documentation. */
function example(name: string): string {
  const manifest = createRequire(import.meta.url).resolve('@statsig-console/ingestion/package.json');
  return path.join(path.dirname(manifest), 'examples', name);
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
