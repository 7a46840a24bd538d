//! What the sandbox remembers, and the operations that work on it.
//!
//! Each family of operations is a module with a table of its handlers. What has no such module is kept in the one store
//! (`crate::store`); to give a family state of its own, write a module, put what it keeps into [`World`] and add its table to
//! [`HANDLERS`].

mod account;
mod actions;
mod associated_resources;
mod autoscaled;
mod backup_policies;
mod bulk;
mod domain_records;
mod domains;
mod droplet_actions;
mod droplet_creation;
mod droplet_lists;
mod droplets;
mod dump;
mod image_actions;
mod images;
pub(crate) mod metadata;
mod networks;
mod one_clicks;
mod paging;
mod project_resources;
mod projects;
mod regions;
mod reserved_ip_actions;
mod reserved_ips;
mod reserved_ipv6;
mod seed;
mod sizes;
mod snapshots;
mod ssh_keys;
mod stored;
mod tags;
mod uuids;
mod volume_actions;
mod volume_snapshots;
mod volumes;
mod written;

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::call::Call;
use crate::clock::Moment;
use crate::error::Error;
use crate::live::Lines;
use crate::store::{self, Store};

use actions::Actions;
use associated_resources::Destruction;
use bulk::Bulk;
use domains::Domain;
use droplets::Droplet;
pub(crate) use dump::Parts;
use images::Image;
use project_resources::Assignment;
use projects::Project;
use regions::Region;
use reserved_ips::Reserved;
use sizes::Size;
use ssh_keys::SshKey;
use tags::Tag;
use uuids::Uuids;
use volume_snapshots::VolumeSnapshot;
use volumes::Volume;
use written::Written;

/// Answers one call; `Err` is a refusal, and as good an answer.
pub(crate) type Handler = fn(&Call<'_>, &mut World) -> Result<Answer, Answer>;
type Table = &'static [(&'static str, Handler)];

const HANDLERS: &[Table] = &[
    account::HANDLERS,
    actions::HANDLERS,
    associated_resources::HANDLERS,
    backup_policies::HANDLERS,
    domain_records::HANDLERS,
    domains::HANDLERS,
    droplet_actions::HANDLERS,
    droplet_creation::HANDLERS,
    droplet_lists::HANDLERS,
    droplets::HANDLERS,
    image_actions::HANDLERS,
    images::HANDLERS,
    one_clicks::HANDLERS,
    project_resources::HANDLERS,
    projects::HANDLERS,
    regions::HANDLERS,
    reserved_ip_actions::HANDLERS,
    reserved_ips::HANDLERS,
    reserved_ipv6::HANDLERS,
    sizes::HANDLERS,
    snapshots::HANDLERS,
    ssh_keys::HANDLERS,
    tags::HANDLERS,
    volume_actions::HANDLERS,
    volume_snapshots::HANDLERS,
    volumes::HANDLERS,
];

/// The handler of an operation whose family has state of its own.
pub(crate) fn by_hand(operation_id: &str) -> Option<Handler> {
    static BY_ID: OnceLock<HashMap<&str, Handler>> = OnceLock::new();
    BY_ID
        .get_or_init(|| HANDLERS.iter().copied().flatten().copied().collect())
        .get(operation_id)
        .copied()
}

/// The handler of an operation that has state, be it of its own or in the store of all others.
pub(crate) fn handler(operation_id: &str) -> Option<Handler> {
    by_hand(operation_id).or_else(|| {
        let handler: Handler = kept;
        store::keeps(operation_id).then_some(handler)
    })
}

/// What the store answers.
fn kept(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    store::answer(world, call)
}

/// How long things take.
#[derive(Clone, Copy)]
pub(crate) struct Delays {
    pub(crate) action: Duration,
    /// How long a volume counts as attached after it was detached or its droplet was deleted.
    pub(crate) detach_lag: Duration,
}

