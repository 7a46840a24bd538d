// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! What is known of the sizes and engines of database clusters.

use super::catalog::databases::{DATABASE_ENGINES, DATABASE_SIZES, DatabaseEngine, DatabaseSize};
use super::size::{Cpu, SizeClass};
use super::slug::{Status, find};
use super::text::{Said, database as read};

/// A row of the catalogue.
pub(crate) struct DatabaseSizeFacts {
    pub(crate) class: Option<SizeClass>,
    pub(crate) cpu: Option<Cpu>,
    pub(crate) vcpus: Option<u32>,
    pub(crate) memory_mb: Option<u32>,
    pub(crate) disk_gb: Option<u32>,
    pub(crate) nodes: &'static [(&'static str, &'static [u32])],
    pub(crate) status: Status,
}

impl DatabaseSizeFacts {
    /// What the rows of the catalogue begin with.
    pub(crate) const NONE: Self = Self {
        class: None,
        cpu: None,
        vcpus: None,
        memory_mb: None,
        disk_gb: None,
        nodes: &[],
        status: Status::Current,
    };
}

/// Facts are those of the catalogue; where it has none, what the slug itself says. None is guessed.
impl DatabaseSize {
    /// What it is made for.
    #[must_use]
    #[inline]
    pub fn class(&self) -> Option<SizeClass> {
        self.fact(|facts| facts.class, |said| said.class)
    }

    /// What kind of CPU its nodes have.
    #[must_use]
    #[inline]
    pub fn cpu(&self) -> Option<Cpu> {
        self.fact(|facts| facts.cpu, |said| said.cpu)
    }

    /// How many virtual CPUs each node has.
    #[must_use]
    #[inline]
    pub fn vcpus(&self) -> Option<u32> {
        self.fact(|facts| facts.vcpus, |said| said.vcpus)
    }

    /// Memory of each node, in MB of 1,024 kB.
    #[must_use]
    #[inline]
    pub fn memory_mb(&self) -> Option<u32> {
        self.fact(|facts| facts.memory_mb, |said| said.memory_mb)
    }

    /// Disk of each node, in GB, as of 2020: the API doesn't tell it, and today more can be had. Known of few sizes.
    #[must_use]
    #[inline]
    pub fn disk_gb(&self) -> Option<u32> {
        self.fact(|facts| facts.disk_gb, |said| said.disk_gb)
    }

    /// The engines that take it; none for a size that the catalogue doesn't have.
    #[inline]
    pub fn engines(&self) -> impl Iterator<Item = DatabaseEngine> + use<> {
        let nodes = self.facts().map_or(&[][..], |facts| facts.nodes);
        nodes
            .iter()
            .map(|(engine, _)| DatabaseEngine::from(*engine))
    }

    /// How many nodes a cluster of this size and engine can have; empty where the two don't go together, and where it
    /// isn't known.
    #[must_use]
    #[inline]
    pub fn nodes(&self, engine: &DatabaseEngine) -> &'static [u32] {
        let nodes = self.facts().map_or(&[][..], |facts| facts.nodes);
        let found = nodes.iter().find(|(name, _)| *engine == *name);
        found.map_or(&[], |(_, numbers)| numbers)
    }

    /// Whether it is offered. `None` for a size that the catalogue doesn't have.
    #[must_use]
    #[inline]
    pub fn status(&self) -> Option<Status> {
        Some(self.facts()?.status)
    }

    #[inline]
    fn facts(&self) -> Option<&'static DatabaseSizeFacts> {
        find(DATABASE_SIZES, self.as_str())
    }

    fn fact<T>(
        &self,
        known: impl FnOnce(&'static DatabaseSizeFacts) -> Option<T>,
        said: impl FnOnce(Said) -> Option<T>,
    ) -> Option<T> {
        self.facts()
            .and_then(known)
            .or_else(|| said(read(self.as_str())))
    }
}

/// A version of an engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DatabaseVersion {
    /// The version, as it is sent.
    pub version: &'static str,
    /// Whether it is offered.
    pub status: Status,
    /// Whether a new cluster gets it unless another is asked for. Not known of every engine.
    pub is_default: bool,
    /// The day of its end of life, such as `2029-11-08`, where it is known.
    pub end_of_life: Option<&'static str>,
    /// The last day on which clusters can be created with it, where it is known.
    pub end_of_availability: Option<&'static str>,
}

/// A row of the catalogue.
pub(crate) struct DatabaseEngineFacts {
    pub(crate) name: Option<&'static str>,
    pub(crate) versions: &'static [DatabaseVersion],
    pub(crate) status: Status,
}

impl DatabaseEngine {
    /// What people call it, such as `PostgreSQL`.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&'static str> {
        self.facts()?.name
    }

    /// The versions that the catalogue has, legacy ones included.
    #[must_use]
    #[inline]
    pub fn versions(&self) -> &'static [DatabaseVersion] {
        self.facts().map_or(&[], |facts| facts.versions)
    }

    /// Whether it is offered. `None` for an engine that the catalogue doesn't have.
    #[must_use]
    #[inline]
    pub fn status(&self) -> Option<Status> {
        Some(self.facts()?.status)
    }

    #[inline]
    fn facts(&self) -> Option<&'static DatabaseEngineFacts> {
        find(DATABASE_ENGINES, self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_say_what_the_catalogue_says() {
        for (slug, facts) in DATABASE_SIZES {
            let said = read(slug);
            assert_eq!(said.class, facts.class, "{slug}");
            assert_eq!(said.vcpus, facts.vcpus, "{slug}");
            assert_eq!(said.memory_mb, facts.memory_mb, "{slug}");
            assert_eq!(said.cpu, facts.cpu, "{slug}");
        }
    }

    #[test]
    fn sizes_know_their_engines() {
        let size = DatabaseSize::DbS1Vcpu1Gb;
        assert_eq!(size, DatabaseSize::TINY);
        assert_eq!((size.vcpus(), size.memory_mb()), (Some(1), Some(1024)));
        assert_eq!(size.disk_gb(), Some(10));
        assert_eq!(size.nodes(&DatabaseEngine::Mongodb), [1, 3]);
        assert!(size.nodes(&DatabaseEngine::Kafka).is_empty());
        assert!(size.engines().any(|engine| engine == DatabaseEngine::Pg));
        assert!(
            size.engines()
                .all(|engine| DatabaseEngine::ALL.contains(&engine))
        );
        let tomorrow = DatabaseSize::from("db-intel-96vcpu-768gb");
        assert_eq!(tomorrow.vcpus(), Some(96));
        assert_eq!(tomorrow.cpu(), Some(Cpu::PremiumIntel));
        assert_eq!((tomorrow.engines().count(), tomorrow.status()), (0, None));
    }

    #[test]
    fn engines_know_their_versions() {
        assert_eq!(DatabaseEngine::Pg.name(), Some("PostgreSQL"));
        assert_eq!(DatabaseEngine::Redis.status(), Some(Status::Legacy));
        let versions = DatabaseEngine::Pg.versions();
        let seventeen = versions.iter().find(|v| v.version == "17").unwrap();
        assert_eq!(seventeen.end_of_life, Some("2029-11-08"));
        for engine in DatabaseEngine::ALL {
            let defaults = engine.versions().iter().filter(|v| v.is_default);
            assert!(defaults.count() <= 1, "{engine}");
            assert!(!engine.versions().is_empty(), "{engine}");
        }
    }
}
