import { type Caller, type ClientOptions, createCaller } from '@statsig-console/client';
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
 * id or a body cannot be right, with the `HttpError` of its status when the API refuses, and with a `ConnectionError` when
 * no answer comes.
 *
 * @throws InvalidArgumentError naming the option that is wrong
 * @example
 * const statsig = new StatsigConsole({ apiKey: 'console-…' });
 * const segment = await statsig.segments.get('beta_testers');
 */
export class StatsigConsole {
  /** Calls any operation of `@statsig-console/client/operations`, with the options of this console. */
  readonly call: Caller;
  /** Topline alerts: alerts on metrics of the whole product. */
  readonly alerts: Alerts;
  /** The audit log: who changed what, and when. */
  readonly auditLogs: AuditLogs;
  /** Autotunes: bandits that move traffic to the variant that does best. */
  readonly autotunes: Autotunes;
  /** Change validations: what a pre-commit webhook answers about a change that waits for it. */
  readonly changeValidations: ChangeValidations;
  /** The company that the project belongs to. */
  readonly company: CompanyResource;
  /** Exposure counts of gates, experiments and dynamic configs. */
  readonly exposureCounts: ExposureCountsResource;
  /** Dashboards of the console. */
  readonly dashboards: Dashboards;
  /** Dynamic configs: JSON values chosen for a user by rules. */
  readonly dynamicConfigs: DynamicConfigs;
  /** The environments of the project. */
  readonly environments: Environments;
  /** Events as they are logged. */
  readonly events: Events;
  /** Experiments: randomised tests, their groups, metrics and statistics settings. */
  readonly experiments: Experiments;
  /** Assignment sources of Warehouse Native projects: where exposures are read from. */
  readonly assignmentSources: AssignmentSources;
  /** Entity property sources of Warehouse Native projects: what is known of a unit. */
  readonly entityProperties: EntityProperties;
  /** Qualifying events of Warehouse Native projects: who is analysed, and from when on. */
  readonly qualifyingEvents: QualifyingEvents;
  /** Feature gates: features that rules switch on for a user. */
  readonly gates: Gates;
  /** Holdouts: users who are kept out of several features, to measure what these do together. */
  readonly holdouts: Holdouts;
  /** Ingestions: scheduled imports of metrics, events and exposures from a data warehouse. */
  readonly ingestions: Ingestions;
  /** API keys of the project. An answer may hold a key in full: keep it out of logs. */
  readonly keys: Keys;
  /** Layers: parameters shared by experiments that must not overlap. */
  readonly layers: Layers;
  /** Metrics, their definitions and values. */
  readonly metrics: Metrics;
  /** Metric sources of Warehouse Native projects: the queries that metrics are computed from. */
  readonly metricSources: MetricSources;
  /** Parameter stores: parameters that take their values from gates, configs, layers and experiments. */
  readonly paramStores: ParamStores;
  /** The project that the key belongs to. */
  readonly project: ProjectResource;
  /** Prompts and their versions. */
  readonly prompts: Prompts;
  /** Release pipelines: the phases that a change is rolled out in. */
  readonly releasePipelines: ReleasePipelines;
  /** Reports of a day. */
  readonly reports: Reports;
  /** Roles and what they may do. */
  readonly roles: Roles;
  /** Segments: audiences given by rules or as lists of ids. */
  readonly segments: Segments;
  /** Settings of the project. */
  readonly settings: Settings;
  /** Tags, which group what a project has. */
  readonly tags: Tags;
  /** Target apps: which applications get what. */
  readonly targetApps: TargetApps;
  /** Teams of the project. */
  readonly teams: Teams;
  /** Kinds of ids that units are told apart by. */
  readonly unitIdTypes: UnitIdTypes;
  /** Members of the project. */
  readonly users: Users;
  /** The connection to the warehouse. */
  readonly warehouseConnections: WarehouseConnections;

  /**
   * @param connection options, or the caller to work with
   * @throws InvalidArgumentError naming the option that is wrong
   */
  constructor(connection?: ClientOptions | Caller) {
    this.call = typeof connection === 'function' ? connection : createCaller(connection);
    this.alerts = new Alerts(this.call);
    this.auditLogs = new AuditLogs(this.call);
    this.autotunes = new Autotunes(this.call);
    this.changeValidations = new ChangeValidations(this.call);
    this.company = new CompanyResource(this.call);
    this.exposureCounts = new ExposureCountsResource(this.call);
    this.dashboards = new Dashboards(this.call);
    this.dynamicConfigs = new DynamicConfigs(this.call);
    this.environments = new Environments(this.call);
    this.events = new Events(this.call);
    this.experiments = new Experiments(this.call);
    this.assignmentSources = new AssignmentSources(this.call);
    this.entityProperties = new EntityProperties(this.call);
    this.qualifyingEvents = new QualifyingEvents(this.call);
    this.gates = new Gates(this.call);
    this.holdouts = new Holdouts(this.call);
    this.ingestions = new Ingestions(this.call);
    this.keys = new Keys(this.call);
    this.layers = new Layers(this.call);
    this.metrics = new Metrics(this.call);
    this.metricSources = new MetricSources(this.call);
    this.paramStores = new ParamStores(this.call);
    this.project = new ProjectResource(this.call);
    this.prompts = new Prompts(this.call);
    this.releasePipelines = new ReleasePipelines(this.call);
    this.reports = new Reports(this.call);
    this.roles = new Roles(this.call);
    this.segments = new Segments(this.call);
    this.settings = new Settings(this.call);
    this.tags = new Tags(this.call);
    this.targetApps = new TargetApps(this.call);
    this.teams = new Teams(this.call);
    this.unitIdTypes = new UnitIdTypes(this.call);
    this.users = new Users(this.call);
    this.warehouseConnections = new WarehouseConnections(this.call);
  }
}
