// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! The document's rules for request bodies, checked before anything is sent.
//!
//! A client checks every body by itself unless `ClientBuilder::without_validation` says otherwise; [`check`] does so without a
//! client. Values that an enum doesn't list are no violation: lists grow.

use serde::Serialize;

pub use digitalocean_core::validate::{Json, Rules, Violation, Violations};

/// The rules of the document.
pub static RULES: Rules = Rules::new(include_str!("rules.json"));

/// Checks a body against the rules of a type of the document, such as `DropletsCreateBody`. A type without rules has none
/// to break.
///
/// # Errors
///
/// Returns all that is wrong with the body, each with its place.
pub fn check<B: Serialize + ?Sized>(type_name: &str, body: &B) -> Result<(), Violations> {
    RULES.check(type_name, body)
}
