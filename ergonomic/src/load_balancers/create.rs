//! Load balancers of the three kinds.

use digitalocean_raw::slugs::Region;
use digitalocean_raw::types::{
    ForwardingRule, ForwardingRuleEntryProtocol, LoadBalancerBaseType, LoadBalancerCreate,
    LoadBalancerDomainRequest, LoadBalancerFirewall, StickySessions, StickySessionsType,
};

use super::LoadBalancerId;
use crate::certificates::by_ids;
use crate::ids::{DropletId, TagName};
use crate::resource::{Collection, IntoKey, Request};

/// A load balancer to be created.
pub type CreateLoadBalancer = Request<LoadBalancerId, LoadBalancerCreate>;

impl Collection<LoadBalancerId> {
    /// Creates a load balancer in a region, for droplets or a tag. Without a rule, it forwards HTTP on port 80 to port 80. By
    /// default, the service checks the health of droplets by HTTP on port 80, path `/`, every 10 s, with a timeout of 5 s; after
    /// 5 successes a droplet is healthy, and after 3 failures unhealthy. Sessions are not sticky. Operation:
    /// `loadBalancers_create`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::load_balancers::{ForwardingRule, LoadBalancerHealthCheck};
    ///
    /// let check = LoadBalancerHealthCheck::new().protocol("http").port(8080).path("/health");
    /// client.load_balancers().create("web", "nyc3")
    ///     .rule(ForwardingRule::http(80).to_http(8080))
    ///     .health_check(check)
    ///     .droplet(3164494)
    ///     .wait()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "regional")]
    pub fn create(&self, name: impl Into<String>, region: impl Into<Region>) -> CreateLoadBalancer {
        self.making(LoadBalancerCreate::new().name(name).region(region))
    }

    /// Creates a network load balancer, which forwards TCP and UDP packets unchanged: the port on the droplets is the entry port,
    /// which their own firewall must allow. It needs at least one rule. Operation: `loadBalancers_create`.
    ///
    /// # Errors
    ///
    /// A rule of another protocol, or to another port or protocol, is refused before anything is sent.
    #[doc(alias = "network")]
    pub fn create_network(
        &self,
        name: impl Into<String>,
        region: impl Into<Region>,
    ) -> CreateLoadBalancer {
        let body = LoadBalancerCreate::new().name(name).region(region);
        self.making(body.type_(LoadBalancerBaseType::RegionalNetwork))
    }

    /// Creates a global load balancer, which has no region and no rules: it distributes the traffic of its domains over droplets
    /// or [other load balancers](CreateLoadBalancer::target), according to its [settings](CreateLoadBalancer::glb_settings).
    /// Operation: `loadBalancers_create`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::raw::types::{LoadBalancerDomainRequest, GlobalLoadBalancerSettings};
    ///
    /// let settings = GlobalLoadBalancerSettings::new().target_protocol("http").target_port(80);
    /// client.load_balancers().create_global("front")
    ///     .glb_settings(settings)
    ///     .domain(LoadBalancerDomainRequest::new().name("www.example.com").is_managed(true))
    ///     .target("4de7ac8b-495b-4884-9a69-1050c6793cd6")
    ///     .wait()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "global")]
    pub fn create_global(&self, name: impl Into<String>) -> CreateLoadBalancer {
        let body = LoadBalancerCreate::new().name(name);
        self.making(body.type_(LoadBalancerBaseType::Global))
    }

    #[inline]
    fn making(&self, body: LoadBalancerCreate) -> CreateLoadBalancer {
        let request = Request::of(
            &self.client,
            body,
            |raw, body| {
                let (body, checked) = (completed(body), check(body));
                let guarded = check_firewall(body.firewall.as_ref());
                let call = raw.load_balancers_create(&body);
                call.require(checked).require(guarded)
            },
            |answer| answer.load_balancer,
        );
        request.completed(by_ids)
    }
}

/// The body with the rule that a load balancer of a region has where none is said.
#[inline]
fn completed(body: &LoadBalancerCreate) -> LoadBalancerCreate {
    let mut body = body.clone();
    let is_regional = matches!(body.type_, None | Some(LoadBalancerBaseType::Regional));
    if is_regional && body.forwarding_rules.is_none() {
        body.forwarding_rules = Some(vec![ForwardingRule::http(80)]);
    }
    body
}

