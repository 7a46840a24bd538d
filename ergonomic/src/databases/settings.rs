//! Settings of a whole cluster: the maintenance window, the SQL mode, the eviction policy.

use std::fmt;

use digitalocean_raw::types::{
    DatabaseMaintenanceWindowUpdate, DatabaseSqlMode, DatabasesUpdateEvictionPolicyBody,
};

use super::{
    DatabaseClusterId, DatabaseEvictionPolicyHandle, DatabaseEvictionPolicyKey, DatabaseSqlModeKey,
    EvictionPolicy,
};
use crate::resource::{Command, Handle, Request};
use crate::wait::BoxFuture;

/// The SQL modes of a MySQL cluster, made from one text with commas, or from several texts.
///
/// ```
/// use digitalocean_sdk::databases::SqlMode;
///
/// assert_eq!(SqlMode::from(["ANSI", "NO_ZERO_DATE"]), SqlMode::from("ANSI, NO_ZERO_DATE"));
/// assert!(SqlMode::default().to_string().ends_with(",STRICT_ALL_TABLES"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SqlMode(String);

/// The SQL modes of a new cluster.
impl Default for SqlMode {
    fn default() -> Self {
        Self::from([
            "ANSI",
            "ERROR_FOR_DIVISION_BY_ZERO",
            "NO_ENGINE_SUBSTITUTION",
            "NO_ZERO_DATE",
            "NO_ZERO_IN_DATE",
            "STRICT_ALL_TABLES",
        ])
    }
}

impl fmt::Display for SqlMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for SqlMode {
    fn from(text: &str) -> Self {
        text.split(',').collect()
    }
}

impl From<String> for SqlMode {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl<T: AsRef<str>, const N: usize> From<[T; N]> for SqlMode {
    fn from(modes: [T; N]) -> Self {
        modes.into_iter().collect()
    }
}

impl<T: AsRef<str>> From<Vec<T>> for SqlMode {
    fn from(modes: Vec<T>) -> Self {
        modes.into_iter().collect()
    }
}

impl<T: AsRef<str>> FromIterator<T> for SqlMode {
    fn from_iter<I: IntoIterator<Item = T>>(modes: I) -> Self {
        let modes = modes
            .into_iter()
            .map(|mode| mode.as_ref().trim().to_owned());
        let modes: Vec<_> = modes.filter(|mode| !mode.is_empty()).collect();
        Self(modes.join(","))
    }
}

impl Handle<DatabaseClusterId> {
    /// Sets when the service may update the cluster: a day of the week, and a time of the day in UTC, such as `23:55`. Operation:
    /// `databases_update_maintenanceWindow`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let shop = client.database_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30");
    /// shop.set_maintenance_window("sunday", "23:55").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Answers have the time with seconds, which are left out of what is sent.
    pub fn set_maintenance_window(
        &self,
        day: impl Into<String>,
        time: impl Into<String>,
    ) -> Command<DatabaseClusterId, DatabaseMaintenanceWindowUpdate> {
        let body = DatabaseMaintenanceWindowUpdate::new(day.into().to_ascii_lowercase(), time);
        self.commanding(body, |raw, key, body| {
            let time = minutes_of(&body.hour);
            let mut sent = body.clone();
            if let Ok(time) = &time {
                sent.hour.clone_from(time);
            }
            let call = raw.databases_update_maintenance_window(&key.0, &sent);
            call.require(time.map(drop))
        })
    }

    /// Replaces the SQL modes of a MySQL cluster. Operation: `databases_update_sql_mode`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::databases::SqlMode;
    ///
    /// let shop = client.database_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30");
    /// shop.set_sql_mode(["ANSI", "TRADITIONAL"]).await?;
    /// shop.set_sql_mode(SqlMode::default()).await?;
    /// # Ok(()) }
    /// ```
    pub fn set_sql_mode(
        &self,
        mode: impl Into<SqlMode>,
    ) -> Request<DatabaseSqlModeKey, DatabaseSqlMode> {
        self.sql_mode().changing(
            DatabaseSqlMode::new(mode.into().0),
            |raw, key, body| raw.databases_update_sql_mode(&key.cluster.0, body),
            |_| None,
        )
    }

    /// Sets what a Valkey or Redis cluster evicts when its memory is full; with [`EvictionPolicy::Noeviction`], nothing. It can
    /// be set once the cluster is online. Operation: `databases_update_evictionPolicy`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::databases::EvictionPolicy;
    ///
    /// let cache = client.database_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30");
    /// cache.set_eviction_policy(EvictionPolicy::AllkeysLru).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Texts may be spelled as Redis spells them, `allkeys-lru`; the service wants `allkeys_lru`.
    pub fn set_eviction_policy(
        &self,
        policy: impl Into<EvictionPolicy>,
    ) -> Request<DatabaseEvictionPolicyKey, DatabasesUpdateEvictionPolicyBody> {
        let policy = policy.into().as_str().replace('-', "_");
        self.eviction_policy().changing(
            DatabasesUpdateEvictionPolicyBody::new(policy.as_str()),
            |raw, key, body| raw.databases_update_eviction_policy(&key.cluster.0, body),
            |_| None,
        )
    }
}

impl DatabaseEvictionPolicyHandle {
    /// Fetches the eviction policy, in whichever spelling the answer has it. Operation: `databases_get_evictionPolicy`.
    ///
    /// # Errors
    ///
    /// Returns an error if the cluster is neither a Valkey nor a Redis cluster, or the call fails.
    #[inline]
    pub fn policy(&self) -> BoxFuture<EvictionPolicy> {
        let policy = self.get();
        Box::pin(async move {
            let policy = policy.await?.eviction_policy;
            Ok(policy.as_str().replace('-', "_").as_str().into())
        })
    }
}

/// A time of the day as the service takes it, `HH:MM`.
#[inline]
fn minutes_of(time: &str) -> Result<String, String> {
    let parts: Vec<&str> = time.trim().split(':').collect();
    let number = |text: &str, below: u8| {
        let is_number = (1..=2).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
        text.parse().ok().filter(|it: &u8| is_number && *it < below)
    };
    let found = match parts[..] {
        [hour, minute] => number(hour, 24).zip(number(minute, 60)),
        [hour, minute, second] => {
            let time = number(hour, 24).zip(number(minute, 60));
            time.filter(|_| number(second, 60).is_some())
        }
        _ => None,
    };
    match found {
        Some((hour, minute)) => Ok(format!("{hour:02}:{minute:02}")),
        None => Err(format!(
            "{time:?} is no time of the day: say hours and minutes in UTC, such as `23:55`"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_sent_in_minutes() {
        assert_eq!(minutes_of("23:55").unwrap(), "23:55");
        assert_eq!(minutes_of("4:05:00").unwrap(), "04:05");
        for wrong in [
            "", "23", "24:00", "12:60", "+1:00", "12:00:99", "noon", "1:2:3:4",
        ] {
            assert!(minutes_of(wrong).is_err(), "{wrong}");
        }
    }
}
