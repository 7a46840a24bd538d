//! `cargo xtask measure`: what compiling the raw client costs, and a program that uses the SDK.

mod program;

use std::fs::{self, File};
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context as _, Result, bail};

use crate::process;

/// How often the compiler's memory is read. The kernel keeps the peak, so that only its last moments can be missed.
const LOOK: Duration = Duration::from_millis(20);

/// Options of `cargo xtask measure`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Features to measure, as cargo takes them; may be given several times.
    #[arg(long)]
    features: Vec<String>,
    /// Also measure debug and release builds.
    #[arg(long)]
    builds: bool,
    /// Instead, build a program with the default features from nothing, three times, beside one that has the HTTP client alone.
    #[arg(long, conflicts_with_all = ["features", "builds"])]
    program: bool,
}

/// Prints a table: the time of that one crate, everything that it depends on being built, and the compiler's peak memory.
pub fn run(root: &Path, args: &Args) -> Result<()> {
    if args.program {
        return program::run(root);
    }
    let sets = if args.features.is_empty() {
        ["droplets,actions,images", "databases", "gradientai", "full"]
            .map(str::to_owned)
            .to_vec()
    } else {
        args.features.clone()
    };
    let mut ways = vec![("check", vec!["check"])];
    if args.builds {
        ways.push(("debug", vec!["build"]));
        ways.push(("release", vec!["build", "--release"]));
    }
    println!(
        "| features | {} |",
        ways.iter()
            .map(|(name, _)| format!("{name} | peak"))
            .collect::<Vec<_>>()
            .join(" | ")
    );
    println!("|---|{}", "---|---|".repeat(ways.len()));
    for features in &sets {
        let mut row = format!("| {features} |");
        for (_, words) in &ways {
            compile(root, words, features)?;
            touch(&root.join("generated/src/lib.rs"))?;
            let (time, peak) = compile(root, words, features)?;
            row.push_str(&format!(
                " {:.1} s | {} |",
                time.as_secs_f64(),
                megabytes(peak)
            ));
        }
        println!("{row}");
    }
    Ok(())
}

fn megabytes(kilobytes: Option<u64>) -> String {
    match kilobytes {
        Some(kilobytes) => format!("{} MB", kilobytes / 1000),
        None => "unknown".to_owned(),
    }
}

fn touch(path: &Path) -> Result<()> {
    let file = File::options()
        .append(true)
        .open(path)
        .with_context(|| format!("can't open {}", path.display()))?;
    file.set_modified(SystemTime::now())
        .with_context(|| format!("can't touch {}", path.display()))
}

/// Runs cargo on the raw client and returns how long it took and the most memory its compiler held, in kB.
fn compile(root: &Path, words: &[&str], features: &str) -> Result<(Duration, Option<u64>)> {
    let start = Instant::now();
    let mut cargo = process::cargo(root)
        .args(words)
        .args([
            "--quiet",
            "--package",
            "digitalocean-raw",
            "--no-default-features",
            "--features",
            features,
        ])
        .stdin(Stdio::null())
        .spawn()
        .context("can't run cargo")?;
    let mut peak = None;
    let status = loop {
        peak = peak.max(compiler_memory(cargo.id()));
        match cargo.try_wait().context("cargo vanished")? {
            Some(status) => break status,
            None => thread::sleep(LOOK),
        }
    };
    if !status.success() {
        bail!(
            "cargo {} failed for the features {features}",
            words.join(" ")
        );
    }
    Ok((start.elapsed(), peak))
}

/// The peak memory so far of the compiler that this cargo runs on the raw client, or `None` if the system doesn't tell.
fn compiler_memory(cargo: u32) -> Option<u64> {
    let processes = fs::read_dir("/proc").ok()?;
    processes
        .filter_map(|entry| {
            let folder = entry.ok()?.path();
            let command = fs::read(folder.join("cmdline")).ok()?;
            if !String::from_utf8_lossy(&command).contains("\0digitalocean_raw\0") {
                return None;
            }
            let status = fs::read_to_string(folder.join("status")).ok()?;
            let field = |name: &str| -> Option<u64> {
                let line = status.lines().find_map(|line| line.strip_prefix(name))?;
                line.split_whitespace().next()?.parse().ok()
            };
            if field("PPid:")? != u64::from(cargo) {
                return None;
            }
            field("VmHWM:")
        })
        .max()
}
