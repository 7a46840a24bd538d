//! The growth of counters.

use std::collections::BTreeMap;

use super::metric::{Metric, Point, Series, Unit};

impl Metric {
    /// The growth of each series per second, between each two points, at the time of the later one. If a counter was reset in
    /// between, because the droplet was rebooted, there is no value.
    #[must_use]
    #[inline]
    pub fn rates(&self) -> Self {
        let series = self.series.iter().map(|series| Series {
            labels: series.labels.clone(),
            points: rates(&series.points),
        });
        let unit = match self.unit {
            Unit::Bytes => Unit::BytesPerSecond,
            Unit::Count => Unit::PerSecond,
            // Seconds in each second.
            Unit::Seconds => Unit::Fraction,
            _ => Unit::Unknown,
        };
        Self {
            unit,
            series: series.collect(),
        }
    }

    /// The share of each series in the growth of all series that differ only in this label, in percent, between each two points,
    /// at the time of the later one: for CPU time by `mode`, for instance, how much each mode took. If a counter was reset in
    /// between, or one of the series has no point, there is no value.
    ///
    /// ```no_run
    /// # #[cfg(feature = "droplets")]
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// # use std::time::Duration;
    /// use digitalocean_sdk::monitoring::last;
    ///
    /// let cpu = client.droplet(3164494).metrics().cpu(last(Duration::from_secs(3600))).await?;
    /// for mode in &cpu.percent_by("mode").series {
    ///     println!("{:?}: {:?} %", mode.label("mode"), mode.mean());
    /// }
    /// # Ok(()) }
    /// ```
    #[must_use]
    #[inline]
    pub fn percent_by(&self, label: &str) -> Self {
        let mut groups: BTreeMap<BTreeMap<&str, &str>, Vec<&Series>> = BTreeMap::new();
        for series in &self.series {
            let labels = series.labels.iter();
            let others = labels.filter(|(name, _)| *name != label);
            let others = others.map(|(name, value)| (name.as_str(), value.as_str()));
            groups.entry(others.collect()).or_default().push(series);
        }
        Self {
            unit: Unit::Percent,
            series: groups
                .into_values()
                .flat_map(|group| shares(&group))
                .collect(),
        }
    }

    /// How busy the processors were, in percent of all of them: the share of a droplet's CPU time that was not `idle`. There is a
    /// series for each droplet, without the label `mode`. [`percent_by`](Self::percent_by)`("mode")` shows what they were busy
    /// with.
    ///
    /// ```no_run
    /// # #[cfg(feature = "droplets")]
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// # use std::time::Duration;
    /// use digitalocean_sdk::monitoring::last;
    ///
    /// let cpu = client.droplet(3164494).metrics().cpu(last(Duration::from_secs(3600))).await?;
    /// for (time, percent) in cpu.cpu_percent().series.iter().flat_map(|series| series.iter()) {
    ///     println!("{time} {percent:.1} %");
    /// }
    /// # Ok(()) }
    /// ```
    #[must_use]
    #[inline]
    pub fn cpu_percent(&self) -> Self {
        let mut by_mode = self.percent_by(MODE);
        by_mode
            .series
            .retain(|series| series.label(MODE) == Some(IDLE));
        for idle in &mut by_mode.series {
            idle.labels.remove(MODE);
            for point in &mut idle.points {
                point.value = 100.0 - point.value;
            }
        }
        by_mode
    }
}

const MODE: &str = "mode";
const IDLE: &str = "idle";

/// The growth between each two points, if there is one.
fn growth(points: &[Point]) -> impl Iterator<Item = (Point, f64)> + '_ {
    points.windows(2).filter_map(|pair| {
        let [before, after] = pair else { return None };
        let grown = after.value - before.value;
        // Neither is there one where a value is none.
        (grown >= 0.0 && grown.is_finite()).then_some((*after, grown))
    })
}

fn rates(points: &[Point]) -> Vec<Point> {
    let rates = points.windows(2).flat_map(|pair| {
        let seconds = pair.last().map(Point::unix_seconds).unwrap_or_default()
            - pair.first().map(Point::unix_seconds).unwrap_or_default();
        let rates = growth(pair).filter(move |_| seconds > 0.0);
        rates.map(move |(point, grown)| Point {
            value: grown / seconds,
            ..point
        })
    });
    rates.collect()
}

