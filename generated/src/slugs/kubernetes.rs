// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! What is known of Kubernetes versions. Most of it their slugs say.

use super::catalog::kubernetes::{KUBERNETES_VERSIONS, KubernetesVersion};
use super::slug::{Status, find};

impl KubernetesVersion {
    /// The minor version, such as `1.36` of `1.36.3-do.5`. `None` for [`Latest`](Self::Latest).
    ///
    /// It stands for its newest version where a cluster is created.
    #[must_use]
    #[inline]
    pub fn minor(&self) -> Option<&str> {
        let (minor, _) = numbers(self.as_str())?;
        Some(minor)
    }

    /// The version of Kubernetes itself, such as `1.36.3` of `1.36.3-do.5`. `None` where only a minor one is named.
    #[must_use]
    #[inline]
    pub fn kubernetes_version(&self) -> Option<&str> {
        let (_, version) = numbers(self.as_str())?;
        version
    }

    /// Whether it is offered. `None` for a version that the catalogue doesn't have.
    #[must_use]
    #[inline]
    pub fn status(&self) -> Option<Status> {
        find(KUBERNETES_VERSIONS, self.as_str()).copied()
    }
}

/// The minor version and, where there is one, the patch version with it.
#[inline]
fn numbers(slug: &str) -> Option<(&str, Option<&str>)> {
    let version = slug.split_once('-').map_or(slug, |(version, _)| version);
    let mut dots = version.match_indices('.').map(|(at, _)| at);
    let (first, second) = (dots.next()?, dots.next());
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if dots.next().is_some() || !version.split('.').all(digits) {
        return None;
    }
    match second {
        Some(end) => Some((version.get(..end)?, Some(version))),
        None => (first > 0).then_some((version, None)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_say_their_versions() {
        let version = KubernetesVersion::V1_36_3Do5;
        assert_eq!(version, "1.36.3-do.5");
        assert_eq!(version.minor(), Some("1.36"));
        assert_eq!(version.kubernetes_version(), Some("1.36.3"));
        assert_eq!(KubernetesVersion::Latest.minor(), None);
        assert_eq!(KubernetesVersion::Latest.status(), Some(Status::Current));
        let tomorrow = KubernetesVersion::from("1.99.10-do.0");
        assert_eq!(tomorrow.minor(), Some("1.99"));
        assert_eq!(tomorrow.kubernetes_version(), Some("1.99.10"));
        assert_eq!(tomorrow.status(), None);
        let prefix = KubernetesVersion::from("1.36");
        assert_eq!(
            (prefix.minor(), prefix.kubernetes_version()),
            (Some("1.36"), None)
        );
    }

    #[test]
    fn every_version_says_its_own() {
        for version in KubernetesVersion::ALL {
            if *version != KubernetesVersion::Latest {
                assert!(version.kubernetes_version().is_some(), "{version}");
            }
        }
    }

    #[test]
    fn nonsense_says_nothing() {
        for text in [
            "",
            "1",
            ".",
            "1.",
            ".1",
            "1.2.3.4",
            "a.b",
            "1.x.3-do.0",
            "latest-1.2",
        ] {
            assert_eq!(KubernetesVersion::from(text).minor(), None, "{text}");
        }
    }
}
