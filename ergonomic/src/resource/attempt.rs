//! Attempts to create something that are found by a tag.

/// What all tags of attempts begin with.
pub(super) const PREFIX: &str = "recover-";

/// The tag of an attempt to create something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attempt {
    pub(crate) tag: String,
    /// Whether the caller chose the tag. Such a tag isn't removed afterwards.
    pub(crate) chosen: bool,
}

impl Attempt {
    /// Makes a unique tag.
    #[inline]
    pub(crate) fn new() -> Self {
        Self {
            tag: format!("{PREFIX}{:032x}", fastrand::u128(..)),
            chosen: false,
        }
    }
}
