// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Agents.

use crate::types::{Agent, AgentDeployment, AgentSummary};

impl Agent {
    /// Its own address, at which it is asked; `None` until it is deployed.
    #[must_use]
    #[inline]
    pub fn endpoint(&self) -> Option<&str> {
        address(self.url.as_ref(), self.deployment.as_ref())
    }
}

impl AgentSummary {
    /// Its own address, at which it is asked; `None` until it is deployed.
    #[must_use]
    #[inline]
    pub fn endpoint(&self) -> Option<&str> {
        address(self.url.as_ref(), self.deployment.as_ref())
    }
}

#[inline]
fn address<'a>(
    own: Option<&'a String>,
    deployment: Option<&'a AgentDeployment>,
) -> Option<&'a str> {
    let deployed = deployment.and_then(|it| it.url.as_ref());
    let addresses = own.into_iter().chain(deployed);
    let mut addresses = addresses.filter(|url| !url.is_empty());
    addresses.next().map(String::as_str)
}
