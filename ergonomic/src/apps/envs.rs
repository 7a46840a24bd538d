//! Variables of an app, changed one by one, without its spec being written anew.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use digitalocean_raw::types::{
    AppSpec, AppVariableDefinition, AppVariableDefinitionScope, AppVariableDefinitionType,
};

use super::deployed::waits_for_its_deployment;
use super::{App, AppHandle, AppId};
use crate::Error;
use crate::resource::{Handle, Request, not_empty, read_back};

/// Variables of an app to be changed, made by [`AppHandle::set_env`] and its neighbours.
pub type ChangeAppEnvs = Request<AppId, AppEnvs>;

/// Changes of variables: what [`AppHandle::set_env`] and its neighbours send.
#[derive(Clone, Default)]
pub struct AppEnvs {
    /// The components whose variables they are; those of the app itself if there are none.
    components: Vec<String>,
    /// The changes, one for each name of a variable.
    changes: Vec<(String, Change)>,
    scope: Option<AppVariableDefinitionScope>,
}

#[derive(Clone)]
enum Change {
    Set { value: String, is_secret: bool },
    Remove,
}

/// Values may be secrets, which it doesn't show. Nor does it show names, of which one may be a value that stands in the wrong place.
impl fmt::Debug for AppEnvs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppEnvs")
            .field("components", &self.components)
            .field("changes", &self.changes.len())
            .field("scope", &self.scope)
            .finish()
    }
}

impl Handle<AppId> {
    /// Sets an environment variable, and leaves everything else of the spec as it is: await it for the service's answer, or
    /// [`wait`](Request::wait) until the deployment that it leads to is active. It is a variable of the app, which all components
    /// have, unless [`component`](Request::component) names one. Operation: `apps_update`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client, key: String) -> Result<(), digitalocean_sdk::Error> {
    /// let app = client.app("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf");
    /// app.set_env("LOG_LEVEL", "debug").wait().await?;
    ///
    /// // Several in one deployment, of one component.
    /// let change = app.set_secret_env("PAYMENT_KEY", key).set_env("WORKERS", "4").remove_env("DEBUG");
    /// change.component("web").wait().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// A variable that exists keeps its type and its scope, unless [`scope`](Request::scope) says another one, so that the value of a
    /// secret is replaced by another secret. One that doesn't exist is plain text, there when the component is built and when it runs.
    /// If a name is set several times in one request, the last value counts. If a component has several variables of that name, all of
    /// them are changed; with a scope, those of that scope.
    ///
    /// If nothing would be changed, nothing is sent. That can't be told of secrets, whose values the service doesn't show: each time that
    /// one is set, there is a deployment.
    ///
    /// # Errors
    ///
    /// A name that has other characters than letters, digits and `_` is refused before anything is sent. It is an error of the kind
    /// [`Missing`](crate::ErrorKind::Missing), and nothing is changed, if the app has no such component, or no such variable to be
    /// removed.
    ///
    /// What somebody else changes between the two requests that this takes is lost, since the service replaces the spec as a whole. Then
    /// the variables are read again: if somebody else wrote an older spec after this change, so that they aren't as they were set, it is
    /// an error of the kind [`Overwritten`](crate::ErrorKind::Overwritten). Of secrets only that they exist can be told.
    pub fn set_env(&self, key: impl Into<String>, value: impl Into<String>) -> ChangeAppEnvs {
        self.changing_envs().set_env(key, value)
    }

