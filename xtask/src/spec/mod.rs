//! The contract: importing the official document, and correcting what it gets wrong.
//!
//! `openapi.json` holds what upstream says, reduced to facts; the overlays hold what we know better. Nothing
//! else edits the document, so that an import can always be repeated.

pub(crate) mod check;
pub(crate) mod contradictions;
mod examples;
mod facts;
mod import;
pub(crate) mod input;
pub(crate) mod overlay;
pub(crate) mod provenance;
mod shape;
mod value;
pub(crate) mod write;

#[cfg(test)]
mod tests;

use std::path::Path;

/// Works on the contract under spec/.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Import(import::Args),
}

/// Runs the command in the repository at `root`.
pub(crate) fn run(root: &Path, args: Args) -> anyhow::Result<()> {
    match args.command {
        Command::Import(args) => println!("{}", import::run(root, args)?),
    }
    Ok(())
}
