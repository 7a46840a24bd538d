use serde_json::{Value, json};

use super::*;
use crate::codegen::hosts::tests::hosts;

/// A document of one operation, `things_get`, that is answered with nothing unless it says otherwise.
fn document(mut operation: Value) -> Document {
    let object = operation.as_object_mut().unwrap();
    object.insert("operationId".to_owned(), json!("things_get"));
    object
        .entry("responses")
        .or_insert(json!({ "204": { "description": "" } }));
    Document(json!({
        "servers": [{ "url": "https://api.example.com" }],
        "security": [{ "api_auth": ["thing:read"] }],
        "paths": { "/v2/things": { "get": operation } },
        "components": {
            "securitySchemes": {
                "api_auth": { "type": "http", "scheme": "Bearer" },
                "other_auth": { "type": "oauth2", "flows": {} },
                "cookie_auth": { "type": "apiKey", "in": "cookie", "name": "session" },
                "basic_auth": { "type": "http", "scheme": "basic" },
            },
            "schemas": {
                "thing": { "type": "object", "properties": { "name": { "type": "string" } } },
                "text": { "type": "string" },
            },
        },
    }))
}

fn fine(operation: Value) {
    let found = problems(&document(operation.clone()), &hosts());
    assert_eq!(found, Vec::<String>::new(), "{operation}");
}

/// Fails unless there is one problem, with its place and these words.
#[track_caller]
fn refused(operation: Value, words: &[&str]) {
    let found = problems(&document(operation.clone()), &hosts());
    let [only] = found.as_slice() else {
        panic!("{operation} has the problems {found:#?}");
    };
    for word in ["GET /v2/things (things_get): "].iter().chain(words) {
        assert!(only.contains(word), "no {word:?} in {only}");
    }
}

fn content(media: &str, schema: Value) -> Value {
    json!({ "content": { media: { "schema": schema } } })
}

fn answers(status: &str, response: Value) -> Value {
    json!({ "responses": { status: response } })
}

fn sends(body: Value) -> Value {
    json!({ "requestBody": body })
}

fn parameter(parameter: Value) -> Value {
    json!({ "parameters": [parameter] })
}

fn thing() -> Value {
    json!({ "$ref": "#/components/schemas/thing" })
}

#[test]
fn an_operation_needs_a_success() {
    fine(answers("2XX", json!({})));
    fine(json!({ "responses": { "410": {}, "default": {} } }));
    for status in ["101", "302", "default", "404"] {
        refused(
            answers(status, json!({})),
            &["no answer of success", status, "overlay"],
        );
    }
}

#[test]
fn answers_need_a_codec() {
    for (media, schema) in [
        ("application/json", thing()),
        ("text/csv", json!({ "type": "string" })),
        (
            "application/pdf",
            json!({ "$ref": "#/components/schemas/text" }),
        ),
        ("application/yaml", json!({})),
    ] {
        fine(answers("200", content(media, schema)));
    }
    for (media, schema) in [
        ("application/xml", thing()),
        ("application/problem+json", thing()),
        ("application/json; charset=utf-8", thing()),
        (
            "text/csv",
            json!({ "type": "array", "items": { "type": "string" } }),
        ),
        ("multipart/mixed", json!({ "type": "string" })),
    ] {
        let operation = answers("200", content(media, schema.clone()));
        refused(operation, &["the answer 200", media, "no codec", "overlay"]);
        let errors = json!({ "responses": { "204": {}, "404": content(media, schema) } });
        refused(errors, &["the answer 404", media, "no codec"]);
    }
    for media in ["application/json", "text/event-stream"] {
        let untyped = json!({ "content": { media: {} } });
        refused(answers("200", untyped), &[media, "without a schema"]);
    }
}