    /// Sets several environment variables in one deployment, such as those of an `.env` file, as [`set_env`](Self::set_env) sets one.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use std::collections::HashMap;
    ///
    /// let env = HashMap::from([("LOG_LEVEL", "info"), ("WORKERS", "4")]);
    /// let app = client.app("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf");
    /// app.set_envs(env).components(["web", "worker"]).wait().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_envs<K: Into<String>, V: Into<String>>(
        &self,
        variables: impl IntoIterator<Item = (K, V)>,
    ) -> ChangeAppEnvs {
        self.changing_envs().set_envs(variables)
    }

    /// Sets an environment variable whose value is encrypted, and never shown again, as [`set_env`](Self::set_env) sets one in plain
    /// text. One that exists becomes a secret.
    pub fn set_secret_env(
        &self,
        key: impl Into<String>,
        value: impl Into<String>,
    ) -> ChangeAppEnvs {
        self.changing_envs().set_secret_env(key, value)
    }

    /// Sets several environment variables whose values are encrypted in one deployment, as [`set_env`](Self::set_env) sets one.
    pub fn set_secret_envs<K: Into<String>, V: Into<String>>(
        &self,
        variables: impl IntoIterator<Item = (K, V)>,
    ) -> ChangeAppEnvs {
        self.changing_envs().set_secret_envs(variables)
    }

    /// Removes an environment variable, as [`set_env`](Self::set_env) sets one.
    pub fn remove_env(&self, key: impl Into<String>) -> ChangeAppEnvs {
        self.changing_envs().remove_env(key)
    }

    /// Removes several environment variables in one deployment, as [`set_env`](Self::set_env) sets one.
    pub fn remove_envs(&self, keys: impl IntoIterator<Item = impl Into<String>>) -> ChangeAppEnvs {
        self.changing_envs().remove_envs(keys)
    }

    #[inline]
    fn changing_envs(&self) -> ChangeAppEnvs {
        let key = self.key.clone();
        let body = AppEnvs::default();
        let request = Request::asking(&self.client, body, move |client, envs: &AppEnvs| {
            let (app, key) = (client.app(&key), key.clone());
            let envs = Arc::new(envs.clone());
            Box::pin(async move {
                envs.check().map_err(Error::refused)?;
                let answered = changed(&app, envs).await?;
                Ok((key, Some(answered)))
            })
        });
        waits_for_its_deployment(request.changes())
    }
}

impl ChangeAppEnvs {
    /// Changes the variables of this component instead of those that all have. Several may be named.
    pub fn component(self, name: impl Into<String>) -> Self {
        self.components([name])
    }

    /// Changes the variables of these components instead of those that all have: some of the app's
    /// [`component_names`](super::App::component_names).
    pub fn components(self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with(|envs| envs.components.extend(names.into_iter().map(Into::into)))
    }

    /// When the variables that are set are there: `RUN_TIME`, `BUILD_TIME` or `RUN_AND_BUILD_TIME`. Default: as it is now, and
    /// `RUN_AND_BUILD_TIME` for a variable that doesn't exist.
    pub fn scope(self, scope: impl Into<AppVariableDefinitionScope>) -> Self {
        self.with(|envs| envs.scope = Some(scope.into()))
    }

    /// Sets one more variable, as [`AppHandle::set_env`] does.
    pub fn set_env(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.set_envs([(key, value)])
    }

    /// Sets more variables, as [`AppHandle::set_envs`] does.
    pub fn set_envs<K: Into<String>, V: Into<String>>(
        self,
        variables: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        self.setting(variables, false)
    }

    /// Sets one more secret variable, as [`AppHandle::set_secret_env`] does.
    pub fn set_secret_env(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.set_secret_envs([(key, value)])
    }

    /// Sets more secret variables, as [`AppHandle::set_secret_envs`] does.
    pub fn set_secret_envs<K: Into<String>, V: Into<String>>(
        self,
        variables: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        self.setting(variables, true)
    }

    /// Removes a variable as well, as [`AppHandle::remove_env`] does.
    pub fn remove_env(self, key: impl Into<String>) -> Self {
        self.remove_envs([key])
    }

    /// Removes variables as well, as [`AppHandle::remove_envs`] does.
    pub fn remove_envs(self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with(|envs| {
            for key in keys {
                envs.add(key.into(), Change::Remove);
            }
        })
    }

    fn setting<K: Into<String>, V: Into<String>>(
        self,
        variables: impl IntoIterator<Item = (K, V)>,
        is_secret: bool,
    ) -> Self {
        self.with(|envs| {
            for (key, value) in variables {
                let value = value.into();
                envs.add(key.into(), Change::Set { value, is_secret });
            }
        })
    }
}

