//! Addresses of droplets.
//!
//! They come from the ranges set aside for documentation and from private ones, so that nothing out there is meant by
//! mistake.

use serde_json::{Value, json};

/// The networks of a droplet that is up. `ordinal` counts droplets and sets the addresses.
pub(super) fn show(ordinal: u64, public: bool, ipv6: bool) -> Value {
    let mut v4 = Vec::new();
    let mut v6 = Vec::new();
    if public {
        let (network, host) = documentation(ordinal);
        v4.push(json!({
            "ip_address": format!("{network}.{host}"),
            "netmask": "255.255.255.0",
            "gateway": format!("{network}.1"),
            "type": "public",
        }));
        if ipv6 {
            v6.push(json!({
                "ip_address": format!("2001:db8::{:x}", ordinal + 1),
                "netmask": 64,
                "gateway": "2001:db8::1",
                "type": "public",
            }));
        }
    }
    v4.push(json!({
        "ip_address": format!("10.{}.{}.{}", 10 + (ordinal >> 16) % 200, (ordinal >> 8) & 255, ordinal & 255),
        "netmask": "255.255.0.0",
        "gateway": "",
        "type": "private",
    }));
    json!({"v4": v4, "v6": v6})
}

/// The three documentation networks in turn, hosts 2 to 254; after 759 droplets the addresses come again.
fn documentation(ordinal: u64) -> (&'static str, u64) {
    let ordinal = ordinal % (3 * 253);
    let network = match ordinal / 253 {
        0 => "203.0.113",
        1 => "198.51.100",
        _ => "192.0.2",
    };
    (network, 2 + ordinal % 253)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_addresses_differ_as_long_as_they_can() {
        let all = (1..=759)
            .map(documentation)
            .collect::<std::collections::HashSet<_>>();
        assert_eq!(all.len(), 759);
        assert!(all.iter().all(|(_, host)| (2..=254).contains(host)));
    }
}
