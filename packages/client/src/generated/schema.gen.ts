// Generated from the spec by `pnpm generate`. Do not edit: change spec/ and run it again.

export interface paths {
  "/console/v1/alerts": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List topline alerts
     * @description Lists the alerts on metrics of the whole product, a page at a time. Alerts on the metrics of a gate's or an
     *     experiment's rollout are not among them. Topline alerts have to be switched on for the project by Statsig.
     */
    get: operations["listAlerts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/alerts/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the alert.
         * @example 2kMv7YqTn4RbXsLc9WdPzA
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Read a topline alert
     * @description Answers the settings of one alert. When it fired is in its events. First documented in 2026-03.
     */
    get: operations["getAlert"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/alerts/{id}/events": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the alert.
         * @example 2kMv7YqTn4RbXsLc9WdPzA
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * List an alert's events
     * @description Lists when the alert fired, warned, had no data or came back to normal, a page at a time. First documented in
     *     2026-03.
     */
    get: operations["listAlertEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/alerts/{id}/events/{eventId}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the alert.
         * @example 2kMv7YqTn4RbXsLc9WdPzA
         */
        id: string;
        /**
         * @description Id of the event.
         * @example 8hGt6FrDe4SwAq2ZxCvBnM
         */
        eventId: string;
      };
      cookie?: never;
    };
    /**
     * Read an alert's event
     * @description Answers one event of an alert. First documented in 2026-03.
     */
    get: operations["getAlertEvent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/audit_logs": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List audit log entries
     * @description Lists who changed what in the project, a page at a time. Filters add up. For a copy that is kept up to date, name a
     *     `startDate` and drop the entries whose id you have.
     */
    get: operations["listAuditLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/autotunes": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List autotunes
     * @description Lists the autotunes of the project, a page at a time. Without `limit` a page takes up to 100 in the documented
     *     answer.
     */
    get: operations["listAutotunes"];
    put?: never;
    /**
     * Create an autotune
     * @description Adds an autotune that is not running yet; start it when code and success event are in place.
     */
    post: operations["createAutotune"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/autotunes/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read an autotune
     * @description Answers one autotune with its variants and, when there is one, the winner.
     */
    get: operations["getAutotune"];
    put?: never;
    /**
     * Replace an autotune
     * @description Stores the autotune exactly as the body says; optional settings that are missing are dropped. Name and kind of id
     *     stay.
     */
    post: operations["updateAutotune"];
    /**
     * Delete an autotune
     * @description Removes the autotune and ends its assignments. It cannot be undone.
     */
    delete: operations["deleteAutotune"];
    options?: never;
    head?: never;
    /**
     * Change parts of an autotune
     * @description Changes the settings that the body names and leaves the rest. A list of variants replaces the stored one.
     */
    patch: operations["patchAutotune"];
    trace?: never;
  };
  "/console/v1/autotunes/{id}/make_decision": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * End an autotune with a winner
     * @description Ends the autotune before it has found a winner by itself: the variant that the body names is launched. Only for an
     *     autotune that has been started; otherwise the answer is 400.
     */
    put: operations["makeAutotuneDecision"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/autotunes/{id}/reset": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Reset an autotune
     * @description Takes the autotune back to where it was before its start, so that it can be changed and started anew. Only for an
     *     autotune that has been started; otherwise the answer is 400.
     */
    put: operations["resetAutotune"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/autotunes/{id}/start": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Start an autotune
     * @description Lets the autotune assign users from now on, in equal shares until its exploration window is over. Fails with 400
     *     when it has been started already.
     */
    put: operations["startAutotune"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/change_validation": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit a validation verdict
     * @description Lets a change that waits for the pre-commit webhook be committed, or keeps it blocked. Send it within two
     *     minutes of the webhook; after that the request has timed out.
     */
    post: operations["submitChangeValidation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/change_validation/message": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Report validation progress
     * @description Changes the message that people see while they wait for the verdict, and leaves the verdict open.
     */
    patch: operations["updateChangeValidationMessage"];
    trace?: never;
  };
  "/console/v1/company": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Read the company
     * @description Answers which company, and which organisation, the key belongs to.
     */
    get: operations["getCompany"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/dashboards": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List dashboards
     * @description Lists the dashboards of the project without their widgets, a page at a time. First documented in 2026-03.
     */
    get: operations["listDashboards"];
    put?: never;
    /**
     * Create a dashboard
     * @description Adds a dashboard, with its widgets if the body has any. Widgets are placed in their order; only their size can be
     *     chosen. First documented in 2026-03.
     */
    post: operations["createDashboard"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/dashboards/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the dashboard, as the list has it.
         * @example 6dKs3MvRw0YpQh2TzNf8Xc
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Read a dashboard
     * @description Answers one dashboard with its widgets, in the form in which they are created. Without its ids, the dashboard's
     *     and the widgets', it can be sent back as a new one. First documented in 2026-03.
     */
    get: operations["getDashboard"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/dashboards/{id}/widgets": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the dashboard, as the list has it.
         * @example 6dKs3MvRw0YpQh2TzNf8Xc
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Replace widgets of a dashboard
     * @description Stores the widgets exactly as the body says, in place of all that the dashboard had. An empty list leaves it
     *     empty. First documented in 2026-03.
     */
    put: operations["replaceDashboardWidgets"];
    /**
     * Add widgets to a dashboard
     * @description Appends the widgets to those that the dashboard has. First documented in 2026-03.
     */
    post: operations["addDashboardWidgets"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/dashboards/{id}/widgets/{widgetId}/results": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the dashboard, as the list has it.
         * @example 6dKs3MvRw0YpQh2TzNf8Xc
         */
        id: string;
        /**
         * @description Id of the widget, as the dashboard has it.
         * @example 2yRk8HcF3mUy6JqZe5AvBn
         */
        widgetId: string;
      };
      cookie?: never;
    };
    /**
     * Read results of a widget
     * @description Answers the numbers that a widget shows. So far only funnels have any. First documented in 2026-03.
     */
    get: operations["getDashboardWidgetResults"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/dynamic_configs": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List dynamic configs
     * @description Lists the dynamic configs of the project with their rules, a page at a time. Some have a default value that is no
     *     object, which could not be stored today.
     */
    get: operations["listDynamicConfigs"];
    put?: never;
    /**
     * Create a dynamic config
     * @description Creates a config, switched on unless the body says otherwise. Only the name is required; rules may come with it or
     *     later. A name that another config has is refused with 400.
     */
    post: operations["createDynamicConfig"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/dynamic_configs/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read a dynamic config
     * @description Answers one config with its rules, in the order in which they are tried.
     */
    get: operations["getDynamicConfig"];
    put?: never;
    /**
     * Replace a dynamic config
     * @description Stores the config exactly as the body says; optional properties that are missing are dropped. Use the partial update to
     *     change single properties. Takes effect for users at once.
     */
    post: operations["updateDynamicConfig"];
    /**
     * Delete a dynamic config
     * @description Removes the config and its rules from the project. This cannot be undone; a config that may be needed again can be
     *     archived instead.
     */
    delete: operations["deleteDynamicConfig"];
    options?: never;
    head?: never;
    /**
     * Change parts of a dynamic config
     * @description Changes the settings that the body names and leaves the rest; takes effect for users at once. The rules are one
     *     setting: send all of them, each with its `id` or `baseID`, to change one, or use the operations on single rules.
     */
    patch: operations["patchDynamicConfig"];
    trace?: never;
  };
  "/console/v1/dynamic_configs/{id}/archive": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Archive a dynamic config
     * @description Puts the config away; `status` becomes `Archived`. It can be brought back with `unarchiveDynamicConfig`. While other
     *     configurations refer to it, only `forceArchive` archives it.
     */
    put: operations["archiveDynamicConfig"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/dynamic_configs/{id}/disable": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Disable a dynamic config
     * @description Switches the config off: from now on everybody gets the default value. The rules stay stored. Takes no body.
     */
    put: operations["disableDynamicConfig"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/dynamic_configs/{id}/enable": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Enable a dynamic config
     * @description Switches the config on: from now on its rules decide. Takes no body.
     */
    put: operations["enableDynamicConfig"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/dynamic_configs/{id}/reviews/{reviewID}/commit": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the review, as in `activeReview.reviewID` of the entity.
         * @example 4kTt0dXq7mZs1LrYb9WcPe
         */
        reviewID: components["parameters"]["ReviewID"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Apply a reviewed change
     * @description Applies the change that waits in a review of the config. What the review must have come to before is not documented.
     *     First documented in 2026-03.
     */
    put: operations["commitDynamicConfigReview"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/dynamic_configs/{id}/rule": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a rule to a config
     * @deprecated
     * @description Puts a rule behind those there are, so it decides for users whom no earlier rule matches. Last documented in
     *     2025-03; `patchDynamicConfig` with all rules does the same.
     */
    post: operations["addDynamicConfigRule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/dynamic_configs/{id}/rule/name/{ruleName}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Name of the rule, percent-encoded.
         * @example Germany
         */
        ruleName: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a rule, by name
     * @deprecated
     * @description Removes the rule of that name; its users go on to the next rules at once. Last documented in 2025-03; use
     *     `deleteDynamicConfigRule`, which finds the rule by its id.
     */
    delete: operations["deleteDynamicConfigRuleByName"];
    options?: never;
    head?: never;
    /**
     * Change a rule, by name
     * @deprecated
     * @description Changes what the body names in the rule of that name and leaves the rest. Last documented in 2025-03; use
     *     `patchDynamicConfigRule`, which finds the rule by its id.
     */
    patch: operations["patchDynamicConfigRuleByName"];
    trace?: never;
  };
  "/console/v1/dynamic_configs/{id}/rule/{ruleId}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the rule, as in the `id` of a rule that was read. The rules of gates are also found by their `baseID`.
         * @example 5nVxQe8RtKzB1mYc7LwJdS
         */
        ruleId: string;
      };
      cookie?: never;
    };
    /**
     * Read a rule of a config
     * @description Answers one rule with the steps of its scheduled rollout. Documented answers leave out its value.
     */
    get: operations["getDynamicConfigRule"];
    put?: never;
    post?: never;
    /**
     * Delete a rule of a config
     * @description Removes one rule; its users go on to the next rules at once. Answers the whole config.
     */
    delete: operations["deleteDynamicConfigRule"];
    options?: never;
    head?: never;
    /**
     * Change a rule of a config
     * @description Changes what the body names in one rule and leaves the rest of it, the other rules and their order. Takes effect for
     *     users at once, and answers the whole config.
     */
    patch: operations["patchDynamicConfigRule"];
    trace?: never;
  };
  "/console/v1/dynamic_configs/{id}/rules": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * List the rules of a config
     * @description Answers all rules in the order in which they are tried. They come in one entry, so there are no further pages.
     */
    get: operations["listDynamicConfigRules"];
    put?: never;
    /**
     * Add rules to a config
     * @deprecated
     * @description Puts rules behind those there are, in the given order. Last documented in 2025-03; `patchDynamicConfig` with all
     *     rules does the same.
     */
    post: operations["addDynamicConfigRules"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change several rules of a config
     * @deprecated
     * @description Changes stored rules in place; creates, deletes and reorders none. Last documented in 2025-03; use
     *     `patchDynamicConfigRule` for each rule, or `patchDynamicConfig` with all of them.
     */
    patch: operations["patchDynamicConfigRules"];
    trace?: never;
  };
  "/console/v1/dynamic_configs/{id}/unarchive": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Bring back an archived config
     * @description Takes the config out of the archive. `{}` is a sufficient body.
     */
    put: operations["unarchiveDynamicConfig"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/dynamic_configs/{id}/versions": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * List versions of a dynamic config
     * @description Lists the states that the config has been in, a page at a time. Each is a whole config; `version` numbers them.
     */
    get: operations["listDynamicConfigVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/environments": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List environments
     * @description Answers all environments of the project at once; there is no paging.
     */
    get: operations["getEnvironments"];
    put?: never;
    /**
     * Replace the environments
     * @description Stores the list as sent: environments that are missing from it are removed, those without an `id` are new. Read
     *     the list first and send it back changed, ids included. Keep production in it; that one is fixed.
     */
    post: operations["updateEnvironments"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/events": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List recent events
     * @description Lists events as they came in lately, of all names, a page at a time.
     */
    get: operations["listEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/events/{eventName}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the event, as it is logged. Percent-encode it.
         * @example add_to_cart
         */
        eventName: components["parameters"]["EventName"];
      };
      cookie?: never;
    };
    /**
     * List recent events of one name
     * @description Lists events as they came in lately, of one name only, a page at a time.
     */
    get: operations["getEvent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/events/{eventName}/metrics": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the event, as it is logged. Percent-encode it.
         * @example add_to_cart
         */
        eventName: components["parameters"]["EventName"];
      };
      cookie?: never;
    };
    /**
     * List metrics made from an event
     * @description Lists the metrics that are computed from the event, directly or through other metrics, a page at a time.
     */
    get: operations["listEventMetrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List experiments
     * @description Lists the experiments of the project, a page at a time. The documented answer has no `pagination`; then it is the
     *     whole list.
     */
    get: operations["listExperiments"];
    put?: never;
    /**
     * Create an experiment
     * @description Adds an experiment. It waits in `setup` and reaches nobody until it is started, unless the body says `active`. Its
     *     id comes from the name unless the body gives one, and stays. Metrics behind the metric tags come back among the
     *     metrics.
     */
    post: operations["createExperiment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/assignment_source/{name}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the assignment source. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Checkout exposures
         */
        name: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replace an assignment source
     * @description Stores the source exactly as the body says; optional properties that are missing are dropped. The only way to change
     *     the query. A new `name` renames the source, and later calls need that name in the path.
     */
    post: operations["updateAssignmentSource"];
    /**
     * Delete an assignment source
     * @description Removes the source from the project for good. What becomes of experiments that read from it is not documented: look
     *     for its name in their `assignmentSourceName` first.
     */
    delete: operations["deleteAssignmentSource"];
    options?: never;
    head?: never;
    /**
     * Change parts of an assignment source
     * @description Changes the properties that the body names and leaves the rest. Not for the query, which only the full update takes.
     *     Send lists whole: nothing documented says that single entries are merged.
     */
    patch: operations["patchAssignmentSource"];
    trace?: never;
  };
  "/console/v1/experiments/assignment_sources": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List assignment sources
     * @description Lists the assignment sources of the project, a page at a time. There is no operation that reads a single one; this
     *     list is the way to see what one looks like.
     */
    get: operations["listAssignmentSources"];
    put?: never;
    /**
     * Create an assignment source
     * @description Tells Statsig where assignments are logged. Experiments refer to the source by its name. The columns have to be
     *     among those that the query gives. Set `dryRun` to check the body first.
     */
    post: operations["createAssignmentSource"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/entity_properties": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List entity property sources
     * @description Lists the entity property sources of the project, a page at a time.
     */
    get: operations["listEntityPropertySources"];
    put?: never;
    /**
     * Create an entity property source
     * @description Tells Statsig where properties of users, or of other units, are kept. Every column that is neither id nor timestamp
     *     is a property to filter results by and to break them down. Set `dryRun` to check the body first.
     */
    post: operations["createEntityPropertySource"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/entity_property/{name}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the entity property source. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Customer profile
         */
        name: string;
      };
      cookie?: never;
    };
    /**
     * Read an entity property source
     * @description Answers one entity property source.
     */
    get: operations["getEntityPropertySource"];
    put?: never;
    /**
     * Replace an entity property source
     * @description Stores the source exactly as the body says; optional properties that are missing are dropped. The only way to change
     *     the query. A new `name` renames the source, and later calls need that name in the path.
     */
    post: operations["updateEntityPropertySource"];
    /**
     * Delete an entity property source
     * @description Removes the source from the project for good. What becomes of experiments that use its properties is not documented.
     */
    delete: operations["deleteEntityPropertySource"];
    options?: never;
    head?: never;
    /**
     * Change parts of an entity property source
     * @description Changes the properties that the body names and leaves the rest. Not for the query, which only the full update takes.
     *     Send lists whole: nothing documented says that single entries are merged.
     */
    patch: operations["patchEntityPropertySource"];
    trace?: never;
  };
  "/console/v1/experiments/qualifying_events": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List qualifying events
     * @description Lists the qualifying events of the project, a page at a time. Count `page` up yourself: the addresses in a
     *     documented `pagination` lead to a path that the API does not have.
     */
    get: operations["listQualifyingEvents"];
    put?: never;
    /**
     * Create a qualifying event
     * @description Tells Statsig where to find the events by which exposures are filtered, and simulated in power analyses. Set
     *     `dryRun` to check the body first.
     */
    post: operations["createQualifyingEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/qualifying_events/{name}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the qualifying event. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Checkout opened
         */
        name: string;
      };
      cookie?: never;
    };
    /**
     * Read a qualifying event
     * @description Answers one qualifying event.
     */
    get: operations["getQualifyingEvent"];
    put?: never;
    /**
     * Replace a qualifying event
     * @description Stores the qualifying event exactly as the body says; optional properties that are missing are dropped. There is no
     *     partial update, and no way to rename it.
     */
    post: operations["updateQualifyingEvent"];
    /**
     * Delete a qualifying event
     * @description Removes the qualifying event from the project for good. What becomes of experiments that filter by it is not
     *     documented.
     */
    delete: operations["deleteQualifyingEvent"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read an experiment
     * @description Answers one experiment with its settings, its course and its health checks.
     */
    get: operations["getExperiment"];
    put?: never;
    /**
     * Replace an experiment
     * @description Stores the experiment exactly as the body says; optional settings that are missing are dropped. Use the partial update
     *     to change single settings. After the start, groups and targeting are largely fixed and such changes are refused with
     *     400.
     */
    post: operations["updateExperiment"];
    /**
     * Delete an experiment
     * @description Removes the experiment from the project. Archive it instead to keep its history and results.
     */
    delete: operations["deleteExperiment"];
    options?: never;
    head?: never;
    /**
     * Change parts of an experiment
     * @description Changes the settings that the body names and leaves the rest. A changed `status` starts or ends the experiment at
     *     once; `decision_made` is reached from `active` only and needs `launchedGroupID`. Groups and targeting are largely
     *     fixed after the start.
     */
    patch: operations["patchExperiment"];
    trace?: never;
  };
  "/console/v1/experiments/{id}/abandon": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Abandon an experiment
     * @description Ends a running experiment without shipping a group: from now on everybody gets default values. It can be reset
     *     later. Refused with 400 when it has not started or is abandoned already.
     */
    put: operations["abandonExperiment"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/alerts": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * List guardrail alerts
     * @description Answers the state of each guardrail metric, as a whole and by group. First documented in 2026-03.
     */
    get: operations["listExperimentAlerts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/alerts/{metricId}/resolve": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the metric, `name::type`. Percent-encode it.
         * @example support_tickets::event_count
         */
        metricId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resolve a guardrail alert
     * @description Closes the alert of one metric and notes the reason.
     */
    post: operations["resolveExperimentAlert"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/archive": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Archive an experiment
     * @description Puts the experiment away, read-only and with its history and results. Meant for one that is decided, abandoned or
     *     reset.
     */
    put: operations["archiveExperiment"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/code_cleanup": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a code cleanup for an experiment
     * @description Starts a code cleanup for the experiment. What it changes, and where to follow it, is not documented. First
     *     documented in 2026-03.
     */
    post: operations["startExperimentCodeCleanup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/context": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read the context of an experiment
     * @description Tells the experiment as one text for a language model to work with. First documented in 2026-03.
     */
    get: operations["getExperimentContext"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/cumulative_exposures": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read cumulative exposures
     * @description Answers how many have been exposed to each group, day by day and counted from the start.
     */
    get: operations["getExperimentCumulativeExposures"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/defer_decision": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Conclude without a decision
     * @description Ends enrolment and the collection of data; users get default values. A group can still be shipped later, or the
     *     experiment reset or abandoned. The console offers this only where the project settings allow it. First documented in
     *     2026-03.
     */
    put: operations["deferExperimentDecision"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/disable_groups": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Disable groups
     * @description Switches single groups off while the others run on. Users of such a group get default values; assignment, exposures
     *     and results of the group continue.
     */
    post: operations["disableExperimentGroups"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/enable_groups": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enable groups
     * @description Switches disabled groups on again. Their users have then had different experiences, which shows in the results.
     */
    post: operations["enableExperimentGroups"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/load_pulse": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Load an experiment's results
     * @description Starts to compute the results of a Warehouse Native experiment, and answers before they are there: follow the load
     *     in the list of loads. It runs queries in your warehouse, at your cost. The same settings are documented in the body
     *     and in the query; which of them wins is not, so send each in one place only.
     */
    post: operations["loadExperimentPulse"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/make_decision": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Ship a group
     * @description Ends a running experiment and ships one group; results stop at this day. Without targeting its values become the
     *     default for everybody, and those of the layer if there is one. With targeting, see `removeTargeting`: while it stays
     *     on, defaults remain and only users who pass get the group. Refused with 400 when the experiment has not started.
     */
    put: operations["makeExperimentDecision"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/overrides": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read overrides of an experiment
     * @description Answers who gets a certain group whatever chance says.
     */
    get: operations["getExperimentOverrides"];
    put?: never;
    /**
     * Replace overrides of an experiment
     * @description Stores the overrides exactly as the body says and drops all others. Documented answers look like the body; read the
     *     overrides to see what holds. An experiment on a layer takes its overrides from the layer.
     */
    post: operations["updateExperimentOverrides"];
    /**
     * Remove overrides of an experiment
     * @description Removes the overrides of the body and leaves all others. The body is needed although it comes with a DELETE.
     *     Documented answers look like the body; read the overrides to see what holds.
     */
    delete: operations["deleteExperimentOverrides"];
    options?: never;
    head?: never;
    /**
     * Add overrides of an experiment
     * @description Adds the overrides of the body to those that exist. Documented answers look like the body; read the overrides to see
     *     what holds.
     */
    patch: operations["patchExperimentOverrides"];
    trace?: never;
  };
  "/console/v1/experiments/{id}/pulse_load_history": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * List result loads
     * @description Lists the loads of the experiment's results, a page at a time. One without `finishedState` is still running.
     */
    get: operations["listExperimentPulseLoads"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/pulse_load_history/{dagID}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the load, as the list of loads gives it.
         * @example 6yTn2VqBz8LwKc4XmRs0Jd
         */
        dagID: string;
      };
      cookie?: never;
    };
    /**
     * Read a result load
     * @description Answers the steps of a load with their queries and times, to see what it did in the warehouse and how long it took.
     *     How the load as a whole went is in the list of loads. First documented in 2026-03.
     */
    get: operations["getExperimentPulseLoad"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/pulse_load_history/{dagID}/cancel": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the load, as the list of loads gives it.
         * @example 6yTn2VqBz8LwKc4XmRs0Jd
         */
        dagID: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a result load
     * @description Stops a load that is still running. How it ended is then in the list of loads. First documented in 2026-03.
     */
    post: operations["cancelExperimentPulseLoad"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/pulse_metric_result": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read the result of one metric
     * @description Compares one group with control on one metric, by dimension. First documented in 2026-03.
     */
    get: operations["getExperimentPulseMetricResult"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/pulse_results": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read results (beta)
     * @description Compares one group with control on every metric of the experiment. The published sample has other property names
     *     than the schema, so be prepared for both. Published as beta.
     */
    get: operations["getExperimentPulseResults"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/reset": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Reset an experiment
     * @description Puts a started experiment back to `setup`. Everybody gets default values, and after the next start users are
     *     assigned anew, not necessarily to the same group. Targeting can be changed again. Refused with 400 when it has not
     *     started.
     */
    put: operations["resetExperiment"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/restart_as_new": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Restart as a new experiment
     * @description Starts over as a separate experiment with a name of its own; the answer is the new one, in `setup`. What it takes
     *     over is not documented. Refused with 400 when the present one has not started.
     */
    post: operations["restartExperimentAsNew"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/reviews/{reviewID}/commit": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the review, as in `activeReview.reviewID` of the entity.
         * @example 4kTt0dXq7mZs1LrYb9WcPe
         */
        reviewID: components["parameters"]["ReviewID"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Commit a review of an experiment
     * @description Applies the change that the review is about. First documented in 2026-03.
     */
    put: operations["commitExperimentReview"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/schedule_start": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Schedule a start
     * @description Starts the experiment by itself at the given time. Until then it stays in `setup`.
     */
    post: operations["scheduleExperimentStart"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/start": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Start an experiment
     * @description Enrols users from now on. Refused with 400 when it has been started before; reset it first. The body may be `{}`.
     */
    put: operations["startExperiment"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/summary_charts": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read summary charts (beta)
     * @description Answers the charts of the written summary with the figures behind them. Published as beta. First documented in
     *     2026-03.
     */
    get: operations["getExperimentSummaryCharts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/unarchive": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Unarchive an experiment
     * @description Makes an archived experiment editable again. It does not start by itself, and its allocation on a layer has to be
     *     set anew.
     */
    put: operations["unarchiveExperiment"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/experiments/{id}/versions": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * List versions of an experiment
     * @description Lists the states that the experiment has been in, each as a whole experiment with its `version`, a page at a time.
     *     First documented in 2026-03.
     */
    get: operations["listExperimentVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/exposure_count": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Count recent exposures
     * @description Counts how often gates, experiments and dynamic configs were shown to users in the past day and the past week.
     *     Name the ids to count, up to 25 of each kind.
     */
    get: operations["getExposureCount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List gates
     * @description Lists the gates of the project with their rules, a page at a time. Filters add up: a gate has to meet all of them.
     *     Archived gates are left out unless `includeArchived` asks for them. There is no filter by name or status.
     */
    get: operations["listGates"];
    put?: never;
    /**
     * Create a gate
     * @description Adds a gate. Only `name` is required; the id is derived from it unless `id` is given. A name that is in use is
     *     refused with 400. Leave out what you do not want to set, rather than sending null.
     */
    post: operations["createGate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read a gate
     * @description Answers one gate with its rules, archived or not.
     */
    get: operations["getGate"];
    put?: never;
    /**
     * Replace a gate
     * @description Stores the gate exactly as the body says; settings that are missing are dropped. Use the partial update to change
     *     single settings. Rules without an id are new ones, so send the ids of those that shall stay. Takes effect for
     *     users at once.
     */
    post: operations["updateGate"];
    /**
     * Delete a gate
     * @description Removes the gate. This cannot be undone; archive the gate instead to be able to bring it back.
     */
    delete: operations["deleteGate"];
    options?: never;
    head?: never;
    /**
     * Change parts of a gate
     * @description Changes the settings that the body names and leaves the rest. Lists are replaced as a whole, rules included; to
     *     change one rule, use the operations on rules. Takes effect for users at once.
     */
    patch: operations["patchGate"];
    trace?: never;
  };
  "/console/v1/gates/{id}/alerts/{metricId}/resolve": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the metric that raised the alert, `name::type`. Percent-encode it.
         * @example checkout_completed::event_count
         */
        metricId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resolve a rollout alert
     * @description Closes the alert that a metric raised while the gate is rolled out.
     */
    post: operations["resolveGateAlert"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}/archive": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Archive a gate
     * @description Puts the gate away: everybody fails it, and lists leave it out. `isEnabled` stays as it was, and so do the rules,
     *     until it is unarchived. A gate that something else refers to is archived only with `forceArchive`.
     */
    put: operations["archiveGate"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}/checks": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read whether a gate is checked
     * @description Tells whether production still checks the gate, which is worth knowing before it is deleted. First documented in
     *     2026-03.
     */
    get: operations["getGateChecks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}/code_cleanup": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a code cleanup for a gate
     * @description Starts the cleanup of the code that checks the gate. What it needs to be set up, and how to follow it, is not
     *     documented; the answer only says that it has begun. First documented in 2026-03.
     */
    post: operations["startGateCodeCleanup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}/disable": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Disable a gate
     * @description Clears `isEnabled`, so that everybody fails the gate. The rules stay and count again once it is enabled. Takes
     *     effect for users at once.
     */
    put: operations["disableGate"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}/dynamic_config_references": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * List referring dynamic configs
     * @description Lists the dynamic configs that have a condition on this gate, a page at a time. They change their answers when the
     *     gate is deleted or archived. The documented answer has no `pagination`; then it is the whole list.
     */
    get: operations["listGateDynamicConfigReferences"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}/enable": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Enable a gate
     * @description Sets `isEnabled`, so that the rules decide who passes. Takes effect for users at once.
     */
    put: operations["enableGate"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}/experiment_references": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * List referring experiments
     * @description Lists the experiments that enrol only users who pass this gate, a page at a time. The documented answer has no
     *     `pagination`; then it is the whole list.
     */
    get: operations["listGateExperimentReferences"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}/gate_references": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * List referring gates
     * @description Lists the other gates that have a condition on this gate, a page at a time. They change their answers when it is
     *     deleted or archived.
     */
    get: operations["listGateReferences"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}/launch": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Launch a gate
     * @description Gives the gate the status `Launched`: everybody passes it, whatever the rules say, and exposures that are billed
     *     are no longer logged. The documented answer has `isEnabled: false` beside it, so go by `status`.
     */
    put: operations["launchGate"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}/load_pulse": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Compute results of a rule
     * @description Starts a computation of the results of one rule in the warehouse and does not wait for it; the load history of the
     *     rule says when it is done. Warehouse Native only.
     */
    post: operations["loadGatePulse"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}/overrides": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read overrides of a gate
     * @description Answers who passes or fails the gate whatever its rules say. The documented status is 201, for this read too; take
     *     any 2xx as success.
     */
    get: operations["getGateOverrides"];
    put?: never;
    /**
     * Replace overrides of a gate
     * @description Sets the overrides to those in the body; what it does not list is dropped. They are looked at before any rule. At
     *     most 2000 ids in each list of user or custom ids. Takes effect for users at once.
     */
    post: operations["updateGateOverrides"];
    /**
     * Remove overrides of a gate
     * @description Removes the overrides that the body lists, and only those. The request needs a body, although it is a DELETE: make
     *     sure that no proxy on the way drops it. Takes effect for users at once.
     */
    delete: operations["deleteGateOverrides"];
    options?: never;
    head?: never;
    /**
     * Add overrides of a gate
     * @description Adds the overrides in the body to the stored ones, which all stay. At most 2000 ids in each list of user or custom
     *     ids. Takes effect for users at once.
     */
    patch: operations["addGateOverrides"];
    trace?: never;
  };
  "/console/v1/gates/{id}/reviews/{reviewID}/commit": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the review, as in `activeReview.reviewID` of the entity.
         * @example 4kTt0dXq7mZs1LrYb9WcPe
         */
        reviewID: components["parameters"]["ReviewID"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Commit a review of a gate
     * @description Applies the change of an approved review to the gate. Takes effect for users at once. First documented in 2026-03.
     */
    put: operations["commitGateReview"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}/rule": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a rule
     * @description Puts a new rule behind the stored ones, where it decides only about users whom no earlier rule applies to. Its
     *     name has to be new to the gate. Takes effect for users at once.
     */
    post: operations["addGateRule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}/rules": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * List rules
     * @description Answers the rules of one gate, all of them at once. They come inside a list or on their own, so accept both. An
     *     older rule may have a single `environment` in place of `environments`.
     */
    get: operations["listGateRules"];
    put?: never;
    /**
     * Add several rules
     * @deprecated
     * @description Puts new rules behind the stored ones, in the order of the body. Their names have to be new to the gate. Last
     *     documented in 2025-10; add them one by one, or write the whole list with the partial update of the gate.
     */
    post: operations["addGateRules"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change several rules
     * @deprecated
     * @description Changes stored rules, each found by its `id` or `baseID`. It never adds, removes or reorders a rule; an id that
     *     the gate does not have is refused with 400. Last documented in 2025-10; change the rules one by one, or write the
     *     whole list with the partial update of the gate.
     */
    patch: operations["patchGateRules"];
    trace?: never;
  };
  "/console/v1/gates/{id}/rules/{ruleID}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id or lasting id (`baseID`) of the rule, as in `rules` of the gate. Percent-encode it.
         * @example 9Tb4MzQe7KsWd1XhUv0Gpa
         */
        ruleID: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a rule
     * @description Removes one rule; those behind it decide about its users from now on. This cannot be undone.
     */
    delete: operations["deleteGateRule"];
    options?: never;
    head?: never;
    /**
     * Change a rule
     * @description Changes the parts of one rule that the body names. It keeps its place among the rules, and never becomes a new
     *     one. Takes effect for users at once.
     */
    patch: operations["patchGateRule"];
    trace?: never;
  };
  "/console/v1/gates/{id}/rules/{ruleID}/pulse_load_history": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id or lasting id (`baseID`) of the rule, as in `rules` of the gate. Percent-encode it.
         * @example 9Tb4MzQe7KsWd1XhUv0Gpa
         */
        ruleID: string;
      };
      cookie?: never;
    };
    /**
     * List computations of results
     * @description Lists when the results of a rule were computed in the warehouse and how that ended, a page at a time. Warehouse
     *     Native only.
     */
    get: operations["listGateRulePulseLoads"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}/rules/{ruleID}/pulse_results": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id or lasting id (`baseID`) of the rule, as in `rules` of the gate. Percent-encode it.
         * @example 9Tb4MzQe7KsWd1XhUv0Gpa
         */
        ruleID: string;
      };
      cookie?: never;
    };
    /**
     * Read results of a rule
     * @description Answers how the monitored metrics of users whom the rule passes compare with those of users whom it turns away.
     *     Numbers are missing until there is enough data.
     */
    get: operations["getGateRulePulseResults"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}/unarchive": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Unarchive a gate
     * @description Brings an archived gate back with the rules and the `isEnabled` it had. From then on the rules decide again.
     */
    put: operations["unarchiveGate"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/gates/{id}/versions": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * List versions of a gate
     * @description Lists what the gate looked like after each of its changes, a page at a time. The order is not documented;
     *     `version` counts up.
     */
    get: operations["listGateVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/holdouts": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List holdouts
     * @description Lists the holdouts of the project, a page at a time. Without `limit` a page takes up to 20 000 in the documented
     *     answer.
     */
    get: operations["listHoldouts"];
    put?: never;
    /**
     * Create a holdout
     * @description Adds a holdout that is enabled but holds nobody out: it starts with 0 percent and covers nothing. Set both with an
     *     update.
     */
    post: operations["createHoldout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/holdouts/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read a holdout
     * @description Answers one holdout with the features that it covers.
     */
    get: operations["getHoldout"];
    put?: never;
    /**
     * Replace a holdout
     * @description Stores the settings exactly as the body says: the lists replace the stored ones, and monitoring metrics that are
     *     missing are dropped. Name and kind of id stay. Every id has to exist, otherwise the answer is 404. Takes effect
     *     for users at once.
     */
    post: operations["updateHoldout"];
    /**
     * Delete a holdout
     * @description Removes the holdout. Users who were held out get the features that it covered, and the comparison ends. It cannot
     *     be undone.
     */
    delete: operations["deleteHoldout"];
    options?: never;
    head?: never;
    /**
     * Change parts of a holdout
     * @description Changes the settings that the body names and leaves the rest. Takes effect for users at once. Lists are an
     *     exception: others have seen `experimentIDs` grow by what was sent, the same ids once more included. Send a full
     *     update to set a list.
     */
    patch: operations["patchHoldout"];
    trace?: never;
  };
  "/console/v1/holdouts/{id}/overrides": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read overrides of a holdout
     * @description Answers who is held out, or never held out, whatever percentage and gate say.
     */
    get: operations["getHoldoutOverrides"];
    put?: never;
    /**
     * Replace overrides of a holdout
     * @description Stores the overrides exactly as the body says; ids that it leaves out lose theirs. Passing ids are held out,
     *     failing ids never are.
     */
    post: operations["updateHoldoutOverrides"];
    /**
     * Remove overrides from a holdout
     * @description Takes the overrides away from the ids that the body names, on the side on which it names them; all others stay.
     *     Unlike other deletions it needs a body.
     */
    delete: operations["deleteHoldoutOverrides"];
    options?: never;
    head?: never;
    /**
     * Add overrides to a holdout
     * @description Adds the ids that the body names to the stored ones. Passing ids are held out, failing ids never are.
     */
    patch: operations["addHoldoutOverrides"];
    trace?: never;
  };
  "/console/v1/holdouts/{id}/pulse_results": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read results of a holdout
     * @description Answers what the covered features bring together, metric by metric: users who are held out compared with users who
     *     are not. Which of the two is `test` is not documented.
     */
    get: operations["getHoldoutPulseResults"];
    put?: never;
    post?: never;
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
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Read an ingestion source
     * @description Answers one source. The documented answer shows the schedule of the dataset instead of the source; be ready for
     *     either. Send `source_name` as well: `type` and `dataset` alone may fit several sources.
     */
    get: operations["getIngestion"];
    put?: never;
    /**
     * Create an ingestion source
     * @description Registers a query, or a shared table, whose rows are imported every day. The connection to the warehouse has to
     *     exist. A second source with the same `type`, `dataset` and `source_name` is refused with 400. Nothing is loaded
     *     until the next scheduled run or a backfill.
     */
    post: operations["createIngestion"];
    /**
     * Delete an ingestion source
     * @description Removes the source, so that it is not run any more. This cannot be undone. Send `source_name` as well: `type` and
     *     `dataset` alone may fit several sources.
     */
    delete: operations["deleteIngestion"];
    options?: never;
    head?: never;
    /**
     * Change parts of an ingestion source
     * @description Changes the properties that the body names and leaves the rest. `type`, `dataset` and `source_name` say which
     *     source is meant. The next run uses the new settings. For days that are loaded already, ask for a backfill.
     */
    patch: operations["patchIngestion"];
    trace?: never;
  };
  "/console/v1/ingestion/backfill": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Backfill an ingestion
     * @description Loads past days once more, whether or not they were loaded before. The answer comes at once; the run itself goes
     *     on, and `GET /ingestion/runs/{id}` tells how far it is.
     */
    post: operations["backfillIngestion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/ingestion/connection/databricks": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Connect ingestion to Databricks
     * @description Stores how ingestion reaches a Databricks workspace. Sources of type `databricks` need it. For other warehouses
     *     there is no such operation; connect them in the console.
     */
    post: operations["createDatabricksConnection"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/ingestion/events/count": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Count ingested events
     * @description Tells how many events were loaded on each of the days. The list is flat or grouped by day, depending on
     *     `event_name`. The reference does not say which goes with which, so look at the entries: `event` or `events`.
     */
    get: operations["getIngestionEventCount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/ingestion/events/delta": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Compare ingested events
     * @description Sets the number of events in Statsig against the number in the warehouse, for each of the days. Where `has_diff`
     *     is true consider a backfill. The list is flat or grouped by day, depending on `event_name`. The reference does not
     *     say which goes with which, so look at the entries: `event` or `events`.
     */
    get: operations["getIngestionEventDelta"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/ingestion/runs": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List ingestion runs
     * @description Lists the imports that were started, newest first, ten a page. The documented answer has no `totalItems`;
     *     `nextPage` is empty on the last page.
     */
    get: operations["listIngestionRuns"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/ingestion/runs/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the run, as in `runID`.
         * @example 7c9e1a52-4d0b-4f3e-8b6a-5e2d1c0f9a87
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Read an ingestion run
     * @description Answers one import with its history, as a whole and for each source and day. Ask again every few minutes to follow
     *     it; a download that failed is tried again, so `download_error` need not be the end.
     */
    get: operations["getIngestionRun"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/ingestion/schedule": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Read an ingestion schedule
     * @description Answers the hour at which all sources of a dataset are run every day.
     */
    get: operations["getIngestionSchedule"];
    put?: never;
    /**
     * Set an ingestion schedule
     * @description Sets the hour at which all sources of a dataset are run every day. The hour is Pacific Standard Time, so by the
     *     local clock runs begin an hour later in summer.
     */
    post: operations["updateIngestionSchedule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/ingestion/status": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List ingestion statuses
     * @description Lists what happened to imports in a range of days, as a log. The documented answer is a bare list without pages; the
     *     schema has the usual envelope.
     */
    get: operations["listIngestionStatuses"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/keys": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List keys
     * @description Lists the keys of the project with their values. Needs a Console key with the scope `can_access_keys`. The
     *     documented answer has no `pagination`; then it is the whole list.
     */
    get: operations["listKeys"];
    put?: never;
    /**
     * Create a key
     * @description Makes a key and answers its value. Needs a Console key with the scope `can_access_keys`. The answer has the
     *     names of the target apps, not the ids that were sent.
     */
    post: operations["createKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/keys/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description The key itself: keys are addressed by their value. It ends up in the address, so keep addresses out of logs.
         * @example secret-EXAMPLE4pQm7Zt1
         */
        id: components["parameters"]["KeyId"];
      };
      cookie?: never;
    };
    /**
     * Read a key
     * @description Answers one key. Needs a Console key with the scope `can_access_keys`.
     */
    get: operations["getKey"];
    put?: never;
    post?: never;
    /**
     * Delete a key
     * @description Removes the key for good: whatever uses it is refused from then on. Deactivate it first to find out who still
     *     does.
     */
    delete: operations["deleteKey"];
    options?: never;
    head?: never;
    /**
     * Change parts of a key
     * @description Changes the properties that the body names and leaves the rest. Each list is replaced as a whole. The documented
     *     answer echoes the change instead of the key; read the key to see what is stored.
     */
    patch: operations["patchKey"];
    trace?: never;
  };
  "/console/v1/keys/{id}/deactivate": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description The key itself: keys are addressed by their value. It ends up in the address, so keep addresses out of logs.
         * @example secret-EXAMPLE4pQm7Zt1
         */
        id: components["parameters"]["KeyId"];
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
     * Deactivate a key
     * @description Makes the API refuse the key, and keeps it in the list as `deactivated`. No operation documented here activates
     *     it again.
     */
    patch: operations["deactivateKey"];
    trace?: never;
  };
  "/console/v1/keys/{id}/rotate": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description The key itself: keys are addressed by their value. It ends up in the address, so keep addresses out of logs.
         * @example secret-EXAMPLE4pQm7Zt1
         */
        id: components["parameters"]["KeyId"];
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
     * Rotate a key
     * @description Gives the key a new value and keeps its settings. The answer has the new value, which is the `id` from then on.
     *     Nothing promises that the old value works for a while longer.
     */
    patch: operations["rotateKey"];
    trace?: never;
  };
  "/console/v1/layers": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List layers
     * @description Lists the layers of the project with their parameters, a page at a time. Layers that were made behind the scenes for
     *     a single experiment are among them; `isImplicitLayer` tells.
     */
    get: operations["listLayers"];
    put?: never;
    /**
     * Create a layer
     * @description Creates a layer without parameters; `patchLayer` or `updateLayer` gives it some, for experiments to set. A name that
     *     another layer has is refused with 400.
     */
    post: operations["createLayer"];
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
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read a layer
     * @description Answers one layer with its parameters. Its experiments come from `listLayerExperiments`.
     */
    get: operations["getLayer"];
    put?: never;
    /**
     * Replace a layer
     * @description Stores description and parameters as the body says. Every parameter that exists has to be among them, or the API
     *     answers 400 and names the missing ones, in a single object under `errors`. Defaults take effect at once for every
     *     user who is in no experiment of the layer.
     */
    post: operations["updateLayer"];
    /**
     * Delete a layer
     * @description Removes the layer. This cannot be undone. Refused with 400 while there are experiments on it.
     */
    delete: operations["deleteLayer"];
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
  "/console/v1/layers/{id}/experiments": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * List experiments on a layer
     * @description Lists the experiments that run on the layer or have been set up on it, a page at a time.
     */
    get: operations["listLayerExperiments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/layers/{id}/overrides": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read overrides of a layer
     * @description Answers who gets a group of an experiment on the layer whatever assignment would say.
     */
    get: operations["getLayerOverrides"];
    put?: never;
    /**
     * Set overrides of a layer
     * @description Makes the lists of the body the overrides of the layer; those that the body leaves out are gone. Takes effect for
     *     users at once.
     */
    post: operations["updateLayerOverrides"];
    /**
     * Remove overrides from a layer
     * @description Removes the overrides that the body lists and leaves the others. The reference shows no body here; the same calls
     *     for gates, experiments and holdouts need one, so it is described as `updateLayerOverrides` takes it.
     */
    delete: operations["deleteLayerOverrides"];
    options?: never;
    head?: never;
    /**
     * Add overrides to a layer
     * @description Adds the overrides of the body to those there are. To take some away there is `deleteLayerOverrides`.
     */
    patch: operations["addLayerOverrides"];
    trace?: never;
  };
  "/console/v1/metrics": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Read the value of a metric
     * @description Answers what one metric came to on one day, once for each kind of unit. A metric that does not exist and a day
     *     without data are both answered with 400.
     */
    get: operations["getMetricValue"];
    put?: never;
    /**
     * Create a metric
     * @description Adds a metric. A cloud metric has no values before the next day and none for the days before it. Send `dryRun` to
     *     check a definition without saving it.
     */
    post: operations["createMetric"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/metrics/list": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List metrics
     * @description Lists the definitions of all metrics, a page at a time. The events that are logged bring metrics of their own, so
     *     the list is long; it cannot be searched by name.
     */
    get: operations["listMetrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/metrics/metric_source": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a metric source
     * @description Tells Statsig where rows are that metrics can be computed from. Metrics refer to the source by its name, which is
     *     final. The query is tried out first, unless `skip_validation` says otherwise. Set `dryRun` to try it and save
     *     nothing.
     */
    post: operations["createMetricSource"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/metrics/metric_source/list": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List metric sources
     * @description Lists the metric sources of the project, a page at a time. Without paging you get the first 100 at most, and nothing
     *     but `pagination` says that there are more.
     */
    get: operations["listMetricSources"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/metrics/metric_source/{name}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the metric source. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Orders
         */
        name: string;
      };
      cookie?: never;
    };
    /**
     * Read a metric source
     * @description Answers one metric source.
     */
    get: operations["getMetricSource"];
    put?: never;
    /**
     * Replace a metric source
     * @description Stores the source exactly as the body says; optional properties that are missing are dropped. There is no partial
     *     update, and no way to rename it. When columns go, see first which metrics of the source need them.
     */
    post: operations["updateMetricSource"];
    /**
     * Delete a metric source
     * @description Removes the source from the project for good. What becomes of its metrics is not documented: list them first.
     */
    delete: operations["deleteMetricSource"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/metrics/metric_source/{name}/metrics": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the metric source. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Orders
         */
        name: string;
      };
      cookie?: never;
    };
    /**
     * List metrics of a source
     * @description Lists the metrics that are computed from one metric source, a page at a time; those to look at before changing it.
     */
    get: operations["listMetricSourceMetrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/metrics/values": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List metric values of a day
     * @description Lists what the metrics came to on one day, a page at a time: one item for each metric and kind of unit. Name and
     *     type narrow it down.
     */
    get: operations["listMetricValues"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/metrics/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
         *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
         * @example checkout_revenue::sum
         */
        id: components["parameters"]["MetricId"];
      };
      cookie?: never;
    };
    /**
     * Read a metric
     * @description Answers the definition of one metric, not its values.
     */
    get: operations["getMetric"];
    put?: never;
    /**
     * Change a metric
     * @description Changes what the body names; unlike the full update of other entities it leaves alone what is absent. What a cloud
     *     metric is computed from cannot be changed, and a metric with `isReadOnly` cannot be edited anywhere else.
     */
    post: operations["updateMetric"];
    /**
     * Delete a metric
     * @description Removes the metric with its history. This cannot be undone; archive it to keep the history.
     */
    delete: operations["deleteMetric"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/metrics/{id}/cancel_archive": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
         *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
         * @example checkout_revenue::sum
         */
        id: components["parameters"]["MetricId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Call off a scheduled archiving
     * @description Keeps a metric that was scheduled for archiving, as long as that has not happened. There is no body.
     */
    put: operations["cancelMetricArchive"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/metrics/{id}/experiments": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
         *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
         * @example checkout_revenue::sum
         */
        id: components["parameters"]["MetricId"];
      };
      cookie?: never;
    };
    /**
     * List experiments that use a metric
     * @description Lists the experiments that have the metric among theirs, a page at a time. The filters are those of the list of
     *     experiments.
     */
    get: operations["listMetricExperiments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/metrics/{id}/reload": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
         *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
         * @example checkout_revenue::sum
         */
        id: components["parameters"]["MetricId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reload a metric's data
     * @description Computes the data of one metric anew in the warehouse, at your cost; for example after its source was corrected.
     *     Results of experiments are loaded by an operation of their own.
     */
    post: operations["reloadMetric"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/metrics/{id}/schedule_archive": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
         *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
         * @example checkout_revenue::sum
         */
        id: components["parameters"]["MetricId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Schedule the archiving of a metric
     * @description Archives the metric on the next day: it is no longer computed, but its history stays. Until then it can be called
     *     off, afterwards undone. There is no body.
     */
    put: operations["scheduleMetricArchive"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/metrics/{id}/sql": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
         *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
         * @example checkout_revenue::sum
         */
        id: components["parameters"]["MetricId"];
      };
      cookie?: never;
    };
    /**
     * Read the SQL of a metric
     * @description Answers the queries that compute the metric, one for each kind of unit. First documented in 2026-03.
     */
    get: operations["getMetricSql"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/metrics/{id}/unarchive": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
         *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
         * @example checkout_revenue::sum
         */
        id: components["parameters"]["MetricId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Unarchive a metric
     * @description Brings an archived metric back, so that it is computed again. There is no body.
     */
    put: operations["unarchiveMetric"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/metrics/{name}/{type}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the metric, the part of its id before `::`. Percent-encode it.
         * @example checkout_revenue
         */
        name: string;
        /**
         * @description Type of the metric, the part of its id after `::`.
         * @example sum
         */
        type: string;
      };
      cookie?: never;
    };
    /**
     * Read a metric by name and type
     * @description The same answer as reading it by id, for callers who have the two parts.
     */
    get: operations["getMetricByName"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/param_stores": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List parameter stores
     * @description Lists the parameter stores of the project, a page at a time. The documented answer has no `pagination`; then it is
     *     the whole list.
     */
    get: operations["listParamStores"];
    put?: never;
    /**
     * Create a parameter store
     * @description Adds a store without parameters. An update adds them.
     */
    post: operations["createParamStore"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/param_stores/{name}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the store, not its id. One path segment; percent-encode it.
         * @example home_screen
         */
        name: string;
      };
      cookie?: never;
    };
    /**
     * Read a parameter store
     * @description Answers one store with its parameters.
     */
    get: operations["getParamStore"];
    put?: never;
    /**
     * Update a parameter store
     * @description Sets the description and the parameters. Send all parameters that shall stay: the list is taken as a whole.
     */
    post: operations["updateParamStore"];
    /**
     * Delete a parameter store
     * @description Removes the store. Code that reads from it gets its own defaults from then on. It cannot be undone. First
     *     documented in 2026-03.
     */
    delete: operations["deleteParamStore"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/project": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Read the project
     * @description Answers the id of the project that the key belongs to. Its name and visibility are among the settings.
     */
    get: operations["getProject"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/project/usage_billing/report": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Download the usage report
     * @description Answers what the project is billed for as CSV, not JSON. The first line names the columns; which ones there are is
     *     not documented. The period has to begin after the project was created and before it ends, or the answer is 400.
     */
    get: operations["getUsageReport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/prompts": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List prompts
     * @description Lists the prompts of the project without their versions, a page at a time.
     */
    get: operations["listPrompts"];
    put?: never;
    /**
     * Create a prompt
     * @description Adds a prompt. Its texts and model settings are in versions, which are created one by one afterwards.
     */
    post: operations["createPrompt"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/prompts/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the prompt.
         * @example ticket_triage
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Read a prompt
     * @description Answers one prompt. Its versions are not in the answer.
     */
    get: operations["getPrompt"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change parts of a prompt
     * @description Changes the properties that the body names and leaves the rest. Versions are not touched.
     */
    patch: operations["patchPrompt"];
    trace?: never;
  };
  "/console/v1/prompts/{id}/versions": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the prompt.
         * @example ticket_triage
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a prompt version
     * @description Adds a version with its messages and model settings. Earlier versions stay as they are.
     */
    post: operations["createPromptVersion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/prompts/{id}/versions/{versionId}/start_evals": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the prompt.
         * @example ticket_triage
         */
        id: string;
        /**
         * @description Id of the version.
         * @example stricter
         */
        versionId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start an evaluation
     * @description Starts a job that evaluates the version, and answers before it has ended. It takes no body.
     */
    post: operations["startPromptVersionEvaluation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/release_pipeline_triggers": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List rollouts
     * @description Lists the rollouts of the project, running and past, a page at a time. A rollout starts when a gate or dynamic
     *     config with a release pipeline is changed; there is no operation to start one.
     */
    get: operations["listReleasePipelineTriggers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/release_pipeline_triggers/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the rollout, as listed by `listReleasePipelineTriggers`.
         * @example 1gVs6cUw9NfQj4LxKo3RaT
         */
        id: components["parameters"]["ReleasePipelineTriggerId"];
      };
      cookie?: never;
    };
    /**
     * Read a rollout
     * @description Answers one rollout: where it stands and what has happened to it.
     */
    get: operations["getReleasePipelineTrigger"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/release_pipeline_triggers/{id}/abort": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the rollout, as listed by `listReleasePipelineTriggers`.
         * @example 1gVs6cUw9NfQj4LxKo3RaT
         */
        id: components["parameters"]["ReleasePipelineTriggerId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Abort a rollout
     * @description Stops the rollout for good and puts the gate or dynamic config back to where it was before. Only another change
     *     starts a new rollout.
     */
    put: operations["abortReleasePipelineTrigger"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/release_pipeline_triggers/{id}/approve": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the rollout, as listed by `listReleasePipelineTriggers`.
         * @example 1gVs6cUw9NfQj4LxKo3RaT
         */
        id: components["parameters"]["ReleasePipelineTriggerId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Approve a phase
     * @description Lets a phase with `requiredReview` begin. Its time starts to count with the approval.
     */
    put: operations["approveReleasePipelineTrigger"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/release_pipeline_triggers/{id}/pause": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the rollout, as listed by `listReleasePipelineTriggers`.
         * @example 1gVs6cUw9NfQj4LxKo3RaT
         */
        id: components["parameters"]["ReleasePipelineTriggerId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Pause a rollout
     * @description Stops the clock that leads to the next phase. Users whom the rollout has reached keep the change.
     */
    put: operations["pauseReleasePipelineTrigger"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/release_pipeline_triggers/{id}/rollout": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the rollout, as listed by `listReleasePipelineTriggers`.
         * @example 1gVs6cUw9NfQj4LxKo3RaT
         */
        id: components["parameters"]["ReleasePipelineTriggerId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Roll out to everybody
     * @description Skips all phases that are left and releases the change everywhere at once, without their waiting times.
     */
    put: operations["rollOutReleasePipelineTrigger"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/release_pipeline_triggers/{id}/skip": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the rollout, as listed by `listReleasePipelineTriggers`.
         * @example 1gVs6cUw9NfQj4LxKo3RaT
         */
        id: components["parameters"]["ReleasePipelineTriggerId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Skip a phase
     * @description Ends the waiting in the current phase and moves the rollout on to the next. The page is titled "skip to", the
     *     history says `SKIPPED`: whether `phaseID` is the phase to leave or to enter is not documented.
     */
    put: operations["skipReleasePipelineTrigger"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/release_pipeline_triggers/{id}/unpause": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the rollout, as listed by `listReleasePipelineTriggers`.
         * @example 1gVs6cUw9NfQj4LxKo3RaT
         */
        id: components["parameters"]["ReleasePipelineTriggerId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Resume a rollout
     * @description Lets the clock go on with the time that was left when the rollout was paused.
     */
    put: operations["unpauseReleasePipelineTrigger"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/release_pipelines": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List release pipelines
     * @description Lists the release pipelines of the project, a page at a time. The documented answer has no `pagination`; then it
     *     is the whole list.
     */
    get: operations["listReleasePipelines"];
    put?: never;
    /**
     * Create a release pipeline
     * @description Adds a pipeline. It takes effect for a gate or dynamic config that is given its id as `releasePipelineID`:
     *     changes to those then go through the phases, one after the other.
     */
    post: operations["createReleasePipeline"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/release_pipelines/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the release pipeline. An empty one would address the collection and is never valid.
         * @example 5tBn8yHq2VkXw0MrZe7JpD
         */
        id: components["parameters"]["ReleasePipelineId"];
      };
      cookie?: never;
    };
    /**
     * Read a release pipeline
     * @description Answers one pipeline with its phases.
     */
    get: operations["getReleasePipeline"];
    put?: never;
    /**
     * Change a release pipeline
     * @description Changes the pipeline for later rollouts. Refused while a rollout goes through it. Send the full list of phases
     *     with their ids; whether properties that are absent stay is not documented.
     */
    post: operations["updateReleasePipeline"];
    /**
     * Delete a release pipeline
     * @description Removes the pipeline. What becomes of gates and configs that still use it is not documented; take it off them
     *     first.
     */
    delete: operations["deleteReleasePipeline"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/reports": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Get the address of a daily report
     * @description Answers where the report of one day can be downloaded. For companies on an Enterprise plan that have had the
     *     export switched on. While the day has no report the answer is 400.
     */
    get: operations["getReport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/roles": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List roles
     * @description Lists the roles of the project, a page at a time.
     */
    get: operations["listRoles"];
    put?: never;
    /**
     * Create a role
     * @description Adds a custom role beside Admin, Member and Read Only. Custom roles are for Enterprise plans.
     */
    post: operations["createRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/roles/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the role, such as `Release manager`. Roles answer no id of their own; the name is what identifies them.
         *     Percent-encode it.
         * @example Release manager
         */
        id: components["parameters"]["RoleName"];
      };
      cookie?: never;
    };
    /**
     * Read a role
     * @description Answers one role with its permissions.
     */
    get: operations["getRole"];
    put?: never;
    post?: never;
    /**
     * Delete a role
     * @description Removes the role. What people who still have it may do afterwards is not documented; give them another role
     *     first.
     */
    delete: operations["deleteRole"];
    options?: never;
    head?: never;
    /**
     * Change the permissions of a role
     * @description Sets what everybody with the role may do. Whether permissions that the body leaves out keep their value is not
     *     documented: read the role first and send the full set.
     */
    patch: operations["patchRole"];
    trace?: never;
  };
  "/console/v1/segments": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List segments
     * @description Lists the segments of the project, a page at a time. The documented answer has no `pagination`; then it is the
     *     whole list. Lists come with the number of their ids, not with the ids.
     */
    get: operations["listSegments"];
    put?: never;
    /**
     * Create a segment
     * @description Adds a segment to the project. Its type is final. A rule-based segment can be given its rules at once; a list
     *     begins empty and is filled afterwards. A project can have 10 million ids in all its lists together.
     */
    post: operations["createSegment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/segments/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
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
    /**
     * Delete a segment
     * @description Removes the segment with its rules or ids. This cannot be undone; archiving keeps it. See to it that no gate or
     *     experiment refers to it any more; whether the API checks that is not documented.
     */
    delete: operations["deleteSegment"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/segments/{id}/add_ids": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
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
     * Add ids to a user store list
     * @description Adds up to 1,000 ids to a list that is kept in the user store; those it has already stay. Segments of types other
     *     than `user_store_id_list` answer 400. First documented in 2025-10.
     */
    patch: operations["addSegmentUserStoreIds"];
    trace?: never;
  };
  "/console/v1/segments/{id}/archive": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Archive a segment
     * @description Puts the segment away without deleting it. The API has no operation that brings it back. See to it that no gate or
     *     experiment refers to it any more; whether the API checks that is not documented.
     */
    put: operations["archiveSegment"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/segments/{id}/conditional": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replace a segment's rules
     * @description Stores exactly the rules that the body has, in their order; rules that are missing are dropped. Takes effect
     *     wherever the segment is used, at once. Only for rule-based segments, others answer 400. The other settings of a
     *     segment cannot be changed by the API.
     */
    post: operations["updateSegmentRules"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/segments/{id}/id_list": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * List a segment's ids
     * @description Lists the ids of an id list. Mind `data`: it is one object with the ids in it. The documented answer has no
     *     `pagination`. A hundred requests are allowed; in which time is not documented.
     */
    get: operations["getSegmentIds"];
    put?: never;
    post?: never;
    /**
     * Remove ids from a segment
     * @description Takes the ids in the body out of an id list. Segments of other types answer 400. Mind that this is a DELETE with a
     *     body: some HTTP clients and proxies drop it. It has rate limits of its own: 12 requests in 10 seconds, 900 in 15
     *     minutes.
     */
    delete: operations["removeSegmentIds"];
    options?: never;
    head?: never;
    /**
     * Add ids to a segment
     * @description Adds ids to an id list; those it has already stay. Segments of other types answer 400. Send many ids in one
     *     request, up to 100,000, for it has rate limits of its own: 12 requests in 10 seconds, 900 in 15 minutes. Lists of
     *     more than 1,000 ids reach users less quickly.
     */
    patch: operations["addSegmentIds"];
    trace?: never;
  };
  "/console/v1/segments/{id}/id_list/reset": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replace a segment's ids
     * @description Makes the ids in the body the whole list; `[]` empties it. With more than 1,000 ids this is not one step: until it
     *     is done, users may be judged by a mixture of the old and the new list.
     */
    post: operations["resetSegmentIds"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/segments/{id}/idlist_metadata": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Read the state of an id list
     * @description Tells the version of the list and whether a change is still under way. Ask after a big change, until `isUpdating`
     *     is false. First documented in 2025-10.
     */
    get: operations["getSegmentIdListMetadata"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/segments/{id}/remove_ids": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
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
     * Remove ids from a user store list
     * @description Takes up to 1,000 ids out of a list that is kept in the user store. Segments of types other than
     *     `user_store_id_list` answer 400. First documented in 2025-10.
     */
    patch: operations["removeSegmentUserStoreIds"];
    trace?: never;
  };
  "/console/v1/segments/{id}/reviews/{reviewID}/commit": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the review, as in `activeReview.reviewID` of the entity.
         * @example 4kTt0dXq7mZs1LrYb9WcPe
         */
        reviewID: components["parameters"]["ReviewID"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Commit a segment's review
     * @description Puts the change that is under review into effect. First documented in 2026-03.
     */
    put: operations["commitSegmentReview"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/settings/project": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Read the project settings
     * @description Answers the name of the project, who can see it, and the id type that new entities start with.
     */
    get: operations["getProjectSettings"];
    put?: never;
    /**
     * Replace the project settings
     * @description Stores the settings as sent. Without `default_unit_type` there is no default id type any more.
     */
    post: operations["updateProjectSettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/settings/reviews": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Read the review settings
     * @description Answers what needs a review before it takes effect. Single environments can ask for reviews too, see
     *     `getEnvironments`.
     */
    get: operations["getReviewsSettings"];
    put?: never;
    /**
     * Replace the review settings
     * @description Stores the settings as sent, for every later change. Changes made with this API bypass reviews unless they send
     *     `x-respect-review-settings`.
     */
    post: operations["updateReviewsSettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/settings/roles": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Read the role settings
     * @description Answers the role that people have when they join the project.
     */
    get: operations["getRolesSettings"];
    put?: never;
    /**
     * Replace the role settings
     * @description Sets the role for people who join later. Those who are there keep theirs.
     */
    post: operations["updateRolesSettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/settings/teams": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Read the team settings
     * @description Answers whether every new configuration needs a team.
     */
    get: operations["getTeamsSettings"];
    put?: never;
    /**
     * Replace the team settings
     * @description Decides whether every new configuration needs a team. Put everybody into a team first: whoever has none cannot
     *     create configurations any more.
     */
    post: operations["updateTeamsSettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/tags": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List tags
     * @description Lists the tags of the project, a page at a time. The documented answer has no `pagination`; then it is the whole list.
     */
    get: operations["listTags"];
    put?: never;
    /**
     * Create a tag
     * @description Adds a tag to the project. A tag has to exist before another entity can carry it.
     */
    post: operations["createTag"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/tags/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the tag, as the list has it. Others have found that the name works in its place. Percent-encode it; an empty one
         *     would address the collection and is never valid.
         * @example 5mQW3vL0sYt8ZrXbN1cKdE
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Read a tag
     * @description Answers one tag.
     */
    get: operations["getTag"];
    put?: never;
    post?: never;
    /**
     * Delete a tag
     * @description Removes the tag from the project. This cannot be undone.
     */
    delete: operations["deleteTag"];
    options?: never;
    head?: never;
    /**
     * Change parts of a tag
     * @description Changes the properties that the body names and leaves the rest.
     */
    patch: operations["patchTag"];
    trace?: never;
  };
  "/console/v1/target_app": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List target apps
     * @description Lists the target apps of the project, a page at a time. The documented answer has neither ids nor `pagination`;
     *     then it is the whole list.
     */
    get: operations["listTargetApps"];
    put?: never;
    /**
     * Create a target app
     * @description Adds a target app and assigns entities to it. Target apps are for Enterprise plans. Schema and sample of the
     *     answer disagree: it may come without the envelope.
     */
    post: operations["createTargetApp"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Assign entities to target apps
     * @description Assigns gates, dynamic configs and experiments to target apps in one go; 404 when one of them does not exist.
     *     Whether they leave the apps they were in is not documented.
     */
    patch: operations["assignTargetApps"];
    trace?: never;
  };
  "/console/v1/target_app/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the target app. An empty one would address the collection and is never valid.
         * @example 6dYw1uPz8RkCq3NsVb5TjE
         */
        id: components["parameters"]["TargetAppId"];
      };
      cookie?: never;
    };
    /**
     * Read a target app
     * @description Answers one target app, in newer versions with name and id only. The answer of 2025-03 had no envelope, but the
     *     description and the assigned entities.
     */
    get: operations["getTargetApp"];
    put?: never;
    post?: never;
    /**
     * Delete a target app
     * @description Removes the target app. What keys tied to it get to see afterwards is not documented; move them to another app
     *     first.
     */
    delete: operations["deleteTargetApp"];
    options?: never;
    head?: never;
    /**
     * Change parts of a target app
     * @description Changes name or description. To assign entities use the bulk assignment on the collection.
     */
    patch: operations["patchTargetApp"];
    trace?: never;
  };
  "/console/v1/unit_id_types": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List unit ID types
     * @description Lists the kinds of id that the project knows, a page at a time.
     */
    get: operations["listUnitIdTypes"];
    put?: never;
    /**
     * Create a unit ID type
     * @description Adds a kind of id. Gates, experiments and metrics can then name it as their `idType`.
     */
    post: operations["createUnitIdType"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/unit_id_types/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the id type, such as `companyID`. Id types answer no id of their own; the name is what identifies them.
         *     Percent-encode it.
         * @example companyID
         */
        id: components["parameters"]["UnitIdTypeName"];
      };
      cookie?: never;
    };
    /**
     * Read a unit ID type
     * @description Answers one id type.
     */
    get: operations["getUnitIdType"];
    put?: never;
    post?: never;
    /**
     * Delete a unit ID type
     * @description Removes the id type from the project. What happens to entities that still use it is not documented; look for
     *     them first.
     */
    delete: operations["deleteUnitIdType"];
    options?: never;
    head?: never;
    /**
     * Change a unit ID type
     * @description Changes the description, which is all that can be changed.
     */
    patch: operations["patchUnitIdType"];
    trace?: never;
  };
  "/console/v1/users": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List users
     * @description Lists the people of the project, a page at a time.
     */
    get: operations["listUsers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/users/id/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the user, as in the `creatorID` of what they have created.
         * @example 6Q78Ih2m3FnOoECDsvzoms
         */
        id: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Read a user by ID
     * @description Answers one user, such as the one whom another entity names as its creator. First documented in 2026-03.
     */
    get: operations["getUserById"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/users/invite": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invite users
     * @description Invites people to the project. They get no mail, but see the invitation once they log in. An address outside the
     *     company's domain is refused with 400.
     */
    post: operations["inviteUsers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/users/teams": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List teams
     * @description Lists the teams of the project, a page at a time. Since 2026-03 without the people in them; read a single team
     *     for those.
     */
    get: operations["listTeams"];
    put?: never;
    /**
     * Create a team
     * @description Adds a team. Its settings apply to configurations that are made for it from then on. Teams are for Enterprise
     *     plans.
     */
    post: operations["createTeam"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/users/teams/{id}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the team, as in the `teamID` of other entities. An empty one would address the collection.
         * @example 2fQ0Jm3FvZ1sXw9KpLr7aB
         */
        id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    /**
     * Read a team
     * @description Answers one team with its people.
     */
    get: operations["getTeam"];
    put?: never;
    post?: never;
    /**
     * Delete a team
     * @description Removes the team. What becomes of the configurations it owns is not documented; hand them over first.
     */
    delete: operations["deleteTeam"];
    options?: never;
    head?: never;
    /**
     * Change parts of a team
     * @description Replaces the properties that the body names; nothing is appended to a list. To add somebody, read the team and
     *     send everybody again, by email. The text of 2026-03 speaks of replacing the whole team, so check what you leave
     *     out.
     */
    patch: operations["patchTeam"];
    trace?: never;
  };
  "/console/v1/users/{email}": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Email address of the user. Percent-encode it.
         * @example ada@example.com
         */
        email: components["parameters"]["UserEmail"];
      };
      cookie?: never;
    };
    /**
     * Read a user by email
     * @description Answers one user. When only an id is known, use `getUserById`.
     */
    get: operations["getUserByEmail"];
    put?: never;
    /**
     * Change a user
     * @description Changes the role or the name of a user. 403 when the key may not. Send all three properties to be safe: whether
     *     absent ones stay is not documented.
     */
    post: operations["updateUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/console/v1/wh_connections": {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change the warehouse connection
     * @description Changes parameters of the connection between a Warehouse Native project and its warehouse, and leaves the rest.
     *     Use it to rotate credentials. The connection itself is made in the console, and no operation reads it back. First
     *     documented in 2025-10.
     */
    patch: operations["updateWarehouseConnection"];
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
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
    /** @description Names of tags. A tag has to exist before it can be used here. */
    TagNames: string[];
    /** @description A watch on metrics of the whole product, independent of any experiment. */
    Alert: {
      /** @description Id of the alert. */
      id: string;
      /** @description Name of the alert. */
      name: string;
      /**
       * @description What is compared with the thresholds: the value itself, how much it has changed, or by how many percent. The
       *     last two are first documented in 2025-10.
       */
      alertType: ("threshold" | "change" | "pct_change") | (string & {});
      /**
       * @description The metrics that are watched. The reference calls it a list and declares an object, without a word on what is
       *     inside; so either is accepted.
       */
      metrics: unknown[] | {
        [key: string]: unknown;
      };
      /**
       * @description What the metrics are broken down by. The reference calls it a list and declares an object, without a word on
       *     what is inside; so either is accepted.
       */
      metricGroupBys: unknown[] | {
        [key: string]: unknown;
      };
      /** @description How several metrics are combined into the value that is watched. */
      formula?: string;
      /** @description What a notification says. */
      message: string;
      /** @description Id of who created the alert. */
      creatorID?: string;
      /** @description Id of the company that the alert belongs to. */
      companyID: string;
      /** @description How urgent it is, P0 being the most. */
      priority: ("P0" | "P1" | "P2" | "P3" | "P4" | "P5") | (string & {});
      /**
       * @description Where the alert fires: a value, or an amount of change for the other types. For `pct_change` it is not
       *     documented whether a half is 50 or 0.5.
       */
      alertThreshold: number;
      /** @description Where a warning comes already, in the same unit as `alertThreshold`. */
      warningThreshold?: number;
      /** @description How far back each check looks, and how often there is one, in milliseconds. */
      windowMs: number;
      /** @description On which side of the thresholds the trouble lies. */
      condition: ("greater" | "greater_or_equal" | "less" | "less_or_equal" | "equal" | "not_equal") | (string & {});
      /** @description In which states the notification is repeated. */
      renotificationConditions?: (("raise" | "warn" | "no-data") | (string & {}))[];
      /** @description Time between a notification and its repetition, in milliseconds. */
      renotificationWindowMs?: number;
      /** @description What the repeated notification says. */
      renotificationMessage?: string;
      /** @description The owning team. */
      team?: string | null;
      tags: components["schemas"]["TagNames"];
    };
    /** @description Where a page lies in the whole list. */
    Pagination: {
      /** @description Most items a page of this answer can have. */
      itemsPerPage: number;
      /** @description This page; the first is 1. */
      pageNumber: number;
      /**
       * @description Address of the next page; null or empty on the last one. Sometimes a path with its query, sometimes the query alone,
       *     sometimes a host without a scheme: raise `page` by one instead of following it.
       */
      nextPage: string | null;
      /** @description Address of the page before, in the same forms; null or empty on the first one. */
      previousPage: string | null;
      /** @description How many items all pages have together. Some lists leave it out. */
      totalItems?: number;
      /** @description Address of the list without paging; may be empty. */
      all?: string;
    };
    /** @description A page of alerts. */
    AlertListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Alert"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description One alert in the usual envelope. */
    AlertResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Alert"];
    };
    /** @description One change of an alert's state. First documented in 2026-03. */
    AlertEvent: {
      /** @description Id of the event. */
      id: string;
      /**
       * @description What happened: `raise` past the alert threshold, `warn` past the warning threshold, `resolve` back to normal,
       *     `no-data` when there was nothing to check.
       */
      eventType: ("raise" | "warn" | "resolve" | "no-data") | (string & {});
      /** @description Headline of the notification. */
      title: string;
      /** @description Text of the notification. */
      message: string;
      /** @description Why it happened, for people. */
      reason: string;
      /** @description When it happened, Unix milliseconds. */
      createdTime: number;
      /** @description Which group it is about, by what the metrics are broken down by. Empty without a breakdown. */
      multiAlertGroupBys: {
        [key: string]: string;
      };
    };
    /** @description A page of alert events. */
    AlertEventListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["AlertEvent"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description One alert event in the usual envelope. */
    AlertEventResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["AlertEvent"];
    };
    /**
     * @description What was done. These are the values of all published versions together; entries from a newer server may have others.
     *     `edit_experiment_display_name` and `experiment_review_commit` were last documented in 2025-03.
     * @enum {string}
     */
    AuditLogActionType: "accept_echidna_source_review" | "active_user_definition_update" | "add_dashboard_page" | "add_dashboard_widget" | "add_geo_type" | "add_segments_of_interest_property" | "add_session_recordings_to_playlist" | "add_srm_debugger_custom_dimension" | "ai_config_create" | "ai_playground_create" | "apply_experiment_review" | "archive_experiment" | "archive_metric" | "archive_org_project" | "attach_experiment_to_power_analysis_report" | "autotune_experiment_create" | "autotune_experiment_delete" | "autotune_experiment_edit" | "autotune_experiment_snapshot_delete" | "autotune_experiment_update_pulse_paused" | "autotune_experiment_update_target_apps" | "autotune_overrides_edit" | "autotune_reviews_on" | "AWS_marketplace_account_delete" | "backfill_metric_results" | "batch_cancel_company_invites" | "batch_load_echidna_topline_impact" | "batch_user_role_update" | "bulk_add_remove_configs_from_tag" | "cancel_archive_metric" | "cancel_delete_metric" | "cancel_echidna_dag" | "cancel_metric_backfills" | "cancel_mex_query" | "change_cloud_paired_experiment_hidden_state" | "clone_ai_config" | "clone_ai_config_version" | "commit_echidna_source_review" | "company_basic_info_edit" | "company_create" | "company_delete" | "company_email_domain_config_delete" | "company_environments_edit" | "company_ID_type_add" | "company_ID_type_delete" | "company_ID_type_edit" | "company_invite_access_update" | "company_member_remove" | "company_metric_delete" | "company_metric_management_update" | "company_snapshot_delete" | "config_add_tag" | "config_allowed_reviewers_update" | "config_conditions_update" | "config_default_value_update" | "config_delete" | "config_description_update" | "config_display_name_update" | "config_edit_tags" | "config_edit_target_apps" | "config_environments_update" | "config_id_type_update" | "config_monitoring_metrics_update" | "config_remove_tag" | "config_require_reviews" | "config_resalt" | "config_revert" | "config_review_accept" | "config_review_commit" | "config_review_create" | "config_review_delete" | "config_review_info_update" | "config_review_reject" | "config_review_required_update" | "config_review_update" | "config_reviews_disable" | "config_state_toggle" | "config_update_owners" | "create_ai_config_eval_grader" | "create_ai_config_experiment" | "create_ai_config_version" | "create_ai_dataset" | "create_ai_eval" | "create_ai_eval_run" | "create_customer_app" | "create_dashboard" | "create_echidna_assignment_source" | "create_echidna_data_quality_checks" | "create_echidna_entity_property_source" | "create_echidna_metric_source" | "create_echidna_source_review" | "create_geotest_design" | "create_guardrail_metric_alert" | "create_offline_aa_report" | "create_paired_experiment" | "create_power_analysis_custom_query" | "create_power_analysis_gate_query" | "create_statsig_proxy" | "create_topline_alert" | "create_traces_tag" | "custom_metric_definition_create" | "custom_metric_definition_delete" | "custom_metric_definition_edit" | "custom_metric_edit" | "custom_metric_name_edit" | "custom_metric_review_accept" | "custom_metric_review_delete" | "custom_metric_review_reject" | "custom_metric_update_owners" | "custom_pulse_query_create" | "custom_pulse_query_delete" | "custom_pulse_query_name_edit" | "custom_query_toggle_favorite" | "custom_sankey_delete" | "dashboard_update_owners" | "delete_ai_config" | "delete_ai_config_eval_grader" | "delete_ai_config_version" | "delete_ai_config_versions" | "delete_ai_dataset" | "delete_ai_eval" | "delete_ai_eval_run" | "delete_dashboard" | "delete_dashboard_subscription" | "delete_dashboard_widget" | "delete_echidna_assignment_source" | "delete_echidna_entity_property_source" | "delete_echidna_metric_source" | "delete_echidna_source_review" | "delete_echidna_table_config" | "delete_geo_type" | "delete_geotest_design" | "delete_guardrail_metric_alert" | "delete_layer_parameter" | "delete_metric" | "delete_payment_method" | "delete_segments_of_interest_property" | "delete_session_recordings_from_playlist" | "delete_session_replay_playlist" | "delete_srm_debugger_custom_dimension" | "delete_tag" | "delete_target_app" | "delete_topline_alert" | "delete_trigger_integration" | "delete_user_role" | "dismiss_runaway_entity" | "dynamic_config_create" | "dynamic_config_template_create" | "dynamic_config_update_owners" | "echidna_drop_tables" | "edit_ai_config_agent_version" | "edit_ai_config_auto_eval_state" | "edit_ai_config_eval_grader" | "edit_ai_config_eval_settings" | "edit_ai_config_targeting_rules" | "edit_ai_config_version" | "edit_ai_playground" | "edit_ai_playground_setup" | "edit_dashboard_description" | "edit_dashboard_name" | "edit_dashboard_widget" | "edit_experiment_display_name" | "edit_experiment_scheduled_start" | "edit_guardrail_metric_alert" | "edit_target_app" | "event_dimension_update" | "experiment_abandon" | "experiment_advanced_settings_edit" | "experiment_allowed_reviewers_update" | "experiment_assigned_to_layer" | "experiment_create" | "experiment_data_report_delete" | "experiment_data_report_rename" | "experiment_data_report_update_parameters" | "experiment_decision_make" | "experiment_delete" | "experiment_description_edit" | "experiment_discussion_post_create" | "experiment_discussion_post_delete" | "experiment_display_name_edit" | "experiment_edit" | "experiment_follow_toggle" | "experiment_group_disable" | "experiment_overrides_edit" | "experiment_partial_pause_assignment" | "experiment_pause_assignment" | "experiment_restart" | "experiment_restart_as_new" | "experiment_review_accept" | "experiment_review_commit" | "experiment_review_create" | "experiment_review_delete" | "experiment_review_info_update" | "experiment_review_reject" | "experiment_review_update_overrides" | "experiment_review_update_owners" | "experiment_review_update_team" | "experiment_reviews_on" | "experiment_rollout" | "experiment_rollout_allocation_change" | "experiment_schedule_allocation_change" | "experiment_schedule_rollout" | "experiment_snapshot_delete" | "experiment_start" | "experiment_stop_partial_pause_assignment" | "experiment_stopped" | "experiment_template_create" | "experiment_update_decision_note" | "experiment_update_owners" | "experiment_update_partial_pause_assignment" | "experiment_update_subdimension_filter" | "experiment_update_summary_sections" | "experiment_update_target_apps" | "extend_experiment_pulse_end_date" | "gate_create" | "gate_overrides_update" | "gate_stale_status_update" | "gate_template_create" | "gate_update" | "gate_update_owners" | "generate_dashboard_screenshot_url" | "generate_integration_webhook_secret" | "holdout_create" | "holdout_delete" | "holdout_layer_parameter_values_update" | "holdout_update" | "holdout_update_owners" | "hypothesis_edit" | "ID_list_update" | "ingestion_source_delete" | "integration_create" | "integration_delete" | "integration_requested" | "integration_set_enabled" | "integration_update" | "integration_update_disabled_events" | "integration_update_outgoing_config" | "integration_update_rate_limits" | "integration_upsert" | "key_experiment_metrics_edit" | "layer_allowed_reviewers_update" | "layer_create" | "layer_delete" | "layer_description_edit" | "layer_edit" | "layer_overrides_edit" | "layer_parameter_add" | "layer_parameters_edit" | "layer_review_accept" | "layer_review_commit" | "layer_review_create" | "layer_review_delete" | "layer_review_info_update" | "layer_review_reject" | "layer_reviews_on" | "layer_snapshot_delete" | "layer_update_owners" | "layer_update_target_apps" | "load_echidna_assignment_source" | "load_echidna_autotune_pulse" | "load_echidna_metric" | "load_echidna_metric_async_batch" | "load_echidna_pulse" | "load_power_analysis_results_whn" | "metric_add_tag" | "metric_allowed_reviewers_update" | "metric_disable_reviews_locally" | "metric_edit_definition" | "metric_edit_description" | "metric_remove_tag" | "metric_review_commit" | "metric_review_create" | "metric_review_info_update" | "metric_reviews_on" | "modify_override_config" | "modify_overrides" | "offline_aa_report_delete" | "OIDC_configuration_delete" | "OIDC_configuration_upsert" | "org_api_key_create" | "organization_member_remove" | "param_store_create" | "param_store_delete" | "param_store_update" | "param_store_update_owners" | "partial_pause_experiment" | "payment_entitlements_upsert" | "pin_chart_to_summary" | "pin_dashboard_for_company" | "project_description_edit" | "project_owner_set" | "project_review_group_delete" | "project_review_group_remove" | "project_review_group_upsert" | "pulse_results_export" | "rate_investigation_response" | "rate_sidekick_message" | "refresh_warehouse_explorer_table_info" | "reject_echidna_source_review" | "release_pipeline_completed" | "release_pipeline_create" | "release_pipeline_delete" | "release_pipeline_trigger_aborted" | "release_pipeline_trigger_approved" | "release_pipeline_trigger_create" | "release_pipeline_trigger_paused" | "release_pipeline_trigger_phase_skipped" | "release_pipeline_trigger_unpaused" | "release_pipeline_update" | "release_pipeline_waiting_for_review" | "remove_override_config" | "remove_template_decision_framework" | "rename_offline_aa_report" | "resalt_experiment" | "resolve_guardrail_metric_alert" | "restart_experiment_pulse" | "restore_dashboard" | "rollout_plan_create" | "rollout_plan_delete" | "rollout_plan_update" | "run_eval_from_traces" | "save_ai_playground_results" | "schedule_archive_metric" | "schedule_delete_metric" | "schedule_experiment_start" | "scheduled_custom_pulse_query_create" | "scheduled_pulse_custom_query_delete" | "scheduled_pulse_query_name_edit" | "scheduled_pulse_rollups_update" | "scheduled_rollout_template_create" | "scheduled_rollout_template_delete" | "scheduled_rollout_template_update" | "sdk_key_create" | "sdk_key_deactivate" | "sdk_key_delete" | "sdk_key_rotate" | "sdk_key_update_description" | "sdk_key_update_environments" | "sdk_key_update_scopes" | "sdk_key_update_target_app" | "secret_key_regenerate" | "segment_create" | "segment_update_owners" | "set_ai_config_baseline_version" | "set_ai_dataset_global" | "set_ai_provider_api_keys" | "set_ai_scheduled_runs" | "set_api_share_key_access" | "set_automated_bot_removals" | "set_bv3_plan_type" | "set_company_default_user_role" | "set_company_session_replay_sampling_rate" | "set_company_session_replay_settings" | "set_config_auto_archive_state" | "set_default_payment_method" | "set_default_target_apps_for_new_entity" | "set_dynamic_config_analytics_enabled_by_default" | "set_echidna_project_metric_schedule" | "set_echidna_project_pulse_schedule" | "set_echidna_schedule_hour" | "set_enable_id_resolution_toggle" | "set_first_exposure_user_store_default" | "set_gate_analytics_0_100_exposures_enabled" | "set_gate_analytics_enabled_by_default" | "set_geotest_design" | "set_id_resolution_inferred_id" | "set_id_resolution_labeled_id" | "set_metric_default_impact_multiplier" | "set_metric_directionality" | "set_personal_api_key_access" | "set_plan_type" | "set_require_target_app_for_new_entity" | "set_self_approvals_blocked" | "set_stop_experiment_enabled" | "set_stop_new_assignment_toggle" | "set_suggest_cure_covariates" | "set_user_sampling_rate" | "set_user_sampling_rate_for_gate" | "set_warehouse_metadata_indexing_enabled" | "set_whn_results_export_setting" | "set_whn_table_ttls" | "setup_databricks_job_integration" | "setup_external_opt_in" | "setup_stratified_sampling" | "shared_report_link_delete" | "shared_report_link_upsert" | "source_allowed_reviewers_update" | "SSO_disable" | "start_ai_config_version_evaluation_job" | "start_ai_playground_completion_job" | "stop_ai_config_version_evaluation_job" | "stop_partial_pause_experiment" | "tag_configs_bulk" | "tag_create" | "tag_delete" | "tag_edit" | "tag_metrics_bulk" | "tag_update_owners" | "topline_alert_update_owners" | "unarchive_experiment" | "unarchive_metric" | "unattach_experiment_to_power_analysis_report" | "unsnooze_guardrail_metric_alert" | "update_ai_assistance_enabled" | "update_ai_business_context" | "update_ai_config_ai_advisor_settings" | "update_ai_dataset" | "update_bv3_subscription" | "update_company_auto_capture_settings" | "update_company_experiment_exclusion_segment" | "update_company_remove_default_gates_setting" | "update_company_user_store_enabled" | "update_config_analytics_enabled" | "update_config_release_pipeline" | "update_dashboard_settings" | "update_dashboard_subscriptions" | "update_dashboard_widgets_from_generated_tags" | "update_default_bayesian_prior_settings" | "update_default_company_metrics" | "update_echidna_assignment_source" | "update_echidna_assignment_source_is_verified" | "update_echidna_assignment_source_loading_window" | "update_echidna_assignment_source_name" | "update_echidna_entity_property_source" | "update_echidna_entity_property_source_is_verified" | "update_echidna_entity_property_source_name" | "update_echidna_metric_loading_window" | "update_echidna_metric_source" | "update_echidna_metric_source_is_verified" | "update_echidna_metric_source_name" | "update_echidna_metric_tag_or_description" | "update_echidna_source_is_verified" | "update_echidna_source_owner" | "update_echidna_source_review" | "update_echidna_source_review_required" | "update_echidna_subtype" | "update_entities_require_teams" | "update_experiment_ai_advisor_settings" | "update_experiment_ai_settings" | "update_experiment_enabled_non_prod_environments" | "update_experiment_quality_score_criteria" | "update_experiment_quality_score_settings" | "update_experiment_salt" | "update_gate_analytics_enabled" | "update_gate_display_name" | "update_gate_is_permanent" | "update_grader_advisor_cache" | "update_layer_parameter" | "update_metric_is_permanent" | "update_metric_is_verified" | "update_metric_review_required" | "update_precommit_hook" | "update_precommit_webhook_key" | "update_primary_attached_report" | "update_server_sdk_configuration_rollback" | "update_store_0_100_exposures" | "update_team" | "update_team_admins" | "update_team_description" | "update_team_name" | "update_team_settings" | "update_template_decision_framework" | "update_topline_alert" | "upload_ai_config_dataset_csv" | "upsert_ai_config_eval_groups" | "upsert_ai_config_version" | "upsert_experiment_settings" | "upsert_gate_settings" | "upsert_traces_metadata" | "upsert_traces_tag" | "upsert_trigger_integration" | "upsert_user_role" | "upsert_user_store_client_targeting_properties" | "user_data_load" | "user_login" | "user_role_update" | "verify_dashboard";
    /** @description One change to the project. */
    AuditLogEntry: {
      /** @description Id of the entry. */
      id: string;
      /** @description Name of what was changed, such as a gate. */
      name: string;
      /** @description What was done, for people. */
      changeLog: string;
      /** @description What was done, for programs. */
      actionType: components["schemas"]["AuditLogActionType"] | (string & {});
      /** @description Day of the change, such as `Tue Feb 17 2026`. Not an ISO date; together with `time` it makes a timestamp. */
      date: string;
      /** @description Time of the change, such as `09:31:44 GMT+0000 (Coordinated Universal Time)`. */
      time: string;
      /** @description Name of who did it. */
      updatedBy: string;
      /** @description Id of who did it. */
      updatedByUserID: string;
      /** @description Email of who did it; null where there is none, as for a key. The documented answer leaves it out. */
      modifierEmail?: string | null;
      /**
       * @description What was changed: by property, what it was (`old`) and what it is (`new`). May be empty. Free-form, because the
       *     values have the server's inner format, which differs with the action and from the entities of this API.
       */
      changes: {
        [key: string]: unknown;
      };
      /** @description Names of the tags of what was changed. The documented answer leaves them out. */
      tags?: string[];
      /** @description Ids of the target apps of what was changed. */
      targetAppIDs?: string[];
    };
    /** @description A page of audit log entries. */
    AuditLogListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["AuditLogEntry"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description Target apps, one name or several. The API answers with a list. */
    TargetApps: string | string[];
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
    /** @description The settings of an autotune that are written and read alike. */
    AutotuneSettings: {
      /** @description What the autotune is for, for people. */
      description?: string;
      /** @description Name of the logged event that counts as success. */
      successEvent?: string;
      /** @description Value that the event has to come with; `""` accepts any. */
      successEventValue?: string;
      /**
       * @description Unit of the attribution window.
       * @enum {string}
       */
      attributionWindowUnit?: "min" | "hour" | "day";
      /** @description Rate of exploration during the exploration window, a fraction from 0.001 to 1. */
      explorationWindowRate?: number;
      /** @description Share of users who go on exploring after the window, a fraction from 0.001 to 1. */
      longtermExplorationAllocation?: number;
      /**
       * @description Field of the event's metadata with the number to optimise. Without one it is the event itself that shall happen.
       *     Contextual autotunes only.
       */
      metadataField?: string;
      /** @description Whether that number shall grow or shrink. Absent means true. Contextual autotunes only. */
      higherIsBetter?: boolean;
      /** @description True when each user gets the variant that is best for similar users; otherwise one is best for all. */
      isContextual?: boolean;
      /** @description Metric source with the success events. Warehouse Native only. */
      metricSourceID?: string;
      /** @description Experiment around the autotune, which measures what the autotune brings. */
      linkedExperimentName?: string;
      /** @description What the autotune shall reach, as formatted text. */
      goalRichText?: string;
      /**
       * @description Whether to optimise how often the event happens, or its value.
       * @enum {string}
       */
      optimizationParameter?: "occurrence" | "value";
      /** @description Column of the metric source with that value. Warehouse Native only. */
      valueColumn?: string;
      /** @description User attributes to take into account. Contextual autotunes only. */
      featureList?: string[];
    };
    /** @description One of the variants that an autotune chooses from. */
    AutotuneVariant: {
      /** @description Name, unique within the autotune. */
      name: string;
      /** @description What code gets for users of this variant. All known ones are objects; the reference allows any JSON. */
      json: unknown;
      /** @description Share of the variant in percent. In the documented request they add up to 100. */
      size?: number;
      /** @description Id of the variant. Some documented answers leave it out. */
      id?: string;
    };
    /**
     * @description Hours from the start in which all variants get equal shares of users. `24hr`, `24hrs` and `24` are the same.
     * @enum {string}
     */
    AutotuneExplorationWindow: "1hr" | "24hr" | "48hr" | "168hr" | "336hr" | "1hrs" | "24hrs" | "48hrs" | "168hrs" | "336hrs" | "1" | "24" | "48" | "168" | "336";
    /**
     * @description How long after a user saw a variant the success event still counts for it. Hours, unless `attributionWindowUnit` says
     *     otherwise; `2hr`, `2hrs` and `2` are the same.
     * @enum {string}
     */
    AutotuneAttributionWindow: "1hr" | "2hr" | "4hr" | "24hr" | "1hrs" | "2hrs" | "4hrs" | "24hrs" | "1" | "2" | "4" | "24";
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
    /** @description What every rule has, whatever its users get. */
    RuleSettings: {
      /** @description Name, unique within the entity. */
      name?: string;
      passPercentage?: components["schemas"]["PassPercentage"];
      /** @description All of them must hold. An empty list holds for everybody. */
      conditions?: components["schemas"]["Condition"][];
      /** @description Environments in which the rule counts; null means all of them. */
      environments?: string[] | null;
      /** @description Id of this revision of the rule; older ones look like `baseID:10.00:1` and change with the percentage. */
      id?: string;
      /** @description Id that stays through every edit of the rule. */
      baseID?: string;
    };
    /** @description One step of a scheduled rollout. */
    AutomatedRollout: {
      /** @description When the step takes effect, Unix milliseconds. */
      time?: number;
      /** @description Pass percentage from then on. */
      passPercent: number;
    };
    /**
     * @description Steps of a scheduled rollout. The server keeps them; a request may have them so that a rule can be sent back as it was
     *     read.
     */
    RuleRollouts: {
      /** @description Steps that have happened. */
      completedAutomatedRollouts?: components["schemas"]["AutomatedRollout"][];
      /** @description Steps still to come. */
      pendingAutomatedRollouts?: components["schemas"]["AutomatedRollout"][];
    };
    /** @description Rules are tried in order; the first whose conditions all hold decides. */
    Rule: {
      /** @description What a passing user gets. Gates and segments return plain true and have none. */
      returnValue?: {
        [key: string]: unknown;
      };
    } & (WithRequired<components["schemas"]["RuleSettings"], "name" | "passPercentage" | "conditions"> & components["schemas"]["RuleRollouts"]);
    /** @description An experiment that moves users to its best variant by itself. */
    Autotune: WithRequired<components["schemas"]["EntityMetadata"], "id" | "lastModifierID" | "lastModifierName"> & WithRequired<components["schemas"]["AutotuneSettings"], "description" | "successEvent" | "successEventValue"> & {
      /** @description Display name. Absent in some answers; use the id. */
      name?: string;
      /** @description Kind of id by which users are assigned, such as `userID`. */
      idType?: string;
      /** @description The variants to choose from. */
      variants: components["schemas"]["AutotuneVariant"][];
      /** @description Hours from the start in which all variants get equal shares of users. */
      explorationWindow: components["schemas"]["AutotuneExplorationWindow"] | (string & {});
      /** @description How long after a user saw a variant the success event still counts for it. */
      attributionWindow: components["schemas"]["AutotuneAttributionWindow"] | (string & {});
      /** @description Probability of being the best at which a variant wins and gets all users. */
      winnerThreshold: ("80%" | "90%" | "95%" | "98%" | "99%") | (string & {});
      /** @description Whether it is running. */
      isStarted: boolean;
      /** @description The variant that won; null or absent as long as there is none. */
      winner?: {
        /** @description Id of the variant. */
        id: string;
        /** @description Name of the variant. */
        name: string;
      } | null;
      /** @description Who takes part, as rules. First documented in 2026-03. */
      inlineTargetingRules?: components["schemas"]["Rule"][];
      /** @description The same rules as JSON text; null without any. First documented in 2026-03. */
      inlineTargetingRulesJSON?: string | null;
    };
    /** @description A page of autotunes. */
    AutotuneListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Autotune"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description A variant to store. */
    AutotuneVariantInput: {
      /** @description Name, unique within the autotune. */
      name: string;
      /** @description What code gets for users of this variant. All known ones are objects; the reference allows any JSON. */
      json: unknown;
      /** @description Share of the variant in percent. In the documented request they add up to 100. */
      size?: number;
    };
    /** @description The settings that requests share. */
    AutotuneInput: {
      /** @description The variants to choose from, at least 2. A list replaces the stored one. */
      variants?: components["schemas"]["AutotuneVariantInput"][];
      explorationWindow?: components["schemas"]["AutotuneExplorationWindow"];
      attributionWindow?: components["schemas"]["AutotuneAttributionWindow"];
      /**
       * @description Probability of being the best at which a variant wins and gets all users.
       * @enum {string}
       */
      winnerThreshold?: "80%" | "90%" | "95%" | "98%" | "99%";
    };
    /** @description A new autotune. It does not run until it is started. */
    AutotuneCreate: {
      /** @description Name, not in use yet. The id is made from it. */
      name: string;
      /**
       * @description Kind of id by which users are assigned, such as `stableID` or a custom one. Absent means `userID`.
       * @default userID
       */
      idType?: string;
    } & (WithRequired<components["schemas"]["AutotuneSettings"], "successEvent"> & WithRequired<components["schemas"]["AutotuneInput"], "variants" | "explorationWindow" | "attributionWindow" | "winnerThreshold">);
    /** @description One autotune in the usual envelope. */
    AutotuneResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Autotune"];
    };
    /**
     * @description The whole autotune as it shall be from now on. What is left out is dropped; read the autotune first and send back what
     *     shall stay.
     */
    AutotuneUpdate: {
      /** @description In the documented request, but in no schema. Leave it out. */
      id?: string;
      /** @description In the documented request, but in no schema. Leave it out; start and reset change it. */
      isStarted?: boolean;
      /** @description In the documented request, but in no schema. Leave it out. */
      lastModifierID?: string;
      /** @description In the documented request, but in no schema. Leave it out. */
      lastModifierName?: string;
      /** @description In the documented request, but in no schema. Leave it out; it is fixed at creation. */
      idType?: string;
    } & (WithRequired<components["schemas"]["AutotuneSettings"], "successEvent"> & WithRequired<components["schemas"]["AutotuneInput"], "variants" | "explorationWindow" | "attributionWindow" | "winnerThreshold">);
    /** @description The answer of an operation that has nothing to report but its success. */
    MessageResponse: {
      message: components["schemas"]["Message"];
    };
    /** @description The settings to change; what is absent stays. */
    AutotunePatch: components["schemas"]["AutotuneSettings"] & components["schemas"]["AutotuneInput"];
    /** @description Which group of an experiment, or variant of an autotune, is shipped, and why. */
    ExperimentDecision: {
      /** @description Id of the group or variant. */
      id: string;
      /** @description Why this group, for the record. */
      decisionReason: string;
      /**
       * @description When true, everybody gets the values of the group; otherwise only those who pass the targeting. Makes no
       *     difference without targeting. Absent means false.
       * @default false
       */
      removeTargeting?: boolean;
    };
    /** @description A link for whoever looks into the verdict. */
    ChangeValidationLink: {
      /** @description Text of the link. */
      title: string;
      /** @description Address, such as that of the build log. */
      url: string;
    };
    /** @description The verdict of an outside check on a change that waits for it. */
    ChangeValidation: {
      /** @description Id of the review, as the webhook sent it in `review_id`. */
      reviewID: string;
      /** @description True lets the change be committed, false keeps it blocked. */
      validated: boolean;
      /** @description What the people waiting see, such as the reason of a refusal. */
      message?: string;
      /** @description Where they can find out more. */
      debugLinks?: components["schemas"]["ChangeValidationLink"][];
      /**
       * @description Id of a release pipeline to commit the change with, going by the name; the reference does not explain it. First
       *     documented in 2026-03.
       */
      releasePipelineIDForCommit?: string | null;
    };
    /** @description News of a check that is still running. */
    ChangeValidationMessage: {
      /** @description Id of the review, as the webhook sent it in `review_id`. */
      reviewID: string;
      /** @description What the people waiting see from now on. Absent is accepted; its effect is not documented. */
      message?: string;
    };
    /** @description The company that the key belongs to. */
    Company: {
      /** @description Id of the company. */
      companyID: string;
      /** @description Name to show. */
      companyName: string;
      /** @description True when metrics are computed in the company's own warehouse. Some operations exist only there. */
      isWarehouseNative: boolean;
      /** @description Id of the organisation above the company; null for none. */
      orgID: string | null;
      /** @description Name of that organisation; null for none. */
      orgName: string | null;
    };
    /** @description The company in the usual envelope. */
    CompanyResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Company"];
    };
    /** @description What the charts of a dashboard show unless somebody chooses otherwise. */
    DashboardDefaults: {
      /** @description How far back the charts go. */
      date?: {
        /** @description How many of the units, at least 1. */
        value: number;
        /**
         * @description Unit of the period.
         * @enum {string}
         */
        unit: "day" | "week" | "month";
      };
      /**
       * @description How much time one point of a chart covers.
       * @enum {string}
       */
      granularity?: "auto" | "daily" | "weekly" | "monthly";
    };
    /** @description A dashboard without its widgets. */
    DashboardSummary: {
      /** @description Id of the dashboard. */
      id: string;
      /** @description Title of the dashboard. */
      name: string;
      /** @description What the dashboard is for. */
      description: string;
      defaults?: components["schemas"]["DashboardDefaults"];
      /** @description When it was created. Unix seconds in the documented answer, not milliseconds as elsewhere. */
      created_time: number;
      /** @description When it was changed last. Unix seconds in the documented answer, not milliseconds as elsewhere. */
      modified_time: number;
      /** @description How many widgets it has. */
      widget_count: number;
      /** @description True when somebody has marked it as verified. */
      is_verified?: boolean | null;
    };
    /** @description A page of dashboards. */
    DashboardListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["DashboardSummary"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description What the charts of the dashboard shall show unless somebody chooses otherwise. */
    DashboardDefaultsInput: components["schemas"]["DashboardDefaults"];
    /** @description What widgets of every type have. There is no position; widgets are placed in their order. */
    DashboardWidgetFrame: {
      /** @description Heading of the widget. */
      title: string;
      /** @description Width in columns of the grid, 1 to 12. */
      width?: number;
      /** @description Height in rows of the grid, at least 1. */
      height?: number;
    };
    /** @description A block of text to store. */
    DashboardTextWidgetInput: {
      /** @constant */
      type: "text";
      /** @description The text, as Markdown. */
      content: string;
    } & (components["schemas"]["DashboardWidgetFrame"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "text";
    });
    /**
     * @description A colour as in CSS.
     * @example #0f766e
     */
    DashboardColor: string;
    /** @description A heading to store, for the widgets that follow it. */
    DashboardHeaderWidgetInput: {
      /** @constant */
      type: "header";
      color?: components["schemas"]["DashboardColor"];
    } & (components["schemas"]["DashboardWidgetFrame"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "header";
    });
    /** @description A property of logged events. */
    DashboardProperty: {
      /**
       * @description Name within the column, such as `custom.service` for the service. The value of the event itself is
       *     `!statsig_value`, not `value`.
       * @example platform
       * @example custom.service
       * @example !statsig_value
       */
      key: string;
      /**
       * @description Part of the event that holds the property. The reference allows anything here; the known ones are the names
       *     `user_object` and `company_metadata`.
       * @example user_object
       * @example company_metadata
       */
      column: unknown;
    };
    /**
     * @description How a property is compared.
     * @enum {string}
     */
    DashboardFilterOperator: "ANY_OF" | "NONE_OF" | "EQ" | "GT" | "LT" | "GTE" | "LTE" | "CONTAINS" | "NOT_CONTAINS" | "STARTS_WITH" | "ENDS_WITH" | "INCLUDED" | "NOT_INCLUDED" | "IS_NULL" | "IS_NOT_NULL" | "IS_TRUE" | "IS_FALSE" | "AFTER_EXPOSURE" | "BEFORE_EXPOSURE" | "SQL_FILTER";
    /** @description A test that events have to pass. */
    DashboardFilterInput: {
      property: components["schemas"]["DashboardProperty"];
      operator: components["schemas"]["DashboardFilterOperator"];
      /**
       * @description What to compare with. Operators such as `IS_NULL` need none.
       * @default []
       */
      values?: string[];
    };
    /** @description A logged event to count. */
    DashboardEventSourceInput: {
      /**
       * @description There are no other sources so far.
       * @constant
       */
      type: "event";
      /** @description Name of the event. */
      event_name: string;
      /** @description Which of the events count; all of them without a filter. */
      filters?: components["schemas"]["DashboardFilterInput"][];
    };
    /**
     * @description How events become a number. Those that begin with `OTEL_` are for OpenTelemetry metrics, whose events say in
     *     `company_metadata.__metric_type` which family fits.
     * @enum {string}
     */
    DashboardAggregation: "COUNT" | "COUNT_DISTINCT" | "COUNT_DISTINCT_VALUE" | "COUNT_DISTINCT_VALUE_PER_USER" | "AVG_COUNT_PER_USER" | "MAX_COUNT_PER_USER" | "MIN_COUNT_PER_USER" | "P50_COUNT_PER_USER" | "P75_COUNT_PER_USER" | "P90_COUNT_PER_USER" | "P95_COUNT_PER_USER" | "P99_COUNT_PER_USER" | "SUM" | "AVG" | "MAX" | "MIN" | "P50" | "P75" | "P90" | "P95" | "P99" | "CONVERSION_RATE" | "FUNNEL" | "OTEL_COUNTER__SUM" | "OTEL_COUNTER__AVG" | "OTEL_COUNTER__MIN" | "OTEL_COUNTER__MAX" | "OTEL_HISTOGRAM__COUNT" | "OTEL_HISTOGRAM__SUM" | "OTEL_HISTOGRAM__AVG" | "OTEL_HISTOGRAM__P50" | "OTEL_HISTOGRAM__P75" | "OTEL_HISTOGRAM__P90" | "OTEL_HISTOGRAM__P95" | "OTEL_HISTOGRAM__P99" | "OTEL_GAUGE__AVG" | "OTEL_GAUGE__SUM" | "OTEL_GAUGE__MIN" | "OTEL_GAUGE__MAX";
    /**
     * @description How a chart is drawn.
     * @enum {string}
     */
    DashboardChartType: "line" | "timeseries-bar" | "grouped-bar" | "horizontal-bar";
    /** @description What the chart counts. It takes one event or several, never both properties. */
    DashboardTimeseriesQueryInput: {
      source?: components["schemas"]["DashboardEventSourceInput"];
      /** @description The events to count, as an alternative to `source`. */
      sources?: components["schemas"]["DashboardEventSourceInput"][];
      /** @description How events become a number. */
      aggregation: {
        type: components["schemas"]["DashboardAggregation"];
        property?: components["schemas"]["DashboardProperty"];
      };
      /** @description Kind of id to count users by, such as `userID`. */
      unit_type?: string;
      /** @description Properties by whose values the chart is split up. */
      group_bys?: components["schemas"]["DashboardProperty"][];
      /** @description How the chart is drawn. */
      viz?: {
        chart_type: components["schemas"]["DashboardChartType"];
      };
    } & (unknown | unknown);
    /** @description A chart over time to store. */
    DashboardTimeseriesWidgetInput: {
      /** @constant */
      type: "timeseries";
      /** @description What the chart shows, for people. */
      description?: string;
      color?: components["schemas"]["DashboardColor"];
      query: components["schemas"]["DashboardTimeseriesQueryInput"];
    } & (components["schemas"]["DashboardWidgetFrame"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "timeseries";
    });
    /** @description Time in which a user has to get through the funnel. */
    DashboardConversionWindow: {
      /** @description How many of the units, at least 1. */
      value: number;
      /**
       * @description Unit of the time.
       * @enum {string}
       */
      unit: "second" | "minute" | "hour" | "day";
    };
    /** @description The steps of the funnel, and how soon a user has to take them. */
    DashboardFunnelQueryInput: {
      /** @description The steps in order, at least 2. */
      steps: {
        /** @description Event by which a user takes the step. */
        event_name: string;
        /** @description Which of the events count; all of them without a filter. */
        filters?: components["schemas"]["DashboardFilterInput"][];
      }[];
      /** @description Kind of id to count users by, such as `userID`. */
      unit_type?: string;
      conversion_window?: components["schemas"]["DashboardConversionWindow"];
      /**
       * @description Whether shares or numbers of users are drawn.
       * @enum {string}
       */
      chart_type?: "conversion-rate" | "conversions";
    };
    /** @description A funnel to store. */
    DashboardFunnelWidgetInput: {
      /** @constant */
      type: "funnel";
      /** @description What the funnel shows, for people. */
      description?: string;
      color?: components["schemas"]["DashboardColor"];
      query: components["schemas"]["DashboardFunnelQueryInput"];
    } & (components["schemas"]["DashboardWidgetFrame"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "funnel";
    });
    /** @description A widget to store. `type` tells which kind, and which properties it takes. */
    DashboardWidgetInput: components["schemas"]["DashboardTextWidgetInput"] | components["schemas"]["DashboardHeaderWidgetInput"] | components["schemas"]["DashboardTimeseriesWidgetInput"] | components["schemas"]["DashboardFunnelWidgetInput"];
    /** @description A new dashboard. */
    DashboardCreate: {
      /** @description Title, 1 to 200 characters. */
      name: string;
      /** @description What the dashboard is for, at most 10 000 characters. */
      description?: string;
      defaults?: components["schemas"]["DashboardDefaultsInput"];
      /** @description The widgets in order. Absent or `[]` makes an empty dashboard. */
      widgets?: components["schemas"]["DashboardWidgetInput"][];
    };
    /** @description Where the new dashboard is, in the usual envelope. */
    DashboardCreateResponse: {
      message: components["schemas"]["Message"];
      data: {
        /** @description Id of the dashboard. */
        id: string;
        /** @description Address of the dashboard in the console. First documented in 2026-03. */
        dashboard_url?: string;
      };
    };
    /** @description What stored widgets of every type have. */
    DashboardStoredWidget: components["schemas"]["DashboardWidgetFrame"] & {
      /** @description Id of the widget. An older documented answer has none. Requests do not take it. */
      id?: string;
    };
    /** @description A block of text. */
    DashboardTextWidget: {
      /** @constant */
      type: "text";
      /** @description The text, as Markdown. */
      content: string;
    } & (components["schemas"]["DashboardStoredWidget"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "text";
    });
    /** @description A heading for the widgets that follow it. */
    DashboardHeaderWidget: {
      /** @constant */
      type: "header";
      color?: components["schemas"]["DashboardColor"];
    } & (components["schemas"]["DashboardStoredWidget"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "header";
    });
    /** @description A test that events have to pass. */
    DashboardFilter: {
      property: components["schemas"]["DashboardProperty"];
      /** @description How the property is compared. */
      operator: components["schemas"]["DashboardFilterOperator"] | (string & {});
      /** @description What the property is compared with. */
      values?: string[];
    };
    /** @description A logged event that is counted. */
    DashboardEventSource: {
      /** @description Kind of the source. */
      type: "event" | (string & {});
      /** @description Name of the event. */
      event_name: string;
      /** @description Which of the events count; all of them without a filter. */
      filters?: components["schemas"]["DashboardFilter"][];
    };
    /** @description What a chart counts, in one event or several. */
    DashboardTimeseriesQuery: {
      source?: components["schemas"]["DashboardEventSource"];
      /** @description The events that are counted, when there are several. */
      sources?: components["schemas"]["DashboardEventSource"][];
      /** @description How events become a number. */
      aggregation: {
        /** @description How events become a number. */
        type: components["schemas"]["DashboardAggregation"] | (string & {});
        property?: components["schemas"]["DashboardProperty"];
      };
      /** @description Kind of id that users are counted by. */
      unit_type?: string;
      /** @description Properties by whose values the chart is split up. */
      group_bys?: components["schemas"]["DashboardProperty"][];
      /** @description How the chart is drawn. */
      viz?: {
        /** @description How the chart is drawn. */
        chart_type: components["schemas"]["DashboardChartType"] | (string & {});
      };
    };
    /** @description A chart over time. */
    DashboardTimeseriesWidget: {
      /** @constant */
      type: "timeseries";
      /** @description What the chart shows, for people. */
      description?: string;
      color?: components["schemas"]["DashboardColor"];
      query: components["schemas"]["DashboardTimeseriesQuery"];
    } & (components["schemas"]["DashboardStoredWidget"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "timeseries";
    });
    /** @description The steps of a funnel, and how soon a user has to take them. */
    DashboardFunnelQuery: {
      /** @description The steps in order. */
      steps: {
        /** @description Event by which a user takes the step. */
        event_name: string;
        /** @description Which of the events count; all of them without a filter. */
        filters?: components["schemas"]["DashboardFilter"][];
      }[];
      /** @description Kind of id that users are counted by. */
      unit_type?: string;
      conversion_window?: components["schemas"]["DashboardConversionWindow"];
      /** @description Whether shares or numbers of users are drawn. */
      chart_type?: ("conversion-rate" | "conversions") | (string & {});
      /** @description Properties by whose values the funnel is split up. The API does not take them. */
      group_bys?: components["schemas"]["DashboardProperty"][];
      /** @description Groups of users that are compared. The API does not take them. */
      cohorts?: {
        /** @description Id of the cohort. */
        id?: string;
        /** @description Name of the cohort. */
        name: string;
      }[];
    };
    /** @description A funnel. Its numbers come from the widget's results. */
    DashboardFunnelWidget: {
      /** @constant */
      type: "funnel";
      /** @description What the funnel shows, for people. */
      description?: string;
      color?: components["schemas"]["DashboardColor"];
      query: components["schemas"]["DashboardFunnelQuery"];
    } & (components["schemas"]["DashboardStoredWidget"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "funnel";
    });
    /** @description A widget that was made in the console and that the API cannot describe. It cannot be sent back. */
    DashboardUnsupportedWidget: {
      /** @constant */
      type: "unsupported";
      /** @description What the widget shows, for people. */
      description?: string;
      color?: components["schemas"]["DashboardColor"];
      /** @description Why the API cannot describe it. */
      reason: string;
    } & (components["schemas"]["DashboardStoredWidget"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "unsupported";
    });
    /** @description A widget of a dashboard. `type` tells which kind, and which properties it has. */
    DashboardWidget: components["schemas"]["DashboardTextWidget"] | components["schemas"]["DashboardHeaderWidget"] | components["schemas"]["DashboardTimeseriesWidget"] | components["schemas"]["DashboardFunnelWidget"] | components["schemas"]["DashboardUnsupportedWidget"];
    /** @description A dashboard with its widgets. */
    Dashboard: {
      /** @description Id of the dashboard. */
      id: string;
      /** @description Title of the dashboard. */
      name: string;
      /** @description What the dashboard is for. */
      description?: string;
      defaults?: components["schemas"]["DashboardDefaults"];
      /** @description The widgets in order. */
      widgets?: components["schemas"]["DashboardWidget"][];
    };
    /** @description One dashboard in the usual envelope. */
    DashboardResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Dashboard"];
    };
    /** @description How many columns the grid has, at least 1; documented requests have 12. */
    DashboardColumns: number;
    /** @description The widgets that the dashboard shall have from now on. */
    DashboardWidgetsUpdate: {
      /** @description All widgets in order. `[]` leaves the dashboard empty. */
      widgets: components["schemas"]["DashboardWidgetInput"][];
      defaults?: components["schemas"]["DashboardDefaultsInput"];
      max_cols?: components["schemas"]["DashboardColumns"];
    };
    /** @description Ids of the widgets that the request has made, in the usual envelope. */
    DashboardWidgetIdsResponse: {
      message: components["schemas"]["Message"];
      data: {
        /** @description Ids of the widgets. */
        ids: string[];
      };
    };
    /** @description Widgets to append. */
    DashboardWidgetsCreate: {
      /** @description The new widgets in order, at least one. */
      widgets: components["schemas"]["DashboardWidgetInput"][];
      defaults?: components["schemas"]["DashboardDefaultsInput"];
      max_cols?: components["schemas"]["DashboardColumns"];
    };
    /** @description How many users took a step. Rates are fractions from 0 to 1; null or absent when they cannot be computed. */
    DashboardFunnelStepResult: {
      /** @description Place of the step; the first is 0. */
      rank: number;
      /** @description Name of the step, that of its event. */
      name: string;
      /** @description How many users took the step. With sampling an estimate. */
      count: number;
      /** @description Share of those who took the first step. */
      conversion_rate?: number | null;
      /** @description Share of those who took the step before. */
      previous_step_conversion_rate?: number | null;
      /** @description How long users took from the step before. The unit is not documented. */
      time_to_convert?: number | null;
      /** @description How long users took from the first step. The unit is not documented. */
      cumulative_time_to_convert?: number | null;
      /** @description Sum of an event property over the step. The reference does not say of which. */
      total_prop_sum?: number | null;
    };
    /** @description How the users of one group or cohort get through a funnel. */
    DashboardFunnelDataset: {
      /** @description Name of the set within the answer; `default` when there is no other. */
      key: string;
      /** @description Name to show. */
      label?: string | null;
      /** @description Value that the funnel is split up by; null or absent when it is not. */
      group?: string | null;
      /** @description Cohort that the users belong to; null or absent when there is none. */
      cohort?: string | null;
      /** @description True when optional steps are left out. */
      excludes_optional_steps?: boolean;
      /** @description The steps in order. */
      steps: components["schemas"]["DashboardFunnelStepResult"][];
    };
    /** @description What a widget shows, in the usual envelope. */
    DashboardWidgetResultsResponse: {
      message: components["schemas"]["Message"];
      /** @description The numbers of one widget. So far only funnels have any. */
      data: {
        /** @description Id of the widget. */
        id: string;
        /** @description Type of the widget. */
        type: "funnel" | (string & {});
        /** @description The numbers of a funnel. */
        funnel: {
          /** @description One for each group or cohort; a single one when the funnel is not split up. */
          datasets: components["schemas"]["DashboardFunnelDataset"][];
        };
      };
    };
    /** @description The same object as JSON5 text, which may hold comments. Next to its plain twin it has to mean the same. */
    ReturnValueJson5: string;
    /** @description The JSON object that is handed out. Scalars, arrays and null are refused. */
    ReturnValue: {
      [key: string]: unknown;
    };
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
    /** @description What a rule may have besides its audience. `returnValue` stands apart: an answer may have there what a request may not. */
    DynamicConfigRuleDetails: {
      returnValueJson5?: components["schemas"]["ReturnValueJson5"];
      /** @description Several values instead of one. Their percentages divide the users the rule passes. */
      variants?: components["schemas"]["DynamicConfigVariant"][];
    };
    /**
     * @description The JSON value that is handed out, an object as a rule. Only objects can be stored today, but a project may hold plain
     *     values, and answers show them as they are.
     */
    DynamicConfigValue: {
      [key: string]: unknown;
    } | string | number | boolean;
    /** @description A stored rule with the value it hands out. Rules are tried in order; the first whose conditions all hold decides. */
    DynamicConfigRule: {
      returnValue?: components["schemas"]["DynamicConfigValue"];
    } & (WithRequired<components["schemas"]["RuleSettings"], "name" | "passPercentage" | "conditions"> & components["schemas"]["RuleRollouts"] & components["schemas"]["DynamicConfigRuleDetails"]);
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
      /** @description What users get whom no rule passes. */
      defaultValue?: components["schemas"]["DynamicConfigValue"];
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
    /** @description A page of dynamic configs. */
    DynamicConfigListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["DynamicConfig"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /**
     * @description A rule to store. Send `id` or `baseID` of an existing rule to keep its identity; without them a new rule is made. An
     *     empty id is taken at its word and breaks the link to the stored rule.
     */
    DynamicConfigRuleInput: {
      returnValue?: components["schemas"]["ReturnValue"];
    } & (WithRequired<components["schemas"]["RuleSettings"], "name" | "conditions"> & components["schemas"]["RuleRollouts"] & components["schemas"]["DynamicConfigRuleDetails"]);
    /** @description What can be set on a dynamic config. */
    DynamicConfigSettings: {
      /** @description Display name, 3 to 100 letters, digits, spaces, `_`, `-` or `.`. Changing it leaves the id alone. */
      name?: string;
      /** @description When false everybody gets the default value. */
      isEnabled?: boolean;
      /** @description What the config is for. At most 1000 characters; may be empty. */
      description?: string;
      /** @description All rules, in order; they take the place of those that are stored. `[]` removes all. */
      rules?: components["schemas"]["DynamicConfigRuleInput"][];
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
    /** @description A new dynamic config. A name is enough; it is then switched on, without rules. */
    DynamicConfigCreate: {
      /**
       * @description Id to give it, 3 to 100 letters, digits, `_`, `-` or `.`. Absent, it is made from the name: `Start page` becomes
       *     `start_page`. It never changes.
       */
      id?: string;
      /**
       * @description Whether it is switched on. Absent means true.
       * @default true
       */
      isEnabled?: boolean;
      /** @description True to make it a pattern for new configs. */
      isTemplate?: boolean;
    } & WithRequired<components["schemas"]["DynamicConfigSettings"], "name">;
    /** @description One dynamic config in the usual envelope. */
    DynamicConfigResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["DynamicConfig"];
    };
    /**
     * @description The whole config as it shall be from now on. What is left out is dropped from the stored config, rules and tags
     *     included; read the config first and send back what shall stay.
     */
    DynamicConfigUpdate: WithRequired<components["schemas"]["DynamicConfigSettings"], "isEnabled" | "description" | "rules">;
    /**
     * @description The settings to change. What is absent stays; what is present is set, be it null, `""`, `false` or `[]`. `rules` is
     *     one setting: a list that misses a stored rule deletes it.
     */
    DynamicConfigPatch: components["schemas"]["DynamicConfigSettings"];
    /** @description How to archive. `{}` archives when nothing depends on the entity, and records no reason. */
    ArchiveRequest: {
      /** @description When true, archives although other configurations still refer to it. Absent means false. */
      forceArchive?: boolean;
      /** @description Why, for the history. */
      archiveReason?: string;
    };
    /** @description A rule to add, with one value for everybody it passes. Its name must not be taken within the config. */
    DynamicConfigPlainRuleCreate: {
      returnValue?: components["schemas"]["ReturnValue"];
      returnValueJson5?: components["schemas"]["ReturnValueJson5"];
    } & WithRequired<components["schemas"]["RuleSettings"], "name" | "passPercentage" | "conditions">;
    /**
     * @description What to change in a rule with one value for everybody it passes. What is absent stays; `conditions` are replaced as a
     *     whole list.
     */
    DynamicConfigPlainRulePatch: {
      returnValue?: components["schemas"]["ReturnValue"];
    } & components["schemas"]["RuleSettings"];
    /** @description One rule in the usual envelope. */
    DynamicConfigRuleResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["DynamicConfigRule"];
    };
    /** @description What to change in a rule. What is absent stays; `conditions` and `variants` are replaced as whole lists. */
    DynamicConfigRulePatch: {
      returnValue?: components["schemas"]["ReturnValue"];
    } & (components["schemas"]["RuleSettings"] & components["schemas"]["RuleRollouts"] & components["schemas"]["DynamicConfigRuleDetails"]);
    /** @description All rules of a dynamic config. */
    DynamicConfigRules: {
      /** @description The rules in order; the first that applies decides. */
      rules: components["schemas"]["DynamicConfigRule"][];
    };
    /**
     * @description The rules of a dynamic config. `data` is a list with a single entry that holds them all; the same call for gates is
     *     documented with the bare entry, so be ready for both.
     */
    DynamicConfigRulesResponse: {
      message: components["schemas"]["Message"];
      /** @description The entry with the rules, in a list or bare. */
      data: components["schemas"]["DynamicConfigRules"][] | components["schemas"]["DynamicConfigRules"];
      /** @description Counts the entries of `data`, not the rules. */
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description Rules to add. */
    DynamicConfigRulesCreate: {
      /** @description The new rules in order. No two may share a name. */
      rules: components["schemas"]["DynamicConfigPlainRuleCreate"][];
    };
    /** @description Changes to several rules at once. */
    DynamicConfigRulesPatch: {
      /**
       * @description One entry for each rule to change, found by its `id` or `baseID`; one of them has to be there. An id that no
       *     stored rule has is refused.
       */
      rules: (components["schemas"]["DynamicConfigPlainRulePatch"] & (unknown | unknown))[];
    };
    /** @description Why the entity comes back. `{}` records no reason. */
    UnarchiveRequest: {
      /** @description Why, for the history. */
      unarchiveReason?: string;
    };
    /** @description What an environment is called and which safeguards its changes go through. */
    EnvironmentSettings: {
      /** @description Name, as it appears in the `environments` of rules. */
      name: string;
      /** @description Id, a text such as `"0.3562"`. In a request it tells which stored environment is meant; one without an id is new. */
      id?: string;
      /** @description True for the production environment. */
      isProduction: boolean;
      /** @description Whether changes that touch this environment need a review. */
      requiresReview: boolean;
      /** @description Id of the group that has to review. Absent when no particular group has to. */
      requiredReviewGroupID?: string;
      /** @description Whether changes here start a release pipeline. When false, a change to this environment alone does not. */
      requiresReleasePipeline: boolean;
    };
    /** @description An environment of the project. */
    Environment: WithRequired<components["schemas"]["EnvironmentSettings"], "id">;
    /** @description The environments of the project in the usual envelope. */
    EnvironmentsResponse: {
      message: components["schemas"]["Message"];
      /** @description Holds the list, which is never paged. */
      data: {
        /** @description All environments of the project. */
        environments: components["schemas"]["Environment"][];
      };
    };
    /** @description An environment to keep or to add. Send the `id` of one that exists; without it a new one takes its place. */
    EnvironmentInput: components["schemas"]["EnvironmentSettings"];
    /** @description All environments the project shall have from now on. */
    EnvironmentsUpdate: {
      /** @description The whole list. A stored environment that is not in it is removed. */
      environments: components["schemas"]["EnvironmentInput"][];
    };
    /** @description One event as it came in. */
    LoggedEvent: {
      /** @description When it happened, in Unix milliseconds written as text. */
      timestamp: string;
      /** @description Name of the event. */
      name: string;
      /** @description What sent it, such as the name of an SDK. */
      source: string;
      /** @description Value it was logged with, as text even when it is a number; empty for none. */
      value: string;
      /** @description Id of the user who caused it. */
      userID: string;
      /** @description Whatever else it was logged with. The keys are up to whoever logs it. */
      metadata?: {
        [key: string]: unknown;
      };
    };
    /** @description A page of logged events. */
    LoggedEventListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["LoggedEvent"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description What a metric has whatever its type, written and read alike. */
    MetricSettings: {
      /** @description True when the organisation vouches for the metric; the console shows a badge. */
      isVerified?: boolean;
      /** @description When true, people cannot edit the definition in the console; it only changes through this API. */
      isReadOnly?: boolean;
      /** @description When true, the metric is meant to stay and must not be cleaned up. */
      isPermanent?: boolean;
      /** @description Kinds of id that the metric is computed for, such as `userID` or `stableID`. */
      unitTypes?: string[];
      /** @description Name of the owning team; null for none. Enterprise plans only. */
      team?: string | null;
      /** @description Id of the owning team; null for none. Enterprise plans only. */
      teamID?: string | null;
      /** @description When true, the body is checked and the would-be metric answered, but nothing is saved. Absent means false. */
      dryRun?: boolean;
    };
    /** @description One filter on the rows or events that count. */
    MetricCriterion: {
      /**
       * @description Where the value is looked up: the event's value, its metadata, a property of the user or a custom one. Warehouse
       *     Native knows `metadata` only, and means the columns of the metric source.
       * @enum {string}
       */
      type: "value" | "metadata" | "user" | "user_custom";
      /** @description Column or metadata key to test. A filter on the event's value needs none. */
      column?: string;
      /**
       * @description How it is tested. `sql_filter`, `starts_with`, `ends_with`, `after_exposure` and `before_exposure` are for
       *     Warehouse Native alone.
       * @enum {string}
       */
      condition: "in" | "not_in" | "=" | ">" | "<" | ">=" | "<=" | "is_null" | "non_null" | "contains" | "not_contains" | "sql_filter" | "starts_with" | "ends_with" | "after_exposure" | "before_exposure" | "is_true" | "is_false";
      /** @description What to compare with; numbers are written as text too. Conditions such as `is_null` take none. */
      values?: string[];
      /** @description When true, a null value is not compared as usual but overridden. The reference does not say to which outcome. */
      nullVacuousOverride?: boolean;
    };
    /** @description An event that the metric is computed from, and which part of it. */
    MetricEvent: {
      /** @description Name of the event, as it is logged. */
      name: string;
      /**
       * @description What is taken from the event: its number of occurrences, the number of distinct values, the event's value, or an
       *     entry of its metadata. Absent on metrics that only count.
       * @enum {string|null}
       */
      type?: "count" | "count_distinct" | "value" | "metadata" | null;
      /** @description Which entry of the metadata. For the type `metadata`. */
      metadataKey?: string;
      /** @description Which occurrences count. Empty or absent means all of them. */
      criteria?: components["schemas"]["MetricCriterion"][];
    };
    /** @description Which events a metric counts and over which days after exposure. */
    MetricComputation: {
      /** @description Events that go into the metric. A ratio lists its denominator first and its numerator second. */
      metricEvents?: components["schemas"]["MetricEvent"][];
      /**
       * @description Days over which a unit's values are put together; `custom` for those from `customRollUpStart` to
       *     `customRollUpEnd`.
       * @example custom
       * @example daily_participation_rate
       */
      rollupTimeWindow?: string;
      /** @description First day that counts, in days since the unit's exposure. For the window `custom`. */
      customRollUpStart?: number;
      /** @description Last day that counts, in days since the unit's exposure. For the window `custom`. */
      customRollUpEnd?: number;
    };
    /** @description One step of a funnel, given as a metric that exists already. */
    MetricFunnelStep: {
      /** @description Name of the event, or of the custom metric, that makes the step. */
      name: string;
      /**
       * @description Type of that metric. `event_dau` and `event_count` exist for every logged event without anybody creating them.
       * @enum {string}
       */
      type: "event_dau" | "event_user" | "event_count" | "event_count_custom";
    };
    /** @description The steps of a funnel metric. Only metrics of type `funnel` have them. */
    MetricFunnel: {
      /** @description Steps in the order in which they have to be taken. */
      funnelEventList?: components["schemas"]["MetricFunnelStep"][];
      /**
       * @description `events` counts every run through the steps, `users` counts each user once.
       * @enum {string}
       */
      funnelCountDistinct?: "events" | "users";
    };
    /**
     * @description How it is computed. `event_count` and `event_dau` come with every logged event; `setup_incomplete` and `undefined`
     *     compute nothing yet; imported and built-in metrics have types of their own.
     */
    MetricType: ("ratio" | "sum" | "mean" | "composite" | "composite_sum" | "count_distinct" | "percentile" | "event_count" | "event_count_custom" | "event_dau" | "event_user" | "event_user_window" | "funnel" | "user_warehouse" | "hybrid_warehouse" | "import_window" | "ads_segment_active_users" | "ads_segment_exposed_user_days" | "setup_incomplete" | "undefined") | (string & {});
    /**
     * @description Which way is an improvement. Results mark changes as wanted or unwanted by it.
     * @enum {string}
     */
    MetricDirection: "increase" | "decrease";
    /** @description A metric, named as in the metrics catalogue. */
    MetricReference: {
      /** @description Name of the metric. */
      name: string;
      /** @description Type of the metric, such as `event_count` or `ratio`. Name and type together are its identity. */
      type: string;
    };
    /** @description The metrics that a composite is put together from. Only `composite` and `composite_sum` have them. */
    MetricComponents: components["schemas"]["MetricReference"][];
    /**
     * @description How a unit's rows become one value. `composite` is first documented in 2026-03; `""` is none.
     * @enum {string}
     */
    WarehouseAggregation: "count" | "sum" | "mean" | "daily_participation" | "ratio" | "funnel" | "count_distinct" | "percentile" | "first_value" | "latest_value" | "retention" | "max" | "min" | "composite" | "";
    /** @description A metric source, and which of its rows and columns are used. */
    WarehouseSourceUse: {
      /** @description Name of the metric source. */
      metricSourceName: string;
      /** @description Which rows count. Empty means all of them. */
      criteria: components["schemas"]["MetricCriterion"][];
      /** @description Column with the value. Counts need none. */
      valueColumn?: string;
    };
    /** @description One term of a composite metric. */
    WarehouseComponent: {
      /**
       * @description Whether the term is added or subtracted.
       * @enum {string}
       */
      operator: "+" | "-";
      aggregation?: components["schemas"]["WarehouseAggregation"];
      /** @description Metric source that the rows come from. */
      metricSourceName?: string;
      /** @description Name of the term, for people; null for none. */
      name?: string | null;
      /** @description Which rows count. Empty or absent means all of them. */
      criteria?: components["schemas"]["MetricCriterion"][];
      /** @description Column with the value. */
      valueColumn?: string;
    };
    /** @description How many values of a column are shown on their own. The rest is put together as `OTHER`. */
    WarehouseDimensionLimit: {
      /** @description Column, one of `metricDimensionColumns`. */
      name: string;
      /** @description Number of values, 0 to 100. */
      limit: number;
    };
    /** @description The measure itself: which rows, which column, put together how, broken down by what. */
    WarehouseMeasure: {
      aggregation?: components["schemas"]["WarehouseAggregation"];
      /**
       * @description Where the rows come from; for a ratio, those of the numerator. A funnel has `funnelEvents` instead. First
       *     documented in 2026-03.
       */
      metricSources?: components["schemas"]["WarehouseSourceUse"][];
      /**
       * @deprecated
       * @description Name of the one metric source. Use `metricSources` instead; if this is sent, it replaces all of them.
       */
      metricSourceName?: string;
      /**
       * @deprecated
       * @description Which rows of `metricSourceName` count. Use `metricSources` instead.
       */
      criteria?: components["schemas"]["MetricCriterion"][];
      /**
       * @deprecated
       * @description Column of `metricSourceName` with the value. Use `metricSources` instead.
       */
      valueColumn?: string;
      /** @description Terms of a composite, in the order of the formula. First documented in 2026-03. */
      components?: components["schemas"]["WarehouseComponent"][];
      /** @description Which percentile, for that aggregation. The reference does not say whether as a fraction or in percent. */
      percentile?: number;
      /** @description Value that decides which units count, such as more than two orders. */
      valueThreshold?: number;
      /** @description Columns by which results can be broken down. */
      metricDimensionColumns?: string[];
      /** @description How finely, column by column. First documented in 2026-03. */
      metricDimensionLimits?: components["schemas"]["WarehouseDimensionLimit"][];
    };
    /**
     * @description How a unit's days are put together, for counts of units: `daily` is the share of days with an event, `max` whether
     *     there was one at all, `custom` looks at a window after exposure. The reference names these three but allows any
     *     text.
     */
    WarehouseRollup: ("daily" | "max" | "custom") | (string & {});
    /**
     * @description The lower half of a ratio, and what concerns the ratio as a whole; the upper half is the measure. With
     *     `useSecondaryRetentionEvent`, source and criteria here are those of the event that retention starts from.
     */
    WarehouseRatio: {
      numeratorAggregation?: components["schemas"]["WarehouseAggregation"];
      denominatorAggregation?: components["schemas"]["WarehouseAggregation"];
      /** @description Metric source of the denominator. */
      denominatorMetricSourceName?: string;
      /** @description Which of its rows count. Empty or absent means all of them. */
      denominatorCriteria?: components["schemas"]["MetricCriterion"][];
      /** @description Column with the denominator's value. */
      denominatorValueColumn?: string;
      denominatorRollupTimeWindow?: components["schemas"]["WarehouseRollup"];
      /** @description Begin of the denominator's window after exposure, in days or minutes, for the rollup `custom`. */
      denominatorCustomRollupStart?: number;
      /** @description End of the denominator's window after exposure, in days or minutes, for the rollup `custom`. */
      denominatorCustomRollupEnd?: number;
      /** @description When true, the denominator's window is in minutes. Absent or false means days. */
      denominatorCustomRollupMeasureInMinutes?: boolean;
      /** @description Quantile of the denominator below which values are raised to it, a fraction from 0 to 1. */
      winsorizationLowDenominator?: number;
      /** @description Quantile of the denominator above which values are cut down to it, a fraction from 0 to 1. */
      winsorizationHighDenominator?: number;
      /** @description When true, units without a denominator count as well. */
      allowNullRatioDenominator?: boolean;
    };
    /** @description One step of a funnel, as rows of a metric source. */
    WarehouseFunnelStep: {
      /** @description Name of the step, for people; null for none. */
      name?: string | null;
      /** @description Metric source that the rows come from. */
      metricSourceName?: string;
      /** @description Which rows make the step. Empty or absent means all of them. */
      criteria?: components["schemas"]["MetricCriterion"][];
      /** @description Column with the id of the session; null for none. The same on all steps from one metric source. */
      sessionIdentifierField?: string | null;
    };
    /** @description The steps of a funnel and how they are counted. */
    WarehouseFunnel: {
      /** @description Steps in the order in which they have to be taken. */
      funnelEvents?: components["schemas"]["WarehouseFunnelStep"][];
      /** @description How many days a unit has for the whole funnel. */
      funnelCalculationWindow?: number;
      /**
       * @description Whether users or sessions go through the funnel. Sessions need `sessionIdentifierField` on the steps.
       * @enum {string}
       */
      funnelCountDistinct?: "sessions" | "users";
      /**
       * @description Whether the clock starts with the first step or with the exposure.
       * @enum {string}
       */
      funnelStartCriteria?: "start_event" | "exposure";
      /** @description When true, a step only counts after the one before it. */
      funnelStrictOrdering?: boolean;
      /** @description When true, the exposure itself is the first step. */
      funnelUseExposureAsFirstEvent?: boolean;
      /** @description By how many milliseconds steps may be out of order and still count. */
      funnelTimestampAllowanceMs?: number;
      /** @description When true, the metric is the time from first to last step instead of the share that gets there. */
      funnelTimeToConvert?: boolean;
    };
    /** @description When a unit counts as retained. */
    WarehouseRetention: {
      /** @description Day, counted from the start event, on which the look back ends. */
      retentionEnd?: number;
      /** @description How many days back from there the unit has to have been seen. */
      retentionLength?: number;
      /**
       * @description When true, the event that starts the count differs from the one that completes it, and is given by
       *     `denominatorMetricSourceName` and `denominatorCriteria`.
       */
      useSecondaryRetentionEvent?: boolean;
    };
    /** @description Which days count, before and after exposure. */
    WarehouseWindow: {
      rollupTimeWindow?: components["schemas"]["WarehouseRollup"];
      /**
       * @description Begin of the window after exposure, in days or minutes. For counts of units with the rollup `custom`, and for
       *     every metric that experiments look at in a cohort window.
       */
      customRollUpStart?: number;
      /** @description End of that window, in days or minutes. */
      customRollUpEnd?: number;
      /** @description When true, the window is in minutes. Absent or false means days. */
      customRollupMeasureInMinutes?: boolean;
      /** @description When true, a unit counts only once its window is over. */
      waitForCohortWindow?: boolean;
      /** @description Days that data needs to be complete; younger days are left out. */
      metricBakeDays?: number;
      /** @description Days before exposure that variance reduction (CUPED) learns from; null when none is set. */
      cupedAttributionWindow?: number | null;
      /** @description Days of data that are loaded, back from today; 90 when absent. First documented in 2026-03. */
      loadingWindow?: number;
    };
    /** @description How values are trimmed and transformed before they are compared. */
    WarehouseStatistics: {
      /** @description Quantile below which values are raised to it, a fraction from 0 to 1. */
      winsorizationLow?: number;
      /** @description Quantile above which values are cut down to it, a fraction from 0 to 1. */
      winsorizationHigh?: number;
      /** @description Highest value that counts, in the metric's own unit; larger ones are cut down to it. */
      cap?: number;
      /** @description When true, the logarithm of the value is compared. */
      useLogTransform?: boolean;
      /** @description Base of that logarithm; null when none is set. */
      logTransformBase?: number | null;
      /** @description When true, units without a conversion event are left out. */
      onlyIncludeUsersWithConversionEvent?: boolean;
      /** @description Mean squared error of the prediction, when the metric stands in for a slower one; null for none. */
      surrogateMetricMSE?: number | null;
    };
    /**
     * @description How the warehouse of a Warehouse Native project computes a metric. Cloud projects drop what they are sent here.
     *     Which parts count depends on `aggregation`: all metrics have a measure, windows and statistics; ratios, funnels and
     *     retention have more.
     */
    WarehouseComputation: components["schemas"]["WarehouseMeasure"] & components["schemas"]["WarehouseRatio"] & components["schemas"]["WarehouseFunnel"] & components["schemas"]["WarehouseRetention"] & components["schemas"]["WarehouseWindow"] & components["schemas"]["WarehouseStatistics"];
    /** @description What the metric is computed from, directly or through other metrics. */
    MetricLineage: {
      /** @description Names of events. */
      events: string[];
      /** @description Ids of metrics, `name::type`. */
      metrics: string[];
    };
    /** @description Who answers for the metric. */
    MetricOwner: components["schemas"]["Owner"] & ({
      /** @description Name to show, the same as `ownerName`. Some answers have nothing else. */
      name: string;
    } | null);
    /** @description A metric and how it is computed. Which of the optional properties it has depends on its type. */
    Metric: components["schemas"]["MetricSettings"] & components["schemas"]["MetricComputation"] & components["schemas"]["MetricFunnel"] & {
      /** @description Id, `name::type` with the name that the metric was created under. Percent-encode it in a path. */
      id: string;
      /** @description Name. It differs from the one in the id once the metric has been renamed. */
      name: string;
      type: components["schemas"]["MetricType"];
      /** @description What the metric measures and what it is for. */
      description?: string;
      directionality: components["schemas"]["MetricDirection"];
      tags?: components["schemas"]["TagNames"];
      /** @description True when lists leave it out unless they are asked for hidden metrics. */
      isHidden?: boolean;
      metricComponentMetrics?: components["schemas"]["MetricComponents"];
      /** @description How the warehouse computes it. Absent or null in projects that are not Warehouse Native. */
      warehouseNative?: components["schemas"]["WarehouseComputation"] | null;
      lineage: components["schemas"]["MetricLineage"];
      /** @description Name of who created it; `CONSOLE API` for a key. Absent on metrics that Statsig made itself. */
      creatorName?: string | null;
      /** @description Email of who created it; null for a key. */
      creatorEmail?: string | null;
      /** @description When it was created, Unix milliseconds. */
      createdTime?: number;
      /** @description Who changed it last; a user's or a key's id. */
      lastModifierID?: string | null;
      /** @description When it was changed last, Unix milliseconds. */
      lastModifiedTime?: number | null;
      /** @description Email of who changed it last; null for a key. */
      lastModifierEmail?: string | null;
      /** @description Name of who changed it last; `CONSOLE API` for a key. */
      lastModifierName?: string | null;
      owner?: components["schemas"]["MetricOwner"];
    };
    /** @description A page of metric definitions. */
    MetricListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Metric"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /**
     * @description Where in its life the experiment is. `setup` has not started; `active` enrols users; `decision_made` has shipped a group;
     *     `abandoned` ended without; `assignment_stopped` takes nobody new; `experiment_stopped` ended early; `archived` is put away.
     * @enum {string}
     */
    ExperimentStatus: "setup" | "active" | "decision_made" | "abandoned" | "archived" | "experiment_stopped" | "assignment_stopped";
    /**
     * @description Design of the experiment. First documented in 2026-03.
     * @enum {string}
     */
    ExperimentType: "BASE" | "GEO" | "SWITCHBACK" | "PROMPT" | "SIDECAR" | "GRID_SEARCH";
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
      criteriaName: ("HYPOTHESIS_LENGTH" | "BALANCED_EXPOSURE" | "PRIMARY_METRICS_LENGTH" | "COMPARISON_CORRECTION" | "GUARDRAIL_METRIC_TAGS" | "SUFFICIENT_SAMPLE" | "POWER_ANALYSIS" | "SEQUENTIAL_TESTING") | (string & {});
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
        /** @description Expected mean; needed when `sprtBaselineMode` is `manual`. Accepted, not answered. */
        mean?: number;
        /** @description Expected standard deviation; needed when `sprtBaselineMode` is `manual`. Answers have it always. */
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
      /**
       * @description When true, scheduled reloads compute only the latest state and not every day up to it. Warehouse Native only. First
       *     documented in 2026-03.
       */
      turboMode?: boolean;
      /** @description End of the analysed period, for analysis-only experiments. Warehouse Native only. */
      analysisEndTime?: string;
      /** @description Rows of the assignment source that count; all of them without a filter. Warehouse Native only. */
      assignmentSourceFilters?: components["schemas"]["AssignmentSourceFilter"][];
      /** @description Power, in percent, for sequential probability ratio tests. First documented in 2026-03. */
      defaultSPRTPowerParam?: number;
      /**
       * @description Smallest effect worth detecting, for metrics without a setting of their own. The reference says that it counts in
       *     `manual` mode only, and also that it can stand in for `mde` in `in_experiment_control`. First documented in 2026-03.
       */
      defaultSPRTMDE?: number;
      /**
       * @description Whether the baseline is given by hand or taken from the control group. `manual` needs `mde`, `mean` and `stdDev` for
       *     every metric of the experiment; `in_experiment_control` needs only `mde` for every metric, or `defaultSPRTMDE`. First
       *     documented in 2026-03.
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
        /** @description Whether it is met; null where that is not known yet. */
        status: components["schemas"]["CheckStatus"] | null;
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
      experimentType?: components["schemas"]["ExperimentType"];
      /** @description Name it has in another system. */
      externalExperimentName?: string;
      /** @description When it started, Unix milliseconds; null before that. */
      startTime?: number | null;
      /** @description When it ended, Unix milliseconds; null before that. */
      endTime?: number | null;
      /** @description When the decision was made, Unix milliseconds; null before that. */
      decisionTime?: number | null;
      /**
       * @description True when it looks forgotten, such as one that is active or decided and has not been changed for 30 days or more. First
       *     documented in 2026-03.
       */
      isStale?: boolean;
      /** @description Whether the results can be trusted, check by check. */
      healthChecks?: components["schemas"]["HealthCheck"][];
      healthCheckStatus?: components["schemas"]["CheckStatus"];
      /** @description How well the experiment is set up; null where it has no score. */
      qualityScore?: components["schemas"]["QualityScore"] | null;
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
    /** @description A page of experiments. */
    ExperimentListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Experiment"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description The settings whose form in requests differs from that in answers. */
    ExperimentInput: {
      status?: components["schemas"]["ExperimentStatus"];
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
    };
    /** @description A new experiment. Only the name is needed; the rest can follow while it is in `setup`. */
    ExperimentCreate: {
      /** @description Lasting id, 3 to 100 letters, digits, `_` or `-`. Made from the name when absent. */
      id?: string;
      /** @description Layer to run on; groups can then set only parameters that the layer defines. Absent means none. */
      layerID?: string;
      /**
       * @description `setup` waits for a start; `active` enrols users at once. Nothing else can be created.
       * @enum {string}
       */
      status?: "setup" | "active";
    } & (WithRequired<components["schemas"]["ExperimentSettings"], "name"> & components["schemas"]["ExperimentInput"]);
    /** @description One experiment in the usual envelope. */
    ExperimentResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Experiment"];
    };
    /** @description A column with ids of one kind. */
    IdTypeMapping: {
      /** @description Kind of the ids, such as `userID` or the name of a custom one. */
      statsigUnitID: string;
      /** @description Column that holds them. */
      column: string;
    };
    /** @description What sources of every kind have in common. A source names rows in the warehouse and says what their columns hold. */
    WarehouseSourceSettings: {
      /** @description Unique among the sources of its kind. It stands in paths and in whatever refers to the source. */
      name?: string;
      /** @description What the rows are; may be empty. */
      description?: string;
      tags?: components["schemas"]["TagNames"];
      /**
       * @description Query that gives the rows. `{statsig_start_date}` and `{statsig_end_date}` in it stand for the first and the last
       *     day that are being loaded.
       */
      sql?: string;
      /**
       * @description Column with the time of a row, taken as UTC. Only entity property sources can do without; theirs may be empty in
       *     answers.
       */
      timestampColumn?: string;
      /** @description Which columns hold ids, and of what kind. */
      idTypeMapping?: components["schemas"]["IdTypeMapping"][];
      /** @description When true, the source can be changed through this API only and no longer in the console. */
      isReadOnly?: boolean;
      /** @description Name of the owning team; null for none. */
      team?: string | null;
      /** @description Id of the owning team; null for none. */
      teamID?: string | null;
    };
    /** @description What an assignment source has beyond what all sources have. */
    AssignmentSourceSettings: {
      /** @description Column that names the experiment. */
      experimentIDColumn?: string;
      /** @description Column with the group's id. */
      groupIDColumn?: string;
      /** @description Column with the group's name, when there is one. First documented in 2026-03. */
      groupNameColumn?: string;
      /**
       * @description Hour of the day, UTC, at which the source is scanned for experiments and groups; null for no schedule. First
       *     documented in 2026-03.
       */
      scheduledReloadHour?: number | null;
      /** @description True when the source is marked as one that people can trust. */
      isVerified?: boolean;
      owner?: components["schemas"]["Owner"];
    };
    /** @description When true, the body is checked and nothing is saved. Absent means false. */
    SourceDryRun: boolean;
    /** @description The whole assignment source as it shall be from now on. A `name` other than the one in the path renames it. */
    AssignmentSourceUpdate: {
      dryRun?: components["schemas"]["SourceDryRun"];
    } & (WithRequired<components["schemas"]["WarehouseSourceSettings"], "sql" | "timestampColumn" | "idTypeMapping"> & WithRequired<components["schemas"]["AssignmentSourceSettings"], "experimentIDColumn" | "groupIDColumn">);
    /** @description Rows that say who was put into which group of which experiment, and when. */
    AssignmentSource: WithRequired<components["schemas"]["WarehouseSourceSettings"], "name" | "description" | "tags" | "sql" | "timestampColumn" | "idTypeMapping"> & WithRequired<components["schemas"]["AssignmentSourceSettings"], "experimentIDColumn" | "groupIDColumn">;
    /** @description One assignment source in the usual envelope. */
    AssignmentSourceResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["AssignmentSource"];
    };
    /**
     * @description What to change in an assignment source; what is absent stays. `""` and `[]` are values like any other and empty what
     *     they are sent for. `sql` can't be changed this way.
     */
    AssignmentSourcePatch: {
      sql?: never;
      dryRun?: components["schemas"]["SourceDryRun"];
    } & (components["schemas"]["WarehouseSourceSettings"] & components["schemas"]["AssignmentSourceSettings"]);
    /** @description A page of assignment sources. */
    AssignmentSourceListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["AssignmentSource"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description A new assignment source. */
    AssignmentSourceCreate: {
      dryRun?: components["schemas"]["SourceDryRun"];
    } & (WithRequired<components["schemas"]["WarehouseSourceSettings"], "name" | "sql" | "timestampColumn" | "idTypeMapping"> & WithRequired<components["schemas"]["AssignmentSourceSettings"], "experimentIDColumn" | "groupIDColumn">);
    /** @description True when `timestampColumn` is to be read as a day, without a time of day. */
    TimestampAsDay: boolean;
    /**
     * @description What an entity property source has beyond what all sources have. Properties that change over time need a
     *     `timestampColumn`: the last value before a unit's exposure counts.
     */
    EntityPropertySourceSettings: {
      timestampAsDay?: components["schemas"]["TimestampAsDay"];
    };
    /** @description Rows with properties of units, such as a user's country, to filter results by and to break them down. */
    EntityPropertySource: {
      owner?: components["schemas"]["Owner"];
    } & (WithRequired<components["schemas"]["WarehouseSourceSettings"], "name" | "description" | "tags" | "sql" | "idTypeMapping"> & components["schemas"]["EntityPropertySourceSettings"]);
    /** @description A page of entity property sources. */
    EntityPropertySourceListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["EntityPropertySource"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description A new entity property source. */
    EntityPropertySourceCreate: {
      dryRun?: components["schemas"]["SourceDryRun"];
    } & (WithRequired<components["schemas"]["WarehouseSourceSettings"], "name" | "sql" | "idTypeMapping"> & components["schemas"]["EntityPropertySourceSettings"]);
    /** @description One entity property source in the usual envelope. */
    EntityPropertySourceResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["EntityPropertySource"];
    };
    /** @description The whole entity property source as it shall be from now on. A `name` other than the one in the path renames it. */
    EntityPropertySourceUpdate: {
      dryRun?: components["schemas"]["SourceDryRun"];
    } & (WithRequired<components["schemas"]["WarehouseSourceSettings"], "sql" | "idTypeMapping"> & components["schemas"]["EntityPropertySourceSettings"]);
    /**
     * @description What to change in an entity property source; what is absent stays. `""` and `[]` are values like any other and empty
     *     what they are sent for. `sql` can't be changed this way.
     */
    EntityPropertySourcePatch: {
      sql?: never;
      dryRun?: components["schemas"]["SourceDryRun"];
    } & (components["schemas"]["WarehouseSourceSettings"] & components["schemas"]["EntityPropertySourceSettings"]);
    /** @description A column that is computed row by row. */
    CustomFieldMapping: {
      /** @description Name of the new column. A documented answer has an empty one, with an empty formula. */
      key: string;
      /** @description SQL expression over the other columns, such as `amount_cents / 100`. */
      formula: string;
    };
    /**
     * @description What a metric source and a qualifying event have beyond what all sources have. Their rows come from a query, or
     *     straight from a table.
     */
    TableOrQuerySettings: {
      /**
       * @description Whether `tableName` or `sql` gives the rows. Of a table only the days that are being loaded are read; a query
       *     needs macros for that.
       * @enum {string}
       */
      sourceType?: "table" | "query";
      /** @description Full name of the table, for `table`. May be empty for `query`. */
      tableName?: string;
      /** @description Column by whose days the table is partitioned, if it is. Only for `table`. */
      datePartitionColumn?: string;
      timestampAsDay?: components["schemas"]["TimestampAsDay"];
      /** @description Further columns, computed from those that the rows have. */
      customFieldMapping?: components["schemas"]["CustomFieldMapping"][];
      /** @description True when the source is marked as one that people can trust. */
      isVerified?: boolean;
      /**
       * @description When true, CURE, which takes out what was known before the exposure, is off for every metric made from a metric
       *     source. First documented in 2026-03.
       */
      disableCURE?: boolean;
      owner?: components["schemas"]["Owner"];
    };
    /**
     * @description Rows of events by which exposures are filtered, such as the opening of the page under test. Only an event after the
     *     exposure counts.
     */
    QualifyingEvent: WithRequired<components["schemas"]["WarehouseSourceSettings"], "name" | "description" | "sql" | "timestampColumn" | "idTypeMapping"> & components["schemas"]["TableOrQuerySettings"];
    /** @description A page of qualifying events. */
    QualifyingEventListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["QualifyingEvent"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description How a source is checked before it is saved. None of this comes back in answers. */
    SourceValidation: {
      dryRun?: components["schemas"]["SourceDryRun"];
      /**
       * @description When true, the query isn't tried out, and `all_columns` and `column_types` have to say what it gives. Only for
       *     projects that Statsig has opened it for. First documented in 2026-03.
       */
      skip_validation?: boolean;
      /** @description Columns that the query gives; needed with `skip_validation`. First documented in 2026-03. */
      all_columns?: string[];
      /**
       * @description Types of the columns, in the order of `all_columns`; needed with `skip_validation`. First documented in
       *     2026-03.
       */
      column_types?: string[];
    } & unknown;
    /** @description A new qualifying event. `sql` is required for a table as well; clients send `""` there. */
    QualifyingEventCreate: WithRequired<components["schemas"]["WarehouseSourceSettings"], "name" | "sql" | "timestampColumn" | "idTypeMapping"> & components["schemas"]["TableOrQuerySettings"] & components["schemas"]["SourceValidation"];
    /** @description One qualifying event in the usual envelope. */
    QualifyingEventResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["QualifyingEvent"];
    };
    /**
     * @description The whole qualifying event as it shall be from now on. It can't be renamed: leave `name` out, or send the one that it
     *     has.
     */
    QualifyingEventUpdate: WithRequired<components["schemas"]["WarehouseSourceSettings"], "sql" | "timestampColumn" | "idTypeMapping"> & components["schemas"]["TableOrQuerySettings"] & components["schemas"]["SourceValidation"];
    /**
     * @description The whole experiment as it shall be from now on. Optional settings that are missing are dropped; read the experiment
     *     first and send back what shall stay, group ids included.
     */
    ExperimentUpdate: WithRequired<components["schemas"]["ExperimentSettings"], "description" | "idType" | "hypothesis" | "groups" | "allocation" | "targetingGateID" | "bonferroniCorrection" | "defaultConfidenceInterval"> & WithRequired<components["schemas"]["ExperimentInput"], "status">;
    /**
     * @description That the experiment was deleted. The schema promises the experiment as it was in `data`; the documented answer has the
     *     message alone.
     */
    ExperimentDeletionResponse: {
      message: components["schemas"]["Message"];
      data?: components["schemas"]["Experiment"];
    };
    /**
     * @description The settings to change. What is absent stays; a list that is present takes the place of the stored one. Send all
     *     groups with their ids, not only the changed one.
     */
    ExperimentPatch: components["schemas"]["ExperimentSettings"] & components["schemas"]["ExperimentInput"];
    /** @description Why the experiment ends without a winner. */
    ExperimentAbandonRequest: {
      /** @description Why, for the record; answered as `decisionReason` of the experiment. */
      decisionReason: string;
    };
    /** @description State of a guardrail. `Snoozed` is silenced for a while. */
    GuardrailStatus: ("OK" | "Warn" | "Alert" | "Snoozed") | (string & {});
    /** @description How one group stands against control on a guardrail metric. */
    ExperimentArmAlert: {
      /** @description Id of the group. */
      groupID: string;
      /** @description Name of the group. */
      groupName: string | null;
      /** @description State of this group. */
      status: components["schemas"]["GuardrailStatus"];
      /** @description When the newest figure was taken, in the unit of the alert's own `timestamp`. */
      timestamp?: number;
      /** @description Newest difference from control, in percent. */
      percentChange?: number;
      /** @description Lower end of the confidence interval of `percentChange`; null when there is none yet. */
      lowerCI?: number | null;
      /** @description Upper end of the confidence interval of `percentChange`; null when there is none yet. */
      upperCI?: number | null;
      /** @description Threshold for `Alert` when the figure was taken. */
      alertThreshold?: number;
      /** @description Threshold for `Warn` when the figure was taken. */
      warningThreshold?: number;
    };
    /** @description State of one guardrail metric. */
    ExperimentAlert: {
      /** @description State over all groups. */
      status: components["schemas"]["GuardrailStatus"];
      /** @description When the newest alert event came. The unit is not documented; the API's other times are Unix milliseconds. */
      timestamp?: number;
      /** @description What was noted on the newest alert event. */
      comment?: string | null;
      /** @description What raised the newest alert event. */
      source?: string | null;
      /** @description State by group; control has none. */
      arms: components["schemas"]["ExperimentArmAlert"][];
    };
    /** @description Guardrail alerts of an experiment. First documented in 2026-03. */
    ExperimentAlerts: {
      /** @description State by metric id. The reference calls the keys encoded and does not say how. */
      alerts: {
        [key: string]: components["schemas"]["ExperimentAlert"];
      };
    };
    /** @description Guardrail alerts in the usual envelope. */
    ExperimentAlertsResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["ExperimentAlerts"];
    };
    /** @description Why an alert is closed. `{}` gives no reason. */
    AlertResolution: {
      /** @description Why the alert needs no further attention. */
      reasoning?: string;
    };
    /** @description When the alert was closed, in the usual envelope. */
    AlertResolutionResponse: {
      message: components["schemas"]["Message"];
      data: {
        /** @description When it was closed, Unix milliseconds. */
        resolvedAt?: number;
      };
    };
    /** @description Why the experiment is put away. `{}` records no reason. */
    ExperimentArchiveRequest: {
      /** @description Why, for the history. */
      archiveReason?: string;
    };
    /** @description An experiment told as text, for language models. First documented in 2026-03. */
    ExperimentContext: {
      /** @description Id of the experiment. */
      experimentID: string;
      /** @description The text, ready to be put into a prompt. Its form is not documented. */
      context: string;
    };
    /** @description The text about an experiment, in the usual envelope. */
    ExperimentContextResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["ExperimentContext"];
    };
    /** @description How many have been exposed to one group, day by day. */
    GroupExposures: {
      /** @description Id of the group. */
      groupID: string;
      /** @description Name of the group. */
      groupName: string;
      /** @description One entry a day; documented answers have the oldest first. */
      results: {
        /**
         * @description The day, `YYYY-MM-DD`.
         * @example 2026-02-14
         */
        date: string;
        /** @description Exposed so far, earlier days included. */
        exposures: number;
      }[];
    };
    /** @description Exposures by group, in the usual envelope. */
    ExperimentCumulativeExposuresResponse: {
      message: components["schemas"]["Message"];
      /** @description One entry a group. */
      data: components["schemas"]["GroupExposures"][];
    };
    /** @description Why the experiment is concluded without a decision. `{}` records no reason. First documented in 2026-03. */
    ExperimentDeferralRequest: {
      /** @description Why it stops, for the record. */
      stopReason?: string;
    };
    /** @description Groups, by name and not by id. Groups that it leaves out stay as they are. */
    ExperimentGroupsRequest: {
      /** @description Names of groups of this experiment. */
      group_names: string[];
    };
    /**
     * @description What is computed: `full` throws away what is there and starts over, `incremental` adds what is new since the last
     *     load, `metric` replaces the data of single metrics.
     * @default full
     * @enum {string}
     */
    PulseRefresh: "full" | "incremental" | "metric";
    /** @description How to load. `{}` starts a full load. */
    ExperimentPulseLoadRequest: {
      refresh?: components["schemas"]["PulseRefresh"];
      /** @description Ids of the metrics to load, `name::type`. For `metric`. */
      metricIDs?: string[];
      /**
       * @description When true, only the latest state is computed and not every day up to it: quicker and cheaper, without a history.
       *     It takes a full load to get back from it.
       */
      turboMode?: boolean;
      /**
       * @deprecated
       * @description Id of a rule. Last documented in 2025-10; it belongs to the result loads of gates.
       */
      ruleId?: string;
    };
    /** @description Whoever passes a gate or belongs to a segment gets a certain group. */
    ExperimentConditionalOverride: {
      /** @description Whether a gate or a segment decides. */
      type: ("gate" | "segment") | (string & {});
      /** @description Id of the gate or segment. Documented reads have it in `name`. */
      id?: string;
      /** @description Id of the gate or segment, in place of `id`. */
      name?: string;
      /** @description The group, by id; documented answers have its name here. */
      groupID: string;
      /** @description Environment in which it counts; null or absent means all of them. */
      environment?: string | null;
    };
    /** @description Certain ids get a certain group. */
    ExperimentIdOverride: {
      /** @description The group, by id; documented answers have its name here. */
      groupID: string;
      /** @description The ids. */
      ids: string[];
      /** @description Environment in which it counts; null or absent means all of them. */
      environment?: string | null;
      /** @description Kind of the ids, such as `userID`; need not be the one that the experiment assigns by. */
      unitType?: string | null;
    };
    /**
     * @description Who gets which group, whatever chance says. Ids come first, then gates and segments in their order. Users whom an
     *     override meets before their first exposure are left out of the results.
     */
    ExperimentOverrides: {
      /** @description Overrides by gate or segment; the first that matches decides. */
      overrides: components["schemas"]["ExperimentConditionalOverride"][];
      /** @description Overrides by id. */
      userIDOverrides: components["schemas"]["ExperimentIdOverride"][];
    };
    /** @description The overrides of an experiment. Documented both in the usual envelope and without it, so look for `data` first. */
    ExperimentOverridesResponse: {
      message?: components["schemas"]["Message"];
      data?: components["schemas"]["ExperimentOverrides"];
      /** @description Overrides by gate or segment, when there is no envelope. */
      overrides?: components["schemas"]["ExperimentConditionalOverride"][];
      /** @description Overrides by id, when there is no envelope. */
      userIDOverrides?: components["schemas"]["ExperimentIdOverride"][];
    } & (unknown | unknown);
    /** @description Whoever passes a gate or belongs to a segment shall get a certain group. */
    ExperimentConditionalOverrideInput: {
      /**
       * @description Whether a gate or a segment decides.
       * @enum {string}
       */
      type: "gate" | "segment";
      /** @description Id of the gate or segment. */
      id: string;
      /** @description Id of the group. */
      groupID: string;
      /** @description Environment in which it counts; null or absent means all of them. */
      environment?: string | null;
    };
    /** @description Certain ids shall get a certain group. */
    ExperimentIdOverrideInput: {
      /** @description Id of the group. */
      groupID: string;
      /** @description The ids, 1000 at most. */
      ids: string[];
      /** @description Environment in which it counts; null or absent means all of them. */
      environment?: string | null;
      /** @description Kind of the ids, such as `userID`; need not be the one that the experiment assigns by. */
      unitType?: string | null;
    };
    /** @description Overrides to set, add or remove. Both lists have to be there; `[]` names none. */
    ExperimentOverridesInput: {
      /** @description Overrides by gate or segment, 1000 at most; the first that matches decides. */
      overrides: components["schemas"]["ExperimentConditionalOverrideInput"][];
      /** @description Overrides by id; they come before those by gate or segment. */
      userIDOverrides: components["schemas"]["ExperimentIdOverrideInput"][];
    };
    /** @description One computation of results in the warehouse. */
    PulseLoad: {
      /** @description Id of the load, to read its jobs by or to cancel it. First documented in 2026-03. */
      dagID?: string;
      /** @description Who started it. */
      creatorName?: string;
      /** @description When it was started, Unix milliseconds. */
      createdTime: number;
      /** @description When it ended, Unix milliseconds; absent while it runs. */
      finishedTime?: number;
      /** @description How it ended; absent while it runs. */
      finishedState?: ("success" | "failure" | "partial_failure" | "cancelled" | "timeout") | (string & {});
      /** @description First day of data, `YYYY-MM-DD`. */
      startDs: string;
      /** @description Last day of data, `YYYY-MM-DD`. */
      endDs: string;
      /** @description What was computed anew. */
      reloadType: ("incremental" | "full" | "metric") | (string & {});
      /** @description True when only the latest state was computed and not every day up to it. */
      turboMode: boolean;
    };
    /** @description A page of computations of results. */
    PulseLoadListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["PulseLoad"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description A step of a load, as it ran in the warehouse. */
    PulseLoadJob: {
      /** @description What the step computes, in Statsig's own terms. The names are not documented. */
      jobType: string;
      /** @description Ids under which the warehouse ran it. */
      jobIDs: string[];
      /** @description When it started, Unix milliseconds; null before that. */
      startTime: number | null;
      /** @description When it ended, Unix milliseconds; null when that isn't known. */
      endTime: number | null;
      /** @description The statement that was run. */
      sql: string | null;
      /** @description Metric source that it reads. Only for steps that compute values of metrics. */
      metricSourceName?: string | null;
      /** @description Over which days since exposure the step adds values up. */
      rollup?: ("7" | "14" | "28" | "cumulative" | "dx" | "daily" | "pre_exposure") | (string & {});
    };
    /** @description The queries of one load. */
    PulseLoadDetails: {
      /** @description Id of the load. */
      dagID: string;
      /** @description The steps that it consists of. */
      jobs: components["schemas"]["PulseLoadJob"][];
    };
    /** @description The queries of one load in the usual envelope. */
    PulseLoadDetailsResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["PulseLoadDetails"];
    };
    /** @description A confidence interval. First documented in 2026-03. */
    PulseInterval: {
      /** @description Lower end. */
      lower: number;
      /** @description Upper end. */
      upper: number;
    };
    /**
     * @description What was measured for one metric: the test side against the control side. Numbers are missing until there is enough data.
     *     `…Delta` is half the width of the confidence interval around the number of that name.
     */
    PulseMetric: {
      /** @description Id of the metric, `name::type`. */
      metricID: string;
      /** @description Name of the metric. */
      metricName: string;
      /**
       * @description Which way is an improvement.
       * @enum {string}
       */
      directionality: "increase" | "decrease";
      /** @description Difference of the means, in the metric's own unit. */
      absoluteChange?: number;
      /** @description Half the confidence interval of `absoluteChange`. */
      confidenceIntervalDelta?: number;
      /** @description Difference of the means relative to control, in percent. */
      percentChange?: number;
      /** @description Half the confidence interval of `absoluteChange`, widened for looking before the end. */
      sequentialTestingConfidenceIntervalDelta?: number;
      /** @description Half the confidence interval of `percentChange`. */
      percentConfidenceIntervalDelta?: number;
      /** @description Half the confidence interval of `percentChange`, widened for looking before the end. */
      percentSequentialTestingConfidenceIntervalDelta?: number;
      /** @description Mean of the test side. */
      testMean?: number;
      /** @description Mean of the control side. */
      controlMean?: number;
      /** @description Standard deviation of the test side. */
      testStd?: number;
      /** @description Standard deviation of the control side. */
      controlStd?: number;
      /** @description How many units the test side has. */
      testUnits?: number;
      /** @description How many units the control side has. */
      controlUnits?: number;
      /** @description Probability of such a difference if there were no effect. */
      pValue?: number;
      /** @description Effect so far on the metric of the whole product. */
      absoluteToplineImpact?: number;
      /** @description Half the confidence interval of `absoluteToplineImpact`. */
      absoluteToplineImpactDelta?: number;
      /** @description Effect so far on the metric of the whole product, relative to its value. */
      relativeToplineImpact?: number;
      /** @description Half the confidence interval of `relativeToplineImpact`. */
      relativeToplineImpactDelta?: number;
      /** @description Effect on the metric of the whole product if everybody got the test side. */
      projectedAbsoluteToplineImpact?: number;
      /** @description Half the confidence interval of `projectedAbsoluteToplineImpact`. */
      projectedAbsoluteToplineImpactDelta?: number;
      /** @description Effect on the metric of the whole product if everybody got the test side, relative to its value. */
      projectedRelativeToplineImpact?: number;
      /** @description Half the confidence interval of `projectedRelativeToplineImpact`. */
      projectedRelativeToplineImpactDelta?: number;
      /** @description Where `absoluteChange` lies. */
      confidenceInterval?: components["schemas"]["PulseInterval"];
      /** @description Where `absoluteChange` lies, widened for looking before the end. */
      sequentialTestingConfidenceInterval?: components["schemas"]["PulseInterval"];
      /** @description Where `percentChange` lies. */
      percentConfidenceInterval?: components["schemas"]["PulseInterval"];
      /** @description Where `percentChange` lies, widened for looking before the end. */
      percentSequentialTestingConfidenceInterval?: components["schemas"]["PulseInterval"];
      /** @description The p-value adjusted for looking before the end; null when there is none. */
      sequentialTestingPValue?: number | null;
      /** @description Significance level after the corrections for several groups or metrics. */
      adjustedAlpha?: number;
      /** @description Smallest effect that the data so far could show reliably, in percent of control. */
      reversePower?: number;
    };
    /** @description Results of one test group against control for one metric, by dimension. First documented in 2026-03. */
    ExperimentPulseMetricResult: {
      /**
       * @description Last day that the results include, `YYYY-MM-DD`.
       * @example 2026-02-14
       */
      ds: string;
      /** @description One entry a value of a dimension. */
      dimensionResults: {
        /** @description What users are told apart by, such as a country. */
        dimension: string;
        /** @description Which of them the figures are for. */
        dimension_value: string;
        metric: components["schemas"]["PulseMetric"];
      }[];
    };
    /** @description Results for one metric, in the usual envelope. */
    ExperimentPulseMetricResultResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["ExperimentPulseMetricResult"];
    };
    /**
     * @description What was measured for one metric, in the form that the published sample has and no schema describes: `value` is the
     *     difference of the means, and the rest are the properties of the other form spelled with underscores.
     */
    ExperimentPulseSample: {
      /** @description Id of the metric, `name::type`. */
      metricID: string;
      /** @description Difference of the means, in the metric's own unit. */
      value: number;
      /** @description Half the confidence interval of `value`. */
      confidence_interval_delta?: number;
      /** @description Difference of the means relative to control, in percent. */
      percent_change?: number;
      /** @description Half the confidence interval of `percent_change`. */
      percent_confidence_interval_delta?: number;
      /** @description The same, widened for looking before the end. Negative in the published sample. */
      percent_sequential_testing_confidence_interval_delta?: number;
      /** @description Mean of the test side. */
      test_mean?: number;
      /** @description Mean of the control side. */
      control_mean?: number;
      /** @description Standard deviation of the test side. */
      test_std?: number;
      /** @description Standard deviation of the control side. */
      control_std?: number;
      /** @description How many units the test side has. */
      test_units?: number;
      /** @description How many units the control side has. */
      control_units?: number;
      /** @description Probability of such a difference if there were no effect. */
      p_value?: number;
    };
    /**
     * @description What was measured for one metric, in one of two documented forms: `metricName` belongs to the one that the schema
     *     describes, `value` to the one of the published sample.
     */
    ExperimentPulseEntry: components["schemas"]["PulseMetric"] | components["schemas"]["ExperimentPulseSample"];
    /** @description Results of one test group against control, by metric. */
    ExperimentPulseResults: {
      /**
       * @description Last day that the results include, `YYYY-MM-DD`. The published sample leaves it out.
       * @example 2026-02-14
       */
      ds?: string;
      /** @description Metrics that decide the hypothesis. */
      primaryMetrics: components["schemas"]["ExperimentPulseEntry"][];
      /** @description Metrics to keep an eye on. */
      secondaryMetrics: components["schemas"]["ExperimentPulseEntry"][];
      /** @description Metrics to explore; the corrections for several metrics leave them out. */
      otherMetrics?: components["schemas"]["ExperimentPulseEntry"][];
    };
    /** @description Results by metric, in the usual envelope. */
    ExperimentPulseResultsResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["ExperimentPulseResults"];
    };
    /** @description What the new experiment is called. */
    ExperimentRestartRequest: {
      name: components["schemas"]["ExperimentName"];
    };
    /** @description When to start. */
    ExperimentScheduleRequest: {
      /** @description Moment of the start, Unix milliseconds. */
      scheduledTime: number;
    };
    /**
     * @description How to start. `{}` starts an ordinary experiment; every property is for analysis-only experiments of Warehouse Native
     *     projects.
     */
    ExperimentStartRequest: {
      /** @description From when data is analysed. The form is not documented; send an ISO 8601 time. */
      analysisStartTime?: string;
      /** @description Until when data is analysed, in the same form. */
      analysisEndTime?: string;
      /** @description When true, the first analysis computes only the latest state and not every day up to it. First documented in 2026-03. */
      turboMode?: boolean;
    };
    /** @description What was measured for one metric among users of one dimension value. */
    ExperimentSummaryDimension: components["schemas"]["PulseMetric"] & {
      /** @description What users are told apart by, such as a country. */
      dimensionKey: string;
      /** @description Kind of dimension. */
      dimensionType?: string;
      /** @description Which of them the figures are for. */
      dimensionValue: string;
    };
    /** @description What was measured for one metric of a chart, as a whole and by dimension. */
    ExperimentSummaryMetric: components["schemas"]["PulseMetric"] & {
      /** @description The same by dimension, when the chart breaks the metric down. */
      dimensionBreakdown?: components["schemas"]["ExperimentSummaryDimension"][];
    };
    /** @description One chart with the figures behind it. What is there depends on where they come from. */
    ExperimentSummaryChart: {
      /** @description Where the figures come from. */
      chartSource: ("experiment" | "custom_query" | "scheduled_custom_query" | "unsupported") | (string & {});
      /** @description A remark on the chart. */
      message?: string;
      /** @description Group that is compared with. */
      control?: string;
      /** @description Group that is compared. */
      test?: string;
      /** @description How the figures are drawn. */
      display?: ("cumulative" | "daily" | "dx" | "bar" | "table") | (string & {});
      /** @description True when variance reduction (CUPED) is on. */
      cuped?: boolean;
      /** @description True when intervals are widened for looking before the end. */
      sequentialTesting?: boolean;
      /** @description The figures, by metric. */
      metrics?: components["schemas"]["ExperimentSummaryMetric"][];
    };
    /** @description The charts in the written summary of an experiment. First documented in 2026-03, as beta. */
    ExperimentSummaryCharts: {
      /** @description Id of the experiment. */
      experimentID: string;
      /** @description Sections of the summary. */
      sections: {
        /** @description Heading of the section. */
        sectionLabel: string;
        /** @description Charts of the section. */
        charts: components["schemas"]["ExperimentSummaryChart"][];
      }[];
    };
    /** @description Charts of the summary, in the usual envelope. */
    ExperimentSummaryChartsResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["ExperimentSummaryCharts"];
    };
    /** @description How often one gate, experiment or dynamic config was shown to users lately. */
    ExposureCount: {
      /** @description Id, as it was asked for. */
      id: string;
      /** @description Exposures received in the past day. */
      pastDay: number;
      /** @description Exposures received in the past seven days, that day included. */
      past7Days: number;
    };
    /** @description The counts, in one list for each kind. */
    ExposureCounts: {
      gates: components["schemas"]["ExposureCount"][];
      experiments: components["schemas"]["ExposureCount"][];
      dynamicConfigs: components["schemas"]["ExposureCount"][];
    };
    /** @description Exposure counts in the usual envelope. */
    ExposureCountsResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["ExposureCounts"];
    };
    /**
     * @description `PERMANENT` and `TEMPORARY` are set by people. The server turns a temporary gate into `STALE` when nobody seems to
     *     need it any more. `TEMPLATE` is a pattern for new gates.
     * @enum {string}
     */
    GateType: "TEMPORARY" | "PERMANENT" | "STALE" | "TEMPLATE";
    /**
     * @description What makes a gate look stale; `NONE` when it does not. A gate made or changed in the last 30 days, or one that
     *     something else refers to, is never stale.
     * @enum {string}
     */
    GateTypeReason: "NONE" | "STALE_PROBABLY_LAUNCHED" | "STALE_PROBABLY_UNLAUNCHED" | "STALE_PROBABLY_FORGOTTEN" | "STALE_NO_RULES" | "STALE_PROBABLY_DEAD_CHECK" | "STALE_EMPTY_CHECKS" | "STALE_ALL_TRUE" | "STALE_ALL_FALSE";
    /**
     * @description Nothing (`0`), everything (`100`), or anything between the two, in percent.
     * @enum {string}
     */
    GateRate: "0" | "100" | "INBETWEEN";
    /**
     * @description Where the gate is in its life. `In Progress`: the rules decide. `Launched`: everybody passes. `Disabled` and
     *     `Archived`: everybody fails.
     */
    GateStatus: ("In Progress" | "Launched" | "Disabled" | "Archived") | (string & {});
    /** @description A feature gate with its rules. */
    Gate: WithRequired<components["schemas"]["EntityMetadata"], "id" | "lastModifierID" | "lastModifierName"> & {
      /** @description Display name. Absent in some answers; use the id. */
      name?: string;
      /** @description Kind of id by which percentages are drawn, such as `userID`. */
      idType?: string;
      /** @description What the gate guards; may be empty. */
      description: string;
      /** @description When false, everybody fails the gate. Archiving leaves it as it was. */
      isEnabled: boolean;
      status: components["schemas"]["GateStatus"];
      /** @description Whether the gate is meant to stay, or looks finished. */
      type?: components["schemas"]["GateType"] | (string & {});
      /** @description Why the gate counts as stale. */
      typeReason?: components["schemas"]["GateTypeReason"] | (string & {});
      /** @description The rules in order; the first whose conditions hold decides. */
      rules: components["schemas"]["Rule"][];
      /** @description How often it is checked in an hour; null before there is data. */
      checksPerHour?: number | null;
      owner?: components["schemas"]["Owner"];
      /** @description True when it serves as a pattern for new gates. */
      isTemplate?: boolean;
      /** @description Whether exposures are kept even where a rule passes 0 or 100 percent. First documented in 2026-03. */
      store0100Exposures?: boolean;
      /** @description Whether Pulse compares the metrics of users who pass with those of users who fail. */
      measureMetricLifts?: boolean;
      /** @description Metrics watched during the rollout. */
      monitoringMetrics?: components["schemas"]["MetricReference"][];
      reviewSettings?: components["schemas"]["ReviewSettings"];
      activeReview?: components["schemas"]["ActiveReview"];
      /** @description Release pipeline that changes have to go through; null for none. */
      releasePipelineID?: string | null;
      precommitWebhook?: components["schemas"]["PrecommitWebhook"];
    };
    /** @description A page of gates. */
    GateListResponse: {
      message: components["schemas"]["Message"];
      /** @description The gates, or the versions of one gate. */
      data: components["schemas"]["Gate"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /**
     * @description A rule to store. Send `id` or `baseID` of an existing rule to keep its identity; without them a new rule is made. An
     *     empty id is taken at its word and breaks the link to the stored rule.
     */
    RuleInput: {
      /** @description Accepted so that a rule can be sent back as it was read. Gates and segments return plain true. */
      returnValue?: {
        [key: string]: unknown;
      };
    } & (WithRequired<components["schemas"]["RuleSettings"], "name" | "passPercentage" | "conditions"> & components["schemas"]["RuleRollouts"]);
    /** @description Whether changes to this gate need a review. Where the project or the team demands reviews anyway, this has no effect. */
    GateReviewSettingsInput: {
      /** @description True to demand one. */
      requiredReview: boolean;
    };
    /** @description The settings of a gate that creating, replacing and changing it have in common. */
    GateSettings: {
      /** @description Display name, 3 to 100 letters, digits, spaces, `_`, `-` or `.`. A new one does not change the id. */
      name?: string;
      /** @description When false, everybody fails the gate. */
      isEnabled?: boolean;
      /** @description What the gate guards. At most 1000 characters; may be empty. */
      description?: string;
      /** @description All rules, in order; the first whose conditions hold decides. The list replaces the stored one; `[]` removes all. */
      rules?: components["schemas"]["RuleInput"][];
      /** @description Names of tags, which have to exist. The list replaces the stored one; `[]` removes all. */
      tags?: components["schemas"]["TagNames"];
      /**
       * @description Whether the gate is meant to stay. A temporary one is reported as stale when it looks finished.
       * @enum {string}
       */
      type?: "PERMANENT" | "TEMPORARY";
      /** @description Kind of id by which percentages are drawn, such as `userID`. Changing it overwrites the Pulse results so far. */
      idType?: string;
      targetApps?: components["schemas"]["TargetApps"];
      /** @description Id of the user to record as creator; null for none. */
      creatorID?: string | null;
      /** @description Email of the user to record as creator; null for none. */
      creatorEmail?: string | null;
      /** @description Name of the owning team; null for none. Enterprise plans only. */
      team?: string | null;
      /** @description Id of the owning team; null for none. Enterprise plans only. */
      teamID?: string | null;
      /** @description Whether Pulse compares the metrics of users who pass with those of users who fail. */
      measureMetricLifts?: boolean;
      /** @description Metrics to watch during the rollout. The list replaces the stored one; `[]` removes all. */
      monitoringMetrics?: components["schemas"]["MetricReference"][];
      reviewSettings?: components["schemas"]["GateReviewSettingsInput"];
      /** @description Release pipeline that changes have to go through; null for none. */
      releasePipelineID?: string | null;
      precommitWebhook?: components["schemas"]["PrecommitWebhook"];
    };
    /** @description A new gate. Only the name is needed. */
    GateCreate: {
      /**
       * @description Id that code will check, 3 to 100 letters, digits, `_`, `-` or `.`. Absent, it is derived from the name. It cannot
       *     be changed later.
       */
      id?: string;
      /** @description When true, the gate is a pattern for new gates. */
      isTemplate?: boolean;
    } & WithRequired<components["schemas"]["GateSettings"], "name">;
    /** @description One gate in the usual envelope. */
    GateResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Gate"];
    };
    /**
     * @description The whole gate as it shall be from now on. What is left out is dropped from the stored gate; read the gate first and
     *     send back what shall stay, rule ids included.
     */
    GateUpdate: WithRequired<components["schemas"]["GateSettings"], "isEnabled" | "description" | "rules">;
    /**
     * @description The settings to change. What is absent stays; what is present is stored as it is, and that includes `""`, `[]` and
     *     null.
     */
    GatePatch: components["schemas"]["GateSettings"];
    /** @description Whether code still checks the gate. */
    GateChecks: {
      /** @description True when production has checked it at least once in the last seven days. */
      has_production_checks_in_last_7_days: boolean;
    };
    /** @description Whether code still checks the gate, in the usual envelope. */
    GateChecksResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["GateChecks"];
    };
    /** @description Which results to compute anew. */
    GatePulseLoadRequest: {
      /** @description Id of the rule whose rollout is measured. */
      ruleId: string;
      refresh?: components["schemas"]["PulseRefresh"];
      /** @description Metrics to compute, as `name::type`, when `refresh` is `metric`. */
      metricIDs?: string[];
      /** @description When true, only the latest state is computed and not every day up to it. */
      turboMode?: boolean;
    };
    /** @description Ids, 2000 at most, none empty. */
    OverrideIds: string[];
    /** @description Ids that pass or fail in one environment, whatever the rules say. */
    EnvironmentOverride: {
      /** @description Name of the environment; null or absent means all of them. */
      environment?: string | null;
      /** @description Kind of the ids, such as `userID` or the name of a custom one. */
      unitID: string | null;
      /** @description Ids that always pass. */
      passingIDs: string[];
      /** @description Ids that always fail. */
      failingIDs: string[];
    };
    /** @description Who passes or fails whatever the rules say. Looked at before any rule. */
    Overrides: {
      /** @description User ids that always pass. */
      passingUserIDs: components["schemas"]["OverrideIds"];
      /** @description User ids that always fail. */
      failingUserIDs: components["schemas"]["OverrideIds"];
      /** @description Ids of the entity's own id type that always pass. Only where that is not `userID`. */
      passingCustomIDs?: components["schemas"]["OverrideIds"];
      /** @description Ids of the entity's own id type that always fail. Only where that is not `userID`. */
      failingCustomIDs?: components["schemas"]["OverrideIds"];
      /** @description Overrides for single environments. Left out by documented answers when there are none. */
      environmentOverrides?: components["schemas"]["EnvironmentOverride"][];
    };
    /**
     * @description The overrides, as they are after a change. Reads answer with the usual envelope; changes are documented both with it and
     *     without, so look for `data` first.
     */
    OverridesResponse: {
      message?: components["schemas"]["Message"];
      data?: components["schemas"]["Overrides"];
      passingUserIDs?: components["schemas"]["OverrideIds"];
      failingUserIDs?: components["schemas"]["OverrideIds"];
      passingCustomIDs?: components["schemas"]["OverrideIds"];
      failingCustomIDs?: components["schemas"]["OverrideIds"];
      environmentOverrides?: components["schemas"]["EnvironmentOverride"][];
    } & (unknown | unknown | unknown);
    /** @description Overrides for single environments. */
    EnvironmentOverridesInput: {
      environmentOverrides: components["schemas"]["EnvironmentOverride"][];
    };
    /** @description Overrides in every environment. Both lists of user ids have to be there; `[]` names nobody. */
    IdOverridesInput: {
      /** @description User ids that always pass. */
      passingUserIDs: components["schemas"]["OverrideIds"];
      /** @description User ids that always fail. */
      failingUserIDs: components["schemas"]["OverrideIds"];
      /** @description Ids of the entity's own id type that always pass. Only where that is not `userID`. */
      passingCustomIDs?: components["schemas"]["OverrideIds"];
      /** @description Ids of the entity's own id type that always fail. Only where that is not `userID`. */
      failingCustomIDs?: components["schemas"]["OverrideIds"];
    };
    /**
     * @description Overrides to set, add or remove: by environment or for all of them, never both in one body. The property
     *     `environmentOverrides` tells the two apart.
     */
    OverridesInput: components["schemas"]["EnvironmentOverridesInput"] | components["schemas"]["IdOverridesInput"];
    /** @description The rules of a gate and nothing else of it. */
    GateRules: {
      /** @description The rules in order; the first whose conditions hold decides. */
      rules: components["schemas"]["Rule"][];
    };
    /** @description The rules of one gate. Declared as a list with one element; the documentation's sample has the element alone. */
    GateRulesResponse: {
      message: components["schemas"]["Message"];
      /** @description The rules, inside a list or on their own. */
      data: components["schemas"]["GateRules"][] | components["schemas"]["GateRules"];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description Several rules to add at once. */
    GateRulesInput: {
      /** @description The new rules, in the order in which they go behind the stored ones. */
      rules: components["schemas"]["RuleInput"][];
    };
    /**
     * @description What to change in a stored rule. What is absent stays; `conditions` and `environments` are replaced as whole lists. In a
     *     list of rules, `id` or `baseID` says which one is meant.
     */
    RulePatch: {
      /** @description Accepted so that a rule can be sent back as it was read. Gates return plain true. */
      returnValue?: {
        [key: string]: unknown;
      };
    } & (components["schemas"]["RuleSettings"] & components["schemas"]["RuleRollouts"]);
    /** @description Changes to several stored rules. */
    GateRulesPatch: {
      /** @description One entry for each rule to change, with its `id` or `baseID`. Rules that are not listed stay. */
      rules: components["schemas"]["RulePatch"][];
    };
    /** @description Results for the metrics that are being monitored. */
    PulseResults: {
      /**
       * @description Last day that the results include, `YYYY-MM-DD`.
       * @example 2025-09-30
       */
      ds: string;
      monitoringMetrics: components["schemas"]["PulseMetric"][];
    };
    /** @description Results for the metrics that are being monitored, in the usual envelope. */
    PulseResultsResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["PulseResults"];
    };
    /** @description The settings of a holdout that can be changed after its creation. */
    HoldoutSettings: {
      /** @description When false nobody is held out. */
      isEnabled?: boolean;
      /** @description What the holdout measures, for people. At most 1000 characters. */
      description?: string;
      /** @description Percent of users who are held out, 0 to 10. To pass a holdout is to be held out. */
      passPercentage?: number;
      /** @description Gates that held-out users are kept from. */
      gateIDs?: string[];
      /** @description Experiments that held-out users are kept from. The same id can be there twice; treat it as a set. */
      experimentIDs?: string[];
      /** @description Layers whose experiments held-out users are kept from. */
      layerIDs?: string[];
      /** @description When true, features created from now on are covered too, without being listed here. */
      isGlobal?: boolean;
      /** @description Gate that users have to pass to be held out at all; null for none. Some answers have `""` instead. */
      targetingGateID?: string | null;
      /** @description Metrics that the pulse results report. */
      monitoringMetrics?: components["schemas"]["MetricReference"][];
    };
    /** @description A share of users who are kept away from a set of features, to measure what these bring together. */
    Holdout: WithRequired<components["schemas"]["EntityMetadata"], "id" | "lastModifierID" | "lastModifiedTime" | "lastModifierEmail" | "lastModifierName" | "creatorID" | "createdTime" | "creatorName" | "creatorEmail"> & WithRequired<components["schemas"]["HoldoutSettings"], "description" | "isEnabled" | "passPercentage" | "gateIDs" | "experimentIDs" | "layerIDs" | "isGlobal" | "targetingGateID"> & {
      /** @description Display name. */
      name?: string;
      /** @description Kind of id by which users are held out, such as `userID`. It covers features of the same kind only. */
      idType: string;
    };
    /** @description A page of holdouts. */
    HoldoutListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Holdout"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description A new holdout. It starts with 0 percent and covers nothing; an update sets both. */
    HoldoutCreate: {
      /** @description Name, 3 to 100 letters, digits, spaces, `_` or `-`, not in use yet. The id is made from it. */
      name: string;
      /** @description What the holdout measures, for people. At most 1000 characters. */
      description?: string;
      /** @description Kind of id by which users are held out, such as `userID` or a custom one. Cannot be changed later. */
      idType?: string;
      /** @description Id of the owning team; null for none. Enterprise plans only. */
      teamID?: string | null;
    };
    /** @description One holdout in the usual envelope. */
    HoldoutResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Holdout"];
    };
    /**
     * @description The holdout's settings as they shall be from now on. The three lists replace the stored ones, and `[]` empties them;
     *     monitoring metrics that are missing are dropped.
     */
    HoldoutUpdate: WithRequired<components["schemas"]["HoldoutSettings"], "isEnabled" | "description" | "passPercentage" | "gateIDs" | "experimentIDs" | "layerIDs" | "isGlobal" | "targetingGateID">;
    /** @description That the holdout is gone. The documented answer has the message alone; the schema promises the holdout too. */
    HoldoutDeleteResponse: {
      message: components["schemas"]["Message"];
      data?: components["schemas"]["Holdout"];
    };
    /**
     * @description The settings to change; what is absent stays. Null for the targeting gate removes it. Others have seen that
     *     `experimentIDs` adds to the stored list, repeats included; send a full update to shorten a list.
     */
    HoldoutPatch: components["schemas"]["HoldoutSettings"];
    /**
     * @description Where the data lies. The connection has to be set up in the project first.
     * @enum {string}
     */
    WarehouseType: "redshift" | "bigquery-v2" | "snowflake-v2" | "databricks" | "azure-synapse" | "s3" | "athena" | "adls";
    /**
     * @description What the rows of a source are. Exposures go by `export_exposures` here, whichever name the source was created with.
     *     `export_events` is first documented in 2026-03.
     * @enum {string}
     */
    IngestionDataset: "Events" | "Metrics" | "entity_properties" | "export_exposures" | "export_events";
    /** @description Name of the source. Together with `type` and `dataset` it identifies the source in every other ingestion call. */
    IngestionSourceName: string;
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
    /** @description A single SELECT that yields the mapped columns. Leave it out with delta sharing. */
    IngestionQuery: string;
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
    /** @description When the sources of a dataset are run every day. */
    IngestionSchedule: {
      /** @description The dataset whose sources it is for. */
      dataset: components["schemas"]["IngestionDataset"] | (string & {});
      /** @description Hour of the day, 0 to 23, in Pacific Standard Time (UTC-8) all year. */
      scheduled_hour_pst: number;
    };
    /** @description A schedule in the usual envelope. */
    IngestionScheduleResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["IngestionSchedule"];
    };
    /**
     * @description The source, in the usual envelope or bare. The published example shows the schedule of the dataset instead, so that is
     *     accepted too: look for `scheduled_hour_pst`.
     */
    IngestionReadResponse: components["schemas"]["IngestionResponse"] | components["schemas"]["IngestionScheduleResponse"];
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
       * @description Column with the upper part of a ratio; units where it is null are left out. The default is an SQL null.
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
    /** @description That the source is gone. The published schema has the source in `data`, the published example has no `data`. */
    IngestionDeleteResponse: {
      message: components["schemas"]["Message"];
      data?: components["schemas"]["Ingestion"];
    };
    /**
     * @description What a change of any source can carry. `type`, `dataset` and `source_name` say which source is meant; of the rest,
     *     what is absent stays.
     */
    IngestionPatchSettings: {
      type: components["schemas"]["WarehouseType"];
      source_name?: components["schemas"]["IngestionSourceName"];
      query?: components["schemas"]["IngestionQuery"];
      /** @description Name of the share. Only for a source that reads a shared table already. */
      share?: string;
      /** @description Schema within the share. Only for a source that reads a shared table already. */
      schema?: string;
      /** @description Table within the schema. Only for a source that reads a shared table already. */
      table?: string;
      /** @description Whether the schedule runs it. */
      enabled?: boolean;
    };
    /** @description A change to a source of daily metric values. A `column_mapping` replaces the stored one, so it has to be complete. */
    MetricsIngestionPatch: {
      /**
       * @description What the rows are. Part of the source's identity; it cannot be changed.
       * @constant
       */
      dataset: "Metrics";
      column_mapping?: components["schemas"]["MetricsColumnMapping"];
    } & (components["schemas"]["IngestionPatchSettings"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      dataset: "Metrics";
    });
    /** @description A change to a source of raw events. A `column_mapping` replaces the stored one, so it has to be complete. */
    EventsIngestionPatch: {
      /**
       * @description What the rows are. Part of the source's identity; it cannot be changed.
       * @constant
       */
      dataset: "Events";
      column_mapping?: components["schemas"]["EventsColumnMapping"];
    } & (components["schemas"]["IngestionPatchSettings"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      dataset: "Events";
    });
    /** @description A change to a source of experiment exposures. A `column_mapping` replaces the stored one, so it has to be complete. */
    ExposuresIngestionPatch: {
      /**
       * @description What the rows are. Part of the source's identity; it cannot be changed.
       * @enum {string}
       */
      dataset: "Exposures" | "export_exposures";
      column_mapping?: components["schemas"]["ExposuresColumnMapping"];
    } & (components["schemas"]["IngestionPatchSettings"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      dataset: "Exposures" | "export_exposures";
    });
    /**
     * @description The properties of a source to change. `dataset` tells which columns a new mapping has to name. Delta sharing can be
     *     neither switched on nor off.
     */
    IngestionPatch: components["schemas"]["MetricsIngestionPatch"] | components["schemas"]["EventsIngestionPatch"] | components["schemas"]["ExposuresIngestionPatch"];
    /** @description Which days of which sources to load once more. */
    IngestionBackfillRequest: {
      /**
       * Format: date
       * @description First day to load, `YYYY-MM-DD`.
       */
      datestamp_start: string;
      /**
       * Format: date
       * @description Last day to load, `YYYY-MM-DD`.
       */
      datestamp_end: string;
      type: components["schemas"]["WarehouseType"];
      /**
       * @description Name of one source, or a list of names. Without it, and with null, nothing but `type` and `dataset` picks the
       *     sources.
       */
      source?: string | string[] | null;
      dataset: components["schemas"]["IngestionDataset"];
    };
    /** @description The run that does the backfill, in the usual envelope. */
    IngestionBackfillResponse: {
      message: components["schemas"]["Message"];
      /** @description The run. */
      data: {
        /** @description Id of the run. Its progress comes from `GET /ingestion/runs/{id}`. */
        runID: string;
      };
    };
    /** @description How ingestion reaches a Databricks workspace. */
    DatabricksConnection: {
      /** @description Access token. A secret. */
      token: string;
      /**
       * @description Host name of the workspace.
       * @example dbc-1a2b3c4d-5e6f.cloud.databricks.com
       */
      host: string;
      /**
       * @description HTTP path of the SQL warehouse or cluster.
       * @example /sql/1.0/warehouses/8f2c7d1e0b9a6354
       */
      path: string;
      /** @description Credentials for tables that are shared through delta sharing. A secret. */
      deltaSharingCredentials?: string;
      /** @description Whether the connection has been tried and works. */
      verified?: boolean;
    };
    /** @description A connection to a Databricks workspace. */
    DatabricksConnectionCreate: components["schemas"]["DatabricksConnection"];
    /**
     * @description The connection as a record in the usual envelope, or as it was sent, token included. The published schema has the
     *     envelope, the published example has none. Keep either form out of logs.
     */
    DatabricksConnectionResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Ingestion"];
    } | components["schemas"]["DatabricksConnection"];
    /** @description How many rows of one event were loaded. */
    IngestionEventCount: {
      /** @description Name of the event. */
      event: string;
      /** @description How many of them there are. */
      count: number;
      /**
       * Format: date-time
       * @description When the number was determined.
       */
      last_updated_time: string;
    };
    /** @description The day, as a date or spelled out like `Tue Feb 17 2026 00:00:00 GMT+0000 (Coordinated Universal Time)`. */
    IngestionEventDate: string;
    /**
     * @description Counts in the usual envelope: a flat list with one event per entry, or a list of days with an `events` list in each.
     *     The published example is the definition of a source, so that is accepted as well.
     */
    IngestionEventCountResponse: {
      message: components["schemas"]["Message"];
      /** @description Entries with `event` are counts of single events; entries with `events` are days. */
      data: ({
        date: components["schemas"]["IngestionEventDate"];
      } & components["schemas"]["IngestionEventCount"])[] | {
        date: components["schemas"]["IngestionEventDate"];
        /** @description The events of that day. */
        events: components["schemas"]["IngestionEventCount"][];
      }[];
    } | components["schemas"]["Ingestion"];
    /** @description How the rows of one event here compare with those in the warehouse. */
    IngestionEventDelta: {
      /** @description Name of the source. */
      source: string;
      /** @description Name of the event. */
      event: string;
      /** @description How many of them Statsig has. */
      internal_count: number;
      /** @description How many of them the warehouse has. */
      external_count: number;
      /** @description True when the two counts are further apart than `threshold` allows. */
      has_diff: boolean;
      /** @description How far apart the counts may be. The reference does not say whether it is a fraction or a number of events. */
      threshold: number;
      /**
       * Format: date-time
       * @description When the two were compared.
       */
      last_updated_time: string;
    };
    /**
     * @description Comparisons in the usual envelope: a flat list with one event per entry, or a list of days with an `events` list in
     *     each. The published example is the definition of a source, so that is accepted as well.
     */
    IngestionEventDeltaResponse: {
      message: components["schemas"]["Message"];
      /** @description Entries with `event` are comparisons of single events; entries with `events` are days. */
      data: ({
        date: components["schemas"]["IngestionEventDate"];
      } & components["schemas"]["IngestionEventDelta"])[] | {
        date: components["schemas"]["IngestionEventDate"];
        /** @description The events of that day. */
        events: components["schemas"]["IngestionEventDelta"][];
      }[];
    } | components["schemas"]["Ingestion"];
    /**
     * @description How far a run has come. Rows are downloaded, metrics computed from them, and experiment results (Pulse) from those;
     *     a step ends as `…_complete`, or as `…_error` and may then be tried again. The values are those seen in documented
     *     runs.
     */
    IngestionRunStatus: ("enqueued" | "started" | "download_started" | "download_error" | "download_complete" | "metrics_started" | "metrics_complete" | "pulse_started" | "pulse_complete") | (string & {});
    /** @description One change of status. */
    IngestionRunStep: {
      /**
       * Format: date-time
       * @description When the status was reached.
       */
      statusTimestamp: string;
      status: components["schemas"]["IngestionRunStatus"];
    };
    /** @description One import, of one or more sources of a dataset and one or more days. */
    IngestionRun: {
      /** @description Id of the run, a UUID in documented answers. */
      runID: string;
      latestStatus: components["schemas"]["IngestionRunStatus"];
      /**
       * Format: date-time
       * @description When the status changed last.
       */
      lastUpdatedAt: string;
      /**
       * Format: date-time
       * @description When the run was put into the queue.
       */
      createdAt: string;
      /**
       * @description What started the run.
       * @example scheduled
       */
      trigger: string;
      /** @description Names of the sources that are imported. */
      sources: string[];
      /** @description Days that are imported, `YYYY-MM-DD`. */
      dateStamps: string[];
      /** @description Every status of the run as a whole, newest first. */
      runHistory: components["schemas"]["IngestionRunStep"][];
      /** @description The same for each source and day. */
      granularHistory: {
        /** @description Name of the source. */
        source: string;
        latestSourceStatus: components["schemas"]["IngestionRunStatus"];
        /** @description One entry per day. */
        statusByDate: {
          /** @description The day, `YYYY-MM-DD`. */
          dateStamp: string;
          /** @description Every status of this day, newest first. */
          statuses: components["schemas"]["IngestionRunStep"][];
        }[];
      }[];
    };
    /** @description A page of runs. */
    IngestionRunListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["IngestionRun"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description One run in the usual envelope. */
    IngestionRunResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["IngestionRun"];
    };
    /** @description A new hour for the daily runs of a dataset. */
    IngestionScheduleUpdate: {
      dataset: components["schemas"]["IngestionDataset"];
      /**
       * @description Hour of the day, 0 to 23, in Pacific Standard Time (UTC-8), which does not follow daylight saving. Absent means
       *     10.
       * @default 10
       */
      scheduled_hour_pst?: number;
    };
    /**
     * @description What happened to an import. `%Other` stands for everything without a name of its own; in an address it has to be
     *     written `%25Other`. `ERROR` and `INTERNAL_SERVER_ERROR` are first documented in 2026-03.
     * @enum {string}
     */
    IngestionStatus: "IMPORT_SUCCESSFUL" | "ROWS_INSERTED" | "LOADED_EMPTY_DATA" | "IMPORT_SCHEDULED" | "IMPORT_RESCHEDULED" | "IMPORT_STARTED" | "FILE_CREATED" | "DOWNLOAD_COMPLETED" | "BACKFILL_REQUESTED" | "ERROR" | "CONNECTION_CONFIG_ERROR" | "SSH_ERROR" | "QUERY_CONSTRUCTION_ERROR" | "INTERNAL_WRITE_ERROR_METRICS" | "INTERNAL_WRITE_ERROR_EVENTS" | "INTERNAL_WRITE_ERROR_EXPOSURES" | "QUERY_ERROR" | "SETUP_ERROR" | "AUTHENTICATION_ERROR" | "CONNECTION_ERROR" | "INTERNAL_SERVER_ERROR" | "BULK_LOAD_ERROR" | "BULK_LOAD_SUCCESSFUL" | "%Other";
    /** @description One line of the import log. */
    IngestionStatusEntry: {
      /**
       * Format: date-time
       * @description The day that was imported.
       */
      ds?: string;
      /** @description What the rows are, in lower case in documented answers. */
      ingestion_dataset: string | null;
      /** @description Where the rows come from. */
      ingestion_source: string | null;
      /** @description Name of the source. The documented answer leaves it out. */
      source_name?: string | null;
      /** @description What happened, for people. */
      message: string | null;
      /** @description What went wrong, in detail. */
      error_message?: string;
      /** @description What happened. Values beyond those that can be asked for occur, such as `BACKFILL_STARTED`. */
      status: components["schemas"]["IngestionStatus"] | (string & {}) | null;
      /** @description How many rows were loaded. */
      rowCount?: number;
      /** @description How many metrics the rows were for. */
      metricCount?: number;
      /**
       * Format: date-time
       * @description When it happened.
       */
      timestamp: string | null;
    };
    /**
     * @description The lines as a bare list, or in the usual envelope. The published example has the list, the published schema the
     *     envelope.
     */
    IngestionStatusListResponse: components["schemas"]["IngestionStatusEntry"][] | {
      message: components["schemas"]["Message"];
      data: components["schemas"]["IngestionStatusEntry"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /**
     * @description What the key is for: `SERVER` (`secret-…`) for server SDKs, `CLIENT` (`client-…`) for client SDKs, `CONSOLE`
     *     (`console-…`) for this API, `SCIM` for provisioning people, `ORG` for the organisation.
     * @enum {string}
     */
    KeyType: "SERVER" | "CLIENT" | "CONSOLE" | "SCIM" | "ORG";
    /**
     * @description Something that the key may do. `omni_` scopes are for this API, `personal_` scopes for keys limited to their owner's
     *     role; `can_access_keys` lets a key manage keys. The `client_` ones and `none_hash_enabled` widen what client SDKs get.
     * @enum {string}
     */
    KeyScope: "omni_read_only" | "omni_read_write" | "client_download_config_specs" | "none_hash_enabled" | "can_access_keys" | "client_can_write_user_store" | "personal_read_only" | "personal_read_write";
    /** @description An API key. Target apps are answered by name but set by id, so an answer cannot be sent back as it is. */
    Key: {
      /** @description The key itself, which is also its id. May be null; the reference does not say when. */
      key: string | null;
      /** @description What the key is for. */
      type: components["schemas"]["KeyType"] | (string & {});
      /** @description What uses the key. */
      description: string;
      /** @description What the key may do. Often empty on keys for SDKs. */
      scopes: (components["schemas"]["KeyScope"] | (string & {}))[];
      /** @description Environments the key is limited to, by name. */
      environments?: string[];
      /** @description Name, not id, of the main target app. */
      primaryTargetApp?: string | null;
      /** @description Names, not ids, of further target apps. */
      secondaryTargetApps?: string[] | null;
      /** @description Whether requests with the key are accepted. */
      status: ("active" | "deactivated") | (string & {});
      /** @description When the key was used last, as text; its format is not documented. First documented in 2026-03. */
      lastUsed?: string | null;
    };
    /** @description A page of keys. */
    KeyListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Key"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description A new key. Its value is made by the server. */
    KeyCreate: {
      /** @description What will use the key, at most 1000 characters. */
      description: string;
      type: components["schemas"]["KeyType"];
      /** @description What the key may do. */
      scopes?: components["schemas"]["KeyScope"][];
      /** @description Environments to limit the key to, by name. */
      environments?: string[];
      /** @description Id of the main target app. Leave it out for none; `""` would be stored as if it were an app. */
      targetAppID?: string;
      /** @description Ids of further target apps. */
      secondaryTargetAppIDs?: string[];
    };
    /** @description One key in the usual envelope. */
    KeyResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Key"];
    };
    /** @description That a key was deactivated or deleted. */
    KeyWithdrawalResponse: {
      message: components["schemas"]["Message"];
      /** @description The key. Only in documented answers, not in their schema; after a deactivation it still said `active`. */
      data?: components["schemas"]["Key"];
    };
    /** @description The properties to change. What is absent stays. */
    KeyPatch: {
      /** @description New description, at most 1000 characters; `""` empties it. */
      description?: string;
      /** @description The whole new list of scopes; `[]` revokes all. */
      scopes?: components["schemas"]["KeyScope"][];
      /** @description The whole new list of environments, by name; `[]` empties it. */
      environments?: string[];
      /** @description Id of the main target app; null takes it away. Never `""`, which would be stored as if it were an app. */
      targetAppID?: string | null;
      /** @description The whole new list of ids of further target apps; null or `[]` takes all away. */
      secondaryTargetAppIDs?: string[] | null;
    };
    /** @description What a change of a key has been seen to answer instead of the key, namely the properties that were sent. */
    KeyPatchEcho: {
      /** @description The description sent. */
      description?: string;
      /** @description The scopes sent. */
      scopes?: (components["schemas"]["KeyScope"] | (string & {}))[];
      /** @description The environments sent. */
      environments?: string[];
      /** @description The id sent. */
      targetAppID?: string | null;
      /** @description The ids sent. */
      secondaryTargetAppIDs?: string[] | null;
    };
    /** @description The key, or only what was sent, in the usual envelope. Only a whole key has `status`. */
    KeyPatchResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Key"] | components["schemas"]["KeyPatchEcho"];
    };
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
    /** @description A page of layers. */
    LayerListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Layer"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description A new layer. It starts without parameters; add them with an update. */
    LayerCreate: {
      /**
       * @description Name, 3 to 100 letters, digits, spaces, `_` or `-`, not taken by another layer. The id is made from it:
       *     `Home feed` becomes `home_feed`.
       */
      name: string;
      /** @description What the layer is for. At most 1000 characters; may be empty. */
      description?: string;
      /** @description Kind of id by which users are assigned, such as `userID`. No update can change it. */
      idType: string;
      targetApps?: components["schemas"]["TargetApps"];
      /** @description Owning team, as answers show it in `team`. */
      team?: string;
    };
    /** @description One layer in the usual envelope. */
    LayerResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Layer"];
    };
    /** @description The layer as it shall be from now on. Name and kind of id stay as they are. */
    LayerUpdate: {
      /** @description What the layer is for. At most 1000 characters; `""` clears it. */
      description: string;
      /**
       * @description All parameters of the layer. Those that exist have to be among them; the API answers 400 with the names that are
       *     missing.
       */
      parameters: components["schemas"]["LayerParameter"][];
      targetApps?: components["schemas"]["TargetApps"];
    };
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
    /** @description Puts everybody who passes a gate, or belongs to a segment, into one group of an experiment on the layer. */
    LayerConditionalOverride: {
      /** @description Whether `name` is that of a gate or of a segment. */
      type: ("gate" | "segment") | (string & {});
      /** @description The gate or segment. */
      name: string;
      /** @description The experiment whose group they get. */
      experimentName: string;
      /** @description The group, by its name in that experiment. */
      groupName: string;
    };
    /** @description Puts single ids into one group of an experiment on the layer. */
    LayerIdOverride: {
      /** @description The group, by its name in the experiment. */
      groupName: string;
      /** @description Ids that get the group. */
      ids: string[];
      /** @description Kind of the ids, such as `userID`. What null or none stands for is not documented; name it. */
      idType?: string | null;
      /** @description Environment in which the override counts; null or absent means all of them. */
      environment?: string | null;
      /**
       * @description The experiment whose group they get. What null or none stands for is not documented; name it, since groups of
       *     different experiments may be called the same.
       */
      experimentName?: string | null;
    };
    /** @description Who gets a group of an experiment on the layer without being assigned to it. */
    LayerOverrides: {
      /** @description Overrides for the users of gates and segments. */
      conditionalOverrides: components["schemas"]["LayerConditionalOverride"][];
      /** @description Overrides for single ids. */
      idOverrides: components["schemas"]["LayerIdOverride"][];
    };
    /**
     * @description The overrides of the layer. The reference has them in the usual envelope; the same calls for gates and experiments are
     *     documented without it after a change, so look for `data` first.
     */
    LayerOverridesResponse: {
      message?: components["schemas"]["Message"];
      data?: components["schemas"]["LayerOverrides"];
      /** @description Overrides for the users of gates and segments. Only without the envelope. */
      conditionalOverrides?: components["schemas"]["LayerConditionalOverride"][];
      /** @description Overrides for single ids. Only without the envelope. */
      idOverrides?: components["schemas"]["LayerIdOverride"][];
    } & (unknown | unknown);
    /** @description An override by gate or segment, to set, add or remove. */
    LayerConditionalOverrideInput: {
      /**
       * @description Whether `name` is that of a gate or of a segment.
       * @enum {string}
       */
      type?: "gate" | "segment";
    } & components["schemas"]["LayerConditionalOverride"];
    /** @description An override by id, to set, add or remove. */
    LayerIdOverrideInput: components["schemas"]["LayerIdOverride"];
    /** @description Overrides to set or to remove. Both lists have to be there; `[]` names none. */
    LayerOverridesInput: {
      /** @description Overrides for the users of gates and segments. */
      conditionalOverrides: components["schemas"]["LayerConditionalOverrideInput"][];
      /** @description Overrides for single ids. */
      idOverrides: components["schemas"]["LayerIdOverrideInput"][];
    };
    /** @description Overrides to add to those there are. Both lists have to be there; `[]` adds none. */
    LayerOverridesAdd: {
      /**
       * @description What to do; `add` is all there is.
       * @constant
       */
      op: "add";
      /** @description Overrides to add for the users of gates and segments. */
      conditionalOverrides: components["schemas"]["LayerConditionalOverrideInput"][];
      /** @description Overrides to add for single ids. */
      idOverrides: components["schemas"]["LayerIdOverrideInput"][];
    };
    /** @description What one metric came to on one day, for one kind of unit. */
    MetricUnitValue: {
      /** @description The value, in the metric's own unit. */
      value: number;
      /** @description Kind of id that it was computed over, such as `userID` or `stableID`; `overall` for all of them. */
      unit_type: string;
      /** @description How many rows went in. Imported metrics only. */
      row_count?: number;
      /** @description Upper part of a ratio; null or absent for other metrics. */
      numerator?: number | null;
      /** @description Lower part of a ratio; null or absent for other metrics. */
      denominator?: number | null;
      /** @description Name of the metric. */
      metric_name?: string;
      /** @description Type of the metric. */
      metric_type?: string;
    };
    /** @description The values of one metric on one day, one for each kind of unit. */
    MetricUnitValueListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["MetricUnitValue"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /**
     * @description Name, 4 to 200 characters: letters, digits, spaces and `_ . - ( ) / % :`. With the type it makes the id,
     *     `name::type`.
     */
    MetricName: string;
    /**
     * @description How the warehouse shall compute the metric. For Warehouse Native projects; cloud projects drop it. The same
     *     properties as in an answer, and no others: mind the spelling, `customRollUpStart` but
     *     `customRollupMeasureInMinutes`.
     */
    WarehouseComputationInput: components["schemas"]["WarehouseComputation"];
    /** @description What a new metric of any type can be given. */
    MetricCreateBase: components["schemas"]["MetricSettings"] & components["schemas"]["MetricComputation"] & {
      name: components["schemas"]["MetricName"];
      /** @description What the metric measures and what it is for, at most 1000 characters. */
      description?: string;
      /**
       * @description Which way is an improvement. Absent means `increase`.
       * @default increase
       */
      directionality?: components["schemas"]["MetricDirection"];
      /** @description Names of tags, one or several. A tag has to exist before it can be used here. */
      tags?: components["schemas"]["TagNames"] | string;
      warehouseNative?: components["schemas"]["WarehouseComputationInput"];
    };
    /** @description Adds something up: the value of an event, or an entry of its metadata, as the event in `metricEvents` says. */
    SumMetricCreate: {
      /**
       * @description How it is computed.
       * @constant
       */
      type: "sum";
    } & (components["schemas"]["MetricCreateBase"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "sum";
    });
    /** @description Averages something: the value of an event, or an entry of its metadata, as the event in `metricEvents` says. */
    MeanMetricCreate: {
      /**
       * @description How it is computed.
       * @constant
       */
      type: "mean";
    } & (components["schemas"]["MetricCreateBase"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "mean";
    });
    /** @description Divides one event by another. `metricEvents` holds both, the denominator first and the numerator second. */
    RatioMetricCreate: {
      /**
       * @description How it is computed.
       * @constant
       */
      type: "ratio";
    } & (components["schemas"]["MetricCreateBase"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "ratio";
    });
    /**
     * @description Counts the events that `metricEvents` names and its criteria let through. Every event has a plain `event_count`
     *     metric already; this type is for a filtered one.
     */
    EventCountMetricCreate: {
      /**
       * @description How it is computed.
       * @constant
       */
      type: "event_count_custom";
    } & (components["schemas"]["MetricCreateBase"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "event_count_custom";
    });
    /** @description Counts the distinct users, or other units, with an event that `metricEvents` names and its criteria let through. */
    EventUserMetricCreate: {
      /**
       * @description How it is computed.
       * @constant
       */
      type: "event_user";
    } & (components["schemas"]["MetricCreateBase"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "event_user";
    });
    /**
     * @description A percentile, such as a latency that most units stay below. First documented in 2026-03; which properties belong to
     *     it is not documented.
     */
    PercentileMetricCreate: {
      /**
       * @description How it is computed.
       * @constant
       */
      type: "percentile";
    } & (components["schemas"]["MetricCreateBase"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "percentile";
    });
    /**
     * @description Measures how many get from the first step to the last. The steps are in `funnelEventList`; a Warehouse Native funnel
     *     is of type `user_warehouse` and has its steps there.
     */
    FunnelMetricCreate: {
      /**
       * @description How it is computed.
       * @constant
       */
      type: "funnel";
    } & (components["schemas"]["MetricCreateBase"] & components["schemas"]["MetricFunnel"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "funnel";
    });
    /** @description Made of other metrics, the ones in `metricComponentMetrics`. The reference does not say how they are put together. */
    CompositeMetricCreate: {
      /**
       * @description How it is computed.
       * @constant
       */
      type: "composite";
      metricComponentMetrics?: components["schemas"]["MetricComponents"];
    } & (components["schemas"]["MetricCreateBase"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "composite";
    });
    /** @description Adds up other metrics, the ones in `metricComponentMetrics`. */
    CompositeSumMetricCreate: {
      /**
       * @description How it is computed.
       * @constant
       */
      type: "composite_sum";
      metricComponentMetrics?: components["schemas"]["MetricComponents"];
    } & (components["schemas"]["MetricCreateBase"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "composite_sum";
    });
    /**
     * @description Computed in the warehouse of a Warehouse Native project. Everything about the computation goes into
     *     `warehouseNative`; the settings of the other types, such as `metricEvents`, are not used.
     */
    WarehouseMetricCreate: {
      /**
       * @description How it is computed.
       * @constant
       */
      type: "user_warehouse";
    } & (components["schemas"]["MetricCreateBase"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "user_warehouse";
    });
    /** @description A metric that is only announced: name and description now, the rest later in the console. */
    UndefinedMetricCreate: {
      /**
       * @description How it is computed.
       * @constant
       */
      type: "undefined";
    } & (components["schemas"]["MetricCreateBase"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "undefined";
    });
    /** @description A new metric. `type` says how it is computed, and with that which properties say from what. */
    MetricCreate: components["schemas"]["SumMetricCreate"] | components["schemas"]["MeanMetricCreate"] | components["schemas"]["RatioMetricCreate"] | components["schemas"]["EventCountMetricCreate"] | components["schemas"]["EventUserMetricCreate"] | components["schemas"]["PercentileMetricCreate"] | components["schemas"]["FunnelMetricCreate"] | components["schemas"]["CompositeMetricCreate"] | components["schemas"]["CompositeSumMetricCreate"] | components["schemas"]["WarehouseMetricCreate"] | components["schemas"]["UndefinedMetricCreate"];
    /** @description One metric in the usual envelope. */
    MetricResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Metric"];
    };
    /** @description A new metric source. `sql` is required for a table as well; clients send `""` there. */
    MetricSourceCreate: WithRequired<components["schemas"]["WarehouseSourceSettings"], "name" | "sql" | "timestampColumn" | "idTypeMapping"> & components["schemas"]["TableOrQuerySettings"] & components["schemas"]["SourceValidation"];
    /** @description Rows that metrics are computed from. */
    MetricSource: WithRequired<components["schemas"]["WarehouseSourceSettings"], "name" | "description" | "sql" | "timestampColumn" | "idTypeMapping"> & components["schemas"]["TableOrQuerySettings"];
    /** @description One metric source in the usual envelope. */
    MetricSourceResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["MetricSource"];
    };
    /** @description A page of metric sources. */
    MetricSourceListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["MetricSource"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /**
     * @description The whole metric source as it shall be from now on. It can't be renamed: leave `name` out, or send the one that it
     *     has.
     */
    MetricSourceUpdate: WithRequired<components["schemas"]["WarehouseSourceSettings"], "sql" | "timestampColumn" | "idTypeMapping"> & components["schemas"]["TableOrQuerySettings"] & components["schemas"]["SourceValidation"];
    /** @description What a metric came to on the day asked for, for one kind of unit. */
    MetricValue: {
      /** @description The value, in the metric's own unit. */
      value: number;
      /** @description Kind of id that it was computed over, such as `userID` or `stableID`; `overall` for all of them. */
      unitType: string;
      /** @description Upper part of a ratio; null or absent for other metrics. */
      numerator?: number | null;
      /** @description Lower part of a ratio; null or absent for other metrics. */
      denominator?: number | null;
      /** @description How many rows went in. Imported metrics only. */
      inputRows?: number;
      /** @description Name of the metric, as in its id. */
      metricName: string;
      /** @description Type of the metric, as in its id. */
      metricType: string;
      /** @description Name to show. First documented in 2026-03. */
      displayName?: string;
    };
    /** @description A page of metric values of one day. */
    MetricValueListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["MetricValue"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description Who shall answer for the metric, by email or by id. */
    MetricOwnerInput: {
      /** @description Email of the new owner. */
      email?: string;
      /** @description Id of the new owner. */
      ownerID?: string;
    };
    /**
     * @description What to change. Everything is optional and what is absent is left alone. The type, the events, the funnel steps and
     *     the components of a metric cannot be changed; make a new metric instead.
     */
    MetricUpdate: {
      /** @description New name. The id, which begins with the first name, does not follow. */
      name?: string;
      /** @description New description; `""` empties it. */
      description?: string;
      /** @description Which way is an improvement. Published with a default of `increase`, so send it along to be sure. */
      directionality?: components["schemas"]["MetricDirection"];
      /** @description The tags that the metric shall have, in place of those it has; `[]` removes them all. Each has to exist. */
      tags?: string[];
      warehouseNative?: components["schemas"]["WarehouseComputationInput"];
      owner?: components["schemas"]["MetricOwnerInput"];
    } & components["schemas"]["MetricSettings"];
    /** @description A page of the experiments that use a metric. */
    MetricExperimentListResponse: {
      message: components["schemas"]["Message"];
      data: (components["schemas"]["Experiment"] | components["schemas"]["Metric"])[];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description The query that computes a metric for one kind of unit. */
    MetricSql: {
      /** @description Kind of id that the query counts by, such as `userID`. */
      idType: string;
      /** @description The query, in the dialect of the warehouse. */
      sql: string;
    };
    /** @description The queries of one metric, one for each kind of unit. */
    MetricSqlResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["MetricSql"][];
    };
    /** @description Name by which code reads the parameter. Unique within the store. */
    ParamStoreParameterName: string;
    /** @description A parameter with one value for everybody, of the type that `param_type` says. */
    ParamStoreStaticParameter: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      ref_type: "static";
      name: components["schemas"]["ParamStoreParameterName"];
    } & ({
      /** @constant */
      param_type: "string";
      /** @description The value. */
      value: string;
    } | {
      /** @constant */
      param_type: "boolean";
      /** @description The value. */
      value: boolean;
    } | {
      /** @constant */
      param_type: "number";
      /** @description The value. */
      value: number;
    } | {
      /** @constant */
      param_type: "array";
      /** @description The value. */
      value: unknown[];
    } | {
      /** @constant */
      param_type: "object";
      /** @description The value, any JSON object. */
      value: {
        [key: string]: unknown;
      };
    });
    /** @description A parameter that depends on a gate. Both values are of the type that `param_type` says. */
    ParamStoreGateParameter: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      ref_type: "gate";
      name: components["schemas"]["ParamStoreParameterName"];
      /** @description The gate that decides. */
      gate_name: string;
    } & ({
      /** @constant */
      param_type: "string";
      /** @description Value for users who pass the gate. */
      pass_value: string;
      /** @description Value for all others. */
      fail_value: string;
    } | {
      /** @constant */
      param_type: "boolean";
      /** @description Value for users who pass the gate. */
      pass_value: boolean;
      /** @description Value for all others. */
      fail_value: boolean;
    } | {
      /** @constant */
      param_type: "number";
      /** @description Value for users who pass the gate. */
      pass_value: number;
      /** @description Value for all others. */
      fail_value: number;
    } | {
      /** @constant */
      param_type: "array";
      /** @description Value for users who pass the gate. */
      pass_value: unknown[];
      /** @description Value for all others. */
      fail_value: unknown[];
    } | {
      /** @constant */
      param_type: "object";
      /** @description Value for users who pass the gate, any JSON object. */
      pass_value: {
        [key: string]: unknown;
      };
      /** @description Value for all others, any JSON object. */
      fail_value: {
        [key: string]: unknown;
      };
    });
    /**
     * @description Type of the value that code gets.
     * @enum {string}
     */
    ParamStoreParameterType: "string" | "boolean" | "number" | "array" | "object";
    /** @description A parameter whose value is that of a layer's parameter. */
    ParamStoreLayerParameter: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      ref_type: "layer";
      name: components["schemas"]["ParamStoreParameterName"];
      param_type: components["schemas"]["ParamStoreParameterType"];
      /** @description The layer. */
      layer_name: string;
      /** @description Parameter of the layer. */
      param_name: string;
    };
    /** @description A parameter whose value is a property of a dynamic config's value. */
    ParamStoreDynamicConfigParameter: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      ref_type: "dynamic_config";
      name: components["schemas"]["ParamStoreParameterName"];
      param_type: components["schemas"]["ParamStoreParameterType"];
      /** @description The dynamic config. */
      config_name: string;
      /** @description Property of the config's value. */
      param_name: string;
    };
    /** @description A parameter whose value is that of an experiment's parameter. */
    ParamStoreExperimentParameter: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      ref_type: "experiment";
      name: components["schemas"]["ParamStoreParameterName"];
      param_type: components["schemas"]["ParamStoreParameterType"];
      /** @description The experiment. */
      experiment_name: string;
      /** @description Parameter of the experiment. */
      param_name: string;
    };
    /** @description A parameter. `ref_type` tells where its value comes from. */
    ParamStoreParameter: components["schemas"]["ParamStoreStaticParameter"] | components["schemas"]["ParamStoreGateParameter"] | components["schemas"]["ParamStoreLayerParameter"] | components["schemas"]["ParamStoreDynamicConfigParameter"] | components["schemas"]["ParamStoreExperimentParameter"];
    /**
     * @description Parameters that code reads by name. Where a value comes from, a gate or an experiment or nowhere else, can be changed
     *     here without a change of the code.
     */
    ParamStore: {
      /** @description Id of the store. Requests address it by name. */
      id: string;
      /** @description Name by which code and requests address the store. */
      name: string;
      /** @description Name to show. */
      displayName: string;
      /** @description What the parameters are for; may be empty. */
      description: string;
      /** @description When it was created, Unix milliseconds. */
      createdTime: number;
      /** @description Who created it; a user's or a key's id. */
      creatorID: string;
      /** @description Who changed it last; a user's or a key's id. */
      lastModifierID: string;
      /** @description Name of the owning team. Enterprise plans only. */
      team?: string | null;
      /** @description Id of the owning team. Enterprise plans only. */
      teamID?: string;
      /** @description The parameters. */
      parameters: components["schemas"]["ParamStoreParameter"][];
    };
    /** @description A page of parameter stores. */
    ParamStoreListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["ParamStore"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description A new store, without any parameters yet. An update adds them. */
    ParamStoreCreate: {
      /** @description Name by which code and requests address the store. */
      name: string;
      /** @description Name to show. */
      displayName: string;
      /** @description What the parameters are for. */
      description: string;
      /** @description Target apps that may use the store, by id. */
      targetAppIDs?: string[];
      tags?: components["schemas"]["TagNames"];
      /** @description Name of the owning team. Enterprise plans only. */
      team?: string;
    };
    /** @description One parameter store in the usual envelope. */
    ParamStoreResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["ParamStore"];
    };
    /** @description What to set. Whether a property that is absent is kept is not documented, so send both. */
    ParamStoreUpdate: {
      /** @description What the parameters are for; `""` empties it. */
      description?: string;
      /** @description All parameters, those that stay as they are included. */
      parameters?: components["schemas"]["ParamStoreParameter"][];
    };
    /** @description The project that the key belongs to. */
    Project: {
      /** @description Id of the project. */
      id: string;
    };
    /** @description The project in the usual envelope. */
    ProjectResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Project"];
    };
    /** @description A prompt for a language model. Its texts and model settings are in its versions. */
    Prompt: WithRequired<components["schemas"]["EntityMetadata"], "id" | "lastModifierID" | "lastModifiedTime" | "lastModifierEmail" | "lastModifierName" | "createdTime" | "creatorName"> & {
      /** @description Display name. */
      name?: string;
      /** @description Kind of id by which users are told apart, such as `userID`. */
      idType?: string;
      /** @description What the prompt is for. */
      description: string;
    };
    /** @description A page of prompts. */
    PromptListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Prompt"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description A new prompt, without any version yet. */
    PromptCreate: {
      /** @description Name by which code asks for the prompt; 3 to 100 letters, digits, spaces, `_`, `-` or `.`. */
      name: string;
      /** @description Name to show; 3 to 100 letters, digits, spaces, `_`, `-` or `.`. */
      displayName?: string;
      /** @description What the prompt is for, at most 1000 characters. */
      description?: string;
      targetApps?: components["schemas"]["TargetApps"];
      /** @description Name of the owning team. Enterprise plans only. */
      team?: string;
      /** @description Id of the owning team. Enterprise plans only. */
      teamID?: string;
      tags?: components["schemas"]["TagNames"];
      /** @description Id of the user to record as creator. */
      creatorID?: string | null;
      /** @description Email of the user to record as creator. */
      creatorEmail?: string | null;
      owner?: components["schemas"]["Owner"];
    };
    /** @description One prompt in the usual envelope. */
    PromptResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Prompt"];
    };
    /** @description The properties to change; what is absent stays. Name and tags cannot be changed here. */
    PromptPatch: {
      /** @description What the prompt is for, at most 1000 characters; `""` empties it. */
      description?: string;
      targetApps?: components["schemas"]["TargetApps"];
      /** @description Name of the owning team. Enterprise plans only. */
      team?: string;
      /** @description Id of the owning team. Enterprise plans only. */
      teamID?: string;
    };
    /** @description One message to the model. */
    PromptMessage: {
      /** @description The text. */
      content: string;
      /**
       * @description Who says it; `system` gives the instructions.
       * @enum {string}
       */
      role: "system" | "user" | "assistant";
    };
    /** @description An HTTP header. */
    PromptWorkflowHeader: {
      /** @description Name of the header. */
      name: string;
      /** @description Value of the header. */
      value: string;
    };
    /** @description What a version says to the model, and with which settings. Ranges depend on the model; none are documented. */
    PromptVersionSettings: {
      /** @description The messages in order. */
      prompts?: components["schemas"]["PromptMessage"][];
      /** @description Who runs the model, such as `openai`. */
      provider?: string;
      /** @description Name of the model, as the provider calls it. */
      model?: string;
      /** @description How freely the model chooses its words; 0 is the least. */
      temperature?: number;
      /** @description Share of the probability from which words are chosen, a fraction from 0 to 1. */
      top_p?: number;
      /** @description How strongly words count against themselves that came often. */
      frequency_penalty?: number;
      /** @description How strongly words count against themselves that came at all. */
      presence_penalty?: number;
      /** @description Most tokens that the model may answer with. */
      max_tokens?: number;
      /** @description Model that runs the evaluations. */
      eval_model?: string;
      /** @description Body to send when the version is evaluated against a workflow of your own. */
      workflow_body?: {
        /**
         * @description Format of the body.
         * @enum {string}
         */
        type: "JSON";
        /** @description The body as text. */
        value: string;
      };
      /** @description Headers to send to the workflow. */
      workflow_headers?: components["schemas"]["PromptWorkflowHeader"][];
      /** @description Headers to send to the workflow that authenticate the request. */
      auth_workflow_headers?: components["schemas"]["PromptWorkflowHeader"][];
    };
    /** @description A new version of a prompt. */
    PromptVersionCreate: {
      /** @description Name to show; 3 to 100 letters, digits, spaces, `_`, `-` or `.`. */
      name: string;
      /** @description Id; 3 to 100 letters, digits, `_`, `-` or `.`. */
      id?: string;
      /** @description What is new in this version, at most 1000 characters. */
      description?: string;
    } & components["schemas"]["PromptVersionSettings"];
    /** @description A version of a prompt. */
    PromptVersion: {
      /** @description Name to show. */
      name: string;
      /** @description Id, by which evaluations are started. */
      id?: string;
      /** @description What is new in this version. */
      description?: string;
    } & components["schemas"]["PromptVersionSettings"];
    /** @description One version of a prompt in the usual envelope. */
    PromptVersionResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["PromptVersion"];
    };
    /** @description Which version is being evaluated, in the usual envelope. */
    PromptVersionEvaluationResponse: {
      message: components["schemas"]["Message"];
      data: {
        /** @description Id of the version. */
        id: string;
        /** @description Name of the version. */
        name: string;
      };
    };
    /**
     * @description Where a rollout stands. Only `ABORTED` and `COMPLETED` are final.
     * @enum {string}
     */
    ReleasePipelineTriggerStatus: "IN_PROGRESS" | "PAUSED" | "ABORTED" | "COMPLETED" | "WAITING_FOR_REVIEW";
    /** @description Something that happened to a rollout. */
    ReleasePipelineTriggerAction: {
      /** @description What happened. `SKIPPED_TO` was last documented in 2025-03; since then it is `SKIPPED`. */
      type: ("STARTED" | "ABORTED" | "PAUSED" | "UNPAUSED" | "APPROVED_FOR" | "SKIPPED" | "SKIPPED_TO" | "FULL_ROLL_OUT" | "CLEANED_UP") | (string & {});
      /** @description When, Unix milliseconds. */
      timeMs: number;
      /** @description Id of the phase it was about. */
      phaseID: string;
      /** @description Id of who did it. Optional since 2026-03. */
      actorID?: string;
      /** @description Name of who did it. */
      actorName: string;
    };
    /**
     * @description A rollout, called trigger by the API: one change on its way through the phases of a pipeline. It is a change
     *     to the gate in `gateID` or to the dynamic config in `dynamicConfigID`.
     */
    ReleasePipelineTrigger: {
      /** @description Id of the rollout. */
      id: string;
      /** @description Id of the pipeline it goes through. */
      releasePipelineID: string;
      /** @description Where it stands. Answers do not restrict it; these are the values that the list can be filtered by. */
      status: components["schemas"]["ReleasePipelineTriggerStatus"] | (string & {});
      /** @description What has happened to it so far. */
      actions: components["schemas"]["ReleasePipelineTriggerAction"][];
      /** @description Who started it by changing the gate or config. */
      creatorID: string;
      /** @description When it started, Unix milliseconds. */
      createdTime: number;
      /** @description What the change is about. */
      description?: string;
      /** @description Id of the gate that changed. */
      gateID?: string;
      /** @description Id of the dynamic config that changed. */
      dynamicConfigID?: string;
      /** @description Who acted on it last; a user's or a key's id. */
      lastModifierID: string;
      /** @description Name of who acted on it last. */
      lastModifierName: string;
      /** @description Id of the stored state of the gate or config that is being released. First documented in 2026-03. */
      configSnapshotID?: string;
      /** @description Name of the phase it is in. */
      currentPhase?: string | null;
      /** @description Id of the phase it is in. Actions ask for a phase's id. */
      currentPhaseID?: string | null;
      /** @description When the phase ends, Unix milliseconds. */
      currentPhaseEndTime?: number | null;
    };
    /** @description A page of rollouts in an envelope that may lack its message. */
    ReleasePipelineTriggerListResponse: {
      message?: components["schemas"]["Message"];
      data: components["schemas"]["ReleasePipelineTrigger"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description One rollout in an envelope that may lack its message. */
    ReleasePipelineTriggerResponse: {
      message?: components["schemas"]["Message"];
      data: components["schemas"]["ReleasePipelineTrigger"];
    };
    /** @description Which phase an action is meant for. */
    ReleasePipelinePhaseChoice: {
      /** @description Id of the phase. It keeps the action from hitting another one when the rollout has moved on in the meantime. */
      phaseID: string;
    };
    /** @description What a phase is called, and when it begins and ends. */
    ReleasePipelinePhaseBase: {
      /** @description Id of the stored phase, which the actions on a rollout ask for. A new one has none yet. */
      id?: string;
      /** @description Name, such as `Canary`. */
      name: string;
      /** @description Milliseconds that the phase lasts before the next one begins. With `requiredReview` they count from the approval. */
      timeIntervalMs: number;
      /** @description Whether somebody has to approve the phase before it begins. */
      requiredReview: boolean;
    };
    /** @description Whom a phase reaches. A change is released where the conditions hold. */
    ReleasePipelineRule: {
      /** @description Id of the stored rule. A new one has none yet. */
      id?: string;
      /** @description Name, such as `Staff`. */
      name: string;
      /** @description All of them must hold. An empty list holds for everybody. */
      conditions: components["schemas"]["Condition"][];
      /** @description Environments in which the rule counts; null means all of them. */
      environments?: string[] | null;
    };
    /** @description One step of a release pipeline. */
    ReleasePipelinePhase: {
      /** @description Whom the phase reaches. */
      rules: components["schemas"]["ReleasePipelineRule"][];
    } & components["schemas"]["ReleasePipelinePhaseBase"];
    /** @description Steps in which a change reaches users. A change to a gate or dynamic config with a pipeline starts a rollout. */
    ReleasePipeline: {
      /** @description Id, as in the `releasePipelineID` of gates and dynamic configs. */
      id: string;
      /** @description Name that people pick it by for a gate or dynamic config. */
      name: string;
      /** @description Who created it; a user's or a key's id. */
      creatorID: string;
      /** @description When it was created, Unix milliseconds. */
      createdTime: number;
      /** @description Who changed it last; a user's or a key's id. */
      lastModifierID: string;
      /** @description When it was changed last, Unix milliseconds. First documented in 2026-03. */
      lastModifiedTime?: number;
      /** @description The steps, in order. */
      phases?: components["schemas"]["ReleasePipelinePhase"][];
      /** @description What people see on the page of the gate or config when a rollout starts. First documented in 2026-03. */
      triggerNotice?: string;
    };
    /** @description A page of release pipelines. */
    ReleasePipelineListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["ReleasePipeline"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description A rule to store. It has no percentage; a phase reaches everybody who matches. */
    ReleasePipelineRuleInput: components["schemas"]["ReleasePipelineRule"];
    /** @description A step to store. */
    ReleasePipelinePhaseInput: {
      /** @description Whom the phase shall reach. */
      rules: components["schemas"]["ReleasePipelineRuleInput"][];
    } & components["schemas"]["ReleasePipelinePhaseBase"];
    /** @description What can be set on a release pipeline. */
    ReleasePipelineSettings: {
      /** @description Name that people pick it by for a gate or dynamic config. */
      name?: string;
      /** @description All steps, in order. Keep the ids of those that exist. */
      phases?: components["schemas"]["ReleasePipelinePhaseInput"][];
      /**
       * @description What people see on the page of the gate or config when a rollout starts; null for nothing. First documented in
       *     2026-03.
       */
      triggerNotice?: string | null;
    };
    /** @description A new release pipeline. */
    ReleasePipelineCreate: WithRequired<components["schemas"]["ReleasePipelineSettings"], "name">;
    /** @description One release pipeline in the usual envelope. */
    ReleasePipelineResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["ReleasePipeline"];
    };
    /** @description The pipeline as it shall be. Nothing is required; the reference does not say whether what is absent stays. */
    ReleasePipelineUpdate: components["schemas"]["ReleasePipelineSettings"];
    /** @description A daily report that is ready for download. */
    Report: {
      /** @description Where to download the report from; the sample has no scheme. */
      url: string;
    };
    /** @description Where the report is, in the usual envelope. */
    ReportResponse: {
      message: components["schemas"]["Message"];
      /** @description The report. The schema says a single one; the documented answer holds it in a list. */
      data: components["schemas"]["Report"][] | components["schemas"]["Report"];
    };
    /**
     * @description What people with the role may do: true allows it. Known answers leave some permissions out; that says nothing about
     *     whether they are granted. The names are the API's; it documents no more than them.
     */
    RolePermissions: {
      /** @description Invite people to the project. */
      invitation_access?: boolean;
      /** @description Create gates, experiments and other configurations. */
      create_configs?: boolean;
      /** @description Change and delete configurations. */
      edit_or_delete_configs?: boolean;
      /** @description Make changes that reach production. */
      launch_to_production?: boolean;
      /** @description Launch and switch off configurations. */
      launch_or_disable_configs?: boolean;
      /** @description Start experiments. */
      start_experiments?: boolean;
      /** @description Create and change templates. */
      create_or_edit_templates?: boolean;
      /** @description Create and change dashboards. */
      create_or_edit_dashboards?: boolean;
      /** @description Create teams. */
      create_teams?: boolean;
      /** @description Change the JSON Schema of dynamic configs. */
      edit_dynamic_config_schemas?: boolean;
      /** @description Create release pipelines. */
      create_release_pipelines?: boolean;
      /** @description Approve a release pipeline's phase that waits for review. */
      approve_required_review_release_pipeline_phase?: boolean;
      /** @description Approve one's own changes. */
      self_approve_review?: boolean;
      /** @description Approve the changes of others. */
      approve_reviews?: boolean;
      /** @description Change overrides without a review. */
      bypass_reviews_for_overrides?: boolean;
      /** @description Commit without waiting for the pre-commit webhook. First documented in 2026-03. */
      bypass_precommit_webhook?: boolean;
      /** @description Create and change metrics. */
      metric_management?: boolean;
      /** @description See the dimensions of events. */
      event_dimensions_access?: boolean;
      /** @description Mark metrics as verified. */
      verify_metrics?: boolean;
      /** @description Use the metrics explorer. */
      use_metrics_explorer?: boolean;
      /** @description Use metrics that belong to one experiment only. */
      local_metrics?: boolean;
      /** @description Create and change alerts. */
      manage_alerts?: boolean;
      /** @description Change integrations. */
      integrations_edit_access?: boolean;
      /** @description Connect and create data sources. */
      source_connection_and_creation?: boolean;
      /** @description Change the warehouse connection of a Warehouse Native project. First documented in 2026-03. */
      whn_connection?: boolean;
      /** @description Change imports from the warehouse and exports to it. */
      data_warehouse_ingestion_and_exports_edit_access?: boolean;
      /** @description Change configurations with a core tag, and put one on. */
      edit_and_tag_configs_with_core_tag?: boolean;
      /** @description Reset experiments. */
      reset_experiments?: boolean;
      /** @description Reload results of a Warehouse Native project by hand. */
      manual_whn_reload?: boolean;
    };
    /** @description A named set of permissions that people can be given. */
    Role: {
      /** @description Name. It is also the id in other calls. */
      name: string;
      permissions: components["schemas"]["RolePermissions"];
    };
    /** @description A page of roles. */
    RoleListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Role"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description The permissions to set. What becomes of absent ones is not documented, so send all that matter. */
    RolePermissionsInput: components["schemas"]["RolePermissions"];
    /** @description A new custom role. */
    RoleCreate: {
      /** @description Name. It is also the id in later calls, and cannot be changed. */
      name: string;
      permissions: components["schemas"]["RolePermissionsInput"];
    };
    /** @description One role in the usual envelope. */
    RoleResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Role"];
    };
    /** @description The change to a role. Only the permissions can change. */
    RolePatch: {
      permissions: components["schemas"]["RolePermissionsInput"];
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
    /** @description A page of segments. */
    SegmentListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Segment"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description What a new segment of any type can have. */
    SegmentCreateSettings: {
      /** @description Name, 3 to 100 letters, digits, spaces, `_` and `-`. */
      name: string;
      /**
       * @description Id that gates and experiments refer to; a name without spaces. Absent means one made from the name, such as
       *     `beta_testers` from `Beta Testers`.
       */
      id?: string;
      /** @description Whom the segment is meant to contain, at most 1000 characters. */
      description?: string;
      /**
       * @description Kind of id that the segment holds or tests. Absent means `userID`.
       * @default userID
       */
      idType?: string;
      tags?: components["schemas"]["TagNames"];
      /** @description Id of the user to be recorded as creator. Null and absent leave it to the key. */
      creatorID?: string | null;
      /** @description Email of the user to be recorded as creator. Null and absent leave it to the key. */
      creatorEmail?: string | null;
      /** @description Name of the owning team; null and absent mean none. Enterprise plans only. */
      team?: string | null;
      /** @description Id of the owning team; null and absent mean none. Enterprise plans only. */
      teamID?: string | null;
    };
    /**
     * @description What a condition of a segment looks at. These are fewer types than elsewhere: gates, `time`, `url`, `public` and
     *     some more cannot be used.
     * @enum {string}
     */
    SegmentConditionType: "app_version" | "browser_name" | "browser_version" | "country" | "custom_field" | "email" | "environment_tier" | "fails_segment" | "ip_address" | "os_name" | "os_version" | "passes_segment" | "unit_id" | "user_id";
    /** @description One test of a segment's rule. */
    SegmentConditionInput: {
      type?: components["schemas"]["SegmentConditionType"];
    } & components["schemas"]["Condition"];
    /** @description A rule of a segment to store. It is written like any other rule, but fewer types of condition are allowed. */
    SegmentRuleInput: {
      /** @description All of them must hold. An empty list holds for everybody. */
      conditions?: components["schemas"]["SegmentConditionInput"][];
    } & components["schemas"]["RuleInput"];
    /** @description A new segment given by rules. */
    RuleBasedSegmentCreate: {
      /** @constant */
      type: "rule_based";
      /** @description The rules in order. Absent means none for now; they can be set later. */
      rules?: components["schemas"]["SegmentRuleInput"][];
    } & (components["schemas"]["SegmentCreateSettings"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "rule_based";
    });
    /** @description A new list of ids. It is empty at first; its ids are added afterwards, by the operations for its type. */
    ListSegmentCreate: {
      /**
       * @description `id_list` for lists to target, `analysis_list` for lists to analyse, `user_store_id_list` for lists that change
       *     often. The last is first documented in 2025-10.
       * @enum {string}
       */
      type: "id_list" | "analysis_list" | "user_store_id_list";
    } & (components["schemas"]["SegmentCreateSettings"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "id_list" | "analysis_list" | "user_store_id_list";
    });
    /** @description A new segment. `type` tells which kind, and whether it can have rules. It cannot be changed later. */
    SegmentCreate: components["schemas"]["RuleBasedSegmentCreate"] | components["schemas"]["ListSegmentCreate"];
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
    /** @description Ids for a list of type `user_store_id_list`. */
    SegmentUserStoreIdsInput: {
      /** @description Ids of the segment's id type, 1,000 at most. */
      ids: string[];
      /**
       * @description Version of the list, as in `currentVersion` of its metadata. What it does is not documented; leave it out unless
       *     you know.
       */
      version?: number;
    };
    /**
     * @description That the segment is changed. The published schema has the segment in `data`, the published examples have no `data`:
     *     read the segment to be sure.
     */
    SegmentChangeResponse: {
      message: components["schemas"]["Message"];
      data?: components["schemas"]["Segment"];
    };
    /**
     * @description All rules that the segment is to have, in order. Published as a bare list; other clients wrap it into `rules`.
     *     Prefer the list.
     */
    SegmentRulesUpdate: components["schemas"]["SegmentRuleInput"][] | {
      /** @description The rules in order. */
      rules: components["schemas"]["SegmentRuleInput"][];
    };
    /** @description The ids of a list. */
    SegmentIdList: {
      /** @description Name of the list. */
      name: string;
      /** @description How many ids the list has. */
      count: number;
      /** @description The ids, those of this page when the answer is paged. */
      ids: string[];
    };
    /** @description The ids of a list. Unlike in other lists, `data` is an object. */
    SegmentIdListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["SegmentIdList"];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description Ids for a list of type `id_list`. */
    SegmentIdsInput: {
      /** @description Ids of the segment's id type, 100,000 at most. */
      ids: string[];
    };
    /** @description Whether a change to the list is still under way. */
    SegmentIdListMetadata: {
      /** @description Version of the list; another number means other ids. */
      currentVersion?: number;
      /** @description True while a change has not reached the whole list yet. */
      isUpdating?: boolean;
    };
    /** @description The state of a list in the usual envelope. */
    SegmentIdListMetadataResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["SegmentIdListMetadata"];
    };
    /**
     * @description Who can see the project. The reference lists the values without explaining them.
     * @enum {string}
     */
    ProjectVisibility: "OPEN" | "CLOSED" | "EXTERNAL";
    /** @description The settings of the project itself. */
    ProjectSettings: {
      /** @description Name of the project. */
      name: string;
      /** @description Who can see the project. A documented answer has it in lower case; compare without regard to case. */
      visibility: components["schemas"]["ProjectVisibility"] | (string & {});
      /** @description Id type that new gates, experiments and metrics start with. Absent when there is no default. */
      default_unit_type?: string;
    };
    /** @description The settings of the project in the usual envelope. */
    ProjectSettingsResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["ProjectSettings"];
    };
    /** @description The settings of the project as they shall be from now on. */
    ProjectSettingsUpdate: {
      /** @description Name of the project. */
      name: string;
      visibility: components["schemas"]["ProjectVisibility"];
      /** @description Id type that new gates, experiments and metrics start with. Absent removes the default. */
      default_unit_type?: string;
    };
    /** @description What needs a review before it takes effect. */
    ProjectReviewSettings: {
      /** @description Whether changes to configurations such as gates and experiments need a review. */
      is_config_review_required: boolean;
      /** @description Whether changes to metrics need a review. */
      is_metric_review_required: boolean;
      /** @description When true, the review of metrics is limited to verified ones. */
      is_metric_review_required_on_verified_only: boolean;
      /** @description Whether experiments for analysis only need a review. Warehouse Native projects only. */
      is_whn_analysis_only_review_required?: boolean;
      /** @description Whether metric, assignment and property sources need a review. Warehouse Native projects only. */
      is_whn_source_review_required?: boolean;
    };
    /** @description The review settings in the usual envelope. */
    ProjectReviewSettingsResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["ProjectReviewSettings"];
    };
    /** @description The review settings as they shall be from now on. The Warehouse Native ones may be left out. */
    ProjectReviewSettingsUpdate: components["schemas"]["ProjectReviewSettings"];
    /** @description Settings about roles. */
    ProjectRoleSettings: {
      /** @description Name of the role that people have when they join, such as `Member` or a custom one. */
      default_project_role: string;
    };
    /** @description The role settings in the usual envelope. */
    ProjectRoleSettingsResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["ProjectRoleSettings"];
    };
    /** @description The settings about roles as they shall be from now on. */
    ProjectRoleSettingsUpdate: {
      /** @description Name of the role for people who join later. It has to exist. */
      default_project_role: string;
    };
    /** @description Settings about teams. */
    ProjectTeamSettings: {
      /** @description Whether every new configuration needs a team. */
      require_teams_on_configs: boolean;
    };
    /** @description The team settings in the usual envelope. */
    ProjectTeamSettingsResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["ProjectTeamSettings"];
    };
    /** @description The settings about teams as they shall be from now on. */
    ProjectTeamSettingsUpdate: {
      /** @description When true, somebody without a team can no longer create configurations. */
      require_teams_on_configs: boolean;
    };
    /** @description A label that gates, experiments, metrics and the rest can carry. */
    Tag: {
      /** @description Id of the tag. */
      id: string;
      /** @description Name, as it appears in the `tags` of other entities. */
      name: string;
      /** @description What the tag stands for. */
      description: string;
      /** @description True for a core tag. */
      isCore: boolean;
    };
    /** @description A page of tags. */
    TagListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Tag"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description A new tag. */
    TagCreate: {
      /** @description Name, 1 to 100 characters. */
      name: string;
      /** @description What the tag stands for, at most 1000 characters; may be empty. */
      description: string;
      /**
       * @description Whether it is a core tag. Absent means false.
       * @default false
       */
      isCore?: boolean;
    };
    /** @description One tag in the usual envelope. */
    TagResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Tag"];
    };
    /** @description The properties to change. What is absent stays. */
    TagPatch: {
      /** @description New name, 1 to 100 characters. */
      name?: string;
      /** @description New description, at most 1000 characters; `""` empties it. */
      description?: string;
      /** @description Whether it is a core tag. Published with a default of false; absent is read as "leave it" like everywhere. */
      isCore?: boolean;
    };
    /** @description An app of the project. A key that is tied to it only gets the entities assigned to it. */
    TargetApp: {
      /** @description Id. Lists have been seen without it, although other calls need it. */
      id?: string;
      /** @description Name, as it appears in the `targetApps` of other entities. */
      name: string;
    };
    /** @description A page of target apps. */
    TargetAppListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["TargetApp"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description Gates, dynamic configs and experiments that belong to target apps. */
    TargetAppEntities: {
      /** @description Ids of gates. */
      gates?: string[];
      /** @description Ids of dynamic configs. */
      dynamicConfigs?: string[];
      /** @description Ids of experiments. */
      experiments?: string[];
    };
    /** @description A new target app, and what to assign to it at once. */
    TargetAppCreate: {
      /** @description Name, as other entities will show it in their `targetApps`. */
      name: string;
      /** @description What the app is; may be empty. */
      description: string;
    } & components["schemas"]["TargetAppEntities"];
    /** @description A target app with the entities assigned to it, as answers without an envelope have it. */
    TargetAppDetails: {
      /** @description What the app is. */
      description?: string;
    } & (components["schemas"]["TargetApp"] & components["schemas"]["TargetAppEntities"]);
    /** @description One target app, in the usual envelope or bare. Only the envelope has `data`. */
    TargetAppResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["TargetApp"];
    } | components["schemas"]["TargetAppDetails"];
    /** @description Which entities to assign to which target apps. Every entity goes to every one of the apps. */
    TargetAppAssignment: {
      /** @description Ids, not names, of the target apps; at least one. */
      targetApps: string[];
    } & components["schemas"]["TargetAppEntities"];
    /** @description The properties to change. What is absent stays. */
    TargetAppPatch: {
      /** @description New name. */
      name?: string;
      /** @description New description; `""` empties it. */
      description?: string;
    };
    /** @description A kind of id that gates, experiments and metrics can tell users apart by. */
    UnitIdType: {
      /** @description Name, as it appears in the `idType` of other entities. */
      name: string;
      /** @description What one such id stands for. */
      description?: string;
    };
    /** @description A page of id types. */
    UnitIdTypeListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["UnitIdType"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description A new id type. */
    UnitIdTypeCreate: {
      /** @description Name. It is also the id in later calls, and cannot be changed. */
      name: string;
      /** @description What one such id stands for. */
      description?: string;
    };
    /** @description One id type in the usual envelope. */
    UnitIdTypeResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["UnitIdType"];
    };
    /** @description The change to an id type. Only the description can change. */
    UnitIdTypePatch: {
      /** @description New description; `""` empties it. */
      description: string;
    };
    /** @description Somebody in the project. There is no id in it; the email identifies the user. */
    User: {
      /** @description Email address. Documented answers have some that are not valid ones. */
      email: string;
      /** @description First name. */
      firstName: string;
      /** @description Last name; may be empty. */
      lastName: string;
      /**
       * @description Name of the role. Built-in ones come as `Admin` and as `admin`; compare without regard to case.
       * @example Admin
       * @example Member
       * @example Read Only
       */
      role: string;
    };
    /** @description A page of users. */
    UserListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["User"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description One user in the usual envelope. */
    UserResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["User"];
    };
    /** @description Whom to invite, and as what. Everybody in one invitation gets the same role and teams. */
    UserInvitation: {
      /** @description Name of the role they will have - `Admin`, `Member`, `Read Only` or a custom one. */
      role: string;
      /** @description Their email addresses, all within the domain of the company. */
      emails: string[];
      /** @description Teams they will belong to. Whether by name or by id is not documented. */
      teams?: string[];
    };
    /** @description Metrics that configurations of a team start with, by name and type. */
    TeamMetrics: components["schemas"]["MetricReference"][];
    /** @description What configurations of the team start with, and who may change and review them. */
    TeamConfiguration: {
      /** @description Name, as it appears in the `team` of other entities. */
      name?: string;
      /** @description What the team does. */
      description?: string;
      /** @description Metrics that new gates of the team monitor. */
      defaultGateMetrics?: components["schemas"]["TeamMetrics"];
      /** @description Primary metrics that new experiments of the team start with. */
      defaultExperimentPrimaryMetrics?: components["schemas"]["TeamMetrics"];
      /** @description Secondary metrics that new experiments of the team start with. */
      defaultExperimentSecondaryMetrics?: components["schemas"]["TeamMetrics"];
      /** @description Metrics that new holdouts of the team start with. */
      defaultHoldoutMetrics?: components["schemas"]["TeamMetrics"];
      /**
       * @description Who may create and change configurations of the team.
       * @enum {string}
       */
      changeTeamConfigs?: "anyone" | "team_only";
      /**
       * @description Who may approve changes to them. The role has to allow approving as well.
       * @enum {string}
       */
      reviewApproval?: "anyone" | "team_only" | "admin_only";
      /** @description Target apps that new configurations of the team belong to; documented answers have names. */
      defaultTargetApplications?: string[];
      /** @description Holdout that new configurations of the team join; null for none. */
      defaultHoldoutID?: string | null;
      /** @description Whether the team's changes need a review where the project asks for none. Null where it does not apply. */
      requireReviews?: boolean | null;
      /** @description Whether new gates have to start from a template. Null where it does not apply. */
      requireGateTemplates?: boolean | null;
      /** @description Whether new experiments have to start from a template. Null where it does not apply. */
      requireExperimentTemplates?: boolean | null;
      /** @description Whether new dynamic configs have to start from a template. Null where it does not apply. */
      requireDynamicConfigTemplates?: boolean | null;
    };
    /** @description People who own configurations together, and the rules for these configurations. */
    Team: {
      /** @description Id. Published as always there, yet documented answers lack it. */
      id?: string;
      /** @description People in the team. Absent from lists since 2026-03. */
      members?: components["schemas"]["User"][];
      /** @description Those who administer the team, whatever their role in the project. Absent from lists since 2026-03. */
      admins?: components["schemas"]["User"][];
    } & WithRequired<components["schemas"]["TeamConfiguration"], "name" | "defaultGateMetrics" | "defaultExperimentPrimaryMetrics" | "defaultExperimentSecondaryMetrics" | "defaultHoldoutMetrics" | "changeTeamConfigs" | "reviewApproval" | "defaultTargetApplications">;
    /** @description A page of teams. */
    TeamListResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Team"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description People, by email. Answers have them as objects instead; map those to their emails before sending them back. */
    TeamEmails: string[];
    /** @description A new team. Empty lists are fine, but have to be there. */
    TeamCreate: {
      /** @description Emails of the people in the team. */
      members: components["schemas"]["TeamEmails"];
      /** @description Emails of those who administer the team. */
      admins: components["schemas"]["TeamEmails"];
    } & WithRequired<components["schemas"]["TeamConfiguration"], "name" | "defaultGateMetrics" | "defaultExperimentPrimaryMetrics" | "defaultExperimentSecondaryMetrics" | "defaultHoldoutMetrics" | "changeTeamConfigs" | "reviewApproval" | "defaultTargetApplications">;
    /** @description One team in the usual envelope. */
    TeamResponse: {
      message: components["schemas"]["Message"];
      data: components["schemas"]["Team"];
    };
    /** @description The properties to change. Each replaces what is stored as a whole, lists included; `[]` empties a list. */
    TeamPatch: {
      /** @description Id of the team. The path already has it; leave it out. */
      id?: string;
      /** @description Emails of the people in the team. */
      members?: components["schemas"]["TeamEmails"];
      /** @description Emails of those who administer the team. */
      admins?: components["schemas"]["TeamEmails"];
    } & components["schemas"]["TeamConfiguration"];
    /** @description What to change. Nothing is required; the reference does not say whether what is absent stays. */
    UserUpdate: {
      /** @description Name of the new role - `Admin`, `Member`, `Read Only` or a custom one. */
      role?: string;
      /** @description New first name. */
      firstName?: string;
      /** @description New last name. */
      lastName?: string;
    };
    /** @description Parameters of a connection to Databricks. */
    DatabricksConnectionPatch: {
      /** @description Host name of the workspace. */
      host?: string;
      /** @description HTTP path of the SQL warehouse or cluster that runs the queries. */
      path?: string;
      /** @description Access token of the service user. A secret. */
      accessToken?: string;
      /** @description Database for intermediate tables. The service user needs the right to write to it. */
      stagingDatabase?: string;
      /** @description Id of the OAuth client to sign in as; null removes it. */
      oauthClientID?: string | null;
      /** @description HTTP path for queries that people run in the console; null has them use `path`. */
      consoleComputePath?: string | null;
    };
    /** @description Parameters of a connection to Snowflake. */
    SnowflakeConnectionPatch: {
      /** @description Account identifier. */
      accountName?: string;
      /** @description Name of the service user. */
      serviceUserName?: string;
      /** @description Password of the service user. A secret. */
      serviceUserPassword?: string;
      /** @description Private key of the service user, in place of the password; null removes it. A secret. */
      privateKey?: string | null;
      /** @description Passphrase of the private key; null when it has none. A secret. */
      keyPassPhrase?: string | null;
      /** @description Database that the staging schema is in. */
      stagingDatabaseName?: string;
      /** @description Schema for intermediate tables. The service user needs the right to write to it. */
      stagingSchemaName?: string;
      /** @description Virtual warehouse that runs the queries. The service user needs access to it. */
      computeWarehouse?: string;
      /** @description Virtual warehouse for queries that people run in the console; null has them use `computeWarehouse`. */
      consoleComputeWarehouse?: string | null;
    };
    /** @description Parameters of a connection to BigQuery. */
    BigQueryConnectionPatch: {
      /** @description Private key of a service account of your own. A secret. */
      privateKey?: string;
      /** @description Project that runs the queries. */
      project?: string;
      /** @description Project for queries that people run in the console. */
      consoleComputeProject?: string;
      /** @description Dataset for intermediate tables. The service account needs the right to write to it. */
      stagingDataset?: string;
    };
    /** @description Parameters of a connection to Redshift. First documented in 2026-03. */
    RedshiftConnectionPatch: {
      /** @description Host name of the cluster. */
      host?: string;
      /** @description Port of the cluster. */
      port?: number;
      /** @description Database in the cluster. */
      database?: string;
      /** @description Name of an administrator of the cluster. */
      username?: string;
      /** @description Password of that administrator. A secret. */
      password?: string;
      /** @description Schema for intermediate tables. */
      stagingSchema?: string;
      /** @description Whether to go through an SSH tunnel; the properties that begin with `ssh` describe it. */
      useSshTunnel?: boolean;
      /** @description User on the host of the tunnel. */
      sshUsername?: string;
      /** @description Port of the host of the tunnel. */
      sshPort?: number;
      /** @description Host of the tunnel. */
      sshHost?: string;
      /** @description Private key for the tunnel. A secret. */
      sshPrivateKey?: string;
      /** @description Public key for the tunnel. */
      sshPublicKey?: string;
      /** @description Whether the certificate of the cluster has to come from a known authority. */
      verifyCA?: boolean;
      /** @description Whether to sign in through an IAM role; `roleArn` names it, and `region` is needed then. */
      useAssumeRole?: boolean;
      /** @description ARN of that role. */
      roleArn?: string;
      /** @description AWS region of the cluster, such as `eu-central-1`. */
      region?: string;
    };
    /** @description Parameters of a connection to Athena. First documented in 2026-03. */
    AthenaConnectionPatch: {
      /** @description AWS region of the resources, such as `eu-central-1`. */
      region?: string;
      /** @description Name of the S3 bucket. */
      bucket?: string;
      /** @description Name of the data source, or catalog, in Athena. */
      dataCatalog?: string;
      /** @description Whether every query is sent with the catalog as its context, so that SQL can leave it out. */
      useCatalogInQueryContext?: boolean;
      /** @description Database for intermediate tables. */
      database?: string;
      /** @description Where in S3 query results go, such as `s3://analytics-results/statsig/`. */
      queryResultLocation?: string;
      /** @description Workgroup that the queries run in. */
      workgroup?: string;
      /** @description ARN of the IAM role that Statsig takes on. */
      roleArn?: string;
    };
    /**
     * @description The parameters to change, under the kind of warehouse that the project uses. What is absent stays. Secrets are
     *     written here and never answered.
     */
    WarehouseConnectionPatch: {
      databricks?: components["schemas"]["DatabricksConnectionPatch"];
      snowflake?: components["schemas"]["SnowflakeConnectionPatch"];
      bigquery?: components["schemas"]["BigQueryConnectionPatch"];
      redshift?: components["schemas"]["RedshiftConnectionPatch"];
      athena?: components["schemas"]["AthenaConnectionPatch"];
    };
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
    ApiVersion: "20240601";
    RespectReviewSettings: string;
    /**
     * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
     * @example 50
     */
    Limit: number;
    /**
     * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
     * @example 1
     */
    Page: number;
    /**
     * @description Only items with these tags. Repeat the parameter for several.
     * @example [
     *       "growth"
     *     ]
     */
    Tags: string[];
    /**
     * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
     *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
     * @example new_checkout
     */
    Id: string;
    /**
     * @description Only items created by the user of this name.
     * @example Ada Osei
     */
    CreatorName: string;
    /**
     * @description Only items created by the user with this id.
     * @example 6Q78Ih2m3FnOoECDsvzoms
     */
    CreatorID: string;
    /**
     * @description When `true` the body is validated and the would-be result returned, but nothing is saved. Absent means `false`.
     * @example true
     */
    DryRun: boolean;
    /**
     * @description Id of the review, as in `activeReview.reviewID` of the entity.
     * @example 4kTt0dXq7mZs1LrYb9WcPe
     */
    ReviewID: string;
    /**
     * @description Name of the event, as it is logged. Percent-encode it.
     * @example add_to_cart
     */
    EventName: string;
    /**
     * @description Id of the group that is compared with.
     * @example 4QpLr7aB2fQ0Jm3FvZ1sXw
     */
    PulseControlGroup: string;
    /**
     * @description Id of the group that is compared.
     * @example 7aB2fQ0Jm3FvZ1sXw4QpLr
     */
    PulseTestGroup: string;
    /**
     * @description Whether to reduce variance with what is known from before the experiment (CUPED).
     * @example true
     */
    PulseCuped: boolean;
    /**
     * @description Confidence level of the intervals, in percent.
     * @example 95
     */
    PulseConfidence: number;
    /**
     * @description Whether to correct significance for the number of groups.
     * @example true
     */
    PulseBonferroniPerVariant: boolean;
    /**
     * @description Whether to correct significance for the number of metrics.
     * @example true
     */
    PulseBonferroniPerMetric: boolean;
    /**
     * @description Part of the significance level that primary metrics share; secondary ones get the rest. Only with
     *     `applyBonferroniPerMetric`. Whether it is a fraction or a percentage is not documented.
     * @example 0.6
     */
    PulseBonferroniPrimaryWeight: number;
    /**
     * @description Whether to control the false discovery rate over the metrics.
     * @example false
     */
    PulseBenjaminiHochbergPerMetric: boolean;
    /**
     * @description Whether to control the false discovery rate over the groups.
     * @example false
     */
    PulseBenjaminiHochbergPerVariant: boolean;
    /**
     * @description Day whose results are wanted, `YYYY-MM-DD`.
     * @example 2026-02-14
     */
    PulseDate: string;
    /**
     * @description The key itself: keys are addressed by their value. It ends up in the address, so keep addresses out of logs.
     * @example secret-EXAMPLE4pQm7Zt1
     */
    KeyId: string;
    /**
     * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
     *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
     * @example checkout_revenue::sum
     */
    MetricId: string;
    /**
     * @description Id of the rollout, as listed by `listReleasePipelineTriggers`.
     * @example 1gVs6cUw9NfQj4LxKo3RaT
     */
    ReleasePipelineTriggerId: string;
    /**
     * @description Id of the release pipeline. An empty one would address the collection and is never valid.
     * @example 5tBn8yHq2VkXw0MrZe7JpD
     */
    ReleasePipelineId: string;
    /**
     * @description Name of the role, such as `Release manager`. Roles answer no id of their own; the name is what identifies them.
     *     Percent-encode it.
     * @example Release manager
     */
    RoleName: string;
    /**
     * @description Id of the target app. An empty one would address the collection and is never valid.
     * @example 6dYw1uPz8RkCq3NsVb5TjE
     */
    TargetAppId: string;
    /**
     * @description Name of the id type, such as `companyID`. Id types answer no id of their own; the name is what identifies them.
     *     Percent-encode it.
     * @example companyID
     */
    UnitIdTypeName: string;
    /**
     * @description Id of the user, as in the `creatorID` of what they have created.
     * @example 6Q78Ih2m3FnOoECDsvzoms
     */
    UserId: string;
    /**
     * @description Id of the team, as in the `teamID` of other entities. An empty one would address the collection.
     * @example 2fQ0Jm3FvZ1sXw9KpLr7aB
     */
    TeamId: string;
    /**
     * @description Email address of the user. Percent-encode it.
     * @example ada@example.com
     */
    UserEmail: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listAlerts: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Only alerts created by the user of this name. Last documented in 2025-10.
         * @example Ada Osei
         */
        creatorName?: string;
        /**
         * @description Only alerts created by the user with this id. Last documented in 2025-10.
         * @example 6Q78Ih2m3FnOoECDsvzoms
         */
        creatorID?: string;
        /**
         * @description Only alerts with these tags. Repeat the parameter for several. Last documented in 2025-10.
         * @example [
         *       "checkout"
         *     ]
         */
        tags?: string[];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of alerts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AlertListResponse"];
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
  getAlert: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the alert.
         * @example 2kMv7YqTn4RbXsLc9WdPzA
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The alert. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AlertResponse"];
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
  listAlertEvents: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the alert.
         * @example 2kMv7YqTn4RbXsLc9WdPzA
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AlertEventListResponse"];
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
  getAlertEvent: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the alert.
         * @example 2kMv7YqTn4RbXsLc9WdPzA
         */
        id: string;
        /**
         * @description Id of the event.
         * @example 8hGt6FrDe4SwAq2ZxCvBnM
         */
        eventId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AlertEventResponse"];
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
  listAuditLogs: {
    parameters: {
      query?: {
        /**
         * @description Only entries with this id. The reference does not say whether it is the entry's or that of what was changed.
         * @example 3rTq8WmYc0LzVxNb5KdHsE
         */
        id?: string;
        /**
         * @description Which property to sort by. `date` and `time` are texts, and it is not documented whether they sort as such.
         * @example date
         */
        sortKey?: "id" | "name" | "changeLog" | "actionType" | "date" | "time" | "updatedBy" | "updatedByUserID";
        /**
         * @description Whether the smallest or the largest value comes first.
         * @example desc
         */
        sortOrder?: "asc" | "desc";
        /**
         * @description Id of the entry where an earlier reading ended. The entry itself is not answered again.
         * @example 3rTq8WmYc0LzVxNb5KdHsE
         */
        latestID?: string;
        /**
         * @description Only this action.
         * @example gate_create
         */
        actionType?: components["schemas"]["AuditLogActionType"];
        /**
         * @description First day, `YYYY-MM-DD`.
         * @example 2026-02-16
         */
        startDate?: string;
        /**
         * @description Last day, `YYYY-MM-DD`.
         * @example 2026-02-17
         */
        endDate?: string;
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Only items with these tags. Repeat the parameter for several.
         * @example [
         *       "growth"
         *     ]
         */
        tags?: components["parameters"]["Tags"];
        /**
         * @description Only these actions. Repeat the parameter for several.
         * @example [
         *       "gate_create",
         *       "gate_update"
         *     ]
         */
        actionTypes?: components["schemas"]["AuditLogActionType"][];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of entries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditLogListResponse"];
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
  listAutotunes: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of autotunes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AutotuneListResponse"];
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
  createAutotune: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AutotuneCreate"];
      };
    };
    responses: {
      /** @description The new autotune. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AutotuneResponse"];
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
  getAutotune: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The autotune. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AutotuneResponse"];
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
  updateAutotune: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AutotuneUpdate"];
      };
    };
    responses: {
      /** @description The autotune as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AutotuneResponse"];
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
  deleteAutotune: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The autotune is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  patchAutotune: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AutotunePatch"];
      };
    };
    responses: {
      /** @description The autotune as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AutotuneResponse"];
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
  makeAutotuneDecision: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperimentDecision"];
      };
    };
    responses: {
      /** @description The decision is made. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  resetAutotune: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The autotune is reset. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  startAutotune: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The autotune is running. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  submitChangeValidation: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChangeValidation"];
      };
    };
    responses: {
      /** @description The verdict is stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  updateChangeValidationMessage: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChangeValidationMessage"];
      };
    };
    responses: {
      /** @description The message is stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  getCompany: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The company. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CompanyResponse"];
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
  listDashboards: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Only dashboards with this text in their name.
         * @example checkout
         */
        search?: string;
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of dashboards. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DashboardListResponse"];
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
  createDashboard: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DashboardCreate"];
      };
    };
    responses: {
      /** @description Id and address of the new dashboard. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DashboardCreateResponse"];
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
  getDashboard: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the dashboard, as the list has it.
         * @example 6dKs3MvRw0YpQh2TzNf8Xc
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The dashboard. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DashboardResponse"];
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
  replaceDashboardWidgets: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the dashboard, as the list has it.
         * @example 6dKs3MvRw0YpQh2TzNf8Xc
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DashboardWidgetsUpdate"];
      };
    };
    responses: {
      /** @description Ids of the widgets, in the order of the request. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DashboardWidgetIdsResponse"];
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
  addDashboardWidgets: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the dashboard, as the list has it.
         * @example 6dKs3MvRw0YpQh2TzNf8Xc
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DashboardWidgetsCreate"];
      };
    };
    responses: {
      /** @description Ids of the new widgets, in the order of the request. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DashboardWidgetIdsResponse"];
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
  getDashboardWidgetResults: {
    parameters: {
      query?: {
        /**
         * @description When false every user is counted; sampling is faster and gives estimates. Absent means true.
         * @example false
         */
        sampling_enabled?: boolean;
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the dashboard, as the list has it.
         * @example 6dKs3MvRw0YpQh2TzNf8Xc
         */
        id: string;
        /**
         * @description Id of the widget, as the dashboard has it.
         * @example 2yRk8HcF3mUy6JqZe5AvBn
         */
        widgetId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The numbers of the widget. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DashboardWidgetResultsResponse"];
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
  listDynamicConfigs: {
    parameters: {
      query?: {
        /**
         * @description Only configs whose changes go through the release pipeline with this id.
         * @example 9bKqWm3TzXc7RvYp1LnHsF
         */
        releasePipelineID?: string;
        /**
         * @description Only items created by the user of this name.
         * @example Ada Osei
         */
        creatorName?: components["parameters"]["CreatorName"];
        /**
         * @description Only items created by the user with this id.
         * @example 6Q78Ih2m3FnOoECDsvzoms
         */
        creatorID?: components["parameters"]["CreatorID"];
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Only items with these tags. Repeat the parameter for several.
         * @example [
         *       "growth"
         *     ]
         */
        tags?: components["parameters"]["Tags"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of dynamic configs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DynamicConfigListResponse"];
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
  createDynamicConfig: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DynamicConfigCreate"];
      };
    };
    responses: {
      /** @description The new config. */
      201: {
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
  getDynamicConfig: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The config. */
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
  updateDynamicConfig: {
    parameters: {
      query?: {
        /**
         * @description When `true` the body is validated and the would-be result returned, but nothing is saved. Absent means `false`.
         * @example true
         */
        dryRun?: components["parameters"]["DryRun"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
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
  deleteDynamicConfig: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The config is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  patchDynamicConfig: {
    parameters: {
      query?: {
        /**
         * @description When `true` the body is validated and the would-be result returned, but nothing is saved. Absent means `false`.
         * @example true
         */
        dryRun?: components["parameters"]["DryRun"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DynamicConfigPatch"];
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
  archiveDynamicConfig: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ArchiveRequest"];
      };
    };
    responses: {
      /** @description The config, archived. */
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
  disableDynamicConfig: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The config, switched off. */
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
  enableDynamicConfig: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The config, switched on. */
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
  commitDynamicConfigReview: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the review, as in `activeReview.reviewID` of the entity.
         * @example 4kTt0dXq7mZs1LrYb9WcPe
         */
        reviewID: components["parameters"]["ReviewID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The change is applied. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  addDynamicConfigRule: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DynamicConfigPlainRuleCreate"];
      };
    };
    responses: {
      /** @description The config with the new rule. */
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
  deleteDynamicConfigRuleByName: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Name of the rule, percent-encoded.
         * @example Germany
         */
        ruleName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The config without the rule. */
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
  patchDynamicConfigRuleByName: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Name of the rule, percent-encoded.
         * @example Germany
         */
        ruleName: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DynamicConfigPlainRulePatch"];
      };
    };
    responses: {
      /** @description The config with the changed rule. */
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
  getDynamicConfigRule: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the rule, as in the `id` of a rule that was read. The rules of gates are also found by their `baseID`.
         * @example 5nVxQe8RtKzB1mYc7LwJdS
         */
        ruleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rule. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DynamicConfigRuleResponse"];
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
  deleteDynamicConfigRule: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the rule, as in the `id` of a rule that was read. The rules of gates are also found by their `baseID`.
         * @example 5nVxQe8RtKzB1mYc7LwJdS
         */
        ruleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The config without the rule. */
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
  patchDynamicConfigRule: {
    parameters: {
      query?: {
        /**
         * @description When `true` the body is validated and the would-be result returned, but nothing is saved. Absent means `false`.
         * @example true
         */
        dryRun?: components["parameters"]["DryRun"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the rule, as in the `id` of a rule that was read. The rules of gates are also found by their `baseID`.
         * @example 5nVxQe8RtKzB1mYc7LwJdS
         */
        ruleId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DynamicConfigRulePatch"];
      };
    };
    responses: {
      /** @description The config with the changed rule. */
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
  listDynamicConfigRules: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rules. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DynamicConfigRulesResponse"];
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
  addDynamicConfigRules: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DynamicConfigRulesCreate"];
      };
    };
    responses: {
      /** @description The config with the new rules. */
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
  patchDynamicConfigRules: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DynamicConfigRulesPatch"];
      };
    };
    responses: {
      /** @description The config with the changed rules. */
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
  unarchiveDynamicConfig: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UnarchiveRequest"];
      };
    };
    responses: {
      /** @description The config, back in use. */
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
  listDynamicConfigVersions: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of versions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DynamicConfigListResponse"];
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
  getEnvironments: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All environments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnvironmentsResponse"];
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
  updateEnvironments: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EnvironmentsUpdate"];
      };
    };
    responses: {
      /** @description The environments as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnvironmentsResponse"];
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
  listEvents: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LoggedEventListResponse"];
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
  getEvent: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the event, as it is logged. Percent-encode it.
         * @example add_to_cart
         */
        eventName: components["parameters"]["EventName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LoggedEventListResponse"];
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
  listEventMetrics: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the event, as it is logged. Percent-encode it.
         * @example add_to_cart
         */
        eventName: components["parameters"]["EventName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of metrics. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricListResponse"];
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
  listExperiments: {
    parameters: {
      query?: {
        /**
         * @description Only experiments on the layer with this id.
         * @example onboarding
         */
        layerID?: string;
        /**
         * @description Only experiments that assign by this kind of id.
         * @example userID
         */
        idType?: string;
        /**
         * @description Only experiments of the team with this id. Enterprise plans only.
         * @example 2fQ0Jm3FvZ1sXw9KpLr7aB
         */
        teamID?: string;
        /**
         * @description Only experiments in this state. Repeat the parameter for several.
         * @example [
         *       "setup",
         *       "active"
         *     ]
         */
        status?: components["schemas"]["ExperimentStatus"][];
        /**
         * @description Only experiments for the target app with this id.
         * @example 6WcG2jRzQ1xYb8KsNf4TdL
         */
        targetAppID?: string;
        /**
         * @description When true, only forgotten experiments; false or absent means all. First documented in 2026-03.
         * @example true
         */
        stale?: boolean;
        /**
         * @description Only experiments created on this day or later, `YYYY-MM-DD`.
         * @example 2026-01-01
         */
        createdStartDate?: string;
        /**
         * @description Only experiments created on this day or earlier, `YYYY-MM-DD`.
         * @example 2026-03-31
         */
        createdEndDate?: string;
        /**
         * @description Only experiments of this design. Repeat the parameter for several. First documented in 2026-03.
         * @example [
         *       "BASE"
         *     ]
         */
        experimentType?: components["schemas"]["ExperimentType"][];
        /**
         * @description Only items created by the user of this name.
         * @example Ada Osei
         */
        creatorName?: components["parameters"]["CreatorName"];
        /**
         * @description Only items created by the user with this id.
         * @example 6Q78Ih2m3FnOoECDsvzoms
         */
        creatorID?: components["parameters"]["CreatorID"];
        /**
         * @description Only items with these tags. Repeat the parameter for several.
         * @example [
         *       "growth"
         *     ]
         */
        tags?: components["parameters"]["Tags"];
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of experiments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExperimentListResponse"];
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
  createExperiment: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperimentCreate"];
      };
    };
    responses: {
      /** @description The new experiment. */
      201: {
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
  updateAssignmentSource: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the assignment source. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Checkout exposures
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AssignmentSourceUpdate"];
      };
    };
    responses: {
      /** @description The source as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssignmentSourceResponse"];
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
  deleteAssignmentSource: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the assignment source. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Checkout exposures
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The source is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  patchAssignmentSource: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the assignment source. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Checkout exposures
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AssignmentSourcePatch"];
      };
    };
    responses: {
      /** @description The source as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssignmentSourceResponse"];
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
  listAssignmentSources: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of assignment sources. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssignmentSourceListResponse"];
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
  createAssignmentSource: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AssignmentSourceCreate"];
      };
    };
    responses: {
      /** @description The new assignment source. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssignmentSourceResponse"];
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
  listEntityPropertySources: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of entity property sources. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EntityPropertySourceListResponse"];
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
  createEntityPropertySource: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EntityPropertySourceCreate"];
      };
    };
    responses: {
      /** @description The new entity property source. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EntityPropertySourceResponse"];
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
  getEntityPropertySource: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the entity property source. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Customer profile
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The source. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EntityPropertySourceResponse"];
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
  updateEntityPropertySource: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the entity property source. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Customer profile
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EntityPropertySourceUpdate"];
      };
    };
    responses: {
      /** @description The source as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EntityPropertySourceResponse"];
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
  deleteEntityPropertySource: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the entity property source. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Customer profile
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The source is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  patchEntityPropertySource: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the entity property source. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Customer profile
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EntityPropertySourcePatch"];
      };
    };
    responses: {
      /** @description The source as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EntityPropertySourceResponse"];
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
  listQualifyingEvents: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of qualifying events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QualifyingEventListResponse"];
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
  createQualifyingEvent: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QualifyingEventCreate"];
      };
    };
    responses: {
      /** @description The new qualifying event. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QualifyingEventResponse"];
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
  getQualifyingEvent: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the qualifying event. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Checkout opened
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The qualifying event. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QualifyingEventResponse"];
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
  updateQualifyingEvent: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the qualifying event. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Checkout opened
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QualifyingEventUpdate"];
      };
    };
    responses: {
      /** @description The qualifying event as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QualifyingEventResponse"];
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
  deleteQualifyingEvent: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the qualifying event. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Checkout opened
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The qualifying event is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  getExperiment: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The experiment. */
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
  updateExperiment: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
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
  deleteExperiment: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The experiment is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExperimentDeletionResponse"];
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
  patchExperiment: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperimentPatch"];
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
  abandonExperiment: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperimentAbandonRequest"];
      };
    };
    responses: {
      /** @description The experiment has ended. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  listExperimentAlerts: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the guardrails. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExperimentAlertsResponse"];
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
  resolveExperimentAlert: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the metric, `name::type`. Percent-encode it.
         * @example support_tickets::event_count
         */
        metricId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AlertResolution"];
      };
    };
    responses: {
      /** @description The alert is closed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AlertResolutionResponse"];
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
  archiveExperiment: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperimentArchiveRequest"];
      };
    };
    responses: {
      /** @description The experiment is archived. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  startExperimentCodeCleanup: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cleanup has been started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  getExperimentContext: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The text. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExperimentContextResponse"];
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
  getExperimentCumulativeExposures: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Exposures by group and day. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExperimentCumulativeExposuresResponse"];
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
  deferExperimentDecision: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperimentDeferralRequest"];
      };
    };
    responses: {
      /** @description The experiment is concluded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  disableExperimentGroups: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperimentGroupsRequest"];
      };
    };
    responses: {
      /** @description The experiment as it is now. */
      201: {
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
  enableExperimentGroups: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperimentGroupsRequest"];
      };
    };
    responses: {
      /** @description The experiment as it is now. */
      201: {
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
  loadExperimentPulse: {
    parameters: {
      query?: {
        /**
         * @description What is computed; the same as in the body.
         * @example incremental
         */
        refresh?: components["schemas"]["PulseRefresh"];
        /**
         * @description Metrics to load, for `metric`; the same as in the body. Repeat the parameter for several.
         * @example [
         *       "orders::user_warehouse"
         *     ]
         */
        metricIDs?: string[];
        /**
         * @description Whether only the latest state is computed; the same as in the body.
         * @example false
         */
        turboMode?: boolean;
        /**
         * @description Id of a rule; the same as in the body. Last documented in 2025-10.
         * @example 3QfT8sWzYb1LxKc6VmRn0J
         */
        ruleId?: string;
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperimentPulseLoadRequest"];
      };
    };
    responses: {
      /** @description The load has started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  makeExperimentDecision: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperimentDecision"];
      };
    };
    responses: {
      /** @description The group is shipped. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  getExperimentOverrides: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The overrides. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExperimentOverridesResponse"];
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
  updateExperimentOverrides: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperimentOverridesInput"];
      };
    };
    responses: {
      /** @description The overrides. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExperimentOverridesResponse"];
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
  deleteExperimentOverrides: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperimentOverridesInput"];
      };
    };
    responses: {
      /** @description The overrides. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExperimentOverridesResponse"];
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
  patchExperimentOverrides: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperimentOverridesInput"];
      };
    };
    responses: {
      /** @description The overrides. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExperimentOverridesResponse"];
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
  listExperimentPulseLoads: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of result loads. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PulseLoadListResponse"];
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
  getExperimentPulseLoad: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the load, as the list of loads gives it.
         * @example 6yTn2VqBz8LwKc4XmRs0Jd
         */
        dagID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The steps of the load. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PulseLoadDetailsResponse"];
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
  cancelExperimentPulseLoad: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the load, as the list of loads gives it.
         * @example 6yTn2VqBz8LwKc4XmRs0Jd
         */
        dagID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The load is being cancelled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  getExperimentPulseMetricResult: {
    parameters: {
      query: {
        /**
         * @description Id of the group that is compared with.
         * @example 4QpLr7aB2fQ0Jm3FvZ1sXw
         */
        control: components["parameters"]["PulseControlGroup"];
        /**
         * @description Id of the group that is compared.
         * @example 7aB2fQ0Jm3FvZ1sXw4QpLr
         */
        test: components["parameters"]["PulseTestGroup"];
        /**
         * @description Id of the metric, `name::type`.
         * @example purchase_completed::event_count
         */
        metricID: string;
        /**
         * @description Whether to reduce variance with what is known from before the experiment (CUPED).
         * @example true
         */
        cuped?: components["parameters"]["PulseCuped"];
        /**
         * @description Confidence level of the intervals, in percent.
         * @example 95
         */
        confidence?: components["parameters"]["PulseConfidence"];
        /**
         * @description Whether to correct significance for the number of groups.
         * @example true
         */
        applyBonferroniPerVariant?: components["parameters"]["PulseBonferroniPerVariant"];
        /**
         * @description Whether to correct significance for the number of metrics.
         * @example true
         */
        applyBonferroniPerMetric?: components["parameters"]["PulseBonferroniPerMetric"];
        /**
         * @description Part of the significance level that primary metrics share; secondary ones get the rest. Only with
         *     `applyBonferroniPerMetric`. Whether it is a fraction or a percentage is not documented.
         * @example 0.6
         */
        bonferroniPrimaryMetricWeight?: components["parameters"]["PulseBonferroniPrimaryWeight"];
        /**
         * @description Whether to control the false discovery rate over the metrics.
         * @example false
         */
        applyBenjaminiHochbergPerMetric?: components["parameters"]["PulseBenjaminiHochbergPerMetric"];
        /**
         * @description Whether to control the false discovery rate over the groups.
         * @example false
         */
        applyBenjaminiHochbergPerVariant?: components["parameters"]["PulseBenjaminiHochbergPerVariant"];
        /**
         * @description Day whose results are wanted, `YYYY-MM-DD`.
         * @example 2026-02-14
         */
        date?: components["parameters"]["PulseDate"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Results by dimension. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExperimentPulseMetricResultResponse"];
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
  getExperimentPulseResults: {
    parameters: {
      query: {
        /**
         * @description Id of the group that is compared with.
         * @example 4QpLr7aB2fQ0Jm3FvZ1sXw
         */
        control: components["parameters"]["PulseControlGroup"];
        /**
         * @description Id of the group that is compared.
         * @example 7aB2fQ0Jm3FvZ1sXw4QpLr
         */
        test: components["parameters"]["PulseTestGroup"];
        /**
         * @description Whether to reduce variance with what is known from before the experiment (CUPED).
         * @example true
         */
        cuped?: components["parameters"]["PulseCuped"];
        /**
         * @description Confidence level of the intervals, in percent.
         * @example 95
         */
        confidence?: components["parameters"]["PulseConfidence"];
        /**
         * @description Whether to correct significance for the number of groups.
         * @example true
         */
        applyBonferroniPerVariant?: components["parameters"]["PulseBonferroniPerVariant"];
        /**
         * @description Whether to correct significance for the number of metrics.
         * @example true
         */
        applyBonferroniPerMetric?: components["parameters"]["PulseBonferroniPerMetric"];
        /**
         * @description Part of the significance level that primary metrics share; secondary ones get the rest. Only with
         *     `applyBonferroniPerMetric`. Whether it is a fraction or a percentage is not documented.
         * @example 0.6
         */
        bonferroniPrimaryMetricWeight?: components["parameters"]["PulseBonferroniPrimaryWeight"];
        /**
         * @description Whether to control the false discovery rate over the metrics.
         * @example false
         */
        applyBenjaminiHochbergPerMetric?: components["parameters"]["PulseBenjaminiHochbergPerMetric"];
        /**
         * @description Whether to control the false discovery rate over the groups.
         * @example false
         */
        applyBenjaminiHochbergPerVariant?: components["parameters"]["PulseBenjaminiHochbergPerVariant"];
        /**
         * @description Day whose results are wanted, `YYYY-MM-DD`.
         * @example 2026-02-14
         */
        date?: components["parameters"]["PulseDate"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Results by metric. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExperimentPulseResultsResponse"];
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
  resetExperiment: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The experiment is back in `setup`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  restartExperimentAsNew: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperimentRestartRequest"];
      };
    };
    responses: {
      /** @description The new experiment. */
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
  commitExperimentReview: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the review, as in `activeReview.reviewID` of the entity.
         * @example 4kTt0dXq7mZs1LrYb9WcPe
         */
        reviewID: components["parameters"]["ReviewID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The change is applied. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  scheduleExperimentStart: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperimentScheduleRequest"];
      };
    };
    responses: {
      /** @description The start is scheduled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  startExperiment: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExperimentStartRequest"];
      };
    };
    responses: {
      /** @description The experiment is running. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  getExperimentSummaryCharts: {
    parameters: {
      query?: {
        /**
         * @description Id of the group that is compared with, in place of each chart's own.
         * @example 4QpLr7aB2fQ0Jm3FvZ1sXw
         */
        control?: string;
        /**
         * @description Id of the group that is compared, in place of each chart's own; `*` means all groups but control.
         * @example *
         */
        test?: string;
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The charts, section by section. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExperimentSummaryChartsResponse"];
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
  unarchiveExperiment: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The experiment can be edited. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  listExperimentVersions: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of versions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExperimentListResponse"];
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
  getExposureCount: {
    parameters: {
      query?: {
        /**
         * @description Ids of experiments, at most 25. Repeat the parameter for several.
         * @example [
         *       "one_page_checkout"
         *     ]
         */
        experiments?: string[];
        /**
         * @description Ids of gates, at most 25. Repeat the parameter for several.
         * @example [
         *       "new_checkout"
         *     ]
         */
        gates?: string[];
        /**
         * @description Ids of dynamic configs, at most 25. Repeat the parameter for several.
         * @example [
         *       "start_page_banner"
         *     ]
         */
        dynamicConfigs?: string[];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExposureCountsResponse"];
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
  listGates: {
    parameters: {
      query?: {
        /**
         * @description Only gates on these id types. Repeat the parameter for several.
         * @example [
         *       "userID"
         *     ]
         */
        idType?: string[];
        /**
         * @description Only gates of this type.
         * @example STALE
         */
        type?: components["schemas"]["GateType"];
        /**
         * @description Only gates that look stale for this reason, or with `NONE` those that do not.
         * @example STALE_ALL_TRUE
         */
        typeReason?: components["schemas"]["GateTypeReason"];
        /**
         * @description Only gates of which sampled checks came out true this often. Repeat the parameter for several.
         * @example [
         *       "100"
         *     ]
         */
        passRate?: components["schemas"]["GateRate"][];
        /**
         * @description Only gates whose rules are set to pass this much: `0` when no rule passes anybody, `100` when all rules pass
         *     everybody they match and one of them matches everybody. Repeat the parameter for several.
         * @example [
         *       "0",
         *       "INBETWEEN"
         *     ]
         */
        rolloutRate?: components["schemas"]["GateRate"][];
        /**
         * @description Only gates whose changes go through this release pipeline.
         * @example 8Wd1XhUv0Gpa9Tb4MzQe7K
         */
        releasePipelineID?: string;
        /**
         * @description Only gates of the target app with this id. First documented in 2026-03.
         * @example 1Kc7NfRy5LmPq3TsVw9XzB
         */
        targetAppID?: string;
        /**
         * @description When true, archived gates are listed as well. Absent means false. First documented in 2026-03.
         * @example true
         */
        includeArchived?: boolean;
        /**
         * @description Only gates that keep exposures of rules at 0 or 100 percent, or with false those that do not. First documented
         *     in 2026-03.
         * @example false
         */
        store0100Exposures?: boolean;
        /**
         * @description Only items created by the user of this name.
         * @example Ada Osei
         */
        creatorName?: components["parameters"]["CreatorName"];
        /**
         * @description Only items created by the user with this id.
         * @example 6Q78Ih2m3FnOoECDsvzoms
         */
        creatorID?: components["parameters"]["CreatorID"];
        /**
         * @description Only items with these tags. Repeat the parameter for several.
         * @example [
         *       "growth"
         *     ]
         */
        tags?: components["parameters"]["Tags"];
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of gates. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateListResponse"];
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
  createGate: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GateCreate"];
      };
    };
    responses: {
      /** @description The new gate. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateResponse"];
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
  getGate: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The gate. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateResponse"];
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
  updateGate: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GateUpdate"];
      };
    };
    responses: {
      /** @description The gate as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateResponse"];
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
  deleteGate: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The gate is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  patchGate: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GatePatch"];
      };
    };
    responses: {
      /** @description The gate as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateResponse"];
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
  resolveGateAlert: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the metric that raised the alert, `name::type`. Percent-encode it.
         * @example checkout_completed::event_count
         */
        metricId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AlertResolution"];
      };
    };
    responses: {
      /** @description The alert is closed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AlertResolutionResponse"];
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
  archiveGate: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ArchiveRequest"];
      };
    };
    responses: {
      /** @description The gate as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateResponse"];
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
  getGateChecks: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether it is checked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateChecksResponse"];
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
  startGateCodeCleanup: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cleanup has begun. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  disableGate: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The gate as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateResponse"];
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
  listGateDynamicConfigReferences: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have, up to 100.
         * @example 50
         */
        limit?: number;
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of dynamic configs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DynamicConfigListResponse"];
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
  enableGate: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The gate as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateResponse"];
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
  listGateExperimentReferences: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have, up to 100.
         * @example 50
         */
        limit?: number;
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of experiments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExperimentListResponse"];
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
  listGateReferences: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have, up to 100.
         * @example 50
         */
        limit?: number;
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of gates. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateListResponse"];
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
  launchGate: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The gate as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateResponse"];
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
  loadGatePulse: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GatePulseLoadRequest"];
      };
    };
    responses: {
      /** @description The computation has begun. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  getGateOverrides: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The overrides. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OverridesResponse"];
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
  updateGateOverrides: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OverridesInput"];
      };
    };
    responses: {
      /** @description The overrides as they are now. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OverridesResponse"];
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
  deleteGateOverrides: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OverridesInput"];
      };
    };
    responses: {
      /** @description The overrides that are left. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OverridesResponse"];
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
  addGateOverrides: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OverridesInput"];
      };
    };
    responses: {
      /** @description The overrides as they are now. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OverridesResponse"];
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
  commitGateReview: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the review, as in `activeReview.reviewID` of the entity.
         * @example 4kTt0dXq7mZs1LrYb9WcPe
         */
        reviewID: components["parameters"]["ReviewID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The change is applied. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  addGateRule: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RuleInput"];
      };
    };
    responses: {
      /** @description The gate as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateResponse"];
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
  listGateRules: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rules. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateRulesResponse"];
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
  addGateRules: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GateRulesInput"];
      };
    };
    responses: {
      /** @description The gate as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateResponse"];
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
  patchGateRules: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GateRulesPatch"];
      };
    };
    responses: {
      /** @description The gate as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateResponse"];
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
  deleteGateRule: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id or lasting id (`baseID`) of the rule, as in `rules` of the gate. Percent-encode it.
         * @example 9Tb4MzQe7KsWd1XhUv0Gpa
         */
        ruleID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The gate as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateResponse"];
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
  patchGateRule: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id or lasting id (`baseID`) of the rule, as in `rules` of the gate. Percent-encode it.
         * @example 9Tb4MzQe7KsWd1XhUv0Gpa
         */
        ruleID: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RulePatch"];
      };
    };
    responses: {
      /** @description The gate as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateResponse"];
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
  listGateRulePulseLoads: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id or lasting id (`baseID`) of the rule, as in `rules` of the gate. Percent-encode it.
         * @example 9Tb4MzQe7KsWd1XhUv0Gpa
         */
        ruleID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of computations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PulseLoadListResponse"];
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
  getGateRulePulseResults: {
    parameters: {
      query?: {
        /**
         * @description When true, variance is reduced with data from before the rollout (CUPED).
         * @example true
         */
        cuped?: boolean;
        /**
         * @description Confidence level of the intervals, in percent.
         * @example 95
         */
        confidence?: number;
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id or lasting id (`baseID`) of the rule, as in `rules` of the gate. Percent-encode it.
         * @example 9Tb4MzQe7KsWd1XhUv0Gpa
         */
        ruleID: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The results. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PulseResultsResponse"];
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
  unarchiveGate: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UnarchiveRequest"];
      };
    };
    responses: {
      /** @description The gate as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateResponse"];
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
  listGateVersions: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of versions, each a whole gate. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateListResponse"];
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
  listHoldouts: {
    parameters: {
      query?: {
        /**
         * @description Only items created by the user of this name.
         * @example Ada Osei
         */
        creatorName?: components["parameters"]["CreatorName"];
        /**
         * @description Only items created by the user with this id.
         * @example 6Q78Ih2m3FnOoECDsvzoms
         */
        creatorID?: components["parameters"]["CreatorID"];
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Only items with these tags. Repeat the parameter for several.
         * @example [
         *       "growth"
         *     ]
         */
        tags?: components["parameters"]["Tags"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of holdouts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["HoldoutListResponse"];
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
  createHoldout: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["HoldoutCreate"];
      };
    };
    responses: {
      /** @description The new holdout. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["HoldoutResponse"];
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
  getHoldout: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The holdout. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["HoldoutResponse"];
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
  updateHoldout: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["HoldoutUpdate"];
      };
    };
    responses: {
      /** @description The holdout as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["HoldoutResponse"];
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
  deleteHoldout: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The holdout is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["HoldoutDeleteResponse"];
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
  patchHoldout: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["HoldoutPatch"];
      };
    };
    responses: {
      /** @description The holdout as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["HoldoutResponse"];
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
  getHoldoutOverrides: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The overrides. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OverridesResponse"];
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
  updateHoldoutOverrides: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OverridesInput"];
      };
    };
    responses: {
      /** @description The overrides as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OverridesResponse"];
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
  deleteHoldoutOverrides: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OverridesInput"];
      };
    };
    responses: {
      /** @description The overrides that were removed, in the documented answer without an envelope. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OverridesResponse"];
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
  addHoldoutOverrides: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OverridesInput"];
      };
    };
    responses: {
      /** @description The overrides as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OverridesResponse"];
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
  getHoldoutPulseResults: {
    parameters: {
      query?: {
        /**
         * @description Whether to reduce variance with data from before the holdout (CUPED).
         * @example true
         */
        cuped?: boolean;
        /**
         * @description Confidence level of the intervals, in percent from 0 to 100.
         * @example 95
         */
        confidence?: number;
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The results up to the last day that is computed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PulseResultsResponse"];
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
  getIngestion: {
    parameters: {
      query: {
        /**
         * @description Where the data of the source lies.
         * @example bigquery-v2
         */
        type: components["schemas"]["WarehouseType"];
        /**
         * @description What the rows of the source are.
         * @example Metrics
         */
        dataset: components["schemas"]["IngestionDataset"];
        /**
         * @description Name of the source.
         * @example daily_revenue
         */
        source_name?: components["schemas"]["IngestionSourceName"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The source, or the schedule of its dataset. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IngestionReadResponse"];
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
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
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
  deleteIngestion: {
    parameters: {
      query: {
        /**
         * @description Where the data of the source lies.
         * @example snowflake-v2
         */
        type: components["schemas"]["WarehouseType"];
        /**
         * @description What the rows of the source are.
         * @example Events
         */
        dataset: components["schemas"]["IngestionDataset"];
        /**
         * @description Name of the source.
         * @example checkout_events
         */
        source_name?: components["schemas"]["IngestionSourceName"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The source is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IngestionDeleteResponse"];
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
  patchIngestion: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["IngestionPatch"];
      };
    };
    responses: {
      /** @description The source as it is now. */
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
  backfillIngestion: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["IngestionBackfillRequest"];
      };
    };
    responses: {
      /** @description The backfill is on its way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IngestionBackfillResponse"];
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
  createDatabricksConnection: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DatabricksConnectionCreate"];
      };
    };
    responses: {
      /** @description The connection as it was stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DatabricksConnectionResponse"];
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
  getIngestionEventCount: {
    parameters: {
      query: {
        /**
         * @description First day, `YYYY-MM-DD`.
         * @example 2026-02-14
         */
        start_date: string;
        /**
         * @description Last day, `YYYY-MM-DD`.
         * @example 2026-02-15
         */
        end_date: string;
        /**
         * @description Only events of the source of this name.
         * @example checkout_events
         */
        source_name?: string;
        /**
         * @description Only this event. It also decides on the form of the answer, see there.
         * @example purchase
         */
        event_name?: string;
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IngestionEventCountResponse"];
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
  getIngestionEventDelta: {
    parameters: {
      query: {
        /**
         * @description First day, `YYYY-MM-DD`.
         * @example 2026-02-14
         */
        start_date: string;
        /**
         * @description Last day, `YYYY-MM-DD`.
         * @example 2026-02-15
         */
        end_date: string;
        /**
         * @description Only events of the source of this name.
         * @example checkout_events
         */
        source_name?: string;
        /**
         * @description Only this event. It also decides on the form of the answer, see there.
         * @example purchase
         */
        event_name?: string;
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The comparisons. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IngestionEventDeltaResponse"];
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
  listIngestionRuns: {
    parameters: {
      query?: {
        /**
         * @description Which page, from 1. How many runs a page has cannot be set.
         * @example 1
         */
        page?: number;
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of runs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IngestionRunListResponse"];
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
  getIngestionRun: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the run, as in `runID`.
         * @example 7c9e1a52-4d0b-4f3e-8b6a-5e2d1c0f9a87
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IngestionRunResponse"];
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
  getIngestionSchedule: {
    parameters: {
      query: {
        /**
         * @description Whose schedule to read.
         * @example Metrics
         */
        dataset: components["schemas"]["IngestionDataset"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The schedule. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IngestionScheduleResponse"];
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
  updateIngestionSchedule: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["IngestionScheduleUpdate"];
      };
    };
    responses: {
      /** @description The schedule as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IngestionScheduleResponse"];
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
  listIngestionStatuses: {
    parameters: {
      query: {
        /**
         * @description First day, `YYYY-MM-DD`.
         * @example 2026-02-14
         */
        startDate: string;
        /**
         * @description Last day, `YYYY-MM-DD`.
         * @example 2026-02-15
         */
        endDate: string;
        /**
         * @description Only imports of this source.
         * @example checkout_events
         */
        source?: string;
        /**
         * @description Only imports of this dataset.
         * @example Events
         */
        dataset?: components["schemas"]["IngestionDataset"];
        /**
         * @description Only lines with this status.
         * @example QUERY_ERROR
         */
        status?: components["schemas"]["IngestionStatus"];
        /**
         * @description Only lines with one of these statuses. Repeat the parameter for several.
         * @example [
         *       "QUERY_ERROR",
         *       "CONNECTION_ERROR"
         *     ]
         */
        statuses?: components["schemas"]["IngestionStatus"][];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lines of the log. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IngestionStatusListResponse"];
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
  listKeys: {
    parameters: {
      query?: {
        /**
         * @description Only keys with this main target app. Whether by name or by id is not documented; answers have names.
         * @example Search
         */
        primaryTargetApp?: string;
        /**
         * @description Only keys for the environment of this name.
         * @example production
         */
        environment?: string;
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of keys. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KeyListResponse"];
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
  createKey: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["KeyCreate"];
      };
    };
    responses: {
      /** @description The new key, with its value. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KeyResponse"];
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
  getKey: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description The key itself: keys are addressed by their value. It ends up in the address, so keep addresses out of logs.
         * @example secret-EXAMPLE4pQm7Zt1
         */
        id: components["parameters"]["KeyId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KeyResponse"];
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
  deleteKey: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description The key itself: keys are addressed by their value. It ends up in the address, so keep addresses out of logs.
         * @example secret-EXAMPLE4pQm7Zt1
         */
        id: components["parameters"]["KeyId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KeyWithdrawalResponse"];
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
  patchKey: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description The key itself: keys are addressed by their value. It ends up in the address, so keep addresses out of logs.
         * @example secret-EXAMPLE4pQm7Zt1
         */
        id: components["parameters"]["KeyId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["KeyPatch"];
      };
    };
    responses: {
      /** @description The key as it is now, or the change alone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KeyPatchResponse"];
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
  deactivateKey: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description The key itself: keys are addressed by their value. It ends up in the address, so keep addresses out of logs.
         * @example secret-EXAMPLE4pQm7Zt1
         */
        id: components["parameters"]["KeyId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key no longer works. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KeyWithdrawalResponse"];
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
  rotateKey: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description The key itself: keys are addressed by their value. It ends up in the address, so keep addresses out of logs.
         * @example secret-EXAMPLE4pQm7Zt1
         */
        id: components["parameters"]["KeyId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key with its new value. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KeyResponse"];
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
  listLayers: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Only layers created by the user of this name. Last documented in 2025-03.
         * @example Ada Osei
         */
        creatorName?: string;
        /**
         * @description Only layers created by the user with this id. Last documented in 2025-03.
         * @example 6Q78Ih2m3FnOoECDsvzoms
         */
        creatorID?: string;
        /**
         * @description Only layers with these tags; repeat the parameter for several. Last documented in 2025-03.
         * @example [
         *       "discovery"
         *     ]
         */
        tags?: string[];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of layers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LayerListResponse"];
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
  createLayer: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LayerCreate"];
      };
    };
    responses: {
      /** @description The new layer. */
      201: {
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
  getLayer: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The layer. */
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
  updateLayer: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LayerUpdate"];
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
  deleteLayer: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The layer is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
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
  listLayerExperiments: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of experiments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExperimentListResponse"];
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
  getLayerOverrides: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The overrides. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LayerOverridesResponse"];
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
  updateLayerOverrides: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LayerOverridesInput"];
      };
    };
    responses: {
      /** @description The overrides as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LayerOverridesResponse"];
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
  deleteLayerOverrides: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LayerOverridesInput"];
      };
    };
    responses: {
      /** @description The overrides after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LayerOverridesResponse"];
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
  addLayerOverrides: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LayerOverridesAdd"];
      };
    };
    responses: {
      /** @description The overrides after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LayerOverridesResponse"];
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
  getMetricValue: {
    parameters: {
      query: {
        /**
         * @description Id of the metric, `name::type`.
         * @example orders per visit::ratio
         */
        id: string;
        /**
         * @description The day, `YYYY-MM-DD`.
         * @example 2025-11-05
         */
        date: string;
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricUnitValueListResponse"];
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
  createMetric: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MetricCreate"];
      };
    };
    responses: {
      /** @description The new metric; with `dryRun`, what it would be. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricResponse"];
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
  listMetrics: {
    parameters: {
      query?: {
        /**
         * @description Whether hidden metrics are listed too.
         * @example true
         */
        showHiddenMetrics?: boolean;
        /**
         * @description Further filters in one text. The reference mentions a filter on tags but not how to write it; `tags` does the
         *     same.
         * @example checkout
         */
        filters?: string;
        /**
         * @description Only metrics with these tags, each given by the `id` that `listTags` answers. Repeat the parameter for several.
         * @example [
         *       "5mQW3vL0sYt8ZrXbN1cKdE"
         *     ]
         */
        tags?: string[];
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of metrics. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricListResponse"];
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
  createMetricSource: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MetricSourceCreate"];
      };
    };
    responses: {
      /** @description The new metric source. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricSourceResponse"];
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
  listMetricSources: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of metric sources. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricSourceListResponse"];
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
  getMetricSource: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the metric source. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Orders
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metric source. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricSourceResponse"];
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
  updateMetricSource: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the metric source. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Orders
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MetricSourceUpdate"];
      };
    };
    responses: {
      /** @description The metric source as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricSourceResponse"];
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
  deleteMetricSource: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the metric source. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Orders
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metric source is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  listMetricSourceMetrics: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the metric source. One path segment, so percent-encode it; a space becomes `%20`.
         * @example Orders
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of metrics. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricListResponse"];
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
  listMetricValues: {
    parameters: {
      query: {
        /**
         * @description The day, `YYYY-MM-DD`.
         * @example 2025-11-05
         */
        date: string;
        /**
         * @description Only values of metrics with this name.
         * @example orders per visit
         */
        metricName?: string;
        /**
         * @description Only values of metrics of this type.
         * @example ratio
         */
        metricType?: string;
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricValueListResponse"];
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
  getMetric: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
         *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
         * @example checkout_revenue::sum
         */
        id: components["parameters"]["MetricId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metric. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricResponse"];
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
  updateMetric: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
         *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
         * @example checkout_revenue::sum
         */
        id: components["parameters"]["MetricId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MetricUpdate"];
      };
    };
    responses: {
      /** @description The metric as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricResponse"];
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
  deleteMetric: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
         *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
         * @example checkout_revenue::sum
         */
        id: components["parameters"]["MetricId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metric is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  cancelMetricArchive: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
         *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
         * @example checkout_revenue::sum
         */
        id: components["parameters"]["MetricId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metric stays. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  listMetricExperiments: {
    parameters: {
      query?: {
        /**
         * @description Only experiments on the layer with this id.
         * @example checkout_layer
         */
        layerID?: string;
        /**
         * @description Only experiments that assign by this kind of id.
         * @example userID
         */
        idType?: string;
        /**
         * @description Only experiments of the team with this id. Enterprise plans only.
         * @example 2fQ0Jm3FvZ1sXw9KpLr7aB
         */
        teamID?: string;
        /**
         * @description Only experiments in this state. Repeat the parameter for several.
         * @example [
         *       "active"
         *     ]
         */
        status?: components["schemas"]["ExperimentStatus"][];
        /**
         * @description Only experiments of this design. Repeat the parameter for several. First documented in 2026-03.
         * @example [
         *       "BASE"
         *     ]
         */
        experimentType?: components["schemas"]["ExperimentType"][];
        /**
         * @description Only experiments for the target app with this id.
         * @example 5hWk2Pq8RtVx3ZbCdFgJmN
         */
        targetAppID?: string;
        /**
         * @description When true, only forgotten experiments; false or absent means all. First documented in 2026-03.
         * @example true
         */
        stale?: boolean;
        /**
         * @description Only experiments created on this day or later, `YYYY-MM-DD`.
         * @example 2025-09-01
         */
        createdStartDate?: string;
        /**
         * @description Only experiments created on this day or earlier, `YYYY-MM-DD`.
         * @example 2025-12-31
         */
        createdEndDate?: string;
        /**
         * @description Only items created by the user of this name.
         * @example Ada Osei
         */
        creatorName?: components["parameters"]["CreatorName"];
        /**
         * @description Only items created by the user with this id.
         * @example 6Q78Ih2m3FnOoECDsvzoms
         */
        creatorID?: components["parameters"]["CreatorID"];
        /**
         * @description Only items with these tags. Repeat the parameter for several.
         * @example [
         *       "growth"
         *     ]
         */
        tags?: components["parameters"]["Tags"];
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
         *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
         * @example checkout_revenue::sum
         */
        id: components["parameters"]["MetricId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of experiments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricExperimentListResponse"];
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
  reloadMetric: {
    parameters: {
      query?: {
        /**
         * @description `true` adds what is new since the last load, `false` starts over. Which one counts when it is absent is not
         *     documented.
         * @example true
         */
        incremental?: "true" | "false";
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
         *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
         * @example checkout_revenue::sum
         */
        id: components["parameters"]["MetricId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The reload was accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  scheduleMetricArchive: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
         *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
         * @example checkout_revenue::sum
         */
        id: components["parameters"]["MetricId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metric will be archived. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  getMetricSql: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
         *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
         * @example checkout_revenue::sum
         */
        id: components["parameters"]["MetricId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The queries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricSqlResponse"];
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
  unarchiveMetric: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the metric, `name::type`, as lists and answers give it. Names may hold spaces, `/`, `%` and `:`, so percent-encode
         *     the whole id: `checkout_revenue::sum` becomes `checkout_revenue%3A%3Asum`.
         * @example checkout_revenue::sum
         */
        id: components["parameters"]["MetricId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metric is back. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  getMetricByName: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the metric, the part of its id before `::`. Percent-encode it.
         * @example checkout_revenue
         */
        name: string;
        /**
         * @description Type of the metric, the part of its id after `::`.
         * @example sum
         */
        type: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metric. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricResponse"];
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
  listParamStores: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of parameter stores. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ParamStoreListResponse"];
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
  createParamStore: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ParamStoreCreate"];
      };
    };
    responses: {
      /** @description The new store. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ParamStoreResponse"];
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
  getParamStore: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the store, not its id. One path segment; percent-encode it.
         * @example home_screen
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The store. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ParamStoreResponse"];
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
  updateParamStore: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the store, not its id. One path segment; percent-encode it.
         * @example home_screen
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ParamStoreUpdate"];
      };
    };
    responses: {
      /** @description The store as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ParamStoreResponse"];
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
  deleteParamStore: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the store, not its id. One path segment; percent-encode it.
         * @example home_screen
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The store is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  getProject: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The project. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProjectResponse"];
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
  getUsageReport: {
    parameters: {
      query: {
        /**
         * @description End of the period, Unix milliseconds; more than 0.
         * @example 1764547199999
         */
        end: number;
        /**
         * @description Begin of the period, Unix milliseconds.
         * @example 1761955200000
         */
        start?: number;
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The report. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": string;
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
  listPrompts: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of prompts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PromptListResponse"];
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
  createPrompt: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PromptCreate"];
      };
    };
    responses: {
      /** @description The new prompt. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PromptResponse"];
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
  getPrompt: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the prompt.
         * @example ticket_triage
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The prompt. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PromptResponse"];
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
  patchPrompt: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the prompt.
         * @example ticket_triage
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PromptPatch"];
      };
    };
    responses: {
      /** @description The prompt as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PromptResponse"];
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
  createPromptVersion: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the prompt.
         * @example ticket_triage
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PromptVersionCreate"];
      };
    };
    responses: {
      /** @description The new version. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PromptVersionResponse"];
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
  startPromptVersionEvaluation: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the prompt.
         * @example ticket_triage
         */
        id: string;
        /**
         * @description Id of the version.
         * @example stricter
         */
        versionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job is started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PromptVersionEvaluationResponse"];
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
  listReleasePipelineTriggers: {
    parameters: {
      query?: {
        /**
         * @description Only rollouts through the pipeline with this id.
         * @example 5tBn8yHq2VkXw0MrZe7JpD
         */
        releasePipelineID?: string;
        /**
         * @description Only rollouts of the gate with this id.
         * @example search_ranking_v2
         */
        gateID?: string;
        /**
         * @description Only rollouts of the dynamic config with this id.
         * @example search_limits
         */
        dynamicConfigID?: string;
        /**
         * @description Only rollouts in this state. Repeat the parameter for several.
         * @example [
         *       "IN_PROGRESS",
         *       "WAITING_FOR_REVIEW"
         *     ]
         */
        status?: components["schemas"]["ReleasePipelineTriggerStatus"][];
        /**
         * @description Only rollouts that started on this day, UTC, or later, `YYYY-MM-DD`.
         * @example 2025-10-01
         */
        startDate?: string;
        /**
         * @description Only rollouts that started on this day, UTC, or earlier, `YYYY-MM-DD`. Absent means today.
         * @example 2025-10-31
         */
        endDate?: string;
        /**
         * @description Most rollouts a page may have, 1 to 100.
         * @example 10
         */
        limit?: number;
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of rollouts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReleasePipelineTriggerListResponse"];
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
  getReleasePipelineTrigger: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the rollout, as listed by `listReleasePipelineTriggers`.
         * @example 1gVs6cUw9NfQj4LxKo3RaT
         */
        id: components["parameters"]["ReleasePipelineTriggerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rollout. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReleasePipelineTriggerResponse"];
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
  abortReleasePipelineTrigger: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the rollout, as listed by `listReleasePipelineTriggers`.
         * @example 1gVs6cUw9NfQj4LxKo3RaT
         */
        id: components["parameters"]["ReleasePipelineTriggerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rollout as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReleasePipelineTriggerResponse"];
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
  approveReleasePipelineTrigger: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the rollout, as listed by `listReleasePipelineTriggers`.
         * @example 1gVs6cUw9NfQj4LxKo3RaT
         */
        id: components["parameters"]["ReleasePipelineTriggerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReleasePipelinePhaseChoice"];
      };
    };
    responses: {
      /** @description The rollout as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReleasePipelineTriggerResponse"];
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
  pauseReleasePipelineTrigger: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the rollout, as listed by `listReleasePipelineTriggers`.
         * @example 1gVs6cUw9NfQj4LxKo3RaT
         */
        id: components["parameters"]["ReleasePipelineTriggerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReleasePipelinePhaseChoice"];
      };
    };
    responses: {
      /** @description The rollout as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReleasePipelineTriggerResponse"];
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
  rollOutReleasePipelineTrigger: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the rollout, as listed by `listReleasePipelineTriggers`.
         * @example 1gVs6cUw9NfQj4LxKo3RaT
         */
        id: components["parameters"]["ReleasePipelineTriggerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rollout as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReleasePipelineTriggerResponse"];
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
  skipReleasePipelineTrigger: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the rollout, as listed by `listReleasePipelineTriggers`.
         * @example 1gVs6cUw9NfQj4LxKo3RaT
         */
        id: components["parameters"]["ReleasePipelineTriggerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReleasePipelinePhaseChoice"];
      };
    };
    responses: {
      /** @description The rollout as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReleasePipelineTriggerResponse"];
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
  unpauseReleasePipelineTrigger: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the rollout, as listed by `listReleasePipelineTriggers`.
         * @example 1gVs6cUw9NfQj4LxKo3RaT
         */
        id: components["parameters"]["ReleasePipelineTriggerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReleasePipelinePhaseChoice"];
      };
    };
    responses: {
      /** @description The rollout as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReleasePipelineTriggerResponse"];
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
  listReleasePipelines: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of release pipelines. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReleasePipelineListResponse"];
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
  createReleasePipeline: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReleasePipelineCreate"];
      };
    };
    responses: {
      /** @description The new pipeline. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReleasePipelineResponse"];
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
  getReleasePipeline: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the release pipeline. An empty one would address the collection and is never valid.
         * @example 5tBn8yHq2VkXw0MrZe7JpD
         */
        id: components["parameters"]["ReleasePipelineId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The pipeline. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReleasePipelineResponse"];
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
  updateReleasePipeline: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the release pipeline. An empty one would address the collection and is never valid.
         * @example 5tBn8yHq2VkXw0MrZe7JpD
         */
        id: components["parameters"]["ReleasePipelineId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReleasePipelineUpdate"];
      };
    };
    responses: {
      /** @description The pipeline as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReleasePipelineResponse"];
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
  deleteReleasePipeline: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the release pipeline. An empty one would address the collection and is never valid.
         * @example 5tBn8yHq2VkXw0MrZe7JpD
         */
        id: components["parameters"]["ReleasePipelineId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The pipeline is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  getReport: {
    parameters: {
      query: {
        /**
         * @description Which report: who saw what for the first time (`first_exposures`), results of the day (`pulse_daily`), or the
         *     effect on the whole product (`topline_impact_daily`).
         * @example pulse_daily
         */
        type: "first_exposures" | "pulse_daily" | "topline_impact_daily";
        /**
         * @description The day, `YYYY-MM-DD`.
         * @example 2025-11-05
         */
        date: string;
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where the report is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReportResponse"];
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
  listRoles: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of roles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RoleListResponse"];
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
  createRole: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RoleCreate"];
      };
    };
    responses: {
      /** @description The new role. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RoleResponse"];
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
  getRole: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the role, such as `Release manager`. Roles answer no id of their own; the name is what identifies them.
         *     Percent-encode it.
         * @example Release manager
         */
        id: components["parameters"]["RoleName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The role. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RoleResponse"];
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
  deleteRole: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the role, such as `Release manager`. Roles answer no id of their own; the name is what identifies them.
         *     Percent-encode it.
         * @example Release manager
         */
        id: components["parameters"]["RoleName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The role is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  patchRole: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the role, such as `Release manager`. Roles answer no id of their own; the name is what identifies them.
         *     Percent-encode it.
         * @example Release manager
         */
        id: components["parameters"]["RoleName"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RolePatch"];
      };
    };
    responses: {
      /** @description The role as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RoleResponse"];
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
  listSegments: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of segments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SegmentListResponse"];
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
  createSegment: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SegmentCreate"];
      };
    };
    responses: {
      /** @description The new segment. */
      201: {
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
  getSegment: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
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
  deleteSegment: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The segment is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  addSegmentUserStoreIds: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SegmentUserStoreIdsInput"];
      };
    };
    responses: {
      /** @description The ids are in the list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  archiveSegment: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The segment is archived. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SegmentChangeResponse"];
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
  updateSegmentRules: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SegmentRulesUpdate"];
      };
    };
    responses: {
      /** @description The rules are stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SegmentChangeResponse"];
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
  getSegmentIds: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ids. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SegmentIdListResponse"];
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
  removeSegmentIds: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SegmentIdsInput"];
      };
    };
    responses: {
      /** @description The ids are not in the list any more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  addSegmentIds: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SegmentIdsInput"];
      };
    };
    responses: {
      /** @description The ids are in the list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  resetSegmentIds: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SegmentIdsInput"];
      };
    };
    responses: {
      /** @description The list has these ids. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  getSegmentIdListMetadata: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SegmentIdListMetadataResponse"];
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
  removeSegmentUserStoreIds: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SegmentUserStoreIdsInput"];
      };
    };
    responses: {
      /** @description The ids are not in the list any more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  commitSegmentReview: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the entity. It is derived from the name at creation (`New Checkout` becomes `new_checkout`) and never changes.
         *     One path segment: percent-encode it; an empty id, `.` or `..` would address the collection and is never valid.
         * @example new_checkout
         */
        id: components["parameters"]["Id"];
        /**
         * @description Id of the review, as in `activeReview.reviewID` of the entity.
         * @example 4kTt0dXq7mZs1LrYb9WcPe
         */
        reviewID: components["parameters"]["ReviewID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The change is applied. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  getProjectSettings: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings of the project. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProjectSettingsResponse"];
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
  updateProjectSettings: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProjectSettingsUpdate"];
      };
    };
    responses: {
      /** @description The settings of the project as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProjectSettingsResponse"];
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
  getReviewsSettings: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The review settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProjectReviewSettingsResponse"];
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
  updateReviewsSettings: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProjectReviewSettingsUpdate"];
      };
    };
    responses: {
      /** @description The review settings as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProjectReviewSettingsResponse"];
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
  getRolesSettings: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The role settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProjectRoleSettingsResponse"];
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
  updateRolesSettings: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProjectRoleSettingsUpdate"];
      };
    };
    responses: {
      /** @description The role settings as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProjectRoleSettingsResponse"];
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
  getTeamsSettings: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The team settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProjectTeamSettingsResponse"];
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
  updateTeamsSettings: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProjectTeamSettingsUpdate"];
      };
    };
    responses: {
      /** @description The team settings as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProjectTeamSettingsResponse"];
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
  listTags: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of tags. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TagListResponse"];
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
  createTag: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TagCreate"];
      };
    };
    responses: {
      /** @description The new tag. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TagResponse"];
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
  getTag: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the tag, as the list has it. Others have found that the name works in its place. Percent-encode it; an empty one
         *     would address the collection and is never valid.
         * @example 5mQW3vL0sYt8ZrXbN1cKdE
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tag. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TagResponse"];
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
  deleteTag: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the tag, as the list has it. Others have found that the name works in its place. Percent-encode it; an empty one
         *     would address the collection and is never valid.
         * @example 5mQW3vL0sYt8ZrXbN1cKdE
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tag is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  patchTag: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the tag, as the list has it. Others have found that the name works in its place. Percent-encode it; an empty one
         *     would address the collection and is never valid.
         * @example 5mQW3vL0sYt8ZrXbN1cKdE
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TagPatch"];
      };
    };
    responses: {
      /** @description The tag as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TagResponse"];
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
  listTargetApps: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of target apps. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TargetAppListResponse"];
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
  createTargetApp: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TargetAppCreate"];
      };
    };
    responses: {
      /** @description The new target app. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TargetAppResponse"];
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
  assignTargetApps: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TargetAppAssignment"];
      };
    };
    responses: {
      /** @description The entities are assigned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  getTargetApp: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the target app. An empty one would address the collection and is never valid.
         * @example 6dYw1uPz8RkCq3NsVb5TjE
         */
        id: components["parameters"]["TargetAppId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The target app. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TargetAppResponse"];
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
  deleteTargetApp: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the target app. An empty one would address the collection and is never valid.
         * @example 6dYw1uPz8RkCq3NsVb5TjE
         */
        id: components["parameters"]["TargetAppId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The target app is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  patchTargetApp: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the target app. An empty one would address the collection and is never valid.
         * @example 6dYw1uPz8RkCq3NsVb5TjE
         */
        id: components["parameters"]["TargetAppId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TargetAppPatch"];
      };
    };
    responses: {
      /** @description The target app is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  listUnitIdTypes: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of id types. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UnitIdTypeListResponse"];
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
  createUnitIdType: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UnitIdTypeCreate"];
      };
    };
    responses: {
      /** @description The new id type. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UnitIdTypeResponse"];
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
  getUnitIdType: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the id type, such as `companyID`. Id types answer no id of their own; the name is what identifies them.
         *     Percent-encode it.
         * @example companyID
         */
        id: components["parameters"]["UnitIdTypeName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The id type. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UnitIdTypeResponse"];
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
  deleteUnitIdType: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the id type, such as `companyID`. Id types answer no id of their own; the name is what identifies them.
         *     Percent-encode it.
         * @example companyID
         */
        id: components["parameters"]["UnitIdTypeName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The id type is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  patchUnitIdType: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Name of the id type, such as `companyID`. Id types answer no id of their own; the name is what identifies them.
         *     Percent-encode it.
         * @example companyID
         */
        id: components["parameters"]["UnitIdTypeName"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UnitIdTypePatch"];
      };
    };
    responses: {
      /** @description The id type as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UnitIdTypeResponse"];
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
  listUsers: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description When true, past memberships are listed too. Absent means false. First documented in 2026-03.
         * @example false
         */
        include_stale_members?: boolean;
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserListResponse"];
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
  getUserById: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the user, as in the `creatorID` of what they have created.
         * @example 6Q78Ih2m3FnOoECDsvzoms
         */
        id: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserResponse"];
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
  inviteUsers: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserInvitation"];
      };
    };
    responses: {
      /** @description The invitations are made. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  listTeams: {
    parameters: {
      query?: {
        /**
         * @description Most items a page may have. The server never sends more than 100 on most lists, whatever is asked for.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Which page, from 1. Send `limit` as well, so that pages have a known size.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of teams. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TeamListResponse"];
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
  createTeam: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TeamCreate"];
      };
    };
    responses: {
      /** @description The new team. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TeamResponse"];
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
  getTeam: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the team, as in the `teamID` of other entities. An empty one would address the collection.
         * @example 2fQ0Jm3FvZ1sXw9KpLr7aB
         */
        id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The team. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TeamResponse"];
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
  deleteTeam: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the team, as in the `teamID` of other entities. An empty one would address the collection.
         * @example 2fQ0Jm3FvZ1sXw9KpLr7aB
         */
        id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The team is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
  patchTeam: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Id of the team, as in the `teamID` of other entities. An empty one would address the collection.
         * @example 2fQ0Jm3FvZ1sXw9KpLr7aB
         */
        id: components["parameters"]["TeamId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TeamPatch"];
      };
    };
    responses: {
      /** @description The team as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TeamResponse"];
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
  getUserByEmail: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Email address of the user. Percent-encode it.
         * @example ada@example.com
         */
        email: components["parameters"]["UserEmail"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserResponse"];
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
  updateUser: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path: {
        /**
         * @description Email address of the user. Percent-encode it.
         * @example ada@example.com
         */
        email: components["parameters"]["UserEmail"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserUpdate"];
      };
    };
    responses: {
      /** @description The user as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserResponse"];
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
  updateWarehouseConnection: {
    parameters: {
      query?: never;
      header?: {
        "STATSIG-API-VERSION"?: components["parameters"]["ApiVersion"];
        "x-respect-review-settings"?: components["parameters"]["RespectReviewSettings"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WarehouseConnectionPatch"];
      };
    };
    responses: {
      /** @description The connection is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
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
