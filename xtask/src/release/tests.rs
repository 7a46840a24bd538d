//! The files of this repository are made ready for a release, in memory.

use std::collections::BTreeMap;

use super::*;

const ADDRESS: &str = "https://github.com/owner/name";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn plan(root: &Path, version: &str) -> Result<BTreeMap<String, String>> {
    let url = Url::parse(ADDRESS).unwrap();
    let planned = planned(root, &version.parse().unwrap(), Some(&url))?;
    let named = planned.into_iter();
    Ok(named
        .map(|(path, text)| (path.to_str().unwrap().to_owned(), text))
        .collect())
}

fn write(files: &BTreeMap<String, String>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

#[test]
fn a_release_leaves_nothing_that_only_a_checkout_has() {
    let files = plan(root(), "7.8.9").unwrap();
    for path in documents::FILES {
        let text = &files[path];
        for gone in ["path = \"..", "--path ", "checkout of", "on crates.io yet"] {
            assert!(!text.contains(gone), "{path} has {gone:?}");
        }
    }
    let readme = &files["README.md"];
    assert!(readme.contains("\ndigitalocean-sdk = \"7\"\n"), "{readme}");
    assert!(readme.contains("(https://github.com/owner/name/blob/HEAD/CHANGELOG.md)"));
    assert_eq!(crate::publish::unresolved(readme), Vec::<String>::new());
    let changelog = &files["CHANGELOG.md"];
    assert!(
        changelog.contains("## Unreleased\n\n## 7.8.9\n\n"),
        "{changelog}"
    );
}

#[test]
fn manifests_have_the_version_and_the_address() {
    let files = plan(root(), "7.8.9").unwrap();
    let workspace: toml::Table = files["Cargo.toml"].parse().unwrap();
    let workspace = &workspace["workspace"];
    assert_eq!(workspace["package"]["version"].as_str(), Some("7.8.9"));
    assert_eq!(workspace["package"]["repository"].as_str(), Some(ADDRESS));
    let required = |name: &str| workspace["dependencies"][name]["version"].as_str();
    assert_eq!(required("digitalocean-core"), Some("=7.8.9"));
    assert_eq!(required("digitalocean-raw"), Some("=7.8.9"));
    assert_eq!(required("digitalocean-sdk"), Some("7.8.9"));
    assert_eq!(required("digitalocean-sandbox"), Some("7.8.9"));
    for path in manifests::PACKAGES {
        let package: toml::Table = files[path].parse().unwrap();
        let inherited = package["package"]["repository"]["workspace"].as_bool();
        assert_eq!(inherited, Some(true), "{path}");
    }
    let before = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let lines = |text: &str| text.lines().count();
    let added = usize::from(!before.contains("\nrepository = "));
    assert_eq!(lines(&files["Cargo.toml"]), lines(&before) + added);
}

#[test]
fn a_second_run_changes_nothing_and_the_next_version_only_the_version() {
    let first = plan(root(), "7.8.9").unwrap();
    let there = write(&first);
    assert_eq!(plan(there.path(), "7.8.9").unwrap(), first);
    // The address is known from now on.
    let next = planned(there.path(), &Version::new(8, 0, 0), None).unwrap();
    let next: BTreeMap<_, _> = next.into_iter().collect();
    let readme = &next[Path::new("README.md")];
    assert_eq!(*readme, first["README.md"].replace("\"7\"", "\"8\""));
    let testing = "ergonomic/src/guide/testing.md";
    let expected = first[testing].replace("version = \"7\"", "version = \"8\"");
    assert_eq!(next[Path::new(testing)], expected);
}

#[test]
fn what_cannot_be_released_is_refused() {
    let refused = |version: Version, address: Option<&str>, text: &str| {
        let address = address.map(|it| Url::parse(it).unwrap());
        let error = planned(root(), &version, address.as_ref()).unwrap_err();
        let error = format!("{error:#}");
        assert!(error.contains(text), "{error}");
    };
    refused(Version::new(0, 0, 9), Some(ADDRESS), "0.0.9 is before");
    let first = plan(root(), "7.8.9").unwrap();
    for (address, text) in [
        ("http://github.com/owner/name", "no https address"),
        ("https://user:word@github.com/owner/name", "published"),
        ("https://github.com", "not the address of a repository"),
        ("https://github.com/owner/name?tab=x", "not the address"),
    ] {
        refused(Version::new(7, 8, 9), Some(address), text);
    }
    let there = write(&first);
    let readme = there.path().join("README.md");
    let changed = first["README.md"].replace("digitalocean-sdk = \"7\"", "digitalocean-sdk");
    fs::write(readme, changed).unwrap();
    let error = plan(there.path(), "7.8.9").unwrap_err().to_string();
    assert!(error.starts_with("README.md has neither"), "{error}");
}

#[test]
fn addresses_of_clones_are_addresses_of_pages() {
    for given in [
        ADDRESS,
        "https://github.com/owner/name/",
        "https://github.com/owner/name.git",
    ] {
        assert_eq!(
            manifests::address(&Url::parse(given).unwrap()).unwrap(),
            ADDRESS
        );
    }
}

#[test]
fn links_lead_to_where_the_host_shows_files() {
    let text = "[a](b/c.md), [d](#e), [f](https://docs.rs/g)";
    let at = |address| documents::linked(text, address);
    let rest = ", [d](#e), [f](https://docs.rs/g)";
    assert_eq!(
        at(ADDRESS),
        format!("[a]({ADDRESS}/blob/HEAD/b/c.md){rest}")
    );
    let gitlab = "https://gitlab.com/owner/name";
    assert_eq!(
        at(gitlab),
        format!("[a]({gitlab}/-/blob/HEAD/b/c.md){rest}")
    );
    let codeberg = "https://codeberg.org/owner/name";
    assert_eq!(
        at(codeberg),
        format!("[a]({codeberg}/src/HEAD/b/c.md){rest}")
    );
}
