//! What goes wrong: faults, and answers that say anything of limits.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_sandbox::{Effect, ErrorBody, Fault};
use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::transport::{RawResponse, Request};
use digitalocean_sdk::raw::{BoxError, Operation};
use tokio::time::Instant;

/// Notes what is sent, and puts headers into answers that say anything of limits.
#[derive(Clone)]
pub(super) struct Meddler(pub(super) Arc<Mutex<Meddling>>);

/// Its dice, what was sent (when, by which operation, and whether that changes something), and whether it meddles.
pub(super) type Meddling = (fastrand::Rng, Vec<Sent>, bool);

pub(super) type Sent = (Instant, &'static str, bool);

impl Middleware for Meddler {
    fn request(&self, request: &mut Request) -> Result<(), BoxError> {
        let writes = !request.method.is_safe();
        let sent = (Instant::now(), request.operation.id, writes);
        self.0.lock().unwrap().1.push(sent);
        Ok(())
    }

    fn response(&self, _: &'static Operation, response: &mut RawResponse) {
        let (dice, _, meddles) = &mut *self.0.lock().unwrap();
        if !*meddles || dice.u32(..8) > 0 {
            return;
        }
        let mut put = |name: &'static str, value: String| {
            response.headers.insert(name, value.parse().unwrap());
        };
        put("date", "Wed, 21 Oct 2026 07:28:00 GMT".to_owned());
        // 1792567680 is that moment.
        let reset = match dice.u32(..5) {
            0 => "0".to_owned(),
            1 => "1792567780".to_owned(),
            2 => "18446744073709551615".to_owned(),
            3 => "soon".to_owned(),
            _ => "1792567690".to_owned(),
        };
        let limit = ["5000", "5", "30", "0", "-1", "99999999999999999999"][dice.usize(..6)];
        let far = reset.starts_with("184");
        let left = match dice.u32(..4) {
            0 if !far => 0,
            1 => 1,
            _ => dice.u32(1..5000),
        };
        put("ratelimit-limit", limit.to_owned());
        put("ratelimit-remaining", left.to_string());
        put("ratelimit-reset", reset);
        if dice.bool() {
            let after = [
                "0",
                "-3",
                "1.5",
                "7",
                "Wed, 21 Oct 2026 07:28:30 GMT",
                "Wed, 21 Oct 2020 07:28:30 GMT",
                "",
                "\u{7f}",
            ];
            if let Ok(value) = after[dice.usize(..after.len())].parse() {
                response.headers.insert("retry-after", value);
            }
        }
    }
}

pub(super) fn some_fault(dice: &mut fastrand::Rng) -> Fault {
    let operations = [
        "droplets_create",
        "droplets_create",
        "droplets_get",
        "droplets_list",
        "actions_get",
        "actions_list",
        "dropletActions_post",
        "droplets_destroy",
        "firewalls_create",
        "firewalls_list",
        "tags_delete",
    ];
    let operation = operations[dice.usize(..operations.len())];
    let is_read = operation.ends_with("_get") || operation.ends_with("_list");
    let delay = Duration::from_millis(250 * dice.u64(1..120));
    let status = [
        400, 401, 403, 404, 408, 409, 412, 422, 429, 500, 502, 503, 504, 520, 529,
    ];
    let effect = match dice.u32(..16) {
        0 => Effect::delay_before_processing(delay),
        1 | 2 => Effect::delay_after_processing(delay),
        3 => Effect::hang(),
        4 => Effect::reset_before_processing(),
        5 | 6 => Effect::reset_after_processing(),
        7 => Effect::close_mid_body(),
        8 => Effect::status(status[dice.usize(..status.len())]),
        9 => {
            Effect::status_after_processing([500, 502, 503, 504][dice.usize(..4)], ErrorBody::Html)
        }
        10 => Effect::bad_json(),
        11 => Effect::pending_event(),
        12 => Effect::retry_after(429, dice.u32(..100)),
        13 => Effect::retry_after(503, dice.u32(..100)),
        14 if is_read => Effect::nulls(),
        14 => Effect::action_fails(),
        _ => Effect::extra_fields(),
    };
    let trigger = Fault::on(operation);
    match dice.u32(..4) {
        0 => trigger.nth(dice.u64(1..6)),
        1 => trigger.next(dice.u64(1..4)),
        2 => trigger.chance(dice.f64(), dice.u64(..)).at_most(20),
        _ => trigger.next(12),
    }
    .effect(effect)
}
