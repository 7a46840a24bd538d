//! What the tests of the client crates share, and the [`probe`] through which other programs can test them.
//!
//! The tests ask three parties who know nothing of each other: the client, the sandbox and the [`document`]. What the
//! client sent and got is seen by a [`recorder`] between it and the sandbox.

/// Its examples are compiled here, where all features are there: a package finds its readme in another place than the repository.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

pub mod compare;
pub mod document;
pub mod examples;
pub mod probe;
pub mod recorder;
pub mod synthesis;
