//! What `spec/catalog` says of what can be chosen: engines and sizes of databases, sizes and regions of apps, subscriptions of
//! registries. Droplets, their sizes and images have theirs in `state/seed`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Everything of this, read once for all sandboxes.
#[derive(Default)]
pub(crate) struct Facts {
    pub(crate) engines: Vec<Engine>,
    pub(crate) versions: Vec<Version>,
    pub(crate) database_sizes: Vec<DatabaseSize>,
    pub(crate) instance_sizes: Vec<InstanceSize>,
    pub(crate) app_regions: Vec<AppRegion>,
    pub(crate) tiers: Vec<Tier>,
    pub(crate) cluster_one_clicks: Vec<String>,
    pub(crate) registry_regions: Vec<String>,
    pub(crate) vector_database_sizes: Vec<String>,
}

/// Whether the service offers something.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Status {
    Current,
    Legacy,
    Restricted,
}

#[derive(Deserialize)]
pub(crate) struct Engine {
    pub(crate) slug: String,
}

/// A version of an engine.
#[derive(Deserialize)]
pub(crate) struct Version {
    pub(crate) engine: String,
    pub(crate) version: String,
    pub(crate) status: Status,
    #[serde(default)]
    pub(crate) default: bool,
    /// A date, as `YYYY-MM-DD`.
    pub(crate) end_of_life: Option<String>,
    pub(crate) end_of_availability: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct DatabaseSize {
    pub(crate) slug: String,
    pub(crate) status: Status,
    /// How many nodes a cluster can have, by engine.
    #[serde(default)]
    pub(crate) nodes: BTreeMap<String, Vec<u64>>,
}

#[derive(Deserialize)]
pub(crate) struct InstanceSize {
    pub(crate) slug: String,
    pub(crate) status: Status,
    #[serde(flatten)]
    pub(crate) offer: Option<Offer>,
}

/// What is known of sizes that are offered.
#[derive(Deserialize)]
pub(crate) struct Offer {
    pub(crate) tier: String,
    pub(crate) cpu_type: String,
    pub(crate) vcpus: u64,
    pub(crate) memory_mb: u64,
    pub(crate) price_monthly: f64,
    pub(crate) bandwidth_gib: u64,
    pub(crate) single_instance_only: bool,
    pub(crate) scalable: bool,
}

#[derive(Deserialize)]
pub(crate) struct AppRegion {
    pub(crate) slug: String,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) regions: Vec<String>,
}

/// A subscription of registries.
#[derive(Deserialize)]
pub(crate) struct Tier {
    pub(crate) slug: String,
    pub(crate) name: String,
    /// `None` if the number isn't limited.
    pub(crate) included_repositories: Option<u64>,
    pub(crate) included_storage_bytes: u64,
    /// In US dollars.
    pub(crate) price_monthly: f64,
}

#[derive(Deserialize)]
struct EngineFile {
    engine: Vec<Engine>,
    version: Vec<Version>,
}

#[derive(Deserialize)]
struct SizeFile {
    database_size: Vec<DatabaseSize>,
}

#[derive(Deserialize)]
struct InstanceFile {
    instance_size: Vec<InstanceSize>,
}

#[derive(Deserialize)]
struct RegionFile {
    app_region: Vec<AppRegion>,
}

#[derive(Deserialize)]
struct TierFile {
    registry_tier: Vec<Tier>,
}

#[derive(Deserialize)]
struct OneClickFile {
    one_click: Vec<OneClick>,
}

#[derive(Deserialize)]
struct OneClick {
    slug: String,
    status: Status,
}

#[derive(Deserialize)]
struct SetFile {
    set: Vec<Set>,
}

#[derive(Deserialize)]
struct Set {
    name: String,
    #[serde(default)]
    values: Vec<String>,
}

macro_rules! catalogue {
    ($name:literal) => {
        read(
            $name,
            include_str!(concat!(env!("SANDBOX_SPEC"), "/catalog/", $name, ".toml")),
        )
    };
}

impl Facts {
    /// The catalogue that is built in. A mistake in it would be one of the build, and leaves what can be chosen empty.
    pub(crate) fn embedded() -> &'static Self {
        static FACTS: OnceLock<Facts> = OnceLock::new();
        FACTS.get_or_init(|| Self::read().unwrap_or_default())
    }

    fn read() -> Result<Self, String> {
        let engines: EngineFile = catalogue!("database_engines")?;
        let sizes: SizeFile = catalogue!("database_sizes")?;
        let instances: InstanceFile = catalogue!("app_instance_sizes")?;
        let regions: RegionFile = catalogue!("regions")?;
        let tiers: TierFile = catalogue!("registry_tiers")?;
        let one_clicks: OneClickFile = catalogue!("kubernetes_one_clicks")?;
        let sets: SetFile = catalogue!("small_sets")?;
        let one_clicks = one_clicks.one_click.into_iter();
        let values = |name: &str| {
            let mut named = sets.set.iter().filter(|set| set.name == name);
            named
                .next()
                .map(|set| set.values.clone())
                .unwrap_or_default()
        };
        Ok(Self {
            engines: engines.engine,
            versions: engines.version,
            database_sizes: sizes.database_size,
            instance_sizes: instances.instance_size,
            app_regions: regions.app_region,
            tiers: tiers.registry_tier,
            cluster_one_clicks: one_clicks
                .filter(|entry| entry.status == Status::Current)
                .map(|entry| entry.slug)
                .collect(),
            registry_regions: values("RegistryRegion"),
            vector_database_sizes: values("VectorDatabaseSize"),
        })
    }

    /// The versions of an engine that new clusters can have.
    pub(crate) fn offered(&self, engine: &str) -> impl Iterator<Item = &Version> {
        let current = |version: &&Version| version.status == Status::Current;
        self.versions
            .iter()
            .filter(move |version| version.engine == engine)
            .filter(current)
    }

    /// The version of a cluster that was made without one.
    pub(crate) fn default_version(&self, engine: &str) -> Option<&str> {
        let default = self.offered(engine).find(|version| version.default);
        let version = default.or_else(|| self.offered(engine).next())?;
        Some(&version.version)
    }
}

fn read<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|error| format!("{name}.toml: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_can_be_read_and_has_something_of_everything() {
        let facts = Facts::read().unwrap();
        assert!(facts.engines.len() > 5);
        assert!(facts.instance_sizes.len() > 5);
        assert!(facts.app_regions.len() > 5);
        assert!(facts.cluster_one_clicks.len() > 20);
        assert_eq!(facts.tiers.len(), 3);
        assert!(facts.registry_regions.contains(&"nyc3".to_owned()));
        assert_eq!(facts.vector_database_sizes.len(), 3);
        assert_eq!(facts.default_version("valkey"), Some("8"));
        assert_eq!(facts.default_version("redis"), None);
        let versions = facts.offered("kafka").map(|version| &version.version);
        assert!(versions.count() > 1);
    }
}
