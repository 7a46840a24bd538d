//! What can happen to a request on its way, and to its answer.

use std::time::Duration;

use serde_json::{Value, json};

use super::service::Asked;

/// What the answer is in place of the right one.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    pub(crate) status: u16,
    pub(crate) headers: String,
    pub(crate) body: String,
}

impl Written {
    fn new(status: u16, headers: &str, body: &str) -> Self {
        Self {
            status,
            headers: headers.to_owned(),
            body: body.to_owned(),
        }
    }
}

/// What happens to an answer.
#[derive(Clone, Debug)]
pub(crate) enum Fate {
    Fine,
    /// It is there, and the connection closes behind it without a word.
    FineThenGone,
    /// The connection breaks without an answer.
    Reset,
    /// The connection ends without an answer.
    Close,
    /// There is never an answer, and the connection stays.
    Silence,
    /// The head is there, and the body never comes.
    HeadOnly,
    /// The connection closes in the middle of the body.
    Cut,
    /// The answer is a part of the JSON, as if that were all.
    Half,
    /// A part of the JSON is something else.
    Mangled(u64),
    /// The answer is delayed.
    Late(Duration),
    /// Something else.
    Other(Written),
}

/// What happens to one request.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) carried_out: bool,
    /// How long it takes until it arrives.
    pub(crate) delay: Duration,
    pub(crate) fate: Fate,
    /// The seed of the other random choices for this request.
    pub(crate) seed: u64,
}

impl Fault {
    pub(crate) fn none() -> Self {
        Self {
            carried_out: true,
            delay: Duration::ZERO,
            fate: Fate::Fine,
            seed: 0,
        }
    }

    /// Whether whoever asked is told plainly, and at once.
    pub(crate) fn tells(&self) -> bool {
        let fine = matches!(self.fate, Fate::Fine | Fate::FineThenGone);
        self.carried_out && self.delay.is_zero() && fine
    }
}

const PAGE: &str = "<!DOCTYPE html><html><head><title>Bad Gateway</title></head><body>";

/// Something that goes wrong with this request, whose credential is `secret`.
pub(crate) fn some(asked: &Asked, secret: &str, dice: &mut fastrand::Rng) -> Fault {
    let carried_out = dice.bool();
    let fate = match dice.u32(..26) {
        // A list may well show something odd.
        22..=25 if asked.path.len() > 1 || asked.writes() => Fate::Mangled(dice.u64(..)),
        0..=2 => Fate::Reset,
        3 | 4 => Fate::Close,
        5 => Fate::Silence,
        6 => Fate::HeadOnly,
        7 | 8 => Fate::Cut,
        9 => Fate::Half,
        10 | 11 => Fate::Late(Duration::from_millis(250 * dice.u64(1..120))),
        12 | 13 => Fate::FineThenGone,
        _ => Fate::Other(other(asked, carried_out, secret, dice)),
    };
    // What isn't carried out has no right answer.
    let needs = matches!(
        fate,
        Fate::HeadOnly
            | Fate::Cut
            | Fate::Half
            | Fate::Mangled(_)
            | Fate::Late(_)
            | Fate::FineThenGone
    );
    let delay = match dice.u32(..6) {
        0 => Duration::from_millis(250 * dice.u64(1..60)),
        _ => Duration::ZERO,
    };
    Fault {
        carried_out: carried_out || needs,
        delay,
        fate,
        seed: 0,
    }
}

