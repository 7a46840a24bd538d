//! The listing of small crates, and of the raw crate as committed.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::compare::{Severity, changes};
use super::lock;
use super::{Files, Listing};
use crate::spec::write::Changes;

/// A crate of these files below `src/`.
fn files(sources: &[(&str, &str)]) -> Files {
    let named = |(name, text): &(&str, &str)| (format!("src/{name}"), (*text).to_owned());
    sources.iter().map(named).collect()
}

/// The lines of a crate of one file.
fn lines(source: &str) -> Vec<String> {
    listed(&[("lib.rs", source)])
}

fn listed(sources: &[(&str, &str)]) -> Vec<String> {
    let lock = Listing::of(&files(sources)).unwrap().to_lock();
    let lines = lock.lines().filter(|line| !line.starts_with('#'));
    lines.map(str::to_owned).collect()
}

#[test]
fn every_kind_of_item_has_a_line_with_its_signature() {
    let source = r#"
        #[derive(Debug, Clone)] #[non_exhaustive] pub struct A { pub id: i64, pub type_: Option<String>, hidden: u8 }
        record!(A { required id "id", optional type_ "type" or text, rest rest, });
        pub struct Open { pub a: u8 }
        pub struct Pair(pub u8, u8);
        open_enum! { /// Doc.
            E { /// Doc.
                One = "one", Two = "two-2", } }
        tagged_union! { T by "kind" { X = "x"(A), Y = "y", ZWith = "z"(A) else Z, } }
        setters!(A { null type_: String, list tags: Tag, });
        union! { U { First(A), Second(Vec<A>), } }
        slugs! { S { Nyc1 = "nyc1", } }
        pub enum Plain { Unit, With(u8), Named { a: u8 } }
        impl A { pub fn new(id: impl Into<i64>) -> Self { } fn private() {} pub const MOST: usize = 1; }
        impl From<&A> for E { fn from(a: &A) -> Self { } }
        impl Iterator for A { type Item = E; fn next(&mut self) -> Option<E> { } }
        pub fn check<B: Serialize + ?Sized>(name: &str, body: &B) -> Result<(), Violations> { }
        pub static GET: Operation = Operation { id: "a_get", path: "/v2/a", area: "a", host: &hosts::API, answer: Answer::Json("A"), ..Operation::BASE };
        pub static FILE: Operation = Operation { id: "a_file", answer: Answer::Bytes("text/csv"), ..Operation::BASE };
        pub static API: Host = Host { name: "API", url: Some("https://a.b") };
        pub type Alias = Vec<A>;
        struct Hidden { pub id: i64 }
        impl Hidden { pub fn seen() {} }
        #[cfg(test)] mod tests { pub struct NotHere; }
        #[cfg(test)] pub struct NorHere;
    "#;
    let expected = "\
A as Iterator: impl Item = E
A.id: field i64
A.type_: field Option<String> = \"type\"
A: struct Clone + Debug, non_exhaustive
A::MOST: const usize
A::tags: setter list Tag
A::type_: setter null String
A::new: fn (id: impl Into<i64>) -> Self
API: static Host { name: \"API\", url: Some(\"https://a.b\") }
Alias: type Vec<A>
E as From<&A>: impl
E: open_enum
E::One: variant \"one\"
E::Two: variant \"two-2\"
FILE: static Operation { id: \"a_file\", answer: Answer::Bytes(\"text/csv\") }
GET: static Operation { id: \"a_get\", path: \"/v2/a\", host: &hosts::API }
Open.a: field u8
Open: struct
Pair.0: field u8
Pair: struct private fields
Plain: enum
Plain::Named: variant { a: u8 }
Plain::Unit: variant
Plain::With: variant (u8)
S: slugs
S::Nyc1: variant \"nyc1\"
T: tagged_union by \"kind\"
T::X: variant \"x\" (A)
T::Y: variant \"y\"
T::ZWith: variant \"z\" (A)
T::Z: variant \"z\"
U: union
U::First: variant (A)
U::Second: variant (Vec<A>)
check: fn <B: Serialize + ?Sized>(name: &str, body: &B) -> Result<(), Violations>";
    let mut expected: Vec<&str> = expected.lines().collect();
    expected.sort_unstable();
    let mut found = lines(source);
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn a_list_whose_items_have_a_key_has_a_method_more() {
    let all = lines(
        r#"
        list! { /// Doc.
            Things of types::ThingsResponse, |it| given(&it.id), { into name "name": String, } }
        list! { Others of types::OthersResponse { /// How many.
 value per_page "per_page": i64, } }
        "#,
    );
    let expected = [
        "Others.per_page: filter value \"per_page\" i64",
        "Others: list types::OthersResponse",
        "Things.consistent: method",
        "Things.name: filter into \"name\" String",
        "Things: list types::ThingsResponse",
    ];
    let mut all: Vec<&str> = all.iter().map(|line| line.trim_end()).collect();
    all.sort_unstable();
    assert_eq!(all, expected);
}

#[test]
fn an_item_is_listed_where_programs_find_it() {
    let found = listed(&[
        (
            "lib.rs",
            "mod client; pub mod types; pub mod params { #[cfg(feature = \"a\")] pub use crate::ops::a::P; } \
             pub mod ops; mod private; pub use client::Client; pub use other::Thing;",
        ),
        ("client.rs", "pub struct Client; pub struct Unseen;"),
        (
            "types/mod.rs",
            "#[cfg(feature = \"a\")] mod a; #[cfg(feature = \"a\")] pub use a::*; pub(crate) mod prelude { pub(super) use crate::types::*; }",
        ),
        (
            "types/a.rs",
            "use super::prelude::*; pub struct T { pub id: u8 } impl T { pub fn f(&self) {} }",
        ),
        (
            "ops/mod.rs",
            "#[cfg(any(feature = \"a\", feature = \"b\"))] pub mod a;",
        ),
        (
            "ops/a.rs",
            "use crate::Client; use crate::types; pub struct P; \
             impl Client { pub fn a_get(&self) -> types::T { } #[cfg(feature = \"x\")] pub fn more(&self) {} } \
             impl types::T { pub fn g(&self) {} }",
        ),
        (
            "private.rs",
            "use crate::types::T; impl From<T> for String { } pub struct Q;",
        ),
    ]);
    let expected = [
        "Client: struct",
        "Client::a_get: fn (&self) -> types::T // a | b",
        "Client::more: fn (&self) // a | b & x",
        "String as From<T>: impl",
        "Thing: use other::Thing",
        "ops: mod",
        "ops::a: mod // a | b",
        "ops::a::P: struct // a | b",
        "params: mod",
        "params::P: use ops::a::P // a",
        "types: mod",
        "types::T: struct // a",
        "types::T.id: field u8",
        "types::T::f: fn (&self)",
        "types::T::g: fn (&self)",
    ];
    assert_eq!(found, expected);
}

#[test]
fn what_it_can_not_read_is_an_error_and_not_left_out() {
    for (source, part) in [
        ("made_up! { A { } }", "made_up!"),
        ("pub union Raw { a: u8 }", "union Raw"),
        ("pub mod lost;", "src/lost.rs"),
        ("mod a { } pub use b::*;", "b::* leads nowhere"),
        ("open_enum! { E { One: \"one\" } }", "open_enum!"),
    ] {
        let error = Listing::of(&files(&[("lib.rs", source)])).unwrap_err();
        assert!(format!("{error:#}").contains(part), "{source}: {error:#}");
    }
}

#[test]
fn features_are_public_items_too() {
    let mut crate_of = files(&[("lib.rs", "")]);
    let manifest = "[features]\ndefault = [\"a\"]\na = []\nb = [\"dep:c\"]\n";
    crate_of.insert("Cargo.toml".to_owned(), manifest.to_owned());
    let old = Listing::of(&crate_of).unwrap();
    let paths: Vec<&String> = old.0.keys().collect();
    assert_eq!(
        paths,
        [
            "feature a",
            "feature b",
            "feature default",
            "feature default/a"
        ]
    );
    // One that is no longer on by default breaks programs that didn't ask for it.
    let manifest = "[features]\ndefault = []\na = []\nb = []\n";
    crate_of.insert("Cargo.toml".to_owned(), manifest.to_owned());
    let changes = changes(&old, &Listing::of(&crate_of).unwrap());
    let told: Vec<(&str, Severity)> = changes
        .iter()
        .map(|c| (c.path.as_str(), c.severity))
        .collect();
    assert_eq!(told, [("feature default/a", Severity::Build)]);
}

/// The severity of the one change between two crates of one file, or the worst.
fn severity(old: &str, new: &str) -> Option<Severity> {
    let listing = |source| Listing::of(&files(&[("lib.rs", source)])).unwrap();
    let changes = changes(&listing(old), &listing(new));
    changes.into_iter().map(|change| change.severity).max()
}

#[test]
fn each_kind_of_change_has_its_severity() {
    use Severity::{Additive, Build, RunTime};
    let non_exhaustive = "#[non_exhaustive] pub struct A { pub a: u8 }";
    for (old, new, expected) in [
        (
            "pub struct A { pub a: u8 }",
            "pub struct A { pub a: u16 }",
            Build,
        ),
        ("pub struct A { pub a: u8 }", "", Build),
        ("", "pub struct A { pub a: u8 }", Additive),
        (
            "pub struct A { pub a: u8 }",
            "pub struct A { pub a: u8, pub b: u8 }",
            Build,
        ),
        (
            non_exhaustive,
            "#[non_exhaustive] pub struct A { pub a: u8, pub b: u8 }",
            Additive,
        ),
        (
            "#[non_exhaustive] pub struct A { pub a: u8, pub b: u8 }",
            non_exhaustive,
            Build,
        ),
        ("pub struct A { pub a: u8 }", non_exhaustive, Build),
        (non_exhaustive, "pub struct A { pub a: u8 }", Additive),
        ("#[derive(Default)] pub struct A;", "pub struct A;", Build),
        (
            "pub struct A;",
            "#[derive(Default)] pub struct A;",
            Additive,
        ),
        (
            "pub struct A { pub a: u8 } record!(A { required a \"a\", });",
            "pub struct A { pub a: u8 } record!(A { required a \"b\", });",
            RunTime,
        ),
        (
            "open_enum! { E { A = \"a\", } }",
            "open_enum! { E { A = \"a\", B = \"b\", } }",
            Additive,
        ),
        (
            "open_enum! { E { A = \"a\", B = \"b\", } }",
            "open_enum! { E { A = \"a\", } }",
            Build,
        ),
        (
            "open_enum! { E { A = \"a\", } }",
            "open_enum! { E { A = \"A\", } }",
            RunTime,
        ),
        ("pub enum E { A }", "pub enum E { A, B }", Build),
        (
            "union! { U { A(u8), } }",
            "union! { U { A(u8), B(u16), } }",
            Additive,
        ),
        ("union! { U { A(u8), } }", "union! { U { A(u16), } }", Build),
        (
            "tagged_union! { U by \"a\" { A = \"a\"(X), } }",
            "tagged_union! { U by \"b\" { A = \"a\"(X), } }",
            RunTime,
        ),
        (
            "tagged_union! { U by \"a\" { A = \"a\"(X), } }",
            "tagged_union! { U by \"a\" { A = \"a\"(Y), } }",
            Build,
        ),
        ("pub fn f(a: u8) {}", "pub fn f(a: u8, b: u8) {}", Build),
        // A list that comes in pages now.
        (
            "pub static A: Operation = Operation { id: \"a\", path: \"/a\" };",
            "pub static A: Operation = Operation { id: \"a\", path: \"/a\", paging: Some(Paging::Numbered { items: \"as\", per_page: false }) };",
            Additive,
        ),
        (
            "pub static A: Operation = Operation { id: \"a\", paging: Some(Paging::Whole { items: \"as\" }) };",
            "pub static A: Operation = Operation { id: \"a\", paging: Some(Paging::Numbered { items: \"as\", per_page: true }) };",
            Additive,
        ),
        (
            "pub static A: Operation = Operation { id: \"a\", paging: Some(Paging::Whole { items: \"as\" }) };",
            "pub static A: Operation = Operation { id: \"a\", paging: Some(Paging::Numbered { items: \"bs\", per_page: true }) };",
            RunTime,
        ),
        (
            "pub static A: Operation = Operation { id: \"a\", paging: Some(Paging::Numbered { items: \"as\", per_page: true }) };",
            "pub static A: Operation = Operation { id: \"a\", paging: Some(Paging::Whole { items: \"as\" }) };",
            RunTime,
        ),
        (
            "pub static A: Operation = Operation { id: \"a\", path: \"/a\" };",
            "pub static A: Operation = Operation { id: \"a\", path: \"/b\", paging: Some(Paging::Numbered { items: \"as\", per_page: false }) };",
            RunTime,
        ),
        (
            "pub static A: Operation = Operation { path: \"/a\" };",
            "pub static A: Operation = Operation { path: \"/b\" };",
            RunTime,
        ),
        ("pub static A: X = X {};", "pub static A: Y = X {};", Build),
        (
            "#[cfg(feature = \"a\")] pub struct A;",
            "#[cfg(any(feature = \"a\", feature = \"b\"))] pub struct A;",
            Additive,
        ),
        (
            "#[cfg(feature = \"a\")] pub struct A;",
            "#[cfg(feature = \"b\")] pub struct A;",
            Build,
        ),
        (
            "#[cfg(feature = \"a\")] pub struct A;",
            "pub struct A;",
            Additive,
        ),
        (
            "pub struct A;",
            "#[cfg(feature = \"a\")] pub struct A;",
            Build,
        ),
        ("pub struct A;", "open_enum! { A { } }", Build),
    ] {
        assert_eq!(severity(old, new), Some(expected), "{old}\n{new}");
        assert_eq!(severity(old, old), None);
    }
}

/// The files of `generated/`.
fn committed() -> (std::path::PathBuf, Files) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let files = crate::codegen::present(root).unwrap();
    (root.to_owned(), files)
}

#[test]
fn the_file_lists_the_raw_crate_as_committed_and_can_be_read_back() {
    let (root, files) = committed();
    let listing = Listing::of(&files).unwrap();
    lock::compare(&root, &listing).unwrap();
    assert_eq!(Listing::from_lock(&listing.to_lock()).unwrap(), listing);
    // Found without the listing's means: every public function, and every value of an enum.
    let of_client = |path: &&String| path.starts_with("Client::");
    let methods: BTreeSet<&str> = listing
        .0
        .keys()
        .filter(of_client)
        .map(|p| &p[8..])
        .collect();
    let mut found = 0;
    for (name, text) in files
        .iter()
        .filter(|(name, _)| name.starts_with("src/operations/"))
    {
        for line in text
            .lines()
            .filter_map(|line| line.strip_prefix("    pub fn "))
        {
            let method = line.split(['(', '<']).next().unwrap();
            assert!(methods.contains(method), "{name}: {method}");
            found += 1;
        }
    }
    assert!(found > 600 && found + 6 >= methods.len(), "{found}");
    let values = |text: &str| {
        text.lines()
            .filter(|l| l.starts_with("        ") && l.contains(" = \""))
            .count()
    };
    let types = files
        .iter()
        .filter(|(name, _)| name.starts_with("src/types/"));
    let written: usize = types.map(|(_, text)| values(text)).sum();
    let variants = listing.0.iter().filter(|(path, item)| {
        path.starts_with("types::") && item.kind == "variant" && item.signature.starts_with('"')
    });
    assert_eq!(variants.count(), written);
}

#[test]
fn a_lost_or_changed_item_is_refused_and_all_of_them_are_told() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("spec")).unwrap();
    let listing = |source| Listing::of(&files(&[("lib.rs", source)])).unwrap();
    let old = listing(
        "pub fn f() {} pub fn g() {} pub struct A { pub a: u8 } open_enum! { E { A = \"a\", } }",
    );
    // Without the file nothing is promised yet.
    lock::check(root.path(), &old).unwrap();
    let mut changes = Changes::default();
    lock::write(root.path(), &old, &mut changes);
    changes.make().unwrap();
    lock::compare(root.path(), &old).unwrap();

    let more = listing(
        "pub fn f() {} pub fn g() {} pub fn h() {} pub struct A { pub a: u8 } open_enum! { E { A = \"a\", } }",
    );
    lock::check(root.path(), &more).unwrap();
    let error = lock::compare(root.path(), &more).unwrap_err().to_string();
    assert!(error.contains("cargo xtask codegen"), "{error}");

    let new = listing("pub fn g(a: u8) {} open_enum! { E { A = \"b\", } }");
    let error = lock::check(root.path(), &new).unwrap_err().to_string();
    for part in [
        "5 public items",
        "--allow-breaking",
        "gone:\n  A: struct\n    A.a: field u8",
        "\n  f: fn ()",
        "changed, breaks the build:\n  g: fn ()\n    is now fn (a: u8)",
        "changed, breaks at run time:\n  E::A: variant \"a\"\n    is now variant \"b\"",
    ] {
        assert!(error.contains(part), "{part}\n{error}");
    }
}

#[test]
fn a_damaged_file_is_told_with_its_line() {
    let error = Listing::from_lock("# Head\nA: struct\nnonsense\n").unwrap_err();
    assert!(error.to_string().contains("line 3"), "{error}");
    let error = Listing::from_lock("A: struct\nA: enum\n").unwrap_err();
    assert!(format!("{error:#}").contains("called A"), "{error:#}");
}
