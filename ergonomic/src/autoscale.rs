//! Autoscale pools of droplets.
#![doc = digitalocean_raw::autoscale_methods!()]

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use digitalocean_core::resource::{Answered, List, Listed, Resource, Stateful, WaitState};
use digitalocean_raw::params::AutoscalepoolsDeleteDangerousParams;
use digitalocean_raw::types::{AutoscalePoolConfig, AutoscalePoolCreate};

use crate::Client;
use crate::resource::{Collection, Deletable, Delete, Handle, IntoKey, Request, minutes, part};

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

/// A handle of an autoscale pool, which shows its members, too.
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
    /// Creates an autoscale pool: await it for the service's answer, or wait until its droplets are active. Operation:
    /// `autoscalepools_create`.
    pub fn create(
        &self,
        body: impl Into<AutoscalePoolCreate>,
    ) -> Request<AutoscalePoolKey, AutoscalePoolCreate> {
        Request::by(&self.client, body.into(), |client, body| {
            part(client.raw().autoscalepools_create(body), |answer| {
                let pool = answer.autoscale_pool?;
                let key = AutoscalePoolKey(AutoscalePoolId::of(&(), &pool)?);
                let members = Vec::new();
                Some((key, AutoscalePoolState { pool, members }))
            })
        })
        .creates()
    }
}

impl AutoscalePoolHandle {
    /// Its droplets.
    #[must_use]
    #[inline]
    pub fn members(&self) -> Collection<AutoscalePoolMemberKey> {
        self.pool().collection()
    }

    /// What has happened to it.
    #[must_use]
    #[inline]
    pub fn history_entries(&self) -> Collection<AutoscalePoolHistoryEntryKey> {
        self.pool().collection()
    }

    /// Changes it as a whole: the closure is given what the service has now, with what this library doesn't know, and all that it
    /// leaves alone stays. Operation: `autoscalepools_update`.
    pub fn update(
        &self,
        change: impl Fn(&mut AutoscalePoolCreate) + Send + Sync + 'static,
    ) -> Request<AutoscalePoolId> {
        self.pool().replacing(change)
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
    fn get(&self, client: &digitalocean_core::Client) -> Answered<AutoscalePoolState> {
        let pool = self.0.get(client);
        let members = List::from(AutoscalePoolMemberKey::list(client, &self.0)).all();
        Box::pin(async move {
            Ok(AutoscalePoolState {
                pool: pool.await?,
                members: members.await?,
            })
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

/// Active, with as many members as it is to have at the least, and all of them active.
impl Stateful for AutoscalePoolKey {
    const INTERVAL: Duration = Duration::from_secs(15);
    const DEADLINE: Duration = minutes(15);

    #[inline]
    fn wait_state(state: &AutoscalePoolState) -> WaitState {
        let pool = AutoscalePoolId::wait_state(&state.pool);
        let enough =
            i64::try_from(state.members.len()).is_ok_and(|members| members >= least(&state.pool));
        pool & WaitState::from(enough && state.members.iter().all(is_active))
    }
}

/// Its droplets stay.
impl Deletable for AutoscalePoolKey {
    const GONE_WITHIN: Duration = minutes(15);

    #[inline]
    fn delete(&self, client: &digitalocean_core::Client) -> Answered<()> {
        self.0.delete(client)
    }
}

/// How many members a pool is to have at the least. A new one has none for a while.
#[inline]
fn least(pool: &AutoscalePool) -> i64 {
    match &pool.config {
        AutoscalePoolConfig::Dynamic(config) => config.min_instances,
        AutoscalePoolConfig::Static(config) => config.target_number_instances,
        _ => 1,
    }
}

#[inline]
fn is_active(member: &AutoscalePoolMember) -> bool {
    WaitState::of(member.status.as_str(), &["active"], &[]) == WaitState::Reached
}
