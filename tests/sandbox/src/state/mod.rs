//! What the sandbox remembers, and the operations that work on it.
//!
//! Each family of operations is a module with a table of its handlers. To give another family state, write such a
//! module, put what it keeps into [`World`] and add its table to [`HANDLERS`].

mod account;
mod actions;
mod associated_resources;
mod backup_policies;
mod droplet_actions;
mod droplet_creation;
mod droplet_lists;
mod droplets;
mod image_actions;
mod images;
mod networks;
mod paging;
mod regions;
mod seed;
mod sizes;
mod ssh_keys;

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;
use std::time::Duration;

use crate::answer::Answer;
use crate::call::Call;
use crate::clock::Moment;
use crate::error::Error;

use actions::Action;
use associated_resources::Destruction;
use droplets::Droplet;
use images::Image;
use regions::Region;
use sizes::Size;
use ssh_keys::SshKey;

/// Answers one call; `Err` is a refusal, and as good an answer.
pub(crate) type Handler = fn(&Call<'_>, &mut World) -> Result<Answer, Answer>;
type Table = &'static [(&'static str, Handler)];

const HANDLERS: &[Table] = &[
    account::HANDLERS,
    actions::HANDLERS,
    associated_resources::HANDLERS,
    backup_policies::HANDLERS,
    droplet_actions::HANDLERS,
    droplet_creation::HANDLERS,
    droplet_lists::HANDLERS,
    droplets::HANDLERS,
    image_actions::HANDLERS,
    images::HANDLERS,
    regions::HANDLERS,
    sizes::HANDLERS,
    ssh_keys::HANDLERS,
];

/// The handler of an operation that has state.
pub(crate) fn handler(operation_id: &str) -> Option<Handler> {
    static BY_ID: OnceLock<HashMap<&str, Handler>> = OnceLock::new();
    BY_ID
        .get_or_init(|| HANDLERS.iter().copied().flatten().copied().collect())
        .get(operation_id)
        .copied()
}

/// Everything one sandbox knows.
pub(crate) struct World {
    action_duration: Duration,
    regions: Vec<Region>,
    sizes: Vec<Size>,
    images: BTreeMap<u64, Image>,
    ssh_keys: BTreeMap<u64, SshKey>,
    actions: BTreeMap<u64, Action>,
    droplets: BTreeMap<u64, Droplet>,
    destructions: BTreeMap<u64, Destruction>,
    ids: Ids,
}

/// The last number given out, by kind. Ids start where they look like the service's.
struct Ids {
    action: u64,
    droplet: u64,
    address: u64,
    image: u64,
    ssh_key: u64,
}

impl World {
    /// The world of a new sandbox: regions, sizes and public images.
    pub(crate) fn seeded(action_duration: Duration) -> Result<Self, Error> {
        let mut world = Self {
            action_duration,
            regions: seed::regions()?,
            sizes: seed::sizes()?,
            images: BTreeMap::new(),
            ssh_keys: BTreeMap::new(),
            actions: BTreeMap::new(),
            droplets: BTreeMap::new(),
            destructions: BTreeMap::new(),
            ids: Ids {
                action: 2_000_000_000,
                droplet: 500_000_000,
                address: 0,
                image: 150_000_000,
                ssh_key: 50_000_000,
            },
        };
        seed::images(&mut world)?;
        Ok(world)
    }

    /// Lets everything happen that is due by now, in the order it is due.
    pub(crate) fn settle(&mut self, now: Moment) {
        actions::settle(self, now);
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
