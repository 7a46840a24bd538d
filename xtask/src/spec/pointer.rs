//! JSON pointers, and the references of a document, which are some.

use serde_json::Value;

/// References that lead to references: more steps than this can only be a circle.
const LONGEST_CHAIN: usize = 32;

/// Why a reference leads to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    /// The reference points outside of the document.
    Outside,
    /// The reference points to nothing.
    Missing,
    /// The reference leads back to itself.
    Circle,
}

/// The pointer to what stands behind `key` at `at`.
pub(crate) fn child(at: &str, key: &str) -> String {
    format!("{at}/{}", escape(key))
}

/// A key as a part of a pointer.
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The key that a part of a pointer stands for.
pub(crate) fn unescape(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}

/// Takes the member of an object out of a document; the others stay in their order.
pub(crate) fn take(document: &mut Value, at: &str) {
    if let Some((parent, key)) = at.rsplit_once('/')
        && let Some(object) = document.pointer_mut(parent).and_then(Value::as_object_mut)
    {
        object.shift_remove(&unescape(key));
    }
}

/// What a reference at `at` leads to, and where that stands; anything else is itself.
///
/// # Errors
///
/// Returns why it leads to nothing.
pub(crate) fn follow<'a>(
    document: &'a Value,
    mut at: String,
    mut value: &'a Value,
) -> Result<(String, &'a Value), Broken> {
    for _ in 0..LONGEST_CHAIN {
        let Some(target) = value.get("$ref").and_then(Value::as_str) else {
            return Ok((at, value));
        };
        let pointer = target.strip_prefix('#').ok_or(Broken::Outside)?;
        // The document itself is no part of it.
        if pointer.is_empty() {
            return Err(Broken::Missing);
        }
        value = document.pointer(pointer).ok_or(Broken::Missing)?;
        pointer.clone_into(&mut at);
    }
    Err(Broken::Circle)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn references_are_followed_to_their_end() {
        let to = |at: &str| json!({ "$ref": format!("#{at}") });
        let document = json!({
            "a/b": 1,
            "one": to("/two"),
            "two": to("/a~1b"),
            "circle": to("/circle"),
            "lost": to("/nowhere"),
            "whole": to(""),
            "other": { "$ref": "other.yml#/a" },
        });
        let end = |key: &str| follow(&document, child("", key), &document[key]);
        assert_eq!(end("one"), Ok(("/a~1b".to_owned(), &json!(1))));
        assert_eq!(end("a/b"), Ok(("/a~1b".to_owned(), &json!(1))));
        assert_eq!(end("circle"), Err(Broken::Circle));
        assert_eq!(end("lost"), Err(Broken::Missing));
        assert_eq!(end("whole"), Err(Broken::Missing));
        assert_eq!(end("other"), Err(Broken::Outside));
    }

    #[test]
    fn keys_survive_a_pointer() {
        for key in ["a/b", "~", "~1", "a~b/c", ""] {
            assert_eq!(unescape(&escape(key)), key);
        }
    }
}
