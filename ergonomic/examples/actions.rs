//! Starts actions on a droplet, waits for them, lists them, and finds the droplet that the last one acted on.

mod common;

use common::text;
use digitalocean_sdk::actions::ActedOn;
use digitalocean_sdk::slugs::{Image, Region, Size};
use serde_json::json;

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let droplet = client
        .droplets()
        .create("web-1", Region::Nyc3, Size::S1Vcpu1Gb, Image::Debian13X64)
        .wait()
        .await?;
    let droplet = client.droplet(droplet);

    // The answer says that it is under way; waiting gives it as it ended.
    let started = droplet.power_cycle().await?;
    println!("in progress: {}", started.is_in_progress());
    let done = started.wait().await?;
    println!(
        "{} took from {} to {}",
        text(&done.type_),
        text(&done.started_at),
        text(&done.completed_at)
    );

    // One that has no method of its own.
    droplet
        .act("rename", json!({"name": "web-2"}))
        .wait()
        .await?;

    for action in droplet.actions().list().all().await? {
        println!("{}: {}", text(&action.type_), action.status);
    }
    if let Some(last) = client.actions().last().await?
        && let Some(ActedOn::Droplet(droplet)) = client.acted_on(&last).await?
    {
        println!("the last one acted on {}", droplet.name);
    }
    droplet.delete().wait().await?;
    Ok(())
}
