//! Autoscale pools of droplets.

use digitalocean_raw::types::{
    AutoscalePool, AutoscalePoolConfig, AutoscalePoolCreate, AutoscalePoolMember,
};

use std::borrow::Cow;

use crate::Client;
use crate::ids::id;
use crate::resource::{Deletable, Handle, MINUTES, Request, Resource, Waitable, done, part};
use crate::wait::{BoxFuture, WaitState};

id! {
    /// The id of an autoscale pool.
    AutoscalePoolId(String)
}

impl Client {
    /// Creates an autoscale pool. Operation: `autoscalepools_create`.
    pub fn create_autoscale_pool(&self, body: &AutoscalePoolCreate) -> Request<AutoscalePoolState> {
        Request::new(self, self.raw().autoscalepools_create(body), |answer| {
            let pool = answer.autoscale_pool?;
            let key = AutoscalePoolId(pool.id.clone());
            let members = Vec::new();
            Some((key, AutoscalePoolState { pool, members }))
        })
    }

    /// An autoscale pool, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn autoscale_pool(&self, id: impl Into<AutoscalePoolId>) -> Handle<AutoscalePoolState> {
        self.resource(id.into())
    }
}

/// A pool with its members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoscalePoolState {
    /// The pool.
    pub pool: AutoscalePool,
    /// Its droplets.
    pub members: Vec<AutoscalePoolMember>,
}

impl Resource for AutoscalePoolState {
    type Key = AutoscalePoolId;
    const KIND: &'static str = "autoscale pool";

    fn fetch(client: &Client, key: &AutoscalePoolId) -> BoxFuture<Self> {
        let pool = part(client.raw().autoscalepools_get(&key.0), |answer| {
            answer.autoscale_pool
        });
        let members = client
            .raw()
            .autoscalepools_list_members(&key.0, &Default::default())
            .items();
        Box::pin(async move {
            Ok(Self {
                pool: pool.await?,
                members: members.all().await?,
            })
        })
    }

    fn status(&self) -> Option<Cow<'_, str>> {
        let active = self
            .members
            .iter()
            .filter(|member| is_active(member))
            .count();
        let all = self.members.len();
        Some(
            format!(
                "{} with {active} of {all} members active",
                self.pool.status.as_str()
            )
            .into(),
        )
    }
}

/// Active, with as many members as it is to have at the least, and all of them active.
impl Waitable for AutoscalePoolState {
    const INTERVAL: u64 = 15;
    const DEADLINE: u64 = 15 * MINUTES;

    fn wait_state(&self) -> WaitState {
        let pool = WaitState::of(self.pool.status.as_str(), &["active"], &["error"]);
        let enough =
            i64::try_from(self.members.len()).is_ok_and(|members| members >= least(&self.pool));
        pool & WaitState::from(enough && self.members.iter().all(is_active))
    }
}

/// How many members a pool is to have at the least. A new one has none for a while.
fn least(pool: &AutoscalePool) -> i64 {
    match &pool.config {
        AutoscalePoolConfig::Dynamic(config) => config.min_instances,
        AutoscalePoolConfig::Static(config) => config.target_number_instances,
        _ => 1,
    }
}

fn is_active(member: &AutoscalePoolMember) -> bool {
    WaitState::of(member.status.as_str(), &["active"], &[]) == WaitState::Reached
}

/// Its droplets stay.
impl Deletable for AutoscalePoolState {
    const GONE_WITHIN: u64 = 15 * MINUTES;

    fn delete(client: &Client, key: &AutoscalePoolId) -> BoxFuture<()> {
        done(client.raw().autoscalepools_delete(&key.0))
    }
}
