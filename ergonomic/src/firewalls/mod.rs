//! Firewalls: what may reach droplets, and what they may reach.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::firewalls::{Anywhere, Rule};
//!
//! let web = client.firewalls().create("web").inbound(Rule::tcp(443).from(Anywhere)).tag("web").wait().await?;
//!
//! let web = client.firewall(&web);
//! web.add_rules(Rule::tcp(22).from("203.0.113.7")).wait().await?;
//! web.remove_rules(Rule::tcp(22).from("203.0.113.7")).wait().await?;
//! web.update(|firewall| firewall.name = "front".to_owned()).await?;
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::firewalls_methods!()]

mod check;
mod ports;
mod remove;
mod rule;

use std::sync::Arc;

use digitalocean_raw::types::{
    FirewallRules, FirewallsCreateBody, FirewallsUpdateBody, InboundRule, OutboundRule,
};

use crate::Error;
use crate::ids::{DropletId, TagName, add_tag};
use crate::resource::{Collection, Command, IntoKey, Request};

use check::{check, check_new};
use ports::settle;
use remove::replaced;
pub use rule::{Anywhere, Peers, Ports, Rule};

digitalocean_raw::firewalls_accessors!(crate);

/// A firewall to be created.
pub type CreateFirewall = Request<FirewallId, FirewallsCreateBody>;

impl Collection<FirewallId> {
    /// Creates a firewall. If no outbound rule is given, all outgoing traffic is allowed: ICMP, all TCP and all UDP to
    /// everywhere; [`no_outbound`](CreateFirewall::no_outbound) prevents that. Operation: `firewalls_create`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::firewalls::{Anywhere, Peers, Rule};
    ///
    /// let database = client.firewalls().create("database")
    ///     .inbound(Rule::tcp(5432).from(Peers::new().tag("web").load_balancer("4de7ac8b")))
    ///     .inbound(Rule::icmp().from(Anywhere))
    ///     .outbound(Rule::udp(8000..=9000).to("10.0.0.0/8"))
    ///     .tag("database")
    ///     .wait()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// A rule without a source or destination, with invalid ports, or with an invalid address or range is refused before anything
    /// is sent.
    pub fn create(&self, name: impl Into<String>) -> CreateFirewall {
        Request::of(
            &self.client,
            FirewallsCreateBody::new(name),
            |raw, body| {
                let mut body = body.clone();
                let outbound = body.outbound_rules.get_or_insert_with(everything);
                outbound.iter_mut().for_each(settle);
                let checked = check(outbound);
                let inbound = body.inbound_rules.as_deref_mut().unwrap_or_default();
                inbound.iter_mut().for_each(settle);
                let checked = checked.and_then(|()| check(inbound));
                raw.firewalls_create(&body).require(checked)
            },
            |answer| answer.firewall,
        )
    }
}

/// Everything may go out.
#[inline]
fn everything() -> Vec<OutboundRule> {
    let rules = [Rule::icmp(), Rule::tcp(..), Rule::udp(..)];
    rules.map(|rule| rule.to(Anywhere)).into()
}

impl CreateFirewall {
    /// Adds a rule for incoming traffic.
    #[inline]
    pub fn inbound(self, rule: InboundRule) -> Self {
        self.with(|body| body.inbound_rules.get_or_insert_default().push(rule))
    }

    /// Adds a rule for outgoing traffic.
    #[inline]
    pub fn outbound(self, rule: OutboundRule) -> Self {
        self.with(|body| body.outbound_rules.get_or_insert_default().push(rule))
    }

    /// Blocks outgoing traffic, unless a rule is added.
    #[inline]
    pub fn no_outbound(self) -> Self {
        self.with(|body| body.outbound_rules = Some(Vec::new()))
    }

    /// Adds a droplet; at most 10. Tags have no such limit.
    pub fn droplet(self, droplet: impl IntoKey<DropletId>) -> Self {
        let id = droplet.into_key().0;
        self.with(|body| body.droplet_ids.get_or_insert_default().push(id))
    }

    /// Adds all droplets with this tag, including later ones.
    pub fn tag(self, tag: impl IntoKey<TagName>) -> Self {
        self.with(|body| add_tag(&mut body.tags, tag))
    }
}

