//! Taking rules away, and looking whether what replaced them stays.

use std::sync::{Arc, Mutex, PoisonError};

use digitalocean_raw::types::{
    Firewall, FirewallRules, FirewallsUpdateBody, InboundRule, OutboundRule,
};

use super::check::{is_alike, is_same, words};
use super::rule::AnyRule;
use super::{FirewallHandle, FirewallId, settle_all};
use crate::Error;
use crate::resource::{Request, read_back};

impl FirewallHandle {
    /// Removes rules. The existing rules are read, and replaced without these, because the service removes a rule only if it is
    /// sent exactly as it was created. The order of addresses, and the notation for all ports, make no difference; unknown fields
    /// of a rule do, so such a rule is removed as it was returned. Operation: `firewalls_update`.
    ///
    /// A rule that somebody else adds between the two requests is lost, because the service replaces all rules at once.
    /// Afterwards, the rules are read again.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`Missing`](crate::ErrorKind::Missing), and changes nothing, if one of them doesn't exist; and one
    /// of the kind [`Overwritten`](crate::ErrorKind::Overwritten) if somebody else changed the rules at the same time, so that one of
    /// these exists again, or another one is missing.
    pub fn remove_rules(&self, rules: impl Into<FirewallRules>) -> Request<FirewallId> {
        let (key, rules) = (self.key.clone(), Arc::new(rules.into()));
        let request = Request::asking(&self.client, (), move |client, ()| {
            let (key, rules) = (key.clone(), Arc::clone(&rules));
            let firewall = client.firewall(&key);
            Box::pin(async move {
                let shown = removed(&firewall, rules).await?;
                Ok((key, Some(shown)))
            })
        });
        request.changes()
    }
}

async fn removed(
    firewall: &FirewallHandle,
    rules: Arc<FirewallRules>,
) -> Result<Box<Firewall>, Error> {
    let done = "the rules were removed, and reading the others afterwards failed";
    replaced(firewall, done, move |firewall| {
        settle_all(firewall);
        without(firewall, &rules)
    })
    .await
}

/// Replaces a firewall by what a change makes of it. If that has other rules, those are read again, and if they aren't those that were
/// sent, because somebody else changed them at the same time, this is an error; `done` is said of one that reading them ends with.
pub(super) async fn replaced(
    firewall: &FirewallHandle,
    done: &'static str,
    change: impl Fn(&mut FirewallsUpdateBody) -> Result<(), Error> + Send + Sync + 'static,
) -> Result<Box<Firewall>, Error> {
    let sent = Arc::new(Mutex::new(None));
    let noted = Arc::clone(&sent);
    let replace = firewall.replacing_if(move |firewall| {
        let mut before = firewall.clone();
        settle_all(&mut before);
        change(firewall)?;
        let change = Change::of(&before, firewall);
        *noted.lock().unwrap_or_else(PoisonError::into_inner) = Some(change);
        Ok(())
    });
    let shown = replace.boxed().await?;
    let sent = sent.lock().unwrap_or_else(PoisonError::into_inner).take();
    let Some(sent) = sent.filter(|sent| sent.is_one) else {
        return Ok(shown);
    };
    let read = || firewall.boxed();
    read_back(
        read,
        |shown| sent.difference(shown),
        "the rules of the firewall",
        done,
    )
    .await
}

/// What was sent, and what was taken away by that.
struct Change {
    /// Whether the rules are others than before.
    is_one: bool,
    inbound: (Vec<InboundRule>, Vec<InboundRule>),
    outbound: (Vec<OutboundRule>, Vec<OutboundRule>),
}

impl Change {
    fn of(before: &FirewallsUpdateBody, sent: &FirewallsUpdateBody) -> Self {
        let is_one = before.inbound_rules != sent.inbound_rules
            || before.outbound_rules != sent.outbound_rules;
        Self {
            is_one,
            inbound: change(&before.inbound_rules, &sent.inbound_rules),
            outbound: change(&before.outbound_rules, &sent.outbound_rules),
        }
    }

    /// What of the rules isn't as it was sent; `None` if all is. What somebody else added since takes nothing away.
    fn difference(&self, shown: &Firewall) -> Option<String> {
        let mut gone = gone(&self.inbound.0, &shown.inbound_rules);
        gone.extend(self::gone(&self.outbound.0, &shown.outbound_rules));
        let mut back = back(&self.inbound.1, &shown.inbound_rules);
        back.extend(self::back(&self.outbound.1, &shown.outbound_rules));
        let (gone, back) = (gone.join(", "), back.join(", "));
        match (gone.is_empty(), back.is_empty()) {
            (true, true) => None,
            (false, true) => Some(format!("{gone} is missing")),
            (true, false) => Some(format!("{back} is there again")),
            (false, false) => Some(format!("{gone} is missing, and {back} is there again")),
        }
    }
}

/// The rules that are sent, and those that aren't any more.
fn change<R: AnyRule>(before: &Option<Vec<R>>, sent: &Option<Vec<R>>) -> (Vec<R>, Vec<R>) {
    let sent = sent.clone().unwrap_or_default();
    let is_sent = |rule: &&R| sent.iter().any(|other| is_same(*rule, other));
    let taken = before.iter().flatten().filter(|rule| !is_sent(rule));
    let taken = taken.cloned().collect();
    (sent, taken)
}

/// Takes rules out of those that are sent.
fn without(firewall: &mut FirewallsUpdateBody, rules: &FirewallRules) -> Result<(), Error> {
    let inbound = rules.inbound_rules.as_deref().unwrap_or_default();
    let outbound = rules.outbound_rules.as_deref().unwrap_or_default();
    remove(&mut firewall.inbound_rules, inbound)
        .and_then(|()| remove(&mut firewall.outbound_rules, outbound))
        .map_err(|rule| {
            let name = &firewall.name;
            Error::missing(format!(
                "firewalls_update: firewall {name} has no rule {rule}"
            ))
        })
}

/// Removes rules, or says which does not exist.
fn remove<R: AnyRule>(all: &mut Option<Vec<R>>, rules: &[R]) -> Result<(), String> {
    for rule in rules {
        let all = all.get_or_insert_default();
        let before = all.len();
        all.retain(|one| !is_same(one, rule));
        if all.len() == before {
            return Err(words(rule));
        }
    }
    Ok(())
}

/// The rules that were sent and aren't shown. What isn't known of them may be the service's, which may change it.
fn gone<R: AnyRule>(sent: &[R], shown: &Option<Vec<R>>) -> Vec<String> {
    let shown = shown.as_deref().unwrap_or_default();
    let gone = sent.iter();
    let gone = gone.filter(|rule| !shown.iter().any(|other| is_alike(*rule, other)));
    gone.map(words).collect()
}

/// The rules that were taken away and are shown.
fn back<R: AnyRule>(taken: &[R], shown: &Option<Vec<R>>) -> Vec<String> {
    let shown = shown.as_deref().unwrap_or_default();
    let back = taken.iter();
    let back = back.filter(|rule| shown.iter().any(|other| is_same(*rule, other)));
    back.map(words).collect()
}
