//! The contract: importing the official document, and correcting what it gets wrong.
//!
//! `openapi.json` holds what upstream says, reduced to facts; the overlays hold what we know better. Nothing
//! else edits the document, so that an import can always be repeated.

pub(crate) mod check;
pub(crate) mod contradictions;
mod examples;
mod facts;
pub(crate) mod import;
pub(crate) mod input;
pub(crate) mod overlay;
pub(crate) mod pointer;
pub(crate) mod provenance;
mod shape;
mod value;
pub(crate) mod write;

pub(crate) use examples::{lookup, samples};

#[cfg(test)]
mod tests;
