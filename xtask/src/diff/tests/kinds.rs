//! One comparison for each kind of change.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::cause::Whose;
use super::super::{Before, Comparison, Finding, report};
use super::{document, edit, edited, root, side, to};
use crate::listing::compare::Severity::{self, Additive, Build, RunTime};

const THING: &str = "/components/schemas/thing";
const LIST: &str = "/paths/~1v2~1things/get";

/// An edit of the document, and what the report says of it: the severity of the whole, an item, whose change it is, and a
/// part of a cause.
type Case = (
    &'static str,
    Vec<(String, Option<Value>)>,
    Severity,
    Option<(&'static str, Whose, &'static str)>,
);

fn cases() -> Vec<Case> {
    use Whose::Theirs;
    let one = |at: &str, value: Option<Value>| vec![(at.to_owned(), value)];
    let text = json!({ "type": "string" });
    let schemas = "/components/schemas";
    vec![
        ("field added", one(&format!("{THING}/properties/size"), Some(text.clone())), Additive, None),
        (
            "field removed",
            one(&format!("{THING}/properties/name"), None),
            Build,
            Some(("types::Thing.name", Theirs, "/components/schemas/thing/properties/name: the property is gone")),
        ),
        (
            "type changed",
            one(&format!("{THING}/properties/name"), Some(json!({ "type": "integer" }))),
            Build,
            Some(("types::Thing.name", Theirs, "type: \"string\" -> \"integer\"")),
        ),
        (
            "required in an answer",
            one(&format!("{THING}/required/-"), Some(json!("name"))),
            Build,
            Some(("types::Thing.name", Theirs, "name must be there now")),
        ),
        (
            "required in a request",
            one(&format!("{schemas}/new_thing/required/-"), Some(json!("size"))),
            Build,
            Some(("types::NewThing::new", Theirs, "/components/schemas/new_thing/required: size must be there now")),
        ),
        ("enum value added", one(&format!("{THING}/properties/status/enum/-"), Some(json!("new"))), Additive, None),
        (
            "enum value removed",
            one(&format!("{THING}/properties/status/enum/1"), None),
            Build,
            Some(("types::ThingStatus::Off", Theirs, "/components/schemas/thing/properties/status/enum: the value \"off\" is gone")),
        ),
        (
            "operation added",
            one("/paths/~1v2~1things~1{id}/put", Some(json!({
                "operationId": "things_update", "tags": ["Things"],
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } }],
                "responses": { "204": { "description": "" } },
            }))),
            Additive,
            None,
        ),
        (
            "operation removed",
            one("/paths/~1v2~1things~1{id}/delete", None),
            Build,
            Some(("Client::things_delete", Theirs, "the operation things_delete is gone")),
        ),
        (
            "operation renamed",
            one("/paths/~1v2~1things~1{id}/delete/operationId", Some(json!("things_destroy"))),
            Build,
            Some(("Client::things_delete", Theirs, "operationId: \"things_delete\" -> \"things_destroy\"")),
        ),
        (
            "operation with another method",
            vec![
                ("/paths/~1v2~1things~1{id}/put".to_owned(), Some(document()["paths"]["/v2/things/{id}"]["delete"].clone())),
                ("/paths/~1v2~1things~1{id}/delete".to_owned(), None),
            ],
            RunTime,
            Some(("operations::things::THINGS_DELETE", Theirs, "was /paths/~1v2~1things~1{id}/delete")),
        ),
        (
            "operation in another area",
            one("/paths/~1v2~1things~1{id}/delete/tags", Some(json!(["Other"]))),
            Build,
            Some(("Client::things_delete", Theirs, "tags: [\"Things\"] -> [\"Other\"]")),
        ),
        (
            "optional parameter removed",
            one(&format!("{LIST}/parameters/0"), None),
            Build,
            Some(("operations::things::ThingsListParams.page", Theirs, "the parameter page (in query) is gone")),
        ),
        (
            "required parameter that may be missing",
            one(&format!("{LIST}/parameters/1/required"), Some(json!(false))),
            Additive,
            None,
        ),
        (
            "first optional parameter",
            one("/paths/~1v2~1things~1{id}/get/parameters/-", Some(json!({ "name": "full", "in": "query", "schema": text }))),
            Additive,
            None,
        ),
        (
            "optional body",
            one("/paths/~1v2~1things~1{id}/delete/requestBody", Some(json!({
                "content": { "application/json": { "schema": to("from_url") } },
            }))),
            Additive,
            None,
        ),
        (
            "body that may be missing",
            one("/paths/~1v2~1things/post/requestBody/required", Some(json!(false))),
            Additive,
            None,
        ),
        ("union member added", one(&format!("{schemas}/new_thing/properties/source/oneOf/-"), Some(to("from_url"))), Additive, None),
        (
            "answer of another type",
            one("/paths/~1v2~1things~1{id}/get/responses/200/content/application~1json/schema", Some(to("from_url"))),
            Build,
            Some(("Client::things_get", Theirs, "$ref: \"schemas/thing\" -> \"schemas/from_url\"")),
        ),
        (
            "component renamed",
            vec![
                (format!("{schemas}/gadget"), Some(document()["components"]["schemas"]["thing"].clone())),
                (format!("{LIST}/responses/200/content/application~1json/schema/properties/things/items"), Some(to("gadget"))),
                ("/paths/~1v2~1things/post/responses/200/content/application~1json/schema/properties/thing".to_owned(), Some(to("gadget"))),
                ("/paths/~1v2~1things~1{id}/get/responses/200/content/application~1json/schema".to_owned(), Some(to("gadget"))),
            ],
            Build,
            Some(("types::Thing", Theirs, "$ref: \"schemas/thing\" -> \"schemas/gadget\"")),
        ),
        (
            "version of the document",
            one("/info/version", Some(json!("2.1"))),
            Additive,
            None,
        ),
        (
            "inline type that moves into a component",
            vec![
                (format!("{schemas}/state"), Some(document()["components"]["schemas"]["thing"]["properties"]["status"].clone())),
                (format!("{THING}/properties/status"), Some(to("state"))),
            ],
            Build,
            Some(("types::ThingStatus", Theirs, "/components/schemas/thing/properties/status")),
        ),
    ]
}

