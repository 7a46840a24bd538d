//! `cargo xtask clients`: other people's clients against the sandbox.
//!
//! Each client is installed from where its users get it, and makes the journey that lies in `xtask/clients` against a sandbox
//! of its own. Nothing of it is run by the tests: it needs the network and other languages.

mod browser;
mod install;
mod server;
mod table;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

use crate::process;
use install::Installed;
use server::Server;
use table::{Outcome, Row};

/// Options of `cargo xtask clients`.
#[derive(Debug, clap::Args)]
#[command(about = "Run other people's clients, and a browser, against the sandbox")]
pub struct Args {
    /// Only these, separated by commas.
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Install the clients here, and find them here the next time; in a temporary folder if left out.
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
}

/// A client: its name, and how its journey is started.
struct Client {
    name: &'static str,
    kind: Kind,
}

enum Kind {
    /// The package, and the program.
    Python(&'static str, &'static str),
    Node(&'static str, &'static str),
    /// The files of the program; the package comes with the system.
    Go(&'static [&'static str]),
    Browser,
}

const CLIENTS: &[Client] = &[
    Client {
        name: "pydo",
        kind: Kind::Python("pydo", "pydo_journey.py"),
    },
    Client {
        name: "python-digitalocean",
        kind: Kind::Python("python-digitalocean", "python_digitalocean_journey.py"),
    },
    Client {
        name: "libcloud",
        kind: Kind::Python("apache-libcloud", "libcloud_journey.py"),
    },
    Client {
        name: "godo",
        kind: Kind::Go(&["godo_journey.go", "godo_managed.go", "godo_steps.go"]),
    },
    Client {
        name: "do-wrapper",
        kind: Kind::Node("do-wrapper", "do_wrapper.js"),
    },
    Client {
        name: "digitalocean-js",
        kind: Kind::Node("digitalocean-js", "digitalocean_js.js"),
    },
    Client {
        name: "digitalocean-mcp",
        kind: Kind::Node("@digitalocean/mcp", "digitalocean_mcp.js"),
    },
    Client {
        name: "browser",
        kind: Kind::Browser,
    },
];

/// A line that a journey prints.
#[derive(Debug, Deserialize)]
struct Step {
    area: String,
    step: String,
    error: Option<String>,
}

/// Runs the clients, and prints what was tried and what failed.
pub fn run(root: &Path, args: &Args) -> Result<ExitCode> {
    let unknown = args
        .only
        .iter()
        .find(|name| CLIENTS.iter().all(|client| client.name != name.as_str()));
    if let Some(name) = unknown {
        let names: Vec<_> = CLIENTS.iter().map(|client| client.name).collect();
        bail!("`{name}` is none of {}", names.join(", "));
    }
    let temporary = tempfile::tempdir().context("can't make a temporary folder")?;
    let folder = args.folder.as_deref().unwrap_or(temporary.path());
    std::fs::create_dir_all(folder).with_context(|| format!("can't make {}", folder.display()))?;
    let folder = folder
        .canonicalize()
        .with_context(|| format!("can't find {}", folder.display()))?;
    let program = server::build(root)?;
    let mut rows = Vec::new();
    let wanted = CLIENTS
        .iter()
        .filter(|client| args.only.is_empty() || args.only.iter().any(|name| name == client.name));
    for client in wanted {
        eprintln!("{} ...", client.name);
        let outcome = match journey(root, &folder, &program, client) {
            Ok(steps) => Outcome::Tried(steps),
            Err(error) => Outcome::NotTried(format!("{error:#}")),
        };
        rows.push(Row {
            client: client.name,
            outcome,
        });
    }
    print!("{}", table::write(&rows));
    Ok(match rows.iter().any(Row::is_bad) {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

/// Installs a client and lets it make its journey.
fn journey(root: &Path, folder: &Path, program: &Path, client: &Client) -> Result<Vec<Step>> {
    let scripts = root.join("xtask/clients");
    let installed = match client.kind {
        Kind::Python(package, script) => install::python(folder, package, &scripts.join(script)),
        Kind::Node(package, script) => install::node(folder, package, &scripts.join(script)),
        Kind::Go(files) => {
            let files = files.iter().map(|file| scripts.join(file));
            install::go(folder, &files.collect::<Vec<_>>())
        }
        Kind::Browser => {
            let server = Server::start(program)?;
            return browser::journey(folder, &server);
        }
    }?;
    let server = Server::start(program)?;
    let printed = output(&installed, &server)?;
    printed
        .lines()
        .map(|line| serde_json::from_str(line).with_context(|| format!("it printed `{line}`")))
        .collect()
}

/// What a journey prints. One that ends with an error didn't get to its end.
fn output(installed: &Installed, server: &Server) -> Result<String> {
    let mut command = Command::new(&installed.program);
    command
        .args(&installed.arguments)
        .envs(
            installed
                .environment
                .iter()
                .map(|(name, value)| (name, value)),
        )
        .env("SANDBOX_URL", &server.url)
        .env("SANDBOX_TOKEN", &server.token)
        .stdin(Stdio::null());
    let printed = process::output(&mut command)?;
    String::from_utf8(printed).context("what it printed is no text")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_client_has_its_journey_and_every_journey_its_client() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("clients");
        let mut scripts: Vec<_> = CLIENTS
            .iter()
            .flat_map(|client| match client.kind {
                Kind::Python(_, script) | Kind::Node(_, script) => vec![script],
                Kind::Go(files) => files.to_vec(),
                Kind::Browser => Vec::new(),
            })
            .chain([
                "README.md",
                "journey.js",
                "journey.py",
                "mcp.js",
                "mcp_managed.js",
                "mcp_models.js",
                "pydo_lives.py",
                "pydo_schemas.py",
            ])
            .collect();
        scripts.sort_unstable();
        let mut there: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        there.sort_unstable();
        assert_eq!(there, scripts);
    }
}
