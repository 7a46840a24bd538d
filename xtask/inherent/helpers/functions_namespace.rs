//! Functions namespaces.

use crate::types::FunctionsNamespace;

impl FunctionsNamespace {
    /// The address below which its actions, their activations and their invocations are, as Apache OpenWhisk has them, such as
    /// `https://faas-nyc1-2ef29149.doserverless.co/api/v1/namespaces/fn-5e2c...`; `None` if the service told no host.
    ///
    /// Requests to it authenticate by HTTP Basic, with [`uuid`](Self::uuid) as the user and [`key`](Self::key) as the password. `POST <address>/actions/<package>/<function>?blocking=true&result=true` invokes a function; one that takes
    /// longer than 30 s answers an `activationId` alone. The host that the service tells of a namespace whose name begins with `fn-`
    /// may end with `.io`, which is for clients with a certificate: the official command line takes the one with `.co`, and so does
    /// this.
    #[must_use]
    pub fn api_url(&self) -> Option<String> {
        let host = self.api_host.as_deref()?.trim_end_matches('/');
        let host = host.strip_prefix("https://").unwrap_or(host);
        if host.is_empty() {
            return None;
        }
        let host = match host.strip_suffix(".io") {
            Some(rest) if self.namespace.starts_with("fn-") => format!("{rest}.co"),
            _ => host.to_owned(),
        };
        Some(format!(
            "https://{host}/api/v1/namespaces/{}",
            self.namespace
        ))
    }

    /// Whether it belongs to an app of the App Platform, which has one for each of its functions components.
    #[must_use]
    pub fn is_of_app(&self) -> bool {
        self.namespace.starts_with("ap-")
    }
}
