//! Ports as the service takes them, shows them, and compares them.

use digitalocean_raw::types::FirewallRuleBaseProtocol;

use super::rule::{ALL, AnyRule};

/// Whether a text means all ports; of a protocol without ports, whether it means that.
#[inline]
fn is_all(ports: &str) -> bool {
    matches!(ports, "0" | "all" | "" | ALL)
}

/// Makes the ports of a rule what is sent: the service shows all ports, and those of ICMP, which has none, as `0`, and refuses
/// that. What it means for other protocols isn't known.
pub(super) fn settle<R: AnyRule>(rule: &mut R) {
    let (has_ports, has_none) = (has_ports(rule.protocol()), has_none(rule.protocol()));
    let ports = rule.ports_mut();
    if has_none {
        *ports = None;
    } else if has_ports
        && ports
            .as_deref()
            .is_some_and(|text| !text.is_empty() && is_all(text))
    {
        *ports = Some(ALL.to_owned());
    }
}

/// Whether it is known that a protocol has ports.
#[inline]
pub(super) fn has_ports(protocol: &FirewallRuleBaseProtocol) -> bool {
    *protocol == "tcp" || *protocol == "udp"
}

/// Whether it is known that it has none.
#[inline]
fn has_none(protocol: &FirewallRuleBaseProtocol) -> bool {
    *protocol == "icmp"
}

/// The ports as they are compared.
pub(super) fn compared<R: AnyRule>(rule: &R) -> &str {
    match rule.ports() {
        Some(_) if has_none(rule.protocol()) => "",
        Some(ports) if has_ports(rule.protocol()) && is_all(ports) => "",
        ports => ports.unwrap_or_default(),
    }
}

/// Whether a text is one port or a range, from the lower to the higher.
#[inline]
pub(super) fn are_valid(text: &str) -> bool {
    if is_all(text) {
        return !text.is_empty();
    }
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    match (first.trim().parse::<u16>(), last.trim().parse::<u16>()) {
        (Ok(first), Ok(last)) => first > 0 && first <= last,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use digitalocean_raw::types::{FirewallRuleTarget, InboundRule};

    fn rule(protocol: &str, ports: Option<&str>) -> InboundRule {
        let mut rule = InboundRule::new(protocol, FirewallRuleTarget::new());
        rule.ports = ports.map(str::to_owned);
        rule
    }

    #[test]
    fn ports_are_sent_as_the_service_takes_them() {
        let settled = |protocol: &str, ports: Option<&str>| {
            let mut rule = rule(protocol, ports);
            settle(&mut rule);
            rule.ports
        };
        assert_eq!(settled("tcp", Some("0")).unwrap(), "1-65535");
        assert_eq!(settled("udp", Some("all")).unwrap(), "1-65535");
        assert_eq!(settled("tcp", Some("8000-9000")).unwrap(), "8000-9000");
        // That is for the check to refuse.
        assert_eq!(settled("tcp", None), None);
        assert_eq!(settled("tcp", Some("")).unwrap(), "");
        assert_eq!(settled("gre", Some("0")).unwrap(), "0");
        assert_eq!(settled("icmp", Some("0")), None);
        assert_eq!(settled("icmp", None), None);
    }

    #[test]
    fn all_ports_are_the_same_however_they_are_said() {
        for text in ["0", "all", "1-65535", ""] {
            assert_eq!(compared(&rule("tcp", Some(text))), "");
        }
        assert_eq!(compared(&rule("tcp", None)), "");
        assert_eq!(compared(&rule("tcp", Some("80"))), "80");
        assert_eq!(compared(&rule("icmp", Some("80"))), "");
        assert_eq!(compared(&rule("gre", Some("0"))), "0");
        assert_eq!(compared(&rule("gre", None)), "");
    }

    #[test]
    fn ports_are_numbers_in_order() {
        for valid in ["1", "80", "65535", "80-80", "8000-9000", "all", "0"] {
            assert!(are_valid(valid), "{valid}");
        }
        for invalid in ["", "-1", "65536", "90-80", "80-", "a", "0-80", "80-90-100"] {
            assert!(!are_valid(invalid), "{invalid}");
        }
    }
}
