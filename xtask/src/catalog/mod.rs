//! The catalogue in `spec/catalog/`: slugs, and what is known of them.
//!
//! Codegen makes enums of it; `catalog refresh` compares it with what an account is offered.

mod check;
mod entries;
mod refresh;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde::de::DeserializeOwned;

pub use entries::*;

/// The folder, below the root of the repository.
pub const FOLDER: &str = "spec/catalog";

/// The texts of the files, by their names without ending.
pub type Texts = BTreeMap<&'static str, String>;

/// Works on the catalogue of slugs in spec/catalog/.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Refresh(refresh::Args),
}

/// Runs the command in the repository at `root`.
pub fn run(root: &Path, args: &Args) -> Result<()> {
    match &args.command {
        Command::Refresh(args) => refresh::run(root, args),
    }
}

/// The whole catalogue.
pub struct Catalog {
    pub regions: Regions,
    pub sizes: Sizes,
    pub images: Images,
    pub distributions: Distributions,
    pub purposes: Purposes,
    pub database_sizes: DatabaseSizes,
    pub database_engines: DatabaseEngines,
    pub kubernetes_versions: KubernetesVersions,
    pub kubernetes_one_clicks: KubernetesOneClicks,
    pub app_instance_sizes: AppInstanceSizes,
    pub registry_tiers: RegistryTiers,
    pub small_sets: SmallSets,
}

/// The names of the files.
const NAMES: [&str; 12] = [
    "regions",
    "sizes",
    "images",
    "distributions",
    "purposes",
    "database_sizes",
    "database_engines",
    "kubernetes_versions",
    "kubernetes_one_clicks",
    "app_instance_sizes",
    "registry_tiers",
    "small_sets",
];

impl Catalog {
    /// Reads the catalogue of the repository at `root`.
    pub fn load(root: &Path) -> Result<Self> {
        Self::parse(&texts(root)?)
    }

    /// Makes it from the files' texts. Whatever doesn't fit together is an error.
    pub fn parse(texts: &Texts) -> Result<Self> {
        let catalog = Self {
            regions: part(texts, "regions")?,
            sizes: part(texts, "sizes")?,
            images: part(texts, "images")?,
            distributions: part(texts, "distributions")?,
            purposes: part(texts, "purposes")?,
            database_sizes: part(texts, "database_sizes")?,
            database_engines: part(texts, "database_engines")?,
            kubernetes_versions: part(texts, "kubernetes_versions")?,
            kubernetes_one_clicks: part(texts, "kubernetes_one_clicks")?,
            app_instance_sizes: part(texts, "app_instance_sizes")?,
            registry_tiers: part(texts, "registry_tiers")?,
            small_sets: part(texts, "small_sets")?,
        };
        check::check(&catalog)?;
        Ok(catalog)
    }
}

/// Reads the files.
fn texts(root: &Path) -> Result<Texts> {
    NAMES
        .into_iter()
        .map(|name| {
            let path = root.join(FOLDER).join(format!("{name}.toml"));
            let text = std::fs::read_to_string(&path)
                .with_context(|| format!("can't read {}", path.display()))?;
            Ok((name, text))
        })
        .collect()
}

fn part<T: DeserializeOwned>(texts: &Texts, name: &str) -> Result<T> {
    let text = texts.get(name).map_or("", String::as_str);
    toml::from_str(text).with_context(|| format!("{FOLDER}/{name}.toml is not what it should be"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The repository's own files.
    pub(super) fn ours() -> Texts {
        texts(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()).unwrap()
    }

    fn broken(file: &'static str, from: &str, to: &str) -> String {
        let mut texts = ours();
        let text = texts.get_mut(file).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        *text = text.replacen(from, to, 1);
        match Catalog::parse(&texts) {
            Ok(_) => panic!("{file} was taken with {to}"),
            Err(error) => format!("{error:#}"),
        }
    }

    #[test]
    fn the_catalogue_is_whole() {
        let catalog = Catalog::parse(&ours()).unwrap();
        assert!(catalog.sizes.size.len() > 250);
        assert!(catalog.images.image.len() > 280);
    }

    #[test]
    fn mistakes_are_named() {
        let sizes = |from, to| broken("sizes", from, to);
        assert!(sizes("vcpus = 1", "vcpu = 1").contains("unknown field `vcpu`"));
        assert!(sizes("\"s-1vcpu-1gb\"", "\"c-2\"").contains("sizes: c-2 is there twice"));
        assert!(sizes("class = \"basic\"", "class = \"fancy\"").contains("fancy"));
        assert!(sizes("\"tiny\"", "\"medium\"").contains("medium"));
        assert!(sizes("\"tiny\"", "\"not a name\"").contains("not a name"));
        assert!(sizes("\"s-1vcpu-1gb\"", "\"\"").contains("without a slug"));
        let text = broken("images", "\"Ubuntu\"", "\"Ubunto\"");
        assert!(text.contains("Ubunto"), "{text}");
        let text = broken("database_sizes", "pg = [1", "pgsql = [1");
        assert!(text.contains("pgsql"), "{text}");
        let text = broken("regions", "\"nyc2\", ", "\"nyc9\", ");
        assert!(text.contains("nyc9"), "{text}");
        let text = broken(
            "small_sets",
            "legacy = [\"lb-small\"",
            "legacy = [\"lb-tiny\"",
        );
        assert!(text.contains("lb-tiny"), "{text}");
    }
}
