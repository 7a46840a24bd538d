//! What the kinds of addresses have in common: floating IPs, reserved IPs and reserved IPv6 addresses differ by the names of
//! their operations only.

/// Makes a kind of address a resource: its key, its handle, and what can be done with it.
macro_rules! address {
    (
        $type:ident, $kind:literal, key $key:ident from $ip:ident, handle $handle:ident by $accessor:ident,
        get $get:ident, delete $delete:ident, act $act:ident $(, list $list:ident)?
    ) => {
        crate::ids::id! {
            #[doc = concat!("A ", $kind, ", by itself.")]
            $key(String)
        }

        impl From<std::net::$ip> for $key {
            fn from(address: std::net::$ip) -> Self {
                Self(address.to_string())
            }
        }

        #[doc = concat!("One ", $kind, ".")]
        pub type $handle = crate::resource::Handle<$type>;

        impl crate::Client {
            #[doc = concat!("One ", $kind, ", by itself. Nothing is asked until something is awaited.")]
            #[must_use]
            pub fn $accessor(&self, address: impl Into<$key>) -> $handle {
                self.resource(address.into())
            }
        }

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
                    client.raw().$list(&key.0).read_as()
                }
            }
        )?

        impl crate::resource::Handle<$type> {
            #[doc = concat!("Assigns the address to a droplet. Operation: `", stringify!($act), "`.")]
            pub fn assign(&self, droplet: i64) -> crate::actions::ActionRequest {
                self.start(&serde_json::json!({"type": "assign", "droplet_id": droplet}))
            }

            #[doc = concat!("Takes the address from the droplet that has it. Operation: `", stringify!($act), "`.")]
            pub fn unassign(&self) -> crate::actions::ActionRequest {
                self.start(&serde_json::json!({"type": "unassign"}))
            }

            /// Waits until the address is a droplet's, or nobody's. For an address of one's own range (BYOIP), whose actions
            /// the service doesn't show, this is how to wait for an assignment.
            pub fn wait_for_droplet(&self, droplet: Option<i64>) -> crate::wait::Wait<$type> {
                self.wait_until(move |address| address.droplet.as_ref().map(|has| has.id) == droplet)
            }
        }
    };
}

pub(crate) use address;
