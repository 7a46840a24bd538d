//! Repository tasks: `cargo xtask --help` lists them.

mod catalog;
mod codegen;
mod coverage;
mod features;
mod listing;
mod measure;
mod msrv;
mod spec;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::Parser;

#[derive(Debug, Parser)]
#[command(name = "cargo xtask", about = "Repository tasks", version)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, clap::Subcommand)]
enum Task {
    Catalog(catalog::Args),
    /// Write `generated/` from `spec/`
    Codegen(codegen::Args),
    /// Show how many operations of each area each layer has
    Coverage(coverage::Args),
    /// Check that every feature compiles alone
    Features,
    /// Measure what compiling the raw client costs
    Measure(measure::Args),
    /// Check that no dependency needs a newer Rust than we promise
    Msrv,
    Spec(spec::Args),
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            for cause in error.chain().skip(1) {
                eprintln!("caused by: {cause}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> anyhow::Result<()> {
    let root = root()?;
    match cli.task {
        Task::Catalog(args) => catalog::run(&root, &args),
        Task::Codegen(args) => codegen::run(&root, &args),
        Task::Coverage(args) => coverage::run(&root, &args),
        Task::Features => features::run(&root),
        Task::Measure(args) => measure::run(&root, &args),
        Task::Msrv => msrv::run(&root),
        Task::Spec(args) => spec::run(&root, args),
    }
}

/// The repository: cargo says where this package lies, and it lies right below the root.
fn root() -> anyhow::Result<PathBuf> {
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .context("CARGO_MANIFEST_DIR is not set; run this as `cargo xtask`")?;
    let root = Path::new(&package).parent();
    Ok(root
        .context("this package has no parent folder; run this as `cargo xtask`")?
        .to_owned())
}
