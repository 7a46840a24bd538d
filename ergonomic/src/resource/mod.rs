//! What all families of resources have in common.
//!
//! A [`Handle`] is one resource by its key, a [`Collection`] all of a kind. The facts about each kind are generated
//! ([`digitalocean_core::resource`]); what can be done with them is written here, once for all kinds.

mod attempt;
mod change;
mod collection;
mod command;
mod delete;
mod handle;
mod into_wait;
mod lost;
mod operation;
mod read_back;
mod recover;
mod request;
mod setters;
mod unless_exists;
mod url;

use std::time::Duration;

pub use collection::Collection;
pub use command::Command;
pub use delete::{Delete, DeleteIfExists};
#[doc(inline)]
pub use digitalocean_core::resource::{
    Answered, Bridge, Creatable, Deletable, HasUrn, IntoKey, KeyError, List, Listed, Named,
    Patchable, Recoverable, Replaceable, Resource, SharedList, Sought, Stateful, UniquelyNamed,
    Uniqueness,
};
pub use handle::Handle;
pub use operation::Operation;
pub use request::Request;
pub use unless_exists::{Ensured, UnlessExists};

#[cfg(feature = "droplets")]
pub(crate) use attempt::Attempt;
#[cfg(feature = "volumes")]
pub(crate) use delete::{gone, if_exists};
#[cfg(feature = "volumes")]
pub(crate) use digitalocean_core::resource::named;
pub(crate) use digitalocean_core::resource::{boxed_part, done, part, shown, unboxed};
pub(crate) use handle::{begun, poll, wait};
pub(crate) use lost::{UNSEEN, is_lost, look_up_again};
pub(crate) use read_back::read_back;
#[cfg(feature = "droplets")]
pub(crate) use recover::Tagged;
pub(crate) use request::{FoundExisting, Shown, insist, keyed};
pub(crate) use setters::setters;
#[cfg(feature = "actions")]
pub(crate) use url::url_of;

use crate::wait::Defaults;

pub(crate) fn defaults<K: Stateful>() -> Defaults {
    Defaults {
        interval: K::INTERVAL,
        deadline: K::DEADLINE,
    }
}

/// A time in minutes.
pub(crate) const fn minutes(minutes: u64) -> Duration {
    Duration::from_secs(60 * minutes)
}

/// A time in whole seconds, at least one: zero means another thing to the service.
#[cfg(any(feature = "kubernetes", feature = "registry"))]
pub(crate) fn seconds(time: Duration) -> i64 {
    let whole = time
        .as_secs()
        .saturating_add(u64::from(time.subsec_nanos() > 0));
    i64::try_from(whole.max(1)).unwrap_or(i64::MAX)
}

/// For what must not be empty.
pub(crate) fn not_empty(what: &str, text: &str) -> Result<(), String> {
    if text.trim().is_empty() {
        return Err(format!("{what} must not be empty"));
    }
    Ok(())
}

/// Refuses an empty text, and accepts one that was left out.
pub(crate) fn not_empty_if_said(what: &str, text: Option<&str>) -> Result<(), String> {
    text.map_or(Ok(()), |text| not_empty(what, text))
}
