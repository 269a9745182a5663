// Checked by the compiler, never run: what was read is given back with changes.
import { rule, StatsigConsole, when } from '../src/index.ts';

const statsig = new StatsigConsole();
const description = 'x';
const germany = rule('Germany', 10, [when('country').anyOf('DE')]);

// --- every kind takes what it answers ---

const gate = await statsig.gates.get('a');
statsig.gates.upsert('a', { ...gate, description });
const config = await statsig.dynamicConfigs.get('a');
statsig.dynamicConfigs.upsert('a', { ...config, description });
const layer = await statsig.layers.get('a');
statsig.layers.upsert('a', { ...layer, description });
const segment = await statsig.segments.get('a');
statsig.segments.upsert('a', { ...segment, description });
const experiment = await statsig.experiments.get('a');
statsig.experiments.upsert('a', { ...experiment, description });
statsig.holdouts.upsert('a', { ...(await statsig.holdouts.get('a')), description });
const autotune = await statsig.autotunes.get('a');
statsig.autotunes.upsert('a', { ...autotune, description });
const metric = await statsig.metrics.get('a::sum');
statsig.metrics.upsert('a::sum', { ...metric, description });
statsig.metricSources.upsert('a', { ...(await statsig.metricSources.get('a')), description });
for (const source of (await statsig.assignmentSources.list()).items)
  statsig.assignmentSources.upsert('a', { ...source, description });
statsig.entityProperties.upsert('a', { ...(await statsig.entityProperties.get('a')), description });
statsig.qualifyingEvents.upsert('a', { ...(await statsig.qualifyingEvents.get('a')), description });
statsig.paramStores.upsert('a', { ...(await statsig.paramStores.get('a')), description });
statsig.tags.upsert('a', { ...(await statsig.tags.get('a')), description });
statsig.unitIdTypes.upsert('a', { ...(await statsig.unitIdTypes.get('a')), description });

// --- and members of its lists, beside new ones ---

statsig.gates.upsert('a', { ...gate, rules: [...gate.rules, germany] });
statsig.dynamicConfigs.upsert('a', { ...config, rules: [...config.rules, germany] });
if (segment.type === 'rule_based')
  statsig.segments.upsert('a', { ...segment, rules: [...[segment.rules ?? []].flat(), germany] });
const groups = experiment.groups.map((group) => ({ ...group, size: 50 }));
statsig.experiments.upsert('a', { ...experiment, groups });

// --- what is misspelled or cannot be set is refused all the same ---

// @ts-expect-error it is called description
statsig.gates.upsert('a', { ...gate, descripton: 'x' });
// @ts-expect-error there are methods for it
statsig.gates.upsert('a', { ...gate, status: 'Archived' });
// @ts-expect-error it is a boolean
statsig.gates.upsert('a', { ...gate, isEnabled: 'no' });
// @ts-expect-error what is present is an instruction, and undefined is none
statsig.gates.upsert('a', { ...gate, description: undefined });
// @ts-expect-error the percentages are numbers
statsig.gates.upsert('a', { ...gate, rules: gate.rules.map((each) => ({ ...each, passPercentage: '5' })) });
// @ts-expect-error it is called allocation
statsig.experiments.upsert('a', { ...experiment, alocation: 5 });
// @ts-expect-error that is an option
statsig.metrics.upsert('a::sum', { ...metric, dryRun: true });

// --- what is written by hand has the values that requests take ---

// @ts-expect-error there is no such type
statsig.gates.upsert('a', { type: 'STALE' });
// @ts-expect-error a default is an object
statsig.dynamicConfigs.upsert('a', { defaultValue: 5 });
// @ts-expect-error a new layer has a team, or says nothing of one
statsig.layers.upsert('a', { idType: 'userID', team: null });
// @ts-expect-error there is no such window
statsig.autotunes.upsert('a', { explorationWindow: '2hr' });
// @ts-expect-error there is no such type
statsig.metrics.upsert('a', { type: 'smu' });
