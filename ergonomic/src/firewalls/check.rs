//! Whether a rule is valid, and whether two rules are the same.

use std::collections::BTreeMap;
use std::net::IpAddr;

use digitalocean_raw::JsonObject;
use digitalocean_raw::types::FirewallRuleTarget;
use serde_json::Value;

use super::ports::{are_valid, compared, has_ports};
use super::rule::AnyRule;

/// Refuses rules that the service would refuse, or that would let through nothing.
pub(super) fn check<R: AnyRule>(rules: &[R]) -> Result<(), String> {
    check_new(&[], rules)
}

/// The same of those that did not exist before: what is there is the service's, whether it can be explained or not.
pub(super) fn check_new<R: AnyRule>(before: &[R], rules: &[R]) -> Result<(), String> {
    let mut new = rules.iter().filter(|rule| !before.contains(rule));
    new.try_for_each(|rule| {
        let said = |problem: &str| Err(format!("the rule {}: {problem}", words(rule)));
        if has_ports(rule.protocol()) {
            match rule.ports() {
                None | Some("") => {
                    return said("TCP and UDP need ports: one, a range such as 8000-9000, or all");
                }
                Some(ports) if !are_valid(ports) => {
                    return said("ports are a number, or a range from the lower to the higher");
                }
                Some(_) => {}
            }
        }
        let peers = rule.peers();
        if sets(peers).iter().all(Vec::is_empty) && peers.undeclared_fields().is_empty() {
            return said("it needs a source or destination: an address, a droplet, a tag, ...");
        }
        let addresses = peers.addresses.as_deref().unwrap_or_default();
        match addresses.iter().find(|address| !is_range(address)) {
            Some(address) => said(&format!(
                "{address:?} is neither an address nor a range in CIDR notation"
            )),
            None => Ok(()),
        }
    })
}

/// Whether it is an address, or a range of them.
#[inline]
fn is_range(text: &str) -> bool {
    let (address, bits) = match text.split_once('/') {
        Some((address, bits)) => (address, Some(bits)),
        None => (text, None),
    };
    let most = match address.parse() {
        Ok(IpAddr::V4(_)) => 32,
        Ok(IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    bits.is_none_or(|bits| bits.parse::<u8>().is_ok_and(|bits| bits <= most))
}

/// Whether two rules are the same, with what this library doesn't know of them: what it leads to isn't known either.
pub(super) fn is_same<R: AnyRule>(a: &R, b: &R) -> bool {
    is_alike(a, b)
        && said(a.undeclared()) == said(b.undeclared())
        && said(a.peers().undeclared_fields()) == said(b.peers().undeclared_fields())
}

/// The fields that say something.
#[inline]
fn said(fields: &JsonObject) -> BTreeMap<&str, &Value> {
    let is_empty = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    };
    let said = fields.iter().filter(|(_, value)| !is_empty(value));
    said.map(|(key, value)| (key.as_str(), value)).collect()
}

/// Whether two rules let the same through, as far as they are known: rules and addresses are sets, and all ports can be written in
/// several ways.
pub(super) fn is_alike<R: AnyRule>(a: &R, b: &R) -> bool {
    a.protocol() == b.protocol()
        && compared(a) == compared(b)
        && a.action() == b.action()
        && sets(a.peers()) == sets(b.peers())
}

/// What traffic comes from or goes to, in one order.
#[inline]
fn sets(peers: &FirewallRuleTarget) -> [Vec<String>; 5] {
    let ids = peers.droplet_ids.iter().flatten();
    let mut sets = [
        ids.map(i64::to_string).collect(),
        peers.addresses.clone().unwrap_or_default(),
        peers.tags.clone().unwrap_or_default(),
        peers.load_balancer_uids.clone().unwrap_or_default(),
        peers.kubernetes_ids.clone().unwrap_or_default(),
    ];
    for set in &mut sets {
        set.sort_unstable();
        set.dedup();
    }
    sets
}

/// A rule in a message: `tcp 443 of 0.0.0.0/0, ::/0`.
pub(super) fn words<R: AnyRule>(rule: &R) -> String {
    let mut text = rule.protocol().to_string();
    match compared(rule) {
        "" if has_ports(rule.protocol()) && rule.ports().is_some() => text.push_str(" all ports"),
        "" => {}
        ports => {
            text.push(' ');
            text.push_str(ports);
        }
    }
    let peers = sets(rule.peers()).concat();
    if !peers.is_empty() {
        text.push_str(" of ");
        text.push_str(&peers.join(", "));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::{Anywhere, Peers, Rule};
    use super::*;
    use crate::ids::DropletId;
    use std::ops::RangeInclusive;

    #[test]
    fn ranges_are_those_of_both_versions() {
        for range in [
            "1.2.3.4",
            "10.0.0.0/8",
            "0.0.0.0/0",
            "::/0",
            "2001:db8::1",
            "2001:db8::/128",
        ] {
            assert!(is_range(range), "{range}");
        }
        for text in [
            "",
            "a",
            "1.2.3",
            "10.0.0.0/33",
            "::/129",
            "10.0.0.0/",
            "10.0.0.0/-1",
            "/8",
        ] {
            assert!(!is_range(text), "{text}");
        }
    }

    #[test]
    fn order_and_spelling_make_no_rule_another() {
        let one = Rule::tcp(..).from(["10.0.0.0/8", "::/0"]);
        let mut other = Rule::tcp(..).from(["::/0", "10.0.0.0/8"]);
        other.ports = Some("0".to_owned());
        assert!(is_same(&one, &other));
        assert!(!is_same(&one, &other.clone().deny()));
        assert!(!is_same(&one, &Rule::tcp(80).from(["10.0.0.0/8", "::/0"])));
        assert!(!is_same(&one, &Rule::udp(..).from(["10.0.0.0/8", "::/0"])));
        assert!(!is_same(&one, &Rule::tcp(..).from("::/0")));
        let droplets = |ids: [i64; 2]| Rule::icmp().from(ids.map(DropletId));
        assert!(is_same(&droplets([1, 2]), &droplets([2, 1])));
        assert!(!is_same(&droplets([1, 2]), &droplets([1, 3])));
    }

    #[test]
    fn an_invalid_rule_says_why() {
        let why = |rule| check(&[rule]).unwrap_err();
        let mut none = Rule::tcp(80).from(Anywhere);
        none.ports = None;
        assert!(why(none).contains("tcp of 0.0.0.0/0, ::/0: TCP and UDP need ports"));
        let inverted = Rule::tcp(RangeInclusive::new(90, 80)).from(Anywhere);
        assert!(why(inverted).contains("tcp 90-80"));
        assert!(why(Rule::tcp(80).from(Peers::new())).contains("needs a source"));
        assert!(
            why(Rule::tcp(80).from("10.0.0.0/40"))
                .contains("\"10.0.0.0/40\" is neither an address")
        );
        assert!(why(Rule::tcp(0).from(Anywhere)).contains("tcp 0-0"));
        assert_eq!(
            check(&[Rule::icmp().from(Anywhere), Rule::udp(..).from("1.2.3.4")]),
            Ok(())
        );
    }
}
