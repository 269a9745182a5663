// Generated from the spec by `pnpm generate`. Do not edit: change spec/ and run it again.

export interface paths {
    "/console/v1/dynamic_configs/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description Version of the wire format. Optional today; Statsig has announced that it will become mandatory. */
                "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Send it to make a change obey the project's review settings instead of bypassing them. The API documents neither the
                 *     values it understands nor what it answers when a review is opened; clients send `true`. Reads accept and ignore it.
                 * @example true
                 */
                "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
            };
            path: {
                /**
                 * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
                 *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a dynamic config
         * @description Stores the config exactly as the body says; optional properties that are missing are dropped. Use the partial update to
         *     change single properties. Takes effect for users at once.
         */
        post: operations["updateDynamicConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/v1/experiments/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description Version of the wire format. Optional today; Statsig has announced that it will become mandatory. */
                "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Send it to make a change obey the project's review settings instead of bypassing them. The API documents neither the
                 *     values it understands nor what it answers when a review is opened; clients send `true`. Reads accept and ignore it.
                 * @example true
                 */
                "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
            };
            path: {
                /**
                 * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
                 *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace an experiment
         * @description Stores the experiment exactly as the body says; optional settings that are missing are dropped. Use the partial update
         *     to change single settings. After the start, groups and targeting are largely fixed and such changes are refused with
         *     400.
         */
        post: operations["updateExperiment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/v1/ingestion": {
        parameters: {
            query?: never;
            header?: {
                /** @description Version of the wire format. Optional today; Statsig has announced that it will become mandatory. */
                "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Send it to make a change obey the project's review settings instead of bypassing them. The API documents neither the
                 *     values it understands nor what it answers when a review is opened; clients send `true`. Reads accept and ignore it.
                 * @example true
                 */
                "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an ingestion source
         * @description Registers a query, or a shared table, whose rows are imported every day. The connection to the warehouse has to exist.
         *     A second source with the same `type`, `dataset` and `source_name` is refused with 400. Nothing is loaded until the
         *     next scheduled run or a backfill.
         */
        post: operations["createIngestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/v1/layers/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description Version of the wire format. Optional today; Statsig has announced that it will become mandatory. */
                "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Send it to make a change obey the project's review settings instead of bypassing them. The API documents neither the
                 *     values it understands nor what it answers when a review is opened; clients send `true`. Reads accept and ignore it.
                 * @example true
                 */
                "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
            };
            path: {
                /**
                 * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
                 *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change parts of a layer
         * @description Changes the properties that the body names and leaves the rest. Defaults take effect at once for every user who is in
         *     no experiment of the layer.
         */
        patch: operations["patchLayer"];
        trace?: never;
    };
    "/console/v1/segments/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description Version of the wire format. Optional today; Statsig has announced that it will become mandatory. */
                "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Send it to make a change obey the project's review settings instead of bypassing them. The API documents neither the
                 *     values it understands nor what it answers when a review is opened; clients send `true`. Reads accept and ignore it.
                 * @example true
                 */
                "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
            };
            path: {
                /**
                 * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
                 *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a segment
         * @description Answers the settings of one segment. Look at `type` first: rule-based segments come with their rules, the list kinds
         *     only with the number of ids.
         */
        get: operations["getSegment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Percent of the matching users who pass, in steps of 0.01. */
        PassPercentage: number;
        /**
         * @description What a condition looks at.
         * @enum {string}
         */
        ConditionType: "app_version" | "browser_name" | "browser_version" | "country" | "custom_field" | "device_model" | "email" | "environment_tier" | "experiment_group" | "fails_gate" | "fails_segment" | "ip_address" | "javascript" | "locale" | "os_name" | "os_version" | "passes_gate" | "passes_segment" | "public" | "target_app" | "time" | "unit_id" | "url" | "user_agent" | "user_id";
        /** @description One test of a rule. All conditions of a rule must hold. */
        Condition: {
            type: components["schemas"]["ConditionType"];
            /**
             * @description How the value is compared. Which operators exist depends on the type: `any`/`none` for most, `version_gte` and the
             *     like for versions, `gt`, `before`, `str_contains_any` and more for custom fields. `public` takes none.
             * @example any
             * @example none
             * @example version_gte
             * @example str_contains_any
             */
            operator?: string;
            /** @description What to compare with. One value or a list; a list matches when any element does. `public` takes none. */
            targetValue?: string[] | number[] | string | number | null;
            /** @description Name of the user's custom attribute. Only for `custom_field`, and required there. */
            field?: string | null;
            /** @description Name of the id type. Only for `unit_id`, and required there. */
            customID?: string | null;
        };
        /** @description The JSON object that is handed out. Scalars, arrays and null are refused. */
        ReturnValue: {
            [key: string]: unknown;
        };
        /** @description The same object as JSON5 text, which may hold comments. Next to its plain twin it has to mean the same. */
        ReturnValueJson5: string;
        /** @description One of several values among which a rule divides the users it passes. */
        DynamicConfigVariant: {
            /** @description Id, given by the server. */
            id?: string;
            /** @description Name, unique within the rule. */
            name: string;
            passPercentage: components["schemas"]["PassPercentage"];
            returnValue?: components["schemas"]["ReturnValue"];
            returnValueJson5?: components["schemas"]["ReturnValueJson5"];
        };
        /** @description One step of a scheduled rollout. */
        AutomatedRollout: {
            /** @description When the step takes effect, Unix milliseconds. */
            time?: number;
            /** @description Pass percentage from then on. */
            passPercent: number;
        };
        /**
         * @description A rule to store. Send `id` or `baseID` of an existing rule to keep its identity; without them a new rule is made. An
         *     empty id is taken at its word and breaks the link to the stored rule.
         */
        DynamicConfigRuleInput: {
            /** @description Name, unique within the config. */
            name: string;
            passPercentage?: components["schemas"]["PassPercentage"];
            /** @description All of them must hold. An empty list holds for everybody. */
            conditions: components["schemas"]["Condition"][];
            /** @description Environments in which the rule counts; null means all of them. */
            environments?: string[] | null;
            /** @description Id of the stored rule that this one replaces. */
            id?: string;
            /** @description Lasting id of the stored rule that this one replaces. */
            baseID?: string;
            returnValue?: components["schemas"]["ReturnValue"];
            returnValueJson5?: components["schemas"]["ReturnValueJson5"];
            /** @description Several values instead of one. Their percentages divide the users the rule passes. */
            variants?: components["schemas"]["DynamicConfigVariant"][];
            /** @description Accepted so that a rule can be sent back as it was read. The server keeps its own record. */
            completedAutomatedRollouts?: components["schemas"]["AutomatedRollout"][];
            /** @description Accepted so that a rule can be sent back as it was read. The server keeps its own record. */
            pendingAutomatedRollouts?: components["schemas"]["AutomatedRollout"][];
        };
        /** @description Names of tags. A tag has to exist before it can be used here. */
        TagNames: string[];
        /** @description Who answers for the entity. Absent when it was made with a Console API key. */
        Owner: {
            /** @description Id of the owning user or key. */
            ownerID?: string;
            /**
             * @description `USER` for a person, `SDK_KEY` for a key.
             * @example USER
             * @example SDK_KEY
             */
            ownerType?: string;
            /** @description Name to show. */
            ownerName?: string;
            /** @description Email; empty for a key. */
            ownerEmail?: string;
        } | null;
        /** @description Target apps, one name or several. The API answers with a list. */
        TargetApps: string | string[];
        /**
         * @deprecated
         * @description A webhook that had to agree to a change. Last documented in 2025-03; webhooks are now set per project.
         */
        PrecommitWebhook: {
            /** @description Where the change is announced. */
            url: string;
            /** @description Where reviewers follow its progress. */
            internalStatusUrl: string;
        } | null;
        /**
         * @description The whole config as it shall be from now on. What is left out is dropped from the stored config, rules and tags included;
         *     read the config first and send back what shall stay.
         */
        DynamicConfigUpdate: {
            /** @description Display name, 3 to 100 letters, digits, spaces, `_`, `-` or `.`. The id stays. */
            name?: string;
            /**
             * @description When false everybody gets the default value.
             * @default true
             */
            isEnabled: boolean;
            /** @description What the config is for. At most 1000 characters; may be empty. */
            description: string;
            /** @description The rules in order. `[]` removes all. */
            rules: components["schemas"]["DynamicConfigRuleInput"][];
            /** @description The JSON object for users whom no rule passes. */
            defaultValue?: {
                [key: string]: unknown;
            };
            /** @description The default as JSON5 text, which may hold comments. Next to `defaultValue` it has to mean the same. */
            defaultValueJson5?: string;
            /** @description Kind of id by which percentages are drawn, such as `userID`. Changing it deals all users out anew. */
            idType?: string;
            tags?: components["schemas"]["TagNames"];
            /** @description Id of the user to record as creator. */
            creatorID?: string | null;
            /** @description Email of the user to record as creator. */
            creatorEmail?: string | null;
            owner?: components["schemas"]["Owner"];
            /** @description A JSON Schema (draft 2020-12) as text; values that break it can no longer be saved. Null removes it. */
            schema?: string | null;
            /** @description The schema as JSON5 text, which may hold comments. Next to `schema` it has to mean the same. */
            schemaJson5?: string | null;
            targetApps?: components["schemas"]["TargetApps"];
            /** @description Name of the owning team; null for none. Enterprise plans only. */
            team?: string | null;
            /** @description Id of the owning team; null for none. Enterprise plans only. */
            teamID?: string | null;
            /** @description Release pipeline that changes have to go through; null for none. */
            releasePipelineID?: string | null;
            precommitWebhook?: components["schemas"]["PrecommitWebhook"];
        };
        /** @description One property that the API refused, and why. */
        FieldError: {
            /** @description Path of the property in the body, such as `emails.0`. */
            property: string;
            /** @description The reason, such as `Required`. */
            errorMessage: string;
        };
        /**
         * @description What the API says when it refuses. Most operations answer `status` and `message`; validation adds `errors`; a few
         *     operations pass the framework's own form through, with `statusCode` and `error` in place of `status`.
         */
        Error: {
            /** @description The HTTP status again. */
            status?: number;
            /** @description The HTTP status again, in the framework's own form. */
            statusCode?: number;
            /** @description What went wrong, for people. Not stable; do not match on it. */
            message: string;
            /** @description Name of the status, such as `Not Found`, in the framework's own form. */
            error?: string;
            /** @description What is wrong with which property. A list from most operations, a single object from some. */
            errors?: components["schemas"]["FieldError"][] | components["schemas"]["FieldError"];
        };
        /** @description What was done, in one sentence for people. Not stable; do not match on it. */
        Message: string;
        /** @description What every configuration entity carries besides its own settings. Times are Unix milliseconds. */
        EntityMetadata: {
            /** @description Stable id, derived from the name at creation. */
            id?: string;
            /** @description Who changed it last; a user's or a key's id. */
            lastModifierID?: string | null;
            /** @description When it was changed last. */
            lastModifiedTime?: number | null;
            /** @description Name of who changed it last; `CONSOLE API` for a key. */
            lastModifierName?: string | null;
            /** @description Email of who changed it last; null for a key. */
            lastModifierEmail?: string | null;
            /** @description Who created it; a user's or a key's id. */
            creatorID?: string | null;
            /** @description When it was created. */
            createdTime?: number;
            /** @description Name of who created it; `CONSOLE API` for a key. */
            creatorName?: string | null;
            /** @description Email of who created it; null for a key. */
            creatorEmail?: string | null;
            tags?: components["schemas"]["TagNames"];
            targetApps?: components["schemas"]["TargetApps"];
            /** @description Holdouts that apply. The same id has been seen twice; treat it as a set. */
            holdoutIDs?: string[];
            /** @description Name of the owning team. Enterprise plans only. */
            team?: string | null;
            /** @description Id of the owning team. Enterprise plans only. */
            teamID?: string | null;
            /** @description Counts up with every change. */
            version?: number;
        };
        /** @description Rules are tried in order; the first whose conditions all hold decides. */
        Rule: {
            /** @description Name, unique within the entity. */
            name: string;
            passPercentage: components["schemas"]["PassPercentage"];
            /** @description All of them must hold. An empty list holds for everybody. */
            conditions: components["schemas"]["Condition"][];
            /** @description Environments in which the rule counts; null means all of them. */
            environments?: string[] | null;
            /** @description Id of this revision of the rule; older ones look like `baseID:10.00:1` and change with the percentage. */
            id?: string;
            /** @description Id that stays through every edit of the rule. */
            baseID?: string;
            /** @description What a passing user gets. Gates and segments return plain true and have none. */
            returnValue?: {
                [key: string]: unknown;
            };
            /** @description Steps of a scheduled rollout that have happened. */
            readonly completedAutomatedRollouts?: components["schemas"]["AutomatedRollout"][];
            /** @description Steps of a scheduled rollout still to come. */
            readonly pendingAutomatedRollouts?: components["schemas"]["AutomatedRollout"][];
        };
        /** @description A stored rule with the value it hands out. */
        DynamicConfigRule: components["schemas"]["Rule"] & {
            returnValueJson5?: components["schemas"]["ReturnValueJson5"];
            /** @description Several values instead of one. */
            variants?: components["schemas"]["DynamicConfigVariant"][];
        };
        /** @description A dynamic config with its rules. */
        DynamicConfig: WithRequired<components["schemas"]["EntityMetadata"], "id" | "lastModifierID" | "lastModifierName" | "createdTime" | "creatorName"> & {
            /** @description Display name. Absent in some answers; use the id. */
            name?: string;
            /** @description Kind of id by which percentages are drawn. */
            idType?: string;
            /** @description What the config is for. */
            description: string;
            /** @description When false everybody gets the default value. */
            isEnabled: boolean;
            /** @description The rules in order; the first that applies decides. */
            rules: components["schemas"]["DynamicConfigRule"][];
            /** @description The JSON object for users whom no rule passes. */
            defaultValue?: {
                [key: string]: unknown;
            };
            /** @description The default as JSON5 text, comments included. */
            defaultValueJson5?: string;
            owner?: components["schemas"]["Owner"];
            /** @description JSON Schema that values have to meet, as text; null when there is none. */
            schema?: string | null;
            /** @description The schema as JSON5 text, comments included. */
            schemaJson5?: string | null;
            /** @description Release pipeline that changes have to go through. */
            releasePipelineID?: string | null;
            /** @description True when it serves as a pattern for new configs. */
            isTemplate?: boolean;
            /**
             * @description Whether it is in use.
             * @enum {string}
             */
            status?: "Enabled" | "Disabled" | "Archived";
            /** @description How often it is evaluated; null before there is data. First documented in 2026-03. */
            checksPerHour?: number | null;
            precommitWebhook?: components["schemas"]["PrecommitWebhook"];
        };
        /** @description One dynamic config in the usual envelope. */
        DynamicConfigResponse: {
            message: components["schemas"]["Message"];
            data: components["schemas"]["DynamicConfig"];
        };
        /** @description Display name, 3 to 100 letters, digits, spaces, `_` or `-`. The id stays. */
        ExperimentName: string;
        /** @description A page about the experiment. */
        ExperimentLink: {
            /**
             * Format: uri
             * @description Absolute URL.
             */
            url: string;
            /** @description Text to show instead of the URL. */
            title?: string;
        };
        /** @description Something outside the experiment that may have moved the metrics, such as a launch. */
        ExternalEvent: {
            /** @description What happened. */
            name: string;
            /** @description When. The unit is not documented; the API's other times are Unix milliseconds. */
            timestamp: number;
        };
        /** @description One arm of the experiment. */
        ExperimentGroup: {
            /** @description Name, unique within the experiment. */
            name: string;
            /** @description Id, given by the server. Send it back in updates, otherwise the group is replaced by a new one. */
            id?: string | null;
            /** @description Percent of the enrolled users. Decimals are fine; the sizes of all groups add up to 100. */
            size: number;
            /** @description Values of the parameters for this group. On a layer, only parameters that the layer defines. */
            parameterValues: {
                [key: string]: unknown;
            };
            /** @description True when the group takes no new users. */
            disabled?: boolean;
            /** @description What is different for this group. */
            description?: string;
            /** @description Name of the group in the assignment source. Warehouse Native only. */
            foreignGroupID?: string;
            /** @description Whether results point this group out. First documented in 2026-03. */
            highlighted?: boolean;
        };
        /** @description A metric, named as in the metrics catalogue. */
        MetricReference: {
            /** @description Name of the metric. */
            name: string;
            /** @description Type of the metric, such as `event_count` or `ratio`. Name and type together are its identity. */
            type: string;
        };
        /** @description A metric that the experiment is judged by. */
        ScorecardMetric: components["schemas"]["MetricReference"] & {
            /**
             * @description Which way the metric should move. Absent means either.
             * @enum {string}
             */
            direction?: "increase" | "decrease";
            /** @description Fixed baseline to compare with, for one-sample tests. */
            hypothesizedValue?: number;
        };
        /** @description What is believed of a metric before the experiment. */
        BayesianPrior: {
            metric: components["schemas"]["MetricReference"];
            /** @description Mean of the prior. */
            priorMean: number;
            /** @description Standard deviation of the prior. */
            priorStdDev: number;
        };
        /**
         * @description A criterion that adds to the quality score, or changes the weight of a built-in one. Weights are scaled to 100 afterwards;
         *     weight 0 removes a built-in criterion.
         */
        ManualQualityScore: {
            /** @description One of the built-in criteria, or a name of your own. */
            criteriaName: ("HYPOTHESIS_LENGTH" | "BALANCED_EXPOSURE" | "PRIMARY_METRICS_LENGTH" | "COMPARISON_CORRECTION" | "GUARDRAIL_METRIC_TAGS" | "SUFFICIENT_SAMPLE" | "POWER_ANALYSIS" | "SEQUENTIAL_TESTING") | string;
            /**
             * @description Outcome of the check. Ignored for built-in criteria.
             * @enum {string}
             */
            status: "PASSED" | "FAILED" | "WARNING";
            /** @description What is checked. Ignored for built-in criteria. */
            criteriaDescription: string;
            /** @description Points reached. */
            score: number;
            /** @description Share of the criterion in the whole, before scaling. */
            weight: number;
        };
        /** @description Which rows of the assignment source count. Warehouse Native only. */
        AssignmentSourceFilter: {
            /** @description Column to test. `sql_filter` takes none. */
            column?: string;
            /**
             * @description How it is tested.
             * @enum {string}
             */
            condition: "in" | "not_in" | "=" | ">" | "<" | ">=" | "<=" | "is_null" | "non_null" | "contains" | "not_contains" | "sql_filter" | "starts_with" | "ends_with" | "after_exposure" | "before_exposure" | "is_true" | "is_false";
            /** @description Values to test with. Conditions such as `is_null` take none. */
            values?: string[];
        };
        /** @description Effects to detect on one metric in sequential probability ratio tests. */
        SprtMetricSetting: {
            /** @description The metric, as `name::type`. */
            metricKey: string;
            /** @description One entry a group. */
            groupSettings: {
                /** @description The group. */
                groupKey: string;
                /** @description Smallest effect worth detecting. */
                mde: number;
                /** @description Expected mean. Accepted, not answered. */
                mean?: number;
                /** @description Expected standard deviation. Optional in requests; answers have it. */
                stdDev?: number;
            }[];
        };
        /** @description A user property by which results are broken down in advance. Warehouse Native only. */
        UserDimension: {
            /** @description Entity property source that holds it. */
            propertySource?: string;
            /** @description Name of the property. */
            name: string;
        };
        /** @description A covariate that variance reduction (CURE) uses. */
        CureCovariate: {
            /** @description Name of the covariate. */
            name: string;
            /** @description Kind of covariate. */
            type: string;
        };
        /** @description How groups were balanced before the start; null when they were not. One of `metric`, `entityPropertySource` or `csv` says by what. */
        StratifiedSampling: {
            /**
             * @description How far the search for a balanced salt has come.
             * @enum {string}
             */
            status: "pending" | "success" | "error";
            /** @description Balanced by a metric over a period. */
            metric?: {
                /** @description Name of the metric. */
                name: string;
                /** @description First day of the period. */
                startDate: string;
                /** @description Last day of the period. */
                endDate: string;
            };
            /** @description Balanced by a property. */
            entityPropertySource?: {
                /** @description Name of the entity property source. */
                propertySourceName: string;
                /** @description Column with the property. */
                column: string;
            };
            /** @description Balanced by an uploaded file. */
            csv?: {
                /** @description Name of the file as uploaded. */
                original: string;
                /** @description Id of the stored file. */
                identifier: string;
            };
        } | null;
        /** @description The settings that are written and read alike. */
        ExperimentSettings: {
            name?: components["schemas"]["ExperimentName"];
            /** @description What the experiment does, for people. At most 1000 characters. */
            description?: string;
            /** @description Kind of id by which users are assigned, such as `userID`. On a layer it is the layer's. */
            idType?: string;
            /** @description Second kind of id, matched to the first when results are computed. Warehouse Native only; null for none. */
            secondaryIDType?: string | null;
            /**
             * @description How the two kinds of id are matched. Warehouse Native only.
             * @enum {string}
             */
            identifierMappingMode?: "strictOneToOne" | "firstTouchOneToMany" | "lastTouchOneToMany";
            /** @description Entity property source that holds the matches. Warehouse Native only; null for none. */
            identityResolutionSource?: string | null;
            /** @description What is expected to happen, and why. */
            hypothesis?: string;
            /** @description Pages that belong to the experiment. */
            links?: components["schemas"]["ExperimentLink"][];
            /** @description Marks for the timeline. First documented in 2026-03. */
            externalEvents?: components["schemas"]["ExternalEvent"][];
            /** @description The arms. Sizes add up to 100. Keep the ids of groups that exist. */
            groups?: components["schemas"]["ExperimentGroup"][];
            /** @description Group that the others are compared with. The first group when absent. */
            controlGroupID?: string;
            /** @description Percent of the layer's users (of all users, without a layer) who are enrolled. Decimals are fine. */
            allocation?: number;
            /** @description Buckets of users the experiment occupies. First documented in 2026-03, without a range. */
            userBuckets?: number[];
            /** @description Tags whose metrics all count as primary. */
            primaryMetricTags?: string[];
            /** @description Tags whose metrics all count as secondary. */
            secondaryMetricTags?: string[];
            /** @description Metrics that decide the hypothesis. */
            primaryMetrics?: components["schemas"]["ScorecardMetric"][];
            /** @description Metrics to keep an eye on. */
            secondaryMetrics?: components["schemas"]["ScorecardMetric"][];
            /** @description Metrics to explore, left out of every multiple-comparison correction. */
            otherMetrics?: components["schemas"]["ScorecardMetric"][];
            targetApps?: components["schemas"]["TargetApps"];
            tags?: components["schemas"]["TagNames"];
            /** @description Planned length in days, at least 2. */
            duration?: number;
            /** @description Planned number of exposures, at least 2. */
            targetExposures?: number;
            /** @description Gate that users have to pass to be enrolled; null or `""` for none. Fixed once the experiment has started. */
            targetingGateID?: string | null;
            /** @description Widen confidence intervals so that looking early is safe. */
            sequentialTesting?: boolean;
            /** @description Correct significance for the number of groups. */
            bonferroniCorrection?: boolean;
            /** @description Correct significance for the number of metrics. */
            bonferroniCorrectionPerMetric?: boolean;
            /** @description Control the false discovery rate over the groups. */
            benjaminiHochbergPerVariant?: boolean;
            /** @description Control the false discovery rate over the metrics. */
            benjaminiHochbergPerMetric?: boolean;
            /** @description Limit that control to primary metrics. */
            benjaminiPrimaryMetricsOnly?: boolean;
            /**
             * @description Confidence level of the results, in percent, as text.
             * @enum {string}
             */
            defaultConfidenceInterval?: "80" | "90" | "95" | "98" | "99";
            /** @description Days that a data point covers; -1 is cumulative. Cloud projects take -1, 1 or 7. First documented in 2026-03. */
            defaultRollupWindow?: number;
            /** @description Threshold of "chance to beat" in Bayesian results. First documented in 2026-03, without a range. */
            defaultChanceToBeatThreshold?: number;
            /** @description Priors by metric, for Bayesian results. First documented in 2026-03. */
            bayesianPriors?: components["schemas"]["BayesianPrior"][];
            /** @description Criteria of your own for the quality score, 10 at most. */
            manualQualityScores?: components["schemas"]["ManualQualityScore"][];
            /** @description Group that was shipped; null before a decision. */
            launchedGroupID?: string | null;
            /** @description Name of the experiment in the assignment source. Warehouse Native only. */
            assignmentSourceExperimentName?: string;
            /** @description Id of the creator. */
            creatorID?: string | null;
            /** @description Email of the creator. */
            creatorEmail?: string | null;
            /** @description Name of the owning team; null for none. Enterprise plans only. */
            team?: string | null;
            /** @description Id of the owning team; null for none. Enterprise plans only. */
            teamID?: string | null;
            /** @description Days in which users are enrolled, at least 2; null for no limit. Warehouse Native only. */
            allocationDuration?: number | null;
            /** @description Days after a user's enrolment that count for that user, at least 2. Warehouse Native only. */
            cohortedAnalysisDuration?: number;
            /** @description Go on collecting cohort metrics after the experiment has ended. Warehouse Native only. */
            cohortedMetricsMatureAfterEnd?: boolean;
            /** @description Leave a user out until that user's cohort days are over. Warehouse Native only. */
            cohortWaitUntilEndToInclude?: boolean;
            /** @description Days of data that are analysed, at least 2. */
            fixedAnalysisDuration?: number;
            /** @description Hour of the day, UTC, at which results are reloaded; null for no schedule. Warehouse Native only. */
            scheduledReloadHour?: number | null;
            /**
             * @description Whether a scheduled reload starts afresh or adds what is new. Warehouse Native only.
             * @enum {string}
             */
            scheduledReloadType?: "full" | "incremental";
            /** @description Days of the week for scheduled reloads, 0 is Sunday; null for every day. Warehouse Native only. First documented in 2026-03. */
            scheduledReloadDays?: number[] | null;
            /** @description Run scheduled reloads in turbo mode. Warehouse Native only. First documented in 2026-03. */
            turboMode?: boolean;
            /** @description End of the analysed period, for analysis-only experiments. Warehouse Native only. */
            analysisEndTime?: string;
            /** @description Rows of the assignment source that count; all of them without a filter. Warehouse Native only. */
            assignmentSourceFilters?: components["schemas"]["AssignmentSourceFilter"][];
            /** @description Power, in percent, for sequential probability ratio tests. First documented in 2026-03. */
            defaultSPRTPowerParam?: number;
            /** @description Smallest effect worth detecting, for metrics without a setting of their own in manual mode. First documented in 2026-03. */
            defaultSPRTMDE?: number;
            /**
             * @description Whether the baseline is given by hand or taken from the control group. First documented in 2026-03.
             * @enum {string}
             */
            sprtBaselineMode?: "manual" | "in_experiment_control";
            /** @description Effects to detect, by metric and group. First documented in 2026-03. */
            sprtMDESettings?: components["schemas"]["SprtMetricSetting"][];
            /** @description True for experiments that Statsig Sidecar made. */
            isSidecar?: boolean;
            /** @description User properties to break every metric down by, in advance. Warehouse Native only. First documented in 2026-03. */
            preComputedUserDimensions?: components["schemas"]["UserDimension"][];
            /** @description Covariates for variance reduction. First documented in 2026-03. */
            cureCovariates?: components["schemas"]["CureCovariate"][];
            stratifiedSampling?: components["schemas"]["StratifiedSampling"];
            /** @description Environments besides production in which it runs. First documented in 2026-03. */
            enabledNonProdEnvironments?: string[];
            precommitWebhook?: components["schemas"]["PrecommitWebhook"];
        };
        /**
         * @description Where in its life the experiment is. `setup` has not started; `active` enrols users; `decision_made` has shipped a group;
         *     `abandoned` ended without; `assignment_stopped` takes nobody new; `experiment_stopped` ended early; `archived` is put away.
         * @enum {string}
         */
        ExperimentStatus: "setup" | "active" | "decision_made" | "abandoned" | "archived" | "experiment_stopped" | "assignment_stopped";
        /**
         * @description The whole experiment as it shall be from now on. Optional settings that are missing are dropped; read the experiment
         *     first and send back what shall stay, group ids included.
         */
        ExperimentUpdate: {
            status: components["schemas"]["ExperimentStatus"];
            /** @description Assignment source to read exposures from. Warehouse Native only. */
            assignmentSourceName?: string;
            /** @description True when assignment happens elsewhere. Warehouse Native only. */
            isAnalysisOnly?: boolean | null;
            /**
             * @description School of statistics for the results.
             * @enum {string}
             */
            analyticsType?: "frequentist" | "bayesian" | "sprt";
            /** @description Why it ended as it did. */
            decisionReason?: string;
        } & WithRequired<components["schemas"]["ExperimentSettings"], "description" | "idType" | "hypothesis" | "groups" | "allocation" | "targetingGateID" | "bonferroniCorrection" | "defaultConfidenceInterval">;
        /**
         * @description Outcome of a check. `NOT_APPLIED` was first documented in 2026-03.
         * @enum {string}
         */
        CheckStatus: "PASSED" | "FAILED" | "WAITING" | "WARNING" | "NOT_APPLIED";
        /** @description The figures behind a check. Which ones are there depends on `type`. */
        HealthCheckMetadata: {
            /** @description The check that these figures belong to. */
            type: string;
            /** @description Kind of id by which users are assigned. */
            primary_id_type: string;
            /** @description Second kind of id, when there is one. */
            secondary_id_type?: string;
            /** @description When results were loaded last. */
            lastPulseLoadTime?: number;
            /** @description Day of the newest data. */
            lastUpdatedDs?: string;
            /** @description Percent of users seen in more than one group. */
            crossoverPercent?: number;
            /** @description Id of the assignment source. */
            assignmentSourceID?: string;
            /** @description Name of the assignment source. */
            assignmentSourceName?: string;
            /** @description Id of the experiment in the assignment source. */
            foreignExperimentID?: string;
            /** @description Share of exposures that were duplicates. */
            deduplication_rate?: number;
            /** @description The same, by group. */
            deduplication_rates?: {
                /** @description Id of the group. */
                group_id: string;
                /** @description Name of the group. */
                group_name: string;
                /** @description Share of duplicates. */
                rate: number;
            }[];
            /** @description Metrics without data. */
            missingMetrics?: string[];
            /** @description Metrics with the days they have data for. */
            metrics?: {
                /** @description Name of the metric. */
                metric_name: string;
                /**
                 * Format: date-time
                 * @description First moment with data; null when there is none.
                 */
                earliest_date: string | null;
                /**
                 * Format: date-time
                 * @description Last moment with data; null when there is none.
                 */
                latest_date: string | null;
            }[];
            /** @description Outcome by group and metric. First documented in 2026-03. */
            groups?: {
                /** @description Id of the group. */
                groupID: string;
                /** @description Name of the group. */
                groupName: string;
                status: components["schemas"]["CheckStatus"];
                /** @description Outcome by metric. */
                metrics: {
                    /** @description The metric, as `name::type`. */
                    metricKey: string;
                    /** @description Name to show. */
                    metricTitle: string;
                    status: components["schemas"]["CheckStatus"];
                }[];
            }[];
        };
        /** @description One test of whether the results can be trusted. */
        HealthCheck: {
            /** @description Title of the check. */
            name: string;
            /** @description What it found. */
            description: string;
            status: components["schemas"]["CheckStatus"];
            /**
             * @description Which check it is.
             * @enum {string}
             */
            type?: "has_checks" | "has_valid_unit_type" | "has_balanced_exposures" | "has_event_metrics" | "has_pulse_metrics" | "assignment_health" | "has_crossover" | "has_exposures" | "has_recent_exposures_for_analyze_whn" | "user_metrics_exist" | "deduplication_rate" | "deduplication_rate_group_level" | "windowed_metrics_have_outliers" | "exposures_data_is_behind" | "pre_experimental_bias_check" | "segments_of_interest_analysis" | "has_changed_parameter" | "metric_history_for_topline_impact" | "default_value_mismatch" | "has_data_gaps" | "has_correct_target_app" | "has_dag_failures" | "has_exploration_completed" | "autotune_has_outcomes" | "metric_stability";
            metadata?: components["schemas"]["HealthCheckMetadata"];
        };
        /** @description How well the experiment is set up. First documented in 2026-03. */
        QualityScore: {
            /** @description The whole, scaled. */
            score: number;
            /** @description What each criterion adds. */
            breakdown: {
                /** @description Name of the criterion. */
                criterion: string;
                status: components["schemas"]["CheckStatus"];
                /** @description What it takes to pass. */
                passingDescription: string;
                /** @description Points it adds, scaled. */
                score: number;
                /** @description Its share of the whole, scaled. */
                weight: number;
            }[];
        };
        /** @description Whether changes need a review. */
        ReviewSettings: {
            /** @description True when they do. */
            requiredReview: boolean;
            /** @description Who may review; null when anybody may. */
            allowedReviewers?: {
                /** @description Id of the user. */
                id: string;
                /** @description Name of the user. */
                name: string;
                /** @description Email of the user. */
                email: string;
            }[] | null;
        };
        /** @description The review that is open, if one is. */
        ActiveReview: {
            /** @description Id of the review. */
            reviewID: string;
            /** @description How far it is. */
            reviewStatus: string;
            /** @description What the submitter says about it. */
            description: string;
        };
        /** @description An experiment with its settings and what the server knows about its course. */
        Experiment: WithRequired<components["schemas"]["EntityMetadata"], "id" | "lastModifierID" | "lastModifierName" | "tags"> & WithRequired<components["schemas"]["ExperimentSettings"], "idType" | "description" | "tags" | "hypothesis" | "groups" | "allocation" | "primaryMetrics" | "secondaryMetrics" | "targetingGateID" | "bonferroniCorrection" | "defaultConfidenceInterval"> & {
            status: components["schemas"]["ExperimentStatus"];
            /** @description Assignment source that exposures are read from. Warehouse Native only. */
            assignmentSourceName?: string;
            /** @description True when assignment happens elsewhere. Warehouse Native only. */
            isAnalysisOnly?: boolean;
            /**
             * @description School of statistics for the results; null for the project's default.
             * @example frequentist
             * @example bayesian
             * @example sprt
             */
            analyticsType?: string | null;
            /** @description Why it ended as it did; null before that. */
            decisionReason?: string | null;
            /** @description Layer it runs on; null for none. */
            layerID: string | null;
            /**
             * @description What the experiment is after.
             * @enum {string}
             */
            subtype?: "conversion" | "reactivation" | "retention";
            /**
             * @description Design of the experiment. First documented in 2026-03.
             * @enum {string}
             */
            experimentType?: "BASE" | "GEO" | "SWITCHBACK" | "PROMPT" | "SIDECAR" | "GRID_SEARCH";
            /** @description Name it has in another system. */
            externalExperimentName?: string;
            /** @description When it started, Unix milliseconds; null before that. */
            startTime?: number | null;
            /** @description When it ended, Unix milliseconds; null before that. */
            endTime?: number | null;
            /** @description When the decision was made, Unix milliseconds; null before that. */
            decisionTime?: number | null;
            /** @description True when it looks forgotten. First documented in 2026-03. */
            isStale?: boolean;
            /** @description Whether the results can be trusted, check by check. */
            healthChecks?: components["schemas"]["HealthCheck"][];
            healthCheckStatus?: components["schemas"]["CheckStatus"];
            qualityScore?: components["schemas"]["QualityScore"];
            owner?: components["schemas"]["Owner"];
            reviewSettings?: components["schemas"]["ReviewSettings"];
            activeReview?: components["schemas"]["ActiveReview"];
            /** @description Targeting without a gate. Read-only, and absent when there is none. First documented in 2026-03. */
            inlineTargetingRules?: components["schemas"]["Rule"][];
            /** @description The same as JSON text. */
            inlineTargetingRulesJSON?: string | null;
            /** @description The written summary, section by section. */
            summarySections?: {
                /** @description Heading. */
                name: string;
                /** @description Text; null when nothing is written yet. */
                content: string | null;
            }[] | null;
        };
        /** @description One experiment in the usual envelope. */
        ExperimentResponse: {
            message: components["schemas"]["Message"];
            data: components["schemas"]["Experiment"];
        };
        /** @description How a Databricks source reads a shared table instead of running a query. */
        DeltaSharingSource: {
            /** @description Read the table named by `share`, `schema` and `table`. Only for `databricks` connections that use delta sharing. */
            use_delta_sharing?: boolean;
            /** @description Name of the share. */
            share?: string;
            /** @description Schema within the share. */
            schema?: string;
            /** @description Table within the schema. */
            table?: string;
        };
        /**
         * @description Where the data lies. The connection has to be set up in the project first.
         * @enum {string}
         */
        WarehouseType: "redshift" | "bigquery-v2" | "snowflake-v2" | "databricks" | "azure-synapse" | "s3" | "athena" | "adls";
        /** @description Name of the source. Together with `type` and `dataset` it identifies the source in every other ingestion call. */
        IngestionSourceName: string;
        /** @description A single SELECT that yields the mapped columns. Leave it out with delta sharing. */
        IngestionQuery: string;
        /**
         * @description Which column holds what. A row needs `metric_value`, or both `numerator` and `denominator`; with both of those present it
         *     counts as a ratio, whatever else is there.
         */
        MetricsColumnMapping: {
            /** @description Column with the id of the unit, in the very format that exposures are logged with. */
            unit_id: string;
            /** @description Column with the kind of that id, spelled as in the project (`user_id`, `stable_id`, or a custom one; case counts). */
            id_type: string;
            /** @description Column with the day, as an ISO date such as `2026-02-17`. The value is loaded to that day. */
            dateid: string;
            /** @description Column with the metric's name. Values are never null and shorter than 128 characters. */
            metric_name: string;
            /**
             * @description Column with the number. The default is an SQL null.
             * @default null
             */
            metric_value?: string;
            /**
             * @description Column with the upper part of a ratio. The default is an SQL null.
             * @default null
             */
            numerator?: string;
            /**
             * @description Column with the lower part of a ratio; units where it is null are left out. The default is an SQL null.
             * @default null
             */
            denominator?: string;
        } & (unknown | unknown);
        /** @description A source of daily metric values, computed in the warehouse. One row per unit, day and metric. */
        MetricsIngestionCreate: {
            /**
             * @description What the rows are.
             * @constant
             */
            dataset: "Metrics";
            type: components["schemas"]["WarehouseType"];
            source_name: components["schemas"]["IngestionSourceName"];
            query?: components["schemas"]["IngestionQuery"];
            column_mapping?: components["schemas"]["MetricsColumnMapping"];
            /** @description Whether the schedule runs it. A source can be made switched off and checked first. */
            enabled?: boolean;
        } & (components["schemas"]["DeltaSharingSource"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            dataset: "Metrics";
        });
        /**
         * @description Columns with ids, by kind of id. The key is the id type as the project spells it, the value is a column.
         * @default {}
         */
        IdColumns: {
            [key: string]: string;
        };
        /**
         * @description Columns that become metadata, by metadata key. One level deep.
         * @default {}
         */
        MetadataColumns: {
            [key: string]: string;
        };
        /** @description Which column holds what. At least one id has to be mapped. */
        EventsColumnMapping: {
            /** @description Column with the id, where a single one identifies the unit. Use `ids` where there are several kinds. */
            unit_id?: string;
            /** @description Column with the event's name. Values are shorter than 128 characters, with `_` in place of spaces. */
            event_name: string;
            /** @description Column with the time, in Unix seconds such as `1613584800`. Milliseconds land thousands of years ahead. */
            timestamp: string;
            ids: components["schemas"]["IdColumns"];
            metadata?: components["schemas"]["MetadataColumns"];
            /**
             * @description Column with all metadata as one JSON object. The default is an SQL null.
             * @default null
             */
            metadata_object?: string;
            /**
             * @description Column with the value of the event. The default is no value.
             * @default
             */
            event_value?: string;
        };
        /** @description A source of raw events. One row per event. */
        EventsIngestionCreate: {
            /**
             * @description What the rows are.
             * @constant
             */
            dataset: "Events";
            type: components["schemas"]["WarehouseType"];
            source_name: components["schemas"]["IngestionSourceName"];
            query?: components["schemas"]["IngestionQuery"];
            column_mapping?: components["schemas"]["EventsColumnMapping"];
            /** @description Whether the schedule runs it. A source can be made switched off and checked first. */
            enabled?: boolean;
        } & (components["schemas"]["DeltaSharingSource"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            dataset: "Events";
        });
        /** @description Which column holds what. At least one id has to be mapped. */
        ExposuresColumnMapping: {
            /** @description Column with the id of the experiment. */
            experiment: string;
            /** @description Column with the id of the group that the unit was given. */
            group_id: string;
            /** @description Column with the id, where a single one identifies the unit. Use `ids` where there are several kinds. */
            unit_id?: string;
            /** @description Column with the time of exposure, in Unix seconds such as `1613584800`. */
            timestamp: string;
            ids: components["schemas"]["IdColumns"];
            metadata?: components["schemas"]["MetadataColumns"];
            /**
             * @description Column with all metadata as one JSON object. The default is an SQL null.
             * @default null
             */
            metadata_object?: string;
            /**
             * @description Column with a value for the exposure. The default is no value.
             * @default
             */
            event_value?: string;
        };
        /** @description A source of experiment exposures that were logged elsewhere. One row per exposure. */
        ExposuresIngestionCreate: {
            /**
             * @description What the rows are.
             * @enum {string}
             */
            dataset: "Exposures" | "export_exposures";
            type: components["schemas"]["WarehouseType"];
            source_name: components["schemas"]["IngestionSourceName"];
            query?: components["schemas"]["IngestionQuery"];
            column_mapping?: components["schemas"]["ExposuresColumnMapping"];
            /** @description Whether the schedule runs it. A source can be made switched off and checked first. */
            enabled?: boolean;
        } & (components["schemas"]["DeltaSharingSource"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            dataset: "Exposures" | "export_exposures";
        });
        /** @description A new source. `dataset` tells what the rows are, and with it which columns have to be mapped. */
        IngestionCreate: components["schemas"]["MetricsIngestionCreate"] | components["schemas"]["EventsIngestionCreate"] | components["schemas"]["ExposuresIngestionCreate"];
        /**
         * @description An ingestion source. The API has two ways of answering it: a record with `id` and `data`, or the definition as it was
         *     sent. Only what both share is required.
         */
        Ingestion: {
            /** @description Id of the record. */
            id?: string;
            /** @description Where the data lies. */
            type: string;
            /** @description Whether the schedule runs it. */
            enabled: boolean;
            /** @description The definition, as the server stores it. Its shape is not documented. */
            data?: {
                [key: string]: unknown;
            };
            /** @description What the rows are. */
            dataset?: string;
            source_name?: components["schemas"]["IngestionSourceName"];
            query?: components["schemas"]["IngestionQuery"];
            /** @description Which column holds what, as it was sent. Its properties depend on the dataset. */
            column_mapping?: {
                [key: string]: unknown;
            };
        } & components["schemas"]["DeltaSharingSource"];
        /** @description The source, in the usual envelope or bare. The published schema has the envelope, the published example has none. */
        IngestionResponse: {
            message: components["schemas"]["Message"];
            data: components["schemas"]["Ingestion"];
        } | components["schemas"]["Ingestion"];
        /** @description Name by which code and experiments read the value. Unique within the layer. */
        LayerParameterName: string;
        /** @description What the value is for. First documented in 2026-03. */
        LayerParameterDescription: string;
        /** @description A layer parameter that holds a string. */
        LayerStringParameter: {
            name: components["schemas"]["LayerParameterName"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "string";
            /** @description What users outside every experiment of the layer get. */
            defaultValue: string;
            description?: components["schemas"]["LayerParameterDescription"];
        };
        /** @description A layer parameter that holds a number. */
        LayerNumberParameter: {
            name: components["schemas"]["LayerParameterName"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "number";
            /** @description What users outside every experiment of the layer get. */
            defaultValue: number;
            description?: components["schemas"]["LayerParameterDescription"];
        };
        /** @description A layer parameter that holds a boolean. */
        LayerBooleanParameter: {
            name: components["schemas"]["LayerParameterName"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "boolean";
            /** @description What users outside every experiment of the layer get. */
            defaultValue: boolean;
            description?: components["schemas"]["LayerParameterDescription"];
        };
        /** @description A layer parameter that holds an object. */
        LayerObjectParameter: {
            name: components["schemas"]["LayerParameterName"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "object";
            /** @description What users outside every experiment of the layer get. */
            defaultValue: {
                [key: string]: unknown;
            };
            description?: components["schemas"]["LayerParameterDescription"];
        };
        /** @description A layer parameter that holds an array. */
        LayerArrayParameter: {
            name: components["schemas"]["LayerParameterName"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "array";
            /** @description What users outside every experiment of the layer get. */
            defaultValue: (string | number | boolean | {
                [key: string]: unknown;
            })[];
            description?: components["schemas"]["LayerParameterDescription"];
        };
        /** @description One value that experiments on the layer may set. The default has to be of the declared type. */
        LayerParameter: components["schemas"]["LayerStringParameter"] | components["schemas"]["LayerNumberParameter"] | components["schemas"]["LayerBooleanParameter"] | components["schemas"]["LayerObjectParameter"] | components["schemas"]["LayerArrayParameter"];
        /** @description What to change in a layer. An absent property stays as it is. */
        LayerPatch: {
            /** @description New description; `""` clears it. At most 1000 characters. */
            description?: string;
            /**
             * @description The parameters the layer shall have. Send those that exist along with the new ones: the full update refuses a list
             *     that misses an existing parameter, and nothing promises that this one is more forgiving.
             */
            parameters?: components["schemas"]["LayerParameter"][];
            targetApps?: components["schemas"]["TargetApps"];
        };
        /** @description A layer; experiments on it share its parameters and never share a user. */
        Layer: WithRequired<components["schemas"]["EntityMetadata"], "id" | "lastModifierID" | "lastModifiedTime" | "lastModifierEmail" | "lastModifierName" | "creatorID" | "createdTime" | "creatorName" | "creatorEmail"> & {
            /** @description Display name. Absent in the documented answers; use the id. */
            name?: string;
            /** @description Kind of id by which users are assigned, such as `userID`. Experiments on the layer use the same. */
            idType: string;
            /** @description What the layer is for. */
            description: string;
            /** @description True when it was made behind the scenes for one experiment; its id then starts with `statsig::`. */
            isImplicitLayer: boolean;
            /** @description The values that experiments on the layer may set. */
            parameters: components["schemas"]["LayerParameter"][];
        };
        /** @description One layer in the usual envelope. */
        LayerResponse: {
            message: components["schemas"]["Message"];
            data: components["schemas"]["Layer"];
        };
        /** @description What segments of every type have. */
        SegmentBase: WithRequired<components["schemas"]["EntityMetadata"], "id" | "lastModifierID" | "lastModifierName"> & {
            /** @description Display name. Absent in the documented answers; use the id. */
            name?: string;
            /** @description False when the segment is switched off and matches nobody. */
            isEnabled: boolean;
            /** @description Kind of id that the segment holds or tests, such as `userID`. */
            idType?: string;
            /** @description Whom the segment is meant to contain. */
            description: string;
            /** @description How many ids are listed. Rule-based segments answer 0 or leave it out. */
            count?: number;
        };
        /** @description A segment given as a list of ids. The ids themselves come from `GET /segments/{id}/id_list`. */
        IdListSegment: {
            /** @constant */
            type: "id_list";
        } & (components["schemas"]["SegmentBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "id_list";
        });
        /** @description A segment given by rules; a user belongs to it when a rule passes. */
        RuleBasedSegment: {
            /** @constant */
            type: "rule_based";
            /** @description The rules in order. The schema says a list; documented answers hold a single rule without one. */
            rules?: components["schemas"]["Rule"][] | components["schemas"]["Rule"];
        } & (components["schemas"]["SegmentBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "rule_based";
        });
        /** @description A list of ids that exists for analysis only; gates and experiments cannot target it. */
        AnalysisListSegment: {
            /** @constant */
            type: "analysis_list";
        } & (components["schemas"]["SegmentBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "analysis_list";
        });
        /** @description A list of ids kept in the user store, for lists that change often. First documented in 2025-10. */
        UserStoreIdListSegment: {
            /** @constant */
            type: "user_store_id_list";
        } & (components["schemas"]["SegmentBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_store_id_list";
        });
        /** @description A reusable audience. `type` tells which kind, and which properties it has. */
        Segment: components["schemas"]["IdListSegment"] | components["schemas"]["RuleBasedSegment"] | components["schemas"]["AnalysisListSegment"] | components["schemas"]["UserStoreIdListSegment"];
        /** @description One segment in the usual envelope. */
        SegmentResponse: {
            message?: components["schemas"]["Message"];
            data?: components["schemas"]["Segment"];
            /** @description Only in the documentation's sample. A real answer has `message` and `data`. */
            id_list?: {
                [key: string]: unknown;
            };
            /** @description Only in the documentation's sample. A real answer has `message` and `data`. */
            rule_based?: {
                [key: string]: unknown;
            };
        } & (unknown | unknown);
    };
    responses: {
        /** @description Any other failure. A mutation that ends this way may or may not have been applied. */
        UnexpectedError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 500,
                 *       "message": "Internal server error"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, a parameter or the state of the entity does not allow this. `errors` names the properties when it is a matter of form. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 400,
                 *       "message": "Bad Request Exception",
                 *       "errors": [
                 *         {
                 *           "property": "description",
                 *           "errorMessage": "Required"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is missing, unknown, deactivated, or not a Console API key. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 401,
                 *       "message": "This endpoint only accepts an active CONSOLE key, but an invalid key was sent. Key: console-xxx"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is valid but lacks the scope or role that this operation needs. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 403,
                 *       "message": "Forbidden resource"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No entity with this id, or an entity that the request refers to does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 404,
                 *       "message": "Not Found Exception"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The project has used up one of its two windows for mutations (about 100 in 10 seconds, 900 in 15 minutes). Nothing was
         *     applied, so the request may be repeated.
         */
        TooManyRequests: {
            headers: {
                /**
                 * @description How long to wait, in seconds or as an HTTP date. Not every 429 carries it.
                 * @example 2
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 429,
                 *       "message": "Too many requests. Please try again later."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         */
        Id: string;
        /** @description Version of the wire format. Optional today; Statsig has announced that it will become mandatory. */
        ApiVersion: "20240601";
        /**
         * @description Send it to make a change obey the project's review settings instead of bypassing them. The API documents neither the
         *     values it understands nor what it answers when a review is opened; clients send `true`. Reads accept and ignore it.
         * @example true
         */
        RespectReviewSettings: string;
        /** @description When `true` the body is validated and the would-be result returned, but nothing is saved. Absent means `false`. */
        DryRun: boolean;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    updateDynamicConfig: {
        parameters: {
            query?: {
                /** @description When `true` the body is validated and the would-be result returned, but nothing is saved. Absent means `false`. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description Version of the wire format. Optional today; Statsig has announced that it will become mandatory. */
                "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Send it to make a change obey the project's review settings instead of bypassing them. The API documents neither the
                 *     values it understands nor what it answers when a review is opened; clients send `true`. Reads accept and ignore it.
                 * @example true
                 */
                "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
            };
            path: {
                /**
                 * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
                 *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DynamicConfigUpdate"];
            };
        };
        responses: {
            /** @description The config as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DynamicConfigResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateExperiment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version of the wire format. Optional today; Statsig has announced that it will become mandatory. */
                "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Send it to make a change obey the project's review settings instead of bypassing them. The API documents neither the
                 *     values it understands nor what it answers when a review is opened; clients send `true`. Reads accept and ignore it.
                 * @example true
                 */
                "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
            };
            path: {
                /**
                 * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
                 *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExperimentUpdate"];
            };
        };
        responses: {
            /** @description The experiment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperimentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createIngestion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version of the wire format. Optional today; Statsig has announced that it will become mandatory. */
                "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Send it to make a change obey the project's review settings instead of bypassing them. The API documents neither the
                 *     values it understands nor what it answers when a review is opened; clients send `true`. Reads accept and ignore it.
                 * @example true
                 */
                "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IngestionCreate"];
            };
        };
        responses: {
            /** @description The source as it was stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    patchLayer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version of the wire format. Optional today; Statsig has announced that it will become mandatory. */
                "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Send it to make a change obey the project's review settings instead of bypassing them. The API documents neither the
                 *     values it understands nor what it answers when a review is opened; clients send `true`. Reads accept and ignore it.
                 * @example true
                 */
                "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
            };
            path: {
                /**
                 * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
                 *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LayerPatch"];
            };
        };
        responses: {
            /** @description The layer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getSegment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version of the wire format. Optional today; Statsig has announced that it will become mandatory. */
                "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Send it to make a change obey the project's review settings instead of bypassing them. The API documents neither the
                 *     values it understands nor what it answers when a review is opened; clients send `true`. Reads accept and ignore it.
                 * @example true
                 */
                "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
            };
            path: {
                /**
                 * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
                 *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
