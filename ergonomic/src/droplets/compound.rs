//! What takes several steps: switching off, resizing, taking a snapshot.

use std::future::IntoFuture;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use digitalocean_raw::slugs::Size;
use digitalocean_raw::types::{Action, Droplet, DropletSnapshot};

use crate::actions::{StartedAction, wait_for_started};
use crate::ids::{ImageId, SnapshotId, named};
use crate::resource::{Handle, not_empty};
use crate::wait::{BoxFuture, Wait};
use crate::{Client, Error, ErrorKind};

named!(SnapshotId from DropletSnapshot => |snapshot| Self::Droplet(snapshot.id));
named!(ImageId from DropletSnapshot => |snapshot| Self::Id(snapshot.id));

/// How long a droplet may take to shut down, by default.
const GRACE: Duration = Duration::from_secs(2 * 60);

impl Handle<Droplet> {
    /// Switches the droplet off: asks it to shut down, and cuts its power if it isn't off after this time. Returns the
    /// droplet as it is then. One that is off already stays so.
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
    pub fn turn_off(&self, grace: Duration) -> BoxFuture<Droplet> {
        let droplet = self.clone();
        Box::pin(async move {
            let now = droplet.get().await?;
            if now.is_off() {
                return Ok(now);
            }
            let done = match droplet.shut_down().wait().deadline(grace).await {
                Err(error) if matches!(error.kind(), ErrorKind::Deadline | ErrorKind::Failed) => {
                    droplet.power_off().wait().await
                }
                done => done,
            };
            // From here on something was done, whatever fails.
            let off = match done {
                Ok(_) => droplet.wait_until(Droplet::is_off).await,
                // It may have gone off in the meantime.
                Err(error) if error.is_unprocessable() => match droplet.get().await {
                    Ok(now) if now.is_off() => Ok(now),
                    _ => Err(error),
                },
                Err(error) => return Err(error),
            };
            off.map_err(Error::carried_out)
        })
    }

    /// Gives the droplet another size with all the steps that are needed: switches it off if it is on
    /// ([`turn_off`](Self::turn_off)), resizes it and switches it on again. Await it for the droplet as it is then.
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
                let ids = droplet.by(&client).get().await?.snapshot_ids;
                let _ = known.set(ids);
                request.started(client).await
            })
        };
        let droplet = self.clone();
        wait_for_started(&self.client, start).then(move |client, _| {
            Box::pin(async move {
                let known = before.get().map(Vec::as_slice).unwrap_or_default();
                let taken = droplet.by(&client).snapshots().all().await?;
                let new = taken.into_iter().filter(|it| !known.contains(&it.id));
                new.max_by_key(|it| (it.name == name, it.id))
                    .ok_or_else(|| {
                        Error::incomplete(format!(
                            "the snapshot {name:?} was taken, but isn't among those of the droplet"
                        ))
                    })
            })
        })
    }
}

/// A droplet that is given another size.
#[must_use = "a request does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ChangeSize {
    droplet: Handle<Droplet>,
    size: Size,
    disk: bool,
    grace: Duration,
}

impl ChangeSize {
    /// Lets the disk grow too. It can't shrink again, so that there is no way back to a smaller size.
    pub fn with_disk(mut self) -> Self {
        self.disk = true;
        self
    }

    /// How long the droplet may take to shut down. Default: two minutes.
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace;
        self
    }
}

impl IntoFuture for ChangeSize {
    type Output = Result<Droplet, Error>;
    type IntoFuture = BoxFuture<Droplet>;

    /// Dropped on the way, it leaves the droplet off.
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                droplet,
                size,
                disk,
                grace,
            } = self;
            let before = droplet.get().await?;
            if let Some(gigabytes) = size.disk_gb()
                && i64::from(gigabytes) < before.disk
            {
                return Err(Error::refused(format!(
                    "droplet {} has a disk of {} GiB, and the size {size} has only {gigabytes}: a disk can't shrink",
                    before.id, before.disk
                )));
            }
            if !before.is_off() {
                droplet.turn_off(grace).await?;
            }
            let resize = if disk {
                droplet.resize_with_disk(size)
            } else {
                droplet.resize(size)
            };
            let resized = resize.wait().await;
            // Whether it was resized or not, it should run again.
            let on = if before.is_off() {
                Ok(())
            } else {
                droplet.power_on().wait().await.map(drop)
            };
            match (resized, on) {
                // What failed first is what has to be known; that it doesn't run again comes on top of it.
                (Err(error), Err(off)) => Err(error.because(Some(off))),
                (Err(error), Ok(())) | (Ok(_), Err(error)) => Err(error.carried_out()),
                (Ok(_), Ok(())) => droplet.get().await.map_err(Error::carried_out),
            }
        })
    }
}
