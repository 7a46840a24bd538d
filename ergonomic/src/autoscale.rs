//! Autoscale pools: droplets from one template, whose number is fixed or follows their load.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::autoscale::{fixed, scaled, template};
//!
//! let template = template("nyc3", "c-2", "ubuntu-24-04-x64", [289794]).tags(["web"]);
//! let by_load = scaled(2..=10).target_cpu_utilization(0.6); // of 1
//! let web = client.autoscale_pools().create("web", by_load, template).wait().await?; // until its droplets are active
//!
//! let pool = client.autoscale_pool(&web);
//! for member in pool.members().list().all().await? {
//!     println!("{} is {}", member.droplet_id, member.status);
//! }
//! pool.scale(fixed(3)).wait().await?; // until there are three
//! for change in pool.history_entries().list().all().await? {
//!     println!("{} to {}: {}", change.current_instance_count, change.desired_instance_count, change.reason);
//! }
//! pool.delete().await?; // its droplets stay: `delete_with_droplets` deletes them, too
//! # Ok(()) }
//! ```
//!
//! The image of the template may be returned in another form than it was sent: as an id instead of a slug, or the reverse.
#![doc = digitalocean_raw::autoscale_methods!()]

mod template;

use std::borrow::Cow;
use std::fmt;
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use digitalocean_core::resource::{Answered, List, Listed, Resource, Stateful, WaitState};
use digitalocean_raw::params::AutoscalepoolsDeleteDangerousParams;
use digitalocean_raw::types::{
    AutoscalePoolConfig, AutoscalePoolCreate, AutoscalePoolCreateConfig,
    AutoscalePoolDropletTemplate, AutoscalePoolDynamicConfig, AutoscalePoolStaticConfig,
};

use crate::resource::{
    Collection, Deletable, Delete, Handle, IntoKey, Request, keyed, minutes, not_empty,
};
use crate::{Client, Error, ErrorKind};

pub use template::{DropletTemplate, template};

digitalocean_raw::autoscale_accessors!(crate);

/// A pool with its members: the key is that of the pool.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AutoscalePoolKey(pub AutoscalePoolId);

impl fmt::Display for AutoscalePoolKey {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A pool to be created.
pub type CreateAutoscalePool = Request<AutoscalePoolKey, AutoscalePoolCreate>;

/// A fixed number of droplets.
#[must_use]
#[inline]
pub fn fixed(droplets: i64) -> AutoscalePoolStaticConfig {
    AutoscalePoolStaticConfig::new(droplets)
}

/// As many droplets as needed, within these bounds: its
/// [`target_cpu_utilization`](AutoscalePoolDynamicConfig::target_cpu_utilization) and
/// [`target_memory_utilization`](AutoscalePoolDynamicConfig::target_memory_utilization) set the intended load, as fractions of 1.
/// The service waits 10 minutes between two changes unless [`cooldown_minutes`](AutoscalePoolDynamicConfig::cooldown_minutes) is
/// set.
#[must_use]
#[inline]
pub fn scaled(droplets: RangeInclusive<i64>) -> AutoscalePoolDynamicConfig {
    AutoscalePoolDynamicConfig::new(*droplets.start(), *droplets.end())
}

/// A handle of an autoscale pool, which also returns its members.
pub type AutoscalePoolHandle = Handle<AutoscalePoolKey>;

/// A pool with its members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoscalePoolState {
    /// The pool.
    pub pool: AutoscalePool,
    /// Its droplets.
    pub members: Vec<AutoscalePoolMember>,
}

digitalocean_core::key_from!(AutoscalePoolId of AutoscalePoolState => |it| Self::from(&it.pool));

impl Client {
    /// The autoscale pools of the account.
    #[must_use]
    #[inline]
    pub fn autoscale_pools(&self) -> Collection<AutoscalePoolId> {
        self.collection()
    }

    /// One autoscale pool, by its id, or the object itself. No request is sent until something is awaited.
    #[must_use]
    pub fn autoscale_pool(&self, id: impl IntoKey<AutoscalePoolId>) -> AutoscalePoolHandle {
        Handle {
            client: self.clone(),
            key: AutoscalePoolKey(id.into_key()),
        }
    }
}

