//! What the API offers, told by its answers in the words of the catalogue.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, bail, ensure};
use chrono::NaiveDate;
use serde_json::Value;

use super::fetch::{Api, array};

/// A fact of an entry, as its file writes it.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    Text(String),
    Whole(i64),
    Number(f64),
    Flag(bool),
    /// Numbers of nodes by engine.
    Nodes(BTreeMap<String, BTreeSet<i64>>),
}

/// An entry that the API has.
#[derive(Debug)]
pub struct Offer {
    /// What tells the entry from others: its slug, or engine and version.
    pub key: Vec<(&'static str, String)>,
    /// What is known of it.
    pub facts: Vec<(&'static str, Fact)>,
    /// What is written of a new entry besides, and left alone in others.
    pub first: Vec<(&'static str, Fact)>,
    /// Whether it can be used for something new; unknown where it is listed but can't be had at the moment.
    pub offered: Option<bool>,
}

impl Offer {
    fn of(field: &'static str, slug: &str) -> Self {
        Self {
            key: vec![(field, slug.to_owned())],
            facts: Vec::new(),
            first: Vec::new(),
            offered: Some(true),
        }
    }

    /// Adds a fact where it is known.
    fn with(mut self, field: &'static str, fact: Option<Fact>) -> Self {
        self.facts.extend(fact.map(|fact| (field, fact)));
        self
    }
}

/// What the API has of one table of one file.
#[derive(Debug)]
pub struct Offers {
    pub file: &'static str,
    pub table: &'static str,
    /// Fields in the order of the file.
    pub order: &'static [&'static str],
    pub entries: Vec<Offer>,
    /// Whether entries that the API doesn't have are no longer offered. Where they are, those with these values of
    /// fields are left alone: the answer doesn't cover them.
    pub whole: bool,
    pub spared: &'static [(&'static str, &'static str)],
}

impl Offers {
    fn new(
        file: &'static str,
        table: &'static str,
        order: &'static [&'static str],
        entries: Vec<Offer>,
    ) -> Result<Self> {
        ensure!(
            !entries.is_empty(),
            "{file}: the API has nothing; that can't be"
        );
        let mut seen = BTreeSet::new();
        for offer in &entries {
            for (_, value) in &offer.key {
                ensure!(
                    !value.is_empty(),
                    "{file}: an answer has an entry without a name"
                );
            }
            ensure!(
                seen.insert(&offer.key),
                "{file}: an answer has {:?} twice",
                offer.key
            );
        }
        Ok(Self {
            file,
            table,
            order,
            entries,
            whole: true,
            spared: &[],
        })
    }
}

/// Reads a family's lists and says what they offer.
pub type Reader = fn(&Api) -> Result<Vec<Offers>>;

pub fn regions(api: &Api) -> Result<Vec<Offers>> {
    let entries = api
        .list("/v2/regions", "regions")?
        .iter()
        .map(|region| {
            let available = flag(region, "available")?;
            let mut offer = Offer::of("slug", text(region, "slug")?)
                .with("name", Some(Fact::Text(text(region, "name")?.to_owned())))
                .with("available", Some(Fact::Flag(available)));
            offer.offered = Some(available);
            Ok(offer)
        })
        .collect::<Result<Vec<_>>>()?;
    let order = &["slug", "name", "available", "status", "launched", "note"];
    Ok(vec![Offers::new("regions", "region", order, entries)?])
}

pub fn sizes(api: &Api) -> Result<Vec<Offers>> {
    let entries = api
        .list("/v2/sizes", "sizes")?
        .iter()
        .map(|size| {
            let mut offer = Offer::of("slug", text(size, "slug")?)
                .with("vcpus", Some(whole(size, "vcpus")?))
                .with("memory_mb", Some(whole(size, "memory")?))
                .with("disk_gb", Some(whole(size, "disk")?))
                .with("transfer_tb", Some(number(size, "transfer")?))
                .with("price_monthly", Some(number(size, "price_monthly")?))
                .with("price_hourly", Some(number(size, "price_hourly")?));
            if !flag(size, "available")? {
                offer.offered = None;
            }
            Ok(offer)
        })
        .collect::<Result<Vec<_>>>()?;
    let order = &[
        "slug",
        "class",
        "cpu",
        "vcpus",
        "memory_mb",
        "disk_gb",
        "transfer_tb",
        "price_monthly",
        "price_hourly",
        "price_year",
        "gpu_model",
        "gpu_count",
        "gpu_memory_gb",
        "capacity",
        "status",
        "released",
        "unverified",
        "aliases",
        "note",
    ];
    Ok(vec![Offers::new("sizes", "size", order, entries)?])
}

/// Images, and the distributions that are seen with them.
pub fn images(api: &Api) -> Result<Vec<Offers>> {
    let mut entries = Vec::new();
    let mut distributions = BTreeSet::new();
    // The two lists may overlap.
    let mut seen = BTreeSet::new();
    for kind in ["distribution", "application"] {
        let path = format!("/v2/images?type={kind}");
        for image in &api.list(&path, "images")? {
            // An image without a slug has only an id, which the catalogue has no use for.
            let Some(slug) = image.get("slug").and_then(Value::as_str) else {
                continue;
            };
            if !seen.insert(slug.to_owned()) {
                continue;
            }
            let distribution = image
                .get("distribution")
                .and_then(Value::as_str)
                .filter(|text| !text.is_empty());
            distributions.extend(distribution.map(str::to_owned));
            let mut offer = Offer::of("slug", slug).with(
                "distribution",
                distribution.map(|d| Fact::Text(d.to_owned())),
            );
            offer.first = vec![("kind", Fact::Text(kind.to_owned()))];
            let status = image.get("status").and_then(Value::as_str).unwrap_or("");
            offer.offered = Some(!matches!(status, "retired" | "deleted"));
            entries.push(offer);
        }
    }
    let order = &[
        "slug",
        "kind",
        "distribution",
        "version",
        "status",
        "added",
        "deprecated",
        "unverified",
        "aliases",
        "note",
    ];
    let mut images = Offers::new("images", "image", order, entries)?;
    images.spared = &[("kind", "gpu-base")];
    // Whether a custom image can have it, no list tells.
    let entries = distributions
        .iter()
        .map(|name| Offer::of("value", name))
        .collect();
    let order = &["value", "custom_images", "status", "aliases", "note"];
    let mut distributions = Offers::new("distributions", "distribution", order, entries)?;
    distributions.whole = false;
    Ok(vec![images, distributions])
}

/// Engines, their versions, and sizes with the engines that take them.
pub fn databases(api: &Api) -> Result<Vec<Offers>> {
    database_offers(&api.get("/v2/databases/options")?)
}

pub fn database_offers(answer: &Value) -> Result<Vec<Offers>> {
    let options = answer
        .get("options")
        .and_then(Value::as_object)
        .context("the answer has no options")?;
    let mut engines = Vec::new();
    let mut versions = Vec::new();
    let mut sizes: BTreeMap<String, BTreeMap<String, BTreeSet<i64>>> = BTreeMap::new();
    for (engine, options) in options {
        engines.push(Offer::of("slug", engine));
        for version in array(options, "versions")? {
            let version = version.as_str().context("a version is no text")?;
            let mut offer = Offer::of("engine", engine);
            offer.key.push(("version", version.to_owned()));
            let days = availability(answer, engine, version);
            for field in ["end_of_life", "end_of_availability"] {
                let moment = days.and_then(|days| days.get(field)?.as_str());
                offer = offer.with(field, moment.map(day).transpose()?);
            }
            versions.push(offer);
        }
        for layout in array(options, "layouts")? {
            let Fact::Whole(nodes) = whole(layout, "num_nodes")? else {
                bail!("num_nodes is no whole number");
            };
            for size in array(layout, "sizes")? {
                let size = size.as_str().context("a size is no text")?;
                let engines = sizes.entry(size.to_owned()).or_default();
                engines.entry(engine.clone()).or_default().insert(nodes);
            }
        }
    }
    let sizes = sizes
        .into_iter()
        .map(|(slug, nodes)| Offer::of("slug", &slug).with("nodes", Some(Fact::Nodes(nodes))))
        .collect();
    let order = &[
        "slug",
        "class",
        "cpu",
        "vcpus",
        "memory_mb",
        "disk_gb",
        "disk_year",
        "nodes",
        "status",
        "unverified",
        "aliases",
        "note",
    ];
    let sizes = Offers::new("database_sizes", "database_size", order, sizes)?;
    let order = &["slug", "name", "status", "pinned", "note"];
    let engines = Offers::new("database_engines", "engine", order, engines)?;
    let order = &[
        "engine",
        "version",
        "status",
        "default",
        "added",
        "end_of_life",
        "end_of_availability",
        "note",
    ];
    let versions = Offers::new("database_engines", "version", order, versions)?;
    Ok(vec![engines, versions, sizes])
}

/// What the answer says of how long a version lives.
fn availability<'a>(answer: &'a Value, engine: &str, version: &str) -> Option<&'a Value> {
    let versions = answer
        .get("version_availability")?
        .get(engine)?
        .as_array()?;
    versions
        .iter()
        .find(|entry| entry.get("version").and_then(Value::as_str) == Some(version))
}

