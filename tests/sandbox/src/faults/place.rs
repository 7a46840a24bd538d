//! Places in an answer, written as JSON pointers (RFC 6901).

use serde_json::{Map, Value};

/// A place in an answer; the empty pointer is the whole of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Place {
    pub(super) pointer: String,
}

impl Place {
    pub(super) fn new(pointer: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
        }
    }

    pub(super) fn is_whole(&self) -> bool {
        self.pointer.is_empty()
    }

    /// What is wrong with the pointer, if it is none.
    pub(super) fn check(&self) -> Result<(), String> {
        let pointer = &self.pointer;
        if !self.is_whole() && !pointer.starts_with('/') {
            return Err(format!(
                "a JSON pointer begins with a slash; write `/{pointer}`"
            ));
        }
        let mut after_tildes = pointer.split('~').skip(1);
        if after_tildes.all(|rest| rest.starts_with(['0', '1'])) {
            Ok(())
        } else {
            Err(format!(
                "in the JSON pointer `{pointer}`, write `~0` for a tilde and `~1` for a slash in a name"
            ))
        }
    }

    /// Puts a value there. Objects that are missing on the way are made, in place of what is neither object nor list. A
    /// list gets a new item at its end by `-`; where it has no such item, nothing changes.
    pub(super) fn set(&self, answer: &mut Value, value: &Value) {
        let mut place = answer;
        for step in self.steps() {
            if !place.is_object() && !place.is_array() {
                *place = Value::Object(Map::new());
            }
            let Some(inside) = enter(place, step) else {
                return;
            };
            place = inside;
        }
        *place = value.clone();
    }

    /// Takes away what is there, if something is.
    pub(super) fn remove(&self, answer: &mut Value) {
        let Some((parent, _)) = self.pointer.rsplit_once('/') else {
            return;
        };
        let Some(last) = self.steps().pop() else {
            return;
        };
        match answer.pointer_mut(parent) {
            Some(Value::Object(members)) => {
                members.shift_remove(&last);
            }
            Some(Value::Array(items)) => {
                if let Some(index) = index(&last).filter(|index| *index < items.len()) {
                    items.remove(index);
                }
            }
            _ => {}
        }
    }

    fn steps(&self) -> Vec<String> {
        self.pointer
            .split('/')
            .skip(1)
            .map(|step| step.replace("~1", "/").replace("~0", "~"))
            .collect()
    }
}

/// What is one step further in an object or list, made if it can be.
fn enter(place: &mut Value, step: String) -> Option<&mut Value> {
    match place {
        Value::Object(members) => Some(members.entry(step).or_insert(Value::Null)),
        Value::Array(items) => {
            let index = if step == "-" {
                items.push(Value::Null);
                items.len() - 1
            } else {
                index(&step)?
            };
            items.get_mut(index)
        }
        _ => None,
    }
}

fn index(step: &str) -> Option<usize> {
    let is_plain = step == "0" || !step.starts_with(['0', '+']);
    step.parse().ok().filter(|_| is_plain)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_is_put_where_the_pointer_says_and_nowhere_else() {
        let before =
            json!({"database": {"id": "x", "status": "online", "nodes": [{"n": 1}, {"n": 2}]}});
        let node =
            |nodes: Value| json!({"database": {"id": "x", "status": "online", "nodes": nodes}});
        for (pointer, after) in [
            ("", json!(7)),
            (
                "/database/status",
                json!({"database": {"id": "x", "status": 7, "nodes": [{"n": 1}, {"n": 2}]}}),
            ),
            ("/database/nodes/1/n", node(json!([{"n": 1}, {"n": 7}]))),
            ("/database/nodes/-", node(json!([{"n": 1}, {"n": 2}, 7]))),
            (
                "/database/nodes/-/n",
                node(json!([{"n": 1}, {"n": 2}, {"n": 7}])),
            ),
            // Made on the way, in place of a text too.
            (
                "/database/id/a~1b/~01",
                json!({"database": {"id": {"a/b": {"~1": 7}}, "status": "online", "nodes": [{"n": 1}, {"n": 2}]}}),
            ),
            // No such items.
            ("/database/nodes/2", before.clone()),
            ("/database/nodes/01", before.clone()),
            ("/database/nodes/+1", before.clone()),
            ("/database/nodes/first/n", before.clone()),
        ] {
            let mut value = before.clone();
            Place::new(pointer).set(&mut value, &json!(7));
            assert_eq!(value, after, "{pointer}");
        }
        let mut value = json!({});
        Place::new("/database//status").set(&mut value, &json!(null));
        assert_eq!(value, json!({"database": {"": {"status": null}}}));
    }

    #[test]
    fn what_is_there_is_taken_away() {
        let before = json!({"a": {"b": 1, "c/d": 2}, "e": [1, 2], "f": "g"});
        for (pointer, after) in [
            ("/a/b", json!({"a": {"c/d": 2}, "e": [1, 2], "f": "g"})),
            ("/a/c~1d", json!({"a": {"b": 1}, "e": [1, 2], "f": "g"})),
            ("/a", json!({"e": [1, 2], "f": "g"})),
            ("/e/0", json!({"a": {"b": 1, "c/d": 2}, "e": [2], "f": "g"})),
            ("/e/2", before.clone()),
            ("/e/-", before.clone()),
            ("/f/g", before.clone()),
            ("/nothing/here", before.clone()),
        ] {
            let mut value = before.clone();
            Place::new(pointer).remove(&mut value);
            assert_eq!(value, after, "{pointer}");
        }
    }

    #[test]
    fn what_is_no_pointer_is_told() {
        for good in ["", "/", "/a/b", "/a~0~1", "/~01"] {
            assert_eq!(Place::new(good).check(), Ok(()), "{good}");
        }
        for (wrong, said) in [("a/b", "`/a/b`"), ("/a~", "`~0`"), ("/a~2b", "`~0`")] {
            let reason = Place::new(wrong).check().unwrap_err();
            assert!(reason.contains(said), "{wrong}: {reason}");
        }
    }
}
