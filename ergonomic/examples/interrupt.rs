//! Waits for a snapshot until it is taken or until Ctrl-C. Ctrl-C is not an error: the wait returns the last state.

mod common;

use std::time::Duration;

use digitalocean_sdk::wait::Ended;

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, sandbox) = common::client().await?;
    let droplet = client
        .droplets()
        .create("slow", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64")
        .wait()
        .await?;
    let droplet = client.droplet(&droplet);

    // This takes 30 s, or 0.3 s in the sandbox; in the sandbox the wait polls rarely, so that there is time for Ctrl-C.
    let interval = Duration::from_secs(if sandbox.is_some() { 20 } else { 5 });
    println!("taking a snapshot; Ctrl-C ends the wait, not the snapshot");
    let wait = droplet.snapshot("slow").wait().interval(interval);
    match wait.or_interrupt(tokio::signal::ctrl_c()).await? {
        Ended::Finished(action) => println!("done at {:?}", action.completed_at),
        Ended::Interrupted(Some(action)) => {
            let status = action.status.as_str();
            println!(
                "\nstill {status}; `client.action({})` takes it up again",
                action.id
            );
        }
        Ended::Interrupted(None) => println!("\nnothing was started"),
    }

    droplet.delete().wait().await?;
    Ok(())
}
