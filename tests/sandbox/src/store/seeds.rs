//! What the account has from the start: what nobody creates by a request.

use std::time::Duration;

use chrono::DateTime;
use serde_json::{Map, Value};

use super::catalog::Catalog;
use super::families::options;
use super::making::{Occasion, Order};
use crate::state::World;

/// When what was there before the sandbox was made: 2026-01-01T00:00:00Z.
const BEFORE: i64 = 1_767_225_600;
const DAY: Duration = Duration::from_secs(86_400);

/// Makes what the data says of each kind of an area, when the area is first asked for.
pub(super) fn plant(world: &mut World, catalog: &'static Catalog, area: &str) {
    if !world.store.enter(area) {
        return;
    }
    let mut occasion = Occasion {
        now: DateTime::from_timestamp(BEFORE, 0).unwrap_or_default(),
        base: String::new(),
        path: Vec::new(),
        fails: false,
        at_once: true,
    };
    let own = |name: &str| name.split_once('.').is_some_and(|(own, _)| own == area);
    for kind in catalog.kinds().filter(|kind| own(&kind.name)) {
        let written = kind.more.seeds.iter().map(|seed| {
            let values = seed.iter();
            let values = values.map(|(path, value)| (path.clone(), value.clone()));
            values.collect::<Vec<(String, Value)>>()
        });
        for values in written.chain(options::seeds(&kind.name)) {
            occasion.now += DAY;
            world.make(
                &occasion,
                Order {
                    kind,
                    owner: 0,
                    scope: 0,
                    sent: &Map::new(),
                    operation: None,
                    values,
                },
            );
        }
    }
}
