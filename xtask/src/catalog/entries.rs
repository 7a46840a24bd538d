//! What the files hold. A key that isn't named here is a mistake.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Whether a slug can be used for something new.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    #[default]
    Current,
    Legacy,
    /// For some accounts or hosts only. A refresh leaves it alone: most accounts don't see it.
    Restricted,
}

/// What a size is made for. The names are those of the generated enum.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    Basic,
    CpuOptimized,
    GeneralPurpose,
    MemoryOptimized,
    StorageOptimized,
    V5Shared,
    V5GeneralPurpose,
    Gpu,
    Standard,
    HighMemory,
}

/// A kind of CPU. The names are those of the generated enum.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cpu {
    Regular,
    PremiumAmd,
    PremiumIntel,
    #[serde(rename = "amd-epyc-5th-gen")]
    AmdEpyc5thGen,
}

/// What an image is. The names are those of the generated enum.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImageKind {
    Distribution,
    GpuBase,
    Application,
}

/// Whether an app's CPUs are its own. The names are those of the generated enum.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AppCpu {
    Shared,
    Dedicated,
}

/// `regions.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regions {
    pub region: Vec<Region>,
    pub region_group: Vec<RegionGroup>,
    pub app_region: Vec<AppRegion>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    pub slug: String,
    pub name: Option<String>,
    pub available: Option<bool>,
    pub status: Status,
    pub launched: Option<String>,
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegionGroup {
    pub slug: String,
    pub members: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppRegion {
    pub slug: String,
    pub name: String,
    #[serde(default)]
    pub regions: Vec<String>,
}

/// `sizes.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sizes {
    pub size: Vec<Size>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Size {
    pub slug: String,
    pub class: Option<Class>,
    pub cpu: Option<Cpu>,
    pub vcpus: Option<u32>,
    pub memory_mb: Option<u32>,
    pub disk_gb: Option<u32>,
    pub transfer_tb: Option<f64>,
    pub price_monthly: Option<f64>,
    pub price_hourly: Option<f64>,
    pub price_year: Option<u32>,
    pub gpu_model: Option<String>,
    pub gpu_count: Option<u32>,
    pub gpu_memory_gb: Option<u32>,
    pub capacity: Option<String>,
    pub status: Status,
    pub released: Option<String>,
    #[serde(default)]
    pub unverified: bool,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub note: Option<String>,
}

/// `images.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Images {
    pub image: Vec<Image>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Image {
    pub slug: String,
    pub kind: ImageKind,
    pub distribution: Option<String>,
    pub version: Option<String>,
    pub status: Status,
    pub added: Option<String>,
    pub deprecated: Option<String>,
    #[serde(default)]
    pub unverified: bool,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub note: Option<String>,
}

/// `distributions.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Distributions {
    pub distribution: Vec<Distribution>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Distribution {
    pub value: String,
    pub custom_images: Option<bool>,
    pub status: Status,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub note: Option<String>,
}

/// `purposes.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Purposes {
    pub prefix: String,
    pub max_length: usize,
    pub purpose: Vec<Value>,
    pub environment: Vec<Value>,
}

/// A value with nothing but other names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    pub value: String,
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// `database_sizes.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatabaseSizes {
    pub database_size: Vec<DatabaseSize>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatabaseSize {
    pub slug: String,
    pub class: Option<Class>,
    pub cpu: Option<Cpu>,
    pub vcpus: Option<u32>,
    pub memory_mb: Option<u32>,
    pub disk_gb: Option<u32>,
    pub disk_year: Option<u32>,
    #[serde(default)]
    pub nodes: BTreeMap<String, Vec<u32>>,
    pub status: Status,
    #[serde(default)]
    pub unverified: bool,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub note: Option<String>,
}

/// `database_engines.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatabaseEngines {
    pub engine: Vec<DatabaseEngine>,
    pub version: Vec<DatabaseVersion>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatabaseEngine {
    pub slug: String,
    pub name: Option<String>,
    pub status: Status,
    /// Only `refresh` asks for it, and reads it from the text that it edits.
    #[serde(default, rename = "pinned")]
    pub _pinned: bool,
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatabaseVersion {
    pub engine: String,
    pub version: String,
    pub status: Status,
    #[serde(default)]
    pub default: bool,
    #[serde(rename = "added")]
    pub _added: Option<String>,
    pub end_of_life: Option<String>,
    pub end_of_availability: Option<String>,
    #[serde(rename = "note")]
    pub _note: Option<String>,
}

/// `kubernetes_versions.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KubernetesVersions {
    pub version: Vec<KubernetesVersion>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KubernetesVersion {
    pub slug: String,
    pub status: Status,
    /// See [`DatabaseEngine::_pinned`].
    #[serde(default, rename = "pinned")]
    pub _pinned: bool,
    pub released: Option<String>,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub note: Option<String>,
}

/// `kubernetes_one_clicks.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KubernetesOneClicks {
    pub one_click: Vec<OneClick>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneClick {
    pub slug: String,
    pub status: Status,
}

/// `app_instance_sizes.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppInstanceSizes {
    pub instance_size: Vec<AppInstanceSize>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppInstanceSize {
    pub slug: String,
    pub tier: Option<String>,
    pub cpu_type: Option<AppCpu>,
    pub vcpus: Option<u32>,
    pub memory_mb: Option<u32>,
    pub price_monthly: Option<f64>,
    pub bandwidth_gib: Option<u32>,
    pub single_instance_only: Option<bool>,
    pub scalable: Option<bool>,
    pub status: Status,
}

/// `registry_tiers.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegistryTiers {
    pub registry_tier: Vec<RegistryTier>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegistryTier {
    pub slug: String,
    pub name: String,
    pub included_repositories: Option<u32>,
    pub included_storage_bytes: Option<u64>,
    pub price_monthly: Option<f64>,
}

/// `small_sets.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmallSets {
    pub set: Vec<SmallSet>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmallSet {
    /// The name of the enum, or of the constant where it is numbers.
    pub name: String,
    /// One sentence.
    pub about: String,
    /// The product area it is compiled with; always, where there is none.
    pub area: Option<String>,
    #[serde(default)]
    pub values: Vec<String>,
    #[serde(default)]
    pub numbers: Vec<u32>,
    #[serde(default)]
    pub legacy: Vec<String>,
}
