//! Apps from their specs: as values, as text, or as files.

mod scalars;

use std::path::{Path, PathBuf};

use digitalocean_raw::types::{
    AppPropose, AppProposeResponse, AppSpec, AppsCreateAppRequest, AppsUpdateAppRequest,
};
use serde_json::Value;

use super::deployed::waits_for_its_deployment;
use super::{App, AppId};
use crate::ids::{IntoKey, ProjectId};
use crate::resource::{
    Collection, FoundExisting, Named as _, Operation, Request, Resource as _, Shown, boxed_part,
    not_empty, setters, shown,
};
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// An app to be created.
pub type CreateApp = Request<AppId, AppsCreateAppRequest>;

/// An app to be created or changed.
pub type UpsertApp = Request<AppId, AppUpsert>;

/// What becomes the spec of an app: an [`AppSpec`], its text as YAML or JSON, a [`Path`] of a file of such text, or a JSON value.
///
/// What this library doesn't know of a text is kept and sent. As in the templates of deploy buttons, the spec may stand below the
/// key `spec`. Text such as `${db.DATABASE_URL}` is for the service, and sent as it is.
///
/// ```no_run
/// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
/// use std::path::Path;
///
/// let file = client.apps().create(Path::new(".do/app.yaml")).wait().await?;
/// let text = client.apps().create("name: shop\nservices:\n- name: web\n  image: {registry_type: DOCKER_HUB, repository: nginx}").await?;
/// # Ok(()) }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no spec of an app",
    label = "expected an `AppSpec`, its text as YAML or JSON, or a `Path`",
    note = "text is the spec itself: a file of it is given as a `Path` or `PathBuf`"
)]
pub trait IntoAppSpec {
    /// The spec.
    ///
    /// # Errors
    ///
    /// Returns an error if the file can't be read, or the text is no spec.
    fn into_app_spec(self) -> Result<AppSpec, SpecError>;
}

/// Why something is no spec of an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecError(String);

impl std::fmt::Display for SpecError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SpecError {}

impl IntoAppSpec for AppSpec {
    fn into_app_spec(self) -> Result<AppSpec, SpecError> {
        Ok(self)
    }
}

impl IntoAppSpec for &AppSpec {
    fn into_app_spec(self) -> Result<AppSpec, SpecError> {
        Ok(self.clone())
    }
}

impl IntoAppSpec for &str {
    fn into_app_spec(self) -> Result<AppSpec, SpecError> {
        of_text(self)
    }
}

impl IntoAppSpec for String {
    fn into_app_spec(self) -> Result<AppSpec, SpecError> {
        of_text(&self)
    }
}

impl IntoAppSpec for &String {
    fn into_app_spec(self) -> Result<AppSpec, SpecError> {
        of_text(self)
    }
}

impl IntoAppSpec for &Path {
    fn into_app_spec(self) -> Result<AppSpec, SpecError> {
        of_file(self)
    }
}

impl IntoAppSpec for &PathBuf {
    fn into_app_spec(self) -> Result<AppSpec, SpecError> {
        of_file(self)
    }
}

impl IntoAppSpec for PathBuf {
    fn into_app_spec(self) -> Result<AppSpec, SpecError> {
        of_file(&self)
    }
}

impl IntoAppSpec for Value {
    fn into_app_spec(self) -> Result<AppSpec, SpecError> {
        of_value(self)
    }
}

#[inline]
fn of_file(path: &Path) -> Result<AppSpec, SpecError> {
    let text = std::fs::read_to_string(path).map_err(|cause| {
        SpecError(format!(
            "the app's spec {} can't be read: {cause}",
            path.display()
        ))
    })?;
    let read = of_text(&text);
    read.map_err(|error| SpecError(format!("{}: {error}", path.display())))
}

