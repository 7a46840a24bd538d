//! Changes of rules, whose certificates can be given by name.

use digitalocean_raw::Call;
use digitalocean_raw::types::{
    ForwardingRule, LoadBalancerCreate, LoadBalancersAddForwardingRulesBody,
    LoadBalancersRemoveForwardingRulesBody,
};

use super::create::check_firewall;
use super::{LoadBalancerHandle, LoadBalancerId};
use crate::Error;
use crate::certificates::{NamesCertificates, by_ids, by_ids_of_new};
use crate::resource::{Command, Operation, Request, done};

impl LoadBalancerHandle {
    /// Changes it as a whole: the closure gets the current load balancer, unknown fields included, and what it doesn't change
    /// stays. It runs again if the service refuses because somebody else changed the load balancer meanwhile. If it removes the
    /// `firewall`, everybody can connect again. Operation: `loadBalancers_update`.
    ///
    /// The service returns a rule without a certificate with an empty id, and one without TLS passthrough with `false`. The
    /// closure gets neither, so that a rule that it gets is equal to the one from which it was created:
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::load_balancers::ForwardingRule;
    ///
    /// let postgres = ForwardingRule::tcp(5432).to_tcp(5432);
    /// client.load_balancer("4de7ac8b-495b-4884-9a69-1050c6793cd6").update(move |balancer| {
    ///     let rules = balancer.forwarding_rules.get_or_insert_default();
    ///     if !rules.contains(&postgres) {
    ///         rules.push(postgres.clone());
    ///     }
    /// }).wait().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Another address is refused, because a load balancer keeps the one from its creation, and so is an IPv6 address in its
    /// firewall.
    pub fn update(
        &self,
        change: impl Fn(&mut LoadBalancerCreate) + Send + Sync + 'static,
    ) -> Request<LoadBalancerId> {
        let change = move |body: &mut LoadBalancerCreate| {
            // The service shows the address, and refuses it in a change.
            body.ip = None;
            in_small_letters(body);
            let rules = body.forwarding_rules.iter_mut().flatten();
            rules.for_each(without_defaults);
            let guard = body.firewall.clone();
            change(body);
            if body.ip.is_some() {
                return Err(Error::refused(
                    "a load balancer keeps the address that it was created with: create another one for this address",
                ));
            }
            if body.firewall != guard {
                check_firewall(body.firewall.as_ref()).map_err(Error::refused)?;
                // Where it is left out, the service keeps the old one.
                body.firewall.get_or_insert_default();
            }
            Ok(())
        };
        self.replacing_then(change, by_ids_of_new)
    }

    /// Adds forwarding rules to a load balancer and keeps the others. Operation: `loadBalancers_add_forwardingRules`.
    pub fn add_rules(
        &self,
        forwarding_rules: impl IntoIterator<Item = impl Into<ForwardingRule>>,
    ) -> Command<LoadBalancerId, LoadBalancersAddForwardingRulesBody> {
        let body = LoadBalancersAddForwardingRulesBody::new(forwarding_rules);
        self.of_rules(body, |raw, key, body| {
            raw.load_balancers_add_forwarding_rules(&key.0, body)
        })
    }

    /// Removes forwarding rules from a load balancer; they must be equal to existing ones. Operation:
    /// `loadBalancers_remove_forwardingRules`.
    pub fn remove_rules(
        &self,
        forwarding_rules: impl IntoIterator<Item = impl Into<ForwardingRule>>,
    ) -> Command<LoadBalancerId, LoadBalancersRemoveForwardingRulesBody> {
        let body = LoadBalancersRemoveForwardingRulesBody::new(forwarding_rules);
        self.of_rules(body, |raw, key, body| {
            raw.load_balancers_remove_forwarding_rules(&key.0, body)
        })
    }

    /// A command with rules.
    fn of_rules<B: NamesCertificates + Clone + Sync>(
        &self,
        body: B,
        call: fn(&digitalocean_raw::Client, &LoadBalancerId, &B) -> Call<()>,
    ) -> Command<LoadBalancerId, B> {
        let key = self.key().clone();
        self.does(Operation::by(&self.client, body, move |client, body| {
            let (client, key, body) = (client.clone(), key.clone(), body.clone());
            Box::pin(async move {
                let body = by_ids(&client, body).await?;
                done(call(client.raw(), &key, &body)).await
            })
        }))
    }
}

/// Takes out what the service shows of a rule that was made without it, and takes as the same.
#[inline]
fn without_defaults(rule: &mut ForwardingRule) {
    rule.certificate_id.take_if(|id| id.is_empty());
    rule.tls_passthrough.take_if(|on| !*on);
}

/// The service shows the protocol of a global load balancer in capitals.
#[inline]
fn in_small_letters(body: &mut LoadBalancerCreate) {
    let settings = body.glb_settings.as_mut();
    if let Some(protocol) = settings.and_then(|it| it.target_protocol.as_mut()) {
        *protocol = protocol.as_str().to_ascii_lowercase().into();
    }
}

fn of(rules: &mut [ForwardingRule]) -> impl Iterator<Item = &mut String> {
    rules.iter_mut().filter_map(|it| it.certificate_id.as_mut())
}

impl NamesCertificates for LoadBalancerCreate {
    fn certificates(&mut self) -> Vec<&mut String> {
        let rules = self.forwarding_rules.iter_mut().flat_map(|it| of(it));
        let domains = self.domains.iter_mut().flatten();
        let domains = domains.filter_map(|it| it.certificate_id.as_mut());
        rules.chain(domains).collect()
    }
}

impl NamesCertificates for LoadBalancersAddForwardingRulesBody {
    fn certificates(&mut self) -> Vec<&mut String> {
        of(&mut self.forwarding_rules).collect()
    }
}

impl NamesCertificates for LoadBalancersRemoveForwardingRulesBody {
    fn certificates(&mut self) -> Vec<&mut String> {
        of(&mut self.forwarding_rules).collect()
    }
}
