//! A command that is run in an instance of an app, whose output and status are read.

use digitalocean_sdk::Client;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};

use super::at_once;

type Failed = Box<dyn std::error::Error + Send + Sync>;

/// Runs a command in an instance of a component, and returns what it printed, with its exit status.
async fn run(
    client: &Client,
    app: &str,
    component: &str,
    command: &str,
) -> Result<(Vec<String>, i32), Failed> {
    let console = client.app(app).exec(component).size(200, 50).await?;
    let mut console = BufReader::new(console);
    // One line, so that no prompt comes between: the terminal shows it as it was typed, and then what it prints.
    let typed = format!("echo be\"\"gin; {command}; echo \"status $?\"; exit\n");
    console.write_all(typed.as_bytes()).await?;
    let mut lines = Vec::new();
    let mut began = false;
    let mut line = String::new();
    while console.read_line(&mut line).await? > 0 {
        let text = std::mem::take(&mut line);
        let text = text.trim_end();
        match text.strip_prefix("status ") {
            Some(status) if began => return Ok((lines, status.parse()?)),
            _ if began => lines.push(text.to_owned()),
            _ => began = text == "begin",
        }
    }
    Err("the shell ended before the command did".into())
}

#[tokio::test]
async fn c18_a_command_runs_in_an_instance() {
    let (_sandbox, client) = at_once().await;
    let spec = "{name: shop, services: [{name: web, image: {registry_type: DOCKER_HUB, repository: nginx}}]}";
    let shop = client.apps().create(spec).wait().await.unwrap();
    let instances = client.app(&shop).instances().list().all().await.unwrap();
    assert!(!instances.is_empty());

    let (lines, status) = run(&client, &shop.id, "web", "whoami").await.unwrap();
    assert_eq!((lines.len(), status), (1, 0), "{lines:?}");
    let refused = run(&client, &shop.id, "nothing", "whoami")
        .await
        .unwrap_err();
    assert!(
        refused.to_string().contains("nothing") || refused.to_string().contains("404"),
        "{refused}"
    );
}
