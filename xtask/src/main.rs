//! Repository tasks: `cargo xtask --help` lists them.

mod catalog;
mod clients;
mod codegen;
mod coverage;
mod diff;
mod features;
mod listing;
mod measure;
mod msrv;
mod process;
mod publish;
mod refresh;
mod release;
mod semver;
mod spec;
#[cfg(test)]
mod workflows;

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
    Clients(clients::Args),
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
    Publish(publish::Args),
    Refresh(refresh::Args),
    Release(release::Args),
    Semver(semver::Args),
    /// Work on the contract under spec/
    Spec {
        #[command(subcommand)]
        task: SpecTask,
    },
    /// Show which fields and parameters have a sentence of ours
    Words(codegen::words::Args),
}

#[derive(Debug, clap::Subcommand)]
enum SpecTask {
    Diff(diff::Args),
    Import(spec::import::Args),
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return refused(&error),
    };
    match run(cli) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            for cause in error.chain().skip(1) {
                eprintln!("caused by: {cause}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Shows what is wrong with the arguments, or the help. The codes of `spec diff` say how bad a difference is: wrong arguments
/// are none.
fn refused(error: &clap::Error) -> ExitCode {
    // Nothing can be done about a closed terminal.
    let _ = error.print();
    let of_diff = std::env::args().skip(1).take(2).eq(["spec", "diff"]);
    match error.exit_code() {
        0 => ExitCode::SUCCESS,
        _ if of_diff => ExitCode::from(diff::FAILED),
        _ => ExitCode::from(2),
    }
}

fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    let root = root()?;
    match cli.task {
        Task::Spec { task } => match task {
            SpecTask::Diff(args) => return Ok(diff::run(&root, &args)),
            SpecTask::Import(args) => {
                println!("{}", spec::import::run(&root, args)?);
                Ok(())
            }
        },
        Task::Catalog(args) => catalog::run(&root, &args),
        Task::Clients(args) => return clients::run(&root, &args),
        Task::Codegen(args) => codegen::run(&root, &args),
        Task::Coverage(args) => coverage::run(&root, &args),
        Task::Features => features::run(&root),
        Task::Measure(args) => measure::run(&root, &args),
        Task::Msrv => msrv::run(&root),
        Task::Publish(args) => publish::run(&root, &args),
        Task::Release(args) => release::run(&root, &args),
        Task::Semver(args) => semver::run(&root, &args),
        Task::Words(args) => codegen::words::run(&root, &args),
        Task::Refresh(args) => return refresh::run(&root, args),
    }?;
    Ok(ExitCode::SUCCESS)
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
