//! Which module may use which: layers whose arrows lead down, and no circles.

mod imports;

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::root;
use imports::Import;

/// A layer: what it is for, and its modules.
type Layer = (&'static str, &'static [&'static str]);

/// Of the core, from the bottom. A module may use those of the layers below, and of its own without a circle.
const CORE: [Layer; 8] = [
    (
        "data",
        &[
            "count",
            "decode",
            "form",
            "hide",
            "host",
            "json_path",
            "limit",
            "media",
            "open_enum",
            "operation",
            "parameter",
            "record",
            "redact",
            "redirect",
            "schema",
            "setters",
            "shared",
            "tables",
            "timestamp",
            "undeclared",
            "union",
            "validate",
        ],
    ),
    ("failure", &["body", "failure", "http_client", "watch"]),
    ("error", &["error"]),
    ("transport", &["transport"]),
    ("client", &["client"]),
    (
        "calls",
        &[
            "call", "draft", "dynamic", "events", "exchange", "page", "response",
        ],
    ),
    ("pages", &["pages"]),
    ("resources", &["resource"]),
];

/// Of the SDK. What is in none of these is a family, and in the layer above them all.
const SDK: [Layer; 7] = [
    (
        "policy",
        &[
            "batchers",
            "ids",
            "interval",
            "middleware",
            "policy",
            "poll_budget",
            "recent",
            "token",
            "turns",
        ],
    ),
    ("transport", &["transport"]),
    ("client", &["client"]),
    ("waits", &["wait"]),
    ("resource", &["resource"]),
    (
        "what several families need",
        &["files", "single_flight", "upload"],
    ),
    // Droplets, images, volumes and addresses have actions; load balancers and CDN endpoints name a certificate; 1-Click
    // applications are installed on a cluster.
    (
        "families that others use",
        &["actions", "certificates", "kubernetes"],
    ),
];

/// Circles that stay, and why.
const CIRCLES: [(&str, &str); 1] = [(
    "core: pages::course pages::stream",
    "Both have inherent methods of `Pages`: how it is read, and where it goes on.",
)];

/// The modules of one folder, with those of them that each uses and the places where it does.
type Graph = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// By the folder. What a module uses of the folder's own file, and that of it, is in one folder anyway.
fn graphs(imports: &[Import]) -> BTreeMap<String, Graph> {
    let mut all: BTreeMap<String, Graph> = BTreeMap::new();
    for Import { from, to, place } in imports {
        let same = from.iter().zip(to).take_while(|(from, to)| from == to);
        let same = same.count();
        if let (Some(user), Some(used)) = (from.get(same), to.get(same)) {
            let graph = all.entry(from[..same].join("::")).or_default();
            let uses = graph.entry(user.clone()).or_default();
            uses.entry(used.clone()).or_default().push(place.clone());
        }
    }
    all
}

/// The circles of a graph, each as its modules and what they use of each other.
fn circles(folder: &str, graph: &Graph) -> Vec<(String, String)> {
    let reached = |start: &str| {
        let (mut reached, mut open) = (BTreeSet::new(), vec![start.to_owned()]);
        while let Some(module) = open.pop() {
            for used in graph.get(&module).into_iter().flat_map(BTreeMap::keys) {
                if reached.insert(used.clone()) {
                    open.push(used.clone());
                }
            }
        }
        reached
    };
    let reached: BTreeMap<_, _> = graph.keys().map(|it| (it.clone(), reached(it))).collect();
    let both = |one: &String, other: &String| {
        let leads =
            |from: &String, to: &String| reached.get(from).is_some_and(|it| it.contains(to));
        leads(one, other) && leads(other, one)
    };
    let mut all = BTreeMap::new();
    for module in graph.keys().filter(|module| both(module, module)) {
        let circle: Vec<&String> = graph.keys().filter(|it| both(module, it)).collect();
        let (mut names, mut arrows) = (Vec::new(), Vec::new());
        for user in &circle {
            names.push(
                [folder, user]
                    .join("::")
                    .trim_start_matches("::")
                    .to_owned(),
            );
            for (used, places) in graph[*user].iter().filter(|(used, _)| both(user, used)) {
                arrows.push(format!("{user} uses {used} in {}", places[0]));
            }
        }
        all.insert(names.join(" "), arrows.join("; "));
    }
    all.into_iter().collect()
}

/// Where modules use what is not below them, and which layers name modules that don't exist.
fn upward(layers: &[Layer], imports: &[Import]) -> Vec<String> {
    let graphs = graphs(imports);
    let top = graphs.get("").cloned().unwrap_or_default();
    let layer_of = |module: &str| layers.iter().position(|(_, all)| all.contains(&module));
    let name_of = |layer: Option<usize>| layer.map_or("families", |layer| layers[layer].0);
    let mut broken = Vec::new();
    for (user, uses) in &top {
        for (used, places) in uses {
            // What is in no layer is a family: it's above all, and beside the other families.
            let (above, below) = (layer_of(user), layer_of(used));
            let is_down = match (above, below) {
                (_, None) => false,
                (None, Some(_)) => true,
                (Some(above), Some(below)) => below <= above,
            };
            if !is_down {
                let (above, below) = (name_of(above), name_of(below));
                let places = places.join(", ");
                broken.push(format!("{user} ({above}) uses {used} ({below}): {places}"));
            }
        }
    }
    broken
}

fn crates() -> [(&'static str, &'static [Layer], Vec<Import>); 2] {
    let of = |folder| imports::of_crate(&root().join(folder));
    [
        ("core", &CORE, of("ergonomic/core/src")),
        ("sdk", &SDK, of("ergonomic/src")),
    ]
}

#[test]
fn modules_use_what_is_below_them() {
    for (name, layers, imports) in crates() {
        assert!(imports.len() > 250, "{name}: {} imports", imports.len());
        let broken = upward(layers, &imports);
        assert!(broken.is_empty(), "{name}: {broken:#?}");
    }
}

#[test]
fn every_module_of_the_core_is_in_a_layer_and_layers_have_only_modules() {
    for (name, layers, imports) in crates() {
        let folder = if name == "core" {
            "ergonomic/core/src"
        } else {
            "ergonomic/src"
        };
        let entries = std::fs::read_dir(root().join(folder)).unwrap();
        let names = entries.map(|it| it.unwrap().file_name().into_string().unwrap());
        let modules: BTreeSet<String> = names
            .map(|it| it.trim_end_matches(".rs").to_owned())
            .filter(|it| it != "lib")
            .collect();
        let named: Vec<&str> = layers
            .iter()
            .flat_map(|(_, all)| all.iter().copied())
            .collect();
        let placed: BTreeSet<String> = named.iter().map(|it| (*it).to_owned()).collect();
        assert_eq!(named.len(), placed.len(), "{name}: one is in two layers");
        let unknown: Vec<_> = placed.difference(&modules).collect();
        assert!(unknown.is_empty(), "{name}: no modules: {unknown:?}");
        if name == "core" {
            assert_eq!(modules, placed, "in no layer");
        }
        assert!(!imports.is_empty());
    }
}

#[test]
fn no_modules_use_each_other_in_a_circle() {
    let mut found = Vec::new();
    for (name, _, imports) in crates() {
        for (folder, graph) in graphs(&imports) {
            for (modules, arrows) in circles(&folder, &graph) {
                let circle = format!("{name}: {modules}");
                println!("{circle}: {arrows}");
                found.push(circle);
            }
        }
    }
    // Which imports make the circle is in what the test prints.
    crate::sources::only("no modules use each other in a circle", found, &CIRCLES);
}

/// A crate of a few files, in which everything is that the rules must find, or must not.
fn made_up() -> Vec<Import> {
    let files = [
        ("lib.rs", "mod low; mod high; mod side; pub use high::High;"),
        (
            "low/mod.rs",
            "mod one; mod two; /* crate::side::A */ pub use two::Two;",
        ),
        (
            "low/one.rs",
            "use super::Two; // crate::side::A\n#[cfg(test)]\nmod tests { use crate::side::A; }\nfn a() { crate::High::new(\"crate::side::A\") }",
        ),
        (
            "low/two.rs",
            "#[cfg(doc)]\nuse crate::side::{A, B};\nuse super::{one::{self, One as First}, super::low};\nimpl<'a> X for First<'a> {}",
        ),
        (
            "high.rs",
            "#[cfg(all(feature = \"x\", not(test)))]\nuse crate::low::Two;\nmacro_rules! made { () => { $crate::side::A } }\npub(in crate::side) struct High;",
        ),
        (
            "side.rs",
            "mod inner { use super::super::high::High; const C: char = '\"'; }",
        ),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
    imports::of_files(&files)
}

#[test]
fn what_modules_use_is_read_from_their_sources() {
    let found: BTreeSet<String> = made_up()
        .iter()
        .map(|it| {
            format!(
                "{} -> {} {}",
                it.from.join("::"),
                it.to.join("::"),
                it.place
            )
        })
        .collect();
    let expected = [
        " -> high lib.rs:1",
        "high -> low::two high.rs:2",
        "low -> low::two low/mod.rs:1",
        "low::one -> high low/one.rs:4",
        "low::one -> low::two low/one.rs:1",
        "low::two -> low low/two.rs:3",
        "low::two -> low::one low/two.rs:3",
        "side -> high side.rs:1",
    ];
    assert_eq!(found, expected.map(str::to_owned).into());
}

#[test]
fn circles_and_arrows_that_lead_up_are_found() {
    let imports = made_up();
    let found: Vec<(String, String)> = graphs(&imports)
        .iter()
        .flat_map(|(folder, graph)| circles(folder, graph))
        .collect();
    let (circles, arrows): (Vec<String>, Vec<String>) = found.into_iter().unzip();
    assert_eq!(circles, ["high low", "low::one low::two"]);
    assert_eq!(
        arrows[0],
        "high uses low in high.rs:2; low uses high in low/one.rs:4"
    );

    let layers: [Layer; 2] = [("low", &["low"]), ("high", &["high"])];
    let up = ["low (low) uses high (high): low/one.rs:4"];
    assert_eq!(upward(&layers, &imports), up);
    // Families use no families.
    let families: [Layer; 1] = [("low", &["low"])];
    let broken = upward(&families, &imports);
    let expected = [
        "low (low) uses high (families): low/one.rs:4",
        "side (families) uses high (families): side.rs:1",
    ];
    assert_eq!(broken, expected);
}
