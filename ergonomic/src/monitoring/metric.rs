//! The values of a metric: series of points.

use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, UNIX_EPOCH};

use digitalocean_raw::Timestamp;
use digitalocean_raw::types::{Metrics, MetricsResult, MetricsResultSample, MetricsStatus};
use serde_json::Value;

/// The values of a metric: a series for each set of labels. There are no series if nothing was measured, for instance because the
/// droplet has no metrics agent, or because the resource doesn't exist.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Metric {
    /// The unit of the values.
    pub unit: Unit,
    /// The series.
    pub series: Vec<Series>,
}

/// The unit of a metric's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// Bytes.
    Bytes,
    /// Bytes per second.
    BytesPerSecond,
    /// A number of things: connections, threads, droplets.
    Count,
    /// A fraction: 1 is all of it.
    Fraction,
    /// A load average: 1 is one processor that is always busy.
    Load,
    /// Megabits per second: a million bits.
    MegabitsPerSecond,
    /// A number per second: requests, rows, packets.
    PerSecond,
    /// Percent: 100 is all of it.
    Percent,
    /// Seconds.
    Seconds,
    /// The document doesn't say.
    Unknown,
}

/// The name of the unit, such as `megabits per second`; empty if it has none.
impl fmt::Display for Unit {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Bytes => "bytes",
            Self::BytesPerSecond => "bytes per second",
            Self::MegabitsPerSecond => "megabits per second",
            Self::PerSecond => "per second",
            Self::Percent => "percent",
            Self::Seconds => "seconds",
            Self::Count | Self::Fraction | Self::Load | Self::Unknown => "",
        })
    }
}

/// A series of points in time, each with a value, ordered by time. No two are at the same time.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Series {
    /// The labels that distinguish it from others: `mode` of CPU time, `device` and `mountpoint` of file systems, `interface` and
    /// `direction` of bandwidth, `app_component`, ...
    pub labels: BTreeMap<String, String>,
    /// The points.
    pub points: Vec<Point>,
}

/// A value at a point in time.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Point {
    /// Milliseconds since 1970.
    pub(super) millis: u64,
    /// The value. It is not a number ([`f64::is_nan`]) or infinite if the service says so.
    pub value: f64,
}

impl Point {
    /// The time.
    #[must_use]
    #[inline]
    pub fn at(&self) -> Timestamp {
        Timestamp::from(UNIX_EPOCH + Duration::from_millis(self.millis))
    }

    /// The same in seconds since 1970.
    #[must_use]
    #[inline]
    pub fn unix_seconds(&self) -> f64 {
        // No time is so late that milliseconds need more than 53 bits.
        #[allow(clippy::cast_precision_loss)]
        let millis = self.millis as f64;
        millis / 1_000.0
    }
}

impl Series {
    /// The value of a label; `None` if it has none of that name.
    #[must_use]
    #[inline]
    pub fn label(&self, name: &str) -> Option<&str> {
        self.labels.get(name).map(String::as_str)
    }

    /// The latest value; `None` if there is none.
    #[must_use]
    #[inline]
    pub fn last(&self) -> Option<f64> {
        self.points.last().map(|point| point.value)
    }

    /// Each point as time and value.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = (Timestamp, f64)> + '_ {
        self.points.iter().map(|point| (point.at(), point.value))
    }

    /// The mean of the values that are finite numbers; `None` if there is none.
    #[must_use]
    #[inline]
    pub fn mean(&self) -> Option<f64> {
        let (sum, count) = self
            .finite()
            .fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
        (count > 0.0).then(|| sum / count)
    }

    /// The largest of the values that are finite numbers; `None` if there is none.
    #[must_use]
    #[inline]
    pub fn max(&self) -> Option<f64> {
        self.finite().reduce(f64::max)
    }

    /// The smallest of the values that are finite numbers; `None` if there is none.
    #[must_use]
    #[inline]
    pub fn min(&self) -> Option<f64> {
        self.finite().reduce(f64::min)
    }

    #[inline]
    fn finite(&self) -> impl Iterator<Item = f64> + '_ {
        let values = self.points.iter().map(|point| point.value);
        values.filter(|value| value.is_finite())
    }
}

