use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use serde_json::json;

use super::super::input::{LARGEST, name, parse, read};
use super::{document, imported, with};

#[test]
fn json_and_yaml_give_the_same_bytes() {
    let document = with(
        "/components/schemas/thing",
        json!({
            "type": "string",
            "enum": ["yes", "no", "on", "1.0", "null", "2020-01-01", "0x10", ""],
            "default": { "a": 1, "b": 1.5, "c": 9_223_372_036_854_776_000_u64, "d": null, "e": true, "f": -1 },
            "pattern": "^a: [b]#c$",
        }),
    );
    let yaml = yaml_serde::to_string(&document).unwrap();
    let json = imported(document.to_string().as_bytes(), false);
    assert_eq!(imported(yaml.as_bytes(), false), json);
}

#[test]
fn handwritten_yaml_means_what_it_means_in_json() {
    let yaml = "
openapi: 3.0.0
info: {title: Tiny API, version: '2.0'}
paths:
  /v2/things/{id}:
    get:
      operationId: things_get
      tags: [Things]
      parameters:
        - {name: id, in: path, required: true, schema: &number {type: integer}}
      responses:
        200:
          description: >-
            A thing.
          content: {application/json: {schema: {$ref: '#/components/schemas/thing'}}}
components:
  schemas:
    thing:
      type: object
      properties: {id: *number}
";
    let json = imported(document().to_string().as_bytes(), false);
    assert_eq!(imported(yaml.as_bytes(), false), json);
}

#[test]
fn numbers_past_64_bits_are_the_same_in_json_and_yaml() {
    let number = "18446744073709552000";
    let json = format!("{{\"maximum\": {number}, \"minimum\": -{number}}}");
    let yaml = format!("maximum: {number}\nminimum: -{number}\n");
    assert_eq!(
        parse(yaml.as_bytes()).unwrap(),
        parse(json.as_bytes()).unwrap()
    );
    assert_unreadable(b"maximum: .nan", "JSON has no number NaN");
}

#[test]
fn yaml_keys_are_text_whatever_they_look_like() {
    let document = parse(b"200: a\nyes: b\n1.0: c\ntrue: d\n").unwrap();
    assert_eq!(
        document,
        json!({ "200": "a", "yes": "b", "1.0": "c", "true": "d" })
    );
}

#[test]
fn a_key_can_not_stand_twice_in_one_object() {
    assert_unreadable(b"a: 1\na: 2\n", "key a stands here twice");
    assert_unreadable(b"{\"a\": 1, \"a\": 2}", "key a stands here twice");
}

#[test]
fn aliases_that_multiply_are_refused() {
    let mut yaml = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let alias = format!("*a{}, ", level - 1).repeat(10);
        yaml.push_str(&format!("a{level}: &a{level} [{alias}]\n"));
    }
    assert_unreadable(yaml.as_bytes(), "repetition limit exceeded");
}

#[test]
fn importing_the_output_again_changes_nothing() {
    let first = imported(document().to_string().as_bytes(), false);
    assert_eq!(imported(first.as_bytes(), false), first);
    assert!(first.ends_with("}\n") && first.starts_with("{\n  \"openapi\""));
}

#[track_caller]
fn assert_unreadable(bytes: &[u8], expected: &str) {
    let error = format!("{:#}", parse(bytes).unwrap_err());
    assert!(error.contains(expected), "{error}");
}

#[test]
fn what_is_no_document_is_refused() {
    let whole = document().to_string();
    let half = whole.get(..whole.len() / 2).unwrap();
    assert_unreadable(
        half.as_bytes(),
        "neither valid JSON nor valid YAML; is it whole?",
    );
    assert_unreadable(
        b"paths: [",
        "neither valid JSON nor valid YAML; is it whole?",
    );
    assert_unreadable(b"\xff\xfe\x00garbage", "neither valid JSON nor valid YAML");
    assert_unreadable(b"<html>no</html>", "not an object");
    assert_unreadable(b"[1, 2]", "not an object");
    assert_unreadable(b" \n ", "the input is empty");
}

#[test]
fn huge_nesting_is_refused_rather_than_crashed_on() {
    let json = format!("{{\"a\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert_unreadable(json.as_bytes(), "nested too deeply");
    let yaml = format!("a: {}{}", "[".repeat(10_000), "]".repeat(10_000));
    assert_unreadable(yaml.as_bytes(), "nested too deeply");
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    assert!(parse(b"\xef\xbb\xbf{\"a\": 1}").is_ok());
}

#[test]
fn provenance_names_neither_folders_nor_secrets() {
    assert_eq!(name("../some/folder/doc.json"), "doc.json");
    let address = "https://me:secret@example.com/doc.yaml?token=secret#here";
    assert_eq!(name(address), "https://example.com/doc.yaml");
}

#[test]
fn a_missing_file_is_named() {
    let error = format!("{:#}", read("no/such/file.json").unwrap_err());
    assert!(error.contains("can't open no/such/file.json"), "{error}");
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("large.json");
    // Sparse: takes no space on most disks.
    std::fs::File::create(&path)
        .unwrap()
        .set_len(LARGEST + 1)
        .unwrap();
    let error = read(path.to_str().unwrap()).unwrap_err();
    assert!(
        error.to_string().contains("is larger than 64 MB"),
        "{error}"
    );
}

/// Serves one answer on a loopback port and returns the address.
fn serve(head: &'static str, body: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = [0; 1024];
        let _ = stream.read(&mut request);
        let head = format!("HTTP/1.1 {head}\r\nconnection: close\r\n\r\n");
        // A client that has seen enough closes the connection while we write.
        let _ = stream
            .write_all(head.as_bytes())
            .and_then(|()| stream.write_all(&body));
    });
    format!("http://127.0.0.1:{port}/doc.json?token=secret")
}

#[test]
fn a_document_can_be_downloaded() {
    assert_eq!(read(&serve("200 OK", b"{}".to_vec())).unwrap(), b"{}");
}

#[test]
fn other_answers_than_200_are_errors_without_the_query() {
    let error = read(&serve("404 Not Found", Vec::new())).unwrap_err();
    let text = format!("{error:#}");
    assert!(text.contains("the server answered 404 Not Found"), "{text}");
    assert!(
        text.contains("/doc.json") && !text.contains("secret"),
        "{text}"
    );
}

#[test]
fn a_download_that_is_too_large_is_cut_off() {
    let body = vec![b' '; usize::try_from(LARGEST).unwrap() + 1];
    let error = format!("{:#}", read(&serve("200 OK", body)).unwrap_err());
    assert!(error.contains("is larger than 64 MB"), "{error}");
}
