//! How connection pools hand out connections.

digitalocean_core::open_enum! {
    /// For how long a pool gives a client one of the connections to the server.
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
        /// As long as the client is connected: all that sessions can do works, and the pool is full with as many clients as it has connections.
        Session = "session",
        /// For a transaction: most clients want this. What belongs to a session, such as prepared statements, doesn't outlive it.
        Transaction = "transaction",
        /// For a single statement: there are no transactions of several.
        Statement = "statement",
    }
}

impl From<PoolMode> for String {
    #[inline]
    fn from(mode: PoolMode) -> Self {
        mode.as_str().to_owned()
    }
}
