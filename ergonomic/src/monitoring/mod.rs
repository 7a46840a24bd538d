//! Metrics, alert policies, and where logs go.
//!
//! # Metrics
//!
//! There is a method for each metric of a droplet, a load balancer, a database cluster, an app or an autoscale pool. It takes a
//! time range, and returns series of values over time:
//!
//! ```no_run
//! # #[cfg(feature = "droplets")]
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use std::time::Duration;
//! use digitalocean_sdk::monitoring::last;
//!
//! let hour = last(Duration::from_secs(60 * 60));
//! let metrics = client.droplet(3164494).metrics();
//!
//! let memory = metrics.memory_available(hour.clone()).await?;
//! for series in &memory.series {
//!     for (time, bytes) in series.iter() {
//!         println!("{time} {bytes}");
//!     }
//! }
//! // Bandwidth by interface and direction, in megabits per second.
//! let out = metrics.bandwidth("public", "outbound", hour.clone()).await?;
//! println!("{:?} {}", out.series.first().and_then(|it| it.max()), out.unit);
//!
//! // CPU time is counted in seconds by mode; this is how busy the droplet was.
//! let busy = metrics.cpu(hour).await?.cpu_percent();
//! println!("{:?} %", busy.series.first().and_then(|it| it.mean()));
//! # Ok(()) }
//! ```
//!
//! [`last`] and [`between`] make a [`TimeRange`], whose start is never after its end. The service decides how far apart the
//! points are: the agent on a droplet reports every minute. Only this agent, which a droplet has if it was created with
//! [monitoring], measures memory, file systems and load: without it, there are no series, and no error. A value may be not a
//! number ([`f64::is_nan`]).
//!
//! [monitoring]: https://docs.digitalocean.com/products/monitoring/how-to/install-agent/
//!
//! # Alert policies
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::monitoring::above;
//!
//! let policies = client.alert_policies();
//! let full = policies
//!     .create("database nearly full", "v1/dbaas/alerts/disk_utilization_alerts", above(80.0), "30m")
//!     .database_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
//!     .slack("#ops", "https://hooks.slack.com/services/T1234567/AAAAAAAA/ZZZZZZ")
//!     .await?;
//! // What isn't changed stays, although the service takes the whole.
//! client.alert_policy(&full).update(|policy| policy.enabled = false).await?;
//! # Ok(()) }
//! ```
//!
//! # Logs
//!
//! `client.monitoring_destinations()` are OpenSearch clusters, your own or those of the account, and `client.monitoring_sinks()`
//! send the logs of Kubernetes clusters there.
#![doc = digitalocean_raw::monitoring_methods!()]

mod alert_policies;
mod growth;
mod logs;
mod metric;
mod range;
mod read;

pub use alert_policies::{CreateAlertPolicy, Threshold, above, below};
pub use logs::{CreateMonitoringDestination, CreateMonitoringSink};
pub use metric::{Metric, Point, Series, Unit};
pub use range::{TimeRange, between, last};
pub use read::{Metrics, ReadMetric};

digitalocean_raw::monitoring_accessors!(crate);
digitalocean_raw::monitoring_metrics!(crate);
