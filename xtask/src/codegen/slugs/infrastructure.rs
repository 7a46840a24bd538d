//! Regions, sizes, images and projects.

use anyhow::Result;

use super::names::{Naming, variants};
use super::set::{Member, Row, aliases, lines, set, table};
use crate::catalog::{Catalog, Image, Region, Size};
use crate::codegen::render::docs;

/// What most enums say about themselves.
pub const OPEN: &str = "The set is never complete: [`Other`](Self::Other) takes any slug.";

pub fn regions(catalog: &Catalog) -> Result<String> {
    let regions = &catalog.regions;
    let mut text = String::from(
        "use crate::slugs::region::RegionFacts;\n#[cfg(feature = \"apps\")]\nuse crate::slugs::region::AppRegionFacts;\nuse crate::slugs::slug::{Status, Table, slugs};\n\n",
    );
    let members: Vec<Member> = regions.region.iter().map(region).collect();
    text += &set(
        "Region",
        &[
            "A place where resources are: droplets, volumes, networks, clusters.",
            "[`droplets_create`](crate::Client::droplets_create) takes it, as do most that create something;\n[`regions_list`](crate::Client::regions_list) has what an account is offered.",
            OPEN,
        ],
        Naming::Slug,
        &members,
    )?;
    let rows = regions.region.iter().map(|region| {
        let row = Row::of("RegionFacts")
            .option("name", &region.name)
            .option("available", &region.available)
            .status(region.status);
        (region.slug.as_str(), row.finish())
    });
    text += &table("REGIONS", "RegionFacts", rows.collect());
    let groups: Vec<Member> = regions
        .region_group
        .iter()
        .map(|group| Member::plain(&group.slug))
        .collect();
    text.push('\n');
    text += &set(
        "RegionGroup",
        &[
            "Regions of one city. A droplet that [`droplets_create`](crate::Client::droplets_create) makes in a group is in one\nof them.",
            OPEN,
        ],
        Naming::Slug,
        &groups,
    )?;
    let rows = regions
        .region_group
        .iter()
        .map(|group| (group.slug.as_str(), format!("&{:?}", group.members)));
    text += &table("REGION_GROUPS", "&'static [&'static str]", rows.collect());
    let apps: Vec<Member> = regions
        .app_region
        .iter()
        .map(|app| Member {
            notes: vec![format!("{}.", app.name)],
            ..Member::plain(&app.slug)
        })
        .collect();
    let apps = set(
        "AppRegion",
        &[
            "A region as [`apps_create`](crate::Client::apps_create) names it.",
            OPEN,
        ],
        Naming::Slug,
        &apps,
    )?;
    text += &format!("\n#[cfg(feature = \"apps\")]\n{apps}");
    let rows = regions.app_region.iter().map(|app| {
        let row = Row::of("AppRegionFacts")
            .raw("name", &format!("{:?}", app.name))
            .raw("regions", &format!("&{:?}", app.regions));
        (app.slug.as_str(), row.finish())
    });
    let rows = table("APP_REGIONS", "AppRegionFacts", rows.collect());
    text += &rows.replacen("\npub", "\n#[cfg(feature = \"apps\")]\npub", 1);
    Ok(text)
}

fn region(region: &Region) -> Member {
    let mut notes = Vec::new();
    notes.extend(region.name.as_ref().map(|name| format!("{name}.")));
    notes.extend(region.launched.as_ref().map(|day| format!("Since {day}.")));
    notes.extend(region.note.clone());
    Member {
        value: region.slug.clone(),
        status: region.status,
        notes,
        aliases: Vec::new(),
    }
}

pub fn sizes(catalog: &Catalog) -> Result<String> {
    let sizes = &catalog.sizes.size;
    let members: Vec<Member> = sizes.iter().map(size).collect();
    let mut text = String::from(
        "use crate::slugs::size::{Cpu, SizeClass, SizeFacts};\nuse crate::slugs::slug::{Status, Table, slugs};\n\n",
    );
    text += &set(
        "Size",
        &[
            "What a droplet is made of, and a node of a Kubernetes cluster: CPU, memory, disk, and what it costs.",
            "[`droplets_create`](crate::Client::droplets_create) takes it; [`sizes_list`](crate::Client::sizes_list) has what an\naccount is offered.",
            "The set is never complete: [`Other`](Self::Other) takes any slug, and says of it what the slug says.",
        ],
        Naming::Slug,
        &members,
    )?;
    let rows = sizes.iter().map(|size| {
        let row = Row::of("SizeFacts")
            .variant("class", "SizeClass", &size.class)
            .variant("cpu", "Cpu", &size.cpu)
            .known("vcpus", &size.vcpus)
            .known("memory_mb", &size.memory_mb)
            .known("disk_gb", &size.disk_gb)
            .known("transfer_tb", &size.transfer_tb)
            .known("price_monthly", &size.price_monthly)
            .known("price_hourly", &size.price_hourly)
            .known("gpu_model", &size.gpu_model)
            .known("gpu_count", &size.gpu_count)
            .known("gpu_memory_gb", &size.gpu_memory_gb)
            .status(size.status);
        (size.slug.as_str(), row.finish_sparse())
    });
    text += &table("SIZES", "SizeFacts", rows.collect());
    Ok(text)
}

