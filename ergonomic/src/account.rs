//! The account that the token belongs to: its state and its limits.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Client;
use crate::resource::{Handle, resource};

pub use digitalocean_raw::types::{Account, AccountStatus};

/// The key of the account of a token: there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Own;

impl fmt::Display for Own {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("of this token")
    }
}

/// The account that the token belongs to.
pub type AccountHandle = Handle<Account>;

impl Client {
    /// The account that the token belongs to. Operation: `account_get`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::raw::types::AccountStatus;
    ///
    /// let account = client.account().get().await?;
    /// assert_eq!(account.status, AccountStatus::Active);
    /// println!("{} may have {} droplets", account.email, account.droplet_limit);
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn account(&self) -> AccountHandle {
        self.resource(Own)
    }
}

resource!(Account, "account" by Own,
    |raw, _key| raw.account_get() => |answer| answer.account,
    |it| Some(it.status.as_str()));
