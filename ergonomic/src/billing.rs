//! Billing: the balance and invoices.

digitalocean_raw::billing_accessors!(crate);
