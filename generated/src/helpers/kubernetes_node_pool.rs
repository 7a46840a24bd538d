// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Node pools.

use std::borrow::Cow;

use digitalocean_core::resource::WaitState;

use crate::types::KubernetesNodePool;

impl KubernetesNodePool {
    /// What its state means to a wait: ready when it has as many nodes as it should have, and all of them run. One that scales
    /// itself is ready without nodes only if it may scale down to none.
    #[must_use]
    #[inline]
    pub fn wait_state(&self) -> WaitState {
        let nodes = self.nodes.as_ref().map_or(0, Vec::len);
        let all = usize::try_from(self.count).is_ok_and(|count| nodes == count);
        let may_be_empty = self.auto_scale != Some(true) || self.min_nodes == Some(0);
        WaitState::from(all && (nodes > 0 || may_be_empty) && self.running_nodes() == nodes)
    }

    /// Its state in words.
    #[must_use]
    #[inline]
    pub fn state_in_words(&self) -> Cow<'_, str> {
        format!(
            "at {} of {} nodes running",
            self.running_nodes(),
            self.count
        )
        .into()
    }

    /// How many of its nodes run.
    #[must_use]
    #[inline]
    pub fn running_nodes(&self) -> usize {
        let nodes = self.nodes.iter().flatten();
        let states = nodes.filter_map(|node| node.status.as_ref()?.state.as_ref());
        states
            .filter(|state| WaitState::of(state.as_str(), &["running"], &[]) == WaitState::Reached)
            .count()
    }
}
