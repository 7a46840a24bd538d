// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! NAT gateways of VPCs.

use std::net::IpAddr;

use crate::types::VpcNatGateway;

impl VpcNatGateway {
    /// The addresses that others see; none before it is active. The service has two fields for one address.
    #[must_use]
    #[inline]
    pub fn public_ips(&self) -> Vec<IpAddr> {
        let egresses = self.egresses.iter();
        let gateways = egresses.flat_map(|it| it.public_gateways.iter().flatten());
        let shown = gateways.filter_map(|it| {
            let mut texts = [&it.ipv4, &it.ip].into_iter().flatten();
            texts.find_map(|text| text.parse().ok())
        });
        shown.collect()
    }
}
