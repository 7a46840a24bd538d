//! CDN endpoints: what is in a Space, served from near its readers.
#![doc = digitalocean_raw::cdn_methods!()]

use digitalocean_raw::types::CdnPurge;

use crate::resource::Operation;

pub use digitalocean_raw::types::CdnEndpoint;

digitalocean_raw::cdn_accessors!(crate);

impl CdnEndpointHandle {
    /// Removes files from the cache, by their paths; `*` stands for any characters, and alone for all files. Operation:
    /// `cdn_purge_cache`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let cdn = client.cdn_endpoints().create("shop.nyc3.digitaloceanspaces.com").ttl(3600).await?;
    /// client.cdn_endpoint(&cdn).purge(["assets/*", "index.html"]).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist, or the call fails.
    #[doc(alias = "flush_cache")]
    pub fn purge(
        &self,
        files: impl IntoIterator<Item = impl Into<String>>,
    ) -> Operation<CdnPurge, ()> {
        self.acting(CdnPurge::new(files), |raw, key, body| {
            let some = match body.files.is_empty() {
                true => Err("no file is named; \"*\" is all of them".to_owned()),
                false => Ok(()),
            };
            raw.cdn_purge_cache(&key.0, body).require(some)
        })
    }
}
