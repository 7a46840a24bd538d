//! 1-Click applications, for droplets and Kubernetes clusters.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! for app in client.one_clicks().for_kubernetes().all().await? {
//!     println!("{}", app.slug);
//! }
//! # #[cfg(feature = "kubernetes")]
//! client.kubernetes_cluster("bd5f5959-5e1e-4205-a714-a914373942af").install(["monitoring"]).await?;
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::one_clicks_methods!()]

use crate::resource::Collection;

digitalocean_raw::one_clicks_accessors!(crate);

impl Collection<OneClickSlug> {
    /// Those for droplets: their slugs are images. Operation: `oneClicks_list`.
    #[inline]
    pub fn for_droplets(&self) -> OneClicksList {
        self.list().type_("droplet")
    }

    /// Those for Kubernetes clusters. Operation: `oneClicks_list`.
    #[inline]
    pub fn for_kubernetes(&self) -> OneClicksList {
        self.list().type_("kubernetes")
    }
}

#[cfg(feature = "kubernetes")]
impl crate::kubernetes::KubernetesClusterHandle {
    /// Installs 1-Click applications on it, by their slugs. Awaiting it returns the service's message when the installation has
    /// begun; the service doesn't report when it is done. Operation: `oneClicks_install_kubernetes`.
    pub fn install(
        &self,
        slugs: impl IntoIterator<Item = impl Into<String>>,
    ) -> crate::resource::Operation<Vec<String>, String> {
        use digitalocean_raw::types::OneClickInstall;

        let slugs = slugs.into_iter().map(Into::into).collect();
        self.reading(
            slugs,
            |raw, key, slugs: &Vec<String>| {
                let body = OneClickInstall::new(slugs.clone(), &key.0);
                let named = match slugs.is_empty() {
                    true => Err("no application is named".to_owned()),
                    false => Ok(()),
                };
                raw.one_clicks_install_kubernetes(&body).require(named)
            },
            |answer| answer.message,
        )
    }
}
