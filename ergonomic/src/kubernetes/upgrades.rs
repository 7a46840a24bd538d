//! Upgrades to newer versions.

use std::sync::{Arc, Mutex, PoisonError};

use digitalocean_raw::types::{KubernetesUpgradeClusterBody, KubernetesVersion};

use super::KubernetesClusterId;
use crate::Error;
use crate::resource::{Command, Handle, Operation, done};
use crate::wait::BoxFuture;

/// A request to upgrade a cluster.
pub type Upgrade = Command<KubernetesClusterId, KubernetesUpgradeClusterBody>;

impl Handle<KubernetesClusterId> {
    /// The versions that it can be upgraded to. Operation: `kubernetes_get_availableUpgrades`.
    ///
    /// # Errors
    ///
    /// Returns an error if the cluster doesn't exist, or the call fails.
    #[inline]
    pub fn available_upgrades(&self) -> BoxFuture<Vec<KubernetesVersion>> {
        self.upgrades().list().all()
    }

    /// Upgrades it to one of its [available upgrades](Self::available_upgrades): a slug, the beginning of one, such as `1.33`,
    /// for the newest of these, or `latest`. A wait ends when the cluster is running
    /// and has that version. Any other version is refused, and nothing is sent except the request that lists the available ones.
    /// Operation: `kubernetes_upgrade_cluster`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let cluster = client.kubernetes_cluster("bd5f5959-5e1e-4205-a714-a914373942af");
    /// for version in cluster.available_upgrades().await? {
    ///     println!("{}", version.slug);
    /// }
    /// let upgraded = cluster.upgrade_to_latest().wait().await?;
    /// println!("{:?}", upgraded.version);
    /// # Ok(()) }
    /// ```
    pub fn upgrade(&self, version: impl Into<String>) -> Upgrade {
        let body = KubernetesUpgradeClusterBody::new().version(version);
        self.upgrading(body)
    }

    /// Upgrades it to the newest available version; if there is none, that is refused. Operation:
    /// `kubernetes_upgrade_cluster`.
    #[inline]
    pub fn upgrade_to_latest(&self) -> Upgrade {
        self.upgrade("latest")
    }

    #[inline]
    fn upgrading(&self, body: KubernetesUpgradeClusterBody) -> Upgrade {
        let handle = self.clone();
        let chosen = Arc::new(Mutex::new(None::<String>));
        let asked = Arc::clone(&chosen);
        let operation = Operation::by(
            &self.client,
            body,
            move |client, body: &KubernetesUpgradeClusterBody| {
                let (handle, chosen) = (handle.by(client), Arc::clone(&chosen));
                let mut body = body.clone();
                Box::pin(async move {
                    let available = handle.available_upgrades().await.map_err(Error::unsent)?;
                    let mut available: Vec<_> = available.into_iter().map(|it| it.slug).collect();
                    available.sort_by_key(|slug| order(slug));
                    let version =
                        named(&available, body.version.as_deref()).map_err(Error::refused)?;
                    *chosen.lock().unwrap_or_else(PoisonError::into_inner) = Some(version.clone());
                    body.version = Some(version);
                    done(
                        handle
                            .client
                            .raw()
                            .kubernetes_upgrade_cluster(&handle.key.0, &body),
                    )
                    .await
                })
            },
        );
        self.does(operation).finished(move |request| {
            request.and(move |cluster| {
                let asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
                asked
                    .as_ref()
                    .is_none_or(|version| cluster.version == *version)
                    .into()
            })
        })
    }
}

#[inline]
fn newest(available: &[String]) -> Result<String, String> {
    let newest = available.last().cloned();
    newest.ok_or_else(|| "there is no newer version that the cluster can be upgraded to".to_owned())
}

/// The newest of the versions that a name means.
#[inline]
fn named(available: &[String], version: Option<&str>) -> Result<String, String> {
    let version = version.unwrap_or_default();
    if version == "latest" {
        return newest(available);
    }
    let means = |slug: &&String| {
        let rest = slug.strip_prefix(version);
        !version.is_empty()
            && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-']))
    };
    let found = available.iter().rev().find(means).cloned();
    found.ok_or_else(|| match available {
        [] => format!(
            "the cluster can't be upgraded to {version:?}: there is no newer version for it"
        ),
        _ => format!(
            "the cluster can't be upgraded to {version:?}, only to {}",
            available.join(", ")
        ),
    })
}

/// The numbers of a version.
#[inline]
fn order(slug: &str) -> Vec<u64> {
    let numbers = slug.split(|letter: char| !letter.is_ascii_digit());
    numbers.filter_map(|number| number.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_meant_by_its_slug_or_its_beginning() {
        let available = [
            "1.9.9-do.0",
            "1.33.1-do.2",
            "1.33.1-do.10",
            "1.33.10-do.0",
            "1.34.0-do.1",
        ];
        let mut shuffled = available.map(str::to_owned);
        shuffled.reverse();
        shuffled.sort_by_key(|slug| order(slug));
        assert_eq!(shuffled, available);
        for (version, meant) in [
            ("1.33.1-do.2", "1.33.1-do.2"),
            ("1.33.1", "1.33.1-do.10"),
            ("1.33", "1.33.10-do.0"),
            ("1", "1.34.0-do.1"),
            ("latest", "1.34.0-do.1"),
        ] {
            assert_eq!(named(&shuffled, Some(version)).unwrap(), meant);
        }
        for version in ["1.3", "1.33.1-do", "1.32", "", "1.33.1-do.20"] {
            let meant = named(&shuffled, Some(version));
            if version == "1.33.1-do" {
                assert_eq!(meant.unwrap(), "1.33.1-do.10");
            } else {
                let error = meant.unwrap_err();
                assert!(error.contains("only to 1.9.9-do.0, 1.33.1"), "{error}");
            }
        }
        assert!(
            named(&[], Some("1.33"))
                .unwrap_err()
                .contains("no newer version")
        );
    }
}
