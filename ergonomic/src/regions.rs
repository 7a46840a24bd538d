//! Regions: where resources are. [`slugs::Region`](crate::slugs::Region) names them.

use digitalocean_raw::types::RegionsListResponse;

use crate::Client;
use crate::resource::{Collection, listed};

pub use digitalocean_raw::types::Region;

/// The regions that the service has.
pub type Regions = Collection<Region>;

impl Client {
    /// The regions that the service has, and which sizes and features each offers the account. Operation: `regions_list`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let regions = client.regions().list().all().await?;
    /// let open = regions.iter().filter(|region| region.available);
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn regions(&self) -> Regions {
        self.collection()
    }
}

listed!(Region, RegionsListResponse, |raw| raw
    .regions_list(&Default::default()));