#[test]
fn a_method_has_one_answer() {
    let both = |other: &str| {
        let mut both = content("application/json", thing());
        both["content"][other] = json!({ "schema": { "type": "string" } });
        answers("200", both)
    };
    fine(both("text/event-stream"));
    refused(both("text/csv"), &["text/csv", "a method answers one"]);
    refused(
        answers("200", content("text/event-stream", thing())),
        &["nothing but a stream of events"],
    );
    let two = |first: Value, second: Value| json!({ "responses": { "200": first, "201": second } });
    let of = |schema| content("application/json", schema);
    fine(two(of(thing()), of(thing())));
    fine(two(of(thing()), json!({})));
    let described = json!({ "type": "string", "description": "Words." });
    fine(two(of(json!({ "type": "string" })), of(described)));
    refused(
        two(of(thing()), of(json!({ "type": "string" }))),
        &["different bodies"],
    );
    refused(
        two(
            content("text/csv", json!({})),
            content("text/plain", json!({})),
        ),
        &["different bodies"],
    );
}

#[test]
fn errors_are_known_by_single_statuses() {
    let ranges = json!({ "responses": { "204": {}, "4XX": content("application/json", thing()) } });
    refused(ranges, &["the answer 4XX", "range", "`default`"]);
}

#[test]
fn request_bodies_need_a_codec() {
    for (media, schema) in [
        ("application/json", thing()),
        ("application/x-www-form-urlencoded", thing()),
        (
            "application/octet-stream",
            json!({ "type": "string", "format": "binary" }),
        ),
        ("text/plain", json!({})),
    ] {
        fine(sends(content(media, schema)));
    }
    for (media, schema) in [
        ("multipart/form-data", thing()),
        ("application/xml", thing()),
        ("application/merge-patch+json", thing()),
    ] {
        refused(
            sends(content(media, schema)),
            &["request body", media, "no codec", "overlay"],
        );
    }
    let untyped = json!({ "content": { "application/json": {} } });
    refused(sends(untyped), &["application/json", "without a schema"]);
    refused(sends(json!({ "content": {} })), &["no media type"]);
    refused(sends(content("*/*", json!({}))), &["*/*", "name it"]);
    refused(
        sends(content("text/event-stream", thing())),
        &["only answers"],
    );
}

#[test]
fn several_media_types_must_say_the_same() {
    let both = |form: Value| {
        let mut both = content("application/json", thing());
        both["content"]["application/x-www-form-urlencoded"] = json!({ "schema": form });
        sends(both)
    };
    fine(both(thing()));
    let of =
        |prose: &str| json!({ "description": prose, "properties": { "f": { "type": "string" } } });
    let mut operation = both(of("One."));
    operation["requestBody"]["content"]["application/json"]["schema"] = of("Two.");
    fine(operation);
    let other = json!({ "properties": { "other": { "type": "string" } } });
    refused(both(other), &["which differ"]);
    let mut bytes = content("text/plain", json!({}));
    bytes["content"]["text/csv"] = json!({});
    refused(sends(bytes), &["text/csv", "text/plain", "which differ"]);
}

#[test]
fn forms_hold_values_and_lists_of_them() {
    let form = |schema: Value| sends(content("application/x-www-form-urlencoded", schema));
    let field = |schema: Value| form(json!({ "type": "object", "properties": { "f": schema } }));
    for schema in [
        json!({ "type": "integer" }),
        json!({ "type": "array", "items": { "$ref": "#/components/schemas/text" } }),
        json!({ "oneOf": [{ "type": "integer" }, { "type": "string" }] }),
    ] {
        fine(field(schema));
    }
    for schema in [
        thing(),
        json!({ "type": "object" }),
        json!({ "type": "array", "items": thing() }),
        json!({ "type": "array", "items": { "type": "array", "items": { "type": "string" } } }),
        json!({ "oneOf": [{ "type": "integer" }, thing()] }),
        json!({}),
    ] {
        refused(field(schema), &["the field f of a form", "overlay"]);
    }
    refused(
        field(json!({ "type": "string", "nullable": true })),
        &["can be null"],
    );
    for untyped in [
        json!({ "type": "object" }),
        json!({ "type": "string" }),
        json!({ "oneOf": [thing()] }),
    ] {
        refused(form(untyped), &["declares no fields"]);
    }
    let further =
        json!({ "properties": { "f": { "type": "string" } }, "additionalProperties": thing() });
    refused(form(further), &["further fields"]);
    let union = json!({ "properties": { "f": { "type": "string" } }, "oneOf": [thing()] });
    refused(form(union), &["a union has no fields"]);
    let encoded = |encoding: Value| {
        let mut body = content(
            "application/x-www-form-urlencoded",
            json!({ "properties": { "f": { "type": "array", "items": { "type": "string" } } } }),
        );
        body["content"]["application/x-www-form-urlencoded"]["encoding"] = json!({ "f": encoding });
        sends(body)
    };
    fine(encoded(json!({ "style": "form", "explode": true })));
    for encoding in [
        json!({ "explode": false }),
        json!({ "style": "deepObject" }),
        json!({ "contentType": "application/json" }),
    ] {
        refused(encoded(encoding), &["`encoding`"]);
    }
}

