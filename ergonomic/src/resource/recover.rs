//! Creates with a tag of their own, by which the new resource is found if the answer is lost.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use digitalocean_core::resource::{Recoverable, done, has_tag};
use reqwest::Method;
use tokio::time::{Instant, timeout, timeout_at};

use super::attempt::Attempt;
use super::lost::{is_final, is_lost, paused};
use super::request::Shown;
use super::{IntoKey, Request};
use crate::ids::TagName;
use crate::recent::PATIENCE;
use crate::wait::{BoxFuture, Interval};
use crate::{Client, Error};

/// How long a tag is tried to be taken off again.
const TIDYING: Duration = Duration::from_secs(10);

/// The longest name of a tag.
const LONGEST: usize = 255;

impl<K: Recoverable> Request<K, K::Body> {
    /// Makes the create recoverable: the new resource gets a tag of its own, such as `recover-5f0c…`, by which it is found if the
    /// answer is lost (the connection breaks, the request times out, a gateway answers instead of the service). The names of
    /// droplets and Kubernetes clusters aren't unique, so nothing else identifies it.
    ///
    /// After a lost answer, the request, or the wait that begins with it, searches for the tag until the deadline, which is that
    /// of the wait:
    /// the client's [`wait_deadline`](crate::CallOptions::wait_deadline), or that of
    /// [what is waited for](crate::wait#what-can-be-waited-for). It **never creates again by itself**, because a resource may
    /// exist although none has the tag yet. After success, the tag is removed and deleted, which takes 10 s at most; if that
    /// fails, or the deadline is reached, it stays. It is also deleted after a refusal, because the service may have created it
    /// before it refused. The token must be allowed to create tags, and should be allowed to delete them.
    ///
    /// ```no_run
    /// # #[cfg(feature = "droplets")]
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let create = client.droplets().create("web-1", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64").recoverable();
    /// match create.wait().await {
    ///     Ok(droplet) => println!("{:?}", droplet.ip()),
    ///     Err(error) => match error.recovery_tag() {
    ///         Some(tag) => println!("{error}: look for the tag {tag} before you create it again"),
    ///         None => println!("{error}"),
    ///     },
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// If nothing with the tag is found, or the search fails, the error of the create, with
    /// [`may_have_been_processed`](Error::may_have_been_processed) and the [tag](Error::recovery_tag).
    pub fn recoverable(self) -> Self {
        self.by_attempt(Attempt::new())
    }

    /// The same with a tag that you choose, and that stays: a program that was killed can find by it what it had created. The
    /// name of a tag has at most 255 letters, digits, colons, dashes and underscores.
    ///
    /// The tag identifies this one create. If a resource with the same name already has it, an earlier attempt created that
    /// resource, and it is returned instead of a new one. Two programs that use one tag at the same moment may still create two.
    ///
    /// # Errors
    ///
    /// If a resource with another name has the tag, or several have it, that is an error, and nothing is created: choose a tag
    /// for each create. An invalid name of a tag is refused before anything is sent.
    pub fn recoverable_tag(self, tag: impl IntoKey<TagName>) -> Self {
        self.by_attempt(Attempt {
            tag: tag.into_key().0,
            chosen: true,
        })
    }

    fn by_attempt(mut self, attempt: Attempt) -> Self {
        if let Some(before) = &self.attempt {
            *before.lock().unwrap_or_else(PoisonError::into_inner) = attempt;
            return self;
        }
        let shared = Arc::new(Mutex::new(attempt));
        self.attempt = Some(Arc::clone(&shared));
        let mut ask = self.ask;
        self.ask = Box::new(move |client, body| {
            let attempt = shared
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone();
            let mut body = body.clone();
            let wanted = K::name(&body).map(str::to_owned);
            let plain = K::tags(&mut body).clone();
            K::tags(&mut body).push(attempt.tag.clone());
            let asked = ask(client, &body);
            *K::tags(&mut body) = plain;
            let tagged = Tagged {
                client: client.clone(),
                attempt,
            };
            Box::pin(async move { tagged.created::<K>(asked, &body, wanted).await })
        });
        self
    }
}

/// The resources that have the tag of an attempt.
pub(crate) struct Tagged {
    pub(crate) client: Client,
    pub(crate) attempt: Attempt,
}

impl Tagged {
    async fn created<K: Recoverable>(
        &self,
        asked: BoxFuture<Shown<K>>,
        body: &K::Body,
        name: Option<String>,
    ) -> Result<Shown<K>, Error> {
        if let Some(found) = self.before::<K>(name.as_deref()).await? {
            return Ok(found);
        }
        match asked.await {
            Ok((key, mut value)) => {
                let values = value.as_deref_mut().map(std::slice::from_mut);
                let keys = std::slice::from_ref(&key);
                self.tidy(keys, values.unwrap_or_default(), body).await;
                Ok((key, value))
            }
            Err(error) if is_lost(&error) => {
                let (mut found, error) = self.search::<K>(1, name.as_deref(), error).await;
                match (found.pop(), found.is_empty()) {
                    (Some((key, mut value)), true) => {
                        let keys = std::slice::from_ref(&key);
                        self.tidy(keys, std::slice::from_mut(&mut value), body)
                            .await;
                        Ok((key, Some(Box::new(value))))
                    }
                    (Some((last, _)), false) => {
                        let keys = found.iter().map(|(key, _)| key.to_string());
                        let keys: Vec<String> = keys.chain([last.to_string()]).collect();
                        Err(error.noting(format_args!("several have it: {}", keys.join(", "))))
                    }
                    (None, _) => Err(error),
                }
            }
            Err(error) => {
                if is_refusal(&error) {
                    self.forget().await;
                }
                Err(error)
            }
        }
    }

