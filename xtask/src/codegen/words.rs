//! Our own sentences about fields, parameters and values: the files of `spec/docs/fields/`.
//!
//! Each has a table for a type, with a sentence for each field of a struct or value of an enum, and for the struct of an
//! operation's parameters. `common.toml` has those for names that mean the same wherever they are. A field that none speaks of
//! gets a plain one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

use super::areas;
use super::facts::Operation;
use super::model::{Field, Kind, Type};
use super::names;
use super::render::params_name;
use crate::spec::write::Changes;

/// Where they are.
pub const FOLDER: &str = "spec/docs/fields";

/// The file of those that no single type has.
const COMMON: &str = "common.toml";

/// The file that a refresh writes plain sentences to.
pub const NEW: &str = "spec/docs/fields/new.toml";

/// How it begins.
const NEW_BEGINS: &str = "# Sentences that a refresh made of names. Write better ones, in the files of their areas, and remove these.\n";

/// The most fields that a warning names.
const MOST_NAMED: usize = 20;

/// Endings of names of types that say what a value is for, and not what it is.
const ENDINGS: [&str; 9] = [
    "Create", "Update", "Request", "Response", "Answer", "Params", "Base", "Body", "Output",
];

/// Sentences by owner and by the name of a field, or the value of an enum.
type Tables = BTreeMap<String, BTreeMap<String, String>>;

/// All files of the folder.
#[derive(Debug, Default)]
pub struct Words {
    own: Tables,
    common: Common,
    /// The types that are sent in place of others: what is said of those holds for them, too.
    origins: BTreeMap<String, String>,
}

/// `common.toml`. `{thing}` stands for what the type is about.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Common {
    /// By name of a field.
    fields: BTreeMap<String, String>,
    /// By name of a parameter.
    parameters: BTreeMap<String, String>,
    /// What a type is about, where its name doesn't tell.
    things: BTreeMap<String, String>,
}

/// Where a sentence is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum From {
    /// It is written for this field.
    Own,
    /// It is written for its name.
    Common,
    /// It is made of its name.
    Made,
}

/// What is known of one field, value or parameter after the sentences were handed out.
#[derive(Clone, Debug)]
struct Entry {
    areas: BTreeSet<String>,
    owner: String,
    key: String,
    from: From,
    sentence: String,
    /// Whether a request can hold it.
    sent: bool,
    /// Its type and what else its docs say.
    about: String,
}

/// How the fields and parameters of a document are explained.
#[derive(Clone, Debug, Default)]
pub struct Explained {
    entries: Vec<Entry>,
    /// What the files say of what does not exist.
    idle: Vec<String>,
}

