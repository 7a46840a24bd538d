//! Takes snapshots of a volume, and keeps only the newest two.

mod common;

use digitalocean_sdk::slugs::Region;

/// How many snapshots of each thing are kept.
const KEPT: usize = 2;

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let volume = client.volumes().create("data", Region::Nyc3, 10).await?;
    for day in ["2026-11-18", "2026-11-19", "2026-11-20"] {
        client
            .volume(&volume)
            .snapshot(format!("nightly {day}"))
            .await?;
    }

    let mut nightly = client.volume(&volume).snapshots().list().all().await?;
    nightly.retain(|snapshot| snapshot.name.starts_with("nightly "));
    nightly.sort_by(|one, other| other.name.cmp(&one.name));
    for (age, snapshot) in nightly.iter().enumerate() {
        if age < KEPT {
            println!("{} is kept", snapshot.name);
        } else {
            println!("{} goes", snapshot.name);
            client.snapshot(snapshot).delete().await?;
        }
    }
    let left = client
        .snapshots()
        .list()
        .resource_type("volume")
        .all()
        .await?;
    println!("{} of volumes are left", left.len());

    for snapshot in &left {
        client.snapshot(snapshot).delete().await?;
    }
    client.volume(volume).delete().await?;
    Ok(())
}