#[test]
fn a_form_can_not_ask_for_a_stream() {
    let mut answer = content("application/json", thing());
    answer["content"]["text/event-stream"] = json!({ "schema": thing() });
    let mut operation = sends(content("application/x-www-form-urlencoded", thing()));
    operation["responses"] = json!({ "200": answer });
    refused(operation, &["only JSON can ask"]);
}

#[test]
fn parameters_are_written_in_one_way() {
    let text = || json!({ "type": "string" });
    let list = || json!({ "type": "array", "items": { "type": "string" } });
    for told in [
        json!({ "name": "q", "in": "query", "schema": text() }),
        json!({ "name": "q", "in": "query", "schema": list(), "style": "form", "explode": true }),
        json!({ "name": "q", "in": "query", "schema": text(), "explode": false }),
        json!({ "name": "X-Q", "in": "header", "schema": text(), "style": "simple" }),
    ] {
        fine(parameter(told));
    }
    for (told, words) in [
        (
            json!({ "in": "cookie", "schema": text() }),
            ["cookie", "only path, query and header"],
        ),
        (
            json!({ "in": "query", "schema": thing(), "style": "deepObject" }),
            ["query", "deepObject"],
        ),
        (
            json!({ "in": "query", "schema": list(), "style": "pipeDelimited" }),
            ["query", "pipeDelimited"],
        ),
        (
            json!({ "in": "query", "schema": list(), "explode": false }),
            ["query", "explode"],
        ),
        (
            json!({ "in": "query", "schema": thing() }),
            ["query", "neither a single value"],
        ),
        (
            json!({ "in": "query", "schema": {} }),
            ["query", "neither a single value"],
        ),
        (
            json!({ "in": "query" }),
            ["query", "neither a single value"],
        ),
        (
            json!({ "in": "query", "schema": { "oneOf": [{ "type": "integer" }, text()] } }),
            ["query", "several types"],
        ),
        (
            json!({ "in": "query", "content": {} }),
            ["query", "`content`"],
        ),
        (
            json!({ "in": "query", "schema": text(), "allowReserved": true }),
            ["query", "allowReserved"],
        ),
        (
            json!({ "in": "header", "schema": text(), "style": "form" }),
            ["header", "form"],
        ),
    ] {
        let mut told = told;
        told["name"] = json!("q");
        refused(parameter(told), &[words[0], words[1], "overlay"]);
    }
    let odd = json!({ "name": "a b", "in": "header", "schema": text() });
    refused(parameter(odd), &["no name of a header"]);
}

#[test]
fn path_parameters_are_text() {
    let found = |path: &str, told: Value| {
        let mut document = document(json!({ "parameters": [told] }));
        let paths = document.0["paths"].as_object_mut().unwrap();
        let item = paths.remove("/v2/things").unwrap();
        paths.insert(path.to_owned(), item);
        problems(&document, &hosts())
    };
    let told = |schema: Value| json!({ "name": "id", "in": "path", "schema": schema });
    let any = json!({ "anyOf": [{ "type": "integer" }, { "type": "string" }] });
    for schema in [json!({ "type": "integer" }), any] {
        assert_eq!(found("/v2/things/{id}", told(schema)), Vec::<String>::new());
    }
    let list = json!({ "type": "array", "items": { "type": "string" } });
    for (path, told, words) in [
        ("/v2/things/{id}", told(list), "a list in a path"),
        (
            "/v2/things",
            told(json!({ "type": "string" })),
            "disagree about {id}",
        ),
        (
            "/v2/things/{id}",
            json!({ "name": "id", "in": "path", "schema": { "type": "string" }, "style": "matrix" }),
            "matrix",
        ),
    ] {
        let found = found(path, told);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains(words), "{found:?}");
    }
}

