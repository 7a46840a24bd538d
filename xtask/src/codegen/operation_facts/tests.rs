use super::*;
use std::sync::{Arc, LazyLock};

use crate::codegen::facts::Answer;
use crate::codegen::hosts::{Host, tests::host};

static HOST: LazyLock<Arc<Host>> = LazyLock::new(|| Arc::new(host("api")));

/// An operation of which nothing more is known.
pub fn operation(area: &str, id: &str, method: &str, path: &str) -> Operation {
    Operation {
        id: id.to_owned(),
        name: id.to_owned(),
        method: method.to_owned(),
        path: path.to_owned(),
        area: area.to_owned(),
        tag: area.to_owned(),
        host: Arc::clone(&HOST),
        idempotent: is_idempotent(method),
        refusals: Vec::new(),
        missing: Vec::new(),
        list_may_be_missing: false,
        answers_list: id.ends_with("_list"),
        parameters: Vec::new(),
        body: None,
        answer: Answer::Empty,
        events: None,
        errors: Vec::new(),
        paging: None,
        deprecated: false,
        description: None,
        json_type: false,
        added: false,
    }
}

fn operations() -> Vec<Operation> {
    vec![
        operation("keys", "keys_list", "get", "/v2/account/keys"),
        operation("things", "things_list", "get", "/v2/things"),
        operation("things", "things_create", "post", "/v2/things"),
        operation("things", "things_get", "get", "/v2/things/{id}"),
        operation("things", "things_delete", "delete", "/v2/things/{id}"),
        operation("things", "things_act", "post", "/v2/things/{id}/actions"),
        operation("things", "things_purge", "put", "/v2/things/{id}/purge"),
    ]
}

const WHY: &str = "reason = \"seen\"\nsource = \"a test\"\n";

/// What the entries make of the operations; `WHY` stands for reason and source.
fn applied(text: &str) -> Result<(Vec<Operation>, Vec<Limit>)> {
    let mut operations = operations();
    let facts = OperationFacts::parse(&text.replace("WHY", WHY))?;
    let mut problems = Vec::new();
    let limits = facts.join(&mut operations, &mut problems);
    anyhow::ensure!(problems.is_empty(), "{}", problems.join("\n"));
    Ok((operations, limits))
}

/// Fails unless the entries are refused with a message that holds all the words.
#[track_caller]
fn refused(text: &str, words: &[&str]) {
    let error = applied(text).map(|_| ()).unwrap_err().to_string();
    for word in ["spec/operations.toml"].iter().chain(words) {
        assert!(error.contains(word), "no {word:?} in: {error}");
    }
}

fn of<'a>(operations: &'a [Operation], id: &str) -> &'a Operation {
    operations.iter().find(|o| o.id == id).unwrap()
}

fn selected(text: &str) -> Vec<String> {
    let (operations, _) = applied(text).unwrap();
    let with = operations.into_iter().filter(|o| !o.refusals.is_empty());
    with.map(|o| o.id).collect()
}

#[test]
fn facts_reach_the_operations_that_they_are_about() {
    let (operations, limits) = applied(
        "[operation.things_act]\nidempotent = true\nWHY
         [operation.things_list]\nidempotent = false\nWHY
         [operation.things_purge]\nidempotent = false\nWHY
         [[refusal]]\nname = \"busy\"\nstatus = 422\nid = \"no\"\nmessages = [\"busy\", \"later\"]\noperations = [\"things_act\"]\nWHY
         [[refusal]]\nname = \"locked\"\nstatus = 409\nstatus_alone = \"nothing else is\"\noperations = [\"things_act\"]\nWHY
         [[limit]]\nname = \"keys\"\nmethod = \"GET\"\npath = \"/v2/account/keys\"\nwhole = true\nrequests = 10\nseconds = 60\nWHY",
    )
    .unwrap();
    assert!(of(&operations, "things_act").idempotent);
    assert!(!of(&operations, "things_create").idempotent);
    assert!(!of(&operations, "things_purge").idempotent);
    assert!(of(&operations, "things_delete").idempotent);
    let list = of(&operations, "things_list");
    assert!(!list.idempotent);
    let refusal = |status, id: Option<&str>, message: Option<&str>| Refusal {
        status,
        id: id.map(str::to_owned),
        message: message.map(str::to_owned),
    };
    assert_eq!(
        of(&operations, "things_act").refusals,
        [
            refusal(422, Some("no"), Some("busy")),
            refusal(422, Some("no"), Some("later")),
            refusal(409, None, None),
        ]
    );
    assert!(of(&operations, "things_create").refusals.is_empty());
    let [limit] = limits.as_slice() else {
        panic!("{limits:?}")
    };
    assert_eq!((limit.name.as_str(), limit.whole), ("keys", true));
    assert_eq!((limit.requests, limit.seconds), (10, 60));
}

