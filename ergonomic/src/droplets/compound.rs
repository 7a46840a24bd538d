//! What takes several steps: switching off, resizing, taking a snapshot.

use std::future::IntoFuture;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use digitalocean_core::Progress;
use digitalocean_raw::slugs::Size;
use digitalocean_raw::types::{Action, Droplet, DropletSnapshot};

use crate::actions::{StartedAction, wait_for_started};
use crate::ids::DropletId;
use crate::resource::{Handle, not_empty};
use crate::wait::{BoxFuture, Wait};
use crate::{Client, Error, ErrorKind};

/// How long a droplet may take to shut down, by default.
const GRACE: Duration = Duration::from_secs(2 * 60);

impl Handle<DropletId> {
    /// Switches the droplet off: asks it to shut down, and cuts its power if it isn't off after this time. Returns the droplet as
    /// it is then. A droplet that is already off stays off.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use std::time::Duration;
    ///
    /// client.droplet(3164494).turn_off(Duration::from_secs(60)).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist, its power can't be cut, or a call fails.
    #[inline]
    pub fn turn_off(&self, grace: Duration) -> BoxFuture<Droplet> {
        let droplet = self.clone();
        Box::pin(async move {
            let now = droplet.get().await.map_err(Error::unsent)?;
            if now.is_off() {
                return Ok(now);
            }
            let mut steps = Steps::default();
            let shut_down = droplet.shut_down().wait().deadline(grace).await;
            let off = match steps.note(shut_down) {
                Err(late) if matches!(late.kind(), ErrorKind::Deadline | ErrorKind::Failed) => {
                    let off = steps.note(droplet.power_off().wait().await);
                    off.map_err(|error| after(&late, error))
                }
                done => done,
            };
            let off = match off {
                Ok(_) => droplet.wait_until(Droplet::is_off).await,
                // It may have gone off in the meantime.
                Err(error) if error.is_unprocessable() => match droplet.get().await {
                    Ok(now) if now.is_off() => Ok(now),
                    _ => Err(error),
                },
                Err(error) => Err(error),
            };
            steps.tell(off)
        })
    }

    /// Gives the droplet another size in all the steps that this takes: switches it off if it is on
    /// ([`turn_off`](Self::turn_off)), resizes it and switches it on again. Awaiting it returns the droplet as it is then.
    ///
    /// A disk can't shrink: a size with less disk is refused before the droplet is switched off, if this library knows the
    /// size.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::slugs::Size;
    ///
    /// let droplet = client.droplet(3164494).change_size(Size::S2Vcpu4Gb).with_disk().await?;
    /// # Ok(()) }
    /// ```
    pub fn change_size(&self, size: impl Into<Size>) -> ChangeSize {
        ChangeSize {
            droplet: self.clone(),
            size: size.into(),
            disk: false,
            grace: GRACE,
        }
    }

    /// Takes a snapshot with this name, waits for it and returns it. Droplets are created from it as from any image.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let snapshot = client.droplet(3164494).take_snapshot("golden").await?;
    /// client.droplets().create("copy", "nyc3", "s-1vcpu-1gb", &snapshot).wait().await?;
    /// # Ok(()) }
    /// ```
    pub fn take_snapshot(&self, name: impl Into<String>) -> Wait<Action, DropletSnapshot> {
        let name = name.into();
        let check = not_empty("a snapshot's name", &name);
        let request = self.snapshot(name.clone());
        // Several snapshots may have the same name.
        let before = Arc::new(OnceLock::new());
        let (droplet, known) = (self.clone(), Arc::clone(&before));
        let start = move |client: Client| -> BoxFuture<StartedAction> {
            Box::pin(async move {
                check.map_err(Error::refused)?;
                let before = droplet.by(&client).get().await;
                let _ = known.set(before.map_err(Error::unsent)?.snapshot_ids);
                request.started(client).await
            })
        };
        let droplet = self.clone();
        wait_for_started(&self.client, start).then(move |client, _| {
            Box::pin(async move {
                let known = before.get().map(Vec::as_slice).unwrap_or_default();
                let taken = droplet.by(&client).snapshots().list().all().await?;
                let new = taken.into_iter().filter(|it| !known.contains(&it.id));
                new.max_by_key(|it| (it.name == name, it.id))
                    .map(Box::new)
                    .ok_or_else(|| {
                        Error::incomplete(format!(
                            "the snapshot {name:?} was taken, but isn't among those of the droplet"
                        ))
                    })
            })
        })
    }
}