impl Words {
    /// Reads the files below `root`.
    pub fn load(root: &Path) -> Result<Self> {
        let folder = root.join(FOLDER);
        let mut words = Self::default();
        if !folder.exists() {
            return Ok(words);
        }
        let files = std::fs::read_dir(&folder)
            .with_context(|| format!("can't read {}", folder.display()))?;
        let mut paths = Vec::new();
        for file in files {
            let path = file?.path();
            if path.extension().is_some_and(|it| it == "toml") {
                paths.push(path);
            }
        }
        paths.sort();
        let mut before = BTreeMap::new();
        for path in paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name == COMMON {
                words.common = areas::read(&path)?;
                continue;
            }
            let tables: Tables = areas::read(&path)?;
            for (owner, sentences) in tables {
                for (key, sentence) in sentences {
                    checked(&sentence)
                        .with_context(|| format!("{FOLDER}/{name}: {owner}.{key}"))?;
                    let place = (owner.clone(), key.clone());
                    if let Some(other) = before.insert(place, name.clone().into_owned()) {
                        bail!("{FOLDER}: {other} and {name} both speak of {owner}.{key}");
                    }
                    words
                        .own
                        .entry(owner.clone())
                        .or_default()
                        .insert(key, sentence);
                }
            }
        }
        for (key, sentence) in words.common.fields.iter().chain(&words.common.parameters) {
            checked(sentence).with_context(|| format!("{FOLDER}/{COMMON}: {key}"))?;
        }
        Ok(words)
    }

    /// Lets what is said of types hold for those that are sent in their place.
    pub fn with_origins(mut self, origins: BTreeMap<String, String>) -> Self {
        self.origins = origins;
        self
    }

    /// Puts a sentence in front of the docs of each field, value and parameter.
    pub fn join(&self, types: &mut [Type], operations: &mut [Operation]) -> Explained {
        let mut explained = Explained::default();
        for ty in types {
            match &mut ty.kind {
                Kind::Struct { fields, .. } => {
                    for field in fields {
                        let entry = self.field(&ty.name, field, ty.in_requests);
                        if !field.described || entry.from == From::Own {
                            field.docs.insert(0, entry.sentence.clone());
                        }
                        let areas = ty.areas.clone();
                        explained.entries.push(Entry { areas, ..entry });
                    }
                }
                Kind::Enum(variants) => {
                    let said = self.own.get(&ty.name);
                    let said = |value: &str| said.and_then(|it| it.get(value));
                    for (_, value) in variants {
                        ty.values
                            .extend(said(value).map(|it| (value.clone(), it.clone())));
                    }
                }
                _ => {}
            }
        }
        for operation in operations {
            let owner = params_name(operation);
            let thing = self.thing(&owner, || {
                areas::without_stage(&operation.tag).to_lowercase()
            });
            let area = operation.area.clone();
            let own = self.own.get(&owner);
            let parameters = operation.parameters.iter_mut();
            for parameter in parameters.filter(|it| it.place != "path") {
                let name = names::ident(&parameter.name);
                let own = own.and_then(|it| it.get(&name));
                let common = self.common.parameters.get(&name);
                let (from, sentence) = chosen(own, common, &name, &thing);
                if parameter.description.is_none() || from == From::Own {
                    parameter.description = Some(sentence.clone());
                }
                explained.entries.push(Entry {
                    areas: [area.clone()].into(),
                    owner: owner.clone(),
                    key: name,
                    from,
                    sentence,
                    sent: true,
                    about: format!("{} parameter", parameter.place),
                });
            }
        }
        explained
    }

    fn field(&self, owner: &str, field: &Field, sent: bool) -> Entry {
        let origin = self.origins.get(owner).map_or(owner, String::as_str);
        let thing = self.thing(origin, || thing(origin));
        let own = [owner, origin].into_iter();
        let own = own
            .filter_map(|owner| self.own.get(owner)?.get(&field.name))
            .next();
        let common = self.common.fields.get(&field.name);
        let (from, sentence) = chosen(own, common, &field.name, &thing);
        Entry {
            areas: BTreeSet::new(),
            owner: owner.to_owned(),
            key: field.name.clone(),
            from,
            sentence,
            sent: sent && !field.read_only && field.presence != "answered",
            about: [field.rust_type.clone(), field.docs.join(" ")]
                .join(" ")
                .trim()
                .to_owned(),
        }
    }

    fn thing(&self, owner: &str, or: impl FnOnce() -> String) -> String {
        let known = self.common.things.get(owner);
        known.cloned().unwrap_or_else(or)
    }

    /// What the files say of what the document doesn't have.
    pub fn idle(&self, types: &[Type], operations: &[Operation]) -> Vec<String> {
        let mut there: BTreeSet<(String, String)> = BTreeSet::new();
        for ty in types {
            match &ty.kind {
                Kind::Struct { fields, .. } => {
                    let fields = fields.iter();
                    there.extend(fields.map(|it| (ty.name.clone(), it.name.clone())));
                }
                Kind::Enum(variants) => {
                    let variants = variants.iter();
                    there.extend(variants.map(|it| (ty.name.clone(), it.1.clone())));
                }
                _ => {}
            }
        }
        for operation in operations {
            let names = operation.parameters.iter();
            let names = names.map(|it| names::ident(&it.name));
            there.extend(names.map(|name| (params_name(operation), name)));
        }
        let own = self.own.iter();
        let said =
            own.flat_map(|(owner, of)| of.keys().map(move |key| (owner.clone(), key.clone())));
        said.filter(|said| !there.contains(said))
            .map(|(owner, key)| format!("{owner}.{key}"))
            .collect()
    }
}

impl Explained {
    /// Takes what the files say of what does not exist.
    pub fn with_idle(mut self, idle: Vec<String>) -> Self {
        self.idle = idle;
        self
    }

    /// What somebody should look at.
    pub fn warnings(&self) -> Vec<String> {
        let made: Vec<String> = self.unwritten().map(Entry::name).collect();
        [
            (made, "has no sentence about these, which got a plain one: cargo xtask words names all of an area;"),
            (self.idle.clone(), "speaks of what the document doesn't have; rename or remove"),
        ]
        .into_iter()
        .filter(|(names, _)| !names.is_empty())
        .map(|(names, told)| format!("{FOLDER} {told} {}", list(&names)))
        .collect()
    }

