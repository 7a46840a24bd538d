//! Apps and functions, over HTTP and WebSocket against the sandbox and against servers that do what it doesn't. Tests are named after
//! the rows of features that they show.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(all(feature = "functions", feature = "live"))]

#[path = "../common/child.rs"]
mod child;
mod console;
mod deployments;
mod envs;
mod follow;
mod functions;
#[path = "../common/hostile.rs"]
mod hostile;
mod instances;
mod interrupted;
mod killed;
mod logs;
mod misled;
mod specs;
#[path = "../common/world.rs"]
mod world;

use std::time::Duration;

use digitalocean_sandbox::{AppLog, Clock, LogEnd, Sandbox};
use digitalocean_sdk::apps::{App, AppServiceSpec, AppSpec, AppWorkerSpec, AppsImageSourceSpec};
use digitalocean_sdk::{Client, RetryPolicy};
use serde_json::Value;
use world::World;

/// How long deployments take.
const ACTION: Duration = Duration::from_secs(30);

async fn world() -> (World, Client) {
    World::with_actions(ACTION).await
}

/// A spec with the components `web` and `job`.
fn spec(name: &str) -> AppSpec {
    let image = AppsImageSourceSpec::new()
        .registry_type("DOCKER_HUB")
        .repository("nginx");
    AppSpec::new(name)
        .services([AppServiceSpec::new("web").image(image.clone())])
        .workers([AppWorkerSpec::new("job").image(image)])
}

/// The body of the last request of an operation.
fn last(sandbox: &Sandbox, operation: &str) -> Value {
    let requests = sandbox.requests();
    let of = |id: &Option<String>| id.as_deref() == Some(operation);
    let last = requests.iter().rfind(|it| of(&it.operation_id));
    last.unwrap().body.clone().unwrap_or_default()
}

/// An app that runs, in the time of this computer: lines come as fast as they can.
struct Running {
    sandbox: Sandbox,
    client: Client,
    app: App,
}

impl Running {
    async fn start() -> Self {
        let sandbox = Sandbox::builder().clock(Clock::manual());
        let sandbox = sandbox.action_duration(ACTION).start().await.unwrap();
        let pause = Duration::from_millis(1);
        let client = Client::builder()
            .token(sandbox.token())
            .base_url(sandbox.url())
            .rate(digitalocean_sdk::RatePolicy::none())
            .retry(RetryPolicy::default().backoff(pause, 4 * pause))
            .build()
            .unwrap();
        let app = client.apps().create(spec("shop")).await.unwrap();
        sandbox.advance(ACTION);
        let app = client.app(&app).get().await.unwrap();
        Self {
            sandbox,
            client,
            app,
        }
    }

    fn log(&self) -> AppLog {
        AppLog::of(&self.app.id, "web")
    }

    fn write<L: Into<String>>(&self, lines: impl IntoIterator<Item = L>) {
        self.sandbox.write_log(&self.log(), lines).unwrap();
    }

    /// Ends all who follow, who are so many.
    async fn end(&self, followers: usize, how: LogEnd) {
        self.followed_by(followers).await;
        assert_eq!(self.sandbox.end_log(&self.log(), how).unwrap(), followers);
    }

    /// Returns when so many follow the log.
    async fn followed_by(&self, followers: usize) {
        // Writing nothing tells how many there are.
        let nothing = [""; 0];
        while self.sandbox.write_log(&self.log(), nothing).unwrap() != followers {
            tokio::task::yield_now().await;
        }
    }
}
