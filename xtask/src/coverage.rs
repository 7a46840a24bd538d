//! `cargo xtask coverage`: how much of the API each layer has, read from the sources.

mod lines;
mod reached;
mod twins;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use proc_macro2::{TokenStream, TokenTree};
use serde_json::Value;
use syn::visit::Visit;

use crate::codegen::areas::Areas;
use crate::codegen::document::{Document, METHODS};
use crate::codegen::official_ids;
use crate::codegen::resources::{PATH, Resources};
use twins::Twins;

/// One line of the table.
#[derive(Default)]
struct Row {
    /// Operations of the official document.
    document: usize,
    /// Operations that overlays add.
    added: usize,
    raw: usize,
    paged: usize,
    ergonomic: usize,
    /// Operations that do what another one does.
    twins: usize,
    /// Operations that the document calls deprecated, and that nothing calls.
    deprecated: usize,
    /// Lines of code of the area in the ergonomic crate.
    lines: usize,
}

#[derive(Debug, clap::Args)]
pub struct Args {
    /// Name the methods of this area that the ergonomic crate doesn't call
    area: Option<String>,
}

/// Prints the table, or what an area lacks. Fails if something of a whole area is neither called nor a twin.
pub fn run(root: &Path, args: &Args) -> Result<()> {
    let mut areas = Areas::load(root)?;
    let official = official_ids(root)?;
    let document = Document(crate::spec::overlay::load(root)?);
    let mut rows: BTreeMap<String, Row> = BTreeMap::new();
    for (id, tag) in operations(&document) {
        let row = rows.entry(areas.of_tag(&tag)).or_default();
        match official.contains(&id) {
            true => row.document += 1,
            false => row.added += 1,
        }
    }
    let mut called = calls_below(&root.join("ergonomic/src"))?;
    called.extend(reached::calls(root)?);
    if let Some(area) = args.area.as_ref().filter(|area| !rows.contains_key(*area)) {
        let known = rows.keys().map(String::as_str).collect::<Vec<_>>();
        bail!("there is no area {area}; there are {}", known.join(", "));
    }
    let twins = Twins::load(root)?;
    let deprecated = deprecated(&document);
    let mut uncalled = BTreeMap::new();
    for (area, row) in &mut rows {
        let file = root.join(format!(
            "generated/src/operations/{}.rs",
            area.replace('-', "_")
        ));
        let raw = RawArea::read(&file)?;
        row.lines = lines::of_area(root, area)?;
        row.raw = raw.methods.len();
        row.paged = raw.paged;
        row.ergonomic = raw.methods.intersection(&called).count();
        let mut missing: BTreeSet<String> = raw.methods.difference(&called).cloned().collect();
        row.twins = missing.iter().filter(|method| twins.has(method)).count();
        let all = missing.len();
        missing.retain(|method| twins.has(method) || !deprecated.contains(&twins::folded(method)));
        row.deprecated = all - missing.len();
        if args.area.as_ref() == Some(area) {
            for method in missing.iter().filter(|method| !twins.has(method)) {
                println!("{method}");
            }
        }
        uncalled.insert(area.clone(), missing);
    }
    let ids = operations(&document).into_iter().map(|(id, _)| id);
    let problems = twins.problems(&uncalled, &ids.collect());
    if !problems.is_empty() {
        bail!("spec/twins.toml:\n- {}", problems.join("\n- "));
    }
    if args.area.is_none() {
        print(&rows);
        print_resources(&Resources::load(root)?, operations(&document).len());
    }
    Ok(())
}