/// JSON is YAML, too.
#[inline]
fn of_text(text: &str) -> Result<AppSpec, SpecError> {
    // What is wrong may be a secret: the place is told, and not what stands there.
    let broken = |error: &yaml_serde::Error| {
        let place = error.location().map_or_else(String::new, |place| {
            format!(" at line {} column {}", place.line(), place.column())
        });
        SpecError(format!("the app's spec is neither YAML nor JSON{place}"))
    };
    let mut yaml: yaml_serde::Value = yaml_serde::from_str(text).map_err(|error| broken(&error))?;
    let mut written = scalars::as_written(text, &yaml).map_err(|error| broken(&error))?;
    for tree in [&mut yaml, &mut written] {
        tree.apply_merge().map_err(|error| broken(&error))?;
    }
    let json = |yaml| {
        let json = serde_json::to_value(yaml);
        json.map_err(|_| SpecError("the app's spec has keys that are no text".to_owned()))
    };
    of_read(json(yaml)?, Some(json(written)?))
}

#[inline]
fn of_value(value: Value) -> Result<AppSpec, SpecError> {
    of_read(value, None)
}

/// Reads the value of a spec. `written` is the same with its numbers and booleans as they were written, if that is known.
fn of_read(mut value: Value, mut written: Option<Value>) -> Result<AppSpec, SpecError> {
    if value.get("name").is_none()
        && let Some(below) = value.get_mut("spec")
    {
        value = below.take();
        written = written.and_then(|mut written| Some(written.get_mut("spec")?.take()));
    }
    if !value.is_object() {
        return Err(SpecError(
            "the app's spec has no fields: a file of it is given as a `Path`".to_owned(),
        ));
    }
    let wrong = |_| misshapen(&value);
    let spec: AppSpec = serde_json::from_value(value.clone()).map_err(wrong)?;
    let read = serde_json::to_value(&spec).map_err(wrong)?;
    match scalars::changed(&value, written.as_ref(), &read, "") {
        Some(place) => Err(SpecError(format!(
            "`{place}` of the app's spec is a number or a boolean that would become another text, such as 1.10 and 1.1, or True and true: put it in quotes"
        ))),
        None => Ok(spec),
    }
}

/// The error of a value that can't be read. The place is told, and not what stands there, which may be a secret.
#[cold]
fn misshapen(value: &Value) -> SpecError {
    let json = value.to_string();
    let error = digitalocean_core::from_slice::<AppSpec>(json.as_bytes()).err();
    let place = error.map(|error| digitalocean_core::locate(json.as_bytes(), &error));
    let place = match place.as_deref() {
        None | Some("$") => "something",
        Some(place) => &format!("`{place}`"),
    };
    SpecError(format!(
        "{place} of the app's spec has another shape than it should have"
    ))
}

/// A spec, and what is wrong with it if it is blank for that reason.
fn read(spec: impl IntoAppSpec) -> (AppSpec, Option<String>) {
    match spec.into_app_spec() {
        Ok(spec) => (spec, None),
        Err(error) => (AppSpec::new(""), Some(error.0)),
    }
}

/// Why nothing is sent.
#[inline]
fn check(spec: &AppSpec, wrong: Option<&String>) -> Result<(), String> {
    match wrong {
        Some(wrong) => Err(wrong.clone()),
        None => not_empty("an app's name", &spec.name),
    }
}

impl Collection<AppId> {
    /// Creates an app and its first deployment: await it for the service's answer, or [`wait`](Request::wait) until that deployment
    /// is active and the app has its address. Operation: `apps_create`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::apps::{AppServiceSpec, AppSpec, AppsImageSourceSpec};
    ///
    /// let image = AppsImageSourceSpec::new().registry_type("DOCKER_HUB").repository("nginx").tag("1.29");
    /// let web = AppServiceSpec::new("web").image(image).http_port(80);
    /// let shop = client.apps().create(AppSpec::new("shop").services([web])).wait().await?;
    /// println!("{:?}", shop.live_url);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// An invalid spec, or one without a name, is refused before anything is sent. If the deployment fails, a wait returns an
    /// error of the kind [`Failed`](crate::ErrorKind::Failed), which names the deployment and, if the service gives one, the
    /// reason.
    pub fn create(&self, spec: impl IntoAppSpec) -> CreateApp {
        let (spec, wrong) = read(spec);
        let body = AppsCreateAppRequest::new(spec);
        let request = Request::asking(&self.client, body, move |client, body| {
            let call = client.raw().apps_create(body);
            let call = call.require(check(&body.spec, wrong.as_ref()));
            let asked = boxed_part(call, |answer| answer.app);
            Box::pin(async move { keyed(asked.await?) })
        });
        waits_for_its_deployment(request.creates())
    }

