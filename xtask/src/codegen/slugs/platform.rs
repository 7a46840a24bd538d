//! Databases, Kubernetes, apps, registries, and the sets that have values and nothing more.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Result;

use super::infrastructure::{OPEN, UNVERIFIED};
use super::names::Naming;
use super::set::{Member, Row, set, table};
use crate::catalog::{Catalog, DatabaseSize, DatabaseVersion, Status};

pub fn databases(catalog: &Catalog) -> Result<String> {
    let sizes = &catalog.database_sizes.database_size;
    let mut text = String::from(
        "use crate::slugs::database::{DatabaseEngineFacts, DatabaseSizeFacts, DatabaseVersion};\nuse crate::slugs::size::{Cpu, SizeClass};\nuse crate::slugs::slug::{Status, Table, slugs};\n\n",
    );
    let members: Vec<Member> = sizes.iter().map(database_size).collect();
    text += &set(
        "DatabaseSize",
        &[
            "What a node of a database cluster is made of: CPU and memory.",
            "[`databases_create_cluster`](crate::Client::databases_create_cluster) takes it;\n[`databases_list_options`](crate::Client::databases_list_options) has what an account is offered.",
            "The set is never complete: [`Other`](Self::Other) takes any slug, and says of it what the slug says.",
        ],
        Naming::Slug,
        &members,
    )?;
    let rows = sizes.iter().map(|size| {
        let nodes = size
            .nodes
            .iter()
            .map(|(engine, numbers)| format!("({engine:?}, &{numbers:?})"))
            .collect::<Vec<_>>();
        let row = Row::of("DatabaseSizeFacts")
            .variant("class", "SizeClass", &size.class)
            .variant("cpu", "Cpu", &size.cpu)
            .known("vcpus", &size.vcpus)
            .known("memory_mb", &size.memory_mb)
            .known("disk_gb", &size.disk_gb)
            .raw("nodes", &format!("&[{}]", nodes.join(", ")))
            .status(size.status);
        (size.slug.as_str(), row.finish_sparse())
    });
    text += &table("DATABASE_SIZES", "DatabaseSizeFacts", rows.collect());

    let engines = &catalog.database_engines.engine;
    let members: Vec<Member> = engines
        .iter()
        .map(|engine| Member {
            status: engine.status,
            notes: engine
                .name
                .iter()
                .map(|name| format!("{name}."))
                .chain(engine.note.clone())
                .collect(),
            ..Member::plain(&engine.slug)
        })
        .collect();
    text.push('\n');
    text += &set(
        "DatabaseEngine",
        &[
            "What a database cluster runs: [`databases_create_cluster`](crate::Client::databases_create_cluster) takes it.",
            OPEN,
        ],
        Naming::Words,
        &members,
    )?;
    let mut versions: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for version in &catalog.database_engines.version {
        let of = versions.entry(&version.engine).or_default();
        of.push(database_version(version));
    }
    let rows = engines.iter().map(|engine| {
        let versions = versions.remove(engine.slug.as_str()).unwrap_or_default();
        let row = Row::of("DatabaseEngineFacts")
            .option("name", &engine.name)
            .raw(
                "versions",
                &format!("&[\n        {},\n    ]", versions.join(",\n        ")),
            )
            .status(engine.status);
        (engine.slug.as_str(), row.finish())
    });
    text += &table("DATABASE_ENGINES", "DatabaseEngineFacts", rows.collect());
    Ok(text)
}

fn database_size(size: &DatabaseSize) -> Member {
    let mut notes: Vec<String> = size.note.clone().into_iter().collect();
    if let (Some(disk), Some(year)) = (size.disk_gb, size.disk_year) {
        notes.push(format!("Came with {disk} GB of disk in {year}."));
    }
    notes.extend(size.unverified.then(|| UNVERIFIED.to_owned()));
    Member {
        value: size.slug.clone(),
        status: size.status,
        notes,
        aliases: size.aliases.clone(),
    }
}

fn database_version(version: &DatabaseVersion) -> String {
    Row::of("DatabaseVersion")
        .raw("version", &format!("{:?}", version.version))
        .raw("is_default", &version.default.to_string())
        .option("end_of_life", &version.end_of_life)
        .option("end_of_availability", &version.end_of_availability)
        .status(version.status)
        .finish()
}

