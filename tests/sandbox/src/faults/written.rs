//! Faults as JSON, which has room for several effects.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Map, Value, json};

use super::notation::read_effect;
use super::{Effect, ErrorBody, Fault, FaultStatus, Trigger};
use crate::duration::Span;
use crate::error::Error;

/// A fault as `POST /_sandbox/faults` takes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Written {
    operation: Option<String>,
    method: Option<String>,
    path: Option<String>,

    next: Option<u64>,
    nth: Option<u64>,
    #[serde(default)]
    every: bool,
    probability: Option<f64>,
    seed: Option<u64>,
    count: Option<u64>,

    effect: Option<String>,
    #[serde(default)]
    effects: Vec<String>,
    latency: Option<Span>,
    status: Option<u16>,
    /// A name of an [`ErrorBody`], or the JSON itself.
    body: Option<Value>,
    message: Option<String>,
    retry_after: Option<u32>,
    #[serde(default)]
    processed: bool,
    reset: Option<Reset>,
    #[serde(default)]
    set: Map<String, Value>,
    #[serde(default)]
    remove: Vec<String>,

    // What a list of faults says on top: it can be sent back as it is.
    #[serde(rename = "number")]
    _number: Option<IgnoredAny>,
    #[serde(rename = "seen")]
    _seen: Option<IgnoredAny>,
    #[serde(rename = "struck")]
    _struck: Option<IgnoredAny>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Reset {
    Before,
    After,
}

impl Written {
    /// Reads a fault from the text of a JSON object.
    pub(super) fn read(text: &str) -> Result<Fault, Error> {
        let written = serde_json::from_str::<Self>(text).map_err(|error| error.to_string());
        written
            .and_then(Self::fault)
            .map_err(|reason| Error::new(format!("the fault `{text}` can't be read: {reason}")))
    }

    /// The fault that is meant; what can't be meant otherwise.
    pub(crate) fn fault(self) -> Result<Fault, String> {
        let trigger = self.trigger()?;
        let mut effects = self.effects()?.into_iter();
        let first = effects.next().ok_or(
            "it has no effect; give `status`, `latency`, `reset`, `set`, `remove` or `effects`",
        )?;
        Ok(effects.fold(trigger.effect(first), Fault::and))
    }

    fn trigger(&self) -> Result<Trigger, String> {
        let mut trigger = Trigger::any();
        if let Some(operation) = &self.operation {
            trigger = trigger.operation(operation);
        }
        if let Some(method) = &self.method {
            trigger = trigger.method(method);
        }
        if let Some(path) = &self.path {
            if !path.starts_with(['/', '*']) {
                return Err(format!("`path` begins with a slash; write `/{path}`"));
            }
            trigger = trigger.path(path);
        }
        let said = [
            (self.next.is_some(), "next"),
            (self.nth.is_some(), "nth"),
            (self.every, "every"),
            (self.probability.is_some(), "probability"),
        ];
        let said = said.iter().filter(|(is_said, _)| *is_said);
        let said = said.map(|(_, name)| *name).collect::<Vec<_>>();
        if let [first, second, ..] = said.as_slice() {
            return Err(format!("`{first}` and `{second}` exclude each other"));
        }
        if self.seed.is_some() && self.probability.is_none() {
            return Err("`seed` belongs to a `probability`".to_owned());
        }
        trigger = match (self.next, self.nth, self.probability) {
            (Some(n), _, _) => trigger.next(n),
            (_, Some(n), _) => trigger.nth(n),
            (_, _, Some(probability)) => trigger.chance(probability, self.seed.unwrap_or_default()),
            _ if self.every => trigger.every(),
            _ => trigger.next(self.count.unwrap_or(1)),
        };
        Ok(match self.count {
            Some(count) => trigger.at_most(count),
            None => trigger,
        })
    }

    /// In the order in which they take place.
    fn effects(&self) -> Result<Vec<Effect>, String> {
        let mut effects = Vec::new();
        if let Some(Span(latency)) = self.latency {
            effects.push(Effect::delay_before_processing(latency));
        }
        effects.extend(self.answer()?);
        for text in self.effect.iter().chain(&self.effects) {
            effects.push(read_effect(text)?);
        }
        if let (Some(_), Some(body)) = (self.status, &self.body)
            && !body.is_string()
        {
            effects.push(Effect::set("", body.clone()));
        }
        let set = self.set.iter();
        effects.extend(set.map(|(pointer, value)| Effect::set(pointer, value.clone())));
        effects.extend(self.remove.iter().map(Effect::remove));
        match self.reset {
            Some(Reset::Before) => effects.push(Effect::reset_before_processing()),
            Some(Reset::After) => effects.push(Effect::reset_after_processing()),
            None => {}
        }
        Ok(effects)
    }

