//! How the connections of engines are written.

use std::fmt::Write as _;

use digitalocean_raw::slugs::DatabaseEngine;
use digitalocean_raw::types::DatabaseConnection;

use crate::Error;

/// How a connection is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Postgres,
    Mysql,
    Redis,
    Mongo,
    MongoSrv,
    Https,
    Kafka,
}

impl Kind {
    pub(super) fn of(engine: Option<&DatabaseEngine>, connection: &DatabaseConnection) -> Self {
        let uri = connection.uri.as_deref().unwrap_or_default();
        let scheme = uri.split_once("://").map(|(scheme, _)| scheme);
        let words = [
            scheme,
            engine.map(DatabaseEngine::as_str),
            connection.protocol.as_deref(),
        ];
        let known = words.into_iter().flatten().find_map(|word| match word {
            "postgres" | "postgresql" | "pg" | "advanced_pg" => Some(Self::Postgres),
            "mysql" | "advanced_mysql" => Some(Self::Mysql),
            "redis" | "rediss" | "valkey" | "valkeys" => Some(Self::Redis),
            "mongodb" if scheme == Some("mongodb") => Some(Self::Mongo),
            "mongodb" | "mongodb+srv" => Some(Self::MongoSrv),
            "https" | "opensearch" => Some(Self::Https),
            "kafka" => Some(Self::Kafka),
            _ => None,
        });
        // Of an engine that isn't known, a place is better than a URL that may be wrong.
        known.unwrap_or(Self::Kafka)
    }

    pub(super) fn scheme(self) -> &'static str {
        match self {
            Self::Postgres => "postgresql",
            Self::Mysql => "mysql",
            Self::Redis => "rediss",
            Self::Mongo => "mongodb",
            Self::MongoSrv => "mongodb+srv",
            Self::Https => "https",
            Self::Kafka => "kafka",
        }
    }

    /// What an answer without a URI says of the connection all the same: all are encrypted.
    pub(super) fn default_query(self) -> &'static str {
        match self {
            Self::Postgres => "sslmode=require",
            Self::Mysql => "ssl-mode=REQUIRED",
            Self::Mongo | Self::MongoSrv => "tls=true&authSource=admin",
            Self::Redis | Self::Https | Self::Kafka => "",
        }
    }

    /// Says that the server's certificate is verified by that of a file.
    pub(super) fn verify(self, query: &mut Vec<String>, path: &str) -> Result<(), Error> {
        let (mode, file) = match self {
            Self::Postgres => (Some("sslmode=verify-full"), "sslrootcert"),
            Self::Mysql => (Some("ssl-mode=VERIFY_CA"), "ssl-ca"),
            Self::Mongo | Self::MongoSrv => (Some("tls=true"), "tlsCAFile"),
            Self::Redis => (None, "ssl_ca_certs"),
            Self::Https | Self::Kafka => return Err(self.takes_no_ca()),
        };
        if let Some(mode) = mode {
            let key = mode.split('=').next().unwrap_or_default();
            query.retain(|it| it.split('=').next() != Some(key));
            query.insert(0, mode.to_owned());
        }
        query.push(format!("{file}={path}"));
        Ok(())
    }

    pub(super) fn takes_no_ca(self) -> Error {
        let what = match self {
            Self::Https => "OpenSearch",
            _ => "Kafka",
        };
        Error::refused(format!(
            "a connection's URL of {what} has no place for a CA certificate: give it to the client's own options"
        ))
    }
}

/// What the URI of an answer tells beside the fields: as it is written there, encoded.
#[derive(Default)]
pub(super) struct Told<'a> {
    pub(super) password: &'a str,
    pub(super) query: &'a str,
}

impl<'a> Told<'a> {
    pub(super) fn of(connection: &'a DatabaseConnection) -> Self {
        let uri = connection.uri.as_deref().unwrap_or_default();
        let Some((_, rest)) = uri.split_once("://") else {
            return Self::default();
        };
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let place = rest.split('/').next().unwrap_or_default();
        let credentials = place.rsplit_once('@').map_or("", |(before, _)| before);
        let password = credentials.split_once(':').map_or("", |(_, it)| it);
        Self { password, query }
    }
}

/// A text as a part of a URL: all but letters, digits, `-._~` and what else is plain is percent-encoded.
pub(super) fn encoded(text: &str, plain: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        let c = char::from(byte);
        if byte.is_ascii_alphanumeric()
            || "-._~".contains(c)
            || (byte.is_ascii() && plain.contains(c))
        {
            out.push(c);
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
