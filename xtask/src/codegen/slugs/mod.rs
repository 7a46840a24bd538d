//! `slugs/`: the catalogue as enums with facts.
//!
//! The enums and tables are written here; what reads them is handwritten, in `xtask/inherent/slugs/`.

mod infrastructure;
mod names;
mod platform;
mod set;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::Result;

use super::areas::Areas;
use super::render::{Files, HEADER};
use crate::catalog::Catalog;
use crate::listing::macros::Enumeration;

/// A file of the catalogue, the area it is compiled with, and what writes it.
type File = (
    &'static str,
    Option<&'static str>,
    fn(&Catalog) -> Result<String>,
);

const FILES: [File; 9] = [
    ("regions", None, infrastructure::regions),
    ("sizes", None, infrastructure::sizes),
    ("images", None, infrastructure::images),
    ("projects", Some("projects"), infrastructure::projects),
    ("databases", Some("databases"), platform::databases),
    ("kubernetes", Some("kubernetes"), platform::kubernetes),
    ("apps", Some("apps"), platform::apps),
    ("registry", Some("registry"), platform::registry),
    ("small", None, platform::small),
];

/// The handwritten modules, the area each is compiled with, and what it has that users name.
const HANDWRITTEN: [(&str, Option<&str>, &[&str]); 9] = [
    ("slug", None, &["Status"]),
    ("text", None, &[]),
    ("region", None, &[]),
    ("size", None, &["Cpu", "SizeClass"]),
    ("image", None, &["ImageKind"]),
    ("project", Some("projects"), &[]),
    ("database", Some("databases"), &["DatabaseVersion"]),
    ("kubernetes", Some("kubernetes"), &[]),
    ("app", Some("apps"), &["AppCpu"]),
];

/// Renders what the catalogue holds. An area that it speaks of and the document doesn't have becomes a problem.
pub fn render(
    catalog: &Catalog,
    areas: &Areas,
    files: &mut Files,
    problems: &mut Vec<String>,
) -> Result<()> {
    let named = FILES.iter().filter_map(|(_, area, _)| *area);
    let small = catalog.small_sets.set.iter();
    let all: BTreeSet<&str> = named
        .chain(small.filter_map(|set| set.area.as_deref()))
        .collect();
    for area in all {
        if !areas.all().contains_key(area) {
            problems.push(format!(
                "the catalogue of slugs speaks of the area {area}, in which no operation is; leave it in spec/areas.toml with \
                 `tags = []`, or take its slugs out of spec/catalog"
            ));
        }
    }
    let mut index = format!(
        "{HEADER}\n//! The enums, and the tables that the methods look into.\n\n// Of some entries all is known.\n#![allow(clippy::needless_update)]\n\n"
    );
    for (name, area, write) in FILES {
        let text = write(catalog)?;
        files.insert(
            format!("src/slugs/catalog/{name}.rs"),
            format!("{HEADER}\n{text}"),
        );
        let _ = writeln!(index, "{}pub(crate) mod {name};", condition(area));
    }
    files.insert("src/slugs/catalog/mod.rs".to_owned(), index);
    files.insert("src/slugs/mod.rs".to_owned(), module());
    Ok(())
}

/// A set of slugs.
pub struct Set {
    /// What it is called.
    pub name: String,
    /// Its slugs.
    pub values: BTreeSet<String>,
    /// The area that it is compiled with.
    pub area: Option<String>,
    /// Whether it is one of those that the catalogue binds to an area by itself.
    pub is_small: bool,
}

/// The sets of the catalogue.
pub fn sets(catalog: &Catalog) -> Result<Vec<Set>> {
    let mut sets = Vec::new();
    for (_, of_file, write) in FILES {
        let file = syn::parse_file(&write(catalog)?)?;
        for item in &file.items {
            if let syn::Item::Macro(item) = item
                && item.mac.path.is_ident("slugs")
            {
                let Enumeration(declared) = syn::parse2(item.mac.tokens.clone())?;
                let own = item.attrs.iter().find_map(feature);
                let values = declared.variants.iter();
                sets.push(Set {
                    name: declared.name,
                    values: values
                        .filter_map(|(_, value)| syn::parse_str::<syn::LitStr>(value).ok())
                        .map(|value| value.value())
                        .collect(),
                    is_small: own.is_some(),
                    area: own.or(of_file.map(str::to_owned)),
                });
            }
        }
    }
    Ok(sets)
}

