//! Which resources belong to which project.
//!
//! What nobody assigned belongs to the project that was the default when it was made.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::uuids::Uuid;
use super::{Handler, World, domains, paging, reserved_ips};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::{Moment, timestamp};
use crate::store;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("projects_list_resources", list),
    ("projects_list_resources_default", list),
    ("projects_assign_resources", assign),
    ("projects_assign_resources_default", assign),
];

/// The project that something was assigned to, by number.
#[derive(Serialize, Deserialize)]
pub(super) struct Assignment {
    project: u64,
    at: Moment,
    /// How the URN was written, where there is another way than the one it is kept by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    written: Option<String>,
}

impl World {
    /// What has the same name later starts anew.
    pub(super) fn forget_assignment(&mut self, urn: &str) {
        self.assignments.remove(urn);
    }

    pub(super) fn assign_to_project(&mut self, urn: String, project: u64, at: Moment) {
        let assignment = Assignment {
            project,
            at,
            written: None,
        };
        self.assignments.insert(urn, assignment);
    }

    /// The UUID of the project that something belongs to.
    pub(super) fn project_of(&self, urn: &str, made_at: Moment) -> String {
        Uuid::Project.of(self.belonging(urn, made_at).0)
    }

    /// The number of the project, and since when.
    fn belonging(&self, urn: &str, made_at: Moment) -> (u64, Moment) {
        match self.assignments.get(urn) {
            Some(assignment) => (assignment.project, assignment.at),
            None => {
                let defaults = &self.default_projects;
                let then = defaults.iter().rev().find(|(since, _)| *since <= made_at);
                let project = then.or(defaults.first()).map(|(_, number)| *number);
                (project.unwrap_or_default(), made_at)
            }
        }
    }

    /// All that can belong to a project, and when it was made.
    fn resources(&self) -> impl Iterator<Item = (String, Moment)> + Clone {
        let droplets = self
            .droplets
            .values()
            .map(|droplet| (format!("do:droplet:{}", droplet.id), droplet.created_at));
        let volumes = self
            .volumes
            .values()
            .map(|volume| (format!("do:volume:{}", volume.uuid()), volume.created_at));
        let domains = self
            .domains
            .values()
            .map(|domain| (domains::urn(&domain.name), domain.created_at));
        let addresses = self
            .reserved_ips
            .values()
            .map(|reserved| (reserved_ips::urn(reserved), reserved.reserved_at));
        // Of other families nobody knows what there is, only what was assigned.
        let others = self
            .assignments
            .iter()
            .filter(|(urn, _)| !has_state(urn))
            .map(|(urn, assignment)| (urn.clone(), assignment.at));
        droplets
            .chain(volumes)
            .chain(domains)
            .chain(addresses)
            .chain(others)
    }

    /// What belongs to a project, and since when.
    fn resources_of(&self, project: u64) -> impl Iterator<Item = (String, Moment)> + Clone {
        self.resources().filter_map(move |(urn, made_at)| {
            let (owner, since) = self.belonging(&urn, made_at);
            (owner == project).then_some((urn, since))
        })
    }

    pub(super) fn has_resources(&self, project: u64) -> bool {
        self.resources_of(project).next().is_some()
    }

    /// How a URN is shown.
    fn shown_urn<'a>(&'a self, urn: &'a str) -> &'a str {
        let assignment = self.assignments.get(urn);
        let written = assignment.and_then(|assignment| assignment.written.as_deref());
        written.unwrap_or(urn)
    }

    /// Whether something can be assigned. Of spaces nobody knows which there are.
    fn has_resource(&self, urn: &str) -> bool {
        let (kind, id) = kind_and_id(urn);
        match kind {
            "space" => true,
            "reservedipv6" => {
                let mut all = self.reserved_ipv6.values();
                all.any(|reserved| reserved.ip.to_string() == id)
            }
            _ if has_state(urn) => self.made_at(urn).is_some(),
            _ => self.without_store || store::find_urn(self, kind, id).is_some(),
        }
    }

    /// Assigns something that there is, which shows its project itself if it has a place for that.
    fn move_to_project(&mut self, urn: &str, asked: &str, project: u64, at: Moment) {
        self.assign_to_project(urn.to_owned(), project, at);
        if let Some(assignment) = self.assignments.get_mut(urn).filter(|_| asked != urn) {
            assignment.written = Some(asked.to_owned());
        }
        let (kind, id) = kind_and_id(urn);
        if let Some(number) = store::find_urn(self, kind, id)
            && let Some(value) = self.store.value_mut(number)
            && let Some(shown) = value.get_mut("project_id")
        {
            *shown = json!(Uuid::Project.of(project));
        }
    }