fn other(asked: &Asked, carried_out: bool, secret: &str, dice: &mut fastrand::Rng) -> Written {
    let json = "content-type: application/json\r\n";
    let html = "content-type: text/html\r\n";
    let said = |status, id: &str, message: &str| {
        let body = serde_json::json!({ "id": id, "message": message });
        Written::new(status, json, &body.to_string())
    };
    let status = [500, 502, 503, 504, 520, 522, 524, 529, 408][dice.usize(..9)];
    match dice.u32(..16) {
        0 => Written::new(status, html, PAGE),
        1 => Written::new(status, "", ""),
        2 => Written::new(status, html, &format!("{PAGE}Authorization: {secret}")),
        3 => said(status, "server_error", &format!("it failed for {secret}")),
        4 => Written::new(503, "retry-after: 3\r\n", ""),
        5 if carried_out => Written::new(200, html, PAGE),
        6 if carried_out => Written::new(200, json, "{}"),
        7 if carried_out => Written::new(202, json, "null"),
        8 if carried_out => Written::new(204, "", ""),
        9 if carried_out => {
            let body = format!(
                "{{\"droplet\": {{\"id\": \"{secret}\"}}, \"actions\": \"{secret}\", \"action\": \"{secret}\", \"database\": \"{secret}\"}}"
            );
            Written::new(200, json, &body)
        }
        5 => Written::new(200, html, PAGE),
        10 if carried_out => {
            let path = asked.path.join("/");
            Written::new(
                303,
                &format!(
                    "location: /v2/{path}?again={}\r\n",
                    secret.replace(' ', "%20")
                ),
                "",
            )
        }
        8 | 11 | 12 | 13 if carried_out => {
            said(500, "server_error", "unexpected server-side error")
        }
        6 if asked.writes() => refusal(asked),
        7 => Written::new(
            429,
            &format!("{json}retry-after: {}\r\n", dice.u32(1..20)),
            "{\"id\":\"too_many_requests\"}",
        ),
        8 => Written::new(429, html, PAGE),
        9 if asked.writes() => said(422, "unprocessable_entity", "something is wrong with it"),
        10 => {
            let code = [301, 302, 303, 307, 308][dice.usize(..5)];
            let path = asked.path.join("/");
            Written::new(
                code,
                &format!(
                    "location: /v2/{path}?again={}\r\n",
                    secret.replace(' ', "%20")
                ),
                "",
            )
        }
        11 => Written::new(404, html, PAGE),
        12 => said(403, "forbidden", "you may not"),
        13 => said(
            401,
            "unauthorized",
            &format!("unable to authenticate {secret}"),
        ),
        14 => Written::new(
            status,
            &format!("{json}x-request-id: {secret}\r\nvia: {secret}\r\n"),
            "{\"id\":\"x\",\"message\":null}",
        ),
        _ => said(500, "server_error", "unexpected server-side error"),
    }
}

/// A refusal that passes by itself, such as a rate limit.
fn refusal(asked: &Asked) -> Written {
    let said = |status, message: &str| {
        let body = serde_json::json!({ "id": "unprocessable_entity", "message": message });
        Written::new(
            status,
            "content-type: application/json\r\n",
            &body.to_string(),
        )
    };
    match asked.path[0].as_str() {
        "load_balancers" => said(
            403,
            "Load Balancer can't be updated while it processes previous actions",
        ),
        "databases" if asked.path.len() > 1 => said(412, "not ready"),
        "volumes" if asked.method == "DELETE" => said(409, "attached volume cannot be deleted"),
        _ => said(422, "Droplet already has a pending event."),
    }
}

/// The same JSON, in which something is missing, null, or of another type.
pub(crate) fn mangled(body: &str, seed: u64) -> String {
    let mut dice = fastrand::Rng::with_seed(seed);
    let Ok(mut value) = serde_json::from_str::<Value>(body) else {
        return "null".to_owned();
    };
    for _ in 0..dice.u32(1..4) {
        mangle(&mut value, 0, &mut dice);
    }
    value.to_string()
}

fn mangle(value: &mut Value, depth: u32, dice: &mut fastrand::Rng) {
    let stops = dice.u32(..6) < depth;
    match value {
        Value::Object(all) if !all.is_empty() && !stops => {
            let at = dice.usize(..all.len());
            let (name, inner) = all.iter_mut().nth(at).unwrap();
            if dice.u32(..5) == 0 {
                let name = name.clone();
                all.remove(&name);
                return;
            }
            mangle(inner, depth + 1, dice);
        }
        Value::Array(all) if !all.is_empty() && !stops => {
            let at = dice.usize(..all.len());
            mangle(&mut all[at], depth + 1, dice);
        }
        _ => {
            // Nothing that could be meant: a number or a word would be read as the text of a key.
            let others = [json!(null), json!(""), json!([]), json!({}), json!([null])];
            *value = others[dice.usize(..others.len())].clone();
        }
    }
}