    /// Changes the app that has the spec's name, as a whole, or creates it if there is none, so a program may do it any number of
    /// times. Await it for the service's answer, or [`wait`](Request::wait) until the deployment that it starts is active.
    /// Settings that the spec doesn't contain are reset; [`update`](super::AppHandle::update) keeps them. Operations:
    /// `apps_list`, then
    /// `apps_update` or `apps_create`.
    ///
    /// The last built images and commits stay, unless [`update_all_source_versions`](Request::update_all_source_versions) is set.
    /// Secret variables that are sent in plain text start a new deployment each time; those that are sent as the service returns
    /// them (`EV[..]`) stay as they are.
    ///
    /// # Errors
    ///
    /// An invalid spec, or one without a name, is refused before anything is sent.
    pub fn upsert(&self, spec: impl IntoAppSpec) -> UpsertApp {
        let (spec, wrong) = read(spec);
        let body = AppUpsert {
            spec,
            project_id: None,
            update_all_source_versions: None,
        };
        let found = FoundExisting::default();
        let finds = found.clone();
        let request = Request::asking(&self.client, body, move |client, body| {
            let checked = check(&body.spec, wrong.as_ref());
            let (client, body, finds) = (client.clone(), body.clone(), finds.clone());
            Box::pin(async move {
                checked.map_err(Error::refused)?;
                upsert(&client, &body, &finds).await
            })
        });
        waits_for_its_deployment(request.changes().creates_unless(&found))
    }

    /// Checks a spec without creating anything, and returns it as the service would keep it. Operation: `apps_validate_appSpec`.
    ///
    /// # Errors
    ///
    /// An invalid spec, or one without a name, is refused before anything is sent; the service answers 400 for other mistakes.
    pub fn validate(&self, spec: impl IntoAppSpec) -> Operation<AppPropose, AppSpec> {
        let (spec, wrong) = read(spec);
        self.operation(
            AppPropose::new(spec),
            move |raw, (), body| {
                let call = raw.apps_validate_app_spec(body);
                call.require(check(&body.spec, wrong.as_ref()))
            },
            |answer| answer.spec,
        )
    }

    /// Checks a spec without creating anything, and returns what the app would cost per month, and whether its name is available.
    /// Operation:
    /// `apps_validate_appSpec`.
    ///
    /// # Errors
    ///
    /// An invalid spec, or one without a name, is refused before anything is sent; the service answers 400 for other mistakes.
    pub fn propose(&self, spec: impl IntoAppSpec) -> Operation<AppPropose, AppProposeResponse> {
        let (spec, wrong) = read(spec);
        self.operation(
            AppPropose::new(spec),
            move |raw, (), body| {
                let call = raw.apps_validate_app_spec(body);
                call.require(check(&body.spec, wrong.as_ref()))
            },
            Some,
        )
    }
}

setters!(Operation<AppPropose, AppSpec> {
    #[doc = "The app that the spec is a change of. Without it a new app is proposed."]
    key app_id: AppId,
});

setters!(Operation<AppPropose, AppProposeResponse> {
    #[doc = "The app that the spec is a change of. Without it a new app is proposed."]
    key app_id: AppId,
});