    /// When a resource was made; `None` when there isn't one.
    fn made_at(&self, urn: &str) -> Option<Moment> {
        let (_, id) = kind_and_id(urn);
        match kind(urn) {
            "droplet" => Some(self.droplets.get(&id.parse().ok()?)?.created_at),
            "volume" => Some(self.volume(id)?.created_at),
            "domain" => Some(self.domains.get(id)?.created_at),
            "floatingip" => {
                let all = self.reserved_ips.values();
                let mut found = all.filter(|reserved| reserved.ip.to_string() == id);
                found.next().map(|reserved| reserved.reserved_at)
            }
            _ => None,
        }
    }
}

/// The kinds that have state, and their paths.
const WITH_STATE: [(&str, &str); 4] = [
    ("droplet", "droplets"),
    ("volume", "volumes"),
    ("domain", "domains"),
    ("floatingip", "floating_ips"),
];
/// The other kinds that a URN can name.
const WITHOUT_STATE: [(&str, &str); 9] = [
    ("app", "apps"),
    ("firewall", "firewalls"),
    ("reservedip", "reserved_ips"),
    ("reservedipv6", "reserved_ipv6"),
    ("dbaas", "databases"),
    ("loadbalancer", "load_balancers"),
    ("kubernetes", "kubernetes/clusters"),
    ("vpc", "vpcs"),
    ("space", "spaces"),
];

fn kind_and_id(urn: &str) -> (&str, &str) {
    let rest = urn.strip_prefix("do:").unwrap_or_default();
    rest.split_once(':').unwrap_or_default()
}

fn kind(urn: &str) -> &str {
    kind_and_id(urn).0
}

fn has_state(urn: &str) -> bool {
    WITH_STATE.iter().any(|(known, _)| *known == kind(urn))
}

fn show(call: &Call<'_>, urn: &str, since: Moment, status: &str) -> Value {
    let (kind, id) = kind_and_id(urn);
    let path = WITH_STATE
        .iter()
        .chain(&WITHOUT_STATE)
        .find(|(known, _)| *known == kind)
        .map(|(_, path)| *path)
        .unwrap_or_default();
    json!({
        "urn": urn,
        "assigned_at": timestamp(since),
        "links": {"self": format!("{}/v2/{path}/{id}", call.base)},
        "status": status,
    })
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let project = world.called_project(call)?.number;
    let resources = world.resources_of(project);
    let show = |(urn, since): (String, Moment)| show(call, world.shown_urn(&urn), since, "ok");
    Ok(paging::page_of(call, "resources", resources, show))
}

/// Answers with those that the request names first, then with the others of the project.
fn assign(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let project = world.called_project(call)?.number;
    let asked = call.texts("resources");
    let mut shown = Vec::new();
    for as_asked in &asked {
        let urn = &kept_urn(as_asked);
        if !world.has_resource(urn) {
            shown.push(show(call, as_asked, call.now, "not_found"));
            continue;
        }
        let owner = match world.made_at(urn) {
            Some(made_at) => Some(world.belonging(urn, made_at)),
            None => world
                .assignments
                .get(urn)
                .map(|assignment| (assignment.project, assignment.at)),
        };
        match owner {
            Some((owner, since)) if owner == project => {
                shown.push(show(call, as_asked, since, "already_assigned"));
            }
            _ => {
                world.move_to_project(urn, as_asked, project, call.now);
                shown.push(show(call, as_asked, call.now, "assigned"));
            }
        }
    }
    let asked = asked.iter().map(|urn| kept_urn(urn)).collect::<Vec<_>>();
    let others = world
        .resources_of(project)
        .filter(|(urn, _)| !asked.contains(urn))
        .map(|(urn, since)| show(call, world.shown_urn(&urn), since, "ok"));
    shown.extend(others);
    Ok(Answer::ok(json!({"resources": shown})))
}

/// The URN by which something is kept: reserved addresses of version 4 are floating ones.
fn kept_urn(urn: &str) -> String {
    match urn.strip_prefix("do:reservedip:") {
        Some(ip) => format!("do:floatingip:{ip}"),
        None => urn.to_owned(),
    }
}
