//! Public images of the catalogue.

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Region, Status, capital, parse};
use crate::clock::Moment;
use crate::document::Document;
use crate::state::images::{Image, Kind};

const TEXT: &str = include_str!(concat!(env!("SANDBOX_SPEC"), "/catalog/images.toml"));

/// Public images have the ids after this one in the order of the catalogue, which new ones go to the end of.
const LAST_FOREIGN_ID: u64 = 150_000_000;
/// What the account makes itself has ids from here on, however many public images there are.
pub(in crate::state) const FIRST_OWN_ID: u64 = 160_000_001;
/// Where the catalogue doesn't know when an image was added.
const LONG_AGO: &str = "2020-01-01";
/// What the document calls a distribution that it has no name for.
const UNKNOWN: &str = "Unknown";

#[derive(Deserialize)]
struct File {
    image: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    slug: String,
    kind: EntryKind,
    distribution: Option<String>,
    version: Option<String>,
    added: Option<String>,
    status: Status,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum EntryKind {
    Distribution,
    GpuBase,
    Application,
}

pub(super) fn read(regions: &[Region]) -> Result<Vec<Image>, String> {
    let file: File = parse("images", TEXT)?;
    let document = Document::embedded().map_err(|error| error.to_string())?;
    let distributions = document.listed("distribution");
    let listed = document.listed("region_slug");
    // They are in all open regions; the document lets an image show only some of those.
    let regions = regions
        .iter()
        .filter(|region| region.available && listed.contains(&region.slug.as_str()))
        .map(|region| region.slug.clone())
        .collect::<Vec<_>>();
    file.image
        .into_iter()
        .zip(LAST_FOREIGN_ID + 1..FIRST_OWN_ID)
        .map(|(entry, id)| image(entry, id, &distributions, &regions))
        .collect()
}

fn image(
    entry: Entry,
    id: u64,
    distributions: &[&str],
    regions: &[String],
) -> Result<Image, String> {
    let created_at = midnight(entry.added.as_deref().unwrap_or(LONG_AGO))
        .ok_or_else(|| format!("{} has an invalid date in `added`", entry.slug))?;
    let is_application = entry.kind == EntryKind::Application;
    let distribution = entry
        .distribution
        .or_else(|| is_on_ubuntu(&entry.slug).then(|| "Ubuntu".to_owned()))
        .filter(|distribution| distributions.contains(&distribution.as_str()));
    Ok(Image {
        id,
        name: name(&entry.slug, entry.kind, entry.version.as_deref()),
        kind: Kind::Base,
        is_application,
        distribution: distribution.unwrap_or_else(|| UNKNOWN.to_owned()),
        slug: Some(entry.slug),
        public: true,
        retired: entry.status != Status::Current,
        regions: regions.to_vec(),
        created_at,
        ready_at: created_at,
        min_disk_size: if is_application { 25 } else { 10 },
        size_gigabytes: 0.5,
        description: String::new(),
        tags: Vec::new(),
        droplet: None,
    })
}

fn midnight(day: &str) -> Option<Moment> {
    let day = day.parse::<NaiveDate>().ok()?;
    Some(day.and_hms_opt(0, 0, 0)?.and_utc())
}

/// A distribution is called by its version and what the slug says after the distribution, such as `24.04 (LTS) x64`;
/// anything else by its slug, such as `Docker 20.04`.
fn name(slug: &str, kind: EntryKind, version: Option<&str>) -> String {
    if let (EntryKind::Distribution, Some(version)) = (kind, version) {
        let version = version.replace("LTS", "(LTS)");
        return match slug.split_once("-x") {
            Some((_, rest)) => format!("{version} x{}", rest.replace('-', " ")),
            None => version,
        };
    }
    let words = slug.split('-').collect::<Vec<_>>();
    let (words, version) = match words.as_slice() {
        [words @ .., year, month] if is_release(year, month) => {
            (words, Some(format!("{year}.{month}")))
        }
        words => (words, None),
    };
    let words = words.iter().map(|word| capital(word)).chain(version);
    words.collect::<Vec<_>>().join(" ")
}

/// Whether the slug of an application ends with the release of Ubuntu that it is on.
fn is_on_ubuntu(slug: &str) -> bool {
    let mut words = slug.rsplit('-');
    match (words.next(), words.next()) {
        (Some(month), Some(year)) => is_release(year, month),
        _ => false,
    }
}

/// Ubuntu's releases with long support are those of April in even years.
fn is_release(year: &str, month: &str) -> bool {
    month == "04" && year.len() == 2 && year.parse::<u8>().is_ok_and(|year| year % 2 == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_from_slug_and_version() {
        let distribution = EntryKind::Distribution;
        for (slug, kind, version, expected) in [
            (
                "ubuntu-24-04-x64",
                distribution,
                Some("24.04 LTS"),
                "24.04 (LTS) x64",
            ),
            ("debian-12-x64", distribution, Some("12"), "12 x64"),
            (
                "centos-stream-9-x64",
                distribution,
                Some("9 Stream"),
                "9 Stream x64",
            ),
            ("freebsd-11-x64-zfs", distribution, Some("11"), "11 x64 zfs"),
            ("coreos-stable", distribution, Some("stable"), "stable"),
            ("rancheros", distribution, None, "Rancheros"),
            ("docker-20-04", EntryKind::Application, None, "Docker 20.04"),
            ("zabbix-7-6", EntryKind::Application, None, "Zabbix 7 6"),
            (
                "gpu-h100x1-base",
                EntryKind::GpuBase,
                Some("24.04"),
                "Gpu H100x1 Base",
            ),
        ] {
            assert_eq!(name(slug, kind, version), expected, "{slug}");
        }
    }

    #[test]
    fn applications_with_a_release_at_the_end_are_on_ubuntu() {
        for (slug, expected) in [
            ("docker-20-04", true),
            ("redis-7-22-04", true),
            ("zabbix-7-6", false),
            ("livehelperchat-7-8-2003", false),
            ("nginx", false),
        ] {
            assert_eq!(is_on_ubuntu(slug), expected, "{slug}");
        }
    }
}
