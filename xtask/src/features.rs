//! `cargo xtask features`: every feature compiles alone.

use std::io::IsTerminal as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::codegen::areas::Areas;
use crate::process;

/// Features beside the areas, each tried with one area.
const OTHERS: [&str; 3] = ["schemars", "validate", "dynamic"];

/// Features of the ergonomic crate beside the areas that are tried alone, too: what they need may be in an area.
const INTEGRATIONS: [&str; 4] = ["blocking", "kube", "live", "metadata"];

/// Checks the raw client with no feature, with each alone, and the ergonomic crate with each area alone.
pub fn run(root: &Path) -> Result<()> {
    let areas = Areas::load(root)?;
    let names: Vec<&String> = areas.all().keys().collect();
    let interactive = std::io::stderr().is_terminal();
    let mut tried = 0;
    let mut failed = Vec::new();
    let mut check = |package: &str, features: &str| -> Result<()> {
        tried += 1;
        if interactive {
            eprint!("\r{tried:>4} {package} {features:<40}");
        }
        let output = process::cargo(root)
            .args([
                "check",
                "--package",
                package,
                "--no-default-features",
                "--features",
                features,
            ])
            .output()
            .context("can't run cargo")?;
        // Flags that deny warnings would make cargo build every dependency again.
        let said = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() || said.lines().any(|line| line.starts_with("warning")) {
            eprintln!("\n{said}");
            failed.push(format!("{package} --features {features:?}"));
        }
        Ok(())
    };
    check("digitalocean-raw", "")?;
    for name in &names {
        check("digitalocean-raw", name)?;
    }
    for other in OTHERS {
        check("digitalocean-raw", &format!("droplets,{other}"))?;
    }
    check("digitalocean-sdk", "")?;
    for name in &names {
        check("digitalocean-sdk", name)?;
    }
    for name in INTEGRATIONS {
        check("digitalocean-sdk", name)?;
    }
    if interactive {
        eprintln!();
    }
    if failed.is_empty() {
        println!("{tried} sets of features compile without warnings");
        return Ok(());
    }
    bail!(
        "these don't compile without warnings:\n  {}",
        failed.join("\n  ")
    )
}
