//! What can be done to a droplet. All of it is the operation `dropletActions_post`.

use digitalocean_raw::slugs::Size;
use digitalocean_raw::types::{
    DropletActionChangeBackupPolicy, DropletActionChangeKernel, DropletActionEnableBackups,
    DropletActionRebuild, DropletActionRebuildImage, DropletActionRename, DropletActionResize,
    DropletActionRestore, DropletActionSnapshot, DropletActionsPostBody,
    DropletBackupPolicyRequest,
};

use super::{KernelId, backups};
use crate::actions::ActionRequest;
use crate::ids::DropletId;
use crate::ids::ImageId;
use crate::resource::{Handle, IntoKey, not_empty};

/// Fills in a body that the document requires nothing of.
macro_rules! body {
    ($kind:ident { $($field:ident: $value:expr),* }) => {{
        let mut body = $kind::default();
        $(body.$field = Some($value);)*
        body
    }};
}

impl Handle<DropletId> {
    /// Switches the droplet on.
    #[inline]
    pub fn power_on(&self) -> ActionRequest {
        self.action(DropletActionsPostBody::PowerOn)
    }

    /// Cuts the droplet's power, like pulling the plug. [`shut_down`](Self::shut_down) shuts it down cleanly.
    #[inline]
    pub fn power_off(&self) -> ActionRequest {
        self.action(DropletActionsPostBody::PowerOff)
    }

    /// Asks the droplet to shut down. If it doesn't react, it stays on and the action fails after a while.
    #[inline]
    pub fn shut_down(&self) -> ActionRequest {
        self.action(DropletActionsPostBody::Shutdown)
    }

    /// Asks the droplet to restart.
    #[inline]
    pub fn reboot(&self) -> ActionRequest {
        self.action(DropletActionsPostBody::Reboot)
    }

    /// Cuts the droplet's power and switches it on again.
    #[inline]
    pub fn power_cycle(&self) -> ActionRequest {
        self.action(DropletActionsPostBody::PowerCycle)
    }

    /// Sets a new root password, which is sent to the account's owner by e-mail.
    #[doc(alias = "PasswordReset")]
    #[inline]
    pub fn reset_password(&self) -> ActionRequest {
        self.action(DropletActionsPostBody::PasswordReset)
    }

    /// Takes a snapshot with this name, from which droplets can be created. It is certain to be consistent only if the droplet is
    /// off.
    pub fn snapshot(&self, name: impl Into<String>) -> ActionRequest {
        let name = name.into();
        let check = not_empty("a snapshot's name", &name);
        let body = body!(DropletActionSnapshot { name: name });
        self.action(DropletActionsPostBody::Snapshot(body))
            .require(check)
    }

    /// Replaces everything on the droplet by a backup, by the id of the backup's image.
    pub fn restore(&self, image: impl IntoKey<ImageId>) -> ActionRequest {
        let image = match image.into_key().number("restoring") {
            Ok(id) => id,
            Err(message) => return ActionRequest::refused(&self.client, message),
        };
        let body = body!(DropletActionRestore { image: image });
        self.action(DropletActionsPostBody::Restore(body))
    }

    /// Sets the droplet up again from an image. Everything on it is lost; its addresses stay.
    #[doc(alias = "RebuildByImageID")]
    #[doc(alias = "RebuildByImageSlug")]
    pub fn rebuild(&self, image: impl IntoKey<ImageId>) -> ActionRequest {
        let image = match image.into_key() {
            ImageId::Id(id) => DropletActionRebuildImage::Integer(id),
            ImageId::Slug(slug) => DropletActionRebuildImage::String(slug),
        };
        let body = body!(DropletActionRebuild { image: image });
        self.action(DropletActionsPostBody::Rebuild(body))
    }

    /// Gives a droplet that is off the memory and the processors of another size, but not its disk, so that it can be changed
    /// back.
    pub fn resize(&self, size: impl Into<Size>) -> ActionRequest {
        self.resized(size.into(), false)
    }

    /// Gives a droplet that is off another size for good: its disk grows too, and can't shrink again.
    pub fn resize_with_disk(&self, size: impl Into<Size>) -> ActionRequest {
        self.resized(size.into(), true)
    }

    #[inline]
    fn resized(&self, size: Size, disk: bool) -> ActionRequest {
        let body = body!(DropletActionResize {
            size: size.into(),
            disk: disk
        });
        self.action(DropletActionsPostBody::Resize(body))
    }

    /// Gives the droplet another name. A name in DNS form is its reverse DNS name too.
    pub fn rename(&self, name: impl Into<String>) -> ActionRequest {
        let name = name.into();
        let check = not_empty("a droplet's name", &name);
        let body = body!(DropletActionRename { name: name });
        self.action(DropletActionsPostBody::Rename(body))
            .require(check)
    }

    /// Sets another kernel, by its id, or the object itself. Only old droplets have kernels that aren't on their disk.
    pub fn change_kernel(&self, kernel: impl IntoKey<KernelId>) -> ActionRequest {
        let kernel = kernel.into_key().0;
        let body = body!(DropletActionChangeKernel { kernel: kernel });
        self.action(DropletActionsPostBody::ChangeKernel(body))
    }

    /// Takes backups from now on, with the default plan.
    #[inline]
    pub fn enable_backups(&self) -> ActionRequest {
        self.action(DropletActionsPostBody::EnableBackups(
            DropletActionEnableBackups::default(),
        ))
    }

    /// Takes backups from now on, with this plan, such as [`BackupPlan::daily(4)`](super::BackupPlan::daily).
    pub fn enable_backups_by(&self, plan: impl Into<DropletBackupPolicyRequest>) -> ActionRequest {
        let policy = plan.into();
        let check = backups::check(Some(&policy));
        let body = body!(DropletActionEnableBackups {
            backup_policy: policy
        });
        self.action(DropletActionsPostBody::EnableBackups(body))
            .require(check)
    }

    /// Takes backups with another plan, such as [`BackupPlan::daily(4)`](super::BackupPlan::daily).
    pub fn change_backup_policy(
        &self,
        plan: impl Into<DropletBackupPolicyRequest>,
    ) -> ActionRequest {
        let policy = plan.into();
        let check = backups::check(Some(&policy));
        let body = DropletActionChangeBackupPolicy::new(policy);
        self.action(DropletActionsPostBody::ChangeBackupPolicy(body))
            .require(check)
    }

    /// Takes no more backups.
    #[inline]
    pub fn disable_backups(&self) -> ActionRequest {
        self.action(DropletActionsPostBody::DisableBackups)
    }

    /// Gives the droplet a public IPv6 address.
    #[inline]
    pub fn enable_ipv6(&self) -> ActionRequest {
        self.action(DropletActionsPostBody::EnableIpv6)
    }

    /// Gives a droplet without one a private address.
    #[inline]
    pub fn enable_private_networking(&self) -> ActionRequest {
        self.action(DropletActionsPostBody::EnablePrivateNetworking)
    }

    /// Starts any action on the droplet, with the types of the raw client. [`act`](Self::act) takes JSON.
    pub fn action(&self, action: impl Into<DropletActionsPostBody>) -> ActionRequest {
        self.start(&action.into())
    }
}