/// The feature that an attribute `#[cfg(feature = "…")]` names.
fn feature(attribute: &syn::Attribute) -> Option<String> {
    let list = attribute
        .path()
        .is_ident("cfg")
        .then_some(&attribute.meta)?;
    let pair: syn::MetaNameValue = list.require_list().ok()?.parse_args().ok()?;
    match pair.value {
        syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}

/// Whether the catalogue can be rendered.
pub fn check(catalog: &Catalog) -> Result<()> {
    FILES
        .iter()
        .try_for_each(|(_, _, write)| write(catalog).map(drop))
}

fn condition(area: Option<&str>) -> String {
    area.map(|area| format!("#[cfg(feature = {area:?})]\n"))
        .unwrap_or_default()
}

fn module() -> String {
    let mut text = format!(
        r#"{HEADER}
//! Slugs: regions, sizes, images and what else the API calls by a name, as enums that know something.
//!
//! They go wherever a `String` or something that becomes one is asked for, and any other text becomes one of them:
//!
//! ```
//! use digitalocean_raw::slugs::{{Image, Region, Size}};
//!
//! let size = Size::S1Vcpu1Gb;
//! assert_eq!(size.as_str(), "s-1vcpu-1gb");
//! assert_eq!(size.memory_mb(), Some(1024));
//! assert_eq!(Region::Nyc3.name(), Some("New York 3"));
//! assert_eq!(Image::Ubuntu2404X64.version(), Some("24.04 LTS"));
//!
//! // One that this version doesn't know yet, and what its slug says:
//! let size = Size::from("s-3vcpu-6gb");
//! assert_eq!(size.vcpus(), Some(3));
//! assert_eq!(size.price_monthly(), None);
//! ```
//!
//! What exists changes faster than this crate: no set is complete, and prices are those of the day on which the
//! catalogue was last looked after. The lists of the API (`sizes_list`, `regions_list`, `images_list`) have what an
//! account is offered today. What is no longer offered stays here, marked as legacy.

pub(crate) mod catalog;
"#
    );
    for (name, area, _) in HANDWRITTEN {
        let _ = writeln!(text, "{}mod {name};", condition(area));
    }
    text.push_str("#[cfg(feature = \"registry\")]\nmod registry;\n\n");
    for (name, area, _) in FILES {
        let _ = writeln!(text, "{}pub use catalog::{name}::*;", condition(area));
    }
    for (name, area, items) in HANDWRITTEN {
        if !items.is_empty() {
            let _ = writeln!(
                text,
                "{}pub use {name}::{{{}}};",
                condition(area),
                items.join(", ")
            );
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn rendered() -> Files {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let mut files = Files::new();
        let areas = Areas::load(root).unwrap();
        let mut problems = Vec::new();
        render(
            &Catalog::load(root).unwrap(),
            &areas,
            &mut files,
            &mut problems,
        )
        .unwrap();
        assert_eq!(problems, Vec::<String>::new());
        files
    }

    /// `Variant = "slug",` lines of an enum.
    fn variants<'a>(text: &'a str, name: &str) -> Vec<(&'a str, &'a str)> {
        let start = text.find(&format!("\n    {name} {{\n")).unwrap();
        let body = text.get(start..).unwrap();
        let body = body.get(..body.find("\n    }\n").unwrap()).unwrap();
        body.lines()
            .filter_map(|line| line.trim().strip_suffix("\",")?.split_once(" = \""))
            .collect()
    }

    #[test]
    fn every_entry_has_a_variant_of_its_own() {
        let files = rendered();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let catalog = Catalog::load(root).unwrap();
        for (file, name, entries) in [
            ("regions", "Region", catalog.regions.region.len()),
            ("sizes", "Size", catalog.sizes.size.len()),
            ("images", "Image", catalog.images.image.len()),
            (
                "databases",
                "DatabaseSize",
                catalog.database_sizes.database_size.len(),
            ),
            (
                "kubernetes",
                "KubernetesVersion",
                catalog.kubernetes_versions.version.len(),
            ),
        ] {
            let text = &files[&format!("src/slugs/catalog/{file}.rs")];
            let variants = variants(text, name);
            assert_eq!(variants.len(), entries, "{name}");
            let names: std::collections::HashSet<_> =
                variants.iter().map(|(variant, _)| variant).collect();
            assert_eq!(names.len(), entries, "{name}");
        }
    }

    #[test]
    fn legacy_slugs_say_so() {
        let files = rendered();
        let sizes = &files["src/slugs/catalog/sizes.rs"];
        let small = "`s-1vcpu-3gb`, which is legacy.\n    pub const SMALL: Self = Self::S1Vcpu3Gb;";
        for text in [
            "/// (legacy) Its price is of 2020.\n        N512Mb = \"512mb\",",
            "\n        S1Vcpu1Gb = \"s-1vcpu-1gb\",",
            small,
        ] {
            assert!(sizes.contains(text), "{text}");
        }
    }

    #[test]
    fn what_is_not_known_is_not_written() {
        let files = rendered();
        let sizes = &files["src/slugs/catalog/sizes.rs"];
        let row = sizes
            .lines()
            .find(|line| line.contains("(\"c-96-intel\""))
            .unwrap();
        assert!(
            row.contains("vcpus: Some(96)") && !row.contains("memory_mb"),
            "{row}"
        );
    }
}
