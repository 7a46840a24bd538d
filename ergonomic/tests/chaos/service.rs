//! What the service has, how it changes by itself, and a journal of all that it was made to do.

use std::time::Duration;

use serde_json::{Map, Value, json};
use tokio::time::Instant;

use super::routes::{balancer, droplet, volume};

/// A kind of resource that can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Droplet,
    Action,
    Volume,
    Snapshot,
    Database,
    LoadBalancer,
    Record,
    Address,
}

impl Kind {
    /// The names of one and of several in answers.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Droplet => ("droplet", "droplets"),
            Self::Action => ("action", "actions"),
            Self::Volume => ("volume", "volumes"),
            Self::Snapshot => ("snapshot", "snapshots"),
            Self::Database => ("database", "databases"),
            Self::LoadBalancer => ("load_balancer", "load_balancers"),
            Self::Record => ("domain_record", "domain_records"),
            Self::Address => ("reserved_ip", "reserved_ips"),
        }
    }

    /// The states before and after it is ready.
    fn states(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Droplet | Self::LoadBalancer => Some(("new", "active")),
            Self::Action => Some(("in-progress", "completed")),
            Self::Database => Some(("creating", "online")),
            Self::Volume | Self::Snapshot | Self::Record | Self::Address => None,
        }
    }
}

/// Something that was made.
#[derive(Clone, Debug)]
pub(crate) struct Thing {
    pub(crate) kind: Kind,
    pub(crate) id: String,
    /// By which request it was made: its name, or what it is about.
    pub(crate) key: String,
    pub(crate) made: Instant,
    /// When it is ready; `None` if it never will be.
    pub(crate) ready: Option<Instant>,
    pub(crate) fails: bool,
    pub(crate) gone: Option<Instant>,
    /// How often it was deleted.
    pub(crate) deletions: u32,
    /// The states of the resource, each with the time from which it holds.
    pub(crate) bodies: Vec<(Instant, Value)>,
    /// Whether whoever made it was told so plainly and at once.
    pub(crate) told: bool,
}

/// A request as the service understands it.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) method: String,
    pub(crate) path: Vec<String>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Value,
}

impl Asked {
    pub(crate) fn writes(&self) -> bool {
        self.method != "GET"
    }

    pub(crate) fn says(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// What is odd about all answers of a service, however well it is.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Quirks {
    pub(crate) more_fields: bool,
    pub(crate) nulls: bool,
    pub(crate) cases: bool,
    pub(crate) odd_states: bool,
    /// How old what is read may be.
    pub(crate) stale: Duration,
    /// Whether lists move between their pages.
    pub(crate) moving: bool,
    /// Of how many actions one fails; 0 is none.
    pub(crate) failing: u32,
}

pub(crate) struct Service {
    pub(crate) things: Vec<Thing>,
    pub(crate) quirks: Quirks,
    pub(crate) url: String,
    /// Thrown anew for each request, so that what comes of one doesn't depend on which came before it.
    pub(crate) dice: fastrand::Rng,
}

/// A status, a body, and what was made, by place.
pub(crate) type Answer = (u16, Value, Vec<usize>);

pub(crate) fn no(status: u16, id: &str, message: &str) -> Answer {
    let body = json!({ "id": id, "message": message, "request_id": "r-1" });
    (status, body, Vec::new())
}

pub(crate) fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

impl Service {
    pub(crate) fn new(dice: fastrand::Rng, quirks: Quirks) -> Self {
        Self {
            things: Vec::new(),
            quirks,
            url: String::new(),
            dice,
        }
    }

    pub(crate) fn of_key(&self, kind: Kind, key: &str) -> Vec<&Thing> {
        let all = self.things.iter();
        all.filter(|it| it.kind == kind && it.key == key).collect()
    }

    pub(crate) fn of_id(&self, kind: Kind, id: &str) -> Option<&Thing> {
        self.things.iter().find(|it| it.kind == kind && it.id == id)
    }

    pub(crate) fn number(&mut self) -> u64 {
        self.dice.u64(10_000..1_000_000_000_000)
    }

    pub(crate) fn make(&mut self, kind: Kind, key: String, body: Value) -> usize {
        let now = Instant::now();
        let number = self.number();
        let id = match kind {
            Kind::Droplet | Kind::Action | Kind::Record => number.to_string(),
            Kind::Address => {
                let [.., b, c, d] = number.to_be_bytes();
                format!("10.{b}.{c}.{d}")
            }
            _ => format!("{:08x}-0000-4000-8000-{number:012x}", number >> 16),
        };
        let takes = Duration::from_millis(250 * self.dice.u64(..100));
        let changes = kind.states().is_some() || kind == Kind::Address;
        let mut body = body;
        match kind {
            Kind::Droplet | Kind::Action | Kind::Record => body["id"] = json!(number),
            Kind::Address => body["ip"] = json!(id),
            _ => body["id"] = json!(id),
        }
        self.things.push(Thing {
            kind,
            id,
            key,
            made: now,
            ready: Some(if changes { now + takes } else { now }),
            fails: false,
            gone: None,
            deletions: 0,
            bodies: vec![(now, body)],
            told: false,
        });
        self.things.len() - 1
    }

