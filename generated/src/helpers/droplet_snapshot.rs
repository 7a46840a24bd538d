// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Snapshots and backups of a droplet.

use digitalocean_core::key_from;

use crate::resources::{ImageId, SnapshotId};
use crate::types::DropletSnapshot;

key_from!(ImageId of DropletSnapshot => |it| Self::Id(it.id));

key_from!(SnapshotId of DropletSnapshot => |it| Self(it.id.to_string()));
