//! Which member of a union a value is meant as, so that what is told is what is wrong with that one.

use serde_json::Value;

use super::Violation;
use super::alternatives::{either, together};
use super::check::{Check, Path, is_of_type};
use super::likely::meant;
use crate::JsonObject;

impl Check<'_> {
    /// A union whose members are told apart by the value of a key.
    pub(super) fn tagged(&mut self, rule: &Value, tag: &str, value: &Value, path: &mut Path) {
        let Some(object) = value.as_object() else {
            return self.report(path, "must be of type object".to_owned());
        };
        let Some(name) = object.get(tag).and_then(Value::as_str) else {
            let mut given = object.keys().filter(|_| self.typed);
            match given.find(|key| meant(key, [tag].into_iter()).is_some()) {
                Some(key) => self.mistaken(path, key, tag),
                None => self.report(path, format!("must have the key `{tag}`")),
            }
            return;
        };
        if let Some(variant) = rule.get("variants").and_then(|variants| variants.get(name)) {
            self.value(variant, value, path);
        }
    }

    /// A union is satisfied by any member. If none is, the complaints of the one that is meant are told: the one that a value
    /// names, or else the one that has the value's JSON type and knows the most of the keys that are there. If that is true of
    /// several, it is told what each of them asks for.
    pub(super) fn any(&mut self, rule: &Value, members: &[Value], value: &Value, path: &mut Path) {
        let named = named(rule, value);
        let members: Vec<Member> = members
            .iter()
            .map(|member| self.member(member, value, path))
            .collect();
        if members.iter().any(|it| it.found.is_empty()) {
            return;
        }
        if let Some(named) = named.and_then(|index| members.get(index)) {
            return self.found.extend(named.found.iter().cloned());
        }
        let of_type: Vec<Member> = members.into_iter().filter(|it| it.is_of_type).collect();
        let most = of_type.iter().map(|it| it.known).max();
        let mut meant: Vec<Member> = of_type;
        meant.retain(|it| Some(it.known) == most);
        if meant.is_empty() {
            let types: Vec<String> = self.types(rule);
            return self.report(path, format!("must be of type {}", types.join(" or ")));
        }
        self.found.extend(told(meant, path));
    }

    fn member(&self, rule: &Value, value: &Value, path: &mut Path) -> Member {
        let found = self.complaints(rule, value, path, self.typed);
        let rule = self.resolved(rule);
        let wanted = self.types(rule);
        let is_of_type = wanted.is_empty() || wanted.iter().any(|it| is_of_type(it, value));
        let mut member = Member {
            found,
            is_of_type,
            known: 0,
            missing: Vec::new(),
        };
        if let Some(object) = value.as_object() {
            let required = rule.get("required").and_then(Value::as_array);
            let required = required.into_iter().flatten().filter_map(Value::as_str);
            let missing = required.filter(|it| !object.contains_key(*it));
            member.missing = missing.map(str::to_owned).collect();
            member.known = self.known(rule, object);
        }
        member
    }

    /// How many of the keys that are there a rule declares, or likely means.
    fn known(&self, rule: &Value, object: &JsonObject) -> usize {
        let Some(properties) = rule.get("properties").and_then(Value::as_object) else {
            return 0;
        };
        let is_known = |key: &&String| {
            let left_out = properties.keys().filter(|it| !object.contains_key(*it));
            properties.contains_key(*key)
                || self.typed && meant(key, left_out.map(String::as_str)).is_some()
        };
        object.keys().filter(is_known).count()
    }

    /// A rule, or the one that it refers to.
    fn resolved<'r>(&'r self, rule: &'r Value) -> &'r Value {
        let target = rule.get("ref").and_then(Value::as_str);
        target
            .and_then(|target| self.rules.get(target))
            .unwrap_or(rule)
    }

    /// The JSON types that a rule allows; none if it doesn't say so.
    fn types(&self, rule: &Value) -> Vec<String> {
        let rule = self.resolved(rule);
        let mut types = Vec::new();
        if let Some(members) = rule.get("any").and_then(Value::as_array) {
            for member in members {
                for name in self.types(member) {
                    if !types.contains(&name) {
                        types.push(name);
                    }
                }
            }
        } else if let Some(name) = rule.get("type").and_then(Value::as_str) {
            types.push(name.to_owned());
        } else if rule.get("tag").is_some() {
            types.push("object".to_owned());
        }
        types
    }
}

/// A member of a union, beside a value.
struct Member {
    /// What it says of the value.
    found: Vec<Violation>,
    /// Whether the value has its JSON type.
    is_of_type: bool,
    /// How many of the keys that are there it declares.
    known: usize,
    /// The keys that it requires and that are missing.
    missing: Vec<String>,
}

/// Which member a value of the object names, where the rules say so.
fn named(rule: &Value, value: &Value) -> Option<usize> {
    let by = rule.get("by")?;
    let name = value.get(by.get("key")?.as_str()?)?.as_str()?;
    let index = by.get("members")?.get(name)?.as_u64()?;
    usize::try_from(index).ok()
}

