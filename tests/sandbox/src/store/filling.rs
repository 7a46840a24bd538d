//! What a new thing has that nobody sent: where it belongs, texts of the data with places in braces, ids, secrets.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::catalog::Kind;
use super::items::Number;
use super::making::Occasion;
use super::{compose, place};
use crate::clock::{later, timestamp};
use crate::state::World;

impl World {
    /// The network and the project that it is in where nobody said.
    pub(super) fn belongings(
        &mut self,
        kind: &'static Kind,
        value: &mut Value,
        sent: &Map<String, Value>,
    ) {
        let region = match value.get("region") {
            Some(Value::String(slug)) => Some(slug.clone()),
            Some(region) => place::text(region, "slug").map(str::to_owned),
            None => None,
        };
        let declared = |field: &str| kind.parts().is_some_and(|parts| parts.declares(field));
        for field in ["vpc_uuid", "private_network_uuid"] {
            let is_sent = sent
                .get(field)
                .and_then(Value::as_str)
                .is_some_and(|id| !id.is_empty());
            if !is_sent
                && declared(field)
                && let Some(region) = &region
                && self.is_region(region)
            {
                let vpc = self.default_network(region);
                place::put(value, field, json!(vpc));
            }
        }
        let is_sent = sent
            .get("project_id")
            .and_then(Value::as_str)
            .is_some_and(|id| !id.is_empty());
        if !is_sent && declared("project_id") {
            let project = self.default_project_id();
            place::put(value, "project_id", json!(project));
        }
    }

    /// Texts of the data; or the defaults among them alone, those that are only for what wasn't sent.
    #[allow(clippy::too_many_arguments)]
    pub(super) fn fill_in(
        &self,
        occasion: &Occasion,
        kind: &'static Kind,
        number: Number,
        key: &str,
        owner: Number,
        value: &mut Value,
        sent: &Map<String, Value>,
        only_defaults: bool,
    ) {
        for (path, pattern) in &kind.more.set {
            // A mark at the end of the path: only where nothing was sent, or empty text, which is the same.
            let (path, only_unsent) = match path.strip_suffix('?') {
                Some(path) => (path, true),
                None => (path.as_str(), false),
            };
            if only_defaults && !only_unsent {
                continue;
            }
            let first = path.split('.').next().unwrap_or_default();
            let is_sent = |value: &Value| !value.is_null() && value != "";
            if only_unsent && sent.get(first).is_some_and(is_sent) {
                continue;
            }
            let lookup = |wanted: &str| match wanted.strip_prefix("sent.") {
                Some(path) => sent_at(sent, path),
                None => self.looked_up(occasion, number, key, owner, value, wanted),
            };
            if let Some(made) = compose::filled(pattern, &lookup) {
                place::put(value, path, made);
            }
        }
    }

    /// What a change sends under other names than those of answers.
    pub(super) fn rename_sent(kind: &'static Kind, value: &mut Value, sent: &Map<String, Value>) {
        for (path, pattern) in kind
            .more
            .set
            .iter()
            .filter(|(_, pattern)| is_renamed(pattern))
        {
            let lookup = |wanted: &str| sent_at(sent, wanted.strip_prefix("sent.")?);
            if let Some(made) = compose::filled(pattern, &lookup) {
                place::put(value, path, made);
            }
        }
    }

    /// What a place in braces stands for.
    pub(super) fn looked_up(
        &self,
        occasion: &Occasion,
        number: Number,
        key: &str,
        owner: Number,
        value: &Value,
        wanted: &str,
    ) -> Option<Value> {
        Some(match wanted {
            "id" => json!(key),
            "n" => json!(number),
            "now" => json!(timestamp(occasion.now)),
            "done" => json!(timestamp(later(occasion.now, self.action_duration()))),
            "hour" => json!(timestamp(later(occasion.now, Duration::from_secs(3600)))),
            "day" => json!(timestamp(later(occasion.now, Duration::from_secs(86400)))),
            "month" => json!(timestamp(later(
                occasion.now,
                Duration::from_secs(30 * 86400)
            ))),
            "year" => json!(timestamp(later(
                occasion.now,
                Duration::from_secs(365 * 86400)
            ))),
            "base" => json!(occasion.base),
            "uuid" => json!(format!("5a4db0c0-eeee-4000-8000-{number:012x}")),
            "secret" => json!(secret(number)),
            "another" => json!(another(number, value)),
            "ipv4" => json!(format!("203.0.113.{}", number % 250 + 2)),
            "private" => json!(format!("10.128.{}.{}", (number >> 8) & 255, number & 255)),
            "ipv6" => json!(format!("2001:db8:2::{number:x}")),
            "none" => Value::Null,
            "owner" => json!(self.store.get(owner)?.key),
            _ => match wanted.strip_prefix("owner.") {
                Some(rest) => place::get(self.store.value(owner)?, rest)?.clone(),
                None => match wanted.strip_prefix("path.") {
                    Some(name) => {
                        let mut path = occasion.path.iter();
                        json!(path.find(|(known, _)| known == name)?.1)
                    }
                    None => place::get(value, wanted)?.clone(),
                },
            },
        })
    }
}

/// Whether a text of the data is what was sent under another name.
fn is_renamed(pattern: &Value) -> bool {
    pattern
        .as_str()
        .is_some_and(|text| text.starts_with("{sent."))
}

pub(super) fn sent_at(sent: &Map<String, Value>, path: &str) -> Option<Value> {
    let (first, rest) = match path.split_once('.') {
        Some((first, rest)) => (first, Some(rest)),
        None => (path, None),
    };
    let first = sent.get(first)?;
    rest.map_or(Some(first), |rest| place::get(first, rest))
        .cloned()
}

/// A UUID that nothing else has: by kind, by number, and by a count within one thing.
pub(crate) fn uuid(kind: &Kind, number: Number, count: u64) -> String {
    let group = kind.name.bytes().fold(0x1357_u64, |sum, byte| {
        (sum.rotate_left(5) ^ u64::from(byte)) & 0xffff
    });
    format!(
        "5a4db0c0-{group:04x}-4{:03x}-8{:03x}-{number:012x}",
        count & 0xfff,
        (count >> 12) & 0xfff
    )
}

/// Such a text that follows from what the thing has now, and so isn't what it had.
fn another(number: Number, value: &Value) -> String {
    let sum = value.to_string().bytes().fold(number, |sum, byte| {
        (sum.rotate_left(5) ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    secret(sum)
}

/// Text that looks like a secret and isn't guessed from another one.
pub(crate) fn secret(number: Number) -> String {
    let mut state = number.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5a4d_b0c0;
    let mut made = String::new();
    const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefgh";
    for _ in 0..24 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let letter = LETTERS.get(usize::try_from(state % 32).unwrap_or_default());
        made.push(letter.map_or('A', |letter| char::from(*letter)));
    }
    made
}
