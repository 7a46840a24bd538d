//! The steps of programs.

use std::sync::{Arc, Mutex};

use digitalocean_sdk::firewalls::Rule;
use digitalocean_sdk::wait::{Ended, IntoWait as _, Waits};
use digitalocean_sdk::{Client, Error};
use futures_util::FutureExt as _;
use futures_util::future::join_all;
use tokio::time::{sleep, timeout};

use super::claims::{Claim, Cut, Known, Step, of_result, of_wait, of_waits};
use super::{CALL, WAIT};
use crate::SECOND;
use crate::world::create;

/// The droplets of the pool that no step had yet.
pub(super) type Pool = Arc<Mutex<Vec<i64>>>;

pub(super) fn taken(pool: &Pool, count: usize) -> Vec<i64> {
    let mut pool = pool.lock().unwrap();
    let left = pool.len().saturating_sub(count);
    pool.split_off(left)
}

pub(super) fn step(client: &Client, name: String, pool: &Pool, dice: &mut fastrand::Rng) -> Step {
    let (client, pool, mut dice) = (client.clone(), pool.clone(), dice.fork());
    let cut = Cut::some(&mut dice);
    let settles = dice.bool();
    let (region, size, image) = ("nyc3", "s-1vcpu-1gb", "debian-13-x64");
    match dice.u32(..12) {
        0 => async move {
            let known = of_result(&create(&client, &name).await);
            (vec![Claim::Droplet(name, known)], CALL)
        }
        .boxed(),
        1 | 2 => async move {
            let known = of_wait(create(&client, &name).wait(), cut).await;
            (vec![Claim::Droplet(name, known)], cut.limit())
        }
        .boxed(),
        3 => async move {
            let create = create(&client, &name).recoverable();
            let (known, limit) = match settles {
                true => (of_wait(create.wait(), cut).await, cut.limit()),
                false => (of_result(&create.await), CALL + WAIT + 10 * SECOND),
            };
            (vec![Claim::Droplet(name, known)], limit)
        }
        .boxed(),
        4 | 5 => async move {
            let names: Vec<String> = (0..dice.usize(2..14))
                .map(|number| format!("{name}-{number}"))
                .collect();
            let batches = u32::try_from(names.len().div_ceil(10)).unwrap();
            let many = client
                .droplets()
                .create_many(names.clone(), region, size, image);
            let many = match dice.bool() {
                true => many.recoverable(),
                false => many,
            };
            let (known, limit) = match dice.u32(..3) {
                0 => {
                    let results = many.await;
                    let known = results.iter().map(|(_, result)| of_result(result));
                    // Each name may be asked for alone, after all together.
                    let limit = (CALL + WAIT) * (batches * 11);
                    (known.collect(), limit)
                }
                _ => (of_waits(many.waits(), cut, settles).await, cut.limit()),
            };
            let claims = names.into_iter().zip(known);
            let claims = claims.map(|(name, known)| Claim::Droplet(name, known));
            (claims.collect(), limit)
        }
        .boxed(),
        6 => async move {
            let names: Vec<String> = (0..dice.usize(2..8))
                .map(|number| format!("{name}-{number}"))
                .collect();
            let mut waits = Waits::default();
            for name in &names {
                let create = create(&client, name);
                match dice.bool() {
                    true => waits.push(create.recoverable()),
                    false => waits.push(create.wait()),
                }
            }
            let known = of_waits(waits, cut, settles).await;
            let claims = names.into_iter().zip(known);
            let claims = claims.map(|(name, known)| Claim::Droplet(name, known));
            (claims.collect(), cut.limit())
        }
        .boxed(),
        7 => async move {
            let Some(id) = taken(&pool, 1).pop() else {
                return (Vec::new(), CALL);
            };
            let reboot = client.droplet(id).reboot();
            let (known, limit) = match dice.u32(..4) {
                0 => {
                    let started = reboot.await.map(|started| started.into_inner());
                    (of_result(&started), CALL)
                }
                _ => (of_wait(reboot.wait(), cut).await, cut.limit()),
            };
            (vec![Claim::Action(id, known)], limit)
        }
        .boxed(),
        8 => async move {
            let ids = taken(&pool, dice.usize(2..7));
            let waits = ids.iter().map(|id| client.droplet(*id).power_cycle());
            let known = of_waits(waits.collect(), cut, settles).await;
            let claims = ids.into_iter().zip(known);
            let claims = claims.map(|(id, known)| Claim::Action(id, known));
            (claims.collect(), cut.limit())
        }
        .boxed(),
        9 => async move {
            let makers = (0..dice.usize(1..4)).map(|_| {
                let create = client.firewalls().create(name.clone());
                let create = create.inbound(Rule::tcp(443).from("10.0.0.0/8"));
                let wait = create.unless_exists().into_wait();
                async move {
                    let known = |result: Result<(), Error>| match result {
                        Ok(()) => Known::Id(1),
                        Err(error) if error.may_have_been_processed() => Known::Perhaps,
                        Err(_) => Known::Not,
                    };
                    match cut {
                        Cut::Never => known(wait.await.map(drop)),
                        Cut::Deadline(time) => known(wait.deadline(time).await.map(drop)),
                        Cut::Interrupt(time) => match wait.or_interrupt(sleep(time)).await {
                            Ok(Ended::Interrupted(None)) => Known::Perhaps,
                            other => known(other.map(drop)),
                        },
                        Cut::Drop(time) => match timeout(time, wait).await {
                            Ok(result) => known(result.map(drop)),
                            Err(_) => Known::Perhaps,
                        },
                    }
                }
            });
            let known = join_all(makers.collect::<Vec<_>>()).await;
            (vec![Claim::Firewall(name, known)], cut.limit())
        }
        .boxed(),
        10 => async move {
            let Some(id) = taken(&pool, 1).pop() else {
                return (Vec::new(), CALL);
            };
            let delete = client.droplet(id).delete().wait();
            let known = |result: Result<(), Error>| match result {
                Ok(()) => Some(true),
                Err(error) if error.may_have_been_processed() => None,
                Err(_) => Some(false),
            };
            let gone = match cut {
                Cut::Never => known(delete.await),
                Cut::Deadline(time) => known(delete.deadline(time).await),
                Cut::Interrupt(time) => match delete.or_interrupt(sleep(time)).await {
                    Ok(Ended::Finished(())) => Some(true),
                    Ok(Ended::Interrupted(_)) => None,
                    Err(error) => known(Err(error)),
                },
                Cut::Drop(time) => match timeout(time, delete).await {
                    Ok(result) => known(result),
                    Err(_) => None,
                },
            };
            (vec![Claim::Gone(id, gone)], cut.limit())
        }
        .boxed(),
        _ => async move {
            let kept: Vec<i64> = pool.lock().unwrap().clone();
            let per_page = dice.u32(1..9);
            let few = client.with(|options| options.per_page(per_page));
            let listed = few.droplets().list().all().await;
            let mut claims = Vec::new();
            if let Ok(listed) = listed {
                let times = |id: &i64| listed.iter().filter(|it| it.id == *id).count();
                let wrong: Vec<_> = kept.iter().filter(|id| times(id) != 1).collect();
                if !wrong.is_empty() {
                    claims.push(Claim::Failed(format!("{wrong:?} not listed once")));
                }
            }
            (claims, CALL * 60)
        }
        .boxed(),
    }
}
