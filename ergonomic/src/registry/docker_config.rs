//! The configuration file of Docker: the credentials of registries in it, and the programs that keep them.

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use serde_json::ser::PrettyFormatter;
use serde_json::{Map, Value};

use crate::Error;
use crate::files::{broken, home};

/// As Docker writes it.
const INDENT: &str = "\t";

/// The file that Docker reads: `config.json` in `$DOCKER_CONFIG`, or else in `~/.docker`.
#[inline]
pub(super) fn default_path() -> Result<PathBuf, Error> {
    let folder = std::env::var_os("DOCKER_CONFIG").filter(|folder| !folder.is_empty());
    let folder = folder.map_or_else(|| Ok(home()?.join(".docker")), |folder| Ok(folder.into()));
    folder.map(|folder: PathBuf| folder.join("config.json"))
}

/// A configuration as it was read, and as it is to be written.
pub(super) struct DockerConfig {
    text: String,
    now: Map<String, Value>,
}

impl DockerConfig {
    /// Reads one; a file that doesn't exist or is empty has no entries. What is wrong with it isn't quoted, because it holds
    /// credentials.
    #[inline]
    pub(super) fn read(path: &Path, text: Option<&str>) -> Result<Self, Error> {
        let text = text.unwrap_or_default();
        if text.trim().is_empty() {
            return Ok(Self {
                text: String::new(),
                now: Map::new(),
            });
        }
        let now: Value = serde_json::from_str(text).map_err(|error| {
            broken(
                path,
                &format!("it isn't valid JSON in line {}", error.line()),
            )
        })?;
        let Value::Object(now) = now else {
            return Err(broken(path, "it isn't a configuration of Docker"));
        };
        for key in ["auths", "credHelpers"] {
            if !matches!(now.get(key), None | Some(Value::Null | Value::Object(_))) {
                let why = format!("it isn't a configuration of Docker: its `{key}` is no object");
                return Err(broken(path, &why));
            }
        }
        Ok(Self {
            text: text.to_owned(),
            now,
        })
    }

    /// The program that keeps the credentials of a registry: its own, or that of all.
    #[inline]
    pub(super) fn helper(&self, host: &str) -> Option<&str> {
        let own = self
            .now
            .get("credHelpers")
            .and_then(|helpers| helpers.get(host));
        let helper = own.or_else(|| self.now.get("credsStore"))?.as_str()?;
        Some(helper).filter(|helper| !helper.is_empty())
    }

    /// The user and the password of a registry, if the file itself has them.
    #[inline]
    pub(super) fn login(&self, host: &str) -> Option<(String, String)> {
        let auth = self.now.get("auths")?.get(host)?.get("auth")?.as_str()?;
        decoded(auth)
    }

    /// Puts what Docker keeps of a registry in the place of what was there.
    #[inline]
    pub(super) fn put(&mut self, host: &str, entry: Value) {
        let auths = self.now.entry("auths").or_insert(Value::Null);
        if auths.is_null() {
            *auths = Value::Object(Map::new());
        }
        if let Some(auths) = auths.as_object_mut() {
            auths.insert(host.to_owned(), entry);
        }
    }

    /// Whether it notes a login of a registry, here or with a program that keeps it.
    #[inline]
    pub(super) fn has(&self, host: &str) -> bool {
        let auths = self.now.get("auths").and_then(Value::as_object);
        auths.is_some_and(|auths| auths.contains_key(host))
    }

    /// Takes a registry away. Returns whether there was one.
    #[inline]
    pub(super) fn remove(&mut self, host: &str) -> bool {
        let auths = self.now.get_mut("auths").and_then(Value::as_object_mut);
        auths.is_some_and(|auths| auths.shift_remove(host).is_some())
    }

