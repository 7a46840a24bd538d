//! Actions on shares.

use std::time::Duration;

use digitalocean_core::Decode as _;
use digitalocean_raw::resources::VpcId;
use digitalocean_raw::types::{
    NfsAction, NfsActionAttach, NfsActionAttachParams, NfsActionDetach, NfsActionDetachParams,
    NfsActionReassign, NfsActionReassignParams, NfsActionResize, NfsActionResizeParams,
    NfsActionSnapshot, NfsActionSnapshotParams, NfsActionStatus, NfsActionSwitchPerformanceTier,
    NfsActionSwitchPerformanceTierParams, NfsCreateActionBody,
};
use reqwest::StatusCode;
use tokio::time::{Instant, sleep};

use super::has_vpc;
use super::{NfsResponse, NfsShareHandle, NfsShareId, NfsSnapshotId, NfsSnapshotResponse};
use crate::resource::{Command, IntoKey, Operation, Request, Shown, not_empty, part};
use crate::wait::WaitState;
use crate::{Client, Error};

/// A request that does something with a share: await it for the action that the service starts, or wait until the share shows the
/// requested change.
pub type NfsCommand = Command<NfsShareId, NfsCreateActionBody, NfsAction>;

/// A request to take a snapshot of a share: await it for the snapshot, or wait until it is active.
pub type TakeNfsSnapshot = Request<NfsSnapshotId, NfsCreateActionBody>;

/// How long an attachment is sent again that the service fails.
const ATTACHING: Duration = Duration::from_secs(5 * 60);

/// How often a snapshot is looked for that was started, and how long to pause before it is looked for again.
const LOOKUPS: u32 = 10;
const PAUSE: Duration = Duration::from_secs(3);

impl NfsShareHandle {
    /// Makes the share larger, up to this many GiB. It can't be made smaller. Operation: `nfs_create_action`.
    #[inline]
    pub fn resize(&self, gigabytes: i64) -> NfsCommand {
        let params = NfsActionResizeParams::new(gigabytes);
        let body = NfsActionResize::new().params(params);
        self.start(NfsCreateActionBody::Resize(body), move |share| {
            (share.size_gib == gigabytes).into()
        })
    }

    /// Attaches the share to a VPC, whose droplets can then mount it. If it is already attached, nothing is changed. For some
    /// minutes after another change, the service refuses or fails such a request: a wait repeats it. Operation:
    /// `nfs_create_action`.
    pub fn attach(&self, vpc: impl IntoKey<VpcId>) -> NfsCommand {
        let vpc = vpc.into_key();
        let params = NfsActionAttachParams::new(&vpc.0);
        let body = NfsCreateActionBody::Attach(NfsActionAttach::new().params(params));
        let (share, wanted) = (self.clone(), vpc.clone());
        let operation = Operation::by(&self.client, body, move |client, body| {
            let (share, wanted) = (share.by(client), wanted.clone());
            let (client, body) = (client.clone(), body.clone());
            Box::pin(async move { attach(&client, &share, &wanted, &body).await })
        });
        let command = self.does(operation);
        command.finished(move |request| request.and(move |share| has_vpc(share, &vpc).into()))
    }

    /// Detaches the share from a VPC. One without any VPC is inactive. Operation: `nfs_create_action`.
    pub fn detach(&self, vpc: impl IntoKey<VpcId>) -> NfsCommand {
        let vpc = vpc.into_key();
        let params = NfsActionDetachParams::new(&vpc.0);
        let body = NfsActionDetach::new().params(params);
        self.start(NfsCreateActionBody::Detach(body), move |share| {
            (!has_vpc(share, &vpc)).into()
        })
    }

    /// Detaches the share from one VPC and attaches it to another. Operation: `nfs_create_action`.
    pub fn reassign(&self, from: impl IntoKey<VpcId>, to: impl IntoKey<VpcId>) -> NfsCommand {
        let (from, to) = (from.into_key(), to.into_key());
        let params = NfsActionReassignParams::new(&from.0, &to.0);
        let body = NfsActionReassign::new().params(params);
        self.start(NfsCreateActionBody::Reassign(body), move |share| {
            (has_vpc(share, &to) && !has_vpc(share, &from)).into()
        })
    }

    /// Switches the performance tier: from `standard` to `high`, which is the default of new shares; there is no way back. The
    /// service returns longer names, such as `PERFORMANCE_TIER_STANDARD`, which mean the same. Operation: `nfs_create_action`.
    pub fn switch_performance_tier(&self, tier: impl Into<String>) -> NfsCommand {
        let tier = tier.into();
        let params = NfsActionSwitchPerformanceTierParams::new(&tier);
        let body = NfsActionSwitchPerformanceTier::new().params(params);
        self.start(
            NfsCreateActionBody::SwitchPerformanceTier(body),
            move |share| {
                let shown = share.performance_tier.as_deref().unwrap_or_default();
                (bare(shown) == bare(&tier)).into()
            },
        )
    }

