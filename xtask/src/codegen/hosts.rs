//! The hosts that answer operations: `spec/hosts.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Result, bail};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::areas;
use super::document::Document;
use super::names;

/// The file, for messages.
pub const PATH: &str = "spec/hosts.toml";

/// The host of requests by hand.
const API: &str = "api";

/// The hosts of the file, in its order.
#[derive(Debug)]
pub struct Hosts(Vec<Arc<Host>>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    host: Vec<Host>,
}

/// A host.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Host {
    /// What it is called.
    pub name: String,
    /// What it is, in a sentence.
    pub about: String,
    /// The URLs of the document that mean it.
    #[serde(default)]
    pub servers: Vec<String>,
    /// The extension of operations that it answers whatever their servers are.
    pub extension: Option<String>,
    /// Its base URL.
    pub url: Option<String>,
    /// The argument of calls that has its base URL.
    pub base_url: Option<String>,
    /// The argument of calls that has the whole address.
    pub whole_url: Option<String>,
    /// The environment variable that overrides `url`.
    pub url_variable: Option<String>,
    /// The security schemes that its credential stands for.
    #[serde(default)]
    pub security: Vec<String>,
    /// What it wants to know a caller by.
    pub credential: Option<Credential>,
    /// The host whose credential it wants as well, in place of `credential`.
    pub credential_of: Option<String>,
}

/// What a host wants to know a caller by.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credential {
    /// What messages call it.
    pub name: String,
    /// The environment variables that may hold it.
    pub variables: Vec<String>,
    /// The method of the SDK's `ClientBuilder` that takes it.
    #[serde(default = "any_setter")]
    pub setter: String,
}

/// The method that takes the credential of any host.
fn any_setter() -> String {
    "credential".to_owned()
}

impl Host {
    /// The name of its static.
    pub fn static_name(&self) -> String {
        names::static_name(&self.name)
    }

    /// The argument by which each call says where it goes, if each does.
    pub fn argument(&self) -> Option<&str> {
        self.base_url.as_deref().or(self.whole_url.as_deref())
    }

    fn problems(&self) -> Vec<&'static str> {
        let places = [&self.url, &self.base_url, &self.whole_url];
        let identifier = |name: &str| names::ident(name) == name;
        let no_identifier = !identifier(&self.name) || !self.argument().is_none_or(identifier);
        let incomplete = |known: &Credential| known.name.is_empty() || known.variables.is_empty();
        let faults = [
            (
                no_identifier,
                "its name and that of an argument must be words in lower case, joined by `_`",
            ),
            (
                places.into_iter().flatten().count() != 1,
                "give it one of `url`, `base_url` and `whole_url`",
            ),
            (
                self.servers.is_empty() && self.extension.is_none(),
                "say by `servers` or `extension` which operations it answers",
            ),
            (
                self.url.is_none() && self.url_variable.is_some(),
                "`url_variable` overrides a `url`, and it has none",
            ),
            (
                self.security.is_empty()
                    != (self.credential.is_none() && self.credential_of.is_none()),
                "`security` and `credential` go together",
            ),
            (
                self.credential.as_ref().is_some_and(incomplete),
                "its credential needs a name and a variable",
            ),
            (
                self.credential.is_some() && self.credential_of.is_some(),
                "give it one of `credential` and `credential_of`",
            ),
        ];
        let there = faults.into_iter().filter(|(is_there, _)| *is_there);
        there.map(|(_, fault)| fault).collect()
    }
}

impl Hosts {
    /// Reads the file below `root`.
    pub fn load(root: &Path) -> Result<Self> {
        Self::new(areas::read::<File>(&root.join(PATH))?.host)
    }

