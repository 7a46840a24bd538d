//! Teams of an organization.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let teams = client.organization_teams();
//! let made = teams.create("research").invite("ada@example.com", "member").invite("bob@example.com", "biller").await?;
//! for (address, invitation) in made.invitations.iter().flatten() {
//!     println!("{address}: {:?}", invitation.status); // an invitation can be refused although the team is created
//! }
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::organizations_methods!()]

use digitalocean_raw::types::{
    CreateTeamRequest, OrganizationsCreateTeamResponse, TeamInvitation, TeamInvitationRole,
};

use crate::resource::Operation;

digitalocean_raw::organizations_accessors!(crate);

/// A team to be created.
pub type CreateTeam = Operation<CreateTeamRequest, OrganizationsCreateTeamResponse>;

impl CreateTeam {
    /// Invites somebody to it, by an e-mail address and a role: `member`, `biller`, `billing viewer`, `resource viewer` or
    /// `modifier`. The answer says for each whether the invitation was sent.
    pub fn invite(self, email: impl Into<String>, role: impl Into<TeamInvitationRole>) -> Self {
        let invitation = TeamInvitation::new(email, role);
        self.with(|body| body.invitations.get_or_insert_default().push(invitation))
    }
}