    /// What has the tag of a create of several that was refused: nothing, mostly, and the tag goes then. It stays where that isn't known.
    pub(crate) async fn of_refused<K: Recoverable>(&self, error: &Error) -> Vec<(K, K::Value)> {
        if !is_refusal(error) {
            return Vec::new();
        }
        let Ok(found) = self.all::<K>().await else {
            return Vec::new();
        };
        if found.is_empty() {
            self.forget().await;
        }
        found
    }

    /// Deletes the tag of a create that was refused, which the service may have made before it looked at the rest. It stays where that
    /// fails or takes too long.
    async fn forget(&self) {
        if self.attempt.chosen {
            return;
        }
        let deleted = timeout(TIDYING, self.delete_tag());
        match self.client.stop() {
            Some(stop) => drop(stop.run_until_cancelled(deleted).await),
            None => drop(deleted.await),
        }
    }

    async fn delete_tag(&self) -> Result<(), Error> {
        let path = format!("/v2/tags/{}", self.attempt.tag);
        match done(self.client.request(Method::DELETE, path)).await {
            // Those of clusters may be no tags of the account.
            Err(error) if !error.is_not_found() => Err(error),
            _ => Ok(()),
        }
    }

    /// What an earlier attempt created by a tag that was chosen.
    async fn before<K: Recoverable>(&self, name: Option<&str>) -> Result<Option<Shown<K>>, Error> {
        if !self.attempt.chosen {
            return Ok(None);
        }
        let tag = &self.attempt.tag;
        check(tag).map_err(Error::refused)?;
        let mut found = self.all::<K>().await.map_err(Error::unsent)?;
        let Some((key, value)) = found.pop() else {
            return Ok(None);
        };
        let shown = K::shown_name(&value).to_owned();
        if found.is_empty() && name.is_some_and(|name| name.eq_ignore_ascii_case(&shown)) {
            return Ok(Some((key, Some(Box::new(value)))));
        }
        Err(Error::refused(format!(
            "the tag {tag} is on {} {key} ({shown}){} already: choose a tag of its own for each create",
            K::NAME,
            match found.len() {
                0 => String::new(),
                more => format!(" and {more} more"),
            }
        )))
    }

    /// All that have the tag.
    async fn all<K: Recoverable>(&self) -> Result<Vec<(K, K::Value)>, Error> {
        let tag = &self.attempt.tag;
        let mut items = K::tagged(self.client.core(), tag);
        let mut found: Vec<(K, K::Value)> = Vec::new();
        while let Some(mut value) = items.try_next().await? {
            if !has_tag::<K>(&mut value, tag) || K::is_gone(&value) {
                continue;
            }
            let key = K::of(&(), &value).ok_or_else(|| {
                Error::incomplete(format!("the list shows a {} without a key", K::NAME))
            })?;
            // A list that moves shows some twice.
            if found.iter().all(|(known, _)| *known != key) {
                found.push((key, value));
            }
        }
        Ok(found)
    }

