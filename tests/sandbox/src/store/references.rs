//! What a body names has to exist: networks, droplets, certificates, projects, regions, sizes.

use serde_json::Value;

use super::catalog::{Catalog, Kind};
use super::facts::Facts;
use super::items::Number;
use super::place;
use crate::answer::Answer;
use crate::call::Call;
use crate::state::World;

/// What a text in a body refers to.
#[derive(Clone, Copy)]
enum Target {
    Stored(&'static str),
    Droplet,
    Project,
    Region,
    DropletSize,
    DatabaseSize,
    VectorDatabaseSize,
    Cidr,
    Tag,
}

/// For all kinds: the places in bodies, and what is named there.
const EVERYWHERE: [(&str, Target); 22] = [
    ("vpc_uuid", Target::Stored("vpcs.vpc")),
    ("private_network_uuid", Target::Stored("vpcs.vpc")),
    ("vpcs[].vpc_uuid", Target::Stored("vpcs.vpc")),
    ("vpc_ids[]", Target::Stored("vpcs.vpc")),
    ("spec.vpc.id", Target::Stored("vpcs.vpc")),
    ("spec.vpc.uuid", Target::Stored("vpcs.vpc")),
    ("droplet_template.vpc_uuid", Target::Stored("vpcs.vpc")),
    ("droplet_ids[]", Target::Droplet),
    ("certificate_id", Target::Stored("certificates.certificate")),
    (
        "forwarding_rules[].certificate_id",
        Target::Stored("certificates.certificate"),
    ),
    (
        "domains[].certificate_id",
        Target::Stored("certificates.certificate"),
    ),
    (
        "target_load_balancer_ids[]",
        Target::Stored("load-balancers.load_balancer"),
    ),
    (
        "knowledge_base_uuid[]",
        Target::Stored("gradientai.knowledge_base"),
    ),
    (
        "knowledge_base_uuids[]",
        Target::Stored("gradientai.knowledge_base"),
    ),
    ("project_id", Target::Project),
    ("droplet_template.project_id", Target::Project),
    ("region", Target::Region),
    ("droplet_template.region", Target::Region),
    ("node_pools[].size", Target::DropletSize),
    ("droplet_template.size", Target::DropletSize),
    ("ip_range", Target::Cidr),
    ("cluster_uuids[]", Target::Stored("kubernetes.cluster")),
];

/// Fields that refer to something, in the bodies of one kind alone.
const OF_ONE: [(&str, &str, Target); 9] = [
    ("byoip.prefix", "prefix", Target::Cidr),
    ("databases.cluster", "size", Target::DatabaseSize),
    ("databases.replica", "size", Target::DatabaseSize),
    ("kubernetes.node_pool", "size", Target::DropletSize),
    (
        "gradientai.indexing_job",
        "knowledge_base_uuid",
        Target::Stored("gradientai.knowledge_base"),
    ),
    (
        "vector-databases.vector_database",
        "size",
        Target::VectorDatabaseSize,
    ),
    ("firewalls.firewall", "tags[]", Target::Tag),
    (
        "firewalls.firewall",
        "inbound_rules[].sources.tags[]",
        Target::Tag,
    ),
    (
        "firewalls.firewall",
        "outbound_rules[].destinations.tags[]",
        Target::Tag,
    ),
];

/// Where bodies name networks, by the region that those have to be in.
const NETWORKS: [(&str, &[&str]); 2] = [
    (
        "region",
        &["vpc_uuid", "private_network_uuid", "vpcs[].vpc_uuid"],
    ),
    ("droplet_template.region", &["droplet_template.vpc_uuid"]),
];

/// The value that means no certificate, and isn't looked up.
const NO_CERTIFICATE: &str = "needs-cloudflare-cert";

/// The one that a URN names: the word in it, and the key.
pub(crate) fn find_urn(world: &World, word: &str, key: &str) -> Option<Number> {
    let is_meant = |kind: &&Kind| match kind.row.urn.as_deref() {
        Some(own) => own == word,
        None => kind.name == "vpcs.vpc" && word == "vpc",
    };
    let mut kinds = Catalog::embedded().ok()?.kinds().filter(is_meant);
    kinds.find_map(|kind| world.store.find_anywhere(&kind.name, key))
}

/// Refuses a body that refers to a resource that doesn't exist.
pub(super) fn check(world: &World, call: &Call<'_>, kind: &Kind) -> Result<(), Answer> {
    let Some(body) = &call.body else {
        return Ok(());
    };
    let own = OF_ONE
        .iter()
        .filter(|(name, ..)| *name == kind.name)
        .map(|(_, path, target)| (*path, *target));
    for (path, target) in EVERYWHERE.into_iter().chain(own) {
        for value in place::all(body, path) {
            let Some(word) = place::word(value).filter(|word| !word.is_empty()) else {
                continue;
            };
            if !world.has(target, &word) {
                return Err(Answer::unprocessable(message(path, target, &word)));
            }
        }
    }
    for (region, networks) in NETWORKS {
        let region = place::text(body, region).unwrap_or_default();
        for path in networks {
            for id in place::all(body, path) {
                world.is_near(path, id.as_str().unwrap_or_default(), region)?;
            }
        }
    }
    Ok(())
}

fn message(path: &str, target: Target, word: &str) -> String {
    match target {
        Target::Cidr => {
            format!("body.{path}: {word} is no address range; write it as 10.10.0.0/16")
        }
        Target::Region => {
            format!("body.{path}: region {word} is not open; GET /v2/regions lists those that are")
        }
        Target::Stored(kind) => {
            let what = kind
                .rsplit('.')
                .next()
                .unwrap_or_default()
                .replace('_', " ");
            format!("body.{path}: there is no {what} {word}")
        }
        Target::Droplet => format!("body.{path}: there is no droplet {word}"),
        Target::Project => format!("body.{path}: there is no project {word}"),
        Target::DropletSize | Target::DatabaseSize | Target::VectorDatabaseSize => {
            format!("body.{path}: there is no size {word}")
        }
        Target::Tag => format!("body.{path}: there is no tag {word}"),
    }
}

impl World {
    /// That a network is in the region of what is to be in it, if both are known.
    pub(crate) fn is_near(&self, path: &str, network: &str, region: &str) -> Result<(), Answer> {
        match self.region_of_network(network) {
            Some(own) if !region.is_empty() && own != region => Err(Answer::unprocessable(
                format!("body.{path}: VPC {network} is in {own}, not in {region}"),
            )),
            _ => Ok(()),
        }
    }

