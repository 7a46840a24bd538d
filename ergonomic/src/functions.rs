//! Functions: namespaces, the triggers that call functions on a schedule, and access keys.
//!
//! The API manages namespaces, triggers and keys. Functions themselves are called at the namespace's own address, which
//! [`api_url`](FunctionsNamespace::api_url) returns, by the API of Apache OpenWhisk.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use std::time::Duration;
//!
//! let jobs = client.functions_namespaces().create("jobs", "nyc1").await?;
//! println!("{:?}", jobs.api_url());
//!
//! let jobs = client.functions_namespace(&jobs);
//! let week = Duration::from_secs(7 * 24 * 60 * 60);
//! let key = jobs.access_keys().create("ci").expires_in(week).await?;
//! println!("{}", key.secret.unwrap_or_default()); // told this once
//!
//! jobs.triggers().create("nightly", "reports/send", "0 3 * * *").body([("to", "ops@example.com")]).await?;
//! jobs.trigger("nightly").update().is_enabled(false).await?; // the schedule stays
//! # Ok(()) }
//! ```
//!
//! Namespaces whose names begin with `ap-` belong to apps of the App Platform ([`is_of_app`](FunctionsNamespace::is_of_app)).
#![doc = digitalocean_raw::functions_methods!()]

use std::time::Duration;

use digitalocean_raw::JsonObject;
use digitalocean_raw::types::{
    AccessKeyCreateRequest, AccessKeyCreateResponse, FunctionsSchedule, FunctionsTriggerCreate,
    FunctionsTriggerUpdate,
};
use serde_json::Value;

use crate::Error;
use crate::resource::{Collection, Handle, Operation, Request, Resource as _, not_empty, setters};

digitalocean_raw::functions_accessors!(crate);

/// The one type of triggers that there is.
const SCHEDULED: &str = "SCHEDULED";

const HOUR: Duration = Duration::from_secs(60 * 60);

/// An access key to be created.
pub type CreateFunctionsAccessKey = Operation<AccessKeyCreateRequest, AccessKeyCreateResponse>;

/// A trigger to be created.
pub type CreateFunctionsTrigger = Request<FunctionsTriggerKey, FunctionsTriggerCreate>;

/// A trigger to be changed.
pub type UpdateFunctionsTrigger = Request<FunctionsTriggerKey, FunctionsTriggerUpdate>;

impl Collection<FunctionsAccessKeyKey> {
    /// Creates an access key, which never expires unless [`expires_in`](Operation::expires_in) is set. Its secret is only in this
    /// answer. Operation: `functionsAccessKey_create`.
    ///
    /// # Errors
    ///
    /// An empty name, and a lifetime below an hour, are refused before anything is sent.
    pub fn create(&self, name: impl Into<String>) -> CreateFunctionsAccessKey {
        let namespace = self.within.clone();
        let request = self.operation(
            AccessKeyCreateRequest::new(name),
            |raw, within, body| {
                raw.functions_access_key_create(&within.0, body)
                    .require(not_empty("an access key's name", &body.name))
                    .require(long_enough(body.expires_in.as_deref()))
            },
            |answer| answer.access_key,
        );
        request.creates(move |key| Some(FunctionsAccessKeyKey::new(&namespace, key)))
    }
}

impl CreateFunctionsAccessKey {
    /// After how long it expires: at least an hour, rounded up to whole hours. Default: never.
    #[inline]
    pub fn expires_in(self, time: Duration) -> Self {
        let hours = match time < HOUR {
            true => 0,
            false => time.as_nanos().div_ceil(HOUR.as_nanos()),
        };
        self.with(|body| body.expires_in = Some(format!("{hours}h")))
    }
}

#[inline]
fn long_enough(expires_in: Option<&str>) -> Result<(), String> {
    match expires_in {
        Some("0h") => Err("an access key expires after an hour at the earliest".to_owned()),
        _ => Ok(()),
    }
}

