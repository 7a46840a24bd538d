//! Getting clients from where their users get them.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::process;

/// Where Debian's packages put the sources of Go packages.
const GO_SOURCES: &str = "/usr/share/gocode";

/// A journey that can be started.
pub struct Installed {
    pub program: PathBuf,
    pub arguments: Vec<PathBuf>,
    pub environment: Vec<(&'static str, PathBuf)>,
}

/// From the Python package index, into an environment of its own.
pub fn python(folder: &Path, package: &str, script: &Path) -> Result<Installed> {
    let environment = folder.join("python");
    let python = environment.join("bin/python");
    if !python.exists() {
        let mut make = Command::new("python3");
        process::output(make.args(["-m", "venv"]).arg(&environment))
            .context("Python is needed, with its module `venv`")?;
    }
    let mut pip = Command::new(&python);
    process::output(pip.args(["-m", "pip", "install", "--quiet", package]))?;
    Ok(Installed {
        program: python,
        arguments: vec!["-B".into(), script.to_owned()],
        environment: Vec::new(),
    })
}

/// From npm's registry.
pub fn node(folder: &Path, package: &str, script: &Path) -> Result<Installed> {
    let modules = folder.join("node");
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--prefix"]);
    process::output(npm.arg(&modules).arg(package)).context("Node.js is needed, with npm")?;
    Ok(Installed {
        program: "node".into(),
        arguments: vec![script.to_owned()],
        environment: vec![("NODE_PATH", modules.join("node_modules"))],
    })
}

/// From the system's package; the program is compiled here.
pub fn go(folder: &Path, files: &[PathBuf]) -> Result<Installed> {
    let package = Path::new(GO_SOURCES).join("src/github.com/digitalocean/godo");
    if !package.is_dir() {
        bail!(
            "godo is needed: Debian's packages golang-go and golang-github-digitalocean-godo-dev"
        );
    }
    let program = folder.join("godo_journey");
    let mut go = Command::new("go");
    go.args(["build", "-o"]).arg(&program).args(files);
    go.env("GO111MODULE", "off")
        .env("GOPATH", GO_SOURCES)
        .env("GOCACHE", folder.join("go-cache"));
    process::output(&mut go).context("a compiler for Go is needed")?;
    Ok(Installed {
        program,
        arguments: Vec::new(),
        environment: Vec::new(),
    })
}