    fn has(&self, target: Target, word: &str) -> bool {
        match target {
            Target::Stored("certificates.certificate") => {
                // What is no id at all may mean something to the service.
                word == NO_CERTIFICATE
                    || !super::compose::is_uuid(word)
                    || self
                        .store
                        .find("certificates.certificate", 0, word)
                        .is_some()
            }
            Target::Stored("vpcs.vpc") => self.has_network(word),
            Target::Stored(kind) => self.store.find(kind, 0, word).is_some(),
            Target::Droplet => word.parse().is_ok_and(|id| self.has_droplet(id)),
            Target::Project => self.has_project(word),
            Target::Region => self.is_region(word),
            Target::DropletSize => self.has_size(word),
            Target::DatabaseSize => is_database_size(word),
            Target::VectorDatabaseSize => {
                let mut sizes = Facts::embedded().vector_database_sizes.iter();
                sizes.any(|size| size == word)
            }
            Target::Cidr => is_cidr(word),
            Target::Tag => self.has_tag_named(word),
        }
    }
}

fn is_database_size(slug: &str) -> bool {
    let mut sizes = Facts::embedded().database_sizes.iter();
    sizes.any(|size| size.slug == slug)
}

/// An address of version 4 or 6, a slash, and a length.
fn is_cidr(text: &str) -> bool {
    let Some((address, length)) = text.split_once('/') else {
        return false;
    };
    let Ok(length) = length.parse::<u8>() else {
        return false;
    };
    match address.parse::<std::net::IpAddr>() {
        Ok(std::net::IpAddr::V4(_)) => length <= 32,
        Ok(std::net::IpAddr::V6(_)) => length <= 128,
        Err(_) => false,
    }
}

/// The region of a body, wherever it has it.
pub(super) fn region_of(value: &Value) -> Option<&str> {
    let region = value.get("region")?;
    region.as_str().or_else(|| place::text(region, "slug"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_address_with_a_length_is_a_range() {
        for (text, is) in [
            ("10.10.0.0/16", true),
            ("2001:db8::/32", true),
            ("10.10.0.0", false),
            ("10.10.0.0/33", false),
            ("10.10.0/16", false),
            ("net/16", false),
        ] {
            assert_eq!(is_cidr(text), is, "{text}");
        }
    }

    #[test]
    fn sizes_of_databases_are_those_of_the_catalogue() {
        assert!(is_database_size("db-s-1vcpu-1gb"));
        assert!(!is_database_size("s-1vcpu-1gb"));
    }
}
