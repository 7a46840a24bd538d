//! The sandbox's page in a browser.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use serde_json::json;

use super::Step;
use super::server::Server;
use crate::process;

/// Programs that are the browser, as systems call it.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Fills the sandbox, opens the page, and looks for all of it in what the browser made of the page.
pub fn journey(folder: &Path, server: &Server) -> Result<Vec<Step>> {
    tokio::runtime::Runtime::new()?.block_on(fill(server))?;
    let page = open(folder, &format!("{}/_sandbox/", server.url))?;
    let shown = [
        ("the title", "<h1>DigitalOcean sandbox</h1>"),
        ("resources", "<td>seeded-1</td>"),
        ("how many", "· /v2/droplets · 3</h3>"),
        (
            "what clients sent as text",
            "<td>&lt;b&gt;bold&lt;/b&gt;</td>",
        ),
        ("requests", "<td>GET /v2/nowhere</td>"),
        ("faults", "<td>status-before=503/api</td>"),
    ];
    let steps = shown.map(|(step, text)| Step {
        area: "page".to_owned(),
        step: step.to_owned(),
        error: (!page.contains(text)).then(|| format!("the page has no `{text}`")),
    });
    Ok(steps.into())
}

async fn fill(server: &Server) -> Result<()> {
    let client = reqwest::Client::new();
    for (path, body) in [
        ("/_sandbox/seed", json!({"droplets": 3})),
        (
            "/v2/projects",
            json!({"name": "<b>bold</b>", "purpose": "Other"}),
        ),
        (
            "/_sandbox/faults",
            json!({"operation": "sizes_list", "every": true, "status": 503}),
        ),
    ] {
        let request = client
            .post(format!("{}{path}", server.url))
            .bearer_auth(&server.token)
            .header("content-type", "application/json")
            .body(body.to_string());
        request.send().await?.error_for_status()?;
    }
    client
        .get(format!("{}/v2/nowhere", server.url))
        .bearer_auth(&server.token)
        .send()
        .await?;
    Ok(())
}

/// What the browser makes of a page.
fn open(folder: &Path, url: &str) -> Result<String> {
    let mut missing = None;
    for browser in BROWSERS {
        let profile = tempfile::tempdir_in(folder)?;
        let mut command = Command::new(browser);
        command.args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--dump-dom",
        ]);
        command.arg(format!("--user-data-dir={}", profile.path().display()));
        match process::output(command.arg(url)) {
            Ok(page) => return String::from_utf8(page).context("the page is no text"),
            Err(error) => missing = missing.or(Some(error)),
        }
    }
    let error = missing.context("there are no browsers to try")?;
    Err(error.context("Chromium is needed"))
}
