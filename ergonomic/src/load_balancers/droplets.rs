//! The droplets of a load balancer, which are listed or selected by a tag.

use digitalocean_raw::Call;
use digitalocean_raw::types::{LoadBalancersAddDropletsBody, LoadBalancersRemoveDropletsBody};

use super::{LoadBalancerHandle, LoadBalancerId};
use crate::Error;
use crate::ids::DropletId;
use crate::resource::{Command, IntoKey, Operation, Resource as _, done};

impl LoadBalancerHandle {
    /// Adds droplets to it. Operation: `loadBalancers_add_droplets`.
    ///
    /// # Errors
    ///
    /// If the load balancer, which is read first, selects droplets by a tag, this is refused: tag the droplets instead, or
    /// replace the tag by droplets with [`update`](Self::update).
    pub fn add_droplets(
        &self,
        droplets: impl IntoIterator<Item = impl IntoKey<DropletId>>,
    ) -> Command<LoadBalancerId, LoadBalancersAddDropletsBody> {
        let body = LoadBalancersAddDropletsBody::new(ids(droplets));
        self.of_droplets(body, |raw, key, body| {
            raw.load_balancers_add_droplets(&key.0, body)
        })
    }

    /// Removes droplets, so that they get no more traffic from it. Operation: `loadBalancers_remove_droplets`.
    ///
    /// # Errors
    ///
    /// If the load balancer, which is read first, selects droplets by a tag, this is refused: remove the tag from the droplets
    /// instead.
    pub fn remove_droplets(
        &self,
        droplets: impl IntoIterator<Item = impl IntoKey<DropletId>>,
    ) -> Command<LoadBalancerId, LoadBalancersRemoveDropletsBody> {
        let body = LoadBalancersRemoveDropletsBody::new(ids(droplets));
        self.of_droplets(body, |raw, key, body| {
            raw.load_balancers_remove_droplets(&key.0, body)
        })
    }

    /// A command that the service has only for load balancers whose droplets are named.
    fn of_droplets<B: Clone + Send + Sync + 'static>(
        &self,
        body: B,
        call: fn(&digitalocean_raw::Client, &LoadBalancerId, &B) -> Call<()>,
    ) -> Command<LoadBalancerId, B> {
        let key = self.key().clone();
        self.does(Operation::by(&self.client, body, move |client, body| {
            let (client, key, body) = (client.clone(), key.clone(), body.clone());
            Box::pin(async move {
                let read = key.get(client.core()).await.map_err(Error::unsent)?;
                if let Some(tag) = read.tag.filter(|tag| !tag.is_empty()) {
                    return Err(Error::refused(format!(
                        "load balancer {key} has the droplets with the tag {tag}: change their tags, or name droplets in place \
                         of the tag by `update`"
                    )));
                }
                done(call(client.raw(), &key, &body)).await
            })
        }))
    }
}

fn ids(droplets: impl IntoIterator<Item = impl IntoKey<DropletId>>) -> impl Iterator<Item = i64> {
    droplets.into_iter().map(|droplet| droplet.into_key().0)
}
