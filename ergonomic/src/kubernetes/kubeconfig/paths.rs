//! Which files are the user's kubeconfig.

use std::ffi::OsStr;
use std::path::PathBuf;

use crate::Error;
use crate::files::home;

/// The files of `$KUBECONFIG`, or else `~/.kube/config`.
#[inline]
pub(super) fn default_paths() -> Result<Vec<PathBuf>, Error> {
    let listed = listed(&std::env::var_os("KUBECONFIG").unwrap_or_default());
    if !listed.is_empty() {
        return Ok(listed);
    }
    Ok(vec![home()?.join(".kube").join("config")])
}

/// The files of a list, each once.
#[inline]
fn listed(list: &OsStr) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for path in std::env::split_paths(list) {
        if !path.as_os_str().is_empty() && !paths.contains(&path) {
            paths.push(path);
        }
    }
    paths
}

/// Which of them gets what is new: the first that exists, or the last if none does, as `kubectl config` has it.
#[inline]
pub(super) fn for_new(paths: &[PathBuf]) -> usize {
    let exists = paths.iter().position(|path| path.exists());
    exists.unwrap_or(paths.len().saturating_sub(1))
}

/// Those of them that exist, and the one that gets what is new. For the others there is nothing to lock, and no folder to create.
#[inline]
pub(super) fn to_change(paths: Vec<PathBuf>) -> Vec<PathBuf> {
    let new = for_new(&paths);
    let paths = paths.into_iter().enumerate();
    let kept = paths.filter(|(index, path)| *index == new || path.exists());
    kept.map(|(_, path)| path).collect()
}
