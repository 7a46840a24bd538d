// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Rules of load balancers.

use crate::types::{
    ForwardingRule, ForwardingRuleEntryProtocol as Entry, ForwardingRuleTargetProtocol as Target,
};

impl ForwardingRule {
    /// HTTP on a port of the load balancer, to the same port of the droplets.
    #[must_use]
    #[inline]
    pub fn http(port: u16) -> Self {
        Self::new(Entry::Http, port.into(), Target::Http, port.into())
    }

    /// HTTPS on a port of the load balancer, to the same port of the droplets. It needs a certificate
    /// ([`certificate_id`](Self::certificate_id)), or droplets that have it themselves ([`passed_through`](Self::passed_through)).
    #[must_use]
    #[inline]
    pub fn https(port: u16) -> Self {
        Self::new(Entry::Https, port.into(), Target::Https, port.into())
    }

    /// HTTP/2, otherwise as [`https`](Self::https).
    #[must_use]
    #[inline]
    pub fn http2(port: u16) -> Self {
        Self::new(Entry::Http2, port.into(), Target::Http2, port.into())
    }

    /// HTTP/3 on a port of the load balancer, to the same port of the droplets by HTTP. It needs a certificate, and a rule for HTTPS
    /// or HTTP/2 beside it.
    #[must_use]
    #[inline]
    pub fn http3(port: u16) -> Self {
        Self::new(Entry::Http3, port.into(), Target::Http, port.into())
    }

    /// TCP on a port of the load balancer, to the same port of the droplets.
    #[must_use]
    #[inline]
    pub fn tcp(port: u16) -> Self {
        Self::new(Entry::Tcp, port.into(), Target::Tcp, port.into())
    }

    /// UDP on a port of the load balancer, to the same port of the droplets. It needs a health check by TCP or HTTP.
    #[must_use]
    #[inline]
    pub fn udp(port: u16) -> Self {
        Self::new(Entry::Udp, port.into(), Target::Udp, port.into())
    }

    /// The same to another port of the droplets, by HTTP.
    #[must_use]
    #[inline]
    pub fn to_http(self, port: u16) -> Self {
        self.to(Target::Http, port)
    }

    /// The same to another port of the droplets, by HTTPS.
    #[must_use]
    #[inline]
    pub fn to_https(self, port: u16) -> Self {
        self.to(Target::Https, port)
    }

    /// The same to another port of the droplets, by HTTP/2.
    #[must_use]
    #[inline]
    pub fn to_http2(self, port: u16) -> Self {
        self.to(Target::Http2, port)
    }

    /// The same to another port of the droplets, by TCP.
    #[must_use]
    #[inline]
    pub fn to_tcp(self, port: u16) -> Self {
        self.to(Target::Tcp, port)
    }

    /// The same to another port of the droplets, by UDP.
    #[must_use]
    #[inline]
    pub fn to_udp(self, port: u16) -> Self {
        self.to(Target::Udp, port)
    }

    /// The droplets end TLS themselves, and the load balancer has no certificate. The target has the protocol of the entry.
    #[must_use]
    #[inline]
    pub fn passed_through(self) -> Self {
        self.tls_passthrough(true)
    }

    #[inline]
    fn to(mut self, protocol: Target, port: u16) -> Self {
        self.target_protocol = protocol;
        self.target_port = port.into();
        self
    }
}
