//! What the kinds of addresses have in common: floating IPs, reserved IPs and reserved IPv6 addresses differ by the names of
//! their operations only.

/// What can be done with a kind of address.
macro_rules! address {
    ($type:ident by $key:ident, act $act:ident, settled $settled:expr $(, actions $actions:ident)?) => {
        impl crate::actions::acting::Acting for $key {
            #[inline]
            fn start_action(
                &self,
                client: &crate::Client,
                action: &serde_json::Value,
            ) -> digitalocean_raw::Call<serde_json::Value> {
                client.raw().$act(&self.0, None).with_json(action).read_as()
            }

            #[inline]
            fn acted_on(address: $type) -> crate::actions::ActedOn {
                crate::actions::ActedOn::$type(Box::new(address))
            }
        }

        $(
            impl crate::actions::acting::HasActions for $key {
                #[inline]
                fn list_actions(
                    &self,
                    client: &crate::Client,
                ) -> digitalocean_raw::Call<digitalocean_raw::types::ActionsListResponse> {
                    client.raw().$actions(&self.0, &Default::default()).read_as()
                }
            }
        )?

        impl crate::resource::Handle<$key> {
            #[doc = concat!("Assigns the address to a droplet. If the service refuses that because the droplet has it already, or the answer is lost and the address has the droplet within a minute, the action counts as completed; it has no id then. Operation: `", stringify!($act), "`.")]
            pub fn assign(&self, droplet: impl crate::resource::IntoKey<crate::ids::DropletId>) -> crate::actions::ActionRequest {
                let droplet = droplet.into_key();
                self.start(&serde_json::json!({"type": "assign", "droplet_id": droplet}))
                    .unless_done(
                        self,
                        "assign_ip",
                        move |address| address.droplet.as_ref().is_some_and(|has| has.id == droplet.0),
                        $settled,
                    )
            }

            #[doc = concat!("Unassigns the address from its droplet. If the service refuses that because no droplet has it, or the answer is lost and no droplet has it within a minute, the action counts as completed; it has no id then. Operation: `", stringify!($act), "`.")]
            #[inline]
            pub fn unassign(&self) -> crate::actions::ActionRequest {
                self.start(&serde_json::json!({"type": "unassign"}))
                    .unless_done(self, "unassign_ip", |address| address.droplet.is_none(), $settled)
            }

            /// Waits until the address is assigned to a droplet. For an address of your own range (BYOIP), whose actions the
            /// service doesn't show, this is how to wait for an assignment.
            pub fn wait_for_droplet(
                &self,
                droplet: impl crate::resource::IntoKey<crate::ids::DropletId>,
            ) -> crate::wait::Wait<$type> {
                let droplet = droplet.into_key().0;
                self.wait_until(move |address| {
                    address.droplet.as_ref().is_some_and(|has| has.id == droplet)
                })
            }

            /// Waits until the address isn't assigned to any droplet.
            #[inline]
            pub fn wait_for_no_droplet(&self) -> crate::wait::Wait<$type> {
                self.wait_until(|address| address.droplet.is_none())
            }
        }
    };
}

/// Makes a kind of IPv4 address one that can be created for a droplet or for a region.
macro_rules! ipv4 {
    ($key:ident, create $create:ident by $body:ident: $for:ident or $in:ident, gives $field:ident) => {
        impl crate::resource::Collection<$key> {
            #[doc = concat!("Reserves an address and assigns it to a droplet: await it for the service's response, or wait until it is assigned. Operation: `", stringify!($create), "`.")]
            pub fn create_for(
                &self,
                droplet: impl crate::resource::IntoKey<crate::ids::DropletId>,
            ) -> crate::resource::Request<$key, $body> {
                let droplet = droplet.into_key().0;
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
            ) -> crate::resource::Request<$key, $body> {
                self.created(digitalocean_raw::types::$in::new(region.into()).into())
            }

            #[inline]
            fn created(&self, body: $body) -> crate::resource::Request<$key, $body> {
                crate::resource::Request::of(
                    &self.client,
                    body,
                    |raw, body| raw.$create(body),
                    |answer| answer.$field,
                )
            }
        }

        impl crate::resource::Request<$key, $body> {
            /// The project that an address for a region is assigned to. Default: the default project.
            ///
            /// # Errors
            ///
            /// An address for a droplet can't have a project: that is refused before anything is sent.
            pub fn project_id(self, project: impl crate::resource::IntoKey<crate::ids::ProjectId>) -> Self {
                let project = project.into_key().0;
                let mut is_taken = false;
                let request = self.with(|body| {
                    if let $body::Region(body) = body {
                        body.project_id = Some(project);
                        is_taken = true;
                    }
                });
                if is_taken {
                    return request;
                }
                request.completed(|_, _| {
                    Box::pin(std::future::ready(Err(crate::Error::refused(
                        "an address for a droplet takes no project: assign it to one afterwards",
                    ))))
                })
            }
        }
    };
}

pub(crate) use {address, ipv4};
