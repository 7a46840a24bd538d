//! URNs, by which projects identify resources.

use std::fmt;
use std::str::FromStr;

use digitalocean_raw::types::ProjectResource as Assigned;

use crate::resource::{Handle, HasUrn};

/// The key of a resource of any kind in projects, such as `do:droplet:3164494`: `do`, the kind, the id.
///
/// It is made from a handle, a key, an object, or a resource that a project lists, owned or by reference. A text converts into
/// one as well; if it isn't a URN, it is refused before it is sent, and [`parse`](str::parse) returns an error at once:
///
/// ```
/// use digitalocean_sdk::projects::Urn;
///
/// let urn: Urn = "do:droplet:3164494".parse()?;
/// assert_eq!((urn.kind(), urn.id()), (Some("droplet"), Some("3164494")));
///
/// let error = "droplet:3164494".parse::<Urn>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     r#""droplet:3164494" is no URN: it doesn't begin with "do:"; one is such as do:droplet:3164494"#
/// );
/// # Ok::<_, digitalocean_sdk::projects::UrnError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Urn(pub String);

/// The error for a text that isn't a URN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrnError {
    text: String,
    fault: Fault,
}

/// Why a text is not a URN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Empty,
    Prefix,
    NoKind,
    NoId,
    Space,
}

impl fmt::Display for UrnError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fault = match self.fault {
            Fault::Empty => "it is empty",
            Fault::Prefix => "it doesn't begin with \"do:\"",
            Fault::NoKind => "it has no kind behind \"do:\"",
            Fault::NoId => "it has no id behind its kind",
            Fault::Space => "it has a space in it",
        };
        write!(
            f,
            "{:?} is no URN: {fault}; one is such as do:droplet:3164494",
            self.text
        )
    }
}

impl std::error::Error for UrnError {}

/// The kind and the id. Ids may have colons in them.
#[inline]
fn parts(text: &str) -> Result<(&str, &str), Fault> {
    if text.is_empty() {
        return Err(Fault::Empty);
    }
    if text.contains(char::is_whitespace) {
        return Err(Fault::Space);
    }
    let rest = text.strip_prefix("do:").ok_or(Fault::Prefix)?;
    let (kind, id) = rest.split_once(':').unwrap_or((rest, ""));
    match (kind, id) {
        ("", _) => Err(Fault::NoKind),
        (_, "") => Err(Fault::NoId),
        parts => Ok(parts),
    }
}

impl Urn {
    /// The resource of a kind with an id, such as `Urn::new("space", "pictures")`.
    #[must_use]
    pub fn new(kind: &str, id: impl fmt::Display) -> Self {
        Self(format!("do:{kind}:{id}"))
    }

    /// The kind of the resource, such as `droplet`; `None` if it isn't a URN.
    #[must_use]
    #[inline]
    pub fn kind(&self) -> Option<&str> {
        parts(&self.0).ok().map(|(kind, _)| kind)
    }

    /// The id of the resource; `None` if it isn't a URN.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&str> {
        parts(&self.0).ok().map(|(_, id)| id)
    }

    /// The whole text.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns an error unless the text is a URN.
    #[inline]
    pub(super) fn check(&self) -> Result<(), UrnError> {
        match parts(&self.0) {
            Ok(_) => Ok(()),
            Err(fault) => Err(UrnError {
                text: self.0.clone(),
                fault,
            }),
        }
    }
}

impl fmt::Display for Urn {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Urn {
    type Err = UrnError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, UrnError> {
        let urn = Self(text.to_owned());
        urn.check()?;
        Ok(urn)
    }
}

/// A text in the form of a URN.
impl From<&str> for Urn {
    #[inline]
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Urn {
    #[inline]
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&String> for Urn {
    #[inline]
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl From<&Self> for Urn {
    #[inline]
    fn from(urn: &Self) -> Self {
        urn.clone()
    }
}

/// What is in a project, to assign it to another.
impl From<&Assigned> for Urn {
    #[inline]
    fn from(assigned: &Assigned) -> Self {
        Self(assigned.urn.clone())
    }
}

impl From<Assigned> for Urn {
    #[inline]
    fn from(assigned: Assigned) -> Self {
        Self(assigned.urn)
    }
}

/// What has a URN, by its key.
impl<K: HasUrn> From<&Handle<K>> for Urn {
    #[inline]
    fn from(handle: &Handle<K>) -> Self {
        Self(handle.key.urn())
    }
}

impl<K: HasUrn> From<Handle<K>> for Urn {
    #[inline]
    fn from(handle: Handle<K>) -> Self {
        Self::from(&handle)
    }
}

/// Makes a URN of a key, and of what has it.
macro_rules! urn {
    ($key:ty: $value:ty) => {
        impl From<$key> for crate::projects::Urn {
            #[inline]
            fn from(key: $key) -> Self {
                Self(crate::resource::HasUrn::urn(&key))
            }
        }

        impl From<&$key> for crate::projects::Urn {
            #[inline]
            fn from(key: &$key) -> Self {
                Self(crate::resource::HasUrn::urn(key))
            }
        }

        impl From<&$value> for crate::projects::Urn {
            #[inline]
            fn from(value: &$value) -> Self {
                Self::from(<$key>::from(value))
            }
        }

        impl From<$value> for crate::projects::Urn {
            #[inline]
            fn from(value: $value) -> Self {
                Self::from(&value)
            }
        }
    };
}

pub(crate) use urn;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_urn_tells_its_kind_and_its_id() {
        for (text, kind, id) in [
            ("do:droplet:3164494", "droplet", "3164494"),
            ("do:domain:example.com", "domain", "example.com"),
            ("do:floatingip:192.0.2.1", "floatingip", "192.0.2.1"),
            ("do:reservedip:2001:db8::1", "reservedip", "2001:db8::1"),
        ] {
            let urn: Urn = text.parse().unwrap();
            assert_eq!((urn.kind(), urn.id()), (Some(kind), Some(id)));
            assert_eq!((urn.as_str(), urn.to_string().as_str()), (text, text));
            assert_eq!(Urn::new(kind, id), urn);
        }
    }

    #[test]
    fn what_is_wrong_with_a_text_is_told() {
        for (text, told) in [
            ("", "it is empty"),
            ("droplet:1", "it doesn't begin with \"do:\""),
            ("do", "it doesn't begin with \"do:\""),
            ("DO:droplet:1", "it doesn't begin with \"do:\""),
            ("https://x", "it doesn't begin with \"do:\""),
            ("do:", "it has no kind behind \"do:\""),
            ("do::1", "it has no kind behind \"do:\""),
            ("do::", "it has no kind behind \"do:\""),
            ("do:droplet", "it has no id behind its kind"),
            ("do:droplet:", "it has no id behind its kind"),
            ("do:droplet: ", "it has a space in it"),
            (" do:droplet:1", "it has a space in it"),
            ("do:droplet:1\n", "it has a space in it"),
        ] {
            let error = text.parse::<Urn>().unwrap_err().to_string();
            let expected = format!("{text:?} is no URN: {told}; one is such as do:droplet:3164494");
            assert_eq!(error, expected);
            let unchecked = Urn::from(text);
            assert_eq!((unchecked.kind(), unchecked.id()), (None, None));
        }
    }
}
