//! Creates, waits for, lists and deletes a droplet in a program without async.

use std::time::Duration;

use digitalocean_sandbox::Sandbox;
use digitalocean_sdk::Client;
use digitalocean_sdk::blocking::{ctrl_c, iter, run};
use digitalocean_sdk::wait::{Ended, Progress, Waits};

/// Any error, those of the SDK included.
type Failed = Box<dyn std::error::Error + Send + Sync>;

fn main() -> Result<(), Failed> {
    let (client, _sandbox) = client()?;
    let droplets = client.droplets();
    let create = |name: &str| droplets.create(name, "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");

    // A wait, with what it shows meanwhile.
    let web = run(create("web-1").wait().with_progress(Progress::stderr()))?;
    println!("{} is at {:?}", web.name, web.public_ipv4());

    // Several at once.
    let workers = ["worker-1", "worker-2"].map(create);
    let workers = run(workers.into_iter().collect::<Waits<_>>())?;
    println!("{} workers are active", workers.len());

    // A list, page by page.
    for droplet in iter(droplets.list().stream()) {
        let droplet = droplet?;
        println!("{} is {}", droplet.name, droplet.status);
    }

    // Ctrl-C ends the wait, not the snapshot.
    let snapshot = client.droplet(&web).snapshot("before").wait();
    match run(snapshot.or_interrupt(ctrl_c()))? {
        Ended::Finished(action) => println!("done at {:?}", action.completed_at),
        Ended::Interrupted(state) => println!("still under way: {state:?}"),
    }

    for droplet in workers.iter().chain([&web]) {
        run(client.droplet(droplet).delete().wait())?;
    }
    Ok(())
}

/// A client of a sandbox in this process; with `--real`, of the real API, where droplets cost money until they are deleted.
fn client() -> Result<(Client, Option<Sandbox>), Failed> {
    if std::env::args().any(|argument| argument == "--real") {
        return Ok((Client::from_env()?, None));
    }
    let sandbox = run(async { Ok::<_, Failed>(Sandbox::start().await?) })?;
    let client = Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .options(|options| options.wait_interval(Duration::from_millis(50)))
        .build()?;
    Ok((client, Some(sandbox)))
}
