// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! The enums, and the tables that the methods look into.

// Of some entries all is known.
#![allow(clippy::needless_update)]

#[cfg(feature = "apps")]
pub(crate) mod apps;
#[cfg(feature = "databases")]
pub(crate) mod databases;
pub(crate) mod images;
#[cfg(feature = "kubernetes")]
pub(crate) mod kubernetes;
#[cfg(feature = "projects")]
pub(crate) mod projects;
pub(crate) mod regions;
#[cfg(feature = "registry")]
pub(crate) mod registry;
pub(crate) mod sizes;
pub(crate) mod small;
