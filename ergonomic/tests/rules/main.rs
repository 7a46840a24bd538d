//! The twelve rules of the shape that users see, each held against every row, method or item that it is about. What breaks a
//! rule is named here with its reason.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod aliases;
mod bodies;
#[cfg(feature = "full")]
#[path = "../by_hand/mod.rs"]
mod by_hand;
mod docs;
mod examples;
mod features;
mod generated;
mod inline;
#[cfg(feature = "full")]
mod keys;
mod layers;
mod lists;
mod names;
mod offers;
mod rows;
mod shape;
mod sources;
mod twice;
#[cfg(feature = "full")]
mod types;
#[cfg(feature = "full")]
mod waits;
