//! The unit tests of the slugs and of what is known of them, which stand in the raw client beside the code. They are compiled here
//! without the rest of it, which would take minutes to compile for them alone.

// What the rest of that crate uses.
#![allow(dead_code, unused_imports)]

use digitalocean_raw::Decode;

// It is written as it should look.
#[rustfmt::skip]
#[path = "../../../generated/src/slugs/mod.rs"]
pub mod slugs;

mod parameter {
    pub use digitalocean_core::parameter::Parameter;
}

mod resources {
    pub use digitalocean_raw::resources::ImageId;
}
