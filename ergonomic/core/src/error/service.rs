//! What an error response says.

use reqwest::header::HeaderMap;
use serde_json::Value;

/// How much of a body that isn't JSON an error shows.
const LONGEST_EXCERPT: usize = 160;

/// How much of the service's own message an error shows.
const LONGEST_MESSAGE: usize = 500;

/// How many messages of a list are kept: an answer may have megabytes of them.
const MOST_MESSAGES: usize = 20;

/// What the service says of an error.
#[derive(Clone, Debug, Default)]
pub(super) struct ServiceError {
    pub(super) id: Option<String>,
    pub(super) message: Option<String>,
    pub(super) root_causes: Vec<String>,
    pub(super) request_id: Option<String>,
    pub(super) excerpt: Option<String>,
}

impl ServiceError {
    /// Reads whatever form of error body the parts of the service use.
    pub(super) fn read(body: &[u8]) -> Self {
        let Ok(body @ Value::Object(_)) = serde_json::from_slice(body) else {
            return Self {
                excerpt: excerpt(body),
                ..Self::default()
            };
        };
        let error = body.get("error").unwrap_or(&Value::Null);
        let inner = if error.is_object() { error } else { &body };
        let text = |key: &str| {
            let text = match inner.get(key)? {
                Value::Object(object) => object.get("message")?,
                text => text,
            };
            line(text.as_str()?, LONGEST_MESSAGE)
        };
        let list = |key: &str| -> Vec<String> {
            let items = inner
                .get(key)
                .and_then(Value::as_array)
                .into_iter()
                .flatten();
            let message = |item: &Value| {
                let text = item.get("message").unwrap_or(item);
                line(text.as_str()?, LONGEST_MESSAGE)
            };
            items.filter_map(message).take(MOST_MESSAGES).collect()
        };
        let several = || Some(list("errors").join("; ")).filter(|text| !text.is_empty());
        Self {
            id: text("id").or_else(|| text("code")).or_else(|| text("type")),
            message: text("message")
                .or_else(|| line(error.as_str()?, LONGEST_MESSAGE))
                .or_else(several),
            root_causes: list("root_causes"),
            request_id: text("request_id"),
            excerpt: None,
        }
    }
}

/// Whether the body of an answer is a page for people: the service has none, but gateways and proxies between it and the client.
#[doc(hidden)]
#[must_use]
pub fn is_page(body: &[u8]) -> bool {
    body.trim_ascii_start().starts_with(b"<")
}

/// The id that the service gave a request, from the response headers.
#[doc(hidden)]
#[must_use]
pub fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("x-request-id")?.to_str().ok()
}

/// The beginning of a page as one line, without its tags.
fn excerpt(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body.get(..4096).unwrap_or(body));
    let mut out = String::new();
    let mut in_tag = false;
    for c in text.chars() {
        match c {
            '<' => in_tag = true,
            '>' if in_tag => {
                in_tag = false;
                out.push(' ');
            }
            _ if in_tag => {}
            c => out.push(c),
        }
    }
    line(&out, LONGEST_EXCERPT)
}

/// The beginning of a text as one line, without what a terminal would act on; `None` if nothing is left.
fn line(text: &str, longest: usize) -> Option<String> {
    let is_gap = |c: char| c.is_whitespace() || c.is_control() || c == '\u{fffd}';
    let words: Vec<&str> = text.split(is_gap).filter(|word| !word.is_empty()).collect();
    let line: String = words.join(" ").chars().take(longest).collect();
    (!line.is_empty()).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_form_of_error_body_is_read() {
        let read = |body: Value| ServiceError::read(body.to_string().as_bytes());
        let plain = read(json!({ "id": "not_found", "message": "gone", "request_id": "r" }));
        assert_eq!(plain.id.as_deref(), Some("not_found"));
        assert_eq!(plain.message.as_deref(), Some("gone"));
        assert_eq!(plain.request_id.as_deref(), Some("r"));
        let causes = read(json!({ "error": "no", "root_causes": ["a", "b"], "messages": null }));
        assert_eq!(causes.message.as_deref(), Some("no"));
        assert_eq!(causes.root_causes, ["a", "b"]);
        let inner = read(json!({ "error": { "type": "t", "message": "m" } }));
        assert_eq!(
            (inner.id.as_deref(), inner.message.as_deref()),
            (Some("t"), Some("m"))
        );
        let named = read(json!({ "id": "i", "code": "c", "type": "t", "message": "m" }));
        assert_eq!(named.id.as_deref(), Some("i"));
        let coded = read(json!({ "code": "c", "type": "t", "message": "m" }));
        assert_eq!(coded.id.as_deref(), Some("c"));
        let nested = read(json!({ "id": "x", "message": { "message": "deep" } }));
        assert_eq!(nested.message.as_deref(), Some("deep"));
        for several in [
            json!({ "errors": [{ "message": "a" }, { "message": "b" }] }),
            json!({ "errors": ["a", "b"] }),
        ] {
            assert_eq!(read(several).message.as_deref(), Some("a; b"));
        }
        let long = read(json!({ "message": "a\n\u{1b}[2Jb", "root_causes": ["\r\n", "c\td"] }));
        assert_eq!(long.message.as_deref(), Some("a [2Jb"));
        assert_eq!(long.root_causes, ["c d"]);
    }

    #[test]
    fn a_page_is_told_from_what_the_service_says() {
        assert!(is_page(b"\n<!DOCTYPE html><p>404"));
        for said in [r#"{"id":"not_found"}"#, "404 page not found", ""] {
            assert!(!is_page(said.as_bytes()), "{said}");
        }
    }

    #[test]
    fn excerpts_are_short_and_safe() {
        let page = b"<html><head><title>502 Bad Gateway</title></head>\n<body>\x1b[31mnginx\0</body></html>";
        assert_eq!(excerpt(page).as_deref(), Some("502 Bad Gateway [31mnginx"));
        assert_eq!(excerpt(b""), None);
        assert_eq!(excerpt(b"<br>"), None);
        let long = "x".repeat(10_000_000);
        assert_eq!(excerpt(long.as_bytes()).unwrap().len(), LONGEST_EXCERPT);
        assert_eq!(excerpt(&[0xff, 0xfe, b'a']).as_deref(), Some("a"));
    }
}
