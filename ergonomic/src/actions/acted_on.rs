//! What actions act on.

use digitalocean_raw::Call;
use digitalocean_raw::types::ActionsListResponse;
use serde_json::Value;

use crate::Client;
use crate::resource::Resource;

/// A resource that an action acted on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ActedOn {
    /// A droplet.
    #[cfg(feature = "droplets")]
    Droplet(Box<digitalocean_raw::types::Droplet>),
    /// An image.
    #[cfg(feature = "images")]
    Image(Box<digitalocean_raw::types::Image>),
    /// A volume.
    #[cfg(feature = "volumes")]
    Volume(Box<digitalocean_raw::types::Volume>),
    /// A floating IP.
    #[cfg(feature = "floating-ips")]
    FloatingIp(Box<digitalocean_raw::types::FloatingIp>),
    /// A reserved IPv4 address.
    #[cfg(feature = "reserved-ips")]
    ReservedIp(Box<digitalocean_raw::types::ReservedIp>),
    /// A reserved IPv6 address.
    #[cfg(feature = "reserved-ips")]
    ReservedIpv6(Box<digitalocean_raw::types::ReservedIpv6>),
}

/// A resource that actions act on.
#[diagnostic::on_unimplemented(
    message = "no action acts on what `{Self}` names",
    label = "the service has no actions on this"
)]
pub trait Acting: Resource {
    /// Starts an action that this JSON describes. The answer is one with an action in it, or an action.
    fn start_action(&self, client: &Client, action: &Value) -> Call<Value>;

    /// The resource as one of those that actions act on.
    fn acted_on(value: Self::Value) -> ActedOn;
}

/// A resource whose actions are listed.
#[diagnostic::on_unimplemented(
    message = "the actions of what `{Self}` names are not listed",
    label = "the service lists no actions of this"
)]
pub trait HasActions: Acting {
    /// Lists its actions, the latest first.
    fn list_actions(&self, client: &Client) -> Call<ActionsListResponse>;
}