/// The share of each in the growth of all, in percent.
fn shares(group: &[&Series]) -> Vec<Series> {
    // By the points in time that all have.
    let mut values: BTreeMap<u64, Vec<f64>> = BTreeMap::new();
    for (place, series) in group.iter().enumerate() {
        for point in &series.points {
            let at = values.entry(point.millis).or_default();
            if at.len() == place {
                at.push(point.value);
            }
        }
    }
    values.retain(|_, values| values.len() == group.len());
    let mut all: Vec<Series> = group
        .iter()
        .map(|series| Series {
            labels: series.labels.clone(),
            points: Vec::new(),
        })
        .collect();
    let mut before: Option<&Vec<f64>> = None;
    for (millis, now) in &values {
        if let Some(before) = before.replace(now) {
            let grown: Vec<f64> = now
                .iter()
                .zip(before)
                .map(|(now, before)| now - before)
                .collect();
            let sum: f64 = grown.iter().sum();
            if sum > 0.0 && sum.is_finite() && grown.iter().all(|grown| *grown >= 0.0) {
                for (series, grown) in all.iter_mut().zip(grown) {
                    series.points.push(Point {
                        millis: *millis,
                        value: 100.0 * grown / sum,
                    });
                }
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(labels: &[(&str, &str)], points: &[(u64, f64)]) -> Series {
        let labels = labels
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let points = points.iter().map(|(second, value)| Point {
            millis: second * 1_000,
            value: *value,
        });
        Series {
            labels: labels.collect(),
            points: points.collect(),
        }
    }

    fn metric(unit: Unit, series: &[Series]) -> Metric {
        Metric {
            unit,
            series: series.to_vec(),
        }
    }

    fn shown(series: &Series) -> Vec<(f64, f64)> {
        let points = series.points.iter();
        points
            .map(|point| (point.unix_seconds(), point.value))
            .collect()
    }

    #[test]
    fn a_rate_is_growth_per_second_and_none_where_a_counter_began_anew() {
        let points = [
            (0, 10.0),
            (10, 30.0),
            (20, 5.0),
            (30, f64::NAN),
            (40, 7.0),
            (60, 9.0),
            (60, 11.0),
        ];
        let rates = metric(Unit::Bytes, &[series(&[], &points)]).rates();
        assert_eq!(rates.unit, Unit::BytesPerSecond);
        assert_eq!(shown(&rates.series[0]), [(10.0, 2.0), (60.0, 0.1)]);
    }

    #[test]
    fn cpu_time_becomes_percent() {
        let of = |host: &'static str, mode: &'static str, points: &[(u64, f64)]| {
            series(&[("host_id", host), ("mode", mode)], points)
        };
        let cpu = metric(
            Unit::Seconds,
            &[
                of(
                    "1",
                    "idle",
                    &[(0, 100.0), (120, 190.0), (240, 10.0), (360, 40.0)],
                ),
                of(
                    "1",
                    "system",
                    &[(0, 1.0), (120, 11.0), (240, 12.0), (360, 42.0)],
                ),
                of("1", "user", &[(0, 1.0), (120, 21.0), (360, 81.0)]),
                of("2", "idle", &[(0, 0.0), (120, 120.0)]),
                of("2", "user", &[(0, 0.0), (120, 0.0)]),
            ],
        );
        let modes = cpu.percent_by("mode");
        assert_eq!(modes.unit, Unit::Percent);
        let of_user: Vec<_> = modes.with_label("mode", "user").map(shown).collect();
        // At 240 one has no point, and up to 360 another one began anew.
        let share = 100.0 * 20.0 / 120.0;
        assert_eq!(of_user, [vec![(120.0, share)], vec![(120.0, 0.0)]]);
        let busy = cpu.cpu_percent();
        assert_eq!(busy.series.len(), 2);
        assert_eq!(busy.series[0].label("host_id"), Some("1"));
        assert_eq!(busy.series[0].label("mode"), None);
        assert_eq!(shown(&busy.series[0]), [(120.0, 25.0)]);
        assert_eq!(shown(&busy.series[1]), [(120.0, 0.0)]);
    }

    #[test]
    fn what_does_not_grow_has_no_shares() {
        let still = [(0, 5.0), (120, 5.0)];
        let cpu = metric(Unit::Seconds, &[series(&[("mode", "idle")], &still)]);
        assert!(cpu.cpu_percent().is_empty());
        assert!(metric(Unit::Seconds, &[]).cpu_percent().is_empty());
    }
}
