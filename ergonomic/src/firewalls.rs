//! Firewalls.

use digitalocean_raw::types::{FirewallRuleBaseProtocol, FirewallsUpdateBody};

use crate::resource::Request;

digitalocean_raw::firewalls_accessors!(crate);

impl FirewallHandle {
    /// Changes it as a whole: the closure is given what the service has now, with what this library doesn't know, and all that it
    /// leaves alone stays. It runs again if somebody else changed it meanwhile. Operation: `firewalls_update`.
    ///
    /// The service shows all ports, and those of protocols that have none, as `0`, and refuses that in a change. The closure is
    /// given `1-65535` for all ports, and nothing for ICMP.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let id = "bb4b2611-3d72-467b-8602-280330ecd65c";
    /// client.firewall(id).update(|firewall| firewall.name = "web".to_owned()).wait().await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        change: impl Fn(&mut FirewallsUpdateBody) + Send + Sync + 'static,
    ) -> Request<FirewallId> {
        self.replacing(move |firewall| {
            settle_ports(firewall);
            change(firewall);
        })
    }
}

/// Ports as the service takes them.
#[inline]
fn settle_ports(firewall: &mut FirewallsUpdateBody) {
    for rule in firewall.inbound_rules.iter_mut().flatten().flatten() {
        settle(&rule.protocol, &mut rule.ports);
    }
    for rule in firewall.outbound_rules.iter_mut().flatten().flatten() {
        settle(&rule.protocol, &mut rule.ports);
    }
}

#[inline]
fn settle(protocol: &FirewallRuleBaseProtocol, ports: &mut Option<String>) {
    let has_ports = *protocol != "icmp";
    if !has_ports {
        *ports = None;
    } else if ports
        .as_deref()
        .is_some_and(|ports| matches!(ports, "0" | "all"))
    {
        *ports = Some("1-65535".to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_sent_as_the_service_takes_them() {
        let settled = |protocol: &str, ports: Option<&str>| {
            let mut ports = ports.map(str::to_owned);
            settle(&protocol.into(), &mut ports);
            ports
        };
        assert_eq!(settled("tcp", Some("0")).unwrap(), "1-65535");
        assert_eq!(settled("udp", Some("all")).unwrap(), "1-65535");
        assert_eq!(settled("tcp", Some("8000-9000")).unwrap(), "8000-9000");
        assert_eq!(settled("icmp", Some("0")), None);
        assert_eq!(settled("icmp", None), None);
    }
}
