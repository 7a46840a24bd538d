//! The trusted sources of a cluster: who may connect.

use std::sync::Arc;

use digitalocean_raw::types::{
    DatabaseFirewallRule, DatabaseFirewallRuleRequest, DatabaseFirewallRuleType,
    DatabasesListFirewallRulesResponse, DatabasesUpdateFirewallRulesBody,
};

use super::{DatabaseFirewallHandle, DatabaseFirewallKey};
use crate::ids::{AppId, DropletId, KubernetesClusterId, TagName};
use crate::resource::{IntoKey, Replaceable as _, Request, Resource as _, read_back};
use crate::{Client, Error};

/// How many rules a cluster has at most.
const MOST: usize = 100;

/// Something that may connect to a cluster: a rule of its firewall.
///
/// ```
/// use digitalocean_sdk::databases::TrustedSource;
///
/// let office = TrustedSource::address("203.0.113.0/24").description("office");
/// let web = TrustedSource::tag("web");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct TrustedSource(DatabaseFirewallRuleRequest);

impl TrustedSource {
    /// A source of any kind that the service knows, by its id or text.
    pub fn new(kind: impl Into<DatabaseFirewallRuleType>, value: impl Into<String>) -> Self {
        Self(DatabaseFirewallRuleRequest::new(kind, value))
    }

    /// A droplet.
    pub fn droplet(droplet: impl IntoKey<DropletId>) -> Self {
        Self::new("droplet", droplet.into_key().to_string())
    }

    /// All droplets with a tag.
    pub fn tag(tag: impl IntoKey<TagName>) -> Self {
        Self::new("tag", tag.into_key().0)
    }

    /// The nodes of a Kubernetes cluster. The service refuses the rule while the cluster has none: wait for the cluster first.
    pub fn kubernetes_cluster(cluster: impl IntoKey<KubernetesClusterId>) -> Self {
        Self::new("k8s", cluster.into_key().0)
    }

    /// An app of the App Platform.
    pub fn app(app: impl IntoKey<AppId>) -> Self {
        Self::new("app", app.into_key().0)
    }

    /// An IPv4 address, or a network in CIDR notation: text, or an [`Ipv4Addr`](std::net::Ipv4Addr).
    pub fn address(address: impl ToString) -> Self {
        Self::new("ip_addr", address.to_string())
    }

    /// A description of the source, for those who read the rules.
    #[must_use]
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.0.description = Some(text.into());
        self
    }

    /// The rule in the types of the raw client.
    #[inline]
    pub fn body_mut(&mut self) -> &mut DatabaseFirewallRuleRequest {
        &mut self.0
    }

    #[inline]
    pub(super) fn check(&self) -> Result<(), String> {
        check(&self.0)
    }
}

/// Says what databases don't take.
fn check(rule: &DatabaseFirewallRuleRequest) -> Result<(), String> {
    if rule.type_ == DatabaseFirewallRuleType::IpAddr && rule.value.contains(':') {
        return Err(format!(
            "{} is an IPv6 address, which databases don't take: name its droplet, or a tag",
            rule.value
        ));
    }
    crate::resource::not_empty("a trusted source", &rule.value)
}

#[inline]
fn check_number(rules: usize) -> Result<(), String> {
    match rules {
        0..=MOST => Ok(()),
        many => Err(format!(
            "a database's firewall has at most {MOST} rules, and these would be {many}: name a tag or a network instead of single addresses"
        )),
    }
}

/// That nobody opens a database by taking its last rule away, unless that is meant.
#[inline]
fn check_open(before: usize, now: usize, may_open: bool) -> Result<(), String> {
    if now == 0 && before > 0 && !may_open {
        return Err(
            "no rule would be left, and then everyone may connect: add another one first, or say `.open_to_everyone()`"
                .to_owned(),
        );
    }
    Ok(())
}

impl From<DatabaseFirewallRule> for TrustedSource {
    fn from(rule: DatabaseFirewallRule) -> Self {
        Self::from(&rule)
    }
}

/// The same source in a rule of its own, of this cluster or another.
impl From<&DatabaseFirewallRule> for TrustedSource {
    fn from(rule: &DatabaseFirewallRule) -> Self {
        let mut source = Self::new(rule.type_.clone(), rule.value.clone());
        source.0.description.clone_from(&rule.description);
        source
    }
}

impl From<TrustedSource> for DatabaseFirewallRuleRequest {
    fn from(source: TrustedSource) -> Self {
        source.0
    }
}

/// One is taken where several are.
impl IntoIterator for TrustedSource {
    type Item = Self;
    type IntoIter = std::iter::Once<Self>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(self)
    }
}

/// Rules to remove from a database's firewall.
#[derive(Clone, Debug)]
pub struct RemoveRules {
    rules: Vec<DatabaseFirewallRuleRequest>,
    may_open: bool,
}

/// How the rules of a database's firewall are changed as a whole.
#[derive(Clone, Debug)]
pub struct UpdateRules {
    may_open: bool,
}

