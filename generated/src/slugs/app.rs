// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! What is known of the sizes of apps' instances.

use super::catalog::apps::{APP_INSTANCE_SIZES, AppInstanceSize};
use super::slug::{Status, find};
use super::text::app as read;

/// Whether an instance has its CPUs to itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppCpu {
    /// It shares them.
    Shared,
    /// They are its own.
    Dedicated,
}

/// A row of the catalogue.
pub(crate) struct AppInstanceSizeFacts {
    pub(crate) tier: Option<&'static str>,
    pub(crate) cpu: Option<AppCpu>,
    pub(crate) vcpus: Option<u32>,
    pub(crate) memory_mb: Option<u32>,
    pub(crate) price_monthly: Option<f64>,
    pub(crate) bandwidth_gib: Option<u32>,
    pub(crate) single_instance_only: Option<bool>,
    pub(crate) scalable: Option<bool>,
    pub(crate) status: Status,
}

impl AppInstanceSizeFacts {
    /// What the rows of the catalogue begin with.
    pub(crate) const NONE: Self = Self {
        tier: None,
        cpu: None,
        vcpus: None,
        memory_mb: None,
        price_monthly: None,
        bandwidth_gib: None,
        single_instance_only: None,
        scalable: None,
        status: Status::Current,
    };
}

/// Facts are those of the catalogue; where it has none, what the slug itself says. None is guessed.
impl AppInstanceSize {
    /// The tier it belongs to, such as `professional`.
    #[must_use]
    #[inline]
    pub fn tier(&self) -> Option<&'static str> {
        self.facts()?.tier
    }

    /// Whether it has its CPUs to itself.
    #[must_use]
    #[inline]
    pub fn cpu(&self) -> Option<AppCpu> {
        self.facts()?.cpu
    }

    /// How many virtual CPUs it has.
    #[must_use]
    #[inline]
    pub fn vcpus(&self) -> Option<u32> {
        let known = self.facts().and_then(|facts| facts.vcpus);
        known.or_else(|| read(self.as_str()).vcpus)
    }

    /// Memory, in MB of 1,024 kB.
    #[must_use]
    #[inline]
    pub fn memory_mb(&self) -> Option<u32> {
        let known = self.facts().and_then(|facts| facts.memory_mb);
        known.or_else(|| read(self.as_str()).memory_mb)
    }

    /// What a month of one instance costs, in US dollars.
    #[must_use]
    #[inline]
    pub fn price_monthly(&self) -> Option<f64> {
        self.facts()?.price_monthly
    }

    /// Traffic to the internet that a month includes, in GiB.
    #[must_use]
    #[inline]
    pub fn bandwidth_gib(&self) -> Option<u32> {
        self.facts()?.bandwidth_gib
    }

    /// Whether a component of this size can have one instance only.
    #[must_use]
    #[inline]
    pub fn single_instance_only(&self) -> Option<bool> {
        self.facts()?.single_instance_only
    }

    /// Whether the number of instances can follow the load.
    #[must_use]
    #[inline]
    pub fn scalable(&self) -> Option<bool> {
        self.facts()?.scalable
    }

    /// Whether it is offered. `None` for a size that the catalogue doesn't have.
    #[must_use]
    #[inline]
    pub fn status(&self) -> Option<Status> {
        Some(self.facts()?.status)
    }

    #[inline]
    fn facts(&self) -> Option<&'static AppInstanceSizeFacts> {
        find(APP_INSTANCE_SIZES, self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_say_what_the_catalogue_says() {
        for (slug, facts) in APP_INSTANCE_SIZES {
            let said = read(slug);
            assert_eq!(said.vcpus, facts.vcpus, "{slug}");
            assert_eq!(said.memory_mb, facts.memory_mb, "{slug}");
        }
    }

    #[test]
    fn facts_are_told() {
        let size = AppInstanceSize::AppsD1Vcpu0_5Gb;
        assert_eq!(size, "apps-d-1vcpu-0.5gb");
        assert_eq!(size.cpu(), Some(AppCpu::Dedicated));
        assert_eq!((size.vcpus(), size.memory_mb()), (Some(1), Some(512)));
        assert_eq!(
            (size.tier(), size.scalable()),
            (Some("professional"), Some(true))
        );
        assert_eq!(size.bandwidth_gib(), Some(100));
        assert_eq!(size.single_instance_only(), Some(false));
        assert_eq!(
            AppInstanceSize::from("basic-xs").status(),
            Some(Status::Legacy)
        );
        assert_eq!(
            AppInstanceSize::from("apps-d-64vcpu-256gb").vcpus(),
            Some(64)
        );
        assert_eq!(
            AppInstanceSize::from("apps-d-64vcpu-256gb").price_monthly(),
            None
        );
    }
}
