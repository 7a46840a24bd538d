//! A stand-in for the DigitalOcean API that runs on your machine.
//!
//! A [`Sandbox`] answers every operation of the API's OpenAPI document. It checks each request against the document
//! (token, path, query, headers, body), keeps created resources, in every collection of the document, and makes the other answers
//! from their schemas. Any client in any language can talk to it: point its base URL at [`Sandbox::url`].
//!
//! Time is the sandbox's own ([`Clock`]): a droplet that takes half a minute to be created is active in a moment, or exactly when
//! a test says so.
//!
//! ```
//! use std::time::Duration;
//! use digitalocean_sandbox::{Clock, Sandbox};
//!
//! # async fn example() -> Result<(), digitalocean_sandbox::Error> {
//! let sandbox = Sandbox::builder()
//!     .clock(Clock::manual())
//!     .action_duration(Duration::from_secs(30))
//!     .start()
//!     .await?;
//! // ... your client creates a droplet at `sandbox.url()`; it is `new` until
//! sandbox.advance(Duration::from_secs(30));
//! // ... makes it `active`.
//! assert!(sandbox.requests().is_empty());
//! sandbox.shutdown().await;
//! # Ok(())
//! # }
//! ```
//!
//! Clients' retries, pacing and deadlines can be tested: [`RateLimits`] refuse requests above the limits, and a scripted
//! [`Fault`] delays, resets, breaks or changes selected ones. The [journal](RequestRecord) then says which requests took effect.
//!
//! Everything that a [`Sandbox`] does is also available over HTTP, below `/_sandbox/`, for tests in other languages; the README
//! lists it.
//!
//! # What it doesn't do
//! It has one account with all permissions. Operations for which it keeps no state are answered from schemas, and the answers say
//! so ([`Stateless`]).

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod answer;
mod app_log;
mod auth;
mod builder;
mod call;
mod clock;
mod connection;
mod control;
mod document;
mod duration;
mod error;
mod example;
mod faults;
mod leniency;
mod limits;
mod live;
mod operation;
mod parameter;
mod path_pattern;
mod pipeline;
mod received;
mod record;
mod router;
mod sandbox;
mod schema;
mod state;
mod store;
mod synthetic;
mod told;
mod validation;

pub use app_log::AppLog;
pub use auth::DEFAULT_TOKEN;
pub use builder::Builder;
pub use clock::Clock;
pub use document::Document;
pub use error::Error;
pub use example::ExampleRequest;
pub use faults::{Effect, ErrorBody, Fault, FaultHit, FaultStatus, Trigger};
pub use limits::RateLimits;
pub use live::LogEnd;
pub use operation::Operation;
pub use record::{DEFAULT_JOURNAL_SIZE, RequestRecord};
pub use sandbox::{DEFAULT_ACTION_DURATION, DEFAULT_SPEED, Sandbox};
pub use synthetic::Stateless;
pub use told::Log;
