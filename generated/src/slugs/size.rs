// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! What is known of droplet sizes.

use super::catalog::sizes::{SIZES, Size};
use super::slug::{Status, find};
use super::text::{Said, size as read};

/// What a size is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SizeClass {
    /// Shared CPUs.
    Basic,
    /// Dedicated CPUs with little memory.
    CpuOptimized,
    /// Dedicated CPUs with 4 GB of memory each.
    GeneralPurpose,
    /// Dedicated CPUs with 8 GB of memory each.
    MemoryOptimized,
    /// Dedicated CPUs with large disks.
    StorageOptimized,
    /// Shared CPUs of 2026; CPUs, memory and disk are combined at will.
    V5Shared,
    /// Dedicated CPUs of 2026; CPUs, memory and disk are combined at will.
    V5GeneralPurpose,
    /// With GPUs.
    Gpu,
    /// Plans of before 2018, and those of 2018 that are no longer offered.
    Standard,
    /// Plans with much memory of before 2020.
    HighMemory,
}

/// What kind of CPU a size has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cpu {
    /// Any.
    Regular,
    /// AMD, of one of the latest generations.
    PremiumAmd,
    /// Intel, of one of the latest generations.
    PremiumIntel,
    /// AMD EPYC of the fifth generation.
    AmdEpyc5thGen,
}

/// A row of the catalogue.
pub(crate) struct SizeFacts {
    pub(crate) class: Option<SizeClass>,
    pub(crate) cpu: Option<Cpu>,
    pub(crate) vcpus: Option<u32>,
    pub(crate) memory_mb: Option<u32>,
    pub(crate) disk_gb: Option<u32>,
    pub(crate) transfer_tb: Option<f64>,
    pub(crate) price_monthly: Option<f64>,
    pub(crate) price_hourly: Option<f64>,
    pub(crate) gpu_model: Option<&'static str>,
    pub(crate) gpu_count: Option<u32>,
    pub(crate) gpu_memory_gb: Option<u32>,
    pub(crate) status: Status,
}

impl SizeFacts {
    /// What the rows of the catalogue begin with.
    pub(crate) const NONE: Self = Self {
        class: None,
        cpu: None,
        vcpus: None,
        memory_mb: None,
        disk_gb: None,
        transfer_tb: None,
        price_monthly: None,
        price_hourly: None,
        gpu_model: None,
        gpu_count: None,
        gpu_memory_gb: None,
        status: Status::Current,
    };
}

/// Facts are those of the catalogue; where it has none, what the slug itself says, so that many are known of
/// [`Other`](Self::Other) sizes too. None is guessed. Prices change: ask `sizes_list` before you spend by them.
impl Size {
    /// What it is made for.
    #[must_use]
    #[inline]
    pub fn class(&self) -> Option<SizeClass> {
        self.fact(|facts| facts.class, |said| said.class)
    }

    /// What kind of CPU it has.
    #[must_use]
    #[inline]
    pub fn cpu(&self) -> Option<Cpu> {
        self.fact(|facts| facts.cpu, |said| said.cpu)
    }

    /// How many virtual CPUs it has.
    #[must_use]
    #[inline]
    pub fn vcpus(&self) -> Option<u32> {
        self.fact(|facts| facts.vcpus, |said| said.vcpus)
    }

    /// Memory, in MB of 1,024 kB.
    #[must_use]
    #[inline]
    pub fn memory_mb(&self) -> Option<u32> {
        self.fact(|facts| facts.memory_mb, |said| said.memory_mb)
    }

    /// Disk, in GB.
    #[must_use]
    #[inline]
    pub fn disk_gb(&self) -> Option<u32> {
        self.fact(|facts| facts.disk_gb, |said| said.disk_gb)
    }

    /// Traffic to the internet that a month includes, in TB.
    #[must_use]
    #[inline]
    pub fn transfer_tb(&self) -> Option<f64> {
        self.facts()?.transfer_tb
    }

    /// What a month costs at most, in US dollars. Of a legacy size, the last price known.
    #[must_use]
    #[inline]
    pub fn price_monthly(&self) -> Option<f64> {
        self.facts()?.price_monthly
    }

    /// What an hour costs, in US dollars.
    #[must_use]
    #[inline]
    pub fn price_hourly(&self) -> Option<f64> {
        self.facts()?.price_hourly
    }

