//! What building a program costs that uses the SDK, beside one that uses the HTTP client alone.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context as _, Result, bail};

use crate::process;

/// How often each is built.
const BUILDS: usize = 3;

/// The program without the SDK: the same HTTP client with the same TLS.
const BARE: &str = r#"
fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let text = runtime.block_on(async {
        let client = reqwest::Client::new();
        let answer = client.get("https://api.digitalocean.com/v2/account").send().await.unwrap();
        let answer: serde_json::Value = answer.json().await.unwrap();
        answer["account"]["email"].to_string()
    });
    println!("{text}");
}
"#;

/// The program with it.
const WITH_SDK: &str = r#"
fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let account = runtime.block_on(async {
        let client = digitalocean_sdk::Client::from_env().unwrap();
        client.account().get().await.unwrap()
    });
    println!("{:?}", account.email);
}
"#;

/// Prints the CPU time of clean builds of both, as medians, and their ratio.
pub fn run(root: &Path) -> Result<()> {
    let bare = r#"reqwest = { version = "0.13", default-features = false, features = ["http2", "gzip", "json", "rustls"] }"#;
    let sdk = format!(
        "digitalocean-sdk = {{ path = {:?} }}",
        root.join("ergonomic")
    );
    let programs = [("reqwest", bare, BARE), ("sdk", sdk.as_str(), WITH_SDK)];
    let folder = tempfile::tempdir().context("can't make a temporary folder")?;
    let mut times: [Vec<f64>; 2] = Default::default();
    for (name, dependency, code) in programs {
        write(root, &folder.path().join(name), dependency, code)?;
    }
    // One after the other, so that both see the same machine.
    for _ in 0..BUILDS {
        for ((name, ..), times) in programs.iter().zip(&mut times) {
            times.push(build(&folder.path().join(name))?);
        }
    }
    println!("| program | CPU of a clean build, median of {BUILDS} |");
    println!("|---|---:|");
    let [bare, sdk] = times.map(median);
    println!("| reqwest | {bare:.1} s |");
    println!("| SDK, default features | {sdk:.1} s |");
    println!("| ratio | {:.2} |", sdk / bare);
    Ok(())
}

fn write(root: &Path, folder: &Path, dependency: &str, code: &str) -> Result<()> {
    let manifest = format!(
        "[package]\nname = \"measured\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{dependency}\nserde_json = \"1\"\ntokio = {{ version = \"1\", features = [\"rt\", \"net\", \"time\"] }}\n"
    );
    let source = folder.join("src");
    fs::create_dir_all(&source)
        .and_then(|()| fs::write(folder.join("Cargo.toml"), manifest))
        .and_then(|()| fs::write(source.join("main.rs"), code))
        // The same versions of everything.
        .and_then(|()| fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")))
        .with_context(|| format!("can't write {}", folder.display()))?;
    Ok(())
}

/// Builds from nothing, and returns the CPU time that it took, of cargo and all that it ran.
fn build(folder: &Path) -> Result<f64> {
    let target = folder.join("target");
    if target.exists() {
        fs::remove_dir_all(&target).context("can't remove the last build")?;
    }
    let before = children()?;
    let status = process::cargo(folder)
        .args(["build", "--quiet"])
        .env("CARGO_TARGET_DIR", &target)
        .env("CARGO_INCREMENTAL", "0")
        .stdin(Stdio::null())
        .status()
        .context("can't run cargo")?;
    if !status.success() {
        bail!("the build in {} failed", folder.display());
    }
    Ok(children()? - before)
}

/// The CPU time in seconds of all processes that this one waited for, and of those that they waited for.
fn children() -> Result<f64> {
    /// How many ticks a second has, on every Linux.
    const TICKS: f64 = 100.0;
    let text = fs::read_to_string("/proc/self/stat")
        .context("only Linux tells the CPU time of other programs in /proc")?;
    // What is in brackets may hold spaces; what follows is the third field.
    let fields = text.rsplit(')').next().unwrap_or_default();
    let ticks = fields.split_whitespace().skip(13).take(2);
    let ticks: Result<Vec<f64>, _> = ticks.map(str::parse).collect();
    Ok(ticks
        .context("/proc/self/stat has no times")?
        .iter()
        .sum::<f64>()
        / TICKS)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}
