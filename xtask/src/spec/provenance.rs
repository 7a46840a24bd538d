//! Where the committed contract came from.

use std::path::Path;

use anyhow::Context;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::check;
use super::facts::Facts;

/// Goes up when the same input would give other bytes.
pub(crate) const IMPORTER_VERSION: u32 = 2;

pub(crate) const FILE: &str = "spec/provenance.toml";

/// The contents of `spec/provenance.toml`.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub(crate) struct Provenance {
    /// Where the input was published.
    pub(crate) source: String,
    /// `info.version` of the document.
    pub(crate) version: String,
    /// The upstream commit, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) commit: Option<String>,
    /// The day of that commit or, if unknown, of the import.
    pub(crate) date: String,
    /// Digest of the input.
    pub(crate) input_sha256: String,
    /// Digest of `openapi.json`.
    pub(crate) openapi_sha256: String,
    /// Whether upstream sentences are in `openapi.json`.
    pub(crate) prose: bool,
    /// The format of `openapi.json`.
    pub(crate) importer: u32,
    /// What the document holds.
    pub(crate) counts: Counts,
}

/// Sizes of a document.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Operations.
    pub(crate) operations: usize,
    /// Paths.
    pub(crate) paths: usize,
    /// Component schemas.
    pub(crate) schemas: usize,
    /// Schemas with a list of allowed strings.
    pub(crate) string_enums: usize,
    /// Operations marked as deprecated.
    pub(crate) deprecated_operations: usize,
}

impl Counts {
    /// Counts a reduced document.
    pub(crate) fn of(facts: &Facts) -> Self {
        let operations = check::operations(&facts.document);
        let paths = facts
            .document
            .get("paths")
            .and_then(|paths| paths.as_object());
        Self {
            operations: operations.len(),
            paths: paths.map_or(0, serde_json::Map::len),
            schemas: facts.schemas.named,
            string_enums: facts.schemas.string_enums,
            deprecated_operations: operations
                .iter()
                .filter(|operation| operation.body.get("deprecated") == Some(&true.into()))
                .count(),
        }
    }
}

impl Provenance {
    /// Reads the file below `root`, which must be there.
    pub(crate) fn load(root: &Path) -> anyhow::Result<Self> {
        let path = root.join(FILE);
        Self::read(&path)?.with_context(|| {
            format!(
                "there is no {}; run `cargo xtask spec import` first",
                path.display()
            )
        })
    }

    /// Reads the file, or nothing if there is none yet.
    pub(crate) fn read(path: &Path) -> anyhow::Result<Option<Self>> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => {
                return Err(error).with_context(|| format!("can't read {}", path.display()));
            }
        };
        let old = toml::from_str(&text).with_context(|| {
            format!(
                "can't understand {}; delete it and import again with --source, --commit and --date",
                path.display()
            )
        })?;
        Ok(Some(old))
    }

    /// The file's text.
    pub(crate) fn to_toml(&self) -> anyhow::Result<String> {
        let body = toml::to_string(self).context("can't write the provenance as TOML")?;
        Ok(format!(
            "# Written by `cargo xtask spec import`, together with openapi.json.\n{body}"
        ))
    }
}

/// What the user said about the origin of the input.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origin {
    pub(crate) source: Option<String>,
    pub(crate) commit: Option<String>,
    pub(crate) date: Option<NaiveDate>,
}

impl Origin {
    /// Fills what the user left out from the last import, as long as the input is the same.
    pub(crate) fn or_last(self, last: Option<&Provenance>, input_sha256: &str) -> Self {
        let Some(last) = last.filter(|last| last.input_sha256 == input_sha256) else {
            return self;
        };
        Self {
            source: self.source.or_else(|| Some(last.source.clone())),
            commit: self.commit.or_else(|| last.commit.clone()),
            date: self.date.or_else(|| last.date.parse().ok()),
        }
    }
}

/// Lower-case hexadecimal SHA-256.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let digest = Sha256::digest(bytes);
    digest
        .iter()
        .fold(String::with_capacity(64), |mut hex, byte| {
            // Writing to a string can't fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}