#[test]
fn a_parameter_of_an_operation_is_that_of_its_path() {
    let text = json!({ "name": "q", "in": "query", "schema": { "type": "string" } });
    let mut document = document(parameter(text));
    let object = json!({ "name": "q", "in": "query", "schema": { "type": "object" } });
    document.0["paths"]["/v2/things"]["parameters"] = json!([object]);
    assert_eq!(problems(&document, &hosts()), Vec::<String>::new());
    let item = document.0["paths"]["/v2/things"].as_object_mut().unwrap();
    item["get"].as_object_mut().unwrap().remove("parameters");
    let found = problems(&document, &hosts());
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("the query parameter q"), "{found:?}");
}

#[test]
fn arguments_have_names_of_their_own() {
    let text = |name: &str, place: &str| json!({ "name": name, "in": place, "schema": { "type": "string" } });
    let list = |all: &[Value]| json!({ "parameters": all });
    refused(
        list(&[text("page-size", "query"), text("pageSize", "query")]),
        &["second `page_size`"],
    );
    let mut operation = list(&[text("body", "query")]);
    fine(operation.clone());
    operation["requestBody"] = content("application/json", thing());
    refused(operation, &["second `body`"]);
    let mut operation = list(&[text("agent", "query")]);
    operation["servers"] = json!([{ "url": "https://{agent}" }]);
    operation["security"] = json!([]);
    refused(operation, &["second `agent`"]);
}

#[test]
fn security_schemes_are_bearer_tokens_of_the_host() {
    let with = |security: Value| json!({ "security": security });
    fine(with(json!([])));
    fine(with(json!([{}, { "cookie_auth": [] }])));
    fine(with(json!([{ "cookie_auth": [] }, { "api_auth": [] }])));
    for (security, words) in [
        (
            json!([{ "lost_auth": [] }]),
            ["lost_auth", "not in components"],
        ),
        (
            json!([{ "cookie_auth": [] }]),
            ["cookie_auth", "no bearer token"],
        ),
        (
            json!([{ "basic_auth": [] }]),
            ["basic_auth", "no bearer token"],
        ),
        (
            json!([{ "other_auth": [] }]),
            ["other_auth", "doesn't fit the host api"],
        ),
        (
            json!([{ "api_auth": [], "other_auth": [] }]),
            ["other_auth", "at once"],
        ),
    ] {
        refused(with(security), &words);
    }
    let mut other = with(json!([{ "other_auth": [] }]));
    other["servers"] = json!([{ "url": "https://other.example.com" }]);
    fine(other);
    let presigned = json!({ "x-address": {} });
    refused(presigned, &["api_auth", "doesn't fit the host addresses"]);
}

#[test]
fn what_is_no_operation_is_told() {
    let mut document = document(json!({ "callbacks": {}, "x-force-content-type": "text/csv" }));
    let item = document.0["paths"]["/v2/things"].as_object_mut().unwrap();
    item.insert("trace".to_owned(), json!({}));
    item.insert("$ref".to_owned(), json!("#/x"));
    item.insert("x-note".to_owned(), json!(true));
    item.insert("summary".to_owned(), json!(""));
    let found = problems(&document, &hosts());
    let told: Vec<bool> = ["callbacks", "text/csv", "`trace`", "`$ref`"]
        .iter()
        .map(|word| found.iter().any(|told| told.contains(word)))
        .collect();
    assert_eq!((told, found.len()), (vec![true; 4], 4), "{found:?}");
}

#[test]
fn methods_have_names_of_their_own() {
    let mut document = document(json!({}));
    let mut other = document.0["paths"]["/v2/things"]["get"].clone();
    other["operationId"] = json!("thingsGet");
    document.0["paths"]["/v2/things"]["post"] = other;
    let found = problems(&document, &hosts());
    assert_eq!(found.len(), 1, "{found:?}");
    for word in [
        "POST /v2/things (thingsGet)",
        "`things_get`",
        "GET /v2/things (things_get)",
    ] {
        assert!(found[0].contains(word), "{found:?}");
    }
}