/// Sends the changes, and reads whether they stay.
async fn changed(app: &AppHandle, envs: Arc<AppEnvs>) -> Result<Box<App>, Error> {
    let is_sent = Arc::new(AtomicBool::new(false));
    let (asked, noted) = (Arc::clone(&envs), Arc::clone(&is_sent));
    let replace = app.replacing_unless_so(move |body| {
        let is_change = asked.apply(&mut body.spec)?;
        noted.store(is_change, Ordering::Relaxed);
        Ok(is_change)
    });
    let answered = replace.boxed().await?;
    if is_sent.load(Ordering::Relaxed) {
        read_back(
            || app.boxed(),
            |shown| envs.difference(&shown.spec),
            "the variables of the app",
            "the variables were sent, and reading them afterwards failed",
        )
        .await?;
    }
    Ok(answered)
}

type Variables = Option<Vec<AppVariableDefinition>>;

impl AppEnvs {
    #[inline]
    fn add(&mut self, key: String, change: Change) {
        self.changes.retain(|(other, _)| *other != key);
        self.changes.push((key, change));
    }

    /// Why nothing is sent. An invalid name isn't shown: it may be a value.
    #[inline]
    fn check(&self) -> Result<(), String> {
        for name in &self.components {
            not_empty("the name of a component", name)?;
        }
        let wrong = self.changes.iter().position(|(key, _)| !is_name(key));
        wrong.map_or(Ok(()), |at| {
            Err(format!(
                "the name of variable {} of {} must be letters, digits and `_`, and not begin with a digit",
                at + 1,
                self.changes.len()
            ))
        })
    }

    /// Changes a spec, and says whether it is another one then.
    #[inline]
    fn apply(&self, spec: &mut AppSpec) -> Result<bool, Error> {
        if let Some(error) = self.unknown(spec) {
            return Err(error);
        }
        let name = spec.name.clone();
        let mut is_change = false;
        let mut missing = Vec::new();
        for (component, variables) in self.places(spec) {
            for (key, change) in &self.changes {
                match self.change(variables, key, change) {
                    Some(changes) => is_change |= changes,
                    None => missing.push(format!("{key}{}", of(component))),
                }
            }
        }
        match missing.is_empty() {
            true => Ok(is_change),
            false => Err(Error::missing(format!(
                "apps_update: app {name} has no variable {}",
                missing.join(", ")
            ))),
        }
    }

    /// The error of a component that the app lacks.
    #[inline]
    fn unknown(&self, spec: &mut AppSpec) -> Option<Error> {
        let databases = spec.databases.iter().flatten();
        let databases: Vec<String> = databases.map(|it| it.name.clone()).collect();
        let app = spec.name.clone();
        let known: Vec<&str> = components(spec).map(|(name, _)| name).collect();
        let unknown = self.components.iter();
        let unknown = unknown.filter(|it| !known.contains(&it.as_str()));
        let unknown: Vec<&str> = unknown.map(String::as_str).collect();
        let first = unknown.first()?;
        let there = match known.is_empty() {
            true => "it has none with variables".to_owned(),
            false => format!("those with variables are {}", known.join(", ")),
        };
        let what = match databases.iter().any(|it| it == first) {
            true => format!("component {first} of app {app} is a database, which has no variables"),
            false => format!("app {app} has no component {}", unknown.join(", ")),
        };
        Some(Error::missing(format!("apps_update: {what}; {there}")))
    }

