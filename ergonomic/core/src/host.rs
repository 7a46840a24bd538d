//! Which host answers an operation.

use std::hash::{Hash, Hasher};

/// A host that answers operations. Two are the same if their names are.
///
/// Each has a credential of its own, and its own rate limit; the credential of one is never sent to another.
#[derive(Debug)]
pub struct Host {
    /// What it is called, such as `api`.
    pub name: &'static str,
    /// Its base URL, such as `https://api.digitalocean.com`; `None` if each call says where it goes.
    pub url: Option<&'static str>,
    /// The environment variable that overrides [`url`](Self::url); `None` if there is none.
    pub url_variable: Option<&'static str>,
    /// What it wants to know a caller by; `None` if it wants nothing, as with presigned URLs.
    pub credential: Option<Credential>,
    /// The name of the host whose credential it takes as well, if it has none of its own.
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

/// What a host wants to know a caller by.
#[derive(Debug)]
pub struct Credential {
    /// What messages call it, such as `token`.
    pub name: &'static str,
    /// The environment variables that may hold it, the first that is set wins.
    pub variables: &'static [&'static str],
    /// The method of the SDK's `ClientBuilder` that takes it.
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