impl DatabaseFirewallHandle {
    /// Changes the rules as a whole: the closure gets the current rules, unknown fields included, and everything that it doesn't
    /// change stays. Then the rules are read again, as by [`add_rules`](Self::add_rules). Operation:
    /// `databases_update_firewall_rules`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let firewall = client.database_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30").firewall();
    /// firewall.update(|firewall| {
    ///     for rule in firewall.rules.iter_mut().flatten().filter(|rule| rule.value == "203.0.113.7") {
    ///         rule.description = Some("office".to_owned());
    ///     }
    /// }).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Rules that it adds are checked as by [`add_rules`](Self::add_rules). Without rules, everyone may try to connect: if none
    /// is left, that is refused unless [`open_to_everyone`](Request::open_to_everyone) is set. Nothing is changed then.
    pub fn update(
        &self,
        change: impl Fn(&mut DatabasesUpdateFirewallRulesBody) + Send + Sync + 'static,
    ) -> Request<DatabaseFirewallKey, UpdateRules> {
        let change = Arc::new(change);
        let body = UpdateRules { may_open: false };
        self.changing_body(body, true, move |firewall, body| {
            let before = firewall.rules.clone().unwrap_or_default();
            change(firewall);
            let now = firewall.rules.get_or_insert_default();
            for rule in now.iter().filter(|rule| !before.contains(rule)) {
                check(rule)?;
            }
            check_number(now.len())?;
            check_open(before.len(), now.len(), body.may_open)
        })
    }

    /// Adds rules, one or several; existing ones stay as they are. Operation: `databases_update_firewall_rules`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::databases::TrustedSource;
    ///
    /// let firewall = client.database_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30").firewall();
    /// let office = TrustedSource::address("203.0.113.7").description("office");
    /// firewall.add_rules([office, TrustedSource::tag("web")]).await?;
    /// firewall.remove_rules(TrustedSource::tag("web")).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Without rules, everyone may try to connect: the first rule shuts out everyone else. The service has no request that adds
    /// or removes rules: they are read, changed and sent as a whole, with their descriptions and unknown fields. Then they are
    /// read again, and if they aren't those that were sent, because somebody else changed them at the same
    /// time, this is an error.
    pub fn add_rules(
        &self,
        rules: impl IntoIterator<Item = impl Into<TrustedSource>>,
    ) -> Request<DatabaseFirewallKey> {
        let added: Vec<TrustedSource> = rules.into_iter().map(Into::into).collect();
        self.changing_rules((), move |rules, ()| {
            for source in &added {
                source.check()?;
                if !rules.iter().any(|rule| is_same(rule, &source.0)) {
                    rules.push(source.0.clone());
                }
            }
            check_number(rules.len())
        })
    }

    /// Removes rules, one or several: those with the same source. It is not an error if one doesn't exist. Operation:
    /// `databases_update_firewall_rules`.
    ///
    /// Without rules, everyone may try to connect. So the last rule is only removed if
    /// [`open_to_everyone`](Request::open_to_everyone) is set.
    pub fn remove_rules(
        &self,
        rules: impl IntoIterator<Item = impl Into<TrustedSource>>,
    ) -> Request<DatabaseFirewallKey, RemoveRules> {
        let rules = rules.into_iter().map(|it| it.into().0);
        let body = RemoveRules {
            rules: rules.collect(),
            may_open: false,
        };
        self.changing_rules(body, |rules, body| {
            let before = rules.len();
            rules.retain(|rule| !body.rules.iter().any(|other| is_same(rule, other)));
            check_open(before, rules.len(), body.may_open)
        })
    }

    /// A request that reads the rules, changes them, sends them if they are others, and reads them again.
    fn changing_rules<B: Clone + Send + Sync + 'static>(
        &self,
        body: B,
        change: impl Fn(&mut Vec<DatabaseFirewallRuleRequest>, &B) -> Result<(), String>
        + Clone
        + Send
        + Sync
        + 'static,
    ) -> Request<DatabaseFirewallKey, B> {
        self.changing_body(body, false, move |firewall, body| {
            change(firewall.rules.get_or_insert_default(), body)
        })
    }

    /// The same of the whole body, which is sent in `any_case` or only if it is another one.
    fn changing_body<B: Clone + Send + Sync + 'static>(
        &self,
        body: B,
        any_case: bool,
        change: impl Fn(&mut DatabasesUpdateFirewallRulesBody, &B) -> Result<(), String>
        + Clone
        + Send
        + Sync
        + 'static,
    ) -> Request<DatabaseFirewallKey, B> {
        let key = self.key.clone();
        Request::asking(&self.client, body, move |client, body| {
            let (client, key) = (client.clone(), key.clone());
            let (body, change) = (body.clone(), change.clone());
            Box::pin(async move {
                let change =
                    |firewall: &mut DatabasesUpdateFirewallRulesBody| change(firewall, &body);
                let shown = changed(&client, &key, any_case, change).await?;
                Ok((key, Some(shown)))
            })
        })
    }
}

