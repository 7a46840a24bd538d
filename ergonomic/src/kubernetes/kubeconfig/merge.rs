//! Merging the entries of a cluster into the files of a kubeconfig, and taking them away.

use std::collections::BTreeSet;

use yaml_serde::{Mapping, Value};

use super::document::{CLUSTERS, CONTEXTS, Document, Kind, USERS};

/// How a cluster is known: replaced by what the service serves.
const TRUST: [&str; 3] = [
    "certificate-authority",
    "certificate-authority-data",
    "insecure-skip-tls-verify",
];

/// How a user logs in: replaced by what the service serves.
const LOGIN: [&str; 10] = [
    "token",
    "tokenFile",
    "exec",
    "auth-provider",
    "username",
    "password",
    "client-certificate",
    "client-certificate-data",
    "client-key",
    "client-key-data",
];

/// The entries of one cluster.
pub(super) struct Entries {
    pub context: String,
    cluster: String,
    user: String,
    server: String,
    cluster_body: Mapping,
    user_body: Mapping,
}

impl Entries {
    /// Reads what the service serves: one cluster, one context, one user.
    #[inline]
    pub(super) fn read(served: &Document) -> Option<Self> {
        let current = served.current();
        let mut contexts = served.entries(CONTEXTS);
        let (context, body) = contexts.find(|(name, _)| current.is_none_or(|it| it == *name))?;
        let (cluster, user) = (text(body, "cluster")?, text(body, "user")?);
        let cluster_body = served.entry(CLUSTERS, cluster)?;
        Some(Self {
            context: context.to_owned(),
            cluster: cluster.to_owned(),
            user: user.to_owned(),
            server: text(cluster_body, "server")?.to_owned(),
            cluster_body: cluster_body.clone(),
            user_body: served.entry(USERS, user)?.clone(),
        })
    }

    /// Gives all of them another name.
    #[inline]
    pub(super) fn rename(&mut self, context: &str) {
        context.clone_into(&mut self.context);
        context.clone_into(&mut self.cluster);
        self.user = format!("{context}-admin");
    }

    /// Merges them into files that count as one, as `kubectl` reads them: of entries with the same name, the first counts. Entries
    /// that exist are changed where they are, and new ones go to the file `to`.
    #[inline]
    pub(super) fn merge(
        &self,
        files: &mut [Document],
        to: usize,
        is_current: bool,
    ) -> Result<(), String> {
        self.check(files)?;
        change(files, to, CLUSTERS, &self.cluster, |body| {
            replace(body, &TRUST, &self.cluster_body)
        });
        change(files, to, USERS, &self.user, |body| {
            replace(body, &LOGIN, &self.user_body)
        });
        let context = [("cluster", &self.cluster), ("user", &self.user)];
        let context = context.map(|(key, name)| (Value::from(key), Value::from(name.as_str())));
        let context = context.into_iter().collect();
        change(files, to, CONTEXTS, &self.context, |body| {
            replace(body, &[], &context)
        });
        if is_current && let Some(file) = files.get_mut(to) {
            file.set_current(&self.context);
        }
        Ok(())
    }

    /// Entries of the same names must not be those of another server.
    #[inline]
    fn check(&self, files: &[Document]) -> Result<(), String> {
        let refuse = |kind: Kind, name: &str, server: &str| {
            Err(format!(
                "it has a {} {name:?} for another server, {server}; give this one another name by `context_name`",
                kind.body
            ))
        };
        if let Some(server) = self.other_server(files, &self.cluster) {
            return refuse(CLUSTERS, &self.cluster, server);
        }
        for (name, context) in files.iter().flat_map(|file| file.entries(CONTEXTS)) {
            let is_user = text(context, "user") == Some(&self.user);
            let server = text(context, "cluster").and_then(|it| self.other_server(files, it));
            match server {
                Some(server) if name == self.context => return refuse(CONTEXTS, name, server),
                Some(server) if is_user => return refuse(USERS, &self.user, server),
                _ => {}
            }
        }
        Ok(())
    }

    /// The server of a cluster's entry, if it's another one.
    #[inline]
    fn other_server<'a>(&self, files: &'a [Document], cluster: &str) -> Option<&'a str> {
        let server = text(find(files, CLUSTERS, cluster)?, "server")?;
        (trimmed(server) != trimmed(&self.server)).then_some(server)
    }
}

/// Takes away the clusters whose server is meant, their contexts, and the users that no other context has. Returns whether
/// there was something.
#[inline]
pub(super) fn remove(files: &mut [Document], is_meant: impl Fn(&str) -> bool) -> bool {
    let meant = |body: &Mapping| text(body, "server").is_some_and(&is_meant);
    let clusters = files.iter().flat_map(|file| file.entries(CLUSTERS));
    let clusters = clusters.filter(|(_, body)| meant(body));
    let clusters: BTreeSet<String> = clusters.map(|(name, _)| name.to_owned()).collect();
    // A context means the first of the clusters of its name.
    let counts = |name: &&String| find(files, CLUSTERS, name).is_some_and(meant);
    let counted: BTreeSet<&String> = clusters.iter().filter(counts).collect();
    let (mut contexts, mut users, mut used) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (name, body) in files.iter().flat_map(|file| file.entries(CONTEXTS)) {
        let user = text(body, "user").unwrap_or_default().to_owned();
        if text(body, "cluster").is_some_and(|it| counted.iter().any(|name| *name == it)) {
            contexts.insert(name.to_owned());
            users.insert(user);
        } else {
            used.insert(user);
        }
    }
    for file in files.iter_mut() {
        file.remove(CLUSTERS, |_, body| meant(body));
        file.remove(CONTEXTS, |name, _| contexts.contains(name));
        file.remove(USERS, |name, _| {
            users.contains(name) && !used.contains(name)
        });
        if file.current().is_some_and(|it| contexts.contains(it)) {
            file.set_current("");
        }
    }
    !clusters.is_empty()
}

/// Changes an entry in the first file that has it, or adds it.
#[inline]
fn change(
    files: &mut [Document],
    to: usize,
    kind: Kind,
    name: &str,
    change: impl Fn(Mapping) -> Mapping,
) {
    let own = files
        .iter()
        .position(|file| file.entry(kind, name).is_some());
    let Some(file) = files.get_mut(own.unwrap_or(to)) else {
        return;
    };
    let body = file.entry(kind, name).cloned().unwrap_or_default();
    file.put(kind, name, change(body));
}

/// Replaces some keys by others; the rest stays.
#[inline]
fn replace(mut body: Mapping, old: &[&str], new: &Mapping) -> Mapping {
    for key in old.iter().filter(|key| !new.contains_key(**key)) {
        body.shift_remove(*key);
    }
    for (key, value) in new {
        body.insert(key.clone(), value.clone());
    }
    body
}

#[inline]
fn find<'a>(files: &'a [Document], kind: Kind, name: &str) -> Option<&'a Mapping> {
    files.iter().find_map(|file| file.entry(kind, name))
}

#[inline]
fn text<'a>(body: &'a Mapping, key: &str) -> Option<&'a str> {
    body.get(key).and_then(Value::as_str)
}

#[inline]
fn trimmed(server: &str) -> &str {
    server.trim_end_matches('/')
}
