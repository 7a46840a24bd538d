//! Projects: groups of resources.
#![doc = digitalocean_raw::projects_methods!()]

use digitalocean_core::Progress;
use digitalocean_core::resource::refused;
use digitalocean_raw::slugs::{Environment, Purpose};
use digitalocean_raw::types::{ProjectAssignment, ProjectPatch, ProjectsCreateBody};

use crate::resource::{Collection, Handle, Operation, Request, not_empty, not_empty_if_said, part};
use crate::{Client, Error, ErrorKind};

mod urn;

pub use digitalocean_raw::types::{Project, ProjectResource, ProjectResourceStatus};
pub use urn::{Urn, UrnError};

pub(crate) use urn::urn;

digitalocean_raw::projects_accessors!(crate);

/// A project to be created.
pub type CreateProject = Request<ProjectId, ProjectsCreateBody>;

/// A request to change a project.
pub type UpdateProject = Request<ProjectId, ProjectPatch>;

/// The name that the service accepts for the id of the default project.
const DEFAULT: &str = "default";

impl Client {
    /// The default project, to which new resources are assigned unless another one is given.
    #[must_use]
    #[doc(alias = "get_default")]
    #[inline]
    pub fn default_project(&self) -> ProjectHandle {
        self.project(DEFAULT)
    }
}

impl Collection<ProjectId> {
    /// Creates a project with one of the listed purposes, or with any other text. Operation: `projects_create`.
    ///
    /// ```no_run
    /// # #[cfg(feature = "droplets")]
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::droplets::DropletId;
    /// use digitalocean_sdk::slugs::{Environment, Purpose};
    ///
    /// let projects = client.projects();
    /// let shop = projects.create("shop", Purpose::WebApplication).environment(Environment::Production).await?;
    /// let lab = projects.create("lab", "Weighing stars").await?; // sent as "Other: Weighing stars"
    /// client.project(&shop).assign([DropletId(3164494)]).await?;
    /// client.project(&lab).update().description("the big ones only").await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, name: impl Into<String>, purpose: impl Into<Purpose>) -> CreateProject {
        let body = ProjectsCreateBody::new(name.into(), purpose.into().to_string());
        Request::of(
            &self.client,
            body,
            |raw, body| {
                raw.projects_create(body)
                    .require(not_empty("a project's name", &body.name))
                    .require(check_purpose(&body.purpose))
            },
            |answer| answer.project,
        )
    }
}

/// A purpose must not be empty, nor have only the prefix of custom purposes.
#[inline]
fn check_purpose(purpose: &str) -> Result<(), String> {
    let words = match Purpose::received(purpose) {
        Purpose::Other(words) => words,
        _ => purpose.to_owned(),
    };
    not_empty("a project's purpose", &words)
}

impl CreateProject {
    /// What it is, in at most 255 characters.
    pub fn description(self, text: impl Into<String>) -> Self {
        self.with(|body| body.description = Some(text.into()))
    }

    /// What it is for: development, staging or production.
    pub fn environment(self, environment: impl Into<Environment>) -> Self {
        self.with(|body| body.environment = Some(environment.into()))
    }
}

impl Handle<ProjectId> {
    /// Changes its fields. Fields that aren't set stay. Operation: `projects_patch`.
    #[inline]
    pub fn update(&self) -> UpdateProject {
        Request::on(
            self,
            ProjectPatch::default(),
            |raw, key, body| {
                let purpose = body.purpose.as_deref();
                raw.projects_patch(&key.0, body)
                    .require(not_empty_if_said("a project's name", body.name.as_deref()))
                    .require(purpose.map_or(Ok(()), check_purpose))
            },
            |answer| answer.project,
        )
    }

