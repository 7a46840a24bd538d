//! Identifiers of what the API names by UUID.
//!
//! Each kind has a beginning of its own, the rest counts, so that what is kept under a number is found by its UUID.

use serde::{Deserialize, Serialize};

use super::next;

/// The kinds that are named so, and the last number given out of each.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Uuids {
    volume: u64,
    volume_snapshot: u64,
    project: u64,
}

/// A kind of thing that is named by UUID.
#[derive(Clone, Copy)]
pub(super) enum Uuid {
    Volume,
    VolumeSnapshot,
    Project,
}

impl Uuids {
    /// The next number of a kind.
    pub(super) fn next(&mut self, kind: Uuid) -> u64 {
        next(match kind {
            Uuid::Volume => &mut self.volume,
            Uuid::VolumeSnapshot => &mut self.volume_snapshot,
            Uuid::Project => &mut self.project,
        })
    }
}

impl Uuid {
    fn beginning(self) -> &'static str {
        match self {
            Self::Volume => "5a4db0c0-3333-4000-8000-",
            Self::VolumeSnapshot => "5a4db0c0-4444-4000-8000-",
            Self::Project => "5a4db0c0-5555-4000-8000-",
        }
    }

    pub(super) fn of(self, number: u64) -> String {
        format!("{}{number:012x}", self.beginning())
    }

    /// The number behind a UUID of this kind; `None` for any other text.
    pub(super) fn number(self, text: &str) -> Option<u64> {
        let digits = text.strip_prefix(self.beginning())?;
        let number = u64::from_str_radix(digits, 16).ok()?;
        (self.of(number) == text).then_some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_uuid_itself_leads_back_to_its_number() {
        let uuid = Uuid::Volume.of(300);
        assert_eq!(uuid.len(), 36);
        assert_eq!(Uuid::Volume.number(&uuid), Some(300));
        assert_eq!(Uuid::Project.number(&uuid), None);
        for other in ["", "7", "5a4db0c0-3333-4000-8000-12c", &format!("{uuid}0")] {
            assert_eq!(Uuid::Volume.number(other), None, "{other}");
        }
    }
}
