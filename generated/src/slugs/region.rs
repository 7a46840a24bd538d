// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! What is known of regions.

#[cfg(feature = "apps")]
use super::catalog::regions::{APP_REGIONS, AppRegion};
use super::catalog::regions::{REGION_GROUPS, REGIONS, Region, RegionGroup};
use super::slug::{Status, find};

/// A row of the catalogue.
pub(crate) struct RegionFacts {
    pub(crate) name: Option<&'static str>,
    pub(crate) available: Option<bool>,
    pub(crate) status: Status,
}

impl Region {
    /// What people call it, such as `New York 3`.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&'static str> {
        self.facts()?.name
    }

    /// Whether it took new resources when the catalogue was last looked after.
    #[must_use]
    #[inline]
    pub fn available(&self) -> Option<bool> {
        self.facts()?.available
    }

    /// Whether it is offered. `None` for a region that the catalogue doesn't have.
    #[must_use]
    #[inline]
    pub fn status(&self) -> Option<Status> {
        Some(self.facts()?.status)
    }

    #[inline]
    fn facts(&self) -> Option<&'static RegionFacts> {
        find(REGIONS, self.as_str())
    }
}

impl RegionGroup {
    /// The regions of the group; none for a group that the catalogue doesn't have.
    #[inline]
    pub fn regions(&self) -> impl Iterator<Item = Region> + use<> {
        let members = find(REGION_GROUPS, self.as_str()).copied().unwrap_or(&[]);
        members.iter().map(|slug| Region::from(*slug))
    }
}

/// A row of the catalogue.
#[cfg(feature = "apps")]
pub(crate) struct AppRegionFacts {
    pub(crate) name: &'static str,
    pub(crate) regions: &'static [&'static str],
}

#[cfg(feature = "apps")]
impl AppRegion {
    /// What people call it, such as `New York`.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&'static str> {
        Some(find(APP_REGIONS, self.as_str())?.name)
    }

    /// The regions in which its apps run, as far as the catalogue has them.
    #[inline]
    pub fn regions(&self) -> impl Iterator<Item = Region> + use<> {
        let regions = find(APP_REGIONS, self.as_str()).map_or(&[][..], |facts| facts.regions);
        regions.iter().map(|slug| Region::from(*slug))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_have_names_and_tell_whether_they_are_open() {
        assert_eq!(Region::Nyc3.name(), Some("New York 3"));
        assert_eq!(Region::Nyc3.available(), Some(true));
        assert_eq!(Region::Nyc3.status(), Some(Status::Current));
        assert_eq!(Region::Sfo1.available(), Some(false));
        assert_eq!(Region::Sfo1.status(), Some(Status::Legacy));
        // Nobody knows: it has been gone for long.
        assert_eq!(Region::Ams1.available(), None);
        let tomorrow = Region::from("xyz1");
        assert_eq!((tomorrow.name(), tomorrow.status()), (None, None));
    }

    #[test]
    fn groups_have_regions() {
        let regions: Vec<Region> = RegionGroup::Nyc.regions().collect();
        assert_eq!(regions, [Region::Nyc1, Region::Nyc2, Region::Nyc3]);
        assert_eq!(RegionGroup::from("xyz").regions().count(), 0);
    }

    #[cfg(feature = "apps")]
    #[test]
    fn regions_of_apps_are_regions() {
        assert_eq!(AppRegion::Nyc.name(), Some("New York"));
        let regions: Vec<Region> = AppRegion::Nyc.regions().collect();
        assert_eq!(regions, [Region::Nyc1, Region::Nyc3]);
    }
}