    /// Assigns resources to it, and removes them from their former projects. They are given as handles, keys, objects or URNs,
    /// owned or by reference. For an empty list, nothing is sent. Operation: `projects_assign_resources`.
    ///
    /// ```no_run
    /// # #[cfg(feature = "droplets")]
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::projects::Urn;
    ///
    /// let shop = client.project("4e1bfbc3-dc3e-41f2-a18f-1b4d7ba71679");
    /// shop.assign(client.droplets().list().tag_name("shop").all().await?).await?;
    /// shop.assign([client.droplet(3164494)]).await?;
    /// shop.assign([Urn::from(client.droplet(3164494)), Urn::new("space", "pictures")]).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if a text isn't a URN ([`UrnError`]), or the call fails; and one of the kind
    /// [`Failed`](crate::ErrorKind::Failed) if the service did not assign some of them, such as one that does not exist: it
    /// names those, and the others are assigned. [`Error::items`](crate::Error::items) has all of them, those that were not
    /// assigned with the status `NotFound` or `ServiceDown`:
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::ErrorKind;
    /// use digitalocean_sdk::projects::{ProjectResource, ProjectResourceStatus::{NotFound, ServiceDown}};
    ///
    /// let inside = client.default_project().resources().list().all().await?;
    /// match client.project("4e1bfbc3-dc3e-41f2-a18f-1b4d7ba71679").assign(inside).await {
    ///     Err(error) if error.kind() == ErrorKind::Failed => {
    ///         for resource in error.items::<ProjectResource>() {
    ///             if let Some(why @ (NotFound | ServiceDown)) = &resource.status {
    ///                 println!("{} stays where it is: {why}", resource.urn);
    ///             }
    ///         }
    ///     }
    ///     assigned => println!("{} moved", assigned?.len()),
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "assign_resources")]
    pub fn assign<I>(&self, resources: I) -> Operation<ProjectAssignment, Vec<ProjectResource>>
    where
        I: IntoIterator,
        I::Item: Into<Urn>,
    {
        let urns: Vec<Urn> = resources.into_iter().map(Into::into).collect();
        let wrong = urns.iter().try_for_each(Urn::check).err();
        let mut body = ProjectAssignment::default();
        body.resources = Some(urns.into_iter().map(|urn| urn.0).collect());
        let key = self.key.clone();
        Operation::by(&self.client, body, move |client, body| {
            if let Some(error) = &wrong {
                return refused(format!("projects_assign_resources: {error}"));
            }
            let asked = body.resources.clone().unwrap_or_default();
            if asked.is_empty() {
                return Box::pin(async { Ok(Vec::new()) });
            }
            let call = client.raw().projects_assign_resources(&key.0, body);
            let answer = part(call, |answer| Some(answer.resources.unwrap_or_default()));
            Box::pin(async move { all_assigned(&asked, answer.await?) })
        })
    }
}

/// What was assigned, or an error that names what was not. The answer has what else is in the project, too.
#[inline]
fn all_assigned(
    asked: &[String],
    mut resources: Vec<ProjectResource>,
) -> Result<Vec<ProjectResource>, Error> {
    use ProjectResourceStatus::{NotFound, Ok as Inside, ServiceDown};
    // Addresses have two URNs, and may be shown by the other one.
    resources.retain(|it| it.status != Some(Inside) || asked.contains(&it.urn));
    let failed = resources.iter().filter_map(|it| match &it.status {
        Some(status @ (NotFound | ServiceDown)) => Some(format!("{} ({status})", it.urn)),
        _ => None,
    });
    let failed: Vec<String> = failed.collect();
    if failed.is_empty() {
        return Ok(resources);
    }
    let (all, assigned) = (resources.len(), resources.len() - failed.len());
    let assigned_some = assigned > 0;
    let failed = failed.join(", ");
    let told = match assigned_some {
        true => format!("assigned {assigned} of {all}, and did not assign {failed}"),
        false => format!("did not assign {failed}"),
    };
    let message = format!("projects_assign_resources: the service {told}");
    let error = Error::new(ErrorKind::Failed, message).with_items(resources);
    Err(error.in_wait(Progress::default(), assigned_some))
}

impl UpdateProject {
    /// Its name.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.with(|body| body.name = Some(name.into()))
    }

    /// What it is, in at most 255 characters.
    pub fn description(self, text: impl Into<String>) -> Self {
        self.with(|body| body.description = Some(text.into()))
    }

    /// Its purpose: a listed one, or any other text.
    pub fn purpose(self, purpose: impl Into<Purpose>) -> Self {
        self.with(|body| body.purpose = Some(purpose.into().into()))
    }

    /// What it is for: development, staging or production.
    pub fn environment(self, environment: impl Into<Environment>) -> Self {
        self.with(|body| body.environment = Some(environment.into()))
    }

    /// Makes it the default project.
    #[inline]
    pub fn default_project(self) -> Self {
        self.with(|body| body.is_default = Some(true))
    }
}
