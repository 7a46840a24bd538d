//! Load balancers.

use digitalocean_raw::types::{LoadBalancer, LoadBalancerCreate};

use crate::Client;
use crate::ids::id;
use crate::resource::{Deletable, Handle, MINUTES, Request, done, given, resource, waitable};
use crate::wait::BoxFuture;

id! {
    /// The id of a load balancer.
    LoadBalancerId(String)
}

impl Client {
    /// A load balancer, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn load_balancer(&self, id: impl Into<LoadBalancerId>) -> Handle<LoadBalancer> {
        self.resource(id.into())
    }
}

resource!(LoadBalancer, "load balancer" by LoadBalancerId,
    |raw, key| raw.load_balancers_get(&key.0) => |answer| answer.load_balancer,
    |it| Some(it.status.as_str()));

waitable!(
    /// Active.
    LoadBalancer, ready ["active"], failed ["errored"], every 15, within 10 * MINUTES);

impl Deletable for LoadBalancer {
    fn delete(client: &Client, key: &LoadBalancerId) -> BoxFuture<()> {
        done(client.raw().load_balancers_delete(&key.0))
    }
}

impl Client {
    /// Creates a load balancer. Operation: `loadBalancers_create`.
    pub fn create_load_balancer(&self, body: &LoadBalancerCreate) -> Request<LoadBalancer> {
        Request::new(self, self.raw().load_balancers_create(body), |answer| {
            let balancer = answer.load_balancer?;
            Some((LoadBalancerId(given(&balancer.id)?), balancer))
        })
    }
}
