// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Database clusters.

use crate::types::{DatabaseCluster, DatabaseConnection};

impl DatabaseCluster {
    /// Copies passwords that only the response to its creation has.
    pub fn keep_passwords(&mut self, created: &Self) {
        keep_password(&mut self.connection, created.connection.as_ref());
        keep_password(
            &mut self.private_connection,
            created.private_connection.as_ref(),
        );
        for user in self.users.iter_mut().flatten() {
            let mut known = created.users.iter().flatten();
            if let Some(known) = known.find(|known| known.name == user.name) {
                keep_text(&mut user.password, known.password.as_ref());
            }
        }
    }
}

pub(super) fn keep_password(
    now: &mut Option<DatabaseConnection>,
    created: Option<&DatabaseConnection>,
) {
    if let (Some(now), Some(created)) = (now, created) {
        keep_text(&mut now.password, created.password.as_ref());
    }
}

fn keep_text(now: &mut Option<String>, created: Option<&String>) {
    if now.as_ref().is_none_or(String::is_empty) {
        *now = created.cloned();
    }
}
