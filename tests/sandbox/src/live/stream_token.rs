//! The token in the address of a log or a console: what it is for. It is no secret, and nothing has to be kept for it.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use super::lines::Source;

/// What an address is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StreamToken {
    pub(crate) source: Source,
    /// The one component that is meant; empty for all.
    component: String,
    /// How many of the lines so far are wanted; all of them if none says so.
    pub(crate) tail: Option<usize>,
    /// Whether what comes later is wanted as well.
    pub(crate) follow: bool,
}

impl StreamToken {
    pub(crate) fn new(source: Source, component: Option<&str>) -> Self {
        Self {
            source,
            component: component.unwrap_or_default().to_owned(),
            tail: None,
            follow: true,
        }
    }

    pub(crate) fn read(token: &str) -> Option<Self> {
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(token).ok()?).ok()
    }

    pub(crate) fn written(&self) -> String {
        URL_SAFE_NO_PAD.encode(serde_json::to_string(self).unwrap_or_default())
    }

    pub(crate) fn component(&self) -> Option<&str> {
        Some(self.component.as_str()).filter(|component| !component.is_empty())
    }

    pub(crate) fn is_console(&self) -> bool {
        self.source.kind == Source::CONSOLE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_says_what_it_is_for() {
        let source = Source {
            app: "a".to_owned(),
            run: "d".to_owned(),
            kind: "RUN".to_owned(),
        };
        let mut wanted = StreamToken::new(source, Some("web"));
        wanted.tail = Some(3);
        assert_eq!(StreamToken::read(&wanted.written()), Some(wanted));
        assert_eq!(StreamToken::read("aGVsbG8"), None);
        assert_eq!(StreamToken::read("%"), None);
    }
}