impl Collection<FunctionsTriggerKey> {
    /// Creates a trigger, which calls a function on a schedule in cron notation, such as `0 3 * * *`, in UTC. If the function is
    /// in a package, its name includes the package, as in `reports/send`. Operation: `functions_create_trigger`.
    ///
    /// # Errors
    ///
    /// An empty name, function or schedule is refused before anything is sent.
    pub fn create(
        &self,
        name: impl Into<String>,
        function: impl Into<String>,
        cron: impl Into<String>,
    ) -> CreateFunctionsTrigger {
        let schedule = FunctionsSchedule::new(cron);
        let body = FunctionsTriggerCreate::new(name, function, SCHEDULED, true, schedule);
        let namespace = self.within.clone();
        let request = Request::asking(&self.client, body, move |client, body| {
            let raw = client.raw();
            let call = raw.functions_create_trigger(&namespace.0, body);
            let call = call
                .require(not_empty("a trigger's name", &body.name))
                .require(not_empty("a trigger's function", &body.function))
                .require(not_empty(
                    "a trigger's schedule",
                    &body.scheduled_details.cron,
                ));
            let namespace = namespace.clone();
            crate::resource::keyed(call, move |answer| {
                let trigger = answer.trigger?;
                Some((FunctionsTriggerKey::of(&namespace, &trigger)?, trigger))
            })
        });
        request.within(self.within.clone()).creates()
    }
}

impl CreateFunctionsTrigger {
    /// Whether it is enabled. Default: true.
    #[inline]
    pub fn is_enabled(self, is_enabled: bool) -> Self {
        self.with(|body| body.is_enabled = is_enabled)
    }

    /// The arguments of the function: pairs of name and value, or a JSON object. Default: none.
    pub fn body<N: Into<String>, V: Into<Value>>(
        self,
        arguments: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let arguments = object(arguments);
        self.with(|it| it.scheduled_details.body = Some(Some(arguments)))
    }
}

impl Handle<FunctionsTriggerKey> {
    /// Changes the fields that are set, and keeps the rest, which is read first, because all fields must be sent. Operations:
    /// `functions_get_trigger`, `functions_update_trigger`.
    #[inline]
    pub fn update(&self) -> UpdateFunctionsTrigger {
        let key = self.key.clone();
        self.patching(FunctionsTriggerUpdate::new())
            .completed(move |client, mut body| {
                let (client, key) = (client.clone(), key.clone());
                Box::pin(async move {
                    let trigger = key.get(client.core()).await.map_err(Error::unsent)?;
                    body.is_enabled = body.is_enabled.or(trigger.is_enabled);
                    body.scheduled_details =
                        match (body.scheduled_details, trigger.scheduled_details) {
                            (Some(set), Some(there)) => Some(merged(set, there)),
                            (set, there) => set.or(there),
                        };
                    Ok(body)
                })
            })
    }
}

/// A schedule with what isn't set taken from the one that is there.
fn merged(set: FunctionsSchedule, there: FunctionsSchedule) -> FunctionsSchedule {
    let mut schedule = set;
    if schedule.cron.is_empty() {
        schedule.cron = there.cron;
    }
    schedule.body = schedule.body.or(there.body);
    schedule
}

impl UpdateFunctionsTrigger {
    /// When the function is called, as a cron expression in UTC.
    pub fn cron(self, cron: impl Into<String>) -> Self {
        self.with(|it| schedule(it).cron = cron.into())
    }

    /// The arguments of the function, in place of all that it had: pairs of name and value, or a JSON object.
    pub fn body<N: Into<String>, V: Into<Value>>(
        self,
        arguments: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let arguments = object(arguments);
        self.with(|it| schedule(it).body = Some(Some(arguments)))
    }

    /// Calls the function without arguments.
    #[inline]
    pub fn without_body(self) -> Self {
        self.with(|it| schedule(it).body = Some(None))
    }
}

fn object<N: Into<String>, V: Into<Value>>(pairs: impl IntoIterator<Item = (N, V)>) -> JsonObject {
    let pairs = pairs.into_iter();
    pairs
        .map(|(name, value)| (name.into(), value.into()))
        .collect()
}

fn schedule(body: &mut FunctionsTriggerUpdate) -> &mut FunctionsSchedule {
    let schedule = &mut body.scheduled_details;
    schedule.get_or_insert_with(|| FunctionsSchedule::new(""))
}

setters!(UpdateFunctionsTrigger {
    #[doc = "Whether the trigger calls the function."]
    value is_enabled: bool,
    #[doc = "When the function is called and with what. Arguments that aren't set stay as they are."]
    into scheduled_details: FunctionsSchedule,
});
