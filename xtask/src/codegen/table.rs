//! Files of facts that needn't be there.

use std::path::Path;

use anyhow::{Context, Result};
use serde::de::DeserializeOwned;

/// The TOML file at a path below `root`; the default if there is none.
pub fn optional<T: DeserializeOwned + Default>(root: &Path, path: &str) -> Result<T> {
    let text = match std::fs::read_to_string(root.join(path)) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(T::default()),
        Err(error) => return Err(error).with_context(|| format!("can't read {path}")),
    };
    toml::from_str(&text).with_context(|| format!("can't understand {path}"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_file_that_is_not_there_is_the_default_and_one_that_is_wrong_an_error() {
        let root = tempfile::tempdir().unwrap();
        let read = || optional::<BTreeMap<String, u32>>(root.path(), "facts.toml");
        assert!(read().unwrap().is_empty());
        std::fs::write(root.path().join("facts.toml"), "one = 1").unwrap();
        assert_eq!(read().unwrap()["one"], 1);
        std::fs::write(root.path().join("facts.toml"), "one = \"1\"").unwrap();
        let error = read().unwrap_err().to_string();
        assert_eq!(error, "can't understand facts.toml");
    }
}
