// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! What is in a VPC.

use crate::types::VpcMember;

impl VpcMember {
    /// Its kind, such as `droplet` or `kubernetes`: the second part of its URN; `None` if its URN has another form.
    #[must_use]
    #[inline]
    pub fn kind(&self) -> Option<&str> {
        self.parts().map(|(kind, _)| kind)
    }

    /// Its own id or name: the last part of its URN; `None` if its URN has another form.
    #[must_use]
    #[inline]
    pub fn member_id(&self) -> Option<&str> {
        self.parts().map(|(_, id)| id)
    }

    #[inline]
    fn parts(&self) -> Option<(&str, &str)> {
        let parts = self.urn.strip_prefix("do:")?.split_once(':')?;
        Some(parts).filter(|(kind, id)| !kind.is_empty() && !id.is_empty())
    }
}