impl Collection<AutoscalePoolId> {
    /// Creates an autoscale pool: await it for the service's answer, or wait until its droplets are active. [`fixed`] or
    /// [`scaled`] sets their number. Droplets that are scaled by their load need the agent (`with_droplet_agent` of the
    /// template), which they get by default. Operation: `autoscalepools_create`.
    ///
    /// # Errors
    ///
    /// An empty name, a range whose start is after its end, a target that isn't a fraction of 1, and a target without the agent
    /// are refused before anything is sent.
    pub fn create(
        &self,
        name: impl Into<String>,
        config: impl Into<AutoscalePoolCreateConfig>,
        droplet_template: impl Into<AutoscalePoolDropletTemplate>,
    ) -> CreateAutoscalePool {
        let body = AutoscalePoolCreate::new(name, config, droplet_template);
        Request::asking(&self.client, body, |client, body| {
            let (body, checked) = (completed(body), check(body));
            let call = client.raw().autoscalepools_create(&body).require(checked);
            keyed(call, |answer| {
                let pool = answer.autoscale_pool?;
                let key = AutoscalePoolKey(AutoscalePoolId::of(&(), &pool)?);
                let members = Vec::new();
                Some((key, AutoscalePoolState { pool, members }))
            })
        })
        .creates()
    }
}

/// Whether droplets are scaled by their load.
#[inline]
fn has_target(config: &AutoscalePoolCreateConfig) -> bool {
    match config {
        AutoscalePoolCreateConfig::Dynamic(config) => {
            config.target_cpu_utilization.is_some() || config.target_memory_utilization.is_some()
        }
        _ => false,
    }
}

/// The body with the agent that tells the load, if it is needed and nothing is said of it.
#[inline]
fn completed(body: &AutoscalePoolCreate) -> AutoscalePoolCreate {
    let mut body = body.clone();
    if has_target(&body.config) {
        body.droplet_template.with_droplet_agent.get_or_insert(true);
    }
    body
}

/// Refuses settings that the service would refuse or couldn't carry out.
#[inline]
fn check(body: &AutoscalePoolCreate) -> Result<(), String> {
    not_empty("an autoscale pool's name", &body.name)?;
    if let AutoscalePoolCreateConfig::Dynamic(config) = &body.config {
        if config.min_instances > config.max_instances {
            return Err(format!(
                "an autoscale pool of {} to {} droplets: the least comes first",
                config.min_instances, config.max_instances
            ));
        }
        let targets = [
            config.target_cpu_utilization,
            config.target_memory_utilization,
        ];
        let mut targets = targets.into_iter().flatten();
        if let Some(target) = targets.find(|target| !(*target > 0.0 && *target <= 1.0)) {
            return Err(format!(
                "the target {target} of an autoscale pool is no fraction of 1, such as 0.6"
            ));
        }
    }
    if has_target(&body.config) && body.droplet_template.with_droplet_agent == Some(false) {
        return Err(
            "an autoscale pool that is scaled by load needs `with_droplet_agent` in its template, \
                    which tells the load"
                .to_owned(),
        );
    }
    Ok(())
}

impl AutoscalePoolHandle {
    /// Its droplets.
    #[must_use]
    #[inline]
    pub fn members(&self) -> Collection<AutoscalePoolMemberKey> {
        self.pool().collection()
    }

    /// Its history.
    #[must_use]
    #[inline]
    pub fn history_entries(&self) -> Collection<AutoscalePoolHistoryEntryKey> {
        self.pool().collection()
    }

    /// Changes it as a whole: the closure gets the current settings and the current template, with fields of these that this
    /// version doesn't know, and what it doesn't change stays. It runs again if somebody else changed the pool meanwhile. The
    /// name can't be changed. Operation: `autoscalepools_update`.
    ///
    /// # Errors
    ///
    /// What `create` refuses is refused here, too.
    pub fn update(
        &self,
        change: impl Fn(&mut AutoscalePoolCreate) + Send + Sync + 'static,
    ) -> Request<AutoscalePoolKey> {
        let (key, change) = (self.key.clone(), Arc::new(change));
        let request = Request::asking(&self.client, (), move |client, ()| {
            let (key, change) = (key.clone(), Arc::clone(&change));
            let pool = Handle {
                client: client.clone(),
                key: key.0.clone(),
            };
            let sent = pool.replacing_if(move |body| {
                change(body);
                check(body).map_err(Error::refused)?;
                *body = completed(body);
                Ok(())
            });
            let sent = sent.boxed();
            Box::pin(async move {
                sent.await?;
                Ok((key, None))
            })
        });
        request.changes()
    }

