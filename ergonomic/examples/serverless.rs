//! Functions: a namespace, an access key, and a trigger that calls a function every night.

mod common;

use std::time::Duration;

use common::text;

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let jobs = client.functions_namespaces().create("jobs", "nyc1").await?;
    // Functions are uploaded and called there, by the API of Apache OpenWhisk.
    println!("{}", text(&jobs.api_url()));
    let jobs = client.functions_namespace(&jobs);

    let week = Duration::from_secs(7 * 24 * 60 * 60);
    let key = jobs.access_keys().create("ci").expires_in(week).await?;
    assert!(key.secret.is_some(), "only this answer has it");
    println!("it expires at {}", text(&key.expires_at));

    let create = jobs
        .triggers()
        .create("nightly", "reports/send", "0 3 * * *");
    create.await?;
    let nightly = jobs.trigger("nightly");
    nightly.update().is_enabled(false).await?;
    let paused = nightly.get().await?;
    let schedule = paused.scheduled_details.map(|details| details.cron);
    assert_eq!(
        (paused.is_enabled, schedule.as_deref()),
        (Some(false), Some("0 3 * * *"))
    );

    nightly.delete().wait().await?;
    jobs.delete().await?;
    Ok(())
}