fn print(rows: &BTreeMap<String, Row>) {
    println!("| area | document | added | raw | paged | ergonomic | twins | deprecated | lines |");
    println!("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    let mut all = Row::default();
    for (area, row) in rows {
        println!(
            "| {area} | {} | {} | {} | {} | {} | {} | {} | {} |",
            row.document,
            row.added,
            row.raw,
            row.paged,
            row.ergonomic,
            row.twins,
            row.deprecated,
            row.lines
        );
        all.document += row.document;
        all.added += row.added;
        all.raw += row.raw;
        all.paged += row.paged;
        all.ergonomic += row.ergonomic;
        all.twins += row.twins;
        all.deprecated += row.deprecated;
        all.lines += row.lines;
    }
    println!(
        "| **all** | {} | {} | {} | {} | {} | {} | {} | {} |",
        all.document,
        all.added,
        all.raw,
        all.paged,
        all.ergonomic,
        all.twins,
        all.deprecated,
        all.lines
    );
    let called = all.ergonomic.max(1);
    println!(
        "\n{}.{} lines of the ergonomic crate's areas for each operation that it calls",
        all.lines / called,
        all.lines * 10 / called % 10
    );
}

/// How much of the document the rows of resources cover.
fn print_resources(resources: &Resources, all: usize) {
    println!();
    println!(
        "{PATH}: {} resources, with {} of {all} operations; {} rows to review",
        resources.names().count(),
        resources.operations().len(),
        resources.to_review().count()
    );
}

/// The id and the first tag of each operation of the document.
fn operations(document: &Document) -> Vec<(String, String)> {
    let paths = document.0.get("paths").and_then(Value::as_object);
    paths
        .into_iter()
        .flatten()
        .flat_map(|(_, item)| METHODS.iter().filter_map(|method| item.get(*method)))
        .filter_map(|operation| {
            let id = operation.get("operationId")?.as_str()?;
            let tag = operation.pointer("/tags/0")?.as_str()?;
            Some((id.to_owned(), tag.to_owned()))
        })
        .collect()
}

/// The operations that the document calls deprecated: the service withdraws them.
fn deprecated(document: &Document) -> BTreeSet<String> {
    let paths = document.0.get("paths").and_then(Value::as_object);
    let operations = paths
        .into_iter()
        .flatten()
        .flat_map(|(_, item)| METHODS.iter().filter_map(|method| item.get(*method)));
    let deprecated = operations.filter(|it| it.get("deprecated") == Some(&Value::Bool(true)));
    let ids = deprecated.filter_map(|it| it.get("operationId")?.as_str());
    ids.map(twins::folded).collect()
}

/// What an area's file of the raw client holds.
struct RawArea {
    /// The methods that call an operation; those that stream its events are the same operation.
    methods: BTreeSet<String>,
    /// The rows of the operation table that are paged.
    paged: usize,
}

fn is_client(of: &syn::Type) -> bool {
    matches!(of, syn::Type::Path(path) if path.path.is_ident("Client"))
}

impl RawArea {
    fn read(path: &Path) -> Result<Self> {
        let file = parse(path)?;
        let mut methods = BTreeSet::new();
        let mut paged = 0;
        for item in &file.items {
            match item {
                syn::Item::Impl(block) if is_client(&block.self_ty) => {
                    for item in &block.items {
                        if let syn::ImplItem::Fn(method) = item {
                            methods.insert(method.sig.ident.to_string());
                        }
                    }
                }
                syn::Item::Static(row) => {
                    if let syn::Expr::Struct(fields) = &*row.expr {
                        let is_paging = |field: &syn::FieldValue| matches!(&field.member, syn::Member::Named(name) if name == "paging");
                        paged += usize::from(fields.fields.iter().any(is_paging));
                    }
                }
                _ => {}
            }
        }
        let streams: Vec<String> = methods
            .iter()
            .filter(|name| {
                name.strip_suffix("_stream")
                    .is_some_and(|plain| methods.contains(plain))
            })
            .cloned()
            .collect();
        methods.retain(|name| !streams.contains(name));
        Ok(Self { methods, paged })
    }
}

/// The names of all methods that code calls, and all names that it gives to macros, which may call them.
#[derive(Default)]
struct Calls(BTreeSet<String>);

impl Calls {
    fn add_names(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    self.0.insert(name.to_string());
                }
                TokenTree::Group(group) => self.add_names(group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Calls {
    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.add_names(call.tokens.clone());
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.0.insert(call.method.to_string());
        syn::visit::visit_expr_method_call(self, call);
    }
}

/// What the code below a folder calls.
fn calls_below(folder: &Path) -> Result<BTreeSet<String>> {
    let mut calls = Calls::default();
    for path in rust_files(folder)? {
        calls.visit_file(&parse(&path)?);
    }
    Ok(calls.0)
}

fn rust_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("can't read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    Ok(found)
}

fn parse(path: &Path) -> Result<syn::File> {
    let text = fs::read_to_string(path).with_context(|| {
        format!(
            "can't read {}; does `cargo xtask codegen` need a run?",
            path.display()
        )
    })?;
    syn::parse_file(&text).with_context(|| format!("{} doesn't parse", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_of_a_whole_area_is_reached_or_a_twin() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let area = Some("domains".to_owned());
        run(root, &Args { area }).unwrap();
    }

    #[test]
    fn the_ergonomic_crate_has_every_area_as_a_feature() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let manifest: toml::Table = fs::read_to_string(root.join("ergonomic/Cargo.toml"))
            .unwrap()
            .parse()
            .unwrap();
        let features = manifest["features"].as_table().unwrap();
        let names = |list: &toml::Value| -> BTreeSet<String> {
            list.as_array()
                .unwrap()
                .iter()
                .map(|name| name.as_str().unwrap().to_owned())
                .collect()
        };
        let areas = Areas::load(root).unwrap();
        let all: BTreeSet<String> = areas.all().keys().cloned().collect();
        let mut default: BTreeSet<String> = areas
            .all()
            .iter()
            .filter(|(_, area)| area.default)
            .map(|(name, _)| name.clone())
            .collect();
        default.extend(["rustls", "tracing"].map(str::to_owned));
        assert_eq!(names(&features["full"]), all, "ergonomic/Cargo.toml, full");
        assert_eq!(
            names(&features["default"]),
            default,
            "ergonomic/Cargo.toml, default"
        );
        for area in &all {
            let passes_on = names(
                features
                    .get(area)
                    .unwrap_or_else(|| panic!("ergonomic/Cargo.toml lacks {area}")),
            );
            assert!(
                passes_on.contains(&format!("digitalocean-raw/{area}")),
                "{area} of ergonomic/Cargo.toml"
            );
        }
    }

    #[test]
    fn every_operation_of_the_document_has_a_method() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let document = Document(crate::spec::overlay::load(root).unwrap());
        let folder = root.join("generated/src/operations");
        let methods: usize = rust_files(&folder)
            .unwrap()
            .iter()
            .filter(|path| !path.ends_with("mod.rs"))
            .map(|path| RawArea::read(path).unwrap().methods.len())
            .sum();
        assert_eq!(methods, super::operations(&document).len());
    }
}
