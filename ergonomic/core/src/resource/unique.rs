//! Names that the service keeps unique: finding what has one, and how it differs from what was asked for.

use serde::Serialize;
use serde_json::Value;

use super::bridge::at;
use super::reached::shows;
use super::{Answered, List, Resource};
use crate::pages::PagedAnswer;
use crate::{Client, Error, ErrorKind};

/// A field of the body of a create, and the place where the resource shows it. Places are those of a [`Bridge`](super::Bridge).
type Pairs = &'static [(&'static str, &'static str)];

/// How the service keeps the names of a kind unique, and how that shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uniqueness {
    /// The field of the body that has what is unique, and its place in the resource.
    pub name: (&'static str, &'static str),
    /// How many words of it count, if not all: a public key may have a comment behind it.
    pub words: Option<usize>,
    /// Whether upper and lower case are the same.
    pub caseless: bool,
    /// What must be the same, too, for a name to be taken.
    pub beside: Pairs,
    /// What can't be changed afterwards, or not by this library, so that one that differs in it is not the one that was asked for.
    pub fixed: Pairs,
    /// What a body means that leaves one of these fields out.
    pub assumed: Pairs,
    /// The parameters of the list that take a field of the body.
    pub filters: Pairs,
    /// Whether names are unique across all customers, so that one that is taken may be nowhere to be seen.
    pub everywhere: bool,
    /// The status by which the service refuses a name that is taken; 409 or 422 if it isn't known.
    pub status: Option<u16>,
    /// A part of the message of that refusal, if it is known.
    pub message: Option<&'static str>,
}

/// What has a name that the service keeps unique, within the account or even across all.
#[diagnostic::on_unimplemented(
    message = "the names of what `{Self}` names are not unique",
    label = "the service takes any number of these by one name",
    note = "`recoverable()` guards creates of droplets and Kubernetes clusters against lost answers"
)]
pub trait UniquelyNamed: Resource {
    /// The key of what its name is unique in; `()` for the account.
    type In: Clone + Send + Sync + 'static;

    /// How its name is kept unique.
    const UNIQUE: Uniqueness;

    /// Looks for the one that has the name; `None` if none is visible. A list that moves while it is read is read again.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails.
    fn holder(
        client: &Client,
        within: &Self::In,
        sought: &Sought,
    ) -> Answered<Option<Holder<Self>>>;
}

/// One that has the name.
#[derive(Clone, Debug)]
pub struct Holder<K: Resource> {
    /// Its key.
    pub key: K,
    /// The resource.
    pub value: Box<K::Value>,
    /// In what it differs from what was asked for and can't be changed, in words.
    pub difference: Option<String>,
}