    /// Adds a resource that existed long before the test.
    pub(crate) fn there(&mut self, kind: Kind, name: &str) -> String {
        let body = match kind {
            Kind::Droplet => droplet(name, &json!({})),
            Kind::Volume => volume(name, &json!({})),
            Kind::LoadBalancer => balancer(name, &json!({})),
            Kind::Database => json!({
                "name": name, "engine": "pg", "num_nodes": 1, "size": "db-s-1vcpu-1gb", "region": "nyc3",
                "created_at": "2026-01-01T00:00:00Z",
            }),
            Kind::Address => {
                json!({ "region": { "slug": "nyc3" }, "droplet": null, "project_id": null })
            }
            Kind::Record => json!({ "type": "A", "name": name, "data": "10.0.0.1", "ttl": 1800 }),
            _ => json!({ "name": name }),
        };
        let at = self.make(kind, name.to_owned(), body);
        let it = &mut self.things[at];
        let before = it.made - Duration::from_secs(100_000);
        it.made = before;
        it.ready = Some(before);
        it.bodies[0].0 = before;
        it.id.clone()
    }

    pub(crate) fn shown(&mut self, at: usize, when: Instant) -> Option<Value> {
        let it = &self.things[at];
        if it.made > when || it.gone.is_some_and(|gone| gone <= when) {
            return None;
        }
        let (_, body) = it.bodies.iter().rev().find(|(since, _)| *since <= when)?;
        let mut body = body.clone();
        let is_ready = it.ready.is_some_and(|ready| ready <= when);
        if let Some((before, after)) = it.kind.states() {
            let state = match (is_ready, it.fails) {
                (true, true) => "errored",
                (true, false) if body.get("is_off") == Some(&json!(true)) => "off",
                (true, false) => after,
                (false, _) if self.quirks.odd_states && self.dice.bool() => "rebalancing-2",
                (false, _) => before,
            };
            let state = match self.quirks.cases {
                true => match self.dice.u32(..3) {
                    0 => state.to_uppercase(),
                    1 => state[..1].to_uppercase() + &state[1..],
                    _ => state.to_owned(),
                },
                false => state.to_owned(),
            };
            body["status"] = json!(state);
        }
        if it.kind == Kind::Address {
            body["locked"] = json!(!is_ready);
            if !is_ready {
                body["droplet"] = Value::Null;
            }
        }
        if self.quirks.nulls {
            for name in [
                "features",
                "volume_ids",
                "backup_ids",
                "region",
                "image",
                "size",
                "networks",
                "next_backup_window",
                "description",
            ] {
                if body.get(name).is_some() && self.dice.bool() {
                    body[name] = Value::Null;
                }
            }
        }
        if self.quirks.more_fields {
            body["x_new"] = json!({ "deep": [null, { "status": "active" }] });
            body["0"] = json!([]);
        }
        Some(body)
    }

    /// The moment whose state a reader sees.
    fn seen(&mut self) -> Instant {
        let now = Instant::now();
        match self.quirks.stale.is_zero() || self.dice.bool() {
            true => now,
            false => now - self.quirks.stale.mul_f64(self.dice.f64()),
        }
    }

    pub(crate) fn one(&mut self, kind: Kind, id: &str) -> Answer {
        let when = self.seen();
        let at = self
            .things
            .iter()
            .position(|it| it.kind == kind && it.id == id);
        match at.and_then(|at| self.shown(at, when)) {
            Some(body) => (200, json!({ kind.words().0: body }), Vec::new()),
            None => no(
                404,
                "not_found",
                "The resource you were accessing could not be found.",
            ),
        }
    }

