// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! The enums, and the tables that the methods look into.

// Of some entries all is known.
#![allow(clippy::needless_update)]

pub(crate) mod regions;
pub(crate) mod sizes;
pub(crate) mod images;
#[cfg(feature = "projects")]
pub(crate) mod projects;
#[cfg(feature = "databases")]
pub(crate) mod databases;
#[cfg(feature = "kubernetes")]
pub(crate) mod kubernetes;
#[cfg(feature = "apps")]
pub(crate) mod apps;
#[cfg(feature = "registry")]
pub(crate) mod registry;
pub(crate) mod small;
