//! One line of input.

use digitalocean_raw::JsonObject;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// A question. Which keys matter depends on the verb; unknown ones are passed over.
#[derive(Deserialize)]
pub(super) struct Question<'a> {
    pub(super) verb: Option<String>,
    pub(super) op: Option<String>,
    pub(super) base_url: Option<String>,
    pub(super) token: Option<String>,
    pub(super) args: Option<JsonObject>,
    /// As it was written: a number that no type here could hold still reaches the decoder.
    #[serde(borrow, default, deserialize_with = "present")]
    body: Option<&'a RawValue>,
    pub(super) status: Option<u16>,
    pub(super) timeout_ms: Option<u64>,
    pub(super) validate: Option<bool>,
}

impl<'a> Question<'a> {
    pub(super) fn read(line: &'a [u8]) -> Result<Self, String> {
        let line = line.trim_ascii();
        let line =
            std::str::from_utf8(line).map_err(|cause| format!("the line is not UTF-8: {cause}"))?;
        // A list would be read as the keys in their order.
        if serde_json::from_str::<&RawValue>(line).is_ok() && !line.starts_with('{') {
            return Err("the line is JSON, but no object".to_owned());
        }
        serde_json::from_str(line).map_err(|cause| format!("the line can't be read: {cause}"))
    }

    /// The body as it was written; null is one.
    pub(super) fn body_text(&self) -> Option<&'a str> {
        self.body.map(RawValue::get)
    }
}

/// Tells null from absent.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<&'de RawValue>, D::Error> {
    <&RawValue>::deserialize(deserializer).map(Some)
}