    pub(crate) fn list(
        &mut self,
        kind: Kind,
        asked: &Asked,
        is_in: impl Fn(&Value) -> bool,
    ) -> Answer {
        let when = self.seen();
        let mut all: Vec<Value> = (0..self.things.len())
            .filter(|at| self.things[*at].kind == kind)
            .collect::<Vec<_>>()
            .into_iter()
            .filter_map(|at| self.shown(at, when))
            .filter(is_in)
            .collect();
        if matches!(kind, Kind::Droplet | Kind::Action) {
            all.reverse();
        }
        let page: usize = asked.says("page").map_or(1, |page| page.parse().unwrap());
        let per: usize = asked
            .says("per_page")
            .map_or(20, |per| per.parse().unwrap());
        let mut total = all.len();
        let mut from = (page - 1) * per;
        if self.quirks.moving && page > 1 && self.dice.bool() {
            // Something was made meanwhile, and stands before all others.
            from -= 1;
            total += 1;
        }
        let items: Vec<Value> = all.into_iter().skip(from).take(per).collect();
        let more = from + items.len() < total.min(page * per + 1);
        let more = more && page * per < total;
        let links = match more {
            true => {
                let path = asked.path.join("/");
                let kept = asked
                    .query
                    .iter()
                    .filter(|(name, _)| name != "page" && name != "per_page");
                let kept: String = kept
                    .map(|(name, value)| format!("&{name}={value}"))
                    .collect();
                let next = format!(
                    "{}/v2/{path}?page={}&per_page={per}{kept}",
                    self.url,
                    page + 1
                );
                json!({ "pages": { "next": next, "last": next } })
            }
            false => json!({}),
        };
        let body = json!({ kind.words().1: items, "links": links, "meta": { "total": total } });
        (200, body, Vec::new())
    }

    pub(crate) fn made(&mut self, status: u16, at: usize) -> Answer {
        let kind = self.things[at].kind;
        let body = self.shown(at, Instant::now());
        (status, json!({ kind.words().0: body }), vec![at])
    }

    /// Starts an action on something.
    pub(crate) fn act(&mut self, on: &str, kind: &str) -> usize {
        let body = json!({
            "type": kind, "started_at": "2026-01-01T00:00:00Z", "completed_at": null,
            "resource_id": on.parse::<u64>().ok(), "resource_type": "droplet", "region_slug": "nyc3",
        });
        let at = self.make(Kind::Action, format!("{on} {kind}"), body);
        if self.quirks.failing > 0 && self.dice.u32(..self.quirks.failing) == 0 {
            self.things[at].fails = true;
            return at;
        }
        let when = self.things[at].ready.unwrap();
        let droplet = self
            .things
            .iter_mut()
            .find(|it| it.kind == Kind::Droplet && it.id == on);
        let is_off = match kind {
            "shutdown" | "power_off" => Some(true),
            "power_on" | "power_cycle" => Some(false),
            _ => None,
        };
        if let (Some(droplet), Some(is_off)) = (droplet, is_off) {
            let (_, mut body) = droplet.bodies.last().unwrap().clone();
            body["is_off"] = json!(is_off);
            droplet.bodies.push((when, body));
        }
        at
    }

    pub(crate) fn create_droplets(&mut self, asked: &Asked) -> Answer {
        let many = asked.body["names"].as_array().cloned();
        let names = match &many {
            Some(names) => names
                .iter()
                .map(|name| name.as_str().unwrap().to_owned())
                .collect(),
            None => vec![text(&asked.body, "name")],
        };
        let mut made = Vec::new();
        let mut shown = Vec::new();
        let mut links = Vec::new();
        for name in names {
            let at = self.make(Kind::Droplet, name.clone(), droplet(&name, &asked.body));
            let id = self.things[at].id.clone();
            let action = self.act(&id, "create");
            self.things[action].ready = self.things[at].ready;
            if self.things[action].fails {
                self.things[at].ready = None;
            }
            links.push(json!({ "id": self.things[action].id.parse::<u64>().unwrap(), "rel": "create", "href": "x" }));
            shown.push(self.shown(at, Instant::now()).unwrap());
            made.push(at);
        }
        let links = json!({ "actions": links });
        let body = match many {
            Some(_) => json!({ "droplets": shown, "links": links }),
            None => json!({ "droplet": shown.remove(0), "links": links }),
        };
        (202, body, made)
    }

    /// Changes the resource with this id from now on.
    pub(crate) fn change(
        &mut self,
        kind: Kind,
        id: &str,
        change: impl FnOnce(&mut Map<String, Value>),
    ) -> bool {
        let at = self
            .things
            .iter()
            .position(|it| it.kind == kind && it.id == id);
        let Some(it) = at.map(|at| &mut self.things[at]) else {
            return false;
        };
        let (_, mut body) = it.bodies.last().unwrap().clone();
        change(body.as_object_mut().unwrap());
        it.bodies.push((Instant::now(), body));
        true
    }

    pub(crate) fn delete(&mut self, kind: Kind, id: &str) -> Answer {
        let now = Instant::now();
        let takes = Duration::from_secs(self.dice.u64(..8));
        let at = self
            .things
            .iter()
            .position(|it| it.kind == kind && it.id == id);
        match at.map(|at| &mut self.things[at]) {
            Some(it) if it.gone.is_none() => {
                it.deletions += 1;
                it.gone = Some(match kind {
                    Kind::Droplet | Kind::Database | Kind::LoadBalancer => now + takes,
                    _ => now,
                });
                (204, Value::Null, Vec::new())
            }
            _ => no(404, "not_found", "not found"),
        }
    }
}
