//! Waits for several at once, of several kinds.

use digitalocean_sdk::Client;
use digitalocean_sdk::wait::Waits;
use futures_util::FutureExt as _;

use super::super::service::Kind;
use super::super::told::{Cut, Id as _, Known, What, of_waits};
use super::{Pool, Step, claim, database, droplet, taken};

pub(super) fn step(client: Client, name: String, pool: Pool, mut dice: fastrand::Rng) -> Step {
    let cut = Cut::some(&mut dice);
    let settles = dice.bool();
    let region = "nyc3";
    async move {
        let mut waits = Waits::default();
        let mut whats = Vec::new();
        for number in 0..dice.usize(2..9) {
            let name = format!("{name}-{number}");
            match dice.u32(..8) {
                0 | 1 => {
                    waits.push(droplet(&client, &name).wait().map(|it| it.id()));
                    whats.push(What::Made(Kind::Droplet, name));
                }
                2 => {
                    waits.push(
                        droplet(&client, &name)
                            .recoverable()
                            .wait()
                            .map(|it| it.id()),
                    );
                    whats.push(What::Made(Kind::Droplet, name));
                }
                3 => {
                    waits.push(database(&client, &name).wait().map(|it| it.id()));
                    whats.push(What::Made(Kind::Database, name));
                }
                4 => {
                    waits.push(
                        client
                            .load_balancers()
                            .create(name.clone(), region)
                            .wait()
                            .map(|it| it.id()),
                    );
                    whats.push(What::Made(Kind::LoadBalancer, name));
                }
                5 => {
                    let Some(id) = taken(&pool, Kind::Volume) else {
                        continue;
                    };
                    waits.push(
                        client
                            .volume(id.clone())
                            .resize(20)
                            .wait()
                            .map(|it| it.id()),
                    );
                    whats.push(What::Made(Kind::Action, format!("{id} resize")));
                }
                6 => {
                    let Some(id) = taken(&pool, Kind::Droplet) else {
                        continue;
                    };
                    let handle = client.droplet(id.parse::<i64>().unwrap());
                    waits.push(handle.delete().wait().map(|()| "gone".to_owned()));
                    whats.push(What::Gone(Kind::Droplet, id));
                }
                _ => {
                    let Some(id) = taken(&pool, Kind::Droplet) else {
                        continue;
                    };
                    let handle = client.droplet(id.parse::<i64>().unwrap());
                    waits.push(handle.power_cycle().wait().map(|it| it.id()));
                    whats.push(What::Made(Kind::Action, format!("{id} power_cycle")));
                }
            }
        }
        let told = of_waits(waits, cut, settles).await;
        let claims = whats.into_iter().zip(told).map(|(what, told)| {
            let known = match (&what, &told) {
                // Its last state says that it was there.
                (What::Gone(..), (Known::Id(_), _, false)) => Known::Perhaps,
                _ => told.0,
            };
            claim(what, (known, told.1), told.2, ("batch", cut))
        });
        (claims.collect(), cut.limit())
    }
    .boxed()
}
