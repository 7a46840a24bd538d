//! Taking rules away.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use digitalocean_raw::types::{Firewall, FirewallRules, FirewallsUpdateBody};
use tokio::time::sleep;

use super::check::{is_alike, is_same, words};
use super::rule::AnyRule;
use super::{FirewallHandle, FirewallId, settle_all};
use crate::resource::Request;
use crate::{Error, ErrorKind};

/// How often the rules are read after a change until they must be those that were sent.
const READS: u32 = 3;

/// How long to pause between two such reads.
const PAUSE: Duration = Duration::from_secs(1);

impl FirewallHandle {
    /// Removes rules. Those that it has are read, and replaced without these: the service would remove a rule only if it were
    /// written as it was when it was made. The order of addresses, and how all ports are written, make no difference; what this
    /// library doesn't know of a rule does, so such a rule is removed as it is shown. Operation: `firewalls_update`.
    ///
    /// A rule that somebody else adds between the two requests is lost, since the service replaces all rules at once. Then the
    /// rules are read again.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`Missing`](ErrorKind::Missing), and changes nothing, if it lacks one of them; and one of the
    /// kind [`Overwritten`](ErrorKind::Overwritten) if somebody else changed the rules at the same time, so that one of these is
    /// there again or another one is gone.
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

async fn removed(firewall: &FirewallHandle, rules: Arc<FirewallRules>) -> Result<Firewall, Error> {
    let sent = Arc::new(Mutex::new(None));
    let (taken, noted) = (Arc::clone(&rules), Arc::clone(&sent));
    let replace = firewall.replacing_if(move |firewall| {
        settle_all(firewall);
        without(firewall, &taken)?;
        *noted.lock().unwrap_or_else(PoisonError::into_inner) = Some(firewall.clone());
        Ok(())
    });
    let mut shown = replace.await?;
    let sent = sent.lock().unwrap_or_else(PoisonError::into_inner).take();
    let Some(sent) = sent else {
        return Ok(shown);
    };
    let mut reads = 0;
    loop {
        reads += 1;
        shown = firewall.get().await.map_err(|error| {
            error.done("the rules were removed, and reading the others afterwards failed")
        })?;
        match difference(&sent, &rules, &shown) {
            None => return Ok(shown),
            Some(_) if reads < READS => sleep(PAUSE).await,
            Some(difference) => {
                let message = format!(
                    "the rules of the firewall were changed by somebody else at the same time: {difference}; read them before you change them again"
                );
                return Err(Error::new(ErrorKind::Overwritten, message).carried_out());
            }
        }
    }
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

/// Removes rules, or says which isn't there.
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

/// What of the rules isn't as it was sent; `None` if all is. What somebody else added since takes nothing away.
fn difference(
    sent: &FirewallsUpdateBody,
    removed: &FirewallRules,
    shown: &Firewall,
) -> Option<String> {
    let mut gone = gone(&sent.inbound_rules, &shown.inbound_rules);
    gone.extend(self::gone(&sent.outbound_rules, &shown.outbound_rules));
    let mut back = back(&removed.inbound_rules, &shown.inbound_rules);
    back.extend(self::back(&removed.outbound_rules, &shown.outbound_rules));
    let (gone, back) = (gone.join(", "), back.join(", "));
    match (gone.is_empty(), back.is_empty()) {
        (true, true) => None,
        (false, true) => Some(format!("{gone} is missing")),
        (true, false) => Some(format!("{back} is there again")),
        (false, false) => Some(format!("{gone} is missing, and {back} is there again")),
    }
}

/// The rules that were sent and aren't shown. What isn't known of them may be the service's, which may change it.
fn gone<R: AnyRule>(sent: &Option<Vec<R>>, shown: &Option<Vec<R>>) -> Vec<String> {
    let shown = shown.as_deref().unwrap_or_default();
    let gone = sent.iter().flatten();
    let gone = gone.filter(|rule| !shown.iter().any(|other| is_alike(*rule, other)));
    gone.map(words).collect()
}

/// The rules that were removed and are shown.
fn back<R: AnyRule>(removed: &Option<Vec<R>>, shown: &Option<Vec<R>>) -> Vec<String> {
    let shown = shown.as_deref().unwrap_or_default();
    let back = removed.iter().flatten();
    let back = back.filter(|rule| shown.iter().any(|other| is_same(*rule, other)));
    back.map(words).collect()
}
