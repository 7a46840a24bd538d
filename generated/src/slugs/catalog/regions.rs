// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use crate::slugs::region::RegionFacts;
#[cfg(feature = "apps")]
use crate::slugs::region::AppRegionFacts;
use crate::slugs::slug::{Status, Table, slugs};

slugs! {
    /// A place where resources are: droplets, volumes, networks, clusters.
    ///
    /// [`droplets_create`](crate::Client::droplets_create) takes it, as do most that create something;
    /// [`regions_list`](crate::Client::regions_list) has what an account is offered.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    Region {
        /// New York 1.
        Nyc1 = "nyc1",
        /// New York 2. Open in August 2025, closed in September 2019.
        Nyc2 = "nyc2",
        /// New York 3.
        Nyc3 = "nyc3",
        /// (legacy) San Francisco 1. Images still name it.
        Sfo1 = "sfo1",
        /// San Francisco 2.
        Sfo2 = "sfo2",
        /// San Francisco 3.
        Sfo3 = "sfo3",
        /// (legacy) Only in lists of 2015, and among the regions of snapshots.
        Ams1 = "ams1",
        /// (legacy) Amsterdam 2. Images still name it.
        Ams2 = "ams2",
        /// Amsterdam 3.
        Ams3 = "ams3",
        /// Singapore 1.
        Sgp1 = "sgp1",
        /// London 1.
        Lon1 = "lon1",
        /// Frankfurt 1.
        Fra1 = "fra1",
        /// Toronto 1.
        Tor1 = "tor1",
        /// Bangalore 1.
        Blr1 = "blr1",
        /// Sydney 1.
        Syd1 = "syd1",
        /// Atlanta 1. Has GPU and v5 sizes; lacks the regular-CPU ones of September 2025.
        Atl1 = "atl1",
        /// Richmond 1. The name isn't confirmed by the API.
        Ric1 = "ric1",
        /// Kansas City 1. Since 2026-08-04. The name isn't confirmed by the API.
        Mkc1 = "mkc1",
        /// Memphis 1. Since 2026-08-10. The name isn't confirmed by the API.
        Mem1 = "mem1",
    }
}

pub(crate) static REGIONS: Table<RegionFacts> = &[
    ("ams1", RegionFacts { name: None, available: None, status: Status::Legacy }),
    ("ams2", RegionFacts { name: Some("Amsterdam 2"), available: Some(false), status: Status::Legacy }),
    ("ams3", RegionFacts { name: Some("Amsterdam 3"), available: Some(true), status: Status::Current }),
    ("atl1", RegionFacts { name: Some("Atlanta 1"), available: Some(true), status: Status::Current }),
    ("blr1", RegionFacts { name: Some("Bangalore 1"), available: Some(true), status: Status::Current }),
    ("fra1", RegionFacts { name: Some("Frankfurt 1"), available: Some(true), status: Status::Current }),
    ("lon1", RegionFacts { name: Some("London 1"), available: Some(true), status: Status::Current }),
    ("mem1", RegionFacts { name: Some("Memphis 1"), available: Some(true), status: Status::Current }),
    ("mkc1", RegionFacts { name: Some("Kansas City 1"), available: Some(true), status: Status::Current }),
    ("nyc1", RegionFacts { name: Some("New York 1"), available: Some(true), status: Status::Current }),
    ("nyc2", RegionFacts { name: Some("New York 2"), available: Some(true), status: Status::Current }),
    ("nyc3", RegionFacts { name: Some("New York 3"), available: Some(true), status: Status::Current }),
    ("ric1", RegionFacts { name: Some("Richmond 1"), available: Some(true), status: Status::Current }),
    ("sfo1", RegionFacts { name: Some("San Francisco 1"), available: Some(false), status: Status::Legacy }),
    ("sfo2", RegionFacts { name: Some("San Francisco 2"), available: Some(true), status: Status::Current }),
    ("sfo3", RegionFacts { name: Some("San Francisco 3"), available: Some(true), status: Status::Current }),
    ("sgp1", RegionFacts { name: Some("Singapore 1"), available: Some(true), status: Status::Current }),
    ("syd1", RegionFacts { name: Some("Sydney 1"), available: Some(true), status: Status::Current }),
    ("tor1", RegionFacts { name: Some("Toronto 1"), available: Some(true), status: Status::Current }),
];

slugs! {
    /// Regions of one city. A droplet that [`droplets_create`](crate::Client::droplets_create) makes in a group is in one
    /// of them.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    RegionGroup {
        Nyc = "nyc",
        Sfo = "sfo",
        Ams = "ams",
    }
}

pub(crate) static REGION_GROUPS: Table<&'static [&'static str]> = &[
    ("ams", &["ams2", "ams3"]),
    ("nyc", &["nyc1", "nyc2", "nyc3"]),
    ("sfo", &["sfo1", "sfo2", "sfo3"]),
];

#[cfg(feature = "apps")]
slugs! {
    /// A region as [`apps_create`](crate::Client::apps_create) names it.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    AppRegion {
        /// Amsterdam.
        Ams = "ams",
        /// New York.
        Nyc = "nyc",
        /// Frankfurt.
        Fra = "fra",
        /// San Francisco.
        Sfo = "sfo",
        /// Singapore.
        Sgp = "sgp",
        /// Bangalore.
        Blr = "blr",
        /// Toronto.
        Tor = "tor",
        /// London.
        Lon = "lon",
        /// Sydney.
        Syd = "syd",
        /// Atlanta.
        Atl = "atl",
    }
}

#[cfg(feature = "apps")]
pub(crate) static APP_REGIONS: Table<AppRegionFacts> = &[
    ("ams", AppRegionFacts { name: "Amsterdam", regions: &["ams3"] }),
    ("atl", AppRegionFacts { name: "Atlanta", regions: &[] }),
    ("blr", AppRegionFacts { name: "Bangalore", regions: &["blr1"] }),
    ("fra", AppRegionFacts { name: "Frankfurt", regions: &["fra1"] }),
    ("lon", AppRegionFacts { name: "London", regions: &["lon1"] }),
    ("nyc", AppRegionFacts { name: "New York", regions: &["nyc1", "nyc3"] }),
    ("sfo", AppRegionFacts { name: "San Francisco", regions: &["sfo3"] }),
    ("sgp", AppRegionFacts { name: "Singapore", regions: &["sgp1"] }),
    ("syd", AppRegionFacts { name: "Sydney", regions: &[] }),
    ("tor", AppRegionFacts { name: "Toronto", regions: &["tor1"] }),
];