impl FirewallHandle {
    /// Changes it as a whole: the closure gets the current firewall, unknown fields included, and what it doesn't change stays.
    /// It runs again if the service refuses because somebody else changed the firewall meanwhile. Operation:
    /// `firewalls_update`.
    ///
    /// The service returns all ports, and the ports of ICMP, which has none, as `0`, and refuses that in an update. The closure
    /// gets `1-65535` for all ports, and nothing for ICMP. Rules that it adds or changes are checked as by
    /// [`add_rules`](Self::add_rules), the others aren't.
    ///
    /// A rule that somebody else adds between the two requests is lost, because the service replaces all rules at once. If the
    /// closure changes rules, they are read again afterwards.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::firewalls::{Anywhere, Rule};
    ///
    /// let id = "bb4b2611-3d72-467b-8602-280330ecd65c";
    /// client.firewall(id).update(|firewall| {
    ///     let inbound = firewall.inbound_rules.get_or_insert_default();
    ///     inbound.retain(|rule| rule.ports.as_deref() != Some("80"));
    ///     inbound.push(Rule::tcp(443).from(Anywhere));
    /// }).wait().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`Overwritten`](crate::ErrorKind::Overwritten) if somebody else changed the rules at the same
    /// time, so that a rule that was sent is missing, or a removed one exists again.
    pub fn update(
        &self,
        change: impl Fn(&mut FirewallsUpdateBody) + Send + Sync + 'static,
    ) -> Request<FirewallId> {
        let (key, change) = (self.key.clone(), Arc::new(change));
        let request = Request::asking(&self.client, (), move |client, ()| {
            let (key, change) = (key.clone(), Arc::clone(&change));
            let firewall = client.firewall(&key);
            Box::pin(async move {
                let done = "the firewall was changed, and reading its rules afterwards failed";
                let shown = replaced(&firewall, done, move |body| changed(body, &*change)).await?;
                Ok((key, Some(shown)))
            })
        });
        request.changes()
    }

    /// Adds rules, and keeps the existing ones: one or several for incoming traffic, or for outgoing traffic, or both as
    /// [`FirewallRules`]. Operation: `firewalls_add_rules`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::firewalls::{Anywhere, Rule};
    ///
    /// let web = client.firewall("bb4b2611-3d72-467b-8602-280330ecd65c");
    /// web.add_rules([Rule::tcp(80), Rule::tcp(443)].map(|rule| rule.from(Anywhere))).wait().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// An invalid rule is refused before anything is sent.
    pub fn add_rules(&self, rules: impl Into<FirewallRules>) -> Command<FirewallId, FirewallRules> {
        self.commanding(rules.into(), |raw, key, body| {
            let mut body = body.clone();
            let inbound = body.inbound_rules.as_deref_mut().unwrap_or_default();
            inbound.iter_mut().for_each(settle);
            let checked = check(inbound);
            let outbound = body.outbound_rules.as_deref_mut().unwrap_or_default();
            outbound.iter_mut().for_each(settle);
            let checked = checked.and_then(|()| check(outbound));
            raw.firewalls_add_rules(&key.0, &body).require(checked)
        })
    }

    /// The droplets that it protects: those that are listed by id, and those with one of its tags, each once. Operations:
    /// `firewalls_get`, `droplets_get`, `droplets_list`.
    #[cfg(feature = "droplets")]
    #[inline]
    pub fn droplets(&self) -> crate::wait::BoxFuture<Vec<digitalocean_raw::types::Droplet>> {
        let (client, firewall) = (self.client.clone(), self.get());
        Box::pin(async move { protected(&client, firewall.await?).await })
    }
}

#[cfg(feature = "droplets")]
#[inline]
async fn protected(
    client: &crate::Client,
    firewall: digitalocean_raw::types::Firewall,
) -> Result<Vec<digitalocean_raw::types::Droplet>, Error> {
    use futures_util::future::try_join_all;

    let ids = firewall.droplet_ids.unwrap_or_default();
    let by_id = try_join_all(ids.into_iter().map(|id| client.droplet(id).find())).await?;
    let mut all: Vec<_> = by_id.into_iter().flatten().collect();
    for tag in firewall.tags.unwrap_or_default() {
        for droplet in client.droplets().list().tag_name(tag).all().await? {
            if all.iter().all(|known| known.id != droplet.id) {
                all.push(droplet);
            }
        }
    }
    Ok(all)
}

/// Changes a firewall, and looks at the rules that are new.
fn changed(
    firewall: &mut FirewallsUpdateBody,
    change: &dyn Fn(&mut FirewallsUpdateBody),
) -> Result<(), Error> {
    settle_all(firewall);
    let inbound = firewall.inbound_rules.clone().unwrap_or_default();
    let outbound = firewall.outbound_rules.clone().unwrap_or_default();
    change(firewall);
    settle_all(firewall);
    let now = firewall.inbound_rules.as_deref().unwrap_or_default();
    let checked = check_new(&inbound, now);
    let now = firewall.outbound_rules.as_deref().unwrap_or_default();
    checked
        .and_then(|()| check_new(&outbound, now))
        .map_err(|problem| Error::refused(format!("firewalls_update: {problem}")))
}

/// All ports as the service takes them.
#[inline]
fn settle_all(firewall: &mut FirewallsUpdateBody) {
    firewall.inbound_rules.iter_mut().flatten().for_each(settle);
    firewall
        .outbound_rules
        .iter_mut()
        .flatten()
        .for_each(settle);
}