/// What [`upsert`](Collection::upsert) sends.
#[derive(Clone)]
pub struct AppUpsert {
    spec: AppSpec,
    project_id: Option<String>,
    update_all_source_versions: Option<bool>,
}

/// Specs may hold secrets, which they don't show.
impl std::fmt::Debug for AppUpsert {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AppUpsert")
            .field("name", &self.spec.name)
            .finish_non_exhaustive()
    }
}

impl UpsertApp {
    /// The project that the app is in, if it is created. Default: the account's default project.
    pub fn project_id(self, project: impl IntoKey<ProjectId>) -> Self {
        self.with(|body| body.project_id = Some(project.into_key().0))
    }

    /// Whether the newest commits and images of all components are used, if the app is changed. Default: the last built ones
    /// stay.
    #[inline]
    pub fn update_all_source_versions(self, newest: bool) -> Self {
        self.with(|body| body.update_all_source_versions = Some(newest))
    }
}

/// An answer, with its key.
fn keyed(app: Box<App>) -> Result<Shown<AppId>, Error> {
    let missing = || Error::incomplete("the answer has no id").carried_out();
    let key = AppId::of(&(), &app).ok_or_else(missing)?;
    Ok((key, Some(app)))
}

async fn upsert(
    client: &Client,
    body: &AppUpsert,
    finds: &FoundExisting,
) -> Result<Shown<AppId>, Error> {
    if let Some(app) = holder(client, body).await.map_err(Error::unsent)? {
        finds.note();
        return update(client, app, body).await;
    }
    match created(client, body).await {
        Ok(app) => keyed(app),
        // Somebody else was faster, and has the name now.
        Err(error) if error.is_conflict() && !error.may_have_been_processed() => {
            match holder(client, body).await {
                Ok(Some(app)) => {
                    finds.note();
                    update(client, app, body).await
                }
                _ => Err(error),
            }
        }
        Err(error) => Err(error),
    }
}

/// In a function of its own, so that the body isn't on the stack while the service answers.
#[inline(never)]
fn created(client: &Client, body: &AppUpsert) -> BoxFuture<Box<App>> {
    let mut create = AppsCreateAppRequest::new(body.spec.clone());
    create.project_id.clone_from(&body.project_id);
    boxed_part(client.raw().apps_create(&create), |answer| answer.app)
}

/// The app that has the name.
fn holder(client: &Client, body: &AppUpsert) -> BoxFuture<Option<Box<App>>> {
    AppId::find_by_name(client.core(), &(), &body.spec.name)
}

async fn update(client: &Client, app: Box<App>, body: &AppUpsert) -> Result<Shown<AppId>, Error> {
    match updated(client, &app, body).await {
        Ok(Some(app)) => keyed(app),
        // It was carried out, and is read afterwards.
        Ok(None) => Ok((AppId(app.id), None)),
        Err(error) if error.is_done_unread() => Ok((AppId(app.id), None)),
        Err(error) => Err(error),
    }
}

