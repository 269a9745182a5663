import type { Caller } from '@statsig-console/client';
import { Connected } from './internal/connected.ts';
import { Alerts } from './resources/alerts.ts';
import { AssignmentSources } from './resources/assignment-sources.ts';
import { AuditLogs } from './resources/audit-logs.ts';
import { Autotunes } from './resources/autotunes.ts';
import { ChangeValidations } from './resources/change-validations.ts';
import { CompanyResource } from './resources/company.ts';
import { Dashboards } from './resources/dashboards.ts';
import { DynamicConfigs } from './resources/dynamic-configs.ts';
import { EntityProperties } from './resources/entity-properties.ts';
import { Environments } from './resources/environments.ts';
import { Events } from './resources/events.ts';
import { Experiments } from './resources/experiments.ts';
import { ExposureCountsResource } from './resources/exposure-counts.ts';
import { Gates } from './resources/gates.ts';
import { Holdouts } from './resources/holdouts.ts';
import { Ingestions } from './resources/ingestions.ts';
import { Keys } from './resources/keys.ts';
import { Layers } from './resources/layers.ts';
import { MetricSources } from './resources/metric-sources.ts';
import { Metrics } from './resources/metrics.ts';
import { ParamStores } from './resources/param-stores.ts';
import { ProjectResource } from './resources/project.ts';
import { Prompts } from './resources/prompts.ts';
import { QualifyingEvents } from './resources/qualifying-events.ts';
import { ReleasePipelines } from './resources/release-pipelines.ts';
import { Reports } from './resources/reports.ts';
import { Roles } from './resources/roles.ts';
import { Segments } from './resources/segments.ts';
import { Settings } from './resources/settings.ts';
import { Tags } from './resources/tags.ts';
import { TargetApps } from './resources/target-apps.ts';
import { Teams } from './resources/teams.ts';
import { UnitIdTypes } from './resources/unit-id-types.ts';
import { Users } from './resources/users.ts';
import { WarehouseConnections } from './resources/warehouse-connections.ts';

/**
 * The Console API, one resource a property. Nothing is sent until a method is called.
 *
 * Methods answer the data without its envelope. They reject with an `InvalidArgumentError` before anything is sent when an
 * id cannot be right, or when a length, a number, a count or a name in the body or the query breaks a documented rule; with
 * the `HttpError` of its status when the API refuses, and with a `ConnectionError` when no answer comes.
 *
 * @throws InvalidArgumentError naming the option that is wrong
 * @example
 * const statsig = new StatsigConsole({ apiKey: 'console-…' });
 * const segment = await statsig.segments.get('beta_testers');
 */
export class StatsigConsole extends Connected {
  /**
   * Calls any operation of `@statsig-console/client/operations`, with the options of this console. Unlike the methods it sends
   * values that break a documented rule, should the rule no longer be true.
   */
  readonly call: Caller = this.caller;
  /** Topline alerts: alerts on metrics of the whole product. */
  readonly alerts: Alerts = new Alerts(this.caller);
  /** The audit log: who changed what, and when. */
  readonly auditLogs: AuditLogs = new AuditLogs(this.caller);
  /** Autotunes: bandits that move traffic to the variant that does best. */
  readonly autotunes: Autotunes = new Autotunes(this.caller);
  /** Change validations: what a pre-commit webhook answers about a change that waits for it. */
  readonly changeValidations: ChangeValidations = new ChangeValidations(this.caller);
  /** The company that the project belongs to. */
  readonly company: CompanyResource = new CompanyResource(this.caller);
  /** Exposure counts of gates, experiments and dynamic configs. */
  readonly exposureCounts: ExposureCountsResource = new ExposureCountsResource(this.caller);
  /** Dashboards of the console. */
  readonly dashboards: Dashboards = new Dashboards(this.caller);
  /** Dynamic configs: JSON values chosen for a user by rules. */
  readonly dynamicConfigs: DynamicConfigs = new DynamicConfigs(this.caller);
  /** The environments of the project. */
  readonly environments: Environments = new Environments(this.caller);
  /** Events as they are logged. */
  readonly events: Events = new Events(this.caller);
  /** Experiments: randomised tests, their groups, metrics and statistics settings. */
  readonly experiments: Experiments = new Experiments(this.caller);
  /** Assignment sources of Warehouse Native projects: where exposures are read from. */
  readonly assignmentSources: AssignmentSources = new AssignmentSources(this.caller);
  /** Entity property sources of Warehouse Native projects: what is known of a unit. */
  readonly entityProperties: EntityProperties = new EntityProperties(this.caller);
  /** Qualifying events of Warehouse Native projects: who is analysed, and from when on. */
  readonly qualifyingEvents: QualifyingEvents = new QualifyingEvents(this.caller);
  /** Feature gates: features that rules switch on for a user. */
  readonly gates: Gates = new Gates(this.caller);
  /** Holdouts: users who are kept out of several features, to measure what these do together. */
  readonly holdouts: Holdouts = new Holdouts(this.caller);
  /** Ingestions: scheduled imports of metrics, events and exposures from a data warehouse. */
  readonly ingestions: Ingestions = new Ingestions(this.caller);
  /** API keys of the project. An answer may hold a key in full: keep it out of logs. */
  readonly keys: Keys = new Keys(this.caller);
  /** Layers: parameters shared by experiments that must not overlap. */
  readonly layers: Layers = new Layers(this.caller);
  /** Metrics, their definitions and values. */
  readonly metrics: Metrics = new Metrics(this.caller);
  /** Metric sources of Warehouse Native projects: the queries that metrics are computed from. */
  readonly metricSources: MetricSources = new MetricSources(this.caller);
  /** Parameter stores: parameters that take their values from gates, configs, layers and experiments. */
  readonly paramStores: ParamStores = new ParamStores(this.caller);
  /** The project that the key belongs to. */
  readonly project: ProjectResource = new ProjectResource(this.caller);
  /** Prompts and their versions. */
  readonly prompts: Prompts = new Prompts(this.caller);
  /** Release pipelines: the phases that a change is rolled out in. */
  readonly releasePipelines: ReleasePipelines = new ReleasePipelines(this.caller);
  /** Reports of a day. */
  readonly reports: Reports = new Reports(this.caller);
  /** Roles and what they may do. */
  readonly roles: Roles = new Roles(this.caller);
  /** Segments: audiences given by rules or as lists of ids. */
  readonly segments: Segments = new Segments(this.caller);
  /** Settings of the project. */
  readonly settings: Settings = new Settings(this.caller);
  /** Tags, which group what a project has. */
  readonly tags: Tags = new Tags(this.caller);
  /** Target apps: which applications get what. */
  readonly targetApps: TargetApps = new TargetApps(this.caller);
  /** Teams of the project. */
  readonly teams: Teams = new Teams(this.caller);
  /** Kinds of ids that units are told apart by. */
  readonly unitIdTypes: UnitIdTypes = new UnitIdTypes(this.caller);
  /** Members of the project. */
  readonly users: Users = new Users(this.caller);
  /** The connection to the warehouse. */
  readonly warehouseConnections: WarehouseConnections = new WarehouseConnections(this.caller);
}