    fn answer(&self) -> Result<Option<Effect>, String> {
        let Some(status) = self.status else {
            let of_status = [
                (self.body.is_some(), "body"),
                (self.message.is_some(), "message"),
                (self.retry_after.is_some(), "retry_after"),
                (self.processed, "processed"),
            ];
            let alone = of_status.iter().find(|(is_said, _)| *is_said);
            return match alone {
                Some((_, name)) => Err(format!("`{name}` belongs to a `status`")),
                None => Ok(None),
            };
        };
        let body = match &self.body {
            Some(Value::String(name)) => Some(body(name)?),
            _ => None,
        };
        let effect = match (&self.message, self.retry_after, body) {
            (None, None, body) if self.processed => {
                let own = body.unwrap_or(if self.body.is_some() {
                    ErrorBody::Api
                } else {
                    ErrorBody::Own
                });
                Effect::status_after_processing(status, own)
            }
            (None, None, body) => {
                Effect::status_before_processing(status, body.unwrap_or(ErrorBody::Api))
            }
            (Some(message), None, None) if !self.processed => Effect::refusal(status, message),
            (None, Some(seconds), None) if !self.processed => Effect::retry_after(status, seconds),
            _ => {
                let reason = "`message` and `retry_after` go with nothing but a `status` in place of processing; \
                    `set` can put a message into any answer";
                return Err(reason.to_owned());
            }
        };
        Ok(Some(effect))
    }
}

fn body(name: &str) -> Result<ErrorBody, String> {
    let known = ErrorBody::NAMES.iter().find(|(_, known)| *known == name);
    known.map(|(body, _)| *body).ok_or_else(|| {
        let names = ErrorBody::NAMES.map(|(_, name)| name).join(", ");
        format!("`body` is an object or one of {names}, not `{name}`")
    })
}

impl FaultStatus {
    /// As a list of faults shows it.
    pub(crate) fn show(&self) -> Value {
        let mut shown = self.fault.trigger.describe();
        let effects = self.fault.effects.iter().map(Effect::to_string);
        shown.insert("effects".to_owned(), effects.collect());
        for (name, number) in [
            ("number", self.number),
            ("seen", self.seen),
            ("struck", self.struck),
        ] {
            shown.insert(name.to_owned(), json!(number));
        }
        Value::Object(shown)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn faults_are_read_from_json() {
        for (text, expected) in [
            (
                r#"{"operation": "droplets_create", "status": 503}"#,
                Fault::on("droplets_create").effect(Effect::status(503)),
            ),
            (
                r#"{"path": "/v2/droplets*", "method": "get", "probability": 0.5, "seed": 7, "count": 3,
                    "latency": "20ms", "status": 202, "processed": true, "set": {"/a": 1}, "remove": ["/b"]}"#,
                Fault::on_path("/v2/droplets*")
                    .method("GET")
                    .chance(0.5, 7)
                    .at_most(3)
                    .effect(Effect::delay_before_processing(Duration::from_millis(20)))
                    .and(Effect::status_after_processing(202, ErrorBody::Own))
                    .and(Effect::set("/a", 1))
                    .and(Effect::remove("/b")),
            ),
            (
                r#"{"every": true, "status": 500, "body": {"why": "so"}}"#,
                Fault::on_any()
                    .every()
                    .effect(Effect::status(500))
                    .and(Effect::set("", json!({"why": "so"}))),
            ),
            (
                r#"{"nth": 2, "latency": 1, "reset": "after"}"#,
                Fault::on_any()
                    .nth(2)
                    .effect(Effect::delay_before_processing(Duration::from_secs(1)))
                    .and(Effect::reset_after_processing()),
            ),
            (
                r#"{"count": 2, "status": 429, "retry_after": 7}"#,
                Fault::on_any()
                    .next(2)
                    .at_most(2)
                    .effect(Effect::retry_after(429, 7)),
            ),
        ] {
            assert_eq!(text.parse::<Fault>().unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn a_list_of_faults_can_be_sent_back() {
        let fault = Fault::on("droplets_list")
            .chance(0.25, 9)
            .effect(Effect::set("/a=b", "c"))
            .and(Effect::close_mid_body());
        let status = FaultStatus {
            number: 3,
            fault: fault.clone(),
            seen: 2,
            struck: 1,
        };
        let again: Fault = status.show().to_string().parse().unwrap();
        assert_eq!(again, fault);
    }

    #[test]
    fn what_cannot_be_meant_is_told() {
        for (text, said) in [
            ("{", "EOF"),
            ("{}", "no effect"),
            (r#"{"staus": 503}"#, "`staus`"),
            (r#"{"status": "503"}"#, "u16"),
            (r#"{"next": 1, "nth": 2, "status": 503}"#, "`nth` exclude"),
            (r#"{"seed": 1, "status": 503}"#, "`probability`"),
            (r#"{"path": "v2", "status": 503}"#, "`/v2`"),
            (r#"{"message": "no"}"#, "`status`"),
            (r#"{"status": 503, "body": "pdf"}"#, "truncated"),
            (
                r#"{"status": 503, "message": "a", "retry_after": 1}"#,
                "`set`",
            ),
            (r#"{"latency": "1"}"#, "`20ms`"),
            (r#"{"effects": ["explode"]}"#, "reset-after"),
            (r#"{"reset": "maybe"}"#, "maybe"),
        ] {
            let error = text.parse::<Fault>().unwrap_err().to_string();
            assert!(error.contains(said), "{text}: {error}");
        }
    }
}
