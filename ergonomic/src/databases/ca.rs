//! The CA certificate that signs the certificate of a cluster.

use super::DatabaseCaHandle;
use crate::Error;
use crate::wait::BoxFuture;

impl DatabaseCaHandle {
    /// The certificate as PEM text, for the CA file that database clients take. Operation: `databases_get_ca`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let shop = client.database_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30");
    /// std::fs::write("ca.crt", shop.ca().pem().await?)?;
    /// let url = shop.connection_url().ca_path("ca.crt").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails, or the answer has no certificate.
    #[inline]
    pub fn pem(&self) -> BoxFuture<String> {
        let ca = self.get();
        Box::pin(async move {
            let ca = ca.await?;
            decoded(&ca.certificate).ok_or_else(|| {
                Error::incomplete("the certificate in the answer is neither PEM nor Base64 of it")
            })
        })
    }
}

/// The text that Base64 stands for; PEM itself stays as it is.
fn decoded(text: &str) -> Option<String> {
    const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
    if text.trim_start().starts_with(BEGIN) {
        return Some(text.to_owned());
    }
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut held, mut bits) = (0_u32, 0);
    let letters = text.bytes().filter(|it| !it.is_ascii_whitespace());
    for letter in letters.take_while(|it| *it != b'=') {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        held = (held << 6 | u32::from(value)) & 0xff_ffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xff) as u8);
        }
    }
    let pem = String::from_utf8(bytes).ok()?;
    pem.contains(BEGIN).then_some(pem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_is_pem_or_base64_of_it() {
        let pem = "-----BEGIN CERTIFICATE-----\nMIIE\n-----END CERTIFICATE-----\n";
        let sent =
            "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUUKLS0tLS1FTkQgQ0VSVElGSUNBVEUtLS0tLQo=";
        assert_eq!(decoded(sent).unwrap(), pem);
        assert_eq!(decoded(pem).unwrap(), pem);
        assert_eq!(decoded("aGVsbG8="), None);
        assert_eq!(decoded("no certificate"), None);
        assert_eq!(decoded(""), None);
    }
}