    /// The model of its GPUs, such as `H100`.
    #[must_use]
    #[inline]
    pub fn gpu_model(&self) -> Option<&'static str> {
        self.facts()?.gpu_model
    }

    /// How many GPUs it has. `None` for a size without.
    #[must_use]
    #[inline]
    pub fn gpu_count(&self) -> Option<u32> {
        self.fact(|facts| facts.gpu_count, |said| said.gpu_count)
    }

    /// The memory of all its GPUs together, in GB.
    #[must_use]
    #[inline]
    pub fn gpu_memory_gb(&self) -> Option<u32> {
        self.fact(|facts| facts.gpu_memory_gb, |said| said.gpu_memory_gb)
    }

    /// Whether it is offered. `None` for a size that the catalogue doesn't have.
    #[must_use]
    #[inline]
    pub fn status(&self) -> Option<Status> {
        Some(self.facts()?.status)
    }

    #[inline]
    fn facts(&self) -> Option<&'static SizeFacts> {
        find(SIZES, self.as_str())
    }

    fn fact<T>(
        &self,
        known: impl FnOnce(&'static SizeFacts) -> Option<T>,
        said: impl FnOnce(Said) -> Option<T>,
    ) -> Option<T> {
        self.facts()
            .and_then(known)
            .or_else(|| said(read(self.as_str())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of these the slug says another class than the catalogue has: plans of 2018 had the names of today's.
    const RENAMED: [&str; 10] = [
        "m-1vcpu-8gb",
        "s-12vcpu-48gb",
        "s-16vcpu-64gb",
        "s-1vcpu-3gb",
        "s-20vcpu-96gb",
        "s-24vcpu-128gb",
        "s-32vcpu-192gb",
        "s-3vcpu-1gb",
        "s-6vcpu-16gb",
        "s-8vcpu-32gb",
    ];

    /// What both say, but not the same.
    fn clash<T: PartialEq + std::fmt::Debug>(
        what: &str,
        slug: &str,
        table: Option<T>,
        text: Option<T>,
    ) -> Option<String> {
        match (table, text) {
            (Some(table), Some(text)) if table != text => Some(format!(
                "{slug}: {what} is {table:?}, the slug says {text:?}"
            )),
            _ => None,
        }
    }

    #[test]
    fn slugs_say_what_the_catalogue_says() {
        let mut wrong = Vec::new();
        let mut compared = 0;
        for (slug, facts) in SIZES {
            let said = read(slug);
            compared += usize::from(said.vcpus.or(said.memory_mb).or(said.gpu_count).is_some());
            if !RENAMED.contains(slug) {
                wrong.extend(clash("class", slug, facts.class, said.class));
            }
            wrong.extend(clash("cpu", slug, facts.cpu, said.cpu));
            wrong.extend(clash("vcpus", slug, facts.vcpus, said.vcpus));
            wrong.extend(clash("memory", slug, facts.memory_mb, said.memory_mb));
            wrong.extend(clash("disk", slug, facts.disk_gb, said.disk_gb));
            wrong.extend(clash("GPUs", slug, facts.gpu_count, said.gpu_count));
            let memory = (facts.gpu_memory_gb, said.gpu_memory_gb);
            wrong.extend(clash("memory of GPUs", slug, memory.0, memory.1));
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
        let silent = SIZES.len() - compared;
        assert_eq!(silent, 3, "only those misspelled `vpcu` say nothing");
    }

    #[test]
    fn the_exceptions_are_exceptions() {
        for slug in RENAMED {
            let facts = find(SIZES, slug).unwrap();
            assert_ne!(facts.class, read(slug).class, "{slug}");
            assert_eq!(facts.status, Status::Legacy, "{slug}");
        }
    }

    #[test]
    fn facts_come_from_the_catalogue_and_else_from_the_slug() {
        let size = Size::S1Vcpu1Gb;
        assert_eq!(size.class(), Some(SizeClass::Basic));
        assert_eq!((size.vcpus(), size.memory_mb()), (Some(1), Some(1024)));
        assert_eq!((size.disk_gb(), size.transfer_tb()), (Some(25), Some(1.0)));
        assert_eq!(size.status(), Some(Status::Current));
        // The slug doesn't say it, the catalogue does.
        assert_eq!(Size::from("c-4").memory_mb(), Some(8192));
        // The catalogue doesn't have it, the slug says it.
        let size = Size::from("gd-96vcpu-384gb-7000gb-intel");
        assert!(matches!(size, Size::Other(_)));
        assert_eq!(size.class(), Some(SizeClass::GeneralPurpose));
        assert_eq!(size.cpu(), Some(Cpu::PremiumIntel));
        assert_eq!((size.vcpus(), size.disk_gb()), (Some(96), Some(7000)));
        assert_eq!((size.price_monthly(), size.status()), (None, None));
        // Nobody says it.
        assert_eq!(Size::from("custom").vcpus(), None);
    }

    #[test]
    fn aliases_are_the_sizes_they_stand_for() {
        assert_eq!(Size::TINY, "s-1vcpu-1gb");
        assert_eq!(Size::SMALL, "s-1vcpu-3gb");
        assert_eq!(Size::MEDIUM, "s-2vcpu-4gb");
        assert_eq!(Size::LARGE, "s-6vcpu-16gb");
        assert_eq!(Size::BIG, "s-4vcpu-8gb");
    }

    #[test]
    fn prices_are_prices() {
        for (slug, facts) in SIZES {
            for price in [facts.price_monthly, facts.price_hourly]
                .into_iter()
                .flatten()
            {
                assert!(price > 0.0, "{slug}");
            }
            // A month is capped at 672 hours, or counted as up to 744.
            if let (Some(month), Some(hour)) = (facts.price_monthly, facts.price_hourly) {
                let hours = month / hour;
                assert!((660.0..=745.0).contains(&hours), "{slug}: {hours} hours");
            }
        }
    }
}
