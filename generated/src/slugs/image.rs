// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! What is known of public images, and of distributions.

use super::catalog::images::{DISTRIBUTIONS, Distribution, IMAGES, Image};
use super::slug::{Status, find};
use crate::resources::ImageId;

/// What a public image is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageKind {
    /// An operating system and nothing more.
    Distribution,
    /// A distribution with the drivers of GPUs.
    GpuBase,
    /// A 1-click application.
    Application,
}

/// A row of the catalogue.
pub(crate) struct ImageFacts {
    pub(crate) kind: Option<ImageKind>,
    pub(crate) distribution: Option<&'static str>,
    pub(crate) version: Option<&'static str>,
    pub(crate) status: Status,
}

impl Image {
    /// What it is.
    #[must_use]
    #[inline]
    pub fn kind(&self) -> Option<ImageKind> {
        self.facts()?.kind
    }

    /// The distribution in it. Of most applications the catalogue doesn't know it.
    #[must_use]
    #[inline]
    pub fn distribution(&self) -> Option<Distribution> {
        self.facts()?.distribution.map(Distribution::from)
    }

    /// The version of the distribution, such as `24.04 LTS`.
    #[must_use]
    #[inline]
    pub fn version(&self) -> Option<&'static str> {
        self.facts()?.version
    }

    /// Whether it is offered. `None` for an image that the catalogue doesn't have.
    #[must_use]
    #[inline]
    pub fn status(&self) -> Option<Status> {
        Some(self.facts()?.status)
    }

    #[inline]
    fn facts(&self) -> Option<&'static ImageFacts> {
        find(IMAGES, self.as_str())
    }
}

/// A row of the catalogue.
pub(crate) struct DistributionFacts {
    pub(crate) custom_images: Option<bool>,
    pub(crate) status: Status,
}

impl Distribution {
    /// Whether a custom image can be created with it.
    #[must_use]
    #[inline]
    pub fn for_custom_images(&self) -> Option<bool> {
        find(DISTRIBUTIONS, self.as_str())?.custom_images
    }

    /// Whether it is offered. `None` for a distribution that the catalogue doesn't have.
    #[must_use]
    #[inline]
    pub fn status(&self) -> Option<Status> {
        Some(find(DISTRIBUTIONS, self.as_str())?.status)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn images_tell_what_they_are() {
        let image = Image::Ubuntu2404X64;
        assert_eq!(image, "ubuntu-24-04-x64");
        assert_eq!(image.kind(), Some(ImageKind::Distribution));
        assert_eq!(image.distribution(), Some(Distribution::Ubuntu));
        assert_eq!(image.version(), Some("24.04 LTS"));
        assert_eq!(image.status(), Some(Status::Current));
        assert_eq!(Image::Docker2004.kind(), Some(ImageKind::Application));
        assert_eq!(Image::Docker2004.distribution(), None);
        assert_eq!(Image::GpuAmdBase.kind(), Some(ImageKind::GpuBase));
        assert_eq!(Image::DEBIAN, "debian-10-x64");
        assert_eq!(Image::DEBIAN.status(), Some(Status::Legacy));
        let tomorrow = Image::from("ubuntu-30-04-x64");
        assert_eq!((tomorrow.kind(), tomorrow.version()), (None, None));
    }

    #[test]
    fn distributions_of_images_are_known_ones() {
        for (slug, facts) in IMAGES {
            let Some(text) = facts.distribution else {
                continue;
            };
            let distribution = Distribution::from(text);
            assert!(Distribution::ALL.contains(&distribution), "{slug}: {text}");
        }
    }

    #[test]
    fn custom_images_take_most_distributions() {
        assert_eq!(Distribution::Ubuntu.for_custom_images(), Some(true));
        assert_eq!(
            Distribution::from("AlmaLinux").for_custom_images(),
            Some(false)
        );
        assert_eq!(Distribution::from("Plan 9").for_custom_images(), None);
    }
}

digitalocean_core::key_from!(ImageId of Image => |it| Self::Slug(it.into()));