fn size(size: &Size) -> Member {
    let mut notes = Vec::new();
    if let (Some(model), Some(count)) = (&size.gpu_model, size.gpu_count) {
        notes.push(format!("{count} × {model}."));
    }
    let capacity = size.capacity.as_ref().filter(|text| *text != "on-demand");
    notes.extend(capacity.map(|text| format!("Capacity: {text}.")));
    notes.extend(size.released.as_ref().map(|day| format!("Since {day}.")));
    notes.extend(size.note.clone());
    notes.extend(
        size.price_year
            .map(|year| format!("Its price is of {year}.")),
    );
    notes.extend(size.unverified.then(|| UNVERIFIED.to_owned()));
    Member {
        value: size.slug.clone(),
        status: size.status,
        notes,
        aliases: size.aliases.clone(),
    }
}

/// What is said of a slug that nobody has seen in an answer.
pub const UNVERIFIED: &str = "Not confirmed by the API.";

pub fn images(catalog: &Catalog) -> Result<String> {
    let images = &catalog.images.image;
    let members: Vec<Member> = images.iter().map(image).collect();
    let mut text = String::from(
        "use crate::slugs::image::{DistributionFacts, ImageFacts, ImageKind};\nuse crate::slugs::slug::{Status, Table, slugs};\n\n",
    );
    text += &set(
        "Image",
        &[
            "What a droplet can be made from: the public images, that is distributions and 1-click applications.",
            "[`droplets_create`](crate::Client::droplets_create) takes it; [`images_list`](crate::Client::images_list) has what\nan account is offered.",
            "The set is never complete, and of applications it has a part: [`Other`](Self::Other) takes any slug. Your own\nimages have ids instead.",
        ],
        Naming::Together,
        &members,
    )?;
    let rows = images.iter().map(|image| {
        let row = Row::of("ImageFacts")
            .variant("kind", "ImageKind", &Some(image.kind))
            .option("distribution", &image.distribution)
            .option("version", &image.version)
            .status(image.status);
        (image.slug.as_str(), row.finish())
    });
    text += &table("IMAGES", "ImageFacts", rows.collect());

    let distributions = &catalog.distributions.distribution;
    let members: Vec<Member> = distributions
        .iter()
        .map(|entry| Member {
            value: entry.value.clone(),
            status: entry.status,
            notes: entry.note.clone().into_iter().collect(),
            aliases: entry.aliases.clone(),
        })
        .collect();
    text.push('\n');
    text += &set(
        "Distribution",
        &[
            "The operating system of an image. [`images_create_custom`](crate::Client::images_create_custom) wants one.",
            OPEN,
        ],
        Naming::Words,
        &members,
    )?;
    let rows = distributions.iter().map(|entry| {
        let row = Row::of("DistributionFacts")
            .option("custom_images", &entry.custom_images)
            .status(entry.status);
        (entry.value.as_str(), row.finish())
    });
    text += &table("DISTRIBUTIONS", "DistributionFacts", rows.collect());
    Ok(text)
}

fn image(image: &Image) -> Member {
    let mut notes = Vec::new();
    match (&image.distribution, &image.version) {
        (Some(distribution), Some(version)) => notes.push(format!("{distribution} {version}.")),
        (Some(distribution), None) => notes.push(format!("{distribution}.")),
        (None, _) => {}
    }
    notes.extend(image.added.as_ref().map(|day| format!("Since {day}.")));
    let deprecated = image.deprecated.as_ref();
    notes.extend(deprecated.map(|day| format!("Its end was announced on {day}.")));
    notes.extend(image.note.clone());
    notes.extend(image.unverified.then(|| UNVERIFIED.to_owned()));
    Member {
        value: image.slug.clone(),
        status: image.status,
        notes,
        aliases: image.aliases.clone(),
    }
}

pub fn projects(catalog: &Catalog) -> Result<String> {
    let purposes = &catalog.purposes;
    let members = |values: &[crate::catalog::Value]| -> Vec<Member> {
        values
            .iter()
            .map(|entry| Member {
                aliases: entry.aliases.clone(),
                ..Member::plain(&entry.value)
            })
            .collect()
    };
    let listed = members(&purposes.purpose);
    let values: Vec<String> = listed.iter().map(|member| member.value.clone()).collect();
    // `Unlisted` is one more variant that every purpose has.
    let names: Vec<String> = variants(&values, Naming::Words)
        .into_iter()
        .map(|name| if name == "Unlisted" { name + "_" } else { name })
        .collect();
    let mut text = String::from(
        "use crate::slugs::project::purposes;\nuse crate::slugs::slug::slugs;\n\npurposes! {\n",
    );
    text += &docs(
        &lines(&[
            "What a project is for: one of the listed purposes, or words of your own.",
            "[`projects_create`](crate::Client::projects_create) takes it.",
        ]),
        "    ",
    );
    text += "    {\n";
    for (name, value) in names.iter().zip(&values) {
        text += &format!("        {name} = {value:?},\n");
    }
    text += "    }\n}\n";
    text += &aliases("Purpose", &names, &listed)?;
    text += &format!(
        "\nimpl Purpose {{\n    /// How many characters the text to send may have.\n    pub const MAX_LENGTH: usize = {};\n}}\n\n/// What stands before words of one's own.\npub(crate) const PREFIX: &str = {:?};\n\n",
        purposes.max_length, purposes.prefix
    );
    text += &set(
        "Environment",
        &[
            "What the resources of a project are used in. [`projects_create`](crate::Client::projects_create) takes it.",
            OPEN,
        ],
        Naming::Words,
        &members(&purposes.environment),
    )?;
    Ok(text)
}
