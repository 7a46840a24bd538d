// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Specs of apps.

use crate::types::AppSpec;

impl AppSpec {
    /// The names of the components that are built and deployed, each of which has logs and variables of its own: services, workers,
    /// jobs, static sites and functions, in this order. Databases aren't among them.
    #[inline]
    pub fn component_names(&self) -> impl Iterator<Item = &str> {
        let services = self.services.iter().flatten().map(|it| &it.name);
        let workers = self.workers.iter().flatten().map(|it| &it.name);
        let jobs = self.jobs.iter().flatten().map(|it| &it.name);
        let sites = self.static_sites.iter().flatten().map(|it| &it.name);
        let functions = self.functions.iter().flatten().map(|it| &it.name);
        let all = services.chain(workers).chain(jobs).chain(sites);
        all.chain(functions).map(String::as_str)
    }
}
