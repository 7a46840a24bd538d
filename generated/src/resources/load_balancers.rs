// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Load Balancers.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Bridge, Creatable, Deletable, HasUrn, Holder, List, Listed, Named, Reached, Replaceable, Resource, SharedList, Sought, Stateful, UniquelyNamed, Uniqueness, WaitState, boxed_part, bridge, done, given, named, named_in, part, shown};
use digitalocean_core::{Client, Error, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::LoadBalancer;

pub use super::LoadBalancerId;

key_from!(LoadBalancerId of types::LoadBalancer => |it| Self(it.id.clone()));

impl Resource for LoadBalancerId {
    type Value = types::LoadBalancer;
    type Parent = ();

    const NAME: &'static str = "load balancer";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::LoadBalancer) -> Option<Self> {
        given(&it.id).map(LoadBalancerId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::LoadBalancer>> {
        boxed_part(raw(client).load_balancers_get(&self.0), |answer| answer.load_balancer.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::LoadBalancer) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::LoadBalancer>> {
        Some(SharedList::new(raw(client).load_balancers_list(&Default::default())))
    }
}

impl Stateful for LoadBalancerId {
    const INTERVAL: Duration = Duration::from_secs(15);
    const DEADLINE: Duration = Duration::from_secs(600);

    #[inline]
    fn wait_state(it: &types::LoadBalancer) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["active"], &["errored"])
    }
}

impl Named for LoadBalancerId {
    #[inline]
    fn name(it: &types::LoadBalancer) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::LoadBalancer>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for LoadBalancerId {
    type Body = types::LoadBalancerCreate;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::LoadBalancerCreate) -> Answered<(Self, Option<Box<types::LoadBalancer>>)> {
        part(raw(client).load_balancers_create(body), move |answer| {
            let it = answer.load_balancer?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for LoadBalancerId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).load_balancers_delete(&self.0))
    }
}

impl Replaceable for LoadBalancerId {
    type Body = types::LoadBalancerCreate;

    const BRIDGE: Bridge = Bridge {
        drop: &["id", "ipv6", "status", "created_at", "domains[].status", "domains[].verification_error_reasons", "domains[].ssl_validation_error_reasons"],
        map: &[("region", "region.slug")],
        unless: &[("droplet_ids", "tag"), ("size", "size_unit")],
        full: &["forwarding_rules"],
        only: None,
    };

    const REACHED: Reached = &[("size_unit", "size_unit")];

    #[inline]
    fn body(it: &types::LoadBalancer) -> Result<types::LoadBalancerCreate, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::LoadBalancerCreate) -> Answered<Option<Box<types::LoadBalancer>>> {
        shown(raw(client).load_balancers_update(&self.0, body), |answer| answer.load_balancer)
    }
}

impl HasUrn for LoadBalancerId {
    const URN_KIND: &'static str = "loadbalancer";
}

list! {
    /// A list of load balancers, made by [`load_balancers_list`](crate::Client::load_balancers_list).
    LoadBalancersList of types::LoadBalancersListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
        /// Only load balancers with one of these names.
        list names "names": String,
        /// Only load balancers with one of these ids.
        list uuids "uuids": String,
    }
}

impl Listed for LoadBalancerId {
    type Within = ();
    type List = LoadBalancersList;

    #[inline]
    fn list(client: &Client, _: &()) -> LoadBalancersList {
        raw(client).load_balancers_list(&Default::default()).into()
    }
}