/// A request to give a droplet another size.
#[must_use = "a request does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ChangeSize {
    droplet: Handle<DropletId>,
    size: Size,
    disk: bool,
    grace: Duration,
}

impl ChangeSize {
    /// Lets the disk grow too. It can't shrink again, so the droplet can't go back to a smaller size.
    #[inline]
    pub fn with_disk(mut self) -> Self {
        self.disk = true;
        self
    }

    /// How long the droplet may take to shut down. Default: two minutes.
    #[inline]
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace;
        self
    }
}

impl IntoFuture for ChangeSize {
    type Output = Result<Droplet, Error>;
    type IntoFuture = BoxFuture<Droplet>;

    /// Dropped on the way, it leaves the droplet off.
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                droplet,
                size,
                disk,
                grace,
            } = self;
            let before = droplet.get().await.map_err(Error::unsent)?;
            if let Some(gigabytes) = size.disk_gb()
                && i64::from(gigabytes) < before.disk
            {
                return Err(Error::refused(format!(
                    "droplet {} has a disk of {} GiB, and the size {size} has only {gigabytes}: a disk can't shrink",
                    before.id, before.disk
                )));
            }
            let was_on = !before.is_off();
            let mut steps = Steps::default();
            let off = match was_on {
                true => steps.note(droplet.turn_off(grace).await),
                false => Ok(before),
            };
            let resized = match off {
                Ok(_) if disk => steps.note(droplet.resize_with_disk(size).wait().await),
                Ok(_) => steps.note(droplet.resize(size).wait().await),
                Err(error) => Err(error),
            };
            // Whether it was resized or not, it should run again.
            let on = match was_on && steps.is_something_done {
                true => switch_on(&droplet).await,
                false => Ok(()),
            };
            steps.tell(match (resized, on) {
                // What failed first is what has to be known; that it doesn't run again comes on top of it.
                (Err(error), Err(off)) => {
                    Err(error.followed_by("it was not switched on again", off))
                }
                (Err(error), Ok(())) | (Ok(_), Err(error)) => Err(error),
                (Ok(_), Ok(())) => droplet.get().await,
            })
        })
    }
}

/// The error of cutting the power after a shutdown that came to nothing. The action of the shutdown may still run.
#[inline]
fn after(shut_down: &Error, error: Error) -> Error {
    let error = match error.last_state() {
        Some(_) => error,
        None => {
            let progress = Progress {
                state: shut_down.last_state(),
                ..Progress::default()
            };
            error.in_wait(progress, true)
        }
    };
    error.noting(format_args!("before that: {shut_down}"))
}

/// Switches a droplet on, unless it is on.
#[inline]
async fn switch_on(droplet: &Handle<DropletId>) -> Result<(), Error> {
    match droplet.power_on().wait().await {
        Ok(_) => Ok(()),
        Err(error) if error.is_unprocessable() => match droplet.get().await {
            Ok(now) if !now.is_off() => Ok(()),
            _ => Err(error),
        },
        Err(error) => Err(error),
    }
}

/// What the steps of an operation have done so far.
#[derive(Default)]
struct Steps {
    is_something_done: bool,
}

impl Steps {
    /// Notes what a step that changes something came to.
    fn note<T>(&mut self, result: Result<T, Error>) -> Result<T, Error> {
        self.is_something_done |= match &result {
            Ok(_) => true,
            Err(error) => error.may_have_been_processed(),
        };
        result
    }

    /// The result of all steps: an error says whether any of them did something.
    fn tell<T>(&self, result: Result<T, Error>) -> Result<T, Error> {
        match self.is_something_done {
            true => result.map_err(Error::carried_out),
            false => result,
        }
    }
}
