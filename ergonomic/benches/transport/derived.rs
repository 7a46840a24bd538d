//! The types that a person would write for these answers, with all that the types of the SDK hold.

// They are there to be read into.
#![allow(dead_code)]

use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct One {
    droplet: Droplet,
}

#[derive(Deserialize)]
pub(crate) struct Page {
    droplets: Vec<Droplet>,
    links: Option<Links>,
    meta: Meta,
}

#[derive(Deserialize)]
struct Links {
    pages: Option<Pages>,
}

#[derive(Deserialize)]
struct Pages {
    first: Option<String>,
    prev: Option<String>,
    next: Option<String>,
    last: Option<String>,
}

#[derive(Deserialize)]
struct Meta {
    total: i64,
}

#[derive(Deserialize)]
struct Droplet {
    id: i64,
    name: String,
    memory: i64,
    vcpus: i64,
    disk: i64,
    disk_info: Option<Vec<Disk>>,
    locked: bool,
    status: String,
    kernel: Option<Kernel>,
    created_at: String,
    features: Vec<String>,
    backup_ids: Vec<i64>,
    next_backup_window: Option<Window>,
    snapshot_ids: Vec<i64>,
    image: Image,
    volume_ids: Vec<String>,
    size: Size,
    size_slug: String,
    networks: Networks,
    region: Region,
    tags: Vec<String>,
    vpc_uuid: Option<String>,
    gpu_info: Option<Gpu>,
}

#[derive(Deserialize)]
struct Disk {
    #[serde(rename = "type")]
    kind: Option<String>,
    size: Option<Amount>,
}

#[derive(Deserialize)]
struct Amount {
    amount: Option<i64>,
    unit: Option<String>,
}

#[derive(Deserialize)]
struct Kernel {
    id: Option<i64>,
    name: Option<String>,
    version: Option<String>,
}

#[derive(Deserialize)]
struct Window {
    start: Option<String>,
    end: Option<String>,
}

#[derive(Deserialize)]
struct Image {
    id: Option<i64>,
    name: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
    distribution: Option<String>,
    slug: Option<String>,
    public: Option<bool>,
    regions: Option<Vec<String>>,
    created_at: Option<String>,
    min_disk_size: Option<i64>,
    size_gigabytes: Option<f64>,
    description: Option<String>,
    tags: Option<Vec<String>>,
    status: Option<String>,
    error_message: Option<String>,
}

#[derive(Deserialize)]
struct Size {
    slug: String,
    memory: i64,
    vcpus: i64,
    disk: i64,
    transfer: f64,
    price_monthly: f64,
    price_hourly: f64,
    regions: Vec<String>,
    available: bool,
    description: Option<String>,
    disk_info: Option<Vec<Disk>>,
    gpu_info: Option<Gpu>,
}

#[derive(Deserialize)]
struct Gpu {
    count: Option<i64>,
    model: Option<String>,
    vram: Option<Amount>,
}

#[derive(Deserialize)]
struct Networks {
    v4: Option<Vec<V4>>,
    v6: Option<Vec<V6>>,
}

#[derive(Deserialize)]
struct V4 {
    ip_address: Option<String>,
    netmask: Option<String>,
    gateway: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
}

#[derive(Deserialize)]
struct V6 {
    ip_address: Option<String>,
    netmask: Option<i64>,
    gateway: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
}

#[derive(Deserialize)]
struct Region {
    name: String,
    slug: String,
    features: Vec<String>,
    available: bool,
    sizes: Vec<String>,
}
