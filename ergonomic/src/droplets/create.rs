//! Creating a droplet, and waiting until it is there.

use std::future::IntoFuture;
use std::time::Duration;

use digitalocean_raw::types::{
    Droplet, DropletCreateImage, DropletCreateSshKeysItem, DropletSingleCreate, DropletsCreateBody,
    DropletsCreateResponse,
};

use crate::actions::{ActionStates, ActionWait, BoxFuture, StartedAction};
use crate::{Client, Error};

/// A droplet to be created: await it for the service's answer, or [`wait`](Self::wait) until the droplet is active.
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateDroplet {
    client: Client,
    body: DropletSingleCreate,
}

/// The user data may hold secrets.
impl std::fmt::Debug for CreateDroplet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateDroplet")
            .field("name", &self.body.name)
            .finish_non_exhaustive()
    }
}

impl CreateDroplet {
    pub(super) fn new(
        client: Client,
        name: String,
        region: String,
        size: String,
        image: String,
    ) -> Self {
        let image = match image.parse() {
            Ok(id) => DropletCreateImage::Integer(id),
            Err(_) => DropletCreateImage::String(image),
        };
        let mut body = DropletSingleCreate::new(name, size, image);
        body.region = Some(region);
        Self { client, body }
    }

    /// Adds an SSH key that may log in, by its id.
    pub fn ssh_key(mut self, id: i64) -> Self {
        let keys = self.body.ssh_keys.get_or_insert_default();
        keys.push(DropletCreateSshKeysItem::Integer(id));
        self
    }

    /// Adds a tag; it is created where there is none of that name.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        let tags = self
            .body
            .tags
            .get_or_insert_default()
            .get_or_insert_default();
        tags.push(tag.into());
        self
    }

    /// Whether the monitoring agent is installed. Default: no.
    pub fn monitoring(mut self, on: bool) -> Self {
        self.body.monitoring = Some(on);
        self
    }

    /// Whether the droplet gets an IPv6 address. Default: no.
    pub fn ipv6(mut self, on: bool) -> Self {
        self.body.ipv6 = Some(on);
        self
    }

    /// What cloud-init gets on the first boot. At most 64 KiB.
    pub fn user_data(mut self, text: impl Into<String>) -> Self {
        self.body.user_data = Some(text.into());
        self
    }

    /// The request as it will be sent, for what has no method here.
    pub fn body_mut(&mut self) -> &mut DropletSingleCreate {
        &mut self.body
    }

    /// Creates the droplet and waits until it is active.
    pub fn wait(self) -> DropletWait {
        let options = self.client.options();
        DropletWait {
            interval: options.wait_interval,
            deadline: options.wait_deadline,
            request: self,
        }
    }

    async fn send(self) -> Result<(Client, Droplet, Option<i64>), Error> {
        let body = DropletsCreateBody::from(self.body);
        let answer = self.client.raw().droplets_create(&body).await?.into_inner();
        let DropletsCreateResponse::Droplet(created) = answer else {
            return Err(Error::incomplete("the service answered without a droplet"));
        };
        let action = created
            .links
            .actions
            .into_iter()
            .flatten()
            .find_map(|link| link.id);
        Ok((self.client, created.droplet, action))
    }
}

impl IntoFuture for CreateDroplet {
    type Output = Result<Droplet, Error>;
    type IntoFuture = BoxFuture<Droplet>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.send().await.map(|(_, droplet, _)| droplet) })
    }
}

/// A wait for a droplet to be active.
#[must_use = "a wait does nothing until it is awaited"]
#[derive(Debug)]
pub struct DropletWait {
    request: CreateDroplet,
    interval: Duration,
    deadline: Duration,
}

impl DropletWait {
    /// How long to pause between two looks. Default: the client's
    /// [`wait_interval`](crate::CallOptions::wait_interval).
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// How long to go on once the droplet was created. Default: the client's
    /// [`wait_deadline`](crate::CallOptions::wait_deadline).
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Creates the droplet and hands out the states of its creation.
    ///
    /// # Errors
    ///
    /// Where the droplet can't be created.
    pub async fn start(self) -> Result<DropletStates, Error> {
        let (client, droplet, action) = self.request.send().await?;
        let action = action.ok_or_else(|| {
            Error::incomplete(
                "the droplet was created, but the service named no action to wait for",
            )
        })?;
        let first = client.raw().actions_get(action).await?.into_inner().action;
        let first =
            first.ok_or_else(|| Error::incomplete("the service answered without an action"))?;
        let wait: ActionWait = StartedAction::wait(client.started_action(first));
        Ok(DropletStates {
            client,
            droplet,
            states: wait
                .interval(self.interval)
                .deadline(self.deadline)
                .states(),
        })
    }
}

impl IntoFuture for DropletWait {
    type Output = Result<Droplet, Error>;
    type IntoFuture = BoxFuture<Droplet>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let mut started = self.start().await?;
            while let Some(state) = started.states.next().await {
                state?;
            }
            started.client.droplet(started.droplet.id).get().await
        })
    }
}

/// A droplet that is being created.
#[derive(Debug)]
pub struct DropletStates {
    client: Client,
    /// The droplet as the service answered its creation.
    pub droplet: Droplet,
    /// The states of the action that creates it.
    pub states: ActionStates,
}
