// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Read-only replicas of database clusters.

use super::database_cluster::keep_password;
use crate::types::DatabaseReplica;

impl DatabaseReplica {
    /// Copies passwords that only the response to its creation has.
    #[inline]
    pub fn keep_passwords(&mut self, created: &Self) {
        keep_password(&mut self.connection, created.connection.as_ref());
        keep_password(
            &mut self.private_connection,
            created.private_connection.as_ref(),
        );
    }
}
