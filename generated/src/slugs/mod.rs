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

#[cfg(feature = "apps")]
mod app;
pub(crate) mod catalog;
#[cfg(feature = "databases")]
mod database;
mod image;
#[cfg(feature = "kubernetes")]
mod kubernetes;
#[cfg(feature = "projects")]
mod project;
mod region;
#[cfg(feature = "registry")]
mod registry;
mod size;
mod slug;
mod text;

#[cfg(feature = "apps")]
pub use app::AppCpu;
#[cfg(feature = "apps")]
pub use catalog::apps::*;
#[cfg(feature = "databases")]
pub use catalog::databases::*;
pub use catalog::images::*;
#[cfg(feature = "kubernetes")]
pub use catalog::kubernetes::*;
#[cfg(feature = "projects")]
pub use catalog::projects::*;
pub use catalog::regions::*;
#[cfg(feature = "registry")]
pub use catalog::registry::*;
pub use catalog::sizes::*;
pub use catalog::small::*;
#[cfg(feature = "databases")]
pub use database::DatabaseVersion;
pub use image::ImageKind;
pub use size::{Cpu, SizeClass};
pub use slug::Status;