pub fn kubernetes(catalog: &Catalog) -> Result<String> {
    let versions = &catalog.kubernetes_versions.version;
    let mut text = String::from("use crate::slugs::slug::{Status, Table, slugs};\n\n");
    let members: Vec<Member> = versions
        .iter()
        .map(|version| Member {
            value: version.slug.clone(),
            status: version.status,
            notes: version
                .released
                .iter()
                .map(|day| format!("Since {day}."))
                .chain(version.note.clone())
                .collect(),
            aliases: version.aliases.clone(),
        })
        .collect();
    text += &set(
        "KubernetesVersion",
        &[
            "A version that a Kubernetes cluster is created with, or upgraded to.",
            "[`kubernetes_create_cluster`](crate::Client::kubernetes_create_cluster) takes it;\n[`kubernetes_list_options`](crate::Client::kubernetes_list_options) has what is offered.",
            "Each is offered for some weeks, so the set is never complete: [`Other`](Self::Other) takes any version, a minor\none such as `1.36` too. [`Latest`](Self::Latest) is always there.",
        ],
        Naming::Version,
        &members,
    )?;
    let rows = versions.iter().map(|version| {
        (
            version.slug.as_str(),
            format!("Status::{:?}", version.status),
        )
    });
    text += &table("KUBERNETES_VERSIONS", "Status", rows.collect());
    let members: Vec<Member> = catalog
        .kubernetes_one_clicks
        .one_click
        .iter()
        .map(|entry| Member {
            status: entry.status,
            ..Member::plain(&entry.slug)
        })
        .collect();
    text.push('\n');
    text += &set(
        "KubernetesOneClick",
        &[
            "A ready-made application for a Kubernetes cluster. `one_clicks_install_kubernetes` takes it.",
            OPEN,
        ],
        Naming::Slug,
        &members,
    )?;
    Ok(text)
}

pub fn apps(catalog: &Catalog) -> Result<String> {
    let sizes = &catalog.app_instance_sizes.instance_size;
    let mut text = String::from(
        "use crate::slugs::app::{AppCpu, AppInstanceSizeFacts};\nuse crate::slugs::slug::{Status, Table, slugs};\n\n",
    );
    let members: Vec<Member> = sizes
        .iter()
        .map(|size| Member {
            status: size.status,
            ..Member::plain(&size.slug)
        })
        .collect();
    text += &set(
        "AppInstanceSize",
        &[
            "What an instance of an app's component is made of. [`apps_create`](crate::Client::apps_create) takes it.",
            "The set is never complete: [`Other`](Self::Other) takes any slug, and says of it what the slug says.",
        ],
        Naming::Slug,
        &members,
    )?;
    let rows = sizes.iter().map(|size| {
        let row = Row::of("AppInstanceSizeFacts")
            .known("tier", &size.tier)
            .variant("cpu", "AppCpu", &size.cpu_type)
            .known("vcpus", &size.vcpus)
            .known("memory_mb", &size.memory_mb)
            .known("price_monthly", &size.price_monthly)
            .known("bandwidth_gib", &size.bandwidth_gib)
            .known("single_instance_only", &size.single_instance_only)
            .known("scalable", &size.scalable)
            .status(size.status);
        (size.slug.as_str(), row.finish_sparse())
    });
    text += &table("APP_INSTANCE_SIZES", "AppInstanceSizeFacts", rows.collect());
    Ok(text)
}

pub fn registry(catalog: &Catalog) -> Result<String> {
    let tiers = &catalog.registry_tiers.registry_tier;
    let mut text = String::from(
        "use crate::slugs::registry::RegistryTierFacts;\nuse crate::slugs::slug::{Table, slugs};\n\n",
    );
    let members: Vec<Member> = tiers.iter().map(|tier| Member::plain(&tier.slug)).collect();
    text += &set(
        "RegistryTier",
        &[
            "A subscription of a container registry. [`registry_create`](crate::Client::registry_create) takes it.",
            OPEN,
        ],
        Naming::Slug,
        &members,
    )?;
    let rows = tiers.iter().map(|tier| {
        let row = Row::of("RegistryTierFacts")
            .raw("name", &format!("{:?}", tier.name))
            .option("included_repositories", &tier.included_repositories)
            .option("included_storage_bytes", &tier.included_storage_bytes)
            .option("price_monthly", &tier.price_monthly);
        (tier.slug.as_str(), row.finish())
    });
    text += &table("REGISTRY_TIERS", "RegistryTierFacts", rows.collect());
    Ok(text)
}

pub fn small(catalog: &Catalog) -> Result<String> {
    let mut text = String::from("use crate::slugs::slug::slugs;\n");
    for entry in &catalog.small_sets.set {
        text.push('\n');
        if let Some(area) = &entry.area {
            let _ = writeln!(text, "#[cfg(feature = {area:?})]");
        }
        if !entry.numbers.is_empty() {
            let _ = writeln!(
                text,
                "/// {}\npub const {}: [u32; {}] = {:?};",
                entry.about,
                entry.name,
                entry.numbers.len(),
                entry.numbers
            );
            continue;
        }
        let members: Vec<Member> = entry
            .values
            .iter()
            .map(|value| Member {
                status: if entry.legacy.contains(value) {
                    Status::Legacy
                } else {
                    Status::Current
                },
                ..Member::plain(value)
            })
            .collect();
        text += &set(&entry.name, &[&entry.about, OPEN], Naming::Words, &members)?;
    }
    Ok(text)
}
