// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! App Platform.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Bridge, Creatable, Deletable, HasUrn, Holder, List, Listed, Named, Replaceable, Resource, SharedList, Sought, Stateful, UniquelyNamed, Uniqueness, WaitState, boxed_part, bridge, done, found, given, named, named_in, part, shown};
use digitalocean_core::{Client, Error, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{App, AppAlert, AppEvent, AppHealth, AppInstance, AppJobInvocation, AppsBuildpack, AppsDeployment, AppsInstanceSize, AppsRegion, AppsTier};

key! {
    /// The id of an alert.
    AppAlertId(String)
}

key_from!(AppAlertId of types::AppAlert => |it| Self(it.id.clone()));

nested_key! {
    /// The key of an alert of an app.
    AppAlertKey {
        /// The key of the app.
        app: AppId,
        /// Its own part.
        id: AppAlertId
    }
}

impl Resource for AppAlertKey {
    type Value = types::AppAlert;
    type Parent = AppId;

    const NAME: &'static str = "alert";

    #[inline]
    fn parent(&self) -> AppId {
        self.app.clone()
    }

    #[inline]
    fn of(parent: &AppId, it: &types::AppAlert) -> Option<Self> {
        Some(Self { app: parent.clone(), id: given(&it.id).map(AppAlertId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AppAlert>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }

    #[inline]
    fn status(it: &types::AppAlert) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.phase.as_str()))
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::AppAlert>> {
        Some(SharedList::new(raw(client).apps_list_alerts(&self.app.0)))
    }

    #[inline]
    fn listed_key(&self) -> String {
        self.id.to_string()
    }
}

impl Stateful for AppAlertKey {
    #[inline]
    fn wait_state(it: &types::AppAlert) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["ACTIVE"], &["ERROR"])
    }
}

list! {
    /// A list of alerts, made by [`apps_list_alerts`](crate::Client::apps_list_alerts).
    AppsListAlerts of types::AppsListAlertsResponse, |it| given(&it.id), {
    }
}

impl Listed for AppAlertKey {
    type Within = AppId;
    type List = AppsListAlerts;

    #[inline]
    fn list(client: &Client, within: &AppId) -> AppsListAlerts {
        raw(client).apps_list_alerts(&within.0).into()
    }
}

pub use super::AppId;

key_from!(AppId of types::App => |it| Self(it.id.clone()));

impl Resource for AppId {
    type Value = types::App;
    type Parent = ();

