//! Projects.

use digitalocean_raw::types::Project;

use crate::ids::id;
use crate::resource::{Deletable, Handle, MINUTES, done, resource};
use crate::wait::BoxFuture;
use crate::{Client, Error};

id! {
    /// The id of a project.
    ProjectId(String)
}

impl Client {
    /// A project, by its id. Nothing is asked until something is awaited.
    #[must_use]
    pub fn project(&self, id: impl Into<ProjectId>) -> Handle<Project> {
        self.resource(id.into())
    }
}

resource!(Project, "project" by ProjectId,
    |raw, key| raw.projects_get(&key.0) => |answer| answer.project,
    |_it| None);

impl Deletable for Project {
    const GONE_WITHIN: u64 = 3 * MINUTES;

    fn delete(client: &Client, key: &ProjectId) -> BoxFuture<()> {
        done(client.raw().projects_delete(&key.0))
    }

    /// While something is still in it (412).
    fn is_refused_for_now(error: &Error) -> bool {
        error.status().is_some_and(|status| status == 412)
    }
}