/// What is looked for: what a body says of its name, and of what can't be changed.
#[derive(Clone, Debug)]
pub struct Sought {
    unique: Uniqueness,
    name: String,
    /// Places in the resource, and what must be there.
    beside: Vec<(&'static str, Value)>,
    /// Fields of the body, places in the resource, and what should be there.
    fixed: Vec<(&'static str, &'static str, Value)>,
    /// Parameters of the list.
    filters: Vec<(&'static str, String)>,
}

impl Sought {
    /// What a body asks for; `None` if it has no name.
    pub fn of(body: &impl Serialize, unique: Uniqueness) -> Option<Self> {
        let body = serde_json::to_value(body).ok()?;
        let asked = |field: &str| Some(at(&body, field)).filter(|value| !value.is_null());
        let assumed = |field: &str| {
            let assumed = unique.assumed.iter().find(|(it, _)| *it == field);
            assumed.map(|(_, value)| Value::from(*value))
        };
        let name = text(asked(unique.name.0)?).filter(|name| !name.trim().is_empty())?;
        let beside = unique.beside.iter();
        let beside = beside.filter_map(|(field, place)| Some((*place, asked(field)?)));
        let fixed = unique.fixed.iter().filter_map(|(field, place)| {
            let value = asked(field).or_else(|| assumed(field))?;
            Some((*field, *place, value))
        });
        let filters = unique.filters.iter();
        let filters = filters.filter_map(|(name, field)| Some((*name, text(asked(field)?)?)));
        Some(Self {
            unique,
            name,
            beside: beside.collect(),
            fixed: fixed.collect(),
            filters: filters.collect(),
        })
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What a refusal of the create says of the name.
    #[must_use]
    pub fn refusal(&self, error: &Error) -> Refusal {
        let status = error.status().map(|status| status.as_u16());
        let may_be = match (status, self.unique.status) {
            (Some(status), Some(known)) => status == known,
            (status, None) => matches!(status, Some(409 | 422)),
            (None, _) => false,
        };
        if error.kind() != ErrorKind::Status || !may_be {
            return Refusal::Other;
        }
        let said = error.message().unwrap_or_default().to_ascii_lowercase();
        let told = self.unique.message.map(str::to_ascii_lowercase);
        match told.is_some_and(|told| said.contains(&told)) {
            true => Refusal::Taken,
            false => Refusal::MayBeTaken,
        }
    }

    /// Whether this is the one that has the name.
    fn is(&self, value: &Value) -> bool {
        let Some(name) = text(at(value, self.unique.name.1)) else {
            return false;
        };
        let same = match (self.unique.words, self.unique.caseless) {
            (Some(words), _) => {
                let ours = self.name.split_whitespace().take(words);
                ours.eq(name.split_whitespace().take(words))
            }
            (None, true) => self.name.to_lowercase() == name.to_lowercase(),
            (None, false) => self.name == name,
        };
        // What isn't shown can't be told apart.
        let is_beside = |(place, asked): &(&str, Value)| {
            let shown = at(value, place);
            shown.is_null() || shows(asked, &shown)
        };
        same && self.beside.iter().all(is_beside)
    }

    /// In what it differs; `None` if in nothing that is shown.
    fn difference(&self, value: &Value) -> Option<String> {
        let differing = self.fixed.iter().filter_map(|(field, place, asked)| {
            let shown = at(value, place);
            let differs = !shown.is_null() && !shows(asked, &shown);
            differs.then(|| format!("its {field} is {}, not {}", plain(&shown), plain(asked)))
        });
        let differing: Vec<String> = differing.collect();
        (!differing.is_empty()).then(|| differing.join(", "))
    }

    /// In what the one that has the name differs from what was asked for; `None` if this isn't the one.
    fn matching(&self, value: &impl Serialize) -> Option<Option<String>> {
        let value = serde_json::to_value(value).ok()?;
        self.is(&value).then(|| self.difference(&value))
    }
}

/// What the service's refusal of a create says of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The name is taken.
    Taken,
    /// The name may be taken: the status suggests it, and the message isn't one that is known.
    MayBeTaken,
    /// The refusal isn't about the name.
    Other,
}

/// What has the name, in a list: of the items that its filters leave.
#[doc(hidden)]
pub fn named_in<K, P>(
    parent: K::Parent,
    mut list: List<P>,
    sought: &Sought,
) -> Answered<Option<Holder<K>>>
where
    K: Resource,
    K::Value: Serialize,
    P: PagedAnswer<Item = K::Value>,
{
    let sought = sought.clone();
    for (parameter, value) in &sought.filters {
        list = list.query(parameter, value);
    }
    let within = parent.clone();
    let mut items = list.consistent(move |it| K::of(&within, it).map(|key| key.to_string()));
    Box::pin(async move {
        let mut difference = None;
        let is_it = |value: &K::Value| {
            let found = Some(value).filter(|value| !K::is_gone(value));
            let Some(found) = found.and_then(|value| sought.matching(value)) else {
                return false;
            };
            difference = found;
            true
        };
        let Some(value) = items.find_next(is_it).await? else {
            return Ok(None);
        };
        let unkeyed = || Error::incomplete(format!("the list shows a {} without a key", K::NAME));
        Ok(Some(Holder {
            key: K::of(&parent, &value).ok_or_else(unkeyed)?,
            value,
            difference,
        }))
    })
}

/// What has the name, where that is its key.
#[doc(hidden)]
pub fn named_by_key<K: Resource>(
    key: &K,
    client: &Client,
    sought: &Sought,
) -> Answered<Option<Holder<K>>>
where
    K::Value: Serialize,
{
    let (key, found, sought) = (key.clone(), key.get(client), sought.clone());
    Box::pin(async move {
        match found.await {
            Ok(value) => Ok(sought.matching(&value).map(|difference| Holder {
                key,
                value,
                difference,
            })),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    })
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// A value as messages show it.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) if !text.is_empty() => text.clone(),
        value => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const BALANCERS: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[
            ("region", "region.slug"),
            ("type", "type"),
            ("vpcs", "vpcs"),
        ],
        assumed: &[("type", "REGIONAL")],
        filters: &[],
        everywhere: false,
        status: Some(422),
        message: Some("Name is not unique"),
    };
    const KEYS: Uniqueness = Uniqueness {
        name: ("public_key", "key"),
        words: Some(2),
        caseless: false,
        fixed: &[],
        ..BALANCERS
    };
    const VOLUMES: Uniqueness = Uniqueness {
        caseless: true,
        beside: &[("region", "region.slug")],
        fixed: &[],
        ..BALANCERS
    };

    fn difference(asked: Value, shown: Value) -> Option<Option<String>> {
        let sought = Sought::of(&asked, BALANCERS).unwrap();
        sought.matching(&shown)
    }

    #[test]
    fn what_has_another_name_is_another() {
        assert_eq!(
            difference(json!({"name": "web"}), json!({"name": "web2"})),
            None
        );
        assert_eq!(
            difference(json!({"name": "web"}), json!({"name": "WEB"})),
            None
        );
        assert_eq!(difference(json!({"name": "web"}), json!({})), None);
        assert_eq!(
            difference(json!({"name": "web"}), json!({"name": "web"})),
            Some(None)
        );
    }

    #[test]
    fn what_cannot_be_changed_is_compared_and_named() {
        let asked = json!({"name": "web", "region": "nyc3", "vpcs": ["a", "b"]});
        let like = |region: Value, kind: &str| json!({"name": "web", "region": region, "type": kind, "vpcs": ["b", "a"]});
        let same = difference(asked.clone(), like(json!({"slug": "nyc3"}), "REGIONAL"));
        assert_eq!(same, Some(None), "lists have no order");
        let told = difference(asked.clone(), like(json!({"slug": "fra1"}), "GLOBAL")).unwrap();
        assert_eq!(
            told.as_deref(),
            Some("its region is fra1, not nyc3, its type is GLOBAL, not REGIONAL")
        );
        // What isn't shown is not held against it, nor is what wasn't asked for.
        assert_eq!(difference(asked, json!({"name": "web"})), Some(None));
        let asked = json!({"name": "web", "type": "GLOBAL"});
        let shown = like(json!({"slug": "fra1"}), "global");
        assert_eq!(difference(asked, shown), Some(None));
    }

    #[test]
    fn a_comment_behind_a_public_key_makes_no_difference() {
        let asked = json!({"public_key": " ssh-ed25519  AAAA me@laptop\n"});
        let sought = Sought::of(&asked, KEYS).unwrap();
        assert!(
            sought
                .matching(&json!({"key": "ssh-ed25519 AAAA"}))
                .is_some()
        );
        assert!(
            sought
                .matching(&json!({"key": "ssh-ed25519 AAAB me@laptop"}))
                .is_none()
        );
        assert!(
            sought
                .matching(&json!({"key": "ssh-rsa AAAA me@laptop"}))
                .is_none()
        );
    }

    #[test]
    fn a_name_is_taken_beside_what_must_be_the_same() {
        let asked = json!({"name": "Data", "region": "nyc3"});
        let sought = Sought::of(&asked, VOLUMES).unwrap();
        let at = |region: &str| json!({"name": "data", "region": {"slug": region}});
        assert!(sought.matching(&at("nyc3")).is_some());
        assert!(sought.matching(&at("fra1")).is_none());
    }

    #[test]
    fn nothing_is_looked_for_without_a_name() {
        for body in [
            json!({}),
            json!({"name": ""}),
            json!({"name": " "}),
            json!({"name": 1}),
        ] {
            assert!(Sought::of(&body, BALANCERS).is_none(), "{body}");
        }
    }
}