    /// Takes a snapshot with this name. The answer of the service doesn't contain its id, so it is searched for in the list.
    /// Operations:
    /// `nfs_create_action`, `nfs_list_snapshot`.
    ///
    /// # Errors
    ///
    /// An empty name is refused before anything is sent. If the error occurs after the snapshot was started, it says so: don't
    /// take it again.
    pub fn snapshot(&self, name: impl Into<String>) -> TakeNfsSnapshot {
        let name = name.into();
        let params = NfsActionSnapshotParams::new(&name);
        let body = NfsCreateActionBody::Snapshot(NfsActionSnapshot::new().params(params));
        let share = self.clone();
        Request::asking(&self.client, body, move |client, body| {
            let share = share.by(client);
            let before = share.snapshots().all();
            let (client, body, name) = (client.clone(), body.clone(), name.clone());
            Box::pin(async move {
                not_empty("the name of a snapshot", &name).map_err(Error::refused)?;
                let before = before.await.map_err(Error::unsent)?;
                sent(&client, &share, &body).await?;
                let found = new_one(&share, &before, &name).await;
                found.map_err(|error| error.done("the snapshot was started"))
            })
        })
        .creates()
    }

    /// Starts an action, after which the share shows something.
    fn start(
        &self,
        body: NfsCreateActionBody,
        is_shown: impl Fn(&NfsResponse) -> WaitState + Send + Sync + 'static,
    ) -> NfsCommand {
        let command = self.asking(
            body,
            |raw, key, body| raw.nfs_create_action(&key.0, body),
            |answer| Some(answer.action),
        );
        command.finished(|request| request.and(is_shown))
    }
}

/// A tier without what the service puts before it, in lower case.
#[inline]
fn bare(tier: &str) -> String {
    let tier = tier.to_ascii_lowercase();
    let bare = tier.strip_prefix("performance_tier_");
    bare.unwrap_or(&tier).to_owned()
}

#[inline]
async fn sent(
    client: &Client,
    share: &NfsShareHandle,
    body: &NfsCreateActionBody,
) -> Result<NfsAction, Error> {
    let call = client.raw().nfs_create_action(&share.key.0, body);
    part(call, |answer| Some(answer.action)).await
}

/// To attach twice does no more than once, so that what failed is sent again: by a wait, until the share shows it.
#[inline]
async fn attach(
    client: &Client,
    share: &NfsShareHandle,
    vpc: &VpcId,
    body: &NfsCreateActionBody,
) -> Result<NfsAction, Error> {
    let end = Instant::now() + ATTACHING;
    loop {
        let error = match sent(client, share, body).await {
            Err(error) if error.is_transient() || error.status() == Some(StatusCode::CONFLICT) => {
                error
            }
            answer => return answer,
        };
        if let Ok(shown) = share.get().await
            && has_vpc(&shown, vpc)
        {
            return Ok(done(&shown));
        }
        let Some(stop) = client.stop().filter(|_| error.is_transient()) else {
            return Err(error);
        };
        let pause = sleep(PAUSE);
        if Instant::now() + PAUSE >= end || stop.run_until_cancelled(pause).await.is_none() {
            return Err(error);
        }
    }
}

/// The action of what is so already.
#[inline]
fn done(share: &NfsResponse) -> NfsAction {
    let mut action = NfsAction::blank();
    action.resource_id.clone_from(&share.id);
    action.region_slug.clone_from(&share.region);
    action.status = NfsActionStatus::Completed;
    action.type_ = "attach".to_owned();
    action
}

/// The snapshot of this name that did not exist before.
#[inline]
async fn new_one(
    share: &NfsShareHandle,
    before: &[NfsSnapshotResponse],
    name: &str,
) -> Result<Shown<NfsSnapshotId>, Error> {
    for lookup in 0..LOOKUPS {
        if lookup > 0 {
            sleep(PAUSE).await;
        }
        let now = share.snapshots().all().await?;
        let mut new = now
            .into_iter()
            .filter(|it| it.name == name && before.iter().all(|known| known.id != it.id));
        if let Some(snapshot) = new.next() {
            return Ok((NfsSnapshotId::from(&snapshot), Some(Box::new(snapshot))));
        }
    }
    Err(Error::missing(format!(
        "the list shows no new snapshot {name:?}"
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiers_are_the_same_whatever_words_the_service_shows() {
        assert_eq!(bare("PERFORMANCE_TIER_STANDARD"), bare("standard"));
        assert_eq!(bare("High"), bare("performance_tier_high"));
        assert_ne!(bare("high"), bare("standard"));
    }
}
