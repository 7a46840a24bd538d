//! Lists have the filters of their operations.

use crate::sources::{items, known, methods, only};

/// What has a key is listed by `list` of its collection; what has none is a list itself, and its docs say so.
#[test]
fn a_method_that_is_a_list_itself_says_how_it_is_read() {
    let lists = methods()
        .into_iter()
        .filter(|it| it.returns().starts_with("List<"));
    let lists: Vec<_> = lists.filter(|it| it.name != "list").collect();
    assert!(lists.len() > 5, "{} lists", lists.len());
    let untold = lists.iter().filter(|it| {
        !it.docs
            .contains("read it by `all`, `stream`, `first` or `pages`")
    });
    only(
        "a list says how it is read",
        untold.map(|it| format!("{} {}", it.on, it.name)),
        &[],
    );
}

#[test]
fn rule_6_a_list_has_all_filters_of_its_operation() {
    let items = items();
    let mut lacking = Vec::new();
    let (mut lists, mut filters) = (0, 0);
    for list in known().values().filter_map(|known| known.list.as_ref()) {
        lists += 1;
        let of = |end: &str| {
            let path = format!("::{list}{end}");
            let mut found = items.keys().filter(|item| item.contains(&path));
            found.next().cloned()
        };
        assert!(of("").is_some(), "{list} is no public item");
        let params = format!("::{list}Params.");
        let fields = items.keys().filter(|item| item.contains(&params));
        for field in fields.filter_map(|item| item.rsplit_once('.').map(|(_, field)| field)) {
            filters += 1;
            let is_position = ["page", "page_token", "after"].contains(&field);
            if !is_position && of(&format!(".{field}")).is_none() {
                lacking.push(format!("{list}.{field}"));
            }
        }
    }
    assert!(
        lists > 120 && filters > 150,
        "{lists} lists, {filters} parameters"
    );
    only("a list has all filters of its operation", lacking, &[]);
}
