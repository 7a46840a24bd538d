//! The contract: importing the official document, and correcting what it gets wrong.
//!
//! `openapi.json` holds what upstream says, reduced to facts; the overlays hold what we know better. Nothing
//! else edits the document, so that an import can always be repeated.

pub(crate) mod check;
pub(crate) mod contradictions;
mod examples;
mod facts;
pub(crate) mod import;
pub(crate) mod input;
pub(crate) mod overlay;
pub(crate) mod provenance;
mod shape;
mod value;
pub(crate) mod write;

#[cfg(test)]
mod tests;

use std::path::Path;
use std::process::ExitCode;

use crate::diff;

/// Works on the contract under spec/.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Diff(diff::Args),
    Import(import::Args),
}

/// Runs the command in the repository at `root`.
pub(crate) fn run(root: &Path, args: Args) -> anyhow::Result<ExitCode> {
    match args.command {
        Command::Diff(args) => return Ok(diff::run(root, &args)),
        Command::Import(args) => println!("{}", import::run(root, args)?),
    }
    Ok(ExitCode::SUCCESS)
}
