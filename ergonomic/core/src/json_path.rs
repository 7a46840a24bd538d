//! Where in a JSON text a parser stopped, as a path.
//!
//! serde_json tells line and column. A second decoder that notes the path (`serde_path_to_error`) would compile every type
//! twice; reading the text up to that point costs nothing until something fails.

/// How many characters of a path are told.
const LONGEST: usize = 200;

enum Frame {
    Object(Option<String>),
    Array(Option<usize>),
}

/// The path of the value at `line` and `column`, both from 1, such as `droplets[3].networks`; `$` is the whole.
pub(crate) fn locate(text: &[u8], line: usize, column: usize) -> String {
    let mut end = 0;
    for _ in 1..line {
        match text
            .get(end..)
            .and_then(|rest| rest.iter().position(|byte| *byte == b'\n'))
        {
            Some(length) => end += length + 1,
            None => break,
        }
    }
    let end = (end + column).min(text.len());
    render(&frames(text.get(..end).unwrap_or(text)))
}

fn frames(text: &[u8]) -> Vec<Frame> {
    let mut frames = Vec::new();
    let mut expects_key = false;
    let mut bytes = text.iter().enumerate();
    while let Some((at, byte)) = bytes.next() {
        if !byte.is_ascii_whitespace()
            && *byte != b']'
            && let Some(Frame::Array(index @ None)) = frames.last_mut()
        {
            *index = Some(0);
        }
        match byte {
            b'{' => {
                frames.push(Frame::Object(None));
                expects_key = true;
            }
            b'[' => frames.push(Frame::Array(None)),
            b'}' | b']' => {
                frames.pop();
            }
            b',' => match frames.last_mut() {
                Some(Frame::Array(index)) => *index = index.map(|index| index + 1),
                Some(Frame::Object(key)) => {
                    *key = None;
                    expects_key = true;
                }
                None => {}
            },
            b'"' => {
                let mut escaped = false;
                let mut end = text.len();
                for (position, byte) in bytes.by_ref() {
                    match byte {
                        _ if escaped => escaped = false,
                        b'\\' => escaped = true,
                        b'"' => {
                            end = position;
                            break;
                        }
                        _ => {}
                    }
                }
                if expects_key {
                    let key = String::from_utf8_lossy(text.get(at + 1..end).unwrap_or_default())
                        .into_owned();
                    if let Some(frame @ Frame::Object(_)) = frames.last_mut() {
                        *frame = Frame::Object(Some(key));
                    }
                    expects_key = false;
                }
            }
            _ => {}
        }
    }
    frames
}

fn render(frames: &[Frame]) -> String {
    let mut path = String::new();
    for frame in frames {
        match frame {
            Frame::Object(Some(key)) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
            }
            Frame::Array(Some(index)) => {
                path.push('[');
                path.push_str(&index.to_string());
                path.push(']');
            }
            Frame::Object(None) | Frame::Array(None) => {}
        }
    }
    if path.is_empty() {
        return "$".to_owned();
    }
    shortened(path)
}

/// The beginning and the end of a path that is too long for a message: what answers nest, and the keys of maps, may have any
/// length.
fn shortened(path: String) -> String {
    let length = path.chars().count();
    if length <= LONGEST {
        return path;
    }
    let start = path.chars().take(LONGEST / 2);
    let end = path.chars().skip(length - LONGEST / 2);
    start.chain(['…']).chain(end).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Decode;
    use std::collections::BTreeMap;

    #[test]
    fn long_paths_are_told_by_both_ends() {
        let deep = format!("{}{}", r#"{"é":["#.repeat(100_000), "x");
        let path = locate(deep.as_bytes(), 1, deep.len());
        assert_eq!(path.chars().count(), LONGEST + 1);
        assert!(
            path.starts_with("é[0].é[0]") && path.ends_with("é[0]"),
            "{path}"
        );
        let key = format!(r#"{{"{}": x"#, "k".repeat(1_000_000));
        assert_eq!(
            locate(key.as_bytes(), 1, key.len()).chars().count(),
            LONGEST + 1
        );
    }

    fn failure<T: Decode>(text: &str) -> String {
        let error = crate::from_slice::<T>(text.as_bytes()).err().unwrap();
        locate(text.as_bytes(), error.line(), error.column())
    }

    #[test]
    fn a_string_that_is_not_utf8_is_an_error_with_its_place() {
        for (text, place) in [
            (
                &b"{\"a\": [\"x\"], \"b\": [\"\xc3\xa9\", \"caf\xe9\"]}"[..],
                "b[1]",
            ),
            (&b"{\"a\": [\"x\"], \xe9"[..], "$"),
        ] {
            let error = crate::from_slice::<BTreeMap<String, Vec<String>>>(text).unwrap_err();
            let found = locate(text, error.line(), error.column());
            assert_eq!(found, place, "{error}");
        }
        let read = crate::from_slice::<Vec<String>>("[\"café\"]".as_bytes());
        assert_eq!(read.unwrap(), ["café"]);
    }

    #[test]
    fn the_failing_value_is_found() {
        type Lists = BTreeMap<String, Vec<BTreeMap<String, i64>>>;
        assert_eq!(
            failure::<Lists>(r#"{"a": [{"x": 1}, {"y": 2, "z": "no"}]}"#),
            "a[1].z"
        );
        assert_eq!(
            failure::<Lists>("{\n \"a\": [],\n \"b\": [{\"x\":\n  true}]\n}"),
            "b[0].x"
        );
        assert_eq!(failure::<Lists>(r#"{"a": 5}"#), "a");
        assert_eq!(failure::<Lists>(r#"{"a": [[1]]}"#), "a[0]");
        assert_eq!(failure::<Lists>(r#"{"a": [{"x": {"y": 1}}]}"#), "a[0].x");
        assert_eq!(failure::<Lists>("7"), "$");
        assert_eq!(failure::<Lists>(""), "$");
        assert_eq!(failure::<Lists>(r#"{"a,\"}": [{"[": tru"#), "a,\\\"}[0].[");
    }
}
