// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Alert policies that are sent.

use crate::types::{AlertPolicyCompare, AlertPolicyRequest};

impl AlertPolicyRequest {
    /// Sets the value, and on which side of it an alert is sent. The SDK's `above(80.0)` and `below(20.0)` are such a pair.
    pub fn set_threshold(&mut self, threshold: impl Into<(AlertPolicyCompare, f64)>) {
        (self.compare, self.value) = threshold.into();
    }
}
