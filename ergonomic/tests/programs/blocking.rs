//! A program without async: makes droplets, saves and resizes them, lists them, and deletes them; and what it is told in a runtime.

use std::time::Duration;

use digitalocean_sandbox::Sandbox;
use digitalocean_sdk::blocking::{iter, run};
use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{Client, Error, ErrorKind};

/// Droplets with these names, all at once.
fn make(client: &Client, names: &[&str]) -> Result<Vec<i64>, Error> {
    let creates = names.iter().map(|name| {
        let droplets = client.droplets();
        droplets
            .create(*name, "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64")
            .tag("nightly")
            .wait()
    });
    let made = run(creates.collect::<Waits<_>>())?;
    Ok(made.iter().map(|droplet| droplet.id).collect())
}

/// A snapshot of each droplet with a tag, one after the other; what became of each.
fn save(client: &Client, tag: &str) -> Result<Vec<(String, Vec<String>)>, Error> {
    let mut saved = Vec::new();
    for droplet in iter(client.droplets().list().tag_name(tag).stream()) {
        let droplet = droplet?;
        let mut states = Vec::new();
        let wait = client.droplet(&droplet).snapshot("nightly").wait();
        for action in iter(wait.deadline(Duration::from_secs(1800)).states()) {
            states.push(action?.status.to_string());
        }
        saved.push((droplet.name, states));
    }
    Ok(saved)
}

/// Deletes what is older, and tells how many.
fn clean_up(client: &Client, tag: &str) -> Result<usize, Error> {
    let old = run(client.droplets().list().tag_name(tag).all())?;
    for droplet in &old {
        run(client.droplet(droplet).delete().wait())?;
    }
    Ok(old.len())
}

/// Any error, those of the SDK included.
type Failed = Box<dyn std::error::Error>;

pub fn sandbox() -> (Sandbox, Client) {
    run(async { Ok::<_, Failed>(super::at_once().await) }).unwrap()
}

#[test]
fn c22_a_program_without_async() {
    let (_sandbox, client) = sandbox();
    let ids = make(&client, &["web-1", "web-2"]).unwrap();
    assert_eq!(ids.len(), 2);
    let saved = save(&client, "nightly").unwrap();
    assert_eq!(saved.len(), 2);
    assert!(
        saved
            .iter()
            .all(|(_, states)| states.last().is_some_and(|it| it == "completed")),
        "{saved:?}"
    );
    let snapshots = run(client.droplet(ids[0]).snapshots().list().all()).unwrap();
    assert_eq!(snapshots[0].name, "nightly");
    let missing = run(client.droplet(1).get()).unwrap_err();
    assert!(missing.is_not_found());
    assert_eq!(clean_up(&client, "nightly").unwrap(), 2);
    assert!(run(client.droplets().list().all()).unwrap().is_empty());
}

#[tokio::test]
async fn c22_a_program_that_blocks_in_a_runtime_is_told() {
    let client = Client::builder()
        .token("t")
        .base_url("http://127.0.0.1:1")
        .build()
        .unwrap();
    let error = run(client.droplet(1).get()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Setup);
    assert!(error.to_string().contains("await"), "{error}");
    let error = clean_up(&client, "nightly").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Setup);
    let states = client.droplet(1).reboot().wait().states();
    let first = iter(states).next().unwrap().unwrap_err();
    assert_eq!(first.kind(), ErrorKind::Setup);
}
