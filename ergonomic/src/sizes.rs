//! Sizes: the memory, processors, disk and price of a droplet. [`slugs::Size`](crate::slugs::Size) names them.

use digitalocean_raw::types::SizesListResponse;

use crate::Client;
use crate::resource::{Collection, listed};

pub use digitalocean_raw::types::Size;

/// The sizes that droplets can have.
pub type Sizes = Collection<Size>;

impl Client {
    /// The sizes that droplets of the account can have: memory in MiB, disk in GiB, transfer in TiB a month, prices in US
    /// dollars, and the regions that have them. Operation: `sizes_list`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let sizes = client.sizes().list().all().await?;
    /// let affordable = sizes.iter().filter(|size| size.available && size.price_monthly < 20.0);
    /// let largest = affordable.max_by_key(|size| size.memory);
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn sizes(&self) -> Sizes {
        self.collection()
    }
}

listed!(Size, SizesListResponse, |raw| raw
    .sizes_list(&Default::default()));
