//! What was measured of a resource.

use std::fmt::{self, Display};
use std::marker::PhantomData;

use digitalocean_raw::Call;

use super::metric::{Metric, Unit};
use super::range::TimeRange;
use crate::Client;
use crate::resource::{Operation, Resource, part};

/// The metrics of a resource: a method for each, which takes a time range.
pub struct Metrics<K> {
    client: Client,
    id: String,
    of: PhantomData<fn() -> K>,
}

/// A request for a metric: await it for its series.
pub type ReadMetric<P> = Operation<P, Metric>;

impl<K> Clone for Metrics<K> {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            id: self.id.clone(),
            of: PhantomData,
        }
    }
}

impl<K: Resource> fmt::Debug for Metrics<K> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Metrics({} {})", K::NAME, self.id)
    }
}

impl<K: Resource> Metrics<K> {
    pub(crate) fn new(client: &Client, key: &impl Display) -> Self {
        Self {
            client: client.clone(),
            id: key.to_string(),
            of: PhantomData,
        }
    }

    /// What names the resource.
    #[inline]
    pub(super) fn id(&self) -> String {
        self.id.clone()
    }

    /// A request for a metric, which is refused where nothing can have been measured.
    pub(super) fn read<P: Send + Sync + 'static>(
        &self,
        range: TimeRange,
        unit: Unit,
        parameters: P,
        call: fn(&digitalocean_raw::Client, &P) -> Call<digitalocean_raw::types::Metrics>,
    ) -> ReadMetric<P> {
        // What stands for an id that the service left out.
        let blank = ["", "0"].contains(&self.id.trim());
        let checked = match blank {
            true => Err(format!(
                "the {} has no id whose metrics could be read",
                K::NAME
            )),
            false => range.check(),
        };
        Operation::by(&self.client, parameters, move |client, parameters| {
            let call = call(client.raw(), parameters).require(checked.clone());
            part(call, move |answer| Metric::of(unit, answer))
        })
    }
}