/// What the service would refuse, or do otherwise than it was meant.
#[inline]
fn check(body: &LoadBalancerCreate) -> Result<(), String> {
    let rules = body.forwarding_rules.as_deref().unwrap_or_default();
    match &body.type_ {
        Some(LoadBalancerBaseType::RegionalNetwork) => {
            use ForwardingRuleEntryProtocol::{Tcp, Udp};
            if rules.is_empty() {
                return Err("a network load balancer needs a rule, for TCP or UDP".to_owned());
            }
            let other = rules
                .iter()
                .find(|rule| !matches!(rule.entry_protocol, Tcp | Udp));
            if let Some(rule) = other {
                return Err(format!(
                    "a network load balancer forwards TCP and UDP, and no {}",
                    rule.entry_protocol
                ));
            }
            let turned = rules.iter().find(|rule| {
                rule.target_port != rule.entry_port
                    || rule.target_protocol.as_str() != rule.entry_protocol.as_str()
            });
            turned.map_or(Ok(()), |rule| {
                Err(format!(
                    "a network load balancer hands packets on as they come: what enters by {protocol} on port {port} can't become {} on port {}",
                    rule.target_protocol,
                    rule.target_port,
                    protocol = rule.entry_protocol,
                    port = rule.entry_port,
                ))
            })
        }
        Some(LoadBalancerBaseType::Global) if !rules.is_empty() => Err(
            "a global load balancer has no rules; its `glb_settings` say where it forwards to"
                .to_owned(),
        ),
        _ => Ok(()),
    }
}

/// That a firewall has no address of IPv6: with one of them the service would let everybody in.
pub(super) fn check_firewall(firewall: Option<&LoadBalancerFirewall>) -> Result<(), String> {
    let lists = firewall.map(|it| [&it.allow, &it.deny]);
    let mut all = lists.into_iter().flatten().flatten().flatten();
    // `ip:192.0.2.1` or `cidr:192.0.2.0/24`.
    let of_six = all.find(|text| text.matches(':').count() > 1);
    of_six.map_or(Ok(()), |text| {
        Err(format!(
            "{text} is an IPv6 address, with which the firewall of a load balancer has no effect: it takes those of IPv4"
        ))
    })
}

impl CreateLoadBalancer {
    /// Adds a rule.
    #[inline]
    pub fn rule(self, rule: ForwardingRule) -> Self {
        self.with(|body| body.forwarding_rules.get_or_insert_default().push(rule))
    }

    /// Adds a droplet. Droplets and a [tag](Self::tag) exclude each other.
    pub fn droplet(self, droplet: impl IntoKey<DropletId>) -> Self {
        let id = droplet.into_key().0;
        self.with(|body| body.droplet_ids.get_or_insert_default().push(id))
    }

    /// Selects all droplets with a tag, including later ones. This is not a tag of the load balancer itself:
    /// those are its [`tags`](Self::tags).
    pub fn tag(self, tag: impl IntoKey<TagName>) -> Self {
        let tag = tag.into_key().0;
        self.with(|body| body.tag = Some(tag))
    }

    /// Makes sessions sticky: requests of one client go to the same droplet, by a cookie with this name and lifetime in seconds.
    pub fn sticky(self, cookie: impl Into<String>, seconds: i64) -> Self {
        let sticky = StickySessions::new().type_(StickySessionsType::Cookies);
        self.sticky_sessions(sticky.cookie_name(cookie).cookie_ttl_seconds(seconds))
    }

    /// Adds a domain to a global load balancer.
    #[inline]
    pub fn domain(self, domain: LoadBalancerDomainRequest) -> Self {
        self.with(|body| body.domains.get_or_insert_default().push(domain))
    }

    /// Adds a load balancer as a target of a global one.
    pub fn target(self, load_balancer: impl IntoKey<LoadBalancerId>) -> Self {
        let id = load_balancer.into_key().0;
        self.with(|body| {
            let targets = body.target_load_balancer_ids.get_or_insert_default();
            targets.push(id);
        })
    }
}