impl Metric {
    /// Whether nothing was measured.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.series.iter().all(|series| series.points.is_empty())
    }

    /// The series with this value of a label.
    #[inline]
    pub fn with_label<'a>(
        &'a self,
        name: &'a str,
        value: &'a str,
    ) -> impl Iterator<Item = &'a Series> {
        let has = move |series: &&Series| series.label(name) == Some(value);
        self.series.iter().filter(has)
    }

    /// The values in percent of those of another metric, such as the memory that is available of all memory: for each series, that
    /// of the other metric with the same labels, at the points in time that both have. Where the other value is zero, or one of
    /// both isn't a finite number, there is no point.
    ///
    /// ```no_run
    /// # #[cfg(feature = "droplets")]
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// # use std::time::Duration;
    /// use digitalocean_sdk::monitoring::last;
    ///
    /// let (metrics, hour) = (client.droplet(3164494).metrics(), last(Duration::from_secs(3600)));
    /// let all = metrics.memory_total(hour.clone()).await?;
    /// let available = metrics.memory_available(hour).await?.percent_of(&all);
    /// if let Some(least) = available.series.first().and_then(|series| series.min()) {
    ///     println!("at most {:.0} % of the memory was in use", 100.0 - least);
    /// }
    /// # Ok(()) }
    /// ```
    #[must_use]
    #[inline]
    pub fn percent_of(&self, whole: &Self) -> Self {
        let series = self.series.iter().filter_map(|part| {
            let whole = whole.series.iter().find(|it| it.labels == part.labels)?;
            let whole = whole.points.iter().filter(|it| it.value.is_finite());
            let whole: BTreeMap<u64, f64> = whole.map(|it| (it.millis, it.value)).collect();
            let points = part.points.iter().filter_map(|point| {
                let value = 100.0 * point.value / whole.get(&point.millis)?;
                value.is_finite().then_some(Point { value, ..*point })
            });
            Some(Series {
                labels: part.labels.clone(),
                points: points.collect(),
            })
        });
        Self {
            unit: Unit::Percent,
            series: series.collect(),
        }
    }

    /// What the service answered, without points whose time can't be read. `None` if it couldn't evaluate the metric, or doesn't say
    /// that it could and that nothing was measured.
    #[inline]
    pub(super) fn of(unit: Unit, answer: Metrics) -> Option<Self> {
        let is_whole = match answer.status {
            MetricsStatus::Success => true,
            MetricsStatus::Error => false,
            _ => !answer.data.result.is_empty(),
        };
        if !is_whole {
            return None;
        }
        let series = answer.data.result.into_iter().map(series);
        Some(Self {
            unit,
            series: series.collect(),
        })
    }
}

fn series(result: MetricsResult) -> Series {
    let points = result.values.iter().filter_map(|sample| {
        let millis = millis(seconds(sample.first()?)?)?;
        let value = sample.get(1).map_or(f64::NAN, value);
        Some(Point { millis, value })
    });
    let mut points: Vec<Point> = points.collect();
    points.sort_by_key(|point| point.millis);
    // Of several points at one time, the last one counts.
    points.reverse();
    points.dedup_by_key(|point| point.millis);
    points.reverse();
    Series {
        labels: result.metric,
        points,
    }
}

/// The end of the year 9999: no point in time that can be written lies behind it.
const LATEST: f64 = 253_402_300_799.0;

/// Seconds since 1970 in milliseconds; `None` if that is no point in time.
fn millis(seconds: f64) -> Option<u64> {
    let is_time = (0.0..=LATEST).contains(&seconds);
    // Within these bounds it is a whole number that fits.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    is_time.then(|| (seconds * 1_000.0).round() as u64)
}

/// A time is a number, perhaps with a fraction.
fn seconds(sample: &MetricsResultSample) -> Option<f64> {
    let value = value(sample);
    (!value.is_nan()).then_some(value)
}

