//! Where functions are compiled.
//!
//! A program calls few of the many functions there are. One that is marked as inline is compiled in the crates that call it, and in none that
//! doesn't; the raw crate by itself is then checked, but hardly anything of it is made into machine code. What is generic
//! is compiled where its types are known anyway, and is left as it is.

use std::borrow::Cow;

use super::Files;

/// Marks all functions of the sources.
pub fn mark(files: &mut Files) {
    for (name, text) in files {
        if name.ends_with(".rs")
            && let Cow::Owned(marked) = marked(text)
        {
            *text = marked;
        }
    }
}

/// The attribute.
const INLINE: &str = "#[inline]";

fn marked(text: &str) -> Cow<'_, str> {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut any = false;
    let mut before = "";
    for (at, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        let taken = before == INLINE || before.starts_with("#[test]");
        if is_function(code) && !taken {
            let rest = lines.get(at..).unwrap_or_default();
            let signature = signature(rest);
            if signature.ends_with(['{', '}']) && !is_generic(&signature) {
                let indent = line.strip_suffix(code).unwrap_or_default();
                out.extend([indent, INLINE, "\n"]);
                any = true;
            }
        }
        out.extend([line, "\n"]);
        before = code;
    }
    if any {
        Cow::Owned(out)
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether a function begins with this line.
fn is_function(code: &str) -> bool {
    let code = ["pub ", "pub(crate) ", "pub(super) "]
        .iter()
        .find_map(|visible| code.strip_prefix(visible))
        .unwrap_or(code);
    let code = code.strip_prefix("const ").unwrap_or(code);
    let code = code.strip_prefix("async ").unwrap_or(code);
    code.starts_with("fn ")
}

/// All up to the body, or up to the end of a declaration without one.
fn signature(lines: &[&str]) -> String {
    let mut signature = String::new();
    for line in lines {
        let line = line.trim();
        signature.push_str(line);
        if line.ends_with(['{', '}', ';']) {
            break;
        }
        signature.push(' ');
    }
    signature
}

/// Whether the function has parameters of its own that are types.
fn is_generic(signature: &str) -> bool {
    let arguments = signature.split("->").next().unwrap_or_default();
    if arguments.contains("impl ") {
        return true;
    }
    let name = signature.split('(').next().unwrap_or_default();
    let Some((_, parameters)) = name.split_once('<') else {
        return false;
    };
    parameters
        .split(',')
        .any(|it| !it.trim_start().starts_with('\''))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_marked() {
        let text = "\
impl Client {
    /// Returns it.
    #[must_use]
    pub fn get(
        &self,
        id: &str,
    ) -> Call<Vec<Droplet>> {
        fn inner() {}
    }

    pub(crate) async fn done<'a>(it: &'a str) -> &'a str {
    }
}
";
        let expected = "\
impl Client {
    /// Returns it.
    #[must_use]
    #[inline]
    pub fn get(
        &self,
        id: &str,
    ) -> Call<Vec<Droplet>> {
        #[inline]
        fn inner() {}
    }

    #[inline]
    pub(crate) async fn done<'a>(it: &'a str) -> &'a str {
    }
}
";
        assert_eq!(marked(text), expected);
        // And not twice.
        assert_eq!(marked(expected), expected);
    }

    #[test]
    fn what_is_generic_or_has_no_body_or_is_a_test_is_left() {
        let text = "\
trait Key {
    fn path(&self) -> String;
    fn long(
        &self,
    ) -> String;
}
fn generic<T: Into<String>>(it: T) {}
fn long<
    'a,
    T,
>(it: &'a T) {
}
fn argument(it: impl Into<String>) {}
/// fn in_docs() {}
#[test]
fn tested() {}
let fn_pointer: fn(&str) = it;
";
        assert_eq!(marked(text), text);
    }
}