/// What is told if each of these members can be meant.
fn told(meant: Vec<Member>, path: &Path) -> Vec<Violation> {
    let is_common = |key: &String| meant.iter().all(|it| it.missing.contains(key));
    let own: Vec<Vec<String>> = meant
        .iter()
        .map(|it| it.missing.iter().filter(|key| !is_common(key)))
        .map(|keys| keys.map(|key| format!("`{key}`")).collect())
        .collect();
    if meant.len() == 1 || own.iter().any(Vec::is_empty) {
        // Of those that ask for no more than the others do.
        let least = own.iter().map(Vec::len).min();
        let of_least = own.iter().map(|keys| Some(keys.len()) == least);
        let with = meant.into_iter().zip(of_least).filter(|(_, it)| *it);
        let nearest = with.map(|(it, _)| it).min_by_key(|it| it.found.len());
        return nearest.map(|it| it.found).unwrap_or_default();
    }
    let mut asked: Vec<String> = Vec::new();
    for keys in own {
        let keys = together(&keys);
        if !asked.contains(&keys) {
            asked.push(keys);
        }
    }
    let needs = Violation {
        path: path.text(),
        message: format!("needs {}", either(&asked)),
    };
    let is_common = |it: &Violation| meant.iter().all(|member| member.found.contains(it));
    let common = meant
        .iter()
        .flat_map(|it| it.found.clone())
        .filter(is_common);
    let mut told: Vec<Violation> = vec![needs];
    for violation in common {
        if !told.contains(&violation) {
            told.push(violation);
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::super::Rules;
    use super::super::check::tests::complaints;
    use super::*;
    use serde_json::json;

    /// What two kinds of certificates ask for.
    fn certificates() -> Value {
        let text = json!({ "type": "string" });
        json!({ "any": [
            { "type": "object", "required": ["name", "dns_names"], "properties": {
                "name": text, "type": text, "dns_names": { "type": "array" }
            } },
            { "type": "object", "required": ["name", "private_key", "leaf_certificate"], "properties": {
                "name": text, "type": text, "private_key": text, "leaf_certificate": text
            } },
        ] })
    }

    #[test]
    fn the_keys_that_are_there_choose_the_member() {
        for (value, expected) in [
            (
                json!({ "name": "a", "private_key": "b" }),
                &["$ must have the key `leaf_certificate`"][..],
            ),
            (
                json!({ "name": 1, "dns_names": 1 }),
                &[
                    "name must be of type string",
                    "dns_names must be of type array",
                ],
            ),
            (
                json!({ "type": "custom" }),
                &[
                    "$ needs either `dns_names`, or `private_key` and `leaf_certificate`",
                    "$ must have the key `name`",
                ],
            ),
            (json!(7), &["$ must be of type object"]),
        ] {
            assert_eq!(complaints(&certificates(), &value), expected, "{value}");
        }
    }

    #[test]
    fn a_value_that_names_a_member_chooses_it_whatever_else_is_there() {
        let mut rule = certificates();
        rule["by"] = json!({ "key": "type", "members": { "lets_encrypt": 0, "custom": 1 } });
        let custom = json!({ "name": "a", "type": "custom", "dns_names": 1 });
        assert_eq!(
            complaints(&rule, &custom),
            [
                "$ must have the key `private_key`",
                "$ must have the key `leaf_certificate`"
            ]
        );
        for kind in ["new", "custom"] {
            let fine = json!({ "name": "a", "type": kind, "dns_names": [] });
            assert!(complaints(&rule, &fine).is_empty(), "one member is enough");
        }
    }

    #[test]
    fn members_of_other_json_types_are_told_all() {
        let rule = json!({ "any": [{ "type": "string" }, { "type": "integer", "minimum": 1 }] });
        assert_eq!(
            complaints(&rule, &json!(true)),
            ["$ must be of type string or integer"]
        );
        assert_eq!(complaints(&rule, &json!(0)), ["$ must be at least 1, is 0"]);
    }

    #[test]
    fn a_key_with_a_slip_is_one_of_its_member() {
        static NONE: Rules = Rules::new("{}");
        let mut found = Vec::new();
        let value = json!({ "name": "a", "leaf_certificat": "b" });
        Check {
            rules: &NONE,
            typed: true,
            found: &mut found,
        }
        .value(&certificates(), &value, &mut Path::default());
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            [
                "$ must have the key `private_key`",
                "$ has the unknown key `leaf_certificat`; `leaf_certificate` is likely meant"
            ]
        );
    }

    #[test]
    fn the_key_that_tells_members_apart_may_have_a_slip() {
        static NONE: Rules = Rules::new("{}");
        let rule = json!({ "tag": "type", "variants": { "a": { "type": "object" } } });
        for (typed, value, expected) in [
            (
                true,
                json!({ "typ": "a" }),
                "$ has the unknown key `typ`; `type` is likely meant",
            ),
            (false, json!({ "typ": "a" }), "$ must have the key `type`"),
            (true, json!(["a"]), "$ must be of type object"),
        ] {
            let mut found = Vec::new();
            Check {
                rules: &NONE,
                typed,
                found: &mut found,
            }
            .value(&rule, &value, &mut Path::default());
            let found: Vec<String> = found.iter().map(ToString::to_string).collect();
            assert_eq!(found, [expected]);
        }
    }
}
