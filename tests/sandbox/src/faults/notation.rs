//! Faults as text: `<which>:<when>:<effect>`.

use std::str::FromStr;

use percent_encoding::{
    AsciiSet, CONTROLS, PercentEncode, percent_decode_str, utf8_percent_encode,
};
use serde_json::Value;

use super::written::Written;
use super::{Effect, ErrorBody, Fault, Trigger};
use crate::duration;
use crate::error::Error;
use crate::operation::Operation;

/// All effects, as an error shows them.
const EFFECTS: &str = "delay-before=<n>ms, delay-after=<n>ms, hang, reset-before, reset-after, close-mid-body, \
     status-before=<status>[/<body>], status-after=<status>[/<body>], retry-after=<status>/<seconds>, \
     retry-after-date=<status>/<seconds>, bad-json, unknown-enum, nulls, extra-fields, pending-event, \
     refusal=<status>/<message>, \
     set=<pointer>=<json>, remove=<pointer>, action-fails";

/// What a pointer can't hold as it is where a fault is written.
const RESERVED: &AsciiSet = &CONTROLS.add(b'=').add(b'%');

impl FromStr for Fault {
    type Err = Error;

    /// Reads `<which>:<when>:<effect>`, or a JSON object.
    ///
    /// - which: `any`, an operation id, a method in capitals, a path (with `*` at the end for all that begin so), or a
    ///   method, a space and a path
    /// - when: `next=<n>`, `nth=<n>`, `every`, or `chance=<probability>`, with `@<seed>` after it if 0 is not to be
    ///   the seed
    /// - effect: as [`Effect`] shows itself; the README lists them
    fn from_str(text: &str) -> Result<Self, Error> {
        if text.trim_start().starts_with('{') {
            return Written::read(text);
        }
        let wrong =
            |reason: String| Error::new(format!("the fault `{text}` can't be read: {reason}"));
        let parts = text.splitn(3, ':').collect::<Vec<_>>();
        let [which, when, effect] = parts.as_slice() else {
            let form =
                "write `<which>:<when>:<effect>`, such as `droplets_create:next=2:reset-after`";
            return Err(wrong(form.to_owned()));
        };
        let trigger = target(which).and_then(|trigger| occasion(trigger, when));
        let fault = trigger
            .and_then(|trigger| Ok(trigger.effect(read_effect(effect)?)))
            .map_err(wrong)?;
        Ok(fault)
    }
}

fn target(text: &str) -> Result<Trigger, String> {
    let (method, rest) = match text.split_once(' ') {
        Some((method, path)) => (Some(method), path),
        None if is_capitals(text) => (Some(text), ""),
        None => (None, text),
    };
    let mut trigger = Trigger::any();
    if let Some(method) = method {
        let known = Operation::METHODS
            .iter()
            .any(|known| known.eq_ignore_ascii_case(method));
        if !known {
            return Err(format!("`{method}` is no method that the API has"));
        }
        trigger = trigger.method(method);
    }
    if rest.starts_with('/') {
        trigger = trigger.path(rest);
    } else if method.is_some() && !rest.is_empty() {
        return Err(format!("after a method there is a path, not `{rest}`"));
    } else if rest.is_empty() && method.is_none() {
        return Err("say which requests it is for, or `any`".to_owned());
    } else if !rest.is_empty() && rest != "any" {
        trigger = trigger.operation(rest);
    }
    Ok(trigger)
}

fn is_capitals(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn occasion(trigger: Trigger, text: &str) -> Result<Trigger, String> {
    let (name, value) = text.split_once('=').unwrap_or((text, ""));
    match name {
        "every" if value.is_empty() => Ok(trigger.every()),
        "next" => Ok(trigger.next(number(value)?)),
        "nth" => Ok(trigger.nth(number(value)?)),
        "chance" => {
            let (probability, seed) = value.split_once('@').unwrap_or((value, "0"));
            Ok(trigger.chance(number(probability)?, number(seed)?))
        }
        _ => Err(format!(
            "`{text}` is none of next=<n>, nth=<n>, every, chance=<probability>[@<seed>]"
        )),
    }
}

pub(super) fn read_effect(text: &str) -> Result<Effect, String> {
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (text, None),
    };
    let effect = match (name, value) {
        ("delay-before", Some(value)) => Effect::delay_before_processing(duration::read(value)?),
        ("delay-after", Some(value)) => Effect::delay_after_processing(duration::read(value)?),
        ("status-before", Some(value)) => {
            let (status, body) = status(value)?;
            Effect::status_before_processing(status, body)
        }
        ("status-after", Some(value)) => {
            let (status, body) = status(value)?;
            Effect::status_after_processing(status, body)
        }
        ("retry-after", Some(value)) => {
            let (status, seconds) = pair(value)?;
            Effect::retry_after(status, seconds)
        }
        ("retry-after-date", Some(value)) => {
            let (status, seconds) = pair(value)?;
            Effect::retry_after_date(status, seconds)
        }
        ("hang", None) => Effect::hang(),
        ("reset-before", None) => Effect::reset_before_processing(),
        ("reset-after", None) => Effect::reset_after_processing(),
        ("close-mid-body", None) => Effect::close_mid_body(),
        ("bad-json", None) => Effect::bad_json(),
        ("unknown-enum", None) => Effect::unknown_enum(),
        ("nulls", None) => Effect::nulls(),
        ("extra-fields", None) => Effect::extra_fields(),
        ("pending-event", None) => Effect::pending_event(),
        ("refusal", Some(value)) => {
            let (status, message) = value
                .split_once('/')
                .ok_or_else(|| format!("`{value}` is not <status>/<message>"))?;
            Effect::refusal(number(status)?, read_pointer(message)?)
        }
        ("set", Some(value)) => {
            let (pointer, value) = value
                .split_once('=')
                .ok_or_else(|| format!("`{value}` is not <pointer>=<json>"))?;
            Effect::set(read_pointer(pointer)?, json(value)?)
        }
        ("remove", Some(value)) => Effect::remove(read_pointer(value)?),
        ("action-fails", None) => Effect::action_fails(),
        _ => return Err(format!("`{text}` is none of {EFFECTS}")),
    };
    Ok(effect)
}

