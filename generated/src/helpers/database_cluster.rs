// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Database clusters.

use crate::types::{DatabaseCluster, DatabaseConnection};

impl DatabaseCluster {
    /// Copies passwords that only the response to its creation has.
    #[inline]
    pub fn keep_passwords(&mut self, created: &Self) {
        keep_password(&mut self.connection, created.connection.as_ref());
        keep_password(
            &mut self.private_connection,
            created.private_connection.as_ref(),
        );
        keep_password(
            &mut self.standby_connection,
            created.standby_connection.as_ref(),
        );
        keep_password(
            &mut self.standby_private_connection,
            created.standby_private_connection.as_ref(),
        );
        if let (Some(now), Some(created)) = (&mut self.ui_connection, &created.ui_connection) {
            keep_text(&mut now.password, created.password.as_ref());
        }
        if self.users.is_none() {
            self.users.clone_from(&created.users);
        }
        for user in self.users.iter_mut().flatten() {
            let mut known = created.users.iter().flatten();
            if let Some(known) = known.find(|known| known.name == user.name) {
                keep_text(&mut user.password, known.password.as_ref());
            }
        }
    }
}

#[inline]
pub(super) fn keep_password(
    now: &mut Option<DatabaseConnection>,
    created: Option<&DatabaseConnection>,
) {
    match (now, created) {
        (Some(now), Some(created)) => keep_text(&mut now.password, created.password.as_ref()),
        // A list may leave it out.
        (now @ None, Some(created)) => *now = Some(created.clone()),
        (_, None) => {}
    }
}

#[inline]
fn keep_text(now: &mut Option<String>, created: Option<&String>) {
    if now.as_ref().is_none_or(String::is_empty) {
        *now = created.cloned();
    }
}