    /// Changes only the number of droplets. A wait ends when there are that many, and all of them are active. Operation:
    /// `autoscalepools_update`.
    ///
    /// # Errors
    ///
    /// What `create` refuses is refused here, too.
    pub fn scale(&self, config: impl Into<AutoscalePoolCreateConfig>) -> Request<AutoscalePoolKey> {
        let config = config.into();
        self.update(move |pool| pool.config = config.clone())
    }

    /// Deletes it with its droplets, which can't be undone: [`delete`](Handle::delete) keeps them. Operation:
    /// `autoscalepools_delete_dangerous`.
    #[inline]
    pub fn delete_with_droplets(
        &self,
    ) -> Delete<AutoscalePoolKey, AutoscalepoolsDeleteDangerousParams> {
        let meant = AutoscalepoolsDeleteDangerousParams::new(true);
        self.deleting(meant, |raw, key, meant| {
            raw.autoscalepools_delete_dangerous(&key.0.0, meant)
        })
    }

    #[inline]
    fn pool(&self) -> Handle<AutoscalePoolId> {
        self.below(self.key.0.clone())
    }
}

impl Resource for AutoscalePoolKey {
    type Value = AutoscalePoolState;
    type Parent = ();

    const NAME: &'static str = <AutoscalePoolId as Resource>::NAME;

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), state: &AutoscalePoolState) -> Option<Self> {
        AutoscalePoolId::of(&(), &state.pool).map(Self)
    }

    #[inline]
    fn get(&self, client: &digitalocean_core::Client) -> Answered<Box<AutoscalePoolState>> {
        let pool = self.0.get(client);
        let (client, of) = (client.clone(), self.0.clone());
        Box::pin(async move {
            let pool = pool.await?;
            let mut passes = 1;
            loop {
                let members = List::from(AutoscalePoolMemberKey::list(&client, &of));
                match members.all().await {
                    Ok(members) => {
                        let pool = *pool;
                        return Ok(Box::new(AutoscalePoolState { pool, members }));
                    }
                    // Members come and go while it scales, which is what a wait is for.
                    Err(error) if has_moved(&error) && passes < PASSES => passes += 1,
                    Err(error) => return Err(error),
                }
            }
        })
    }

    #[inline]
    fn status(state: &AutoscalePoolState) -> Option<Cow<'_, str>> {
        let active = state.members.iter().filter(|member| is_active(member));
        let (active, all) = (active.count(), state.members.len());
        let pool = state.pool.status.as_str();
        Some(format!("{pool} with {active} of {all} members active").into())
    }
}

/// How often members are read at the most that change meanwhile.
const PASSES: u32 = 5;

/// Whether a list may have contradicted itself because it changed while it was read.
fn has_moved(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::InconsistentList | ErrorKind::ListChanged
    )
}

/// Active, with as many members as it is to have, and all of them active.
impl Stateful for AutoscalePoolKey {
    const INTERVAL: Duration = Duration::from_secs(15);
    const DEADLINE: Duration = minutes(15);

    #[inline]
    fn wait_state(state: &AutoscalePoolState) -> WaitState {
        let pool = AutoscalePoolId::wait_state(&state.pool);
        let members = i64::try_from(state.members.len()).unwrap_or(i64::MAX);
        let enough = wanted(&state.pool).contains(&members);
        pool & WaitState::from(enough && state.members.iter().all(is_active))
    }
}

/// Deletes the pool and keeps its droplets.
impl Deletable for AutoscalePoolKey {
    const GONE_WITHIN: Duration = minutes(15);

    #[inline]
    fn delete(&self, client: &digitalocean_core::Client) -> Answered<()> {
        self.0.delete(client)
    }
}

/// How many members a pool is to have. A new one has none for a while.
#[inline]
fn wanted(pool: &AutoscalePool) -> RangeInclusive<i64> {
    match &pool.config {
        AutoscalePoolConfig::Dynamic(config) => config.min_instances..=config.max_instances,
        AutoscalePoolConfig::Static(config) => {
            config.target_number_instances..=config.target_number_instances
        }
        _ => 1..=i64::MAX,
    }
}

#[inline]
fn is_active(member: &AutoscalePoolMember) -> bool {
    WaitState::of(member.status.as_str(), &["active"], &[]) == WaitState::Reached
}