    fn new(mut hosts: Vec<Host>) -> Result<Self> {
        let mut problems = Vec::new();
        let mut seen = BTreeSet::new();
        for host in &hosts {
            let told = host.problems();
            problems.extend(told.iter().map(|told| format!("{}: {told}", host.name)));
            let servers = host.servers.iter().map(|url| without_slash(url));
            for key in servers
                .chain(host.extension.as_deref())
                .chain([host.name.as_str()])
            {
                if !seen.insert(key) {
                    problems.push(format!("{}: {key} is there twice", host.name));
                }
            }
        }
        if !hosts
            .iter()
            .any(|host| host.name == API && host.url.is_some())
        {
            problems.push(format!(
                "there is no host `{API}` with a `url`, to which requests by hand go"
            ));
        }
        let own: BTreeMap<String, Credential> = hosts
            .iter()
            .filter_map(|host| Some((host.name.clone(), host.credential.clone()?)))
            .collect();
        for host in &mut hosts {
            let Some(owner) = &host.credential_of else {
                continue;
            };
            match own.get(owner) {
                Some(shared) => host.credential = Some(shared.clone()),
                None => problems.push(format!(
                    "{}: `credential_of` names no host with a credential of its own",
                    host.name
                )),
            }
        }
        if !problems.is_empty() {
            bail!("{PATH}:\n- {}", problems.join("\n- "));
        }
        Ok(Self(hosts.into_iter().map(Arc::new).collect()))
    }

    /// All of them, in the order of the file.
    pub fn all(&self) -> &[Arc<Host>] {
        &self.0
    }

    /// The host of an operation: by an extension of it, else by its servers, those of its path or those of the document.
    ///
    /// # Errors
    ///
    /// Returns what is wrong and what to do if the servers lead to no host, or to several.
    pub fn of(
        &self,
        document: &Document,
        item: &Map<String, Value>,
        operation: &Map<String, Value>,
    ) -> Result<Arc<Host>, String> {
        let by_extension = |host: &&Arc<Host>| {
            let extension = host.extension.as_ref();
            extension.is_some_and(|extension| operation.contains_key(extension))
        };
        if let Some(host) = self.0.iter().find(by_extension) {
            return Ok(Arc::clone(host));
        }
        let servers = operation
            .get("servers")
            .or_else(|| item.get("servers"))
            .or_else(|| document.0.get("servers"))
            .and_then(Value::as_array)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let mut found: Vec<&Arc<Host>> = Vec::new();
        for server in servers {
            let url = server.get("url").and_then(Value::as_str).unwrap_or("");
            let host = self.0.iter().find(|host| {
                let mut known = host.servers.iter();
                known.any(|known| without_slash(known) == without_slash(url))
            });
            let host = host.ok_or_else(|| {
                format!("its server {url} is no host that {PATH} names; add it there, or to the `servers` of the host that it is")
            })?;
            if !found.contains(&host) {
                found.push(host);
            }
        }
        match found.as_slice() {
            [only] => Ok(Arc::clone(only)),
            [] => Err(
                "neither the operation nor the document names a server; add one by an overlay"
                    .to_owned(),
            ),
            several => {
                let names: Vec<&str> = several.iter().map(|host| host.name.as_str()).collect();
                Err(format!(
                    "its servers are several hosts ({}); leave one by an overlay",
                    names.join(", ")
                ))
            }
        }
    }
}

impl PartialEq for Host {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

fn without_slash(url: &str) -> &str {
    url.trim_end_matches('/')
}

#[cfg(test)]
pub mod tests {
    use serde_json::json;

    use super::*;

    /// A host with a URL and a token, which answers at `https://<name>.example.com`.
    pub fn host(name: &str) -> Host {
        Host {
            name: name.to_owned(),
            about: "A host.".to_owned(),
            servers: vec![format!("https://{name}.example.com")],
            url: Some(format!("https://{name}.example.com")),
            security: vec![format!("{name}_auth")],
            credential: Some(Credential {
                name: "token".to_owned(),
                variables: vec!["TOKEN".to_owned()],
                setter: "token".to_owned(),
            }),
            ..Host::default()
        }
    }

    /// The hosts `api` and `other`, the agents of `https://{agent}` and addresses behind `x-address`.
    pub fn hosts() -> Hosts {
        let agent = Host {
            servers: vec!["https://{agent}".to_owned()],
            url: None,
            base_url: Some("agent".to_owned()),
            ..host("agents")
        };
        let address = Host {
            servers: Vec::new(),
            extension: Some("x-address".to_owned()),
            url: None,
            whole_url: Some("address".to_owned()),
            security: Vec::new(),
            credential: None,
            ..host("addresses")
        };
        Hosts::new(vec![host("api"), host("other"), agent, address]).unwrap()
    }