#[test]
fn each_kind_of_change_is_told_with_its_severity_and_its_cause() {
    let root = root();
    let before = Before::names(root.path()).unwrap();
    let old = side(root.path(), "old.json", &document(), before);
    for (name, edits, severity, told) in cases() {
        let edits: Vec<(&str, Option<Value>)> = edits
            .iter()
            .map(|(at, value)| (at.as_str(), value.clone()))
            .collect();
        let new = side(
            root.path(),
            "new.json",
            &edited(&edits),
            old.before().unwrap(),
        );
        let comparison = Comparison::new(root.path(), &old, &new).unwrap();
        let text = report::plain(&comparison);
        assert_eq!(comparison.severity(), severity, "{name}\n{text}");
        let code = [(Additive, 0), (RunTime, 1), (Build, 2)];
        assert!(code.contains(&(severity, comparison.code())), "{name}");
        let Some((path, whose, cause)) = told else {
            continue;
        };
        let finding = comparison
            .findings
            .iter()
            .find(|finding| finding.change.path == path);
        let finding = finding.unwrap_or_else(|| panic!("{name}: {path} isn't told\n{text}"));
        assert_eq!(finding.whose, whose, "{name}\n{text}");
        let causes: Vec<String> = finding
            .causes
            .iter()
            .map(|cause| format!("{}: {}", cause.at, cause.what))
            .collect();
        assert!(
            causes.iter().any(|told| told.contains(cause)),
            "{name}: {causes:?}\n{text}"
        );
        for finding in comparison
            .findings
            .iter()
            .filter(|f| f.change.severity > Additive)
        {
            assert!(
                !finding.causes.is_empty(),
                "{name}: {} has no cause\n{text}",
                finding.change.path
            );
        }
    }
}

/// Signatures are forgotten here: otherwise the field would stay.
#[test]
fn what_only_the_service_sets_now_is_the_cause_where_a_field_and_its_setter_go() {
    let root = root();
    let of = |name: &str, document: &Value| {
        side(
            root.path(),
            name,
            document,
            Before::names(root.path()).unwrap(),
        )
    };
    let at = "/components/schemas/new_thing/properties/size";
    let change = (&*format!("{at}/readOnly"), Some(json!(true)));
    let (old, new) = (
        of("old.json", &document()),
        of("new.json", &edited(&[change])),
    );
    let comparison = Comparison::new(root.path(), &old, &new).unwrap();
    for path in ["types::NewThing.size", "types::NewThing::size"] {
        let mut findings = comparison.findings.iter();
        let finding = findings.find(|finding| finding.change.path == path);
        let causes = &finding.unwrap_or_else(|| panic!("no {path}")).causes;
        let told: Vec<String> = causes
            .iter()
            .map(|cause| format!("{}: {}", cause.at, cause.what))
            .collect();
        assert_eq!(told, [format!("{at}: readOnly: false -> true")], "{path}");
    }
    // With them, nothing moves.
    let kept = side(
        root.path(),
        "new.json",
        &new.official,
        old.before().unwrap(),
    );
    let comparison = Comparison::new(root.path(), &old, &kept).unwrap();
    assert_eq!(
        comparison.severity(),
        Additive,
        "{}",
        report::plain(&comparison)
    );
}

