// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use digitalocean_core::fingerprint;

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::OrganizationsListTeamsResponse {
    type Item = types::OrganizationTeam;

    const LIST: &'static str = "teams";

    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.teams)
    }

    fn len(&self) -> usize {
        self.teams.len()
    }

    fn fingerprint(&self) -> u64 {
        fingerprint(self.teams.iter())
    }

    fn total(&self) -> Option<u64> {
        None
    }

    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}
