//! Fetches the account of the token, and prints its limits.

mod common;

use digitalocean_sdk::account::AccountStatus;

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let account = client.account().get().await?;
    match &account.status {
        AccountStatus::Active => println!("{} is active", account.email),
        other => println!("{} is {other}: {}", account.email, account.status_message),
    }
    println!("{} droplets at the most", account.droplet_limit);
    if let Some(limit) = client.rate_limit() {
        println!(
            "{} of {} requests are left of this hour",
            limit.remaining, limit.limit
        );
    }
    Ok(())
}
