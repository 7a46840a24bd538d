//! Projects: what they are, creating, changing and deleting them.

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::account::{OWNER_ID, OWNER_UUID};
use super::uuids::Uuid;
use super::{Handler, World, paging};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::{Moment, timestamp};

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("projects_list", list),
    ("projects_create", create),
    ("projects_get", get),
    ("projects_get_default", get),
    ("projects_update", update),
    ("projects_update_default", update),
    ("projects_patch", update),
    ("projects_patch_default", update),
    ("projects_delete", delete),
];

/// Anything else is kept behind `Other: `.
const PURPOSES: [&str; 9] = [
    "Just trying out DigitalOcean",
    "Class project / Educational purposes",
    "Website or blog",
    "Web Application",
    "Service or API",
    "Mobile Application",
    "Machine learning / AI / Data processing",
    "IoT",
    "Operational / Developer tooling",
];

#[derive(Serialize, Deserialize)]
pub(super) struct Project {
    /// Counts projects; the UUID follows from it.
    pub(super) number: u64,
    name: String,
    description: String,
    purpose: String,
    environment: Option<String>,
    created_at: Moment,
    updated_at: Moment,
}

impl World {
    /// Makes the project that everything belongs to at first. It is as old as the account.
    pub(super) fn first_project(&mut self, now: Moment) {
        let number = self.uuids.next(Uuid::Project);
        let project = Project {
            number,
            name: "Sandbox".to_owned(),
            description: "What no other project has".to_owned(),
            purpose: "Just trying out DigitalOcean".to_owned(),
            environment: None,
            created_at: now,
            updated_at: now,
        };
        self.projects.insert(number, project);
        self.default_projects.push((now, number));
    }

    pub(super) fn default_project(&self) -> u64 {
        self.default_projects
            .last()
            .map(|(_, number)| *number)
            .unwrap_or_default()
    }

    /// The project of the path; the default one on paths that name none.
    pub(super) fn called_project(&self, call: &Call<'_>) -> Result<&Project, Answer> {
        let uuid = call.path_value("project_id");
        uuid.map_or(Some(self.default_project()), |uuid| {
            Uuid::Project.number(uuid)
        })
        .and_then(|number| self.projects.get(&number))
        .ok_or_else(|| no_such_project(uuid.unwrap_or("by default")))
    }

    fn show_project(&self, project: &Project) -> Value {
        let mut shown = json!({
            "id": Uuid::Project.of(project.number),
            "owner_uuid": OWNER_UUID,
            "owner_id": OWNER_ID,
            "name": project.name,
            "description": project.description,
            "purpose": project.purpose,
            "is_default": project.number == self.default_project(),
            "created_at": timestamp(project.created_at),
            "updated_at": timestamp(project.updated_at),
        });
        if let (Some(environment), Some(shown)) = (&project.environment, shown.as_object_mut()) {
            shown.insert("environment".to_owned(), json!(environment));
        }
        shown
    }
}

/// The project that a request names for something new.
pub(super) fn asked(call: &Call<'_>, world: &World) -> Result<Option<u64>, Answer> {
    call.text("project_id")
        .map(|uuid| {
            Uuid::Project
                .number(uuid)
                .filter(|number| world.projects.contains_key(number))
                .ok_or_else(|| {
                    Answer::unprocessable(format!("body.project_id: there is no project {uuid}"))
                })
        })
        .transpose()
}

fn no_such_project(what: &str) -> Answer {
    Answer::not_found(format!("there is no project {what}"))
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let projects = world.projects.values();
    Ok(paging::page_of(call, "projects", projects, |project| {
        world.show_project(project)
    }))
}

fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let mut project = Project {
        number: 0,
        name: String::new(),
        description: String::new(),
        purpose: String::new(),
        environment: None,
        created_at: call.now,
        updated_at: call.now,
    };
    project.take(call);
    check(world, &project)?;
    project.number = world.uuids.next(Uuid::Project);
    let shown = world.show_project(&project);
    world.projects.insert(project.number, project);
    Ok(Answer::json(StatusCode::CREATED, json!({"project": shown})))
}

impl Project {
    /// Takes over what the request has.
    fn take(&mut self, call: &Call<'_>) {
        for (field, own) in [
            ("name", &mut self.name),
            ("description", &mut self.description),
        ] {
            if let Some(new) = call.text(field) {
                new.clone_into(own);
            }
        }
        if let Some(environment) = call.text("environment") {
            self.environment = Some(environment.to_owned());
        }
        if let Some(purpose) = call.text("purpose") {
            self.purpose = if PURPOSES.contains(&purpose) || purpose.starts_with("Other: ") {
                purpose.to_owned()
            } else {
                format!("Other: {purpose}")
            };
        }
    }
}

fn check(world: &World, new: &Project) -> Result<(), Answer> {
    if new.name.trim().is_empty() || new.purpose == "Other: " {
        return Err(Answer::unprocessable(
            "body: a project needs a name and a purpose",
        ));
    }
    let taken = world
        .projects
        .values()
        .any(|other| other.name == new.name && other.number != new.number);
    if taken {
        return Err(Answer::error(
            StatusCode::CONFLICT,
            "conflict",
            format!("there is a project named {} already", new.name),
        ));
    }
    Ok(())
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let project = world.called_project(call)?;
    Ok(Answer::ok(json!({"project": world.show_project(project)})))
}

/// The default project stays so until another one takes its place.
fn update(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let old = world.called_project(call)?;
    let number = old.number;
    let mut project = Project {
        name: old.name.clone(),
        description: old.description.clone(),
        purpose: old.purpose.clone(),
        environment: old.environment.clone(),
        updated_at: call.now,
        ..*old
    };
    project.take(call);
    check(world, &project)?;
    if call.flag("is_default") == Some(true) && number != world.default_project() {
        world.default_projects.push((call.now, number));
    }
    let shown = world.show_project(&project);
    world.projects.insert(number, project);
    Ok(Answer::ok(json!({"project": shown})))
}

fn delete(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = world.called_project(call)?.number;
    let kept = if number == world.default_project() {
        "can't delete the default project; make another one the default first"
    } else if world.has_resources(number) {
        "cannot delete a project with resources; assign them to another project first"
    } else {
        world.projects.remove(&number);
        return Ok(Answer::no_content());
    };
    Err(Answer::error(
        StatusCode::PRECONDITION_FAILED,
        "precondition_failed",
        kept,
    ))
}