#[inline(never)]
fn updated(client: &Client, app: &App, body: &AppUpsert) -> BoxFuture<Option<Box<App>>> {
    let mut update = AppsUpdateAppRequest::new(body.spec.clone());
    update.update_all_source_versions = body.update_all_source_versions;
    shown(client.raw().apps_update(&app.id, &update), |answer| {
        answer.app
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const YAML: &str = "
name: shop
region: nyc
x_new: {deep: [1, two]}
services:
- name: web
  x_other: true
  envs:
  - {key: PORT, value: 8080}
  - {key: URL, value: '${db.DATABASE_URL}'}
";

    #[test]
    fn yaml_and_json_are_the_same_and_keep_what_is_unknown() {
        let yaml = YAML.into_app_spec().unwrap();
        let written = serde_json::to_value(&yaml).unwrap();
        assert_eq!(written["x_new"], json!({"deep": [1, "two"]}));
        assert_eq!(written["services"][0]["x_other"], true);
        // The service wants text.
        assert_eq!(written["services"][0]["envs"][0]["value"], "8080");
        assert_eq!(
            written["services"][0]["envs"][1]["value"],
            "${db.DATABASE_URL}"
        );
        assert_eq!(written.to_string().into_app_spec().unwrap(), yaml);
        assert_eq!(json!({"spec": written}).into_app_spec().unwrap(), yaml);
        let merged = "x: &x {name: a}\n<<: *x\n".into_app_spec().unwrap();
        assert_eq!(merged.name, "a");
    }

    #[test]
    fn a_number_that_would_be_another_text_is_refused() {
        let spec = |tag: &str, value: &str| {
            format!(
                "{{name: a, services: [{{name: w, image: {{tag: {tag}}}, envs: [{{key: K, value: {value}}}]}}]}}"
            )
        };
        for (tag, value, place) in [
            ("1.10", "'x'", "`services[0].image.tag`"),
            ("'1.10'", "0.50", "`services[0].envs[0].value`"),
            ("'1'", "True", "`services[0].envs[0].value`"),
            ("'1'", "FALSE", "`services[0].envs[0].value`"),
            ("'1'", "+4930123", "`services[0].envs[0].value`"),
            ("'1'", "0x1F", "`services[0].envs[0].value`"),
            ("'1'", "0o17", "`services[0].envs[0].value`"),
            ("'1'", "0b11", "`services[0].envs[0].value`"),
            (
                "'1'",
                "123456789012345678901234567890123456789012",
                "`services[0].envs[0].value`",
            ),
        ] {
            let error = spec(tag, value).into_app_spec().unwrap_err();
            assert!(error.0.starts_with(place), "{error:?}");
        }
        for same in ["8080", "-1", "true", "1.5", "'True'", "\"0x1F\"", "007"] {
            let read = spec("'1.10'", same).into_app_spec();
            let read = serde_json::to_value(read.unwrap()).unwrap();
            let text = same.trim_matches(['\'', '"']);
            assert_eq!(read["services"][0]["envs"][0]["value"], text, "{same}");
        }
        // Through what YAML has for what is written once and used twice, and below `spec`.
        let twice =
            "x: &x {key: K, value: 0x1F}\nspec:\n  name: a\n  envs: [{<<: *x, scope: RUN_TIME}]\n";
        let error = twice.into_app_spec().unwrap_err();
        assert!(error.0.starts_with("`envs[0].value`"), "{error:?}");
        // Where a boolean is meant, it may be written in any way.
        let meant = "{name: a, services: [{name: w, git: {branch: main}, instance_count: 0x2, github: {deploy_on_push: True}}]}";
        assert!(meant.into_app_spec().is_ok());
        // Where a number is meant, it stays one.
        let alert =
            "{name: a, services: [{name: w, alerts: [{rule: CPU_UTILIZATION, value: 80.5}]}]}";
        assert!(alert.into_app_spec().is_ok());
    }

    #[test]
    fn what_is_wrong_is_told_without_what_stands_there() {
        for (text, said) in [
            ("name: [s3cret", "neither YAML nor JSON at line"),
            ("app.yaml", "no fields"),
            ("", "no fields"),
            (
                "{\"name\": \"a\", \"services\": \"s3cret\"}",
                "`services` of the app's spec has another shape",
            ),
            (
                "{name: a, services: [{name: web}, {name: api, envs: s3cret}]}",
                "`services[1].envs` of the app's spec has another shape",
            ),
        ] {
            let error = text.into_app_spec().unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
            assert!(!error.contains("s3cret"), "{error}");
        }
        let error = Path::new("/nowhere/app.yaml").into_app_spec().unwrap_err();
        assert!(error.to_string().contains("/nowhere/app.yaml"), "{error}");
    }

    #[test]
    fn a_file_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("app.yaml");
        std::fs::write(&path, YAML).unwrap();
        assert_eq!(path.into_app_spec(), YAML.into_app_spec());
    }
}
