//! The account that every token belongs to.

use serde_json::json;

use super::{Handler, World};
use crate::answer::Answer;
use crate::call::Call;

pub(super) const OWNER_UUID: &str = "5a4db0c0-1111-4000-8000-000000000001";
pub(super) const OWNER_ID: u64 = 1_000_001;

pub(super) const HANDLERS: &[(&str, Handler)] = &[("account_get", get)];

fn get(_: &Call<'_>, _: &mut World) -> Result<Answer, Answer> {
    Ok(Answer::ok(json!({"account": {
        "droplet_limit": 25,
        "floating_ip_limit": 5,
        "reserved_ip_limit": 5,
        "volume_limit": 100,
        "email": "sammy@example.com",
        "name": "Sandbox",
        "uuid": OWNER_UUID,
        "email_verified": true,
        "status": "active",
        "status_message": "",
        "team": {"uuid": "5a4db0c0-1111-4000-8000-000000000002", "name": "Sandbox"},
    }})))
}