    /// What a request can hold and nobody explained.
    fn unwritten(&self) -> impl Iterator<Item = &Entry> {
        let entries = self.entries.iter();
        entries.filter(|entry| entry.sent && entry.from == From::Made)
    }

    /// Fails where something that a request can hold isn't explained.
    pub fn check(&self) -> Result<()> {
        let names: Vec<String> = self.unwritten().map(Entry::name).collect();
        if names.is_empty() {
            return Ok(());
        }
        bail!(
            "{FOLDER} has to explain what requests hold: {}",
            list(&names)
        )
    }

    /// The names of what a request can hold and nobody explained.
    pub fn to_write(&self) -> Vec<String> {
        self.unwritten().map(Entry::name).collect()
    }

    /// Writes plain sentences about them to a file of their own, to be written anew by somebody.
    pub fn propose(&self, root: &Path, changes: &mut Changes) -> Result<()> {
        let path = root.join(NEW);
        let mut said: Tables = match path.exists() {
            true => areas::read(&path)?,
            false => Tables::new(),
        };
        if self.unwritten().next().is_none() {
            return Ok(());
        }
        for entry in self.unwritten() {
            let of = said.entry(entry.owner.clone()).or_default();
            of.insert(entry.key.clone(), entry.sentence.clone());
        }
        let tables = toml::to_string(&said).context("can't write TOML")?;
        changes.put(path, format!("{NEW_BEGINS}\n{tables}"));
        Ok(())
    }

    /// How many there are in each area, and how they are explained.
    pub fn table(&self) -> String {
        let mut rows: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
        for entry in &self.entries {
            let place = match entry.from {
                From::Own => 0,
                From::Common => 1,
                From::Made => 2,
            };
            for row in [entry.area(), "**all**"] {
                if let Some(count) = rows.entry(row).or_default().get_mut(place) {
                    *count += 1;
                }
            }
        }
        let mut text = String::from(
            "| area | fields and parameters | a sentence of their own | of their name | made of their name |\n|---|---:|---:|---:|---:|\n",
        );
        for (area, [own, common, made]) in rows {
            let _ = writeln!(
                text,
                "| {area} | {} | {own} | {common} | {made} |",
                own + common + made
            );
        }
        text
    }

    /// What of an area has no sentence of its own, as tables to be filled in; what is said of it so far is behind it.
    pub fn lacking(&self, area: &str) -> String {
        let entries = self.entries.iter();
        let lacking = entries.filter(|it| it.area() == area && it.from != From::Own);
        tables(lacking, |entry| {
            let sent = if entry.sent { "sent" } else { "answered" };
            format!("\"\" # {sent}: {} -- {}", entry.about, entry.sentence)
        })
    }
}

impl Entry {
    fn name(&self) -> String {
        format!("{}.{}", self.owner, self.key)
    }

    /// The area whose file explains it.
    fn area(&self) -> &str {
        let mut areas = self.areas.iter();
        match (areas.next(), areas.next()) {
            (Some(only), None) => only,
            _ => "shared",
        }
    }
}

/// Entries as tables of a file.
fn tables<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    value: impl Fn(&Entry) -> String,
) -> String {
    let mut by_owner: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        by_owner.entry(&entry.owner).or_default().push(entry);
    }
    let mut text = String::new();
    for (owner, entries) in by_owner {
        let _ = writeln!(text, "\n[{owner}]");
        for entry in entries {
            let _ = writeln!(text, "{} = {}", key(&entry.key), value(entry));
        }
    }
    text
}

/// A key as TOML writes it.
fn key(name: &str) -> String {
    let bare = |it: char| it.is_ascii_alphanumeric() || it == '_' || it == '-';
    match !name.is_empty() && name.chars().all(bare) {
        true => name.to_owned(),
        false => format!("{name:?}"),
    }
}

fn chosen(
    own: Option<&String>,
    common: Option<&String>,
    name: &str,
    thing: &str,
) -> (From, String) {
    match (own, common) {
        (Some(own), _) => (From::Own, own.clone()),
        (None, Some(common)) => (From::Common, common.replace("{thing}", thing)),
        (None, None) => (From::Made, plain(name, thing)),
    }
}

/// What name and owner tell.
fn plain(name: &str, thing: &str) -> String {
    let words = name.replace('_', " ");
    format!("The {} of the {thing}.", words.trim())
}