/// The day of a point in time such as `2029-11-08T00:00:00Z`.
fn day(moment: &str) -> Result<Fact> {
    let day = moment.get(..10).unwrap_or(moment);
    NaiveDate::parse_from_str(day, "%Y-%m-%d").with_context(|| format!("{moment} is no day"))?;
    Ok(Fact::Text(day.to_owned()))
}

/// Versions of clusters, and 1-click applications for them.
pub fn kubernetes(api: &Api) -> Result<Vec<Offers>> {
    kubernetes_offers(
        &api.get("/v2/kubernetes/options")?,
        &api.get("/v2/1-clicks?type=kubernetes")?,
    )
}

pub fn kubernetes_offers(options: &Value, one_clicks: &Value) -> Result<Vec<Offers>> {
    let options = options
        .get("options")
        .context("the answer has no options")?;
    let versions = slugs(array(options, "versions")?)?;
    let order = &["slug", "status", "pinned", "released", "aliases", "note"];
    let versions = Offers::new("kubernetes_versions", "version", order, versions)?;
    let one_clicks = slugs(array(one_clicks, "1_clicks")?)?;
    let order = &["slug", "status"];
    let one_clicks = Offers::new("kubernetes_one_clicks", "one_click", order, one_clicks)?;
    Ok(vec![versions, one_clicks])
}

