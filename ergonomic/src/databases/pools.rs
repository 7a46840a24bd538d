//! How connection pools assign connections.

digitalocean_core::open_enum! {
    /// How long a client of a pool keeps one of the connections to the server.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::databases::PoolMode;
    ///
    /// let pools = client.database_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30").connection_pools();
    /// let web = pools.create("web", PoolMode::Transaction, 10, "orders").await?;
    /// assert_eq!(PoolMode::from(web.mode), PoolMode::Transaction);
    /// # Ok(()) }
    /// ```
    PoolMode {
        /// As long as the client is connected: everything that sessions can do works, but the pool serves only as many clients as
        /// it has connections.
        Session = "session",
        /// For a transaction, which suits most clients. State of a session, such as prepared statements, doesn't outlive it.
        Transaction = "transaction",
        /// For a single statement: transactions with several statements don't work.
        Statement = "statement",
    }
}

impl From<PoolMode> for String {
    #[inline]
    fn from(mode: PoolMode) -> Self {
        mode.as_str().to_owned()
    }
}
