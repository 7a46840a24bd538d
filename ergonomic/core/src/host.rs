//! Which host answers an operation.

use std::hash::{Hash, Hasher};

/// A host that answers operations. Two are equal if their names are.
///
/// Each has its own credential and rate limit, and the credential of one is never sent to another, except as
/// [`credential_of`](Self::credential_of) says.
#[derive(Debug)]
pub struct Host {
    /// Its name, such as `api`.
    pub name: &'static str,
    /// Its base URL, such as `https://api.digitalocean.com`; `None` if each call has its own address.
    pub url: Option<&'static str>,
    /// The environment variable that overrides [`url`](Self::url); `None` if there is none.
    pub url_variable: Option<&'static str>,
    /// The credential that it requires; `None` if it needs none, as with presigned URLs.
    pub credential: Option<Credential>,
    /// The name of the host whose credential it accepts as well, if it has none of its own.
    pub credential_of: Option<&'static str>,
}

impl Host {
    /// Its credential among those that are known by host: its own, or that of the host whose credential it wants. A credential of its
    /// own is no other host's.
    #[doc(hidden)]
    #[must_use]
    pub fn find_credential<'a, T>(&self, known: &'a [(&'static Host, T)]) -> Option<&'a T> {
        let of = |name: &str| known.iter().find(|(host, _)| host.name == name);
        let found = of(self.name).or_else(|| of(self.credential_of?));
        found.map(|(_, credential)| credential)
    }
}

/// The credential that a host requires.
#[derive(Debug)]
pub struct Credential {
    /// Its name in messages, such as `token`.
    pub name: &'static str,
    /// The environment variables that may contain it; the first one that is set is used.
    pub variables: &'static [&'static str],
    /// The method of the SDK's `ClientBuilder` that sets it.
    pub setter: &'static str,
}

impl PartialEq for Host {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Host {}

impl Hash for Host {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}