    /// The variables that are meant, with their component.
    #[inline]
    fn places<'a>(&'a self, spec: &'a mut AppSpec) -> Vec<(Option<&'a str>, &'a mut Variables)> {
        if self.components.is_empty() {
            return vec![(None, &mut spec.envs)];
        }
        let named = components(spec);
        let named = named.filter(|(name, _)| self.components.iter().any(|it| it == name));
        named
            .map(|(name, variables)| (Some(name), variables))
            .collect()
    }

    /// Makes one change, and says whether something is another one then; `None` if what is to be removed doesn't exist.
    #[inline]
    fn change(&self, variables: &mut Variables, key: &str, change: &Change) -> Option<bool> {
        let Change::Set { value, is_secret } = change else {
            let all = variables.as_mut()?;
            let before = all.len();
            all.retain(|it| it.key != key);
            let is_there = all.len() < before;
            if all.is_empty() {
                *variables = None;
            }
            return is_there.then_some(true);
        };
        let all = variables.get_or_insert_default();
        let count = all.iter().filter(|it| it.key == key).count();
        let is_meant = |it: &AppVariableDefinition| {
            it.key == key && (count == 1 || self.scope.as_ref().is_none_or(|own| scope(it) == *own))
        };
        let mut is_change = false;
        let mut is_found = false;
        for variable in all.iter_mut().filter(|it| is_meant(it)) {
            is_found = true;
            is_change |= self.set(variable, value, *is_secret);
        }
        if !is_found {
            let mut variable = AppVariableDefinition::new(key);
            self.set(&mut variable, value, *is_secret);
            all.push(variable);
        }
        Some(is_change || !is_found)
    }

    /// Sets what is said of a variable, and says whether it is another one then.
    #[inline]
    fn set(&self, variable: &mut AppVariableDefinition, value: &str, is_secret: bool) -> bool {
        let before = variable.clone();
        variable.value = Some(value.to_owned());
        if is_secret {
            variable.type_ = Some(AppVariableDefinitionType::Secret);
        }
        if let Some(own) = &self.scope
            && scope(variable) != *own
        {
            variable.scope = Some(own.clone());
        }
        *variable != before
    }

    /// What of the variables isn't as it was set; `None` if all is.
    #[inline]
    fn difference(&self, shown: &AppSpec) -> Option<String> {
        let mut shown = shown.clone();
        let mut other = Vec::new();
        for (component, variables) in self.places(&mut shown) {
            for (key, change) in &self.changes {
                let mut those = variables.iter().flatten().filter(|it| it.key == *key);
                let (is_so, said) = match change {
                    Change::Remove => (those.next().is_none(), "is there again"),
                    Change::Set { value, is_secret } => (
                        those.any(|it| is_set(it, value, *is_secret)),
                        "isn't as it was set",
                    ),
                };
                if !is_so {
                    other.push(format!("{key}{} {said}", of(component)));
                }
            }
        }
        let gone = self.components.iter();
        let gone = gone.filter(|name| !components(&mut shown).any(|(it, _)| it == name.as_str()));
        let gone: Vec<String> = gone
            .map(|name| format!("component {name} is gone"))
            .collect();
        other.extend(gone);
        (!other.is_empty()).then(|| other.join(", "))
    }
}

/// The components that have variables, with them.
#[inline]
fn components(spec: &mut AppSpec) -> impl Iterator<Item = (&str, &mut Variables)> {
    let services = spec.services.iter_mut().flatten();
    let services = services.map(|it| (it.name.as_str(), &mut it.envs));
    let sites = spec.static_sites.iter_mut().flatten();
    let sites = sites.map(|it| (it.name.as_str(), &mut it.envs));
    let jobs = spec.jobs.iter_mut().flatten();
    let jobs = jobs.map(|it| (it.name.as_str(), &mut it.envs));
    let workers = spec.workers.iter_mut().flatten();
    let workers = workers.map(|it| (it.name.as_str(), &mut it.envs));
    let functions = spec.functions.iter_mut().flatten();
    let functions = functions.map(|it| (it.name.as_str(), &mut it.envs));
    let all = services.chain(sites).chain(jobs).chain(workers);
    all.chain(functions)
}

/// Whether a variable is shown as it was set. The value of a secret isn't shown.
#[inline]
fn is_set(shown: &AppVariableDefinition, value: &str, is_secret: bool) -> bool {
    let is_encrypted = shown.type_ == Some(AppVariableDefinitionType::Secret);
    match shown.value.as_deref() {
        Some(shown) if shown == value => !is_secret || is_encrypted,
        _ => is_encrypted,
    }
}

/// When a variable is there: the service leaves out what is the default.
#[inline]
fn scope(variable: &AppVariableDefinition) -> AppVariableDefinitionScope {
    match &variable.scope {
        None | Some(AppVariableDefinitionScope::Unset) => {
            AppVariableDefinitionScope::RunAndBuildTime
        }
        Some(scope) => scope.clone(),
    }
}

/// The component of a variable, as messages append it to the variable's name.
#[inline]
fn of(component: Option<&str>) -> String {
    component.map_or_else(String::new, |name| format!(" of {name}"))
}

/// Whether the service takes it as a name.
#[inline]
fn is_name(key: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphabetic() || c == '_';
    let mut rest = key.chars();
    rest.next().is_some_and(is_letter) && rest.all(|c| is_letter(c) || c.is_ascii_digit())
}