/// What a type is about, by its name: `database cluster` for `DatabaseClusterCreate`.
fn thing(name: &str) -> String {
    let mut name = name;
    while let Some(shorter) = ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)) {
        if shorter.is_empty() {
            break;
        }
        name = shorter;
    }
    names::snake_name(name).replace('_', " ")
}

/// A sentence begins with a capital letter or code, ends as one, and doesn't say nothing.
fn checked(sentence: &str) -> Result<()> {
    let starts = sentence
        .starts_with(|it: char| it.is_uppercase() || it.is_ascii_digit() || "`{\"".contains(it));
    if !starts || !sentence.ends_with('.') || sentence.contains('\n') {
        bail!("{sentence:?} is no sentence: a capital letter, and a full stop at its end");
    }
    if sentence.matches('`').count() % 2 == 1 {
        bail!("{sentence:?} has a backtick without another");
    }
    Ok(())
}

/// The first of some names, and how many more there are.
fn list(names: &[String]) -> String {
    let (named, more) = names.split_at(names.len().min(MOST_NAMED));
    match more.len() {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}

/// Options of `cargo xtask words`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Name what of this area has no sentence of its own (`shared` for types of several areas).
    area: Option<String>,
}

/// Prints how fields and parameters are explained.
pub fn run(root: &Path, args: &Args) -> Result<()> {
    let kept = super::Signatures::load(root)?;
    let (code, _) = super::committed(root, kept, super::Telling::Nothing)?;
    match &args.area {
        Some(area) => print!("{}", code.explained.lacking(area)),
        None => print!("{}", code.explained.table()),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_about_what_its_name_says_without_what_it_is_for() {
        for (name, about) in [
            ("DatabaseClusterCreate", "database cluster"),
            ("NfsCreateResponse", "nfs"),
            ("Droplet", "droplet"),
            ("Update", "update"),
        ] {
            assert_eq!(thing(name), about);
        }
    }

    #[test]
    fn its_own_sentence_comes_before_that_of_its_key_and_that_before_a_plain_one() {
        let (own, common) = ("Ours.".to_owned(), "Of the {thing}.".to_owned());
        let of = |own, common| chosen(own, common, "size_slug", "node pool");
        assert_eq!(of(Some(&own), Some(&common)), (From::Own, own.clone()));
        assert_eq!(
            of(None, Some(&common)),
            (From::Common, "Of the node pool.".to_owned())
        );
        assert_eq!(
            of(None, None),
            (From::Made, "The size slug of the node pool.".to_owned())
        );
    }

    #[test]
    fn what_is_no_sentence_is_refused() {
        for wrong in ["", "its name.", "Its name", "The `id.", "Two\nlines."] {
            assert!(checked(wrong).is_err(), "{wrong}");
        }
        for right in ["Its name.", "`true` if it is on.", "5 at most."] {
            assert!(checked(right).is_ok(), "{right}");
        }
    }

    #[test]
    fn what_requests_hold_must_be_explained() {
        let entry = |sent, from| Entry {
            areas: ["droplets".to_owned()].into(),
            owner: "Droplet".to_owned(),
            key: "size".to_owned(),
            from,
            sentence: "The size of the droplet.".to_owned(),
            sent,
            about: "String".to_owned(),
        };
        let of = |entry| Explained {
            entries: vec![entry],
            idle: Vec::new(),
        };
        for explained in [
            entry(false, From::Made),
            entry(true, From::Own),
            entry(true, From::Common),
        ] {
            of(explained).check().unwrap();
        }
        let lacking = of(entry(true, From::Made));
        let error = lacking.check().unwrap_err().to_string();
        assert!(error.ends_with("Droplet.size"), "{error}");
        assert_eq!(lacking.warnings().len(), 1);
        assert_eq!(lacking.to_write(), ["Droplet.size"]);
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join(NEW);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, "[Droplet]\nname = \"Its name.\"\n").unwrap();
        let mut changes = Changes::default();
        lacking.propose(root.path(), &mut changes).unwrap();
        changes.make().unwrap();
        let words = Words::load(root.path()).unwrap();
        assert_eq!(words.own["Droplet"]["size"], "The size of the droplet.");
        assert_eq!(words.own["Droplet"]["name"], "Its name.");
        assert!(lacking.table().contains("| droplets | 1 | 0 | 0 | 1 |"));
        assert!(
            lacking
                .lacking("droplets")
                .contains("size = \"\" # sent: String")
        );
    }
}
