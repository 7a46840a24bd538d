//! A small service behind a hostile server: it counts what it carries out, and answers as the fault of the day wants it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::transport::{RawResponse, Request};
use digitalocean_sdk::raw::{BoxError, Operation};
use reqwest::header::HeaderValue;
use serde_json::{Value, json};

use crate::faults::{Acts, Stage};
use crate::hostile::{Act, Arrived, MARK, mark, whole};

/// Which requests the fault strikes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    /// The first requests of the call.
    First,
    /// The polls of a wait.
    Polls,
}

/// A fault, and the requests that it applies to.
#[derive(Clone)]
pub struct Plan {
    /// `None` if the fault is one of the connection.
    pub acts: Option<Acts>,
    pub stage: Stage,
    pub target: Target,
    pub always: bool,
}

/// The service, and the middleware by which it knows what was sent.
#[derive(Clone)]
pub struct Service(Arc<Mutex<State>>);

struct State {
    plan: Plan,
    struck: usize,
    /// Method and path of what was sent.
    sent: Vec<(String, String)>,
    answered: usize,
    /// How often what was carried out.
    done: HashMap<String, usize>,
    droplets: Vec<String>,
}

impl Service {
    pub fn new(plan: Plan) -> Self {
        Self(Arc::new(Mutex::new(State {
            plan,
            struck: 0,
            sent: Vec::new(),
            answered: 0,
            done: HashMap::new(),
            droplets: Vec::new(),
        })))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// How often it carried this out: a method, and of creates the name.
    pub fn done(&self, what: &str) -> usize {
        self.lock().done.get(what).copied().unwrap_or_default()
    }

    /// How often the fault struck.
    pub fn struck(&self) -> usize {
        self.lock().struck
    }

    /// How many requests were sent.
    pub fn sent(&self) -> usize {
        self.lock().sent.len()
    }

    /// A number that grows whenever the client does something.
    pub fn activity(&self) -> usize {
        let state = self.lock();
        state.sent.len() + state.answered
    }

    /// What to answer to a request.
    pub fn serve(&self, arrived: &Arrived) -> Vec<Act> {
        let state = &mut *self.lock();
        let (method, path) = match arrived.mark {
            Some(mark) => state.sent[usize::from(mark)].clone(),
            None => {
                let mut words = arrived.head.split(' ').map(str::to_owned);
                (words.next().unwrap(), words.next().unwrap())
            }
        };
        let is_poll = method == "GET" && path != "/v2/droplets/7";
        let target = if is_poll {
            Target::Polls
        } else {
            Target::First
        };
        let plan = state.plan.clone();
        let strikes = plan.target == target && (plan.always || state.struck == 0);
        let Some(acts) = plan.acts.filter(|_| strikes) else {
            return state.carry_out(&method, &path, &arrived.body).whole();
        };
        state.struck += 1;
        let reply = match plan.stage {
            Stage::Before => Reply::new(200, &json!({})),
            Stage::After => state.carry_out(&method, &path, &arrived.body),
        };
        acts(&reply)
    }
}

/// A regular answer.
pub struct Reply {
    pub status: u16,
    pub body: String,
}

impl Reply {
    fn new(status: u16, body: &Value) -> Self {
        Self {
            status,
            body: body.to_string(),
        }
    }

    fn missing() -> Self {
        Self::new(404, &json!({ "id": "not_found", "message": "none" }))
    }

    /// As the acts of a server that hides nothing.
    pub fn whole(&self) -> Vec<Act> {
        match self.status {
            204 => vec![Act::Head {
                status: 204,
                headers: vec![],
                end: true,
            }],
            status => whole(status, &self.body),
        }
    }
}

impl State {
    fn carry_out(&mut self, method: &str, path: &str, body: &[u8]) -> Reply {
        let parts: Vec<&str> = path.trim_start_matches("/v2/").split(['/', '?']).collect();
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let was_deleted = self.done.contains_key("DELETE");
        let mut note = |what: &str| *self.done.entry(what.to_owned()).or_default() += 1;
        match (method, parts.as_slice()) {
            ("GET", ["droplets", id]) if id.parse::<usize>().is_ok() => {
                let id = id.parse().unwrap();
                Reply::new(200, &json!({ "droplet": self.droplet(id, "active") }))
            }
            ("GET", ["droplets", ..]) => {
                let all = (100..100 + self.droplets.len()).map(|id| self.droplet(id, "active"));
                let all: Vec<_> = all.collect();
                let total = all.len();
                let page = json!({ "droplets": all, "links": {}, "meta": { "total": total } });
                Reply::new(200, &page)
            }
            ("GET", ["actions", _]) => Reply::new(200, &action("completed")),
            ("PUT", ["account", "keys", _]) => {
                note("PUT");
                let key =
                    json!({ "id": 1, "name": "b", "public_key": "ssh-rsa x", "fingerprint": "y" });
                Reply::new(200, &json!({ "ssh_key": key }))
            }
            ("DELETE", ["droplets", _]) if was_deleted => Reply::missing(),
            ("DELETE", ["droplets", _]) => {
                note("DELETE");
                Reply::new(204, &json!({}))
            }
            ("POST", ["droplets"]) => {
                let name = body["name"].as_str().unwrap_or_default().to_owned();
                note(&name);
                self.droplets.push(name);
                let created = self.droplet(99 + self.droplets.len(), "new");
                Reply::new(202, &json!({ "droplet": created, "links": {} }))
            }
            ("POST", ["droplets", _, "actions"]) => {
                note("action");
                Reply::new(201, &action("in-progress"))
            }
            // Reads are redirected.
            ("GET", _) => Reply::missing(),
            _ => {
                note("stray");
                Reply::missing()
            }
        }
    }

    fn droplet(&self, id: usize, status: &str) -> Value {
        let name = id
            .checked_sub(100)
            .and_then(|index| self.droplets.get(index));
        let address = json!({ "ip_address": "192.0.2.1", "type": "public", "netmask": "255.255.255.0", "gateway": "192.0.2.2" });
        json!({
            "id": id, "name": name.map_or("seven", |name| name), "status": status, "memory": 1024, "vcpus": 1,
            "disk": 25, "locked": false, "created_at": "2026-01-01T00:00:00Z", "features": [], "backup_ids": [],
            "snapshot_ids": [], "volume_ids": [], "tags": [], "size_slug": "s-1vcpu-1gb", "image": {}, "size": {},
            "region": {}, "networks": { "v4": [address], "v6": [] }, "next_backup_window": null,
        })
    }
}

fn action(status: &str) -> Value {
    json!({ "action": {
        "id": 5, "status": status, "type": "reboot", "started_at": "2026-01-01T00:00:00Z",
        "completed_at": null, "resource_id": 7, "resource_type": "droplet", "region_slug": "nyc3",
    }})
}

impl Middleware for Service {
    fn request(&self, request: &mut Request) -> Result<(), BoxError> {
        let mut state = self.lock();
        let number = u16::try_from(state.sent.len())?;
        let path = request.url.path().to_owned();
        state.sent.push((request.method.to_string(), path));
        let mut value = HeaderValue::from_str(&mark(number))?;
        // So that HTTP/2 writes it out in every request.
        value.set_sensitive(true);
        request.headers.insert(MARK, value);
        Ok(())
    }

    fn response(&self, _: &'static Operation, _: &mut RawResponse) {
        self.lock().answered += 1;
    }
}
