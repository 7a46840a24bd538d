// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Snapshots.

use digitalocean_core::key_from;

use crate::resources::{ImageId, SnapshotId};
use crate::types::Snapshot;

// That of a droplet is an image, too.
key_from!(ImageId of Snapshot => |it| Self::from(&it.id));

key_from!(SnapshotId of i64 => |it| Self(it.to_string()));
