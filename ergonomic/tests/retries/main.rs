//! What is sent again, when, and how long a call goes on. No test waits in real time: the clock stands still until only
//! time helps.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../common/child.rs"]
mod child;
mod crowd;
mod deadlines;
mod facts;
mod fate;
#[path = "../common/hostile.rs"]
mod hostile;
mod http2;
mod outcomes;
mod pauses;
mod property;
mod stopped_clock;
mod unruly;

use digitalocean_sandbox::{Clock, Effect, Fault, Sandbox};
use digitalocean_sdk::{Client, Error};
use serde_json::json;

/// A sandbox whose time stands still.
async fn sandbox() -> Sandbox {
    let builder = Sandbox::builder().clock(Clock::manual());
    builder.start().await.unwrap()
}

fn strike(sandbox: &Sandbox, requests: u64, effect: Effect) {
    let fault = Fault::on_any().next(requests).effect(effect);
    sandbox.fault(fault).unwrap();
}

fn strike_all(sandbox: &Sandbox, effect: Effect) {
    let fault = Fault::on_any().every().effect(effect);
    sandbox.fault(fault).unwrap();
}

async fn read(client: &Client) -> Result<(), Error> {
    client.raw().account_get().await?;
    Ok(())
}

async fn create(client: &Client, name: &str) -> Result<(), Error> {
    let body = json!({ "name": name, "region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64" });
    client.raw().droplets_create(None).with_json(&body).await?;
    Ok(())
}

fn processed(sandbox: &Sandbox) -> usize {
    let log = sandbox.requests();
    log.iter().filter(|request| request.processed).count()
}