impl Request<DatabaseFirewallKey, RemoveRules> {
    /// Allows removing the last rule, after which everyone may try to connect.
    #[inline]
    pub fn open_to_everyone(self) -> Self {
        self.with(|body| body.may_open = true)
    }
}

impl Request<DatabaseFirewallKey, UpdateRules> {
    /// Allows the closure to remove all rules, after which everyone may try to connect.
    #[inline]
    pub fn open_to_everyone(self) -> Self {
        self.with(|body| body.may_open = true)
    }
}

async fn changed(
    client: &Client,
    key: &DatabaseFirewallKey,
    any_case: bool,
    change: impl Fn(&mut DatabasesUpdateFirewallRulesBody) -> Result<(), String>,
) -> Result<Box<DatabasesListFirewallRulesResponse>, Error> {
    let shown = key.get(client.core()).await.map_err(Error::unsent)?;
    let before = DatabaseFirewallKey::body(&shown)?;
    let mut body = before.clone();
    change(&mut body).map_err(Error::refused)?;
    if body == before && !any_case {
        return Ok(shown);
    }
    let body = DatabaseFirewallKey::BRIDGE.settle(&before, body)?;
    key.replace(client.core(), &body).await?;
    read_back(
        || key.get(client.core()),
        |shown| difference(&body, shown),
        "the rules of the database's firewall",
        "the rules were sent, and reading them afterwards failed",
    )
    .await
}

/// What of the rules isn't as it was sent; `None` if all is.
fn difference(
    sent: &DatabasesUpdateFirewallRulesBody,
    shown: &DatabasesListFirewallRulesResponse,
) -> Option<String> {
    let sent = sent.rules.as_deref().unwrap_or_default();
    let shown = shown.rules.iter().flatten();
    let shown: Vec<_> = shown.map(|rule| TrustedSource::from(rule).0).collect();
    let lacks = |here: &[DatabaseFirewallRuleRequest], there: &[DatabaseFirewallRuleRequest]| {
        let lacking = here
            .iter()
            .filter(|rule| !there.iter().any(|other| is_same(rule, other)));
        let lacking: Vec<String> = lacking
            .map(|it| format!("{} {}", it.type_, it.value))
            .collect();
        lacking.join(", ")
    };
    let (gone, new) = (lacks(sent, &shown), lacks(&shown, sent));
    match (gone.is_empty(), new.is_empty()) {
        (true, true) => None,
        (false, true) => Some(format!("{gone} is missing")),
        (true, false) => Some(format!("{new} was added")),
        (false, false) => Some(format!("{gone} is missing, and {new} was added")),
    }
}

/// Whether two rules are about the same source.
fn is_same(one: &DatabaseFirewallRuleRequest, other: &DatabaseFirewallRuleRequest) -> bool {
    let is_same = one.value == other.value
        || network(&one.value).is_some_and(|it| network(&other.value) == Some(it));
    one.type_ == other.type_ && is_same
}

/// An IPv4 network by its first address and its length: a single address may be written without its length, and a network with any
/// address in it.
fn network(text: &str) -> Option<(u32, u32)> {
    let (address, length) = text.split_once('/').unwrap_or((text, "32"));
    let length: u32 = length.parse().ok().filter(|length| *length <= 32)?;
    let address = u32::from(address.parse::<std::net::Ipv4Addr>().ok()?);
    let mask = u32::MAX.checked_shl(32 - length).unwrap_or(0);
    Some((address & mask, length))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_not_as_it_was_sent_is_named() {
        let list = |sources: &[&str]| {
            let rules = sources.iter().map(|it| json!({"type": "tag", "value": it}));
            json!({ "rules": rules.collect::<Vec<_>>() })
        };
        let shown_as = |sources: &[&str]| -> DatabasesListFirewallRulesResponse {
            serde_json::from_value(list(sources)).unwrap()
        };
        let sent = serde_json::from_value(list(&["a", "b"])).unwrap();
        assert_eq!(difference(&sent, &shown_as(&["b", "a"])), None);
        assert_eq!(
            difference(&sent, &shown_as(&["b", "c"])).unwrap(),
            "tag a is missing, and tag c was added"
        );
    }

    #[test]
    fn a_single_address_is_the_same_with_its_length() {
        let address = |text: &str| TrustedSource::address(text).0;
        assert!(is_same(&address("192.0.2.1"), &address("192.0.2.1/32")));
        assert!(!is_same(&address("192.0.2.1"), &address("192.0.2.0/24")));
        assert!(is_same(&address("192.0.2.7/24"), &address("192.0.2.0/24")));
        assert!(is_same(&address("1.2.3.4/0"), &address("0.0.0.0/0")));
        assert!(!is_same(&address("192.0.2.0/24"), &address("192.0.2.0/25")));
        assert!(!is_same(&address("x"), &address("y")));
    }
}
