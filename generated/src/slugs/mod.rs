// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Slugs: regions, sizes, images and what else the API calls by a name, as enums that know something.
//!
//! They go wherever a `String` or something that becomes one is asked for, and any other text becomes one of them:
//!
//! ```
//! use digitalocean_raw::slugs::{Image, Region, Size};
//!
//! let size = Size::S1Vcpu1Gb;
//! assert_eq!(size.as_str(), "s-1vcpu-1gb");
//! assert_eq!(size.memory_mb(), Some(1024));
//! assert_eq!(Region::Nyc3.name(), Some("New York 3"));
//! assert_eq!(Image::Ubuntu2404X64.version(), Some("24.04 LTS"));
//!
//! // One that this version doesn't know yet, and what its slug says:
//! let size = Size::from("s-3vcpu-6gb");
//! assert_eq!(size.vcpus(), Some(3));
//! assert_eq!(size.price_monthly(), None);
//! ```
//!
//! What exists changes faster than this crate: no set is complete, and prices are those of the day on which the
//! catalogue was last looked after. The lists of the API (`sizes_list`, `regions_list`, `images_list`) have what an
//! account is offered today. What is no longer offered stays here, marked as legacy.

pub(crate) mod catalog;
mod slug;
mod text;
mod region;
mod size;
mod image;
#[cfg(feature = "projects")]
mod project;
#[cfg(feature = "databases")]
mod database;
#[cfg(feature = "kubernetes")]
mod kubernetes;
#[cfg(feature = "apps")]
mod app;
#[cfg(feature = "registry")]
mod registry;

pub use catalog::regions::*;
pub use catalog::sizes::*;
pub use catalog::images::*;
#[cfg(feature = "projects")]
pub use catalog::projects::*;
#[cfg(feature = "databases")]
pub use catalog::databases::*;
#[cfg(feature = "kubernetes")]
pub use catalog::kubernetes::*;
#[cfg(feature = "apps")]
pub use catalog::apps::*;
#[cfg(feature = "registry")]
pub use catalog::registry::*;
pub use catalog::small::*;
pub use slug::{Status};
pub use size::{Cpu, SizeClass};
pub use image::{ImageKind};
#[cfg(feature = "databases")]
pub use database::{DatabaseVersion};
#[cfg(feature = "apps")]
pub use app::{AppCpu};
