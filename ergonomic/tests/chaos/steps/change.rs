//! Steps that change, delete or list what was there before.

use std::time::Duration;

use digitalocean_sdk::domains::Record;
use digitalocean_sdk::load_balancers::ForwardingRule;
use digitalocean_sdk::raw::types::Droplet;
use digitalocean_sdk::{Client, Error};
use futures_util::FutureExt as _;
use serde_json::json;

use super::super::service::Kind;
use super::super::told::{
    Cut, Id as _, Known, What, looked_at, of_call, of_result, of_several, of_states, of_wait, wrong,
};
use super::super::{CALL, WAIT};
use super::{Pool, Step, claim, made, taken};

pub(super) fn step(client: Client, name: String, pool: Pool, mut dice: fastrand::Rng) -> Step {
    let cut = Cut::some(&mut dice);
    match dice.u32(..13) {
        0 => async move {
            let Some(id) = taken(&pool, Kind::Droplet) else {
                return (Vec::new(), CALL);
            };
            let reboot = client.droplet(id.parse::<i64>().unwrap()).reboot();
            let (told, limit) = match dice.bool() {
                true => (of_wait(reboot.wait(), cut).await, cut.limit()),
                false => match reboot.await {
                    Err(error) => ((of_result::<()>(&Err(error)), true, false), CALL),
                    Ok(started) => {
                        let action = started.id().to_string();
                        let (known, _, done) = of_wait(started.wait(), cut).await;
                        if known == Known::Not {
                            wrong(format!(
                                "the wait of the started action {action} knows nothing of it"
                            ));
                        }
                        ((Known::Id(action), true, done), CALL + cut.limit())
                    }
                },
            };
            (
                vec![made(Kind::Action, format!("{id} reboot"), told, cut)],
                limit,
            )
        }
        .boxed(),
        1 => async move {
            let Some(id) = taken(&pool, Kind::Droplet) else {
                return (Vec::new(), CALL);
            };
            let take = client
                .droplet(id.parse::<i64>().unwrap())
                .take_snapshot(name.clone());
            let (known, heard, done) = of_wait(take, cut).await;
            let claim = match done {
                // What it tells is the snapshot.
                true => made(
                    Kind::Snapshot,
                    format!("{id} {name}"),
                    (known, heard, true),
                    cut,
                ),
                false => made(
                    Kind::Action,
                    format!("{id} snapshot"),
                    (known, heard, false),
                    cut,
                ),
            };
            (vec![claim], cut.limit())
        }
        .boxed(),
        2 => async move {
            let kind = [
                Kind::Droplet,
                Kind::Volume,
                Kind::LoadBalancer,
                Kind::Record,
            ][dice.usize(..4)];
            let Some(id) = taken(&pool, kind) else {
                return (Vec::new(), CALL);
            };
            let waits = dice.bool();
            let (told, limit) = match kind {
                Kind::Droplet => {
                    let delete = client.droplet(id.parse::<i64>().unwrap()).delete();
                    match waits {
                        true => (of_wait(delete.wait(), cut).await, cut.limit()),
                        false => (called(of_call(delete, cut).await), CALL),
                    }
                }
                Kind::Volume => {
                    let delete = client.volume(id.clone()).delete();
                    match waits {
                        true => (of_wait(delete.wait(), cut).await, cut.limit()),
                        false => (called(of_call(delete, cut).await), CALL),
                    }
                }
                Kind::LoadBalancer => {
                    let delete = client.load_balancer(id.clone()).delete();
                    match waits {
                        true => (of_wait(delete.wait(), cut).await, cut.limit()),
                        false => (called(of_call(delete, cut).await), CALL),
                    }
                }
                _ => {
                    let handle = client
                        .domain("example.com")
                        .record(id.parse::<i64>().unwrap());
                    match waits {
                        true => (of_wait(handle.delete().wait(), cut).await, cut.limit()),
                        false => (called(of_call(handle.delete(), cut).await), CALL),
                    }
                }
            };
            let known = match told {
                (Known::Id(_), _, false) => Known::Perhaps,
                (known, ..) => known,
            };
            (
                vec![claim(
                    What::Gone(kind, id),
                    (known, told.1),
                    told.2,
                    ("delete", cut),
                )],
                limit,
            )
        }
        .boxed(),
        3 => async move {
            let Some(id) = taken(&pool, Kind::Record) else {
                return (Vec::new(), CALL);
            };
            let handle = client
                .domain("example.com")
                .record(id.parse::<i64>().unwrap());
            let told = of_call(handle.update(Record::of_type("A").data("10.9.9.9")), cut).await;
            let what = What::Holds(Kind::Record, id, "data", json!("10.9.9.9"));
            (vec![claim(what, told, false, ("update", cut))], CALL)
        }
        .boxed(),
        4 => async move {
            let Some(id) = taken(&pool, Kind::LoadBalancer) else {
                return (Vec::new(), CALL);
            };
            let new = name.clone();
            let update = client
                .load_balancer(id.clone())
                .update(move |it| it.name = Some(new.clone()));
            let (told, limit) = match dice.bool() {
                true => {
                    let (known, heard, _) = of_wait(update.wait(), cut).await;
                    // The state of one that isn't changed yet says nothing.
                    ((known, heard), cut.limit())
                }
                false => (of_call(update, cut).await, 3 * CALL),
            };
            let what = What::Holds(Kind::LoadBalancer, id, "name", json!(name));
            (vec![claim(what, told, false, ("update", cut))], limit)
        }
        .boxed(),
        5 => async move {
            let Some(id) = taken(&pool, Kind::Droplet) else {
                return (Vec::new(), CALL);
            };
            let handle = client.droplet(id.parse::<i64>().unwrap());
            let grace = Duration::from_secs(dice.u64(..40));
            let told = match dice.bool() {
                true => of_call(handle.turn_off(grace), cut).await,
                false => of_call(handle.change_size("s-2vcpu-4gb").grace(grace), cut).await,
            };
            (
                vec![claim(
                    What::Some(Kind::Action, format!("{id} ")),
                    told,
                    false,
                    ("compound", cut),
                )],
                10 * (CALL + WAIT),
            )
        }
        .boxed(),
        6 => async move {
            let Some(id) = taken(&pool, Kind::LoadBalancer) else {
                return (Vec::new(), CALL);
            };
            let add = client
                .load_balancer(id.clone())
                .add_rules([ForwardingRule::http(81).to_http(8081)]);
            let (told, limit) = match dice.bool() {
                true => {
                    let (known, heard, _) = of_wait(add.wait(), cut).await;
                    ((known, heard), cut.limit())
                }
                false => (of_call(add, cut).await, CALL),
            };
            let what = What::Holds(Kind::LoadBalancer, id, "added", json!(1));
            (vec![claim(what, told, false, ("rules", cut))], limit)
        }
        .boxed(),
        7 => async move {
            let Some(id) = taken(&pool, Kind::Database) else {
                return (Vec::new(), CALL);
            };
            let resize = client
                .database_cluster(id.clone())
                .resize("db-s-2vcpu-4gb", 2);
            let (known, heard, _) = of_wait(resize.wait(), cut).await;
            let what = What::Holds(Kind::Database, id, "size", json!("db-s-2vcpu-4gb"));
            (
                vec![claim(what, (known, heard), false, ("resize", cut))],
                cut.limit(),
            )
        }
        .boxed(),
        8 => async move {
            let Some(ip) = taken(&pool, Kind::Address) else {
                return (Vec::new(), CALL);
            };
            let Some(id) = taken(&pool, Kind::Droplet) else {
                return (Vec::new(), CALL);
            };
            let assign = client
                .reserved_ip(ip.clone())
                .assign(id.parse::<i64>().unwrap());
            let told = of_wait(assign.wait(), cut).await;
            (
                vec![made(
                    Kind::Action,
                    format!("{ip} assign"),
                    told,
                    ("assign", cut),
                )],
                cut.limit(),
            )
        }
        .boxed(),
        9 => async move {
            let Some(id) = taken(&pool, Kind::Droplet) else {
                return (Vec::new(), CALL);
            };
            let told = of_states(
                client
                    .droplet(id.parse::<i64>().unwrap())
                    .rename(name)
                    .wait(),
                cut,
            )
            .await;
            (
                vec![made(
                    Kind::Action,
                    format!("{id} rename"),
                    told,
                    ("states", cut),
                )],
                cut.limit(),
            )
        }
        .boxed(),
        10 => async move {
            let act = client.droplets().tagged(name.clone()).power_cycle();
            let act = act.wait().map(|all| format!("{} done", all.len()));
            let told = of_several(act, cut).await;
            (
                vec![claim(
                    What::Some(Kind::Action, format!("{name}-")),
                    told,
                    false,
                    ("tagged", cut),
                )],
                cut.limit(),
            )
        }
        .boxed(),
        11 => async move {
            let all = (1..dice.u8(2..5))
                .map(|number| Record::txt(format!("{name}-0"), format!("text {number}")));
            let replace = client
                .domain("example.com")
                .replace_all(format!("{name}-0"), "TXT", all);
            let replace = async move { replace.await.map(|_| ()) };
            let told = of_call(Box::pin(replace), cut).await;
            (
                vec![claim(
                    What::Some(Kind::Record, format!("{name}-")),
                    told,
                    false,
                    ("replace", cut),
                )],
                8 * CALL,
            )
        }
        .boxed(),
        _ => async move {
            let kept: Vec<String> = {
                let pool = pool.lock().unwrap();
                let droplets = pool.iter().filter(|(kind, _)| *kind == Kind::Droplet);
                droplets.map(|(_, id)| id.clone()).collect()
            };
            let few = client.with(|options| options.per_page(dice.u32(1..9)));
            let listed: Result<Vec<Droplet>, Error> = match dice.bool() {
                true => few.droplets().list().all().await,
                false => few.droplets().list().consistent().all().await,
            };
            match listed {
                Err(error) => looked_at(&error),
                Ok(listed) => {
                    let left = pool.lock().unwrap().clone();
                    let times =
                        |id: &str| listed.iter().filter(|it| it.id.to_string() == id).count();
                    let stays = |id: &&String| left.contains(&(Kind::Droplet, (*id).clone()));
                    let odd: Vec<_> = kept
                        .iter()
                        .filter(stays)
                        .filter(|id| times(id) != 1)
                        .collect();
                    if !odd.is_empty() {
                        wrong(format!("{odd:?} not listed once"));
                    }
                }
            }
            (Vec::new(), CALL * 60)
        }
        .boxed(),
    }
}

fn called((known, heard): (Known, bool)) -> (Known, bool, bool) {
    (known, heard, false)
}
