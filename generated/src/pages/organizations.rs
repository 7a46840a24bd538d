// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use digitalocean_core::fingerprint;

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::OrganizationsListTeamsResponse {
    type Item = types::OrganizationTeam;

    const LIST: &'static str = "teams";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.teams)
    }

    #[inline]
    fn len(&self) -> usize {
        self.teams.len()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        fingerprint(self.teams.iter())
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}