impl UniquelyNamed for LoadBalancerId {
    type In = ();

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[("network", "network"), ("region", "region.slug"), ("type", "type"), ("vpc_uuid", "vpc_uuid")],
        assumed: &[("type", "REGIONAL")],
        filters: &[],
        everywhere: false,
        status: Some(422),
        message: Some("name is not unique"),
    };

    #[inline]
    fn holder(client: &Client, _: &(), sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_in::<Self, _>((), List::from(Self::list(client, &())), sought)
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! load_balancers_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::load_balancers::*;

        impl $sdk::Client {
            /// One load balancer, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "loadBalancers_get")]
            #[must_use]
            pub fn load_balancer(&self, id: impl $sdk::resource::IntoKey<$crate::resources::load_balancers::LoadBalancerId>) -> $sdk::resource::Handle<$crate::resources::load_balancers::LoadBalancerId> {
                self.resource(id)
            }

            /// The load balancers of the account.
            #[doc(alias = "loadBalancers_list")]
            #[doc(alias = "compute load balancer")]
            #[must_use]
            #[inline]
            pub fn load_balancers(&self) -> $sdk::resource::Collection<$crate::resources::load_balancers::LoadBalancerId> {
                self.collection()
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::load_balancers::LoadBalancerId, $crate::types::LoadBalancerCreate> {
            #[doc = "The droplets behind it. They and a tag exclude each other. Either `droplet_ids`, `tag` or `type` with the value `GLOBAL` is required."]
            keys droplet_ids: $crate::resources::DropletId,
            #[doc = "Whether it is only checked, and nothing is created."]
            value validate_only: bool,
            #[doc = "The IPv4 address that it has, one of a range of your own (BYOIP). It can't be changed later. Default: one that the service chooses. Pattern: `^$|^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$`. Only with `droplet_ids` or `tag`."]
            into ip: String,
            #[doc = "The slug of the region that it is created in; a global one has none. Required with `droplet_ids` or `tag`."]
            into region: $crate::slugs::Region,
            #[doc = "The name of the load balancer."]
            into name: String,
            #[doc = "The project that it is assigned to. Default: the default project."]
            key project_id: $crate::resources::ProjectId,
            #[doc = "Tags of the load balancer itself, not those of droplets."]
            keys tags: $crate::resources::TagName,
            #[doc = "How many nodes it has; each adds to what it can bear. It can be changed once an hour. Not in `ams2`, `nyc2` and `sfo1`, which have `size`. Default: `1`. From `1` to `200`."]
            value size_unit: i64,
            #[doc = "How many nodes it has: `lb-small` 1, `lb-medium` 3, `lb-large` 6. It can be changed once an hour, and first an hour after the creation. Only in the regions `ams2`, `nyc2` and `sfo1`; elsewhere `size_unit` is in its place. Deprecated. Default: `\"lb-small\"`."]
            into size: $crate::slugs::LoadBalancerSize,
            #[doc = "How requests are spread; the service ignores it now. Deprecated. Default: `\"round_robin\"`."]
            into algorithm: $crate::types::LoadBalancerBaseAlgorithm,
            #[doc = "All rules: which port goes to which port of the droplets, and by which protocols. At least `1` items. Required with `droplet_ids` or `tag`."]
            list forwarding_rules: $crate::types::ForwardingRule,
            #[doc = "How it finds out which droplets are healthy. Default: HTTP on port 80, path `/`, every 10 s."]
            into health_check: $crate::types::LoadBalancerHealthCheck,
            #[doc = "Whether requests of one client go to one droplet, by a cookie. Default: no."]
            into sticky_sessions: $crate::types::StickySessions,
            #[doc = "Whether HTTP on port 80 is answered by a redirect to HTTPS on port 443. Default: `false`."]
            value redirect_http_to_https: bool,
            #[doc = "Whether droplets are told the client's address by the PROXY protocol, which they must understand. Default: `false`."]
            value enable_proxy_protocol: bool,
            #[doc = "Whether connections to droplets are used again. Default: `false`."]
            value enable_backend_keepalive: bool,
            #[doc = "After how many seconds without data an HTTP connection is closed. Default: `60`. From `30` to `600`."]
            value http_idle_timeout_seconds: i64,
            #[doc = "The VPC that it is in. It can't be changed later. Default: that of the region. Format: uuid."]
            key vpc_uuid: $crate::resources::VpcId,
            #[doc = "Whether no records are made for the names of its Let's Encrypt certificates. Default: `false`."]
            value disable_lets_encrypt_dns_records: bool,
            #[doc = "Which addresses it lets in, and which it doesn't. In an update, the rules stay if it is absent, and are removed if it is empty."]
            into firewall: $crate::types::LoadBalancerFirewall,
            #[doc = "Whether it can be reached from the internet (`EXTERNAL`) or from its VPC alone (`INTERNAL`). It can't be changed later. Default: `\"EXTERNAL\"`."]
            into network: $crate::types::LoadBalancerBaseNetwork,
            #[doc = "Whether it has an address of IPv4 alone (`IPV4`) or of both (`DUALSTACK`). It can't be changed later. Default: `\"IPV4\"`."]
            into network_stack: $crate::types::LoadBalancerBaseNetworkStack,
            #[doc = "Whether it works on HTTP in one region, on packets in one region, or across regions. It can't be changed later. Default: `\"REGIONAL\"`. Either `droplet_ids`, `tag` or `type` with the value `GLOBAL` is required."]
            into type_: $crate::types::LoadBalancerBaseType,
            #[doc = "The domains of a global load balancer."]
            list domains: $crate::types::LoadBalancerDomainRequest,
            #[doc = "The settings of a global load balancer."]
            into glb_settings: $crate::types::GlobalLoadBalancerSettings,
            #[doc = "The load balancers behind a global one, by their ids."]
            keys target_load_balancer_ids: $crate::resources::LoadBalancerId,
            #[doc = "Which TLS ciphers it offers: `DEFAULT`, or `STRONG` ones alone. Default: `\"DEFAULT\"`."]
            into tls_cipher_policy: $crate::types::LoadBalancerBaseTlsCipherPolicy,
            #[doc = "The subnet of the VPC that it is in."]
            into subnet_uuid: String,
        });

        impl $sdk::resource::Handle<$crate::resources::load_balancers::LoadBalancerId> {
            /// Empties the CDN cache of a global load balancer. Operation: `loadBalancers_delete_cache`.
            #[inline]
            pub fn purge_cache(&self) -> $sdk::resource::Command<$crate::resources::load_balancers::LoadBalancerId, ()> {
                self.commanding((), |raw, key, _| raw.load_balancers_delete_cache(&key.0))
            }
        }

        #[cfg(feature = "projects")]
        $sdk::projects::urn!($crate::resources::load_balancers::LoadBalancerId: $crate::types::LoadBalancer);

        #[cfg(feature = "tags")]
        $sdk::tags::taggable!($crate::resources::load_balancers::LoadBalancerId, |_key| "load_balancer"; $crate::types::LoadBalancer);

        /// A handle of a load balancer.
        pub type LoadBalancerHandle = $sdk::resource::Handle<$crate::resources::load_balancers::LoadBalancerId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! load_balancers_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.load_balancers()` | `list`, `find_by_name`, `create`, `create_global`, `create_network` |\n| `client.load_balancer(id)` | `get`, `find`, `delete`, `wait`, `purge_cache`, `add_droplets`, `add_rules`, `remove_droplets`, `remove_rules`, `update` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