    fn found(servers: [Value; 3], extension: bool) -> Result<String, String> {
        let [document, item, operation] = servers.map(|servers| match servers {
            Value::Null => json!({}),
            servers => json!({ "servers": servers }),
        });
        let mut operation = operation.as_object().unwrap().clone();
        if extension {
            operation.insert("x-address".to_owned(), json!({}));
        }
        let host = hosts().of(&Document(document), item.as_object().unwrap(), &operation)?;
        Ok(host.name.clone())
    }

    #[test]
    fn the_nearest_servers_decide_unless_an_extension_does() {
        let api = json!([{ "url": "https://api.example.com" }]);
        let other = json!([{ "url": "https://other.example.com/" }]);
        let agent = json!([{ "url": "https://{agent}" }]);
        let none = Value::Null;
        for (servers, expected) in [
            ([api.clone(), none.clone(), none.clone()], "api"),
            ([api.clone(), other.clone(), none.clone()], "other"),
            ([api.clone(), other.clone(), agent.clone()], "agents"),
        ] {
            assert_eq!(found(servers.clone(), false).unwrap(), expected);
            assert_eq!(found(servers, true).unwrap(), "addresses");
        }
    }

    #[test]
    fn a_server_without_a_host_is_told_with_what_to_do() {
        let none = || Value::Null;
        let third = json!([{ "url": "https://actions.example.com" }]);
        let error = found([third, none(), none()], false).unwrap_err();
        assert!(error.contains("https://actions.example.com"), "{error}");
        assert!(error.contains("spec/hosts.toml"), "{error}");
        // A path below a host is another base URL.
        let below = json!([{ "url": "https://api.example.com/v2" }]);
        assert!(found([below, none(), none()], false).is_err());
        let error = found([none(), none(), none()], false).unwrap_err();
        assert!(error.contains("names a server"), "{error}");
        let two =
            json!([{ "url": "https://api.example.com" }, { "url": "https://other.example.com" }]);
        let error = found([two, none(), none()], false).unwrap_err();
        assert!(error.contains("api, other"), "{error}");
    }

    #[test]
    fn the_sdk_has_the_methods_that_take_credentials() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let client = std::fs::read_to_string(root.join("ergonomic/src/client/builder.rs")).unwrap();
        let hosts = Hosts::load(root).unwrap();
        let credentials = hosts
            .all()
            .iter()
            .filter_map(|host| host.credential.as_ref());
        let setters = credentials
            .map(|known| known.setter.clone())
            .chain([any_setter()]);
        for setter in setters {
            assert!(client.contains(&format!("pub fn {setter}(")), "{setter}");
        }
    }

    #[test]
    fn all_that_is_wrong_in_the_file_is_told() {
        let wrong = Host {
            name: "The Other".to_owned(),
            base_url: Some("a".to_owned()),
            credential: None,
            servers: Vec::new(),
            ..host("other")
        };
        let twice = Host {
            url: None,
            base_url: Some("a".to_owned()),
            url_variable: Some("URL".to_owned()),
            ..host("api")
        };
        let shared = |name: &str, owner: &str| Host {
            credential_of: Some(owner.to_owned()),
            ..host(name)
        };
        let nobodys = Host {
            credential: None,
            ..shared("z", "nobody")
        };
        let all = vec![
            wrong,
            twice,
            host("x"),
            host("x"),
            shared("y", "x"),
            nobodys,
        ];
        let error = Hosts::new(all).unwrap_err();
        let error = error.to_string();
        for part in [
            "The Other: its name",
            "The Other: give it one of",
            "The Other: say by `servers`",
            "The Other: `security` and `credential`",
            "api: `url_variable`",
            "x: https://x.example.com is there twice",
            "x: x is there twice",
            "y: give it one of `credential` and",
            "z: `credential_of` names no host",
            "no host `api` with a `url`",
        ] {
            assert!(error.contains(part), "{part} in {error}");
        }
    }
}