#[test]
fn a_pattern_selects_what_changes_something_unless_it_names_methods() {
    let busy = "[[refusal]]\nname = \"busy\"\nstatus = 422\nmessages = [\"busy\"]\nareas = [\"things\"]\nWHY";
    let changing = [
        "things_create",
        "things_delete",
        "things_act",
        "things_purge",
    ];
    assert_eq!(selected(busy), changing);
    let deletes = busy.replace("WHY", "methods = [\"DELETE\", \"GET\"]\nWHY");
    assert_eq!(
        selected(&deletes),
        ["things_list", "things_get", "things_delete"]
    );
    let below = busy.replace(
        "WHY",
        "paths = [\"/v2/things/*\"]\nexcept = [\"things_purge\"]\nWHY",
    );
    assert_eq!(selected(&below), ["things_delete", "things_act"]);
}

#[test]
fn a_star_in_a_path_stands_for_any_text() {
    for (pattern, text, expected) in [
        ("/v2/a", "/v2/a", true),
        ("/v2/a", "/v2/a/b", false),
        ("/v2/a*", "/v2/a", true),
        ("/v2/a/*", "/v2/a", false),
        ("*/actions", "/v2/a/{id}/actions", true),
        ("*/actions", "/v2/a/{id}/actions/{id}", false),
        ("/v2/*/b*", "/v2/a/bc", true),
        ("/v2/*/b", "/v2/a/b/b", true),
        ("*", "", true),
    ] {
        assert_eq!(fits(pattern, text), expected, "{pattern} {text}");
    }
}

#[test]
fn an_operation_that_the_document_does_not_have_is_named() {
    let text = "[operation.things_burn]\nidempotent = false\nWHY";
    refused(text, &["[operation.things_burn]", "rename or remove"]);
    let text = "[[refusal]]\nname = \"busy\"\nstatus = 422\nmessages = [\"busy\"]\noperations = [\"things_burn\"]\nWHY";
    refused(
        text,
        &["\"busy\"", "operation \"things_burn\"", "correct or remove"],
    );
}

#[test]
fn an_unknown_key_is_named_with_its_entry() {
    let text = "[operation.things_list]\nidempotnet = false\nWHY";
    refused(
        text,
        &["[operation.things_list]", "`idempotnet`", "`idempotent`"],
    );
    let text =
        "[[refusal]]\nname = \"busy\"\nstatus = 422\nmessage = \"busy\"\nareas = [\"things\"]\nWHY";
    refused(text, &["[[refusal]] \"busy\"", "`message`"]);
    let text =
        "[[limit]]\nname = \"keys\"\npath = \"/v2/account/keys\"\nrequests = 1\nminutes = 1\nWHY";
    refused(text, &["[[limit]] \"keys\"", "`minutes`"]);
    refused(
        "[operations.things_list]\nidempotent = false\nWHY",
        &["`operations`"],
    );
    refused(
        "[[refusal]]\nstatus = 422\nWHY",
        &["[[refusal]] number 1", "`name`"],
    );
}

#[test]
fn a_reason_and_a_source_are_required() {
    let text = "[operation.things_purge]\nidempotent = false\nreason = \"seen\"\n";
    refused(text, &["[operation.things_purge]", "`source`"]);
    let text =
        "[operation.things_purge]\nidempotent = false\nreason = \" \"\nsource = \"a test\"\n";
    refused(text, &["[operation.things_purge]", "empty `reason`"]);
}

#[test]
fn a_duplicate_is_named() {
    let once = "[operation.things_purge]\nidempotent = false\nWHY";
    refused(&format!("{once}{once}"), &["duplicate key", "things_purge"]);
    let rule = "[[refusal]]\nname = \"busy\"\nstatus = 422\nmessages = [\"busy\"]\nareas = [\"things\"]\nWHY";
    refused(&format!("{rule}{rule}"), &["\"busy\" stands there twice"]);
    let wide = rule
        .replace("\"busy\"\n", "\"any\"\n")
        .replace("messages = [\"busy\"]", "status_alone = \"all are\"");
    refused(
        &format!("{rule}{wide}"),
        &["\"any\"", "\"busy\"", "say the same of things_create"],
    );
    let longer = rule.replace("[\"busy\"]", "[\"busy\", \"it is BUSY\"]");
    refused(&longer, &["\"it is BUSY\"", "remove the longer"]);
    let twice = rule.replace("[\"things\"]", "[\"things\", \"things\"]");
    refused(&twice, &["\"things\" twice"]);
    let limit =
        "[[limit]]\nname = \"keys\"\npath = \"/v2/account/keys\"\nrequests = 1\nseconds = 1\nWHY";
    let same = limit.replace("\"keys\"", "\"the same\"");
    refused(
        &format!("{limit}{same}"),
        &["\"the same\" and \"keys\"", "remove one"],
    );
}

