//! Fetching what an action acted on.

use digitalocean_raw::types::Action;

use super::ActedOn;
use crate::wait::BoxFuture;
use crate::{Client, Error};

impl Client {
    /// The resource that an action acted on; `None` if it is gone.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the action doesn't say what it acted on (actions on volumes and
    /// IPv6 addresses don't, unless they come from a handle), or if this library doesn't know that kind of resource, or was built
    /// without it.
    #[inline]
    pub fn acted_on(&self, action: &Action) -> BoxFuture<Option<ActedOn>> {
        let (client, action) = (self.clone(), action.clone());
        Box::pin(async move { client.look_up(&action).await })
    }

    #[inline]
    async fn look_up(&self, action: &Action) -> Result<Option<ActedOn>, Error> {
        let kind = action.resource_type.as_deref().unwrap_or_default();
        #[allow(unused_variables)] // Not every area is asked by it.
        let Some(id) = action.resource_id else {
            let message = format!("{} doesn't say which {kind} it acted on", action.label());
            return Err(Error::refused(message));
        };
        match kind {
            #[cfg(feature = "droplets")]
            "droplet" => found(self.droplet(id)).await,
            #[cfg(feature = "images")]
            "image" => found(self.image(id)).await,
            #[cfg(feature = "floating-ips")]
            "floating_ip" => found(self.floating_ip(address(id, action)?)).await,
            #[cfg(feature = "reserved-ips")]
            "reserved_ip" => found(self.reserved_ip(address(id, action)?)).await,
            _ => Err(Error::refused(format!(
                "{} acted on a {kind:?}, which this library doesn't know or was built without",
                action.label()
            ))),
        }
    }
}

#[cfg(any(
    feature = "droplets",
    feature = "images",
    feature = "floating-ips",
    feature = "reserved-ips"
))]
async fn found<K: super::acted_on::Acting>(
    handle: crate::resource::Handle<K>,
) -> Result<Option<ActedOn>, Error> {
    Ok(handle.find().await?.map(K::acted_on))
}

/// The service sends addresses as numbers.
#[cfg(any(feature = "floating-ips", feature = "reserved-ips"))]
#[inline]
fn address(id: i64, action: &Action) -> Result<std::net::Ipv4Addr, Error> {
    let bits = u32::try_from(id);
    bits.map(std::net::Ipv4Addr::from).map_err(|_| {
        Error::refused(format!(
            "{} acted on {id}, which is no address",
            action.label()
        ))
    })
}