fn slugs(entries: &[Value]) -> Result<Vec<Offer>> {
    entries
        .iter()
        .map(|entry| Ok(Offer::of("slug", text(entry, "slug")?)))
        .collect()
}

pub fn apps(api: &Api) -> Result<Vec<Offers>> {
    app_offers(&api.get("/v2/apps/tiers/instance_sizes")?)
}

pub fn app_offers(answer: &Value) -> Result<Vec<Offers>> {
    let entries = array(answer, "instance_sizes")?
        .iter()
        .map(|size| {
            let optional = |key: &str| size.get(key).and_then(Value::as_str);
            let cpu = optional("cpu_type").map(str::to_lowercase);
            let cpu = cpu.filter(|cpu| matches!(cpu.as_str(), "shared" | "dedicated"));
            let memory = digits(text(size, "memory_bytes")?)?;
            let price: f64 = text(size, "usd_per_month")?
                .parse()
                .context("usd_per_month is no number")?;
            let bandwidth = optional("bandwidth_allowance_gib")
                .map(digits)
                .transpose()?;
            let flag = |key: &str| size.get(key).and_then(Value::as_bool).map(Fact::Flag);
            Ok(Offer::of("slug", text(size, "slug")?)
                .with(
                    "tier",
                    optional("tier_slug").map(|tier| Fact::Text(tier.to_owned())),
                )
                .with("cpu_type", cpu.map(Fact::Text))
                .with("vcpus", Some(Fact::Whole(digits(text(size, "cpus")?)?)))
                .with("memory_mb", Some(Fact::Whole(memory >> 20)))
                .with("price_monthly", Some(Fact::Number(rounded(price)?)))
                .with("bandwidth_gib", bandwidth.map(Fact::Whole))
                .with("single_instance_only", flag("single_instance_only"))
                .with("scalable", flag("scalable")))
        })
        .collect::<Result<Vec<_>>>()?;
    let order = &[
        "slug",
        "tier",
        "cpu_type",
        "vcpus",
        "memory_mb",
        "price_monthly",
        "bandwidth_gib",
        "single_instance_only",
        "scalable",
        "status",
    ];
    let sizes = Offers::new("app_instance_sizes", "instance_size", order, entries)?;
    Ok(vec![sizes])
}

fn text<'a>(entry: &'a Value, key: &str) -> Result<&'a str> {
    entry
        .get(key)
        .and_then(Value::as_str)
        .with_context(|| format!("an entry has no text {key}"))
}

fn flag(entry: &Value, key: &str) -> Result<bool> {
    entry
        .get(key)
        .and_then(Value::as_bool)
        .with_context(|| format!("an entry has no flag {key}"))
}

fn whole(entry: &Value, key: &str) -> Result<Fact> {
    entry
        .get(key)
        .and_then(Value::as_i64)
        .filter(|number| *number >= 0)
        .map(Fact::Whole)
        .with_context(|| format!("an entry has no number {key}"))
}

fn number(entry: &Value, key: &str) -> Result<Fact> {
    let number = entry
        .get(key)
        .and_then(Value::as_f64)
        .with_context(|| format!("an entry has no number {key}"))?;
    Ok(Fact::Number(rounded(number)?))
}

/// To the five places that the service counts with: some answers have the noise of short floats.
fn rounded(number: f64) -> Result<f64> {
    ensure!(
        number.is_finite() && number >= 0.0,
        "{number} is neither a price nor an amount"
    );
    Ok((number * 1e5).round() / 1e5)
}

fn digits(text: &str) -> Result<i64> {
    text.parse()
        .with_context(|| format!("{text} is no whole number"))
}