fn number<T: FromStr>(text: &str) -> Result<T, String> {
    text.parse()
        .map_err(|_| format!("`{text}` is not a number that fits here"))
}

fn status(text: &str) -> Result<(u16, ErrorBody), String> {
    let Some((status, body)) = text.split_once('/') else {
        return Ok((number(text)?, ErrorBody::Api));
    };
    let named = ErrorBody::NAMES.iter().find(|(_, name)| *name == body);
    let Some((body, _)) = named else {
        let names = ErrorBody::NAMES.map(|(_, name)| name).join(", ");
        return Err(format!("`{body}` is none of {names}"));
    };
    Ok((number(status)?, *body))
}

/// A pointer as a fault's text has it.
pub(super) fn write_pointer(pointer: &str) -> PercentEncode<'_> {
    utf8_percent_encode(pointer, RESERVED)
}

fn read_pointer(text: &str) -> Result<String, String> {
    let pointer = percent_decode_str(text)
        .decode_utf8()
        .map_err(|error| format!("the pointer `{text}`: {error}"))?;
    Ok(pointer.into_owned())
}

fn json(text: &str) -> Result<Value, String> {
    serde_json::from_str(text)
        .map_err(|_| format!("`{text}` is no JSON; write texts in quotes, such as `\"online\"`"))
}

fn pair(text: &str) -> Result<(u16, u32), String> {
    let (status, seconds) = text
        .split_once('/')
        .ok_or_else(|| format!("`{text}` is not <status>/<seconds>"))?;
    Ok((number(status)?, number(seconds)?))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::*;

    #[test]
    fn all_effects_are_read_as_they_show_themselves() {
        let mut effects = vec![
            Effect::delay_before_processing(Duration::from_millis(20)),
            Effect::delay_after_processing(Duration::from_secs(90)),
            Effect::hang(),
            Effect::reset_before_processing(),
            Effect::reset_after_processing(),
            Effect::close_mid_body(),
            Effect::retry_after(429, 7),
            Effect::retry_after_date(503, 8),
            Effect::bad_json(),
            Effect::unknown_enum(),
            Effect::nulls(),
            Effect::extra_fields(),
            Effect::pending_event(),
            Effect::refusal(403, "a: b=c/d %"),
            Effect::set("/database/status", "creating"),
            Effect::set("/a=b/50%/%3D/é/c:d", json!({"e=f": [1, null, "g:h\n"]})),
            Effect::set("", false),
            Effect::remove("/a=b/0"),
            Effect::action_fails(),
        ];
        for (body, _) in ErrorBody::NAMES {
            // That of the operation too, which is refused later: there is none before processing.
            effects.push(Effect::status_before_processing(502, body));
            effects.push(Effect::status_after_processing(500, body));
        }
        for effect in effects {
            let read: Fault = format!("any:every:{effect}").parse().unwrap();
            assert_eq!(read, Fault::on_any().every().effect(effect));
        }
    }

    #[test]
    fn requests_and_occasions_are_read() {
        for (text, trigger) in [
            (
                "droplets_create:next=2",
                Fault::on("droplets_create").next(2),
            ),
            ("GET:nth=3", Fault::on_method("GET").nth(3)),
            (
                "/v2/droplets*:every",
                Fault::on_path("/v2/droplets*").every(),
            ),
            (
                "DELETE /v2/droplets/7:chance=0.25@9",
                Fault::on_method("DELETE")
                    .path("/v2/droplets/7")
                    .chance(0.25, 9),
            ),
            ("any:chance=1", Fault::on_any().chance(1.0, 0)),
        ] {
            let read: Fault = format!("{text}:hang").parse().unwrap();
            assert_eq!(read, trigger.effect(Effect::hang()), "{text}");
        }
        let short: Fault = "any:every:status-before=503".parse().unwrap();
        assert_eq!(short, Fault::on_any().every().effect(Effect::status(503)));
    }

    #[test]
    fn what_cannot_be_read_is_told_with_what_could() {
        for (text, said) in [
            ("", "<which>:<when>:<effect>"),
            ("any:every", "<which>:<when>:<effect>"),
            (":every:hang", "`any`"),
            ("BREW:every:hang", "`BREW` is no method"),
            (
                "GET droplets_list:every:hang",
                "a path, not `droplets_list`",
            ),
            ("any:sometimes:hang", "next=<n>"),
            ("any:next=:hang", "`` is not a number"),
            ("any:next=-1:hang", "`-1` is not a number"),
            ("any:every=2:hang", "none of next=<n>"),
            ("any:every:hang=5", "reset-after"),
            ("any:every:delay-before", "delay-before=<n>ms"),
            ("any:every:delay-before=20", "`20ms`"),
            ("any:every:delay-before=-1s", "-1s"),
            ("any:every:status-before=99999", "`99999` is not a number"),
            ("any:every:status-before=500/pdf", "truncated"),
            ("any:every:retry-after=429", "<status>/<seconds>"),
            ("any:every:set=/a", "<pointer>=<json>"),
            ("any:every:set=/a=online", "texts in quotes"),
            ("any:every:set=/%ff=1", "the pointer `/%ff`"),
            ("any:every:action-fails=1", "action-fails"),
        ] {
            let error = text.parse::<Fault>().unwrap_err().to_string();
            assert!(error.contains(said), "{text}: {error}");
        }
    }
}
