//! Changes of what exists, over HTTP against a server that answers by a script: what is sent, how often something is changed
//! anew, and what an error says of it. No test waits in real time: the clock stands still while a request is under way.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(all(
    feature = "databases",
    feature = "firewalls",
    feature = "kubernetes",
    feature = "load-balancers"
))]

#[path = "../common/hostile.rs"]
mod hostile;
#[path = "../common/repository.rs"]
mod repository;
#[path = "../common/service.rs"]
mod service;
#[path = "../common/world.rs"]
mod world;

mod answers;
mod body;
mod commands;
mod conflicts;
mod lost;
mod misled;
mod silent;
#[cfg(feature = "full")]
mod unknown;
mod waits;