/// Everything one sandbox knows.
pub(crate) struct World {
    action_duration: Duration,
    detach_lag: Duration,
    regions: Vec<Region>,
    sizes: Vec<Size>,
    images: BTreeMap<u64, Image>,
    ssh_keys: BTreeMap<u64, SshKey>,
    actions: Actions,
    droplets: BTreeMap<u64, Droplet>,
    destructions: BTreeMap<u64, Destruction>,
    volumes: BTreeMap<u64, Volume>,
    volume_snapshots: BTreeMap<u64, VolumeSnapshot>,
    /// By the address as a number.
    reserved_ips: BTreeMap<u64, Reserved>,
    reserved_ipv6: BTreeMap<u64, Reserved>,
    /// By name in lower case.
    tags: BTreeMap<String, Tag>,
    /// By name in lower case.
    domains: BTreeMap<String, Domain>,
    projects: BTreeMap<u64, Project>,
    /// Which project was the default from when on, the oldest first.
    default_projects: Vec<(Moment, u64)>,
    /// By URN.
    assignments: BTreeMap<String, Assignment>,
    uuids: Uuids,
    bulk: Bulk,
    ids: Ids,
    written: Written,
    /// What apps have written. No part of a dump.
    pub(crate) lines: Arc<Lines>,
    /// All collections that have no state above.
    pub(crate) store: Store,
    /// What the requests in uploaded files are called, by the ids of the files. No part of a dump.
    pub(crate) batch_requests: BTreeMap<String, Vec<String>>,
    /// Whether nothing is kept in it, so that nobody can know what there is.
    pub(crate) without_store: bool,
    /// The droplet whose metadata is served where none is named; the newest if none was chosen.
    metadata_of: Option<u64>,
}

/// How old the account is at the start.
const AGE: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// The last number given out, by kind. Ids start where they look like the service's.
#[derive(Serialize, Deserialize)]
struct Ids {
    action: u64,
    droplet: u64,
    address: u64,
    image: u64,
    ssh_key: u64,
    domain_record: u64,
    reserved_ip: u64,
    reserved_ipv6: u64,
}

impl World {
    /// The world of a new sandbox: regions, sizes and public images. The account is older than its start.
    pub(crate) fn seeded(delays: Delays, start: Moment) -> Result<Self, Error> {
        let seed = seed::seed()?;
        let images = seed.images.into_iter().map(|image| (image.id, image));
        let mut world = Self {
            action_duration: delays.action,
            detach_lag: delays.detach_lag,
            regions: seed.regions,
            sizes: seed.sizes,
            images: images.collect(),
            ssh_keys: BTreeMap::new(),
            actions: Actions::default(),
            droplets: BTreeMap::new(),
            destructions: BTreeMap::new(),
            volumes: BTreeMap::new(),
            volume_snapshots: BTreeMap::new(),
            reserved_ips: BTreeMap::new(),
            reserved_ipv6: BTreeMap::new(),
            tags: BTreeMap::new(),
            domains: BTreeMap::new(),
            projects: BTreeMap::new(),
            default_projects: Vec::new(),
            assignments: BTreeMap::new(),
            uuids: Uuids::default(),
            bulk: Bulk::default(),
            written: Written::default(),
            ids: Ids {
                action: 2_000_000_000,
                droplet: 500_000_000,
                address: 0,
                image: seed::FIRST_OWN_ID - 1,
                ssh_key: 50_000_000,
                domain_record: 1_700_000_000,
                reserved_ip: 0,
                reserved_ipv6: 0,
            },
            lines: Arc::default(),
            store: Store::default(),
            batch_requests: BTreeMap::new(),
            without_store: false,
            metadata_of: None,
        };
        world.first_project(crate::clock::earlier(start, AGE));
        world.bulk = Bulk::of(&world)?;
        world.written = Written::of(&world);
        Ok(world)
    }

    /// Answers a call by the handler of its operation, when all that is due has happened.
    pub(crate) fn answer(&mut self, call: &Call<'_>, handler: Handler) -> Answer {
        self.settle(call.now);
        self.actions.failing = call.actions_fail;
        let answer = handler(call, self).unwrap_or_else(|refusal| refusal);
        self.actions.failing = false;
        answer
    }

    /// That what a path begins with exists, before an operation without state answers.
    pub(crate) fn check_owner(&mut self, call: &Call<'_>) -> Result<(), Answer> {
        self.settle(call.now);
        store::check_owner(self, call)
    }

    /// Lets everything happen that is due by now, in the order it is due.
    pub(crate) fn settle(&mut self, now: Moment) {
        actions::settle(self, now);
        self.store.settle(now);
    }
}

/// The next id of a kind.
fn next(last: &mut u64) -> u64 {
    *last += 1;
    *last
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;

    #[test]
    fn every_handler_is_for_an_operation_of_the_document_and_for_one_only() {
        let document = Document::embedded().unwrap();
        let mut seen = std::collections::HashSet::new();
        for (id, _) in HANDLERS.iter().copied().flatten() {
            assert!(
                document.operation(id).is_some(),
                "{id} is not in the document"
            );
            assert!(seen.insert(id), "{id} has two handlers");
        }
    }
}