    const NAME: &'static str = "app";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::App) -> Option<Self> {
        given(&it.id).map(AppId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::App>> {
        boxed_part(raw(client).apps_get(&self.0, &Default::default()), |answer| answer.app.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::App) -> Option<Cow<'_, str>> {
        Some(it.state_in_words())
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::App>> {
        Some(SharedList::new(raw(client).apps_list(&Default::default())))
    }
}

impl Stateful for AppId {
    const INTERVAL: Duration = Duration::from_secs(10);
    const DEADLINE: Duration = Duration::from_secs(5400);

    #[inline]
    fn wait_state(it: &types::App) -> WaitState {
        it.wait_state()
    }
}

impl Named for AppId {
    #[inline]
    fn name(it: &types::App) -> Option<&str> {
        Some(it.spec.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::App>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for AppId {
    type Body = types::AppsCreateAppRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::AppsCreateAppRequest) -> Answered<(Self, Option<Box<types::App>>)> {
        part(raw(client).apps_create(body), move |answer| {
            let it = answer.app?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for AppId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).apps_delete(&self.0))
    }
}

impl Replaceable for AppId {
    type Body = types::AppsUpdateAppRequest;

    const BRIDGE: Bridge = Bridge {
        drop: &["active_deployment", "created_at", "default_ingress", "domains", "id", "in_progress_deployment", "last_deployment_created_at", "live_domain", "live_url", "live_url_base", "owner_uuid", "pending_deployment", "project_id", "region", "tier_slug", "updated_at", "pinned_deployment", "dedicated_ips", "vpc", "build_config", "last_deployment_active_at"],
        map: &[],
        unless: &[],
        full: &[],
        only: Some(&["spec", "update_all_source_versions"]),
    };

    #[inline]
    fn body(it: &types::App) -> Result<types::AppsUpdateAppRequest, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::AppsUpdateAppRequest) -> Answered<Option<Box<types::App>>> {
        shown(raw(client).apps_update(&self.0, body), |answer| answer.app)
    }
}

impl HasUrn for AppId {
    const URN_KIND: &'static str = "app";
}

list! {
    /// A list of apps, made by [`apps_list`](crate::Client::apps_list).
    AppsList of types::AppsResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
        /// Whether each app comes with the id of its project. Default: no.
        value with_projects "with_projects": bool,
    }
}

impl Listed for AppId {
    type Within = ();
    type List = AppsList;

    #[inline]
    fn list(client: &Client, _: &()) -> AppsList {
        raw(client).apps_list(&Default::default()).into()
    }
}

impl UniquelyNamed for AppId {
    type In = ();

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("spec.name", "spec.name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[("spec.region", "spec.region")],
        assumed: &[],
        filters: &[],
        everywhere: false,
        status: Some(409),
        message: None,
    };

    #[inline]
    fn holder(client: &Client, _: &(), sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_in::<Self, _>((), List::from(Self::list(client, &())), sought)
    }
}

key! {
    /// The id of a buildpack.
    AppsBuildpackId(String)
}

key_from!(AppsBuildpackId of types::AppsBuildpack => |it| Self(it.id.clone()));

impl Resource for AppsBuildpackId {
    type Value = types::AppsBuildpack;
    type Parent = ();

    const NAME: &'static str = "buildpack";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::AppsBuildpack) -> Option<Self> {
        given(&it.id).map(AppsBuildpackId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AppsBuildpack>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of buildpacks, made by [`apps_list_buildpacks`](crate::Client::apps_list_buildpacks).
    AppsListBuildpacks of types::AppsListBuildpacksResponse, |it| given(&it.id), {
    }
}

impl Listed for AppsBuildpackId {
    type Within = ();
    type List = AppsListBuildpacks;

    #[inline]
    fn list(client: &Client, _: &()) -> AppsListBuildpacks {
        raw(client).apps_list_buildpacks().into()
    }
}

key! {
    /// The id of a deployment.
    AppsDeploymentId(String)
}

key_from!(AppsDeploymentId of types::AppsDeployment => |it| Self(it.id.clone()));

nested_key! {
    /// The key of a deployment of an app.
    AppsDeploymentKey {
        /// The key of the app.
        app: AppId,
        /// Its own part.
        id: AppsDeploymentId
    }
}

impl Resource for AppsDeploymentKey {
    type Value = types::AppsDeployment;
    type Parent = AppId;

    const NAME: &'static str = "deployment";

    #[inline]
    fn parent(&self) -> AppId {
        self.app.clone()
    }

    #[inline]
    fn of(parent: &AppId, it: &types::AppsDeployment) -> Option<Self> {
        Some(Self { app: parent.clone(), id: given(&it.id).map(AppsDeploymentId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AppsDeployment>> {
        boxed_part(raw(client).apps_get_deployment(&self.app.0, &self.id.0), |answer| answer.deployment.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::AppsDeployment) -> Option<Cow<'_, str>> {
        Some(it.state_in_words())
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::AppsDeployment>> {
        Some(SharedList::new(raw(client).apps_list_deployments(&self.app.0, &Default::default())))
    }

    #[inline]
    fn listed_key(&self) -> String {
        self.id.to_string()
    }
}

impl Stateful for AppsDeploymentKey {
    const INTERVAL: Duration = Duration::from_secs(10);
    const DEADLINE: Duration = Duration::from_secs(5400);

    #[inline]
    fn wait_state(it: &types::AppsDeployment) -> WaitState {
        it.wait_state()
    }
}

impl Creatable for AppsDeploymentKey {
    type Body = types::AppsCreateDeploymentRequest;
    type In = AppId;

    #[inline]
    fn create(client: &Client, within: &AppId, body: &types::AppsCreateDeploymentRequest) -> Answered<(Self, Option<Box<types::AppsDeployment>>)> {
        let parent = within.clone();
        part(raw(client).apps_create_deployment(&within.0, body), move |answer| {
            let it = answer.deployment?;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

list! {
    /// A list of deployments, made by [`apps_list_deployments`](crate::Client::apps_list_deployments).
    AppsListDeployments of types::AppsDeploymentsResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
        /// Only deployments with these causes. Default: all.
        list deployment_types "deployment_types": types::AppsListDeploymentsDeploymentTypesItem,
    }
}

impl Listed for AppsDeploymentKey {
    type Within = AppId;
    type List = AppsListDeployments;

    #[inline]
    fn list(client: &Client, within: &AppId) -> AppsListDeployments {
        raw(client).apps_list_deployments(&within.0, &Default::default()).into()
    }
}

key! {
    /// The id of an event.
    AppEventId(String)
}

key_from!(AppEventId of types::AppEvent => |it| Self(it.id.clone()));

nested_key! {
    /// The key of an event of an app.
    AppEventKey {
        /// The key of the app.
        app: AppId,
        /// Its own part.
        id: AppEventId
    }
}

impl Resource for AppEventKey {
    type Value = types::AppEvent;
    type Parent = AppId;

    const NAME: &'static str = "event";

    #[inline]
    fn parent(&self) -> AppId {
        self.app.clone()
    }

    #[inline]
    fn of(parent: &AppId, it: &types::AppEvent) -> Option<Self> {
        Some(Self { app: parent.clone(), id: given(&it.id).map(AppEventId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AppEvent>> {
        boxed_part(raw(client).apps_get_event(&self.app.0, &self.id.0), |answer| answer.event)
    }
}

list! {
    /// A list of events, made by [`apps_list_events`](crate::Client::apps_list_events).
    AppsListEvents of types::AppEvents, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
        /// Only events of these kinds. Default: all.
        list event_types "event_types": types::AppEventType,
    }
}

impl Listed for AppEventKey {
    type Within = AppId;
    type List = AppsListEvents;

    #[inline]
    fn list(client: &Client, within: &AppId) -> AppsListEvents {
        raw(client).apps_list_events(&within.0, &Default::default()).into()
    }
}

nested_key! {
    /// The key of the health of an app: there is one.
    AppHealthKey {
        /// The key of the app.
        app: AppId
    }
}

impl Resource for AppHealthKey {
    type Value = types::AppHealth;
    type Parent = AppId;

    const NAME: &'static str = "health";

    #[inline]
    fn parent(&self) -> AppId {
        self.app.clone()
    }

    #[inline]
    fn of(parent: &AppId, _: &types::AppHealth) -> Option<Self> {
        Some(Self { app: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AppHealth>> {
        boxed_part(raw(client).apps_get_health(&self.app.0), |answer| answer.app_health)
    }
}

key! {
    /// The name of an instance.
    AppInstanceName(String)
}

key_from!(AppInstanceName of types::AppInstance => |it| Self(it.instance_name.clone()));

nested_key! {
    /// The key of an instance of an app.
    AppInstanceKey {
        /// The key of the app.
        app: AppId,
        /// Its own part.
        name: AppInstanceName
    }
}

impl Resource for AppInstanceKey {
    type Value = types::AppInstance;
    type Parent = AppId;

    const NAME: &'static str = "instance";

    #[inline]
    fn parent(&self) -> AppId {
        self.app.clone()
    }

    #[inline]
    fn of(parent: &AppId, it: &types::AppInstance) -> Option<Self> {
        Some(Self { app: parent.clone(), name: given(&it.instance_name).map(AppInstanceName)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AppInstance>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of instances, made by [`apps_get_instances`](crate::Client::apps_get_instances).
    AppsGetInstances of types::AppInstances, |it| given(&it.instance_name), {
    }
}

impl Listed for AppInstanceKey {
    type Within = AppId;
    type List = AppsGetInstances;

    #[inline]
    fn list(client: &Client, within: &AppId) -> AppsGetInstances {
        raw(client).apps_get_instances(&within.0).into()
    }
}

key! {
    /// The slug of an instance size.
    AppsInstanceSizeSlug(String)
}

key_from!(AppsInstanceSizeSlug of types::AppsInstanceSize => |it| Self(it.slug.clone()));

impl Resource for AppsInstanceSizeSlug {
    type Value = types::AppsInstanceSize;
    type Parent = ();

    const NAME: &'static str = "instance size";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::AppsInstanceSize) -> Option<Self> {
        given(&it.slug).map(AppsInstanceSizeSlug)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AppsInstanceSize>> {
        boxed_part(raw(client).apps_get_instance_size(&self.0), |answer| answer.instance_size)
    }
}

impl Named for AppsInstanceSizeSlug {
    #[inline]
    fn name(it: &types::AppsInstanceSize) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::AppsInstanceSize>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

list! {
    /// A list of instance sizes, made by [`apps_list_instance_sizes`](crate::Client::apps_list_instance_sizes).
    AppsListInstanceSizes of types::AppsListInstanceSizesResponse, |it| given(&it.slug), {
    }
}

impl Listed for AppsInstanceSizeSlug {
    type Within = ();
    type List = AppsListInstanceSizes;

    #[inline]
    fn list(client: &Client, _: &()) -> AppsListInstanceSizes {
        raw(client).apps_list_instance_sizes().into()
    }
}

key! {
    /// The id of a job invocation.
    AppJobInvocationId(String)
}

key_from!(AppJobInvocationId of types::AppJobInvocation => |it| Self(it.id.clone()));

nested_key! {
    /// The key of a job invocation of an app.
    AppJobInvocationKey {
        /// The key of the app.
        app: AppId,
        /// Its own part.
        id: AppJobInvocationId
    }
}

impl Resource for AppJobInvocationKey {
    type Value = types::AppJobInvocation;
    type Parent = AppId;

    const NAME: &'static str = "job invocation";

    #[inline]
    fn parent(&self) -> AppId {
        self.app.clone()
    }

    #[inline]
    fn of(parent: &AppId, it: &types::AppJobInvocation) -> Option<Self> {
        Some(Self { app: parent.clone(), id: given(&it.id).map(AppJobInvocationId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AppJobInvocation>> {
        boxed_part(raw(client).apps_get_job_invocation(&self.app.0, &self.id.0, &Default::default()), |answer| answer.job_invocation.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::AppJobInvocation) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.phase.as_str()))
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::AppJobInvocation>> {
        Some(SharedList::new(raw(client).apps_list_job_invocations(&self.app.0, &Default::default())))
    }

    #[inline]
    fn listed_key(&self) -> String {
        self.id.to_string()
    }
}

impl Stateful for AppJobInvocationKey {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::AppJobInvocation) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["SUCCEEDED"], &["FAILED", "CANCELED", "SKIPPED"])
    }
}

list! {
    /// A list of job invocations, made by [`apps_list_job_invocations`](crate::Client::apps_list_job_invocations).
    AppsListJobInvocations of types::AppJobInvocations, |it| given(&it.id), {
        /// Only runs of these jobs. Default: all.
        list job_names "job_names": String,
        /// Only runs of jobs of this deployment.
        into deployment_id "deployment_id": String,
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for AppJobInvocationKey {
    type Within = AppId;
    type List = AppsListJobInvocations;

    #[inline]
    fn list(client: &Client, within: &AppId) -> AppsListJobInvocations {
        raw(client).apps_list_job_invocations(&within.0, &Default::default()).into()
    }
}

key! {
    /// The slug of an app region.
    AppsRegionSlug(String)
}

key_from!(AppsRegionSlug of types::AppsRegion => |it| Self(it.slug.clone()));

impl Resource for AppsRegionSlug {
    type Value = types::AppsRegion;
    type Parent = ();

    const NAME: &'static str = "app region";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::AppsRegion) -> Option<Self> {
        given(&it.slug).map(AppsRegionSlug)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AppsRegion>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of app regions, made by [`apps_list_regions`](crate::Client::apps_list_regions).
    AppsListRegions of types::AppsListRegionsResponse, |it| given(&it.slug), {
    }
}

impl Listed for AppsRegionSlug {
    type Within = ();
    type List = AppsListRegions;

    #[inline]
    fn list(client: &Client, _: &()) -> AppsListRegions {
        raw(client).apps_list_regions().into()
    }
}

key! {
    /// The slug of a tier.
    AppsTierSlug(String)
}

key_from!(AppsTierSlug of types::AppsTier => |it| Self(it.slug.clone()));

impl Resource for AppsTierSlug {
    type Value = types::AppsTier;
    type Parent = ();

    const NAME: &'static str = "tier";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::AppsTier) -> Option<Self> {
        given(&it.slug).map(AppsTierSlug)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AppsTier>> {
        boxed_part(raw(client).apps_get_tier(&self.0), |answer| answer.tier)
    }
}

impl Named for AppsTierSlug {
    #[inline]
    fn name(it: &types::AppsTier) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::AppsTier>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

list! {
    /// A list of tiers, made by [`apps_list_tiers`](crate::Client::apps_list_tiers).
    AppsListTiers of types::AppsListTiersResponse, |it| given(&it.slug), {
    }
}

impl Listed for AppsTierSlug {
    type Within = ();
    type List = AppsListTiers;

    #[inline]
    fn list(client: &Client, _: &()) -> AppsListTiers {
        raw(client).apps_list_tiers().into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! apps_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::apps::*;

        impl $sdk::resource::Handle<$crate::resources::apps::AppId> {
            /// One of its alerts, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn alert(&self, id: impl $sdk::resource::IntoKey<$crate::resources::apps::AppAlertId>) -> $sdk::resource::Handle<$crate::resources::apps::AppAlertKey> {
                self.below($crate::resources::apps::AppAlertKey::new(self.key(), id))
            }

            /// Its alerts.
            #[doc(alias = "apps_list_alerts")]
            #[must_use]
            #[inline]
            pub fn alerts(&self) -> $sdk::resource::Collection<$crate::resources::apps::AppAlertKey> {
                self.collection()
            }
        }

        /// A handle of an alert.
        pub type AppAlertHandle = $sdk::resource::Handle<$crate::resources::apps::AppAlertKey>;

        impl $sdk::Client {
            /// One app, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "apps_get")]
            #[must_use]
            pub fn app(&self, id: impl $sdk::resource::IntoKey<$crate::resources::apps::AppId>) -> $sdk::resource::Handle<$crate::resources::apps::AppId> {
                self.resource(id)
            }

            /// The apps of the account.
            #[doc(alias = "apps_list")]
            #[must_use]
            #[inline]
            pub fn apps(&self) -> $sdk::resource::Collection<$crate::resources::apps::AppId> {
                self.collection()
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::apps::AppId, $crate::types::AppsCreateAppRequest> {
            #[doc = "The id of the project that the app belongs to. Default: the default project. Needs the scope `project:assign_resource`."]
            key project_id: $crate::resources::ProjectId,
        });

        impl $sdk::resource::Handle<$crate::resources::apps::AppId> {
            /// Returns the bandwidth that one app used on one day, in bytes. Operation: `apps_get_metrics_bandwidth_daily`.
            ///
            /// Optional, by methods of the request: `date`.
            #[inline]
            pub fn bandwidth_daily(&self) -> $sdk::resource::Operation<$crate::params::AppsGetMetricsBandwidthDailyParams, $crate::types::AppMetricsBandwidthUsage> {
                self.reading($crate::params::AppsGetMetricsBandwidthDailyParams::new(), |raw, key, body| raw.apps_get_metrics_bandwidth_daily(&key.0, body), Some)
            }

            /// Keeps a rollback for good and releases the pin, so that the app can be deployed again. Operation: `apps_commit_rollback`.
            #[inline]
            pub fn commit_rollback(&self) -> $sdk::resource::Operation<(), ()> {
                self.acting((), |raw, key, _| raw.apps_commit_rollback(&key.0))
            }

            /// Returns the address, user and password of each database of an app, and of its connection pools. Operation: `apps_get_database_connection_details`.
            ///
            /// # Errors
            ///
            /// Returns an error if it doesn't exist, or the call fails.
            #[inline]
            pub fn database_connection_details(&self) -> $sdk::resource::Answered<$crate::types::AppsGetDatabaseConnectionDetailsResponse> {
                $sdk::resource::part(self.client.raw().apps_get_database_connection_details(&self.key.0), Some)
            }

            /// Turns the trusted sources of a development database of an app on or off, as `enable` says, and returns which it is. Operation: `apps_toggle_database_trusted_source`.
            pub fn toggle_database_trusted_source(&self, component_name: impl Into<String>, enable: bool) -> $sdk::resource::Operation<$crate::types::AppsToggleDatabaseTrustedSourceRequest, $crate::types::AppsToggleDatabaseTrustedSourceResponse> {
                let component_name: String = component_name.into();
                self.reading($crate::types::AppsToggleDatabaseTrustedSourceRequest::new(enable), move |raw, key, body| raw.apps_toggle_database_trusted_source(&key.0, &component_name, body), Some)
            }

            /// Moves an app to another major version of a buildpack, the newest unless `major_version` is given, and returns the components it affects. Operation: `apps_upgrade_buildpack`.
            ///
            /// Optional, by methods of the request: `major_version`, `trigger_deployment`.
            pub fn upgrade_buildpack(&self, buildpack_id: impl Into<String>) -> $sdk::resource::Command<$crate::resources::apps::AppId, $crate::types::AppsUpgradeBuildpackRequest, $crate::types::AppsUpgradeBuildpackResponse> {
                self.asking($crate::types::AppsUpgradeBuildpackRequest::new(buildpack_id), |raw, key, body| raw.apps_upgrade_buildpack(&key.0, body), Some)
            }
        }

        impl $sdk::resource::Collection<$crate::resources::apps::AppId> {
            /// Returns the bandwidth that each of several apps used on one day, in bytes. Operation: `apps_list_metrics_bandwidth_daily`.
            ///
            /// Optional, by methods of the request: `date`.
            pub fn bandwidth_daily_of(&self, app_ids: impl IntoIterator<Item = impl $sdk::resource::IntoKey<$crate::resources::AppId>>) -> $sdk::resource::Operation<$crate::types::AppMetricsBandwidthUsageRequest, $crate::types::AppMetricsBandwidthUsage> {
                self.operation($crate::types::AppMetricsBandwidthUsageRequest::new(app_ids.into_iter().map(|it| $sdk::resource::IntoKey::into_key(it).0)), |raw, _, body| raw.apps_list_metrics_bandwidth_daily(body), Some)
            }

            /// Looks into a repository and returns the components it holds and how to build them; repeat it while `pending` is true. Operation: `apps_detect`.
            ///
            /// Optional, by methods of the request: `git`, `github`, `gitlab`, `bitbucket`, `commit_sha`, `source_dir`.
            #[inline]
            pub fn detect(&self) -> $sdk::resource::Operation<$crate::types::AppsDetectRequest, $crate::types::AppsDetectResponse> {
                self.operation($crate::types::AppsDetectRequest::new(), |raw, _, body| raw.apps_detect(body), Some)
            }
        }

        $sdk::resource::setters!($sdk::resource::Operation<$crate::params::AppsGetMetricsBandwidthDailyParams, $crate::types::AppMetricsBandwidthUsage> {
            #[doc = "The day that is reported; the time of day is ignored. Default: yesterday."]
            value date: $crate::Timestamp,
        });

        $sdk::resource::setters!($sdk::resource::Operation<$crate::types::AppMetricsBandwidthUsageRequest, $crate::types::AppMetricsBandwidthUsage> {
            #[doc = "The day that is reported; the time of day is ignored. Default: yesterday."]
            value date: $crate::Timestamp,
        });

        $sdk::resource::setters!($sdk::resource::Operation<$crate::types::AppsDetectRequest, $crate::types::AppsDetectResponse> {
            #[doc = "The Git repository to look into, by its address. Only one source is given."]
            into git: $crate::types::AppsGitSourceSpec,
            #[doc = "The repository at GitHub to look into. Only one source is given."]
            into github: $crate::types::AppsGithubSourceSpec,
            #[doc = "The repository at GitLab to look into. Only one source is given."]
            into gitlab: $crate::types::AppsGitlabSourceSpec,
            #[doc = "The repository at Bitbucket to look into. Only one source is given."]
            into bitbucket: $crate::types::AppsBitbucketSourceSpec,
            #[doc = "The commit to look into, in place of the newest of the branch."]
            into commit_sha: String,
            #[doc = "The directory to look into. Default: the root."]
            into source_dir: String,
        });

        $sdk::resource::setters!($sdk::resource::Command<$crate::resources::apps::AppId, $crate::types::AppsUpgradeBuildpackRequest, $crate::types::AppsUpgradeBuildpackResponse> {
            #[doc = "The major version to move to. Default: the newest."]
            value major_version: i64,
            #[doc = "Whether the app is deployed with it at once."]
            value trigger_deployment: bool,
        });

        #[cfg(feature = "projects")]
        $sdk::projects::urn!($crate::resources::apps::AppId: $crate::types::App);

        /// A handle of an app.
        pub type AppHandle = $sdk::resource::Handle<$crate::resources::apps::AppId>;

        impl $sdk::Client {
            /// One buildpack, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn apps_buildpack(&self, id: impl $sdk::resource::IntoKey<$crate::resources::apps::AppsBuildpackId>) -> $sdk::resource::Handle<$crate::resources::apps::AppsBuildpackId> {
                self.resource(id)
            }

            /// The buildpacks of the account.
            #[doc(alias = "apps_list_buildpacks")]
            #[must_use]
            #[inline]
            pub fn apps_buildpacks(&self) -> $sdk::resource::Collection<$crate::resources::apps::AppsBuildpackId> {
                self.collection()
            }
        }

        /// A handle of a buildpack.
        pub type AppsBuildpackHandle = $sdk::resource::Handle<$crate::resources::apps::AppsBuildpackId>;

        impl $sdk::resource::Handle<$crate::resources::apps::AppId> {
            /// One of its deployments, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "apps_get_deployment")]
            #[must_use]
            pub fn deployment(&self, id: impl $sdk::resource::IntoKey<$crate::resources::apps::AppsDeploymentId>) -> $sdk::resource::Handle<$crate::resources::apps::AppsDeploymentKey> {
                self.below($crate::resources::apps::AppsDeploymentKey::new(self.key(), id))
            }

            /// Its deployments.
            #[doc(alias = "apps_list_deployments")]
            #[must_use]
            #[inline]
            pub fn deployments(&self) -> $sdk::resource::Collection<$crate::resources::apps::AppsDeploymentKey> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::apps::AppsDeploymentKey> {
            /// Creates a deployment: await it for the service's answer, or wait until it is ready. Operation: `apps_create_deployment`.
            ///
            /// Optional, by methods of the request: `force_build`.
            #[doc(alias = "apps_create_deployment")]
            #[inline]
            pub fn create(&self) -> $sdk::resource::Request<$crate::resources::apps::AppsDeploymentKey, $crate::types::AppsCreateDeploymentRequest> {
                self.creating($crate::types::AppsCreateDeploymentRequest::new())
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::apps::AppsDeploymentKey, $crate::types::AppsCreateDeploymentRequest> {
            #[doc = "Builds everything anew, also what hasn't changed since the last deployment."]
            value force_build: bool,
        });

        impl $sdk::resource::Handle<$crate::resources::apps::AppsDeploymentKey> {
            /// Cancels a deployment that is still in progress and returns it. Operation: `apps_cancel_deployment`.
            #[inline]
            pub fn cancel(&self) -> $sdk::resource::Request<$crate::resources::apps::AppsDeploymentKey, ()> {
                self.changing((), |raw, key, _| raw.apps_cancel_deployment(&key.app.0, &key.id.0), |answer| answer.deployment).ending(&["CANCELED"])
            }
        }

        /// A handle of a deployment.
        pub type AppsDeploymentHandle = $sdk::resource::Handle<$crate::resources::apps::AppsDeploymentKey>;

        impl $sdk::resource::Handle<$crate::resources::apps::AppId> {
            /// One of its events, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "apps_get_event")]
            #[must_use]
            pub fn event(&self, id: impl $sdk::resource::IntoKey<$crate::resources::apps::AppEventId>) -> $sdk::resource::Handle<$crate::resources::apps::AppEventKey> {
                self.below($crate::resources::apps::AppEventKey::new(self.key(), id))
            }

            /// Its events.
            #[doc(alias = "apps_list_events")]
            #[must_use]
            #[inline]
            pub fn events(&self) -> $sdk::resource::Collection<$crate::resources::apps::AppEventKey> {
                self.collection()
            }
        }

        impl $sdk::resource::Handle<$crate::resources::apps::AppEventKey> {
            /// Cancels an event of an app that is still in progress and returns it. Operation: `apps_cancel_event`.
            #[inline]
            pub fn cancel(&self) -> $sdk::resource::Request<$crate::resources::apps::AppEventKey, ()> {
                self.changing((), |raw, key, _| raw.apps_cancel_event(&key.app.0, &key.id.0), |answer| answer.event)
            }
        }

        /// A handle of an event.
        pub type AppEventHandle = $sdk::resource::Handle<$crate::resources::apps::AppEventKey>;

        impl $sdk::resource::Handle<$crate::resources::apps::AppId> {
            /// Its health. No request is sent until something is awaited.
            #[doc(alias = "apps_get_health")]
            #[must_use]
            #[inline]
            pub fn health(&self) -> $sdk::resource::Handle<$crate::resources::apps::AppHealthKey> {
                self.below($crate::resources::apps::AppHealthKey::new(self.key()))
            }
        }

        /// A handle of a health.
        pub type AppHealthHandle = $sdk::resource::Handle<$crate::resources::apps::AppHealthKey>;

        impl $sdk::resource::Handle<$crate::resources::apps::AppId> {
            /// Its instances.
            #[doc(alias = "apps_get_instances")]
            #[must_use]
            #[inline]
            pub fn instances(&self) -> $sdk::resource::Collection<$crate::resources::apps::AppInstanceKey> {
                self.collection()
            }
        }

        /// A handle of an instance.
        pub type AppInstanceHandle = $sdk::resource::Handle<$crate::resources::apps::AppInstanceKey>;

        impl $sdk::Client {
            /// One instance size, by its slug, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "apps_get_instanceSize")]
            #[must_use]
            pub fn apps_instance_size(&self, slug: impl $sdk::resource::IntoKey<$crate::resources::apps::AppsInstanceSizeSlug>) -> $sdk::resource::Handle<$crate::resources::apps::AppsInstanceSizeSlug> {
                self.resource(slug)
            }

            /// The instance sizes of the account.
            #[doc(alias = "apps_list_instanceSizes")]
            #[must_use]
            #[inline]
            pub fn apps_instance_sizes(&self) -> $sdk::resource::Collection<$crate::resources::apps::AppsInstanceSizeSlug> {
                self.collection()
            }
        }

        /// A handle of an instance size.
        pub type AppsInstanceSizeHandle = $sdk::resource::Handle<$crate::resources::apps::AppsInstanceSizeSlug>;

        impl $sdk::resource::Handle<$crate::resources::apps::AppId> {
            /// One of its job invocations, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "apps_get_job_invocation")]
            #[must_use]
            pub fn job_invocation(&self, id: impl $sdk::resource::IntoKey<$crate::resources::apps::AppJobInvocationId>) -> $sdk::resource::Handle<$crate::resources::apps::AppJobInvocationKey> {
                self.below($crate::resources::apps::AppJobInvocationKey::new(self.key(), id))
            }

            /// Its job invocations.
            #[doc(alias = "apps_list_job_invocations")]
            #[must_use]
            #[inline]
            pub fn job_invocations(&self) -> $sdk::resource::Collection<$crate::resources::apps::AppJobInvocationKey> {
                self.collection()
            }
        }

        impl $sdk::resource::Handle<$crate::resources::apps::AppJobInvocationKey> {
            /// Cancels one run of a job that has not ended yet and returns it. Operation: `apps_cancel_job_invocation`.
            ///
            /// Optional, by methods of the request: `job_name`.
            #[inline]
            pub fn cancel(&self) -> $sdk::resource::Request<$crate::resources::apps::AppJobInvocationKey, $crate::params::AppsCancelJobInvocationParams> {
                self.changing($crate::params::AppsCancelJobInvocationParams::new(), |raw, key, body| raw.apps_cancel_job_invocation(&key.app.0, &key.id.0, body), |answer| answer.job_invocation).ending(&["CANCELED"])
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::apps::AppJobInvocationKey, $crate::params::AppsCancelJobInvocationParams> {
            #[doc = "The name of the job that was run."]
            into job_name: String,
        });

        /// A handle of a job invocation.
        pub type AppJobInvocationHandle = $sdk::resource::Handle<$crate::resources::apps::AppJobInvocationKey>;

        impl $sdk::Client {
            /// One app region, by its slug, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn apps_region(&self, slug: impl $sdk::resource::IntoKey<$crate::resources::apps::AppsRegionSlug>) -> $sdk::resource::Handle<$crate::resources::apps::AppsRegionSlug> {
                self.resource(slug)
            }

            /// The app regions of the account.
            #[doc(alias = "apps_list_regions")]
            #[must_use]
            #[inline]
            pub fn apps_regions(&self) -> $sdk::resource::Collection<$crate::resources::apps::AppsRegionSlug> {
                self.collection()
            }
        }

        /// A handle of an app region.
        pub type AppsRegionHandle = $sdk::resource::Handle<$crate::resources::apps::AppsRegionSlug>;

        impl $sdk::Client {
            /// One tier, by its slug, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "apps_get_tier")]
            #[must_use]
            pub fn apps_tier(&self, slug: impl $sdk::resource::IntoKey<$crate::resources::apps::AppsTierSlug>) -> $sdk::resource::Handle<$crate::resources::apps::AppsTierSlug> {
                self.resource(slug)
            }

            /// The tiers of the account.
            #[doc(alias = "apps_list_tiers")]
            #[must_use]
            #[inline]
            pub fn apps_tiers(&self) -> $sdk::resource::Collection<$crate::resources::apps::AppsTierSlug> {
                self.collection()
            }
        }

        /// A handle of a tier.
        pub type AppsTierHandle = $sdk::resource::Handle<$crate::resources::apps::AppsTierSlug>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! apps_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.app(id).alerts()` | `list` |\n| `client.app(id).alert(id)` | `get`, `find`, `wait`, `assign_destinations`, `update_destinations` |\n| `client.apps()` | `list`, `find_by_name`, `bandwidth_daily_of`, `detect`, `create`, `upsert`, `validate`, `propose` |\n| `client.app(id)` | `get`, `find`, `delete`, `wait`, `bandwidth_daily`, `commit_rollback`, `database_connection_details`, `toggle_database_trusted_source`, `upgrade_buildpack`, `deploy`, `rollback`, `exec`, `logs`, `reset_database_password`, `restart`, `revert_rollback`, `update`, `set_env`, `set_envs`, `set_secret_env`, `set_secret_envs`, `remove_env`, `remove_envs`, `validate_rollback` |\n| `client.apps_buildpacks()` | `list` |\n| `client.apps_buildpack(id)` | `get`, `find` |\n| `client.app(id).deployments()` | `list`, `create`, `newest` |\n| `client.app(id).deployment(id)` | `get`, `find`, `wait`, `cancel`, `exec`, `logs` |\n| `client.app(id).events()` | `list` |\n| `client.app(id).event(id)` | `get`, `find`, `cancel`, `logs` |\n| `client.app(id).health()` | `get`, `find` |\n| `client.app(id).instances()` | `list` |\n| `client.apps_instance_sizes()` | `list`, `find_by_name` |\n| `client.apps_instance_size(slug)` | `get`, `find` |\n| `client.app(id).job_invocations()` | `list` |\n| `client.app(id).job_invocation(id)` | `get`, `find`, `wait`, `cancel`, `logs` |\n| `client.apps_regions()` | `list` |\n| `client.apps_region(slug)` | `get`, `find` |\n| `client.apps_tiers()` | `list`, `find_by_name` |\n| `client.apps_tier(slug)` | `get`, `find` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
