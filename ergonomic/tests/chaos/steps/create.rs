//! Steps that create something.

use std::net::Ipv4Addr;
use std::time::Duration;

use digitalocean_sdk::Client;
use digitalocean_sdk::domains::Record;
use digitalocean_sdk::raw::types::Droplet;
use digitalocean_sdk::resource::Ensured;
use digitalocean_sdk::wait::IntoWait as _;
use futures_util::FutureExt as _;
use futures_util::future::join_all;
use tokio::time::sleep;

use super::super::service::Kind;
use super::super::told::{
    Cut, Known, What, of_call, of_result, of_states, of_wait, of_waits, wrong,
};
use super::super::{CALL, WAIT};
use super::{Pool, Step, database, droplet, made, taken};

pub(super) fn step(client: Client, name: String, pool: Pool, mut dice: fastrand::Rng) -> Step {
    let cut = Cut::some(&mut dice);
    let settles = dice.bool();
    let (region, size, image) = ("nyc3", "s-1vcpu-1gb", "debian-13-x64");
    match dice.u32(..17) {
        0 => async move {
            let (known, heard) = of_call(droplet(&client, &name), cut).await;
            (
                vec![made(Kind::Droplet, name, (known, heard, false), cut)],
                CALL,
            )
        }
        .boxed(),
        1 | 2 => async move {
            let told = of_wait(droplet(&client, &name).wait(), cut).await;
            (vec![made(Kind::Droplet, name, told, cut)], cut.limit())
        }
        .boxed(),
        3 => async move {
            let create = droplet(&client, &name).recoverable();
            match settles {
                true => {
                    let told = of_wait(create.wait(), cut).await;
                    (vec![made(Kind::Droplet, name, told, cut)], cut.limit())
                }
                false => {
                    let (known, heard) = of_call(create, cut).await;
                    (
                        vec![made(Kind::Droplet, name, (known, heard, false), cut)],
                        CALL + WAIT + Duration::from_secs(10),
                    )
                }
            }
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
            let many = if dice.bool() {
                many.recoverable()
            } else {
                many
            };
            let (told, limit) = match dice.u32(..3) {
                0 => {
                    let results = many.await;
                    let told = results
                        .iter()
                        .map(|(_, result)| (of_result(result), true, false));
                    (told.collect::<Vec<_>>(), (CALL + WAIT) * (batches * 11))
                }
                1 => {
                    let results = many.wait().await;
                    let told = results
                        .iter()
                        .map(|(_, result)| (of_result(result), true, result.is_ok()));
                    (told.collect(), WAIT)
                }
                _ => (of_waits(many.waits(), cut, settles).await, cut.limit()),
            };
            let claims = names
                .into_iter()
                .zip(told)
                .map(|(name, told)| made(Kind::Droplet, name, told, ("many", cut)));
            (claims.collect(), limit)
        }
        .boxed(),
        6 => async move {
            let create = client.volumes().create(name.clone(), region, 10);
            let (known, heard) = of_call(create, cut).await;
            (
                vec![made(Kind::Volume, name, (known, heard, false), cut)],
                CALL,
            )
        }
        .boxed(),
        7 => async move {
            let told = of_wait(database(&client, &name).wait(), cut).await;
            (vec![made(Kind::Database, name, told, cut)], cut.limit())
        }
        .boxed(),
        8 => async move {
            let told = of_wait(
                client.load_balancers().create(name.clone(), region).wait(),
                cut,
            )
            .await;
            (vec![made(Kind::LoadBalancer, name, told, cut)], cut.limit())
        }
        .boxed(),
        9 => async move {
            let record = Record::a(name.clone(), Ipv4Addr::new(10, 0, 0, 9));
            let create = client.domain("example.com").records().create(record);
            let (known, heard) = of_call(create, cut).await;
            (
                vec![made(Kind::Record, name, (known, heard, false), cut)],
                CALL,
            )
        }
        .boxed(),
        10 => async move {
            let Some(id) = taken(&pool, Kind::Droplet) else {
                return (Vec::new(), CALL);
            };
            let create = client.reserved_ips().create_for(id.parse::<i64>().unwrap());
            let told = of_wait(create.wait(), cut).await;
            (vec![made(Kind::Address, id, told, cut)], cut.limit())
        }
        .boxed(),
        11 => async move {
            let Some(id) = taken(&pool, Kind::Volume) else {
                return (Vec::new(), CALL);
            };
            let (known, heard) = of_call(client.volume(id).snapshot(name.clone()), cut).await;
            (
                vec![made(Kind::Snapshot, name, (known, heard, false), cut)],
                CALL,
            )
        }
        .boxed(),
        12 => async move {
            let record = Record::a(name.clone(), Ipv4Addr::new(10, 0, 0, 8));
            let upsert = client.domain("example.com").upsert(record);
            let upsert = async move { upsert.await.map(|it| it.record().clone()) };
            let (known, heard) = of_call(Box::pin(upsert), cut).await;
            (
                vec![made(
                    Kind::Record,
                    name,
                    (known, heard, false),
                    ("upsert", cut),
                )],
                2 * CALL,
            )
        }
        .boxed(),
        13 => async move {
            let told = match dice.bool() {
                true => {
                    let create = client
                        .load_balancers()
                        .create(name.clone(), region)
                        .unless_exists();
                    let wait = create.into_wait().map(|it: Ensured<_>| it.into_inner());
                    made(
                        Kind::LoadBalancer,
                        name,
                        of_wait(wait, cut).await,
                        ("unless", cut),
                    )
                }
                false => {
                    let create = client
                        .volumes()
                        .create(name.clone(), region, 10)
                        .unless_exists();
                    let create = async move { create.await.map(Ensured::into_inner) };
                    let (known, heard) = of_call(Box::pin(create), cut).await;
                    made(Kind::Volume, name, (known, heard, false), ("unless", cut))
                }
            };
            let limit = match told.what {
                What::Made(Kind::Volume, _) => 2 * CALL + WAIT,
                _ => cut.limit(),
            };
            (vec![told], limit)
        }
        .boxed(),
        14 => async move {
            // Several wait for the same one, each in its own way.
            let (known, heard) = of_call(droplet(&client, &name), Cut::Never).await;
            let claims = vec![made(
                Kind::Droplet,
                name,
                (known.clone(), heard, false),
                "shared",
            )];
            let Known::Id(id) = known else {
                return (claims, CALL);
            };
            let id: i64 = id.parse().unwrap();
            let waits = (0..dice.usize(2..9)).map(|_| {
                let (wait, cut) = (client.droplet(id).wait(), Cut::some(&mut dice));
                async move {
                    sleep(Duration::from_millis(
                        250 * u64::from(cut.limit() > WAIT / 2),
                    ))
                    .await;
                    of_wait::<Droplet, Droplet>(wait, cut).await
                }
            });
            let told = join_all(waits.collect::<Vec<_>>()).await;
            for (known, _, done) in told {
                if done && known != Known::Id(id.to_string()) {
                    wrong(format!("a wait for {id} gave {known:?}"));
                }
            }
            (claims, CALL + WAIT + Duration::from_secs(1))
        }
        .boxed(),
        15 => async move {
            let told = of_states(droplet(&client, &name).wait(), cut).await;
            (
                vec![made(Kind::Droplet, name, told, ("states", cut))],
                cut.limit(),
            )
        }
        .boxed(),
        _ => async move {
            let create = database(&client, &name).unless_exists();
            let wait = create.into_wait().map(|it: Ensured<_>| it.into_inner());
            (
                vec![made(
                    Kind::Database,
                    name,
                    of_wait(wait, cut).await,
                    ("unless", cut),
                )],
                cut.limit(),
            )
        }
        .boxed(),
    }
}