    /// Looks until so many have the tag, or until the deadline; where only some show up, for a minute after the last of them. What
    /// was found before stays found. The error gets the tag.
    pub(crate) async fn search<K: Recoverable>(
        &self,
        count: usize,
        name: Option<&str>,
        error: Error,
    ) -> (Vec<(K, K::Value)>, Error) {
        let tag = &self.attempt.tag;
        let error = error
            .carried_out()
            .tagged(tag)
            .noting(format_args!("what it may have created has the tag {tag}"));
        let end = self.end::<K>();
        let options = self.client.options();
        let interval = options.wait_interval.clone();
        let mut pauses = interval.unwrap_or(Interval::from(K::INTERVAL)).pauses();
        let mut seen: Vec<(K, K::Value)> = Vec::new();
        let mut last_seen = Instant::now();
        loop {
            if self.is_stopped() {
                return (seen, error);
            }
            let found = match end {
                Some(end) => timeout_at(end, self.all::<K>()).await.ok(),
                None => Some(self.all::<K>().await),
            };
            match found {
                // The wait that it belongs to is over.
                Some(Err(_)) if self.is_stopped() => return (seen, error),
                Some(Ok(found)) => {
                    let is_wanted = |value: &K::Value| {
                        let name = name.filter(|_| self.attempt.chosen);
                        name.is_none_or(|name| name.eq_ignore_ascii_case(K::shown_name(value)))
                    };
                    for (key, value) in found {
                        match seen.iter_mut().find(|(known, _)| *known == key) {
                            Some((_, known)) => *known = value,
                            None if is_wanted(&value) => {
                                seen.push((key, value));
                                last_seen = Instant::now();
                            }
                            None => {}
                        }
                    }
                    let is_all = !seen.is_empty() && last_seen.elapsed() >= PATIENCE;
                    if seen.len() >= count || is_all {
                        return (seen, error);
                    }
                }
                Some(Err(failed)) if !is_final(&failed) => {}
                Some(Err(failed)) => {
                    return (seen, error.followed_by("looking for it failed", failed));
                }
                None => return (seen, error),
            }
            let pause = pauses.next();
            let now = Instant::now();
            let is_last = end.is_some_and(|end| now + pause >= end);
            if is_last || !paused(&self.client, pause).await {
                return (seen, error);
            }
        }
    }

    fn is_stopped(&self) -> bool {
        self.client.stop().is_some_and(|stop| stop.is_cancelled())
    }

    /// Until when it is looked for; `None` if the wait that it belongs to says so.
    fn end<K: Recoverable>(&self) -> Option<Instant> {
        if self.client.stop().is_some() {
            return None;
        }
        let deadline = self.client.options().wait_deadline;
        Instant::now().checked_add(deadline.unwrap_or(K::DEADLINE))
    }

    /// Takes the tag off and deletes it, unless it was chosen. It stays where that fails or takes too long.
    pub(crate) async fn tidy<K: Recoverable>(
        &self,
        keys: &[K],
        values: &mut [K::Value],
        body: &K::Body,
    ) {
        if self.attempt.chosen {
            return;
        }
        let tag = &self.attempt.tag;
        let tidied = async {
            for key in keys {
                if let Some(untagged) = key.untag(self.client.core(), body) {
                    untagged.await?;
                }
            }
            self.delete_tag().await
        };
        let tidied = timeout(TIDYING, tidied);
        let tidied = match self.client.stop() {
            Some(stop) => stop.run_until_cancelled(tidied).await,
            None => Some(tidied.await),
        };
        if matches!(tidied, Some(Ok(Ok(())))) {
            for value in values {
                if let Some(tags) = K::shown_tags(value) {
                    tags.retain(|it| it != tag);
                }
            }
        }
    }
}

/// Whether the service looked at a create and refused it for good. What is refused for now is sent again with the same tag.
#[inline]
fn is_refusal(error: &Error) -> bool {
    let is_refused = error.status().is_some_and(|it| it.is_client_error());
    is_refused && !error.is_transient() && !error.is_refused_for_now()
}

/// The name of a tag as the service takes it.
#[inline]
fn check(tag: &str) -> Result<(), String> {
    let is_letter = |c: char| c.is_alphanumeric() || matches!(c, ':' | '-' | '_');
    if tag.is_empty() || tag.chars().count() > LONGEST || !tag.chars().all(is_letter) {
        return Err(format!(
            "{tag:?} can't be a tag: it has 1 to {LONGEST} letters, digits, colons, dashes and underscores"
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::attempt::PREFIX;
    use super::*;

    #[test]
    fn each_attempt_has_a_tag_of_its_own() {
        let (one, other) = (Attempt::new(), Attempt::new());
        assert_ne!(one, other);
        assert!(one.tag.starts_with(PREFIX) && check(&one.tag).is_ok());
        assert_eq!(one.tag.len(), PREFIX.len() + 32);
    }

    #[test]
    fn what_cannot_be_a_tag_is_told() {
        for wrong in ["", "a b", "a,b", "a/b", &"x".repeat(256)] {
            assert!(check(wrong).is_err(), "{wrong}");
        }
        assert!(check("deploy:web-1_2026").is_ok());
    }
}
