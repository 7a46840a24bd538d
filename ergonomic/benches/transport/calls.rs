//! What one call costs, in CPU time and in allocations.

use std::time::Duration;

use digitalocean_sdk::raw::params::DropletsListParams;
use digitalocean_sdk::raw::types::{DropletsGetResponse, DropletsListResponse};
use digitalocean_sdk::{Client, ClientBuilder, RatePolicy};
use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderValue};
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::runtime::Runtime;

use crate::report::{COUNT, MICROSECONDS, Report};
use crate::{Effort, cpu_time, derived};

const TOKEN: &str = "dop_v1_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

/// What all measurements use.
pub(crate) struct Setup {
    pub(crate) runtime: Runtime,
    address: String,
    id: i64,
    token: HeaderValue,
    http: reqwest::Client,
    client: Client,
}

impl Setup {
    pub(crate) fn new(runtime: Runtime, address: &str, id: i64) -> Self {
        // By hand, everything that can be made once is made once.
        let mut token = HeaderValue::try_from(format!("Bearer {TOKEN}")).unwrap();
        token.set_sensitive(true);
        // Both ways share it, and so the connection: which one the machine serves faster is chance.
        let http = reqwest::Client::builder()
            .user_agent("bench")
            .connect_timeout(Duration::from_secs(10))
            .build()
            .unwrap();
        let client = builder(address, paced())
            .http_client(http.clone())
            .build()
            .unwrap();
        Self {
            runtime,
            address: address.to_owned(),
            id,
            token,
            http,
            client,
        }
    }

    /// A client of the same connections with another pace.
    pub(crate) fn client(&self, rate: RatePolicy) -> Client {
        let builder = builder(&self.address, rate).http_client(self.http.clone());
        builder.build().unwrap()
    }

    pub(crate) fn id(&self) -> i64 {
        self.id
    }
}

/// A pace that never holds anything back, but is kept. The windows are so short that turns leave them, too.
pub(crate) fn paced() -> RatePolicy {
    RatePolicy::default()
        .short(1_000_000, Duration::from_millis(100))
        .long(1_000_000, Duration::from_secs(1))
}

fn builder(address: &str, rate: RatePolicy) -> ClientBuilder {
    Client::builder().token(TOKEN).base_url(address).rate(rate)
}

/// Which call.
#[derive(Clone, Copy)]
pub(crate) enum Case {
    One,
    Page,
}

impl Case {
    fn name(self) -> &'static str {
        match self {
            Self::One => "one droplet",
            Self::Page => "page of 200",
        }
    }
}

/// By which way.
#[derive(Clone, Copy)]
enum Way {
    /// `reqwest` and `serde_json`, into the types of the SDK: what all else is compared with.
    Bare,
    Sdk,
    /// As `Bare`, into derived structs of the same shape.
    Derived,
    /// As `Bare`, into any JSON.
    Untyped,
}

const REFERENCE: &str = "bare, types of the SDK";

const OTHERS: [(Way, &str, bool); 3] = [
    (Way::Sdk, "the SDK", true),
    (Way::Derived, "bare, derived structs", false),
    (Way::Untyped, "bare, serde_json::Value", false),
];

impl Setup {
    async fn call(&self, case: Case, way: Way) {
        match (case, way) {
            (Case::One, Way::Bare) => self.bare::<DropletsGetResponse>(case).await,
            (Case::Page, Way::Bare) => self.bare::<DropletsListResponse>(case).await,
            (Case::One, Way::Derived) => self.bare::<derived::One>(case).await,
            (Case::Page, Way::Derived) => self.bare::<derived::Page>(case).await,
            (_, Way::Untyped) => self.bare::<Value>(case).await,
            (Case::One, Way::Sdk) => {
                drop(self.client.raw().droplets_get(self.id).await.unwrap());
            }
            (Case::Page, Way::Sdk) => {
                let params = DropletsListParams::new().per_page(200);
                drop(self.client.raw().droplets_list(&params).await.unwrap());
            }
        }
    }

    async fn bare<T: DeserializeOwned>(&self, case: Case) {
        let (address, id) = (&self.address, self.id);
        let url = match case {
            Case::One => format!("{address}/v2/droplets/{id}"),
            Case::Page => format!("{address}/v2/droplets?per_page=200"),
        };
        let request = self
            .http
            .get(url)
            .header(ACCEPT, HeaderValue::from_static("application/json"))
            .header(AUTHORIZATION, self.token.clone());
        let response = request.send().await.unwrap();
        let body = response.error_for_status().unwrap().bytes().await.unwrap();
        drop(serde_json::from_slice::<T>(&body).unwrap());
    }

    /// CPU time of so many calls, one after the other, in nanoseconds per call.
    fn time(&self, case: Case, way: Way, calls: usize) -> f64 {
        self.runtime.block_on(async {
            let start = cpu_time();
            for _ in 0..calls {
                self.call(case, way).await;
            }
            (cpu_time() - start) as f64 / calls as f64
        })
    }
}

pub(crate) fn cpu(setup: &Setup, case: Case, effort: Effort, report: &mut Report) {
    let calls = match case {
        Case::One => effort.calls,
        Case::Page => effort.calls.div_ceil(40),
    };
    for (way, _, _) in OTHERS {
        setup.time(case, way, calls);
    }
    let mut bare = Vec::new();
    let mut others = OTHERS.map(|_| Vec::new());
    let mut ratios = OTHERS.map(|_| Vec::new());
    for _ in 0..effort.rounds {
        for (index, (way, _, _)) in OTHERS.into_iter().enumerate() {
            // Each is held against the mean of the bare calls before and after it, so that a machine that gets slower
            // meanwhile favours neither.
            let before = setup.time(case, Way::Bare, calls);
            let other = setup.time(case, way, 2 * calls);
            let after = setup.time(case, Way::Bare, calls);
            let mean = (before + after) / 2.0;
            bare.push(mean);
            others[index].push(other);
            ratios[index].push(other / mean);
        }
    }
    let what = format!("CPU per call, {}", case.name());
    report.reference(&what, REFERENCE, bare, MICROSECONDS);
    for (((_, name, judged), costs), ratios) in OTHERS.into_iter().zip(others).zip(ratios) {
        report.ratio(&what, name, costs, ratios, MICROSECONDS);
        if judged {
            report.judge();
        }
    }
}

pub(crate) fn allocations(setup: &Setup, case: Case, report: &mut Report) {
    let count = |way| {
        // The first ones open connections and fill caches.
        setup.time(case, way, 3);
        let found = allocation_counter::measure(|| {
            setup.runtime.block_on(setup.call(case, way));
        });
        found.count_total as f64
    };
    let bare = count(Way::Bare);
    let what = format!("allocations per call, {}", case.name());
    report.reference(&what, REFERENCE, vec![bare], COUNT);
    for (way, name, _) in OTHERS {
        let found = count(way);
        report.ratio(&what, name, vec![found], vec![found / bare], COUNT);
    }
}
