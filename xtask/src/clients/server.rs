//! The sandbox as the clients' users have it: a program.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result};
use serde::Deserialize;
use serde_json::Value;

use crate::process;

/// A running sandbox; it ends with this value.
pub struct Server {
    process: Child,
    pub url: String,
    pub token: String,
}

#[derive(Deserialize)]
struct Greeting {
    url: String,
    token: String,
}

/// Builds the program, and says where it lies.
pub fn build(root: &Path) -> Result<PathBuf> {
    let mut cargo = process::cargo(root);
    let output = process::output(cargo.args([
        "build",
        "--quiet",
        "-p",
        "digitalocean-sandbox",
        "--message-format",
        "json",
    ]))?;
    String::from_utf8_lossy(&output)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter_map(|message| Some(message.get("executable")?.as_str()?.into()))
        .next_back()
        .context("cargo built no program of the sandbox")
}

impl Server {
    /// Starts it with a time that runs a thousand times as fast, so that nobody waits for actions.
    pub fn start(program: &Path) -> Result<Self> {
        let mut process = Command::new(program)
            .args(["--port", "0", "--speed", "1000"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("can't start {}", program.display()))?;
        let mut line = String::new();
        let output = process.stdout.take().context("the sandbox has no output")?;
        BufReader::new(output).read_line(&mut line)?;
        let greeting: Greeting = serde_json::from_str(&line)
            .with_context(|| format!("the sandbox doesn't say where it is, but `{line}`"))?;
        Ok(Self {
            process,
            url: greeting.url,
            token: greeting.token,
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