/// A value is a text, which may say `NaN` or `+Inf`.
fn value(sample: &MetricsResultSample) -> f64 {
    match sample {
        // Whole numbers of seconds are small.
        #[allow(clippy::cast_precision_loss)]
        MetricsResultSample::Integer(value) => *value as f64,
        MetricsResultSample::String(text) | MetricsResultSample::Other(Value::String(text)) => {
            text.parse().unwrap_or(f64::NAN)
        }
        MetricsResultSample::Other(value) => value.as_f64().unwrap_or(f64::NAN),
        _ => f64::NAN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(values: &Value) -> Vec<(u64, f64)> {
        let answer = json!({
            "status": "success",
            "data": { "resultType": "matrix", "result": [{ "metric": { "host_id": "1" }, "values": values }] },
        });
        let answer = serde_json::from_value(answer).unwrap();
        let metric = Metric::of(Unit::Load, answer).unwrap();
        assert_eq!(metric.series[0].label("host_id"), Some("1"));
        let points = metric.series[0].points.iter();
        points.map(|point| (point.millis, point.value)).collect()
    }

    #[test]
    fn times_are_numbers_and_values_are_texts() {
        let values = json!([
            [1_620_683_817, "0.5"],
            [1_620_683_937.25, "1e3"],
            [1_620_684_057, 2]
        ]);
        assert_eq!(
            read(&values),
            [
                (1_620_683_817_000, 0.5),
                (1_620_683_937_250, 1_000.0),
                (1_620_684_057_000, 2.0)
            ]
        );
    }

    #[test]
    fn what_is_no_number_says_so_and_is_left_out_of_sums() {
        let read = read(&json!([
            [1, "NaN"],
            [2, "+Inf"],
            [3, "-Inf"],
            [4, "?"],
            [5],
            [6, "3"]
        ]));
        let values: Vec<f64> = read.iter().map(|(_, value)| *value).collect();
        assert!(
            values[0].is_nan() && values[3].is_nan() && values[4].is_nan(),
            "{values:?}"
        );
        assert_eq!(values[1..3], [f64::INFINITY, f64::NEG_INFINITY]);
        let points = read.iter().map(|(millis, value)| Point {
            millis: *millis,
            value: *value,
        });
        let series = Series {
            points: points.collect(),
            ..Series::default()
        };
        assert_eq!(
            (series.mean(), series.max(), series.min()),
            (Some(3.0), Some(3.0), Some(3.0))
        );
        assert_eq!(Series::default().mean(), None);
    }

    #[test]
    fn parts_are_percent_of_the_whole_with_the_same_labels_at_the_same_time() {
        let of = |host: &str, points: &[(u64, f64)]| Series {
            labels: BTreeMap::from([("host_id".to_owned(), host.to_owned())]),
            points: points
                .iter()
                .map(|(millis, value)| Point {
                    millis: *millis,
                    value: *value,
                })
                .collect(),
        };
        let part = Metric {
            unit: Unit::Bytes,
            series: vec![
                of(
                    "1",
                    &[(1, 25.0), (2, 30.0), (3, f64::NAN), (4, 5.0), (5, 7.0)],
                ),
                of("2", &[(1, 9.0)]),
                of("3", &[(1, 1.0)]),
            ],
        };
        // In another order, with a point that is missing, and wholes of which nothing is a part.
        let whole = Metric {
            unit: Unit::Bytes,
            series: vec![
                of("2", &[(1, 10.0)]),
                of(
                    "1",
                    &[
                        (1, 100.0),
                        (3, 100.0),
                        (4, 0.0),
                        (5, f64::INFINITY),
                        (6, 1.0),
                    ],
                ),
            ],
        };
        let percent = part.percent_of(&whole);
        assert_eq!(percent.unit, Unit::Percent);
        assert_eq!(
            percent.series,
            [of("1", &[(1, 25.0)]), of("2", &[(1, 90.0)])]
        );
        assert!(
            part.percent_of(&Metric {
                unit: Unit::Bytes,
                series: Vec::new()
            })
            .is_empty()
        );
    }

    #[test]
    fn a_time_that_is_none_is_left_out_and_none_makes_trouble() {
        let values = json!([
            [null, "1"],
            [-1, "1"],
            [1e300, "1"],
            ["soon", "1"],
            [],
            [253_402_300_799_i64, "1"],
            [0, "1"]
        ]);
        assert_eq!(read(&values), [(0, 1.0), (253_402_300_799_000, 1.0)]);
        let latest = Point {
            millis: 253_402_300_799_000,
            value: 1.0,
        };
        assert_eq!(latest.at().as_str(), "9999-12-31T23:59:59Z");
        assert_eq!(latest.unix_seconds(), 253_402_300_799.0);
    }

    #[test]
    fn points_are_in_the_order_of_time() {
        assert_eq!(
            read(&json!([[3, "1"], [1, "2"]])),
            [(1_000, 2.0), (3_000, 1.0)]
        );
    }

    #[test]
    fn of_several_points_at_one_time_the_last_one_counts() {
        let values = json!([[60, "5"], [60, "6"], [120, "8"], [60, "7"], [60.000_1, "4"]]);
        assert_eq!(read(&values), [(60_000, 4.0), (120_000, 8.0)]);
    }

    #[test]
    fn an_evaluation_that_failed_is_no_empty_metric() {
        let read = |answer: Value| Metric::of(Unit::Load, serde_json::from_value(answer).unwrap());
        let empty = json!({ "resultType": "matrix", "result": [] });
        assert_eq!(read(json!({ "status": "error", "data": empty })), None);
        assert_eq!(read(json!({})), None);
        assert_eq!(read(json!({ "data": { "result": null } })), None);
        assert!(read(json!({ "status": "success", "data": { "result": null } })).is_some());
        let some = json!({ "result": [{ "metric": {}, "values": [[1, "2"]] }] });
        assert!(read(json!({ "data": some })).is_some());
    }
}
