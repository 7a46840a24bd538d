//! The steps of programs.

mod batch;
mod change;
mod create;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_sdk::Client;
use digitalocean_sdk::databases::CreateDatabaseCluster;
use digitalocean_sdk::droplets::CreateDroplet;
use digitalocean_sdk::slugs::{DatabaseEngine, DatabaseSize};
use futures_util::future::BoxFuture;
use tokio::time::Instant;

use super::service::Kind;
use super::told::{Claim, Known, What};

/// The resources that existed before, and that no step has used yet.
pub(crate) type Pool = Arc<Mutex<Vec<(Kind, String)>>>;

fn taken(pool: &Pool, kind: Kind) -> Option<String> {
    let mut pool = pool.lock().unwrap();
    let at = pool.iter().position(|(of, _)| *of == kind)?;
    Some(pool.remove(at).1)
}

/// What a step came to, and when it had to be over at the latest.
pub(crate) type Step = BoxFuture<'static, (Vec<Claim>, Duration)>;

fn claim(
    what: What,
    (known, heard): (Known, bool),
    ready: bool,
    cut: impl std::fmt::Debug,
) -> Claim {
    Claim {
        what,
        known,
        ready,
        heard,
        at: Instant::now(),
        said: format!("{cut:?}"),
    }
}

fn made(
    kind: Kind,
    key: impl Into<String>,
    told: (Known, bool, bool),
    cut: impl std::fmt::Debug,
) -> Claim {
    claim(What::Made(kind, key.into()), (told.0, told.1), told.2, cut)
}

fn droplet(client: &Client, name: &str) -> CreateDroplet {
    let droplets = client.droplets();
    droplets.create(name, "nyc3", "s-1vcpu-1gb", "debian-13-x64")
}

fn database(client: &Client, name: &str) -> CreateDatabaseCluster {
    let clusters = client.database_clusters();
    let create = clusters.create(name, DatabaseEngine::Pg, "nyc3", DatabaseSize::DbS1Vcpu1Gb);
    create.version("17")
}

pub(crate) fn step(client: &Client, name: String, pool: &Pool, dice: &mut fastrand::Rng) -> Step {
    let step = match dice.u32(..11) {
        0..=4 => create::step,
        5 | 6 => batch::step,
        _ => change::step,
    };
    step(client.clone(), name, pool.clone(), dice.fork())
}
