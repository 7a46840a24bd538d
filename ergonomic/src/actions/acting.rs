//! The methods of every resource that has actions.

use std::cmp::Reverse;

use digitalocean_raw::Timestamp;
use digitalocean_raw::types::Action;
use serde_json::{Map, Value};

pub use super::acted_on::{Acting, HasActions};
use super::{ActionId, ActionRequest};
use crate::pages::Items;
use crate::resource::{Handle, begun, done, url_of, wait};
use crate::wait::{Begun, BoxFuture, Start, Wait};
use crate::{Error, ErrorKind};

impl<K: HasActions> Handle<K> {
    #[inline]
    fn listed_actions(&self) -> Items<Action> {
        self.key.list_actions(&self.client).items()
    }

    /// The URL of its actions, such as `https://api.digitalocean.com/v2/droplets/3164494/actions`. Nothing is sent.
    ///
    /// # Errors
    ///
    /// Returns an error if its key can't be a part of a path.
    #[inline]
    pub fn actions_url(&self) -> Result<String, Error> {
        url_of(&self.client, |client| {
            let call = self.key.list_actions(&self.client);
            done(call.by(&digitalocean_raw::Client::from(client.clone())))
        })
    }

    /// Its latest action; `None` if it never had one.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist, or the call fails.
    #[inline]
    pub fn last_action(&self) -> BoxFuture<Option<Action>> {
        let latest = latest(self.listed_actions());
        Box::pin(async move { Ok(latest.await?.into_iter().next()) })
    }

    /// The action in progress; `None` if there is none.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist, or the call fails.
    #[inline]
    pub fn current_action(&self) -> BoxFuture<Option<Action>> {
        let latest = latest(self.listed_actions());
        Box::pin(async move { Ok(latest.await?.into_iter().find(Action::is_in_progress)) })
    }

    /// Waits until its latest action is done, and returns the resource as it is then (at once if it never had an action), or
    /// `None` if it is gone. An action that ended in failure is an error, unless the resource is gone.
    #[inline]
    pub fn wait_for_last_action(&self) -> Wait<Action, Option<K::Value>> {
        let handle = self.clone();
        let start: Start<Action> = Box::new(move |client| {
            Box::pin(async move {
                let last = match handle.by(&client).last_action().await {
                    Ok(last) => last,
                    Err(error) if error.is_not_found() => None,
                    Err(error) => return Err(error),
                };
                let Some(action) = last else {
                    let name = format!("{} {}", K::NAME, handle.key);
                    return Ok(Begun::nothing(name, false));
                };
                let mut begun = begun(&handle.client, &ActionId::from(&action), None);
                begun.name = action.label();
                begun.state = Some(action.into());
                Ok(begun)
            })
        });
        // Its failure may be the end of the resource, which is not an error here.
        let handle = self.clone();
        let is_failure = |error: &Error| error.kind() == ErrorKind::Failed;
        wait::<ActionId>(&self.client, start).then_or_else(is_failure, move |client, ended| {
            Box::pin(async move {
                match (handle.by(&client).find().await?, ended) {
                    (Some(_), Err(failure)) => Err(failure),
                    (found, _) => Ok(Box::new(found)),
                }
            })
        })
    }
}

impl<K: Acting> Handle<K> {
    /// Starts an action of any type, even one that this library doesn't know, with its other fields as a JSON object (`json!({})`
    /// if it has none).
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use serde_json::json;
    ///
    /// client.droplet(1).act("resize", json!({"size": "s-2vcpu-4gb", "disk": false})).wait().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn act(&self, kind: &str, data: Value) -> ActionRequest {
        match action_body(kind, data) {
            Ok(body) => self.start(&body),
            Err(message) => ActionRequest::refused(&self.client, message),
        }
    }

    /// An action that this JSON describes.
    #[inline]
    pub(crate) fn start(&self, action: &impl serde::Serialize) -> ActionRequest {
        match serde_json::to_value(action) {
            Ok(action) => ActionRequest::on(self, self.key.start_action(&self.client, &action)),
            Err(error) => ActionRequest::refused(
                &self.client,
                format!("the action can't be written as JSON: {error}"),
            ),
        }
    }
}

/// The actions on the first page of a list, the latest first. The service lists them that way, but doesn't document it.
#[inline]
pub(super) async fn latest(list: Items<Action>) -> Result<Vec<Action>, Error> {
    const PAGE: u32 = 200;
    let mut actions = list.per_page(PAGE).limit(PAGE.into()).all().await?;
    let time = |action: &Action| action.started_at.as_ref().and_then(Timestamp::to_utc);
    actions.sort_by_key(|action| Reverse((time(action), action.id)));
    Ok(actions)
}

/// An action by its type, with its other fields.
#[inline]
pub(crate) fn action_body(kind: &str, data: Value) -> Result<Value, String> {
    let mut body = match data {
        Value::Object(body) => body,
        Value::Null => Map::new(),
        other => {
            return Err(format!(
                "the data of the action {kind:?} must be a JSON object, and not {other}"
            ));
        }
    };
    body.insert("type".to_owned(), kind.into());
    Ok(Value::Object(body))
}
