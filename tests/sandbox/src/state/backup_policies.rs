//! Backup policies of droplets.

use chrono::{Datelike, TimeDelta, Timelike};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::droplets::Droplet;
use super::{Handler, World, paging};
use crate::answer::{Answer, Content};
use crate::call::Call;
use crate::clock::{Moment, timestamp};

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("droplets_get_backup_policy", get),
    ("droplets_list_backup_policies", list),
    ("droplets_list_supported_backup_policies", supported),
];

const WINDOW_HOURS: i64 = 4;
const WEEKDAYS: [&str; 7] = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/// When backups are made.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Policy {
    since: Moment,
    weekly: bool,
    weekday: String,
    hour: u32,
}

impl Policy {
    /// The policy a request asks for; without one, backups are weekly, on Sunday at midnight.
    pub(super) fn read(asked: Option<&Value>, now: Moment) -> Self {
        let text = |name: &str| asked?.get(name)?.as_str();
        let hour = asked
            .and_then(|asked| asked.get("hour")?.as_u64())
            .and_then(|hour| u32::try_from(hour).ok());
        Self {
            since: now,
            weekly: text("plan") != Some("daily"),
            weekday: text("weekday").unwrap_or("SUN").to_owned(),
            hour: hour.unwrap_or(0),
        }
    }

    fn show(&self) -> Value {
        let mut shown = json!({
            "plan": if self.weekly { "weekly" } else { "daily" },
            "hour": self.hour,
            "window_length_hours": WINDOW_HOURS,
            "retention_period_days": if self.weekly { 28 } else { 7 },
        });
        if let (true, Some(shown)) = (self.weekly, shown.as_object_mut()) {
            shown.insert("weekday".to_owned(), json!(self.weekday));
        }
        shown
    }

    /// The next window that begins after `now`.
    pub(super) fn next_window(&self, now: Moment) -> Value {
        let weekday = WEEKDAYS.iter().position(|day| *day == self.weekday);
        let fits = |start: &Moment| {
            let day = start.weekday().num_days_from_sunday();
            let on_its_day =
                !self.weekly || weekday.and_then(|w| u32::try_from(w).ok()) == Some(day);
            *start > now.max(self.since) && on_its_day
        };
        let midnight = now
            .with_hour(self.hour)
            .and_then(|moment| moment.with_minute(0))
            .and_then(|moment| moment.with_second(0))
            .and_then(|moment| moment.with_nanosecond(0))
            .unwrap_or(now);
        let start = (0..=8)
            .filter_map(|day| midnight.checked_add_signed(TimeDelta::days(day)))
            .find(fits)
            .unwrap_or(midnight);
        let end = start
            .checked_add_signed(TimeDelta::hours(WINDOW_HOURS))
            .unwrap_or(start);
        json!({"start": timestamp(start), "end": timestamp(end)})
    }
}

fn show(droplet: &Droplet, now: Moment) -> Value {
    let mut shown = json!({
        "droplet_id": droplet.id,
        "backup_enabled": droplet.backups.is_some(),
    });
    if let (Some(policy), Some(shown)) = (&droplet.backups, shown.as_object_mut()) {
        shown.insert("backup_policy".to_owned(), policy.show());
        shown.insert("next_backup_window".to_owned(), policy.next_window(now));
    }
    shown
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let droplet = world.called_droplet(call)?;
    Ok(Answer::ok(json!({"policy": show(droplet, call.now)})))
}

/// The service keys the policies by droplet id, page by page.
fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let droplets = world.droplets.values();
    let mut answer = paging::page_of(call, "policies", droplets, |droplet| {
        show(droplet, call.now)
    });
    if let Content::Json(body) = &mut answer.content
        && let Some(policies) = body.get_mut("policies")
    {
        let keyed = policies
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|policy| Some((policy.get("droplet_id")?.to_string(), policy.clone())))
            .collect::<Map<_, _>>();
        *policies = Value::Object(keyed);
    }
    Ok(answer)
}

fn supported(_: &Call<'_>, _: &mut World) -> Result<Answer, Answer> {
    let starts = [0, 4, 8, 12, 16, 20];
    Ok(Answer::ok(json!({"supported_policies": [
        {
            "name": "weekly",
            "possible_window_starts": starts,
            "window_length_hours": WINDOW_HOURS,
            "retention_period_days": 28,
            "possible_days": WEEKDAYS,
        },
        {
            "name": "daily",
            "possible_window_starts": starts,
            "window_length_hours": WINDOW_HOURS,
            "retention_period_days": 7,
            "possible_days": [],
        },
    ]})))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::clock::Clock;

    #[test]
    fn windows_lie_ahead_and_on_the_day_asked_for() {
        let clock = Clock::manual();
        clock.start_at(crate::clock::read("2027-01-01T00:00:00Z").unwrap());
        let asked = json!({"plan": "weekly", "weekday": "MON", "hour": 8});
        let policy = Policy::read(Some(&asked), clock.now());
        // The clock starts on a Friday.
        let next = policy.next_window(clock.now());
        assert_eq!(next["start"], "2027-01-04T08:00:00Z");
        assert_eq!(next["end"], "2027-01-04T12:00:00Z");
        clock.advance(Duration::from_secs(4 * 86_400));
        assert_eq!(
            policy.next_window(clock.now())["start"],
            "2027-01-11T08:00:00Z"
        );
    }
}