    /// What is to be written, indented as before.
    #[inline]
    pub(super) fn render(&self) -> Result<String, String> {
        let second = self.text.lines().nth(1).unwrap_or(INDENT);
        let indent = &second[..second.len() - second.trim_start().len()];
        let indent = if indent.is_empty() { INDENT } else { indent };
        let mut written = Vec::new();
        let formatter = PrettyFormatter::with_indent(indent.as_bytes());
        let mut serializer = serde_json::Serializer::with_formatter(&mut written, formatter);
        let failed = || "it can't be written as JSON".to_owned();
        self.now.serialize(&mut serializer).map_err(|_| failed())?;
        let mut written = String::from_utf8(written).map_err(|_| failed())?;
        if self.text.ends_with('\n') {
            written.push('\n');
        }
        Ok(written)
    }
}

/// The user and the password of an entry.
#[inline]
pub(super) fn decoded(auth: &str) -> Option<(String, String)> {
    let text = String::from_utf8(STANDARD.decode(auth).ok()?).ok()?;
    let (user, password) = text.split_once(':')?;
    let password = password.trim_end_matches('\0');
    Some((user.to_owned(), password.to_owned()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const HOST: &str = "registry.digitalocean.com";

    fn read(text: &str) -> DockerConfig {
        DockerConfig::read(Path::new("config.json"), Some(text)).unwrap()
    }

    #[test]
    fn what_others_wrote_stays_byte_by_byte() {
        for indent in ["\t", "  ", "    "] {
            let before = "{\n\t\"zebra\": 1.0,\n\t\"auths\": {\n\t\t\"z.io\": {\n\t\t\t\"auth\": \"eDp5\"\n\t\t},\n\t\t\"a.io\": {}\n\t},\n\t\
                          \"credHelpers\": {\n\t\t\"gcr.io\": \"gcloud\"\n\t},\n\t\"HttpHeaders\": {\n\t\t\"X\": \"\\u00e9 <a>\"\n\t},\n\t\"nil\": null\n}\n";
            let before = before.replace('\t', indent).replace("\\u00e9", "é");
            let mut config = read(&before);
            config.put(HOST, json!({"auth": "one"}));
            let after = config.render().unwrap();
            let entry = ",\n\t\t\"registry.digitalocean.com\": {\n\t\t\t\"auth\": \"one\"\n\t\t}"
                .replace('\t', indent);
            let a = format!("\"a.io\": {{}}{entry}");
            assert_eq!(after, before.replace("\"a.io\": {}", &a));

            let mut config = read(&after);
            config.put(HOST, json!({"auth": "two"}));
            assert_eq!(config.render().unwrap(), after.replace("one", "two"));
            assert!(config.remove(HOST) && !config.remove(HOST));
            assert_eq!(config.render().unwrap(), before);
        }
    }

    /// Any value, so deep.
    fn any(random: &mut fastrand::Rng, depth: u32) -> Value {
        match random.u8(..if depth == 0 { 6 } else { 8 }) {
            0 => Value::Null,
            1 => json!(random.bool()),
            2 => json!(random.i64(..)),
            3 => json!(f64::from(random.i32(..)) / 8.0),
            4 => json!("é \u{1F600} \"quoted\" \t </a>"),
            5 => json!(format!("{:x}", random.u64(..))),
            6 => (0..random.usize(..4))
                .map(|_| any(random, depth - 1))
                .collect(),
            _ => {
                let members = (0..random.usize(..5)).map(|_| {
                    let key = format!("{:x}", random.u16(..));
                    (key, any(random, depth - 1))
                });
                Value::Object(members.collect())
            }
        }
    }

    #[test]
    fn whatever_a_file_holds_survives_byte_by_byte() {
        for seed in 0..2_000 {
            let mut random = fastrand::Rng::with_seed(seed);
            let mut before = Map::new();
            for key in ["zebra", "auths", "credHelpers", "plugins", "A", "proxies"] {
                let value = any(&mut random, 3);
                let fits = value.is_object() || !["auths", "credHelpers"].contains(&key);
                before.insert(
                    key.to_owned(),
                    if fits { value } else { json!({"x.io": value}) },
                );
            }
            let before = DockerConfig {
                text: "\n".to_owned(),
                now: before,
            }
            .render()
            .unwrap();
            let mut config = read(&before);
            config.put(HOST, json!({"auth": "one"}));
            let after = config.render().unwrap();
            let mut rest = after.lines();
            for line in before
                .lines()
                .filter(|line| !line.contains("\"auths\": {}"))
            {
                let line = line.trim_end_matches(',');
                assert!(
                    rest.any(|own| own.trim_end_matches(',') == line),
                    "{seed}: {line}\n{after}"
                );
            }
            let mut config = read(&after);
            assert!(config.remove(HOST));
            assert_eq!(config.render().unwrap(), before, "{seed}");
        }
    }

    #[test]
    fn a_registry_in_the_middle_goes_without_moving_others() {
        let mut config = read(
            r#"{"auths": {"a": {}, "registry.digitalocean.com": {}, "b": {}, "c": {}}, "d": 1}"#,
        );
        assert!(config.remove(HOST));
        let compact: String = config.render().unwrap().split_whitespace().collect();
        assert_eq!(compact, r#"{"auths":{"a":{},"b":{},"c":{}},"d":1}"#);
    }

    #[test]
    fn new_and_empty_files_get_what_docker_writes() {
        for text in [
            None,
            Some(""),
            Some(" \n"),
            Some("{}"),
            Some(r#"{"auths": null}"#),
        ] {
            let mut config = DockerConfig::read(Path::new("config.json"), text).unwrap();
            config.put(HOST, json!({"auth": "one"}));
            let text = "{\n\t\"auths\": {\n\t\t\"registry.digitalocean.com\": {\n\t\t\t\"auth\": \"one\"\n\t\t}\n\t}\n}";
            assert_eq!(config.render().unwrap().trim_end(), text);
        }
    }

    #[test]
    fn the_helper_of_a_registry_comes_before_that_of_all() {
        assert_eq!(read("{}").helper(HOST), None);
        assert_eq!(read(r#"{"credsStore": ""}"#).helper(HOST), None);
        assert_eq!(
            read(r#"{"credsStore": "desktop"}"#).helper(HOST),
            Some("desktop")
        );
        let both = r#"{"credsStore": "desktop", "credHelpers": {"registry.digitalocean.com": "pass", "gcr.io": "gcloud"}}"#;
        assert_eq!(read(both).helper(HOST), Some("pass"));
        let own = r#"{"credHelpers": {"gcr.io": "gcloud"}}"#;
        assert_eq!(read(own).helper(HOST), None);
    }

    #[test]
    fn broken_files_are_refused_and_not_quoted() {
        for (text, why) in [
            (
                "{\"auths\": {\"x\": secret}}",
                "it isn't valid JSON in line 1",
            ),
            ("{\n\"a\": \"secret\n", "it isn't valid JSON in line 3"),
            ("[\"secret\"]", "it isn't a configuration of Docker"),
            ("{\"auths\": \"secret\"}", "its `auths` is no object"),
            (
                "{\"credHelpers\": [\"secret\"]}",
                "its `credHelpers` is no object",
            ),
        ] {
            let error = DockerConfig::read(Path::new("config.json"), Some(text))
                .err()
                .unwrap();
            let error = format!("{error} {error:?}");
            assert!(error.contains(why) && !error.contains("secret"), "{error}");
        }
    }

    #[test]
    fn logins_are_read_as_docker_writes_them() {
        let config = read(
            r#"{"auths": {"a": {"auth": "eDp5Ono="}, "b": {"auth": "!"}, "c": {}, "d": {"auth": ""}}}"#,
        );
        assert_eq!(config.login("a"), Some(("x".to_owned(), "y:z".to_owned())));
        for host in ["b", "c", "d", "e"] {
            assert_eq!(config.login(host), None, "{host}");
        }
    }
}
