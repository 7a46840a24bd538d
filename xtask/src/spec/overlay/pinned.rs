//! What a `test` of an overlay pins: the value that it names, or one that grew from it.
//!
//! Upstream may add keys to an object and items to a list, wherever the overlay keeps them. What the overlay replaces or removes
//! would be lost with it, so that must be as it was when somebody looked.

use serde_json::Value;

/// What the operations after a `test` do.
#[derive(Debug, Default)]
pub(super) struct Later {
    /// The places that they replace or remove.
    pub(super) taken: Vec<String>,
    /// All places that they name.
    pub(super) named: Vec<String>,
}

/// Where in a document the value is that a test pins, if there is one. The items of a list are found by what they are: upstream may
/// have put others before them.
pub(super) fn find(document: &Value, path: &str, value: &Value, later: &Later) -> Option<String> {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let mut found = String::new();
    let wanted = Wanted { path, value, later };
    below(document, &parts, &mut found, &wanted).then_some(found)
}

/// Whether a value is the one that a test pins, apart from what the overlay would lose.
pub(super) fn would_hold(document: &Value, path: &str, value: &Value) -> bool {
    find(document, path, value, &Later::default()).is_some()
}

struct Wanted<'a> {
    path: &'a str,
    value: &'a Value,
    later: &'a Later,
}

fn below(there: &Value, parts: &[&str], found: &mut String, wanted: &Wanted<'_>) -> bool {
    let Some((part, rest)) = parts.split_first() else {
        return holds(wanted.value, there, wanted.path, wanted.later);
    };
    let mut try_part = |part: &str, there: &Value| {
        let before = found.len();
        found.push('/');
        found.push_str(part);
        let is_there = below(there, rest, found, wanted);
        if !is_there {
            found.truncate(before);
        }
        is_there
    };
    match there {
        Value::Object(map) => {
            let key = part.replace("~1", "/").replace("~0", "~");
            map.get(&key).is_some_and(|value| try_part(part, value))
        }
        Value::Array(items) => {
            let Ok(named) = part.parse::<usize>() else {
                return false;
            };
            let first = items.get(named).map(|item| (named, item));
            let others = items.iter().enumerate().filter(|(at, _)| *at != named);
            let mut all = first.into_iter().chain(others);
            all.any(|(at, item)| try_part(&at.to_string(), item))
        }
        _ => false,
    }
}

/// Whether `there`, at `path`, is what was tested or grew from it.
fn holds(tested: &Value, there: &Value, path: &str, later: &Later) -> bool {
    if later.taken.iter().any(|taken| is_at_or_below(path, taken)) {
        return tested == there;
    }
    let part = |key: &str| format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"));
    match (tested, there) {
        // That there was nothing is a fact, too.
        (Value::Object(keys), _) if keys.is_empty() => tested == there,
        (Value::Array(items), _) if items.is_empty() => tested == there,
        (Value::Object(tested), Value::Object(there)) => tested.iter().all(|(key, tested)| {
            let there = there.get(key);
            there.is_some_and(|there| holds(tested, there, &part(key), later))
        }),
        (Value::Array(tested), Value::Array(there)) => {
            let into = format!("{path}/");
            let is_item = |named: &String| {
                let rest = named.strip_prefix(&into);
                rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
            };
            if later.named.iter().any(is_item) {
                // The operations mean the items by their places.
                let mut pairs = tested.iter().enumerate();
                return pairs.all(|(at, tested)| {
                    let there = there.get(at);
                    there.is_some_and(|there| holds(tested, there, &part(&at.to_string()), later))
                });
            }
            let mut free: Vec<&Value> = there.iter().collect();
            tested.iter().all(|tested| {
                // The same one first: another may have grown from it.
                let same = free.iter().position(|there| *there == tested);
                let grown = || {
                    let holds = |there: &&Value| holds(tested, there, &part("-"), later);
                    free.iter().position(holds)
                };
                let found = same.or_else(grown);
                found.map(|at| free.swap_remove(at)).is_some()
            })
        }
        _ => tested == there,
    }
}

/// Whether a place is another one or inside of it.
pub(super) fn is_at_or_below(path: &str, other: &str) -> bool {
    let rest = path.strip_prefix(other);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
