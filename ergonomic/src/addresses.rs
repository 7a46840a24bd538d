//! What the kinds of addresses have in common: floating IPs, reserved IPs and reserved IPv6 addresses differ by the names of
//! their operations only.

/// Makes a kind of address a resource: its key, its handle, and what can be done with it.
macro_rules! address {
    (
        $type:ident, $kind:literal of $kinds:literal, key $key:ident from $ip:ident,
        all $all:ident by $collection:ident: $list:ident gives $page:ident,
        one $handle:ident by $accessor:ident: get $get:ident, delete $delete:ident,
        act $act:ident $(, actions $actions:ident)?
    ) => {
        crate::ids::id! {
            #[doc = concat!("The address of a ", $kind, ".")]
            $key(String)
        }

        impl From<std::net::$ip> for $key {
            fn from(address: std::net::$ip) -> Self {
                Self(address.to_string())
            }
        }

        crate::ids::named!($key from $type => |address| Self(address.ip.clone()));

        #[doc = concat!("The ", $kinds, " of the account.")]
        pub type $all = crate::resource::Collection<$type>;

        #[doc = concat!("One ", $kind, ", by its address.")]
        pub type $handle = crate::resource::Handle<$type>;

        impl crate::Client {
            #[doc = concat!("The ", $kinds, " of the account.")]
            #[must_use]
            pub fn $collection(&self) -> $all {
                self.collection()
            }

            #[doc = concat!("One ", $kind, ", by its address. No request is sent until something is awaited.")]
            #[must_use]
            pub fn $accessor(&self, address: impl Into<$key>) -> $handle {
                self.resource(address.into())
            }
        }

        crate::resource::listed!($type, digitalocean_raw::types::$page, |raw| raw
            .$list(&Default::default()));

        crate::resource::resource!($type, $kind by $key,
            |raw, key| raw.$get(&key.0) => |answer| answer.$accessor,
            |it| Some(if it.droplet.is_some() { "assigned" } else { "unassigned" }));

        impl crate::resource::Deletable for $type {
            fn delete(client: &crate::Client, key: &$key) -> crate::BoxFuture<()> {
                crate::resource::done(client.raw().$delete(&key.0))
            }
        }

        impl crate::actions::acting::Acting for $type {
            fn start_action(
                client: &crate::Client,
                key: &$key,
                action: &serde_json::Value,
            ) -> digitalocean_raw::Call<serde_json::Value> {
                client.raw().$act(&key.0, None).with_json(action).read_as()
            }

            fn into_acted_on(self) -> crate::actions::ActedOn {
                crate::actions::ActedOn::$type(Box::new(self))
            }
        }

        $(
            impl crate::actions::acting::HasActions for $type {
                fn list_actions(
                    client: &crate::Client,
                    key: &$key,
                ) -> digitalocean_raw::Call<digitalocean_raw::types::ActionsListResponse> {
                    client.raw().$actions(&key.0, &Default::default()).read_as()
                }
            }
        )?

        impl crate::resource::Handle<$type> {
            #[doc = concat!("Assigns the address to a droplet. If the service refuses that because the droplet has it already, the action counts as completed; it has no id then. Operation: `", stringify!($act), "`.")]
            pub fn assign(&self, droplet: impl Into<crate::ids::DropletId>) -> crate::actions::ActionRequest {
                let droplet = droplet.into();
                self.start(&serde_json::json!({"type": "assign", "droplet_id": droplet}))
                    .unless_done(self, "assign_ip", move |address| {
                        address.droplet.as_ref().is_some_and(|has| has.id == droplet.0)
                    })
            }

            #[doc = concat!("Unassigns the address from its droplet. If the service refuses that because no droplet has it, the action counts as completed; it has no id then. Operation: `", stringify!($act), "`.")]
            pub fn unassign(&self) -> crate::actions::ActionRequest {
                self.start(&serde_json::json!({"type": "unassign"}))
                    .unless_done(self, "unassign_ip", |address| address.droplet.is_none())
            }

            /// Waits until the address is assigned to a droplet. For an address of your own range (BYOIP), whose actions the
            /// service doesn't show, this is how to wait for an assignment.
            pub fn wait_for_droplet(
                &self,
                droplet: impl Into<crate::ids::DropletId>,
            ) -> crate::wait::Wait<$type> {
                let droplet = droplet.into().0;
                self.wait_until(move |address| {
                    address.droplet.as_ref().is_some_and(|has| has.id == droplet)
                })
            }

            /// Waits until the address is assigned to no droplet.
            pub fn wait_for_no_droplet(&self) -> crate::wait::Wait<$type> {
                self.wait_until(|address| address.droplet.is_none())
            }
        }
    };
}

/// Makes a kind of IPv4 address one that can be created for a droplet or for a region, and that is ready when nothing happens
/// to it any more.
macro_rules! ipv4 {
    ($type:ident, create $create:ident by $body:ident: $for:ident or $in:ident, gives $field:ident) => {
        /// Not locked: it is locked while it is being assigned.
        impl crate::resource::Waitable for $type {
            const DEADLINE: u64 = 5 * crate::resource::MINUTES;

            fn wait_state(&self) -> crate::wait::WaitState {
                (self.locked != Some(true)).into()
            }
        }

        impl crate::resource::Collection<$type> {
            #[doc = concat!("Reserves an address and assigns it to a droplet: await it for the service's response, or wait until it is assigned. Operation: `", stringify!($create), "`.")]
            pub fn create_for(
                &self,
                droplet: impl Into<crate::ids::DropletId>,
            ) -> crate::resource::Request<$type, $body> {
                let droplet = droplet.into().0;
                self.created(digitalocean_raw::types::$for::new(droplet).into())
                    .and(move |address| {
                        let has = address.droplet.as_ref().map(|has| has.id);
                        (has == Some(droplet)).into()
                    })
            }

            #[doc = concat!("Reserves an address for droplets of a region. Operation: `", stringify!($create), "`.")]
            pub fn create(
                &self,
                region: impl Into<digitalocean_raw::slugs::Region>,
            ) -> crate::resource::Request<$type, $body> {
                self.created(digitalocean_raw::types::$in::new(region.into()).into())
            }

            fn created(&self, body: $body) -> crate::resource::Request<$type, $body> {
                crate::resource::Request::of(
                    &self.client,
                    body,
                    |raw, body| raw.$create(body),
                    |answer| answer.$field,
                )
            }
        }
    };
}

pub(crate) use {address, ipv4};