#[test]
fn what_is_so_already_is_refused() {
    let text = "[operation.things_list]\nidempotent = true\nWHY";
    refused(text, &["[operation.things_list]", "every GET", "remove it"]);
    let text = "[operation.things_create]\nidempotent = false\nWHY";
    refused(
        text,
        &["[operation.things_create]", "every POST", "remove it"],
    );
    let text = "[operation.things_list]\nWHY";
    refused(text, &["[operation.things_list]", "says nothing"]);
    let text = "[[limit]]\nname = \"keys\"\npath = \"/v2/account/keys\"\nrequests = 300\nseconds = 60\nWHY";
    refused(text, &["\"keys\"", "no tighter", "remove it"]);
}

#[test]
fn a_refusal_says_how_it_is_told_apart() {
    let rule = |tell: &str| {
        format!("[[refusal]]\nname = \"busy\"\nstatus = 422\n{tell}\nareas = [\"things\"]\nWHY")
    };
    refused(&rule(""), &["\"busy\"", "`status_alone`"]);
    refused(&rule("status_alone = \"\""), &["empty `status_alone`"]);
    refused(
        &rule("status_alone = \"all are\"\nid = \"no\""),
        &["`status_alone` beside"],
    );
    refused(&rule("messages = [\"\"]"), &["is empty"]);
    refused(&rule("messages = [\" busy\"]"), &["spaces"]);
    for status in [200, 404, 408, 429, 503] {
        let text = rule("messages = [\"busy\"]").replace("422", &status.to_string());
        refused(&text, &["\"busy\"", &format!("status {status}")]);
    }
}

#[test]
fn a_part_of_a_pattern_that_selects_nothing_is_named() {
    let rule = |pattern: &str| {
        format!("[[refusal]]\nname = \"busy\"\nstatus = 422\nmessages = [\"busy\"]\n{pattern}\nWHY")
    };
    refused(&rule(""), &["for no operation"]);
    refused(
        &rule("areas = [\"things\", \"thongs\"]"),
        &["area \"thongs\""],
    );
    refused(&rule("areas = [\"things\", \"keys\"]"), &["area \"keys\""]);
    refused(
        &rule("areas = [\"things\"]\nmethods = [\"PATCH\", \"PUT\"]"),
        &["method \"PATCH\""],
    );
    refused(
        &rule("areas = [\"things\"]\nmethods = [\"post\"]"),
        &["\"post\" is none of the methods"],
    );
    refused(
        &rule("areas = [\"things\"]\npaths = [\"/v2/things*\", \"/v1/*\"]"),
        &["path \"/v1/*\""],
    );
    refused(
        &rule("areas = [\"things\"]\nexcept = [\"things_get\"]"),
        &["exception \"things_get\""],
    );
    refused(
        &rule("areas = [\"things\"]\noperations = [\"things_act\"]"),
        &["`operations` beside a pattern"],
    );
}

#[test]
fn a_limit_covers_some_operation() {
    let limit =
        |what: &str| format!("[[limit]]\nname = \"it\"\n{what}\nrequests = 1\nseconds = 1\nWHY");
    refused(
        &limit("path = \"/v2/key\""),
        &["\"it\" covers no operation"],
    );
    refused(
        &limit("path = \"/v2/account\"\nwhole = true"),
        &["\"it\" covers no operation"],
    );
    refused(
        &limit("path = \"/v2/account/keys\"\nmethod = \"POST\""),
        &["\"it\" covers no operation"],
    );
    refused(
        &limit("path = \"/v2/account/keys\"\nmethod = \"FETCH\""),
        &["\"FETCH\" is none of the methods"],
    );
    let none = limit("path = \"/v2/account\"").replace("seconds = 1", "seconds = 0");
    refused(&none, &["more than 0"]);
    assert_eq!(
        applied(&limit("path = \"/v2/account\"")).unwrap().1.len(),
        1
    );
}

#[test]
fn tables_are_sorted_by_id() {
    refused(
        "[operation.things_purge]\nidempotent = false\nWHY[operation.things_list]\nidempotent = false\nWHY",
        &[
            "[operation.things_list] stands after [operation.things_purge]",
            "sort",
        ],
    );
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    refused(
        "[operation.a]\nidempotent = false\nWHY[operation.b]\nidempotent = false\nWHY",
        &["[operation.a]", "[operation.b]"],
    );
    refused(
        "[operation.a]\nx = 1\nWHY[[limit]]\nname = \"l\"\nWHY",
        &["[operation.a]", "[[limit]] \"l\""],
    );
}
