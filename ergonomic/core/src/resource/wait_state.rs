//! What a state means to a wait.

use std::ops::{BitAnd, BitOr};

/// What a state means to a wait.
///
/// Conditions return it, or a `bool`, where true is [`Reached`](Self::Reached) and false is [`Pending`](Self::Pending).
/// They compose: `a & b` is reached when both are, `a | b` when one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WaitState {
    /// Not yet: the wait polls again.
    Pending,
    /// The wait ends with this state.
    Reached,
    /// The wait ends with an error of the kind [`Failed`](crate::ErrorKind::Failed).
    Failed,
}

impl WaitState {
    /// Failed if this holds, otherwise unchanged.
    #[must_use]
    pub fn failed_if(self, failed: bool) -> Self {
        if failed { Self::Failed } else { self }
    }

    /// By a state's name: reached for the names in `done`, failed for those in `failed`, and pending for all others, including
    /// unknown ones. Case and a prefix of the name, such as `STATE_`, make no difference, because the service isn't consistent
    /// about them.
    #[must_use]
    pub fn of(status: &str, done: &[&str], failed: &[&str]) -> Self {
        let is = |name: &&str| same_state(status, name);
        Self::from(done.iter().any(is)).failed_if(failed.iter().any(is))
    }
}

/// Whether two names are of one state.
fn same_state(seen: &str, known: &str) -> bool {
    let known = bare(known.as_bytes());
    let seen = seen.as_bytes();
    seen.eq_ignore_ascii_case(known) || bare(seen).eq_ignore_ascii_case(known)
}

/// A name without what is in front of it.
fn bare(name: &[u8]) -> &[u8] {
    let prefixes: [&[u8]; 3] = [b"STATE_", b"STATUS_", b"PHASE_"];
    let ends = prefixes.iter().filter_map(|prefix| {
        let mut parts = name.windows(prefix.len());
        let at = parts.rposition(|part| part.eq_ignore_ascii_case(prefix))?;
        Some(at + prefix.len())
    });
    let end = ends.max().filter(|end| *end < name.len());
    name.get(end.unwrap_or_default()..).unwrap_or(name)
}

impl From<bool> for WaitState {
    fn from(reached: bool) -> Self {
        if reached {
            Self::Reached
        } else {
            Self::Pending
        }
    }
}

/// Reached when both are, failed when one is.
impl BitAnd for WaitState {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        match (self, other) {
            (Self::Failed, _) | (_, Self::Failed) => Self::Failed,
            (Self::Reached, Self::Reached) => Self::Reached,
            _ => Self::Pending,
        }
    }
}

/// Reached when one is, failed when both are.
impl BitOr for WaitState {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        match (self, other) {
            (Self::Reached, _) | (_, Self::Reached) => Self::Reached,
            (Self::Failed, Self::Failed) => Self::Failed,
            _ => Self::Pending,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::WaitState::{Failed, Pending, Reached};
    use super::*;

    #[test]
    fn both_or_one() {
        assert_eq!(Reached & Reached, Reached);
        assert_eq!(Reached & Pending, Pending);
        assert_eq!(Reached & Failed, Failed);
        assert_eq!(Pending | Reached, Reached);
        assert_eq!(Failed | Pending, Pending);
        assert_eq!(Failed | Failed, Failed);
        assert_eq!(Failed | Reached, Reached);
        assert_eq!(WaitState::from(true).failed_if(true), Failed);
    }

    #[test]
    fn names_of_states() {
        let state = |status| WaitState::of(status, &["active"], &["error"]);
        assert_eq!(state("active"), Reached);
        assert_eq!(state("ACTIVE"), Reached);
        assert_eq!(state("STATE_ACTIVE"), Reached);
        assert_eq!(state("INDEX_STATUS_ACTIVE"), Reached);
        assert_eq!(state("inactive"), Pending);
        assert_eq!(state("not_active"), Pending);
        assert_eq!(state("DATABASE_STATE_ERROR"), Failed);
        assert_eq!(state(""), Pending);
        assert_eq!(state("what nobody knows"), Pending);
        assert_eq!(state("status_"), Pending);
        assert_eq!(state("STATE_"), Pending);
        // The same where the full name is the known one.
        let state = |status| WaitState::of(status, &["STATUS_RUNNING"], &["STATUS_FAILED"]);
        assert_eq!(state("STATUS_RUNNING"), Reached);
        assert_eq!(state("RUNNING"), Reached);
        assert_eq!(state("DEPLOYMENT_STATUS_running"), Reached);
        assert_eq!(state("NOT_RUNNING"), Pending);
        assert_eq!(state("failed"), Failed);
    }
}
