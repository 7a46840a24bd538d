//! Creates an app from its spec, follows its build, changes a variable, follows its log until Ctrl-C, and runs a command in one of its
//! instances.

mod common;

use std::time::Duration;

use digitalocean_sdk::apps::Followed;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

const SPEC: &str = "
name: shop
services:
- name: web
  image: {registry_type: DOCKER_HUB, repository: nginx, tag: '1.29'}
  http_port: 80
";

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, sandbox) = common::client().await?;
    let price = client.apps().propose(SPEC).await?;
    println!("{} $ a month", common::text(&price.app_cost));

    // Created, or changed if there is one of that name.
    let shop = client.apps().upsert(SPEC).await?;
    let app = client.app(&shop);
    // An app that was changed runs its previous deployment until the new one is active: the log is that of the new one.
    if let Some(started) = shop.deployment_under_way() {
        let deployment = app.deployment(started);
        let mut build = deployment.logs().build().follow();
        while let Some(item) = build.try_next().await? {
            println!("{item}");
        }
        deployment.wait().await?;
    }
    let shop = app.wait().await?; // it has its address
    println!("{} is at {}", shop.spec.name, common::text(&shop.live_url));

    // One variable, and nothing else of the spec.
    let quiet = app.set_env("LOG_LEVEL", "warn").component("web");
    quiet.wait().await?;

    // Of a real app, until Ctrl-C; the one in the sandbox has little to say.
    let is_sandbox = sandbox.is_some();
    let stop = async move {
        match is_sandbox {
            true => tokio::time::sleep(Duration::from_secs(1)).await,
            false => drop(tokio::signal::ctrl_c().await),
        }
    };
    let mut log = app.logs().component("web").tail(100).follow();
    log = log.or_interrupt(stop);
    while let Some(item) = log.try_next().await? {
        match item {
            Followed::Line(line) => println!("{}", line.text),
            // Another deployment, or a connection that broke for long.
            gap => eprintln!("{gap}"),
        }
    }

    let mut console = app.exec("web").await?;
    console.write_all(b"stty -echo\nhostname\nexit\n").await?;
    let mut shown = String::new();
    console.read_to_string(&mut shown).await?;
    println!("{shown}");
    app.delete().wait().await?;
    Ok(())
}