/// The causes of what breaks between two documents, by item.
fn causes(old: &Value, new: &Value) -> BTreeMap<String, Vec<String>> {
    let root = root();
    let old = side(
        root.path(),
        "old.json",
        old,
        Before::names(root.path()).unwrap(),
    );
    let new = side(root.path(), "new.json", new, old.before().unwrap());
    let comparison = Comparison::new(root.path(), &old, &new).unwrap();
    let broken = comparison.findings.into_iter();
    let broken = broken.filter(|finding| finding.change.severity > Additive);
    let told = |finding: Finding| {
        let causes = finding.causes.into_iter();
        let causes = causes.map(|cause| format!("{}: {}", cause.at, cause.what));
        (finding.change.path, causes.collect())
    };
    broken.map(told).collect()
}

#[test]
fn of_places_with_one_name_the_one_that_makes_the_type_is_the_cause() {
    let mut old = document();
    let texts = json!({ "type": "array", "items": { "type": "string" } });
    edit(
        &mut old,
        &format!("{THING}/properties/lid"),
        Some(texts.clone()),
    );
    let lid = json!({ "type": "object", "properties": { "tags": texts } });
    edit(&mut old, &format!("{THING}_lid"), Some(lid));
    let new_thing = "/components/schemas/new_thing/properties/lid";
    edit(&mut old, new_thing, Some(to("thing_lid")));
    let mut new = old.clone();
    let at = format!("{THING}_lid/properties/tags");
    edit(
        &mut new,
        &format!("{at}/items/type"),
        Some(json!("integer")),
    );
    let causes = causes(&old, &new);
    let told = format!("{at}/items: type: \"string\" -> \"integer\"");
    assert_eq!(causes["types::ThingLid.tags"], [told], "{causes:?}");
}

#[test]
fn the_last_property_of_a_type_is_the_cause_wherever_the_type_was() {
    let mut old = document();
    let lid = json!({ "type": "object", "properties": { "size": { "type": "integer" } } });
    edit(&mut old, &format!("{THING}_lid"), Some(lid));
    let holder = format!("{THING}/properties/lid");
    edit(&mut old, &holder, Some(to("thing_lid")));
    let mut new = old.clone();
    let at = format!("{THING}_lid/properties/size");
    edit(&mut new, &at, None);
    let causes = causes(&old, &new);
    let told = format!("{at}: the property is gone");
    for path in ["types::Thing.lid", "types::ThingLid"] {
        assert_eq!(causes[path], [told.as_str()], "{causes:?}");
    }
}

#[test]
fn what_is_sent_in_place_of_a_type_is_from_where_that_one_is() {
    let mut old = document();
    let read_only = format!("{THING}/properties/id/readOnly");
    edit(&mut old, &read_only, Some(json!(true)));
    let body = "/paths/~1v2~1things/post/requestBody/content/application~1json/schema";
    edit(&mut old, body, Some(to("thing")));
    let mut new = old.clone();
    let at = format!("{THING}/properties/name");
    edit(&mut new, &format!("{at}/type"), Some(json!("integer")));
    let causes = causes(&old, &new);
    let told = format!("{at}: type: \"string\" -> \"integer\"");
    for path in ["types::ThingRequest.name", "types::ThingRequest::name"] {
        assert_eq!(causes[path], [told.as_str()], "{causes:?}");
    }
}

#[test]
fn a_member_that_a_value_told_apart_is_gone_with_the_value() {
    let mut old = document();
    for name in ["from_image", "from_backup"] {
        let schema = format!("/components/schemas/{name}");
        let kind = json!({ "type": "string", "enum": [name] });
        edit(&mut old, &format!("{schema}/properties/kind"), Some(kind));
        edit(
            &mut old,
            &format!("{schema}/required/-"),
            Some(json!("kind")),
        );
    }
    let mut new = old.clone();
    let at = "/components/schemas/from_image/properties/kind";
    let wrapped = json!({ "type": "object", "properties": { "inner": { "type": "string" } } });
    edit(&mut new, at, Some(wrapped));
    let causes = causes(&old, &new);
    let told = format!("{at}/enum: the value \"from_image\" is gone");
    let path = "types::NewThingSource::FromImage";
    assert_eq!(causes[path], [told], "{causes:?}");
}

#[test]
fn a_type_that_goes_with_its_operation_is_gone_for_no_change_of_its_own() {
    let mut old = document();
    let delete = "/paths/~1v2~1things~1{id}/delete";
    let box_ = json!({ "type": "object", "properties": { "size": { "type": "integer" }, "lid": { "type": "string" } } });
    edit(&mut old, "/components/schemas/box", Some(box_));
    let answered = format!("{delete}/responses/200");
    edit(
        &mut old,
        &answered,
        Some(super::answer(to("box"))["200"].clone()),
    );
    edit(&mut old, &format!("{delete}/responses/204"), None);
    let mut new = old.clone();
    edit(&mut new, delete, None);
    edit(&mut new, "/components/schemas/box/properties/lid", None);
    let causes = causes(&old, &new);
    let told = format!("{delete}: the operation things_delete is gone");
    assert_eq!(causes["types::Box"], [told], "{causes:?}");
}
