//! When backups of droplets are taken.

use digitalocean_raw::slugs;
use digitalocean_raw::types::{
    DropletBackupPolicyRecord, DropletBackupPolicyRequest, SupportedDropletBackupPolicy,
};

use crate::ids::DropletId;
use crate::pages::Items;
use crate::resource::{Collection, Handle, part};
use crate::wait::BoxFuture;

/// A day of the week, for [`BackupPlan`].
pub use digitalocean_raw::slugs::BackupWeekday as Weekday;

/// The hours at which the windows begin in which backups are taken.
const HOURS: [i64; 6] = [0, 4, 8, 12, 16, 20];

/// When backups of a droplet are taken: in a window of some hours that begins at this hour in UTC: 0, 4, 8, 12, 16 or 20.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(tag = "plan", rename_all = "snake_case")]
pub enum BackupPlan {
    /// Every day.
    Daily {
        /// The hour at which the window begins.
        hour: u8,
    },
    /// Once a week.
    Weekly {
        /// The day.
        weekday: Weekday,
        /// The hour at which the window begins.
        hour: u8,
    },
}

impl BackupPlan {
    /// Every day, in the window that begins at this hour, UTC.
    #[must_use]
    #[inline]
    pub fn daily(hour: u8) -> Self {
        Self::Daily { hour }
    }

    /// Once a week on this day, in the window that begins at this hour, UTC.
    pub fn weekly(weekday: impl Into<Weekday>, hour: u8) -> Self {
        let weekday = weekday.into();
        Self::Weekly { weekday, hour }
    }
}

impl From<BackupPlan> for DropletBackupPolicyRequest {
    #[inline]
    fn from(plan: BackupPlan) -> Self {
        let mut policy = Self::default();
        let (plan, weekday, hour) = match plan {
            BackupPlan::Daily { hour } => (slugs::BackupPlan::Daily, None, hour),
            BackupPlan::Weekly { weekday, hour } => {
                (slugs::BackupPlan::Weekly, Some(weekday), hour)
            }
        };
        policy.plan = Some(plan);
        policy.weekday = weekday;
        policy.hour = Some(hour.into());
        policy
    }
}

/// That a window begins at the policy's hour, if it names one.
#[inline]
pub(super) fn check(policy: Option<&DropletBackupPolicyRequest>) -> Result<(), String> {
    match policy.and_then(|policy| policy.hour) {
        Some(hour) if !HOURS.contains(&hour) => Err(format!(
            "no backup can begin at {hour} o'clock; the hour is 0, 4, 8, 12, 16 or 20, UTC"
        )),
        _ => Ok(()),
    }
}

impl Handle<DropletId> {
    /// When backups are taken of the droplet, and when the next one is due. Operation: `droplets_get_backup_policy`.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist, or the call fails.
    #[inline]
    pub fn backup_policy(&self) -> BoxFuture<DropletBackupPolicyRecord> {
        let call = self.client.raw().droplets_get_backup_policy(self.key.0);
        part(call, |answer| answer.policy)
    }
}

impl Collection<DropletId> {
    /// Lists the backup policies of all droplets, each with the droplet's id. Operation: `droplets_list_backup_policies`.
    #[inline]
    pub fn backup_policies(&self) -> Items<(String, DropletBackupPolicyRecord)> {
        let raw = self.client.raw();
        raw.droplets_list_backup_policies(&Default::default())
            .items()
    }

    /// The available plans, and what they allow. Operation: `droplets_list_supported_backup_policies`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails.
    #[inline]
    pub fn supported_backup_policies(&self) -> BoxFuture<Vec<SupportedDropletBackupPolicy>> {
        let call = self.client.raw().droplets_list_supported_backup_policies();
        part(call, |answer| answer.supported_policies)
    }
}
