//! How much of the stack a wait takes in code that isn't optimized: an app is the largest thing that is waited for, and a program's
//! first thread may have 1 MiB.

use digitalocean_sdk::blocking::run;
use digitalocean_sdk::{Client, Error};

use super::at_once;

const SPEC: &str =
    "{name: shop, services: [{name: web, image: {registry_type: DOCKER_HUB, repository: nginx}}]}";

/// Runs on a thread whose stack has so many KiB. One that overflows ends the whole program.
fn on_a_stack_of(kib: usize, program: impl FnOnce(Client) -> Result<(), Error> + Send + 'static) {
    let (_sandbox, client) = run(async { Ok::<_, Error>(at_once().await) }).unwrap();
    let thread = std::thread::Builder::new().stack_size(kib * 1024);
    let running = thread.spawn(move || program(client)).unwrap();
    running.join().unwrap().unwrap();
}

#[test]
fn c3_a_wait_for_an_app_fits_on_a_small_stack() {
    on_a_stack_of(1024, |client| {
        let create = client.apps().create(SPEC).wait();
        run(create).map(drop)
    });
    on_a_stack_of(1536, |client| {
        let upsert = client.apps().upsert(SPEC).wait();
        run(upsert).map(drop)
    });
}
