//! What a refresh proposes for operations that are in no row.

use super::*;

/// The file with proposals for all that is in no row.
fn proposed(text: &str, more: Vec<Operation>) -> String {
    let resources = Resources::parse(text).unwrap();
    let mut operations = operations();
    operations.extend(more);
    let mut told = Vec::new();
    let document = document();
    let unassigned = resources.join(&document, &mut operations, &mut told);
    let text =
        super::super::propose::propose(&resources.file, text, &document, &operations, &unassigned);
    // What is proposed passes.
    let resources = Resources::parse(&text).unwrap();
    let mut told = Vec::new();
    let unassigned = resources.join(&document, &mut operations, &mut told);
    assert!(
        told.is_empty() && unassigned.is_empty(),
        "{told:?} {unassigned:?}\n{text}"
    );
    text
}

#[test]
fn a_new_resource_is_a_row_to_review_with_all_its_operations() {
    let text = proposed(&format!("{CLUSTER}{REST}"), Vec::new());
    let row = "\n[clusters.pool]\nreview = true\nschema = \"Pool\"\nkey = { field = \"uuid\", parent = \"clusters.cluster\" }\nget = \"clusters_get_pool\"\nlist = \"clusters_list_pools\"\n\n[not_resources]\n";
    assert!(text.contains(row), "{text}");
}

#[test]
fn rows_stand_in_their_order() {
    let first = POOL.trim_start().replace("[clusters.pool]", "[clusters.a]");
    let more = vec![
        made("things_get", "get", "/v2/things/{id}", "ClusterResponse"),
        made("a_list", "get", "/v2/as", "ClusterList"),
        made("things_delete", "delete", "/v2/things/{id}", ""),
    ];
    let text = proposed(&format!("{first}\n{CLUSTER}{REST}"), more);
    let names: Vec<&str> = super::super::read::headers(&text)
        .map(|(_, name)| name)
        .collect();
    assert_eq!(
        names,
        [
            "a.cluster",
            "clusters.a",
            "clusters.cluster",
            "things.cluster"
        ]
    );
    assert!(text.contains("delete = \"things_delete\""), "{text}");
    assert!(text.contains("list = \"a_list\""), "{text}");
}

#[test]
fn what_makes_no_row_is_an_exception_to_review() {
    let more = vec![
        made(
            "things_get_odd",
            "get",
            "/v2/odd/{a}/{b}",
            "ClusterResponse",
        ),
        made("things_silent", "get", "/v2/silent/{a}", ""),
        made("things_change", "put", "/v2/things", ""),
    ];
    let text = proposed(&whole(), more);
    for id in ["things_get_odd", "things_silent", "things_change"] {
        let line =
            format!("\n{id} = \"To be reviewed: `cargo xtask refresh` found no row for {id}.\"");
        assert!(text.contains(&line), "{line} in {text}");
    }
    let at = |part: &str| text.find(part).unwrap();
    assert!(
        at("\nthings_silent") < at("[not_updates]") && at("[not_updates]") < at("\nthings_change")
    );
}
