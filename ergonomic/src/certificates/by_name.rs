//! Certificates by their names, which stay when those of Let's Encrypt are renewed.

use crate::wait::BoxFuture;
use crate::{Client, Error};

/// What CDN endpoints take in place of a certificate, and show.
pub(crate) const NEEDS_CLOUDFLARE: &str = "needs-cloudflare-cert";

/// A request body that refers to certificates.
pub(crate) trait NamesCertificates: Send + 'static {
    /// The references to certificates in the body, each an id or a name.
    fn certificates(&mut self) -> Vec<&mut String>;
}

impl<B: NamesCertificates> NamesCertificates for Box<B> {
    fn certificates(&mut self) -> Vec<&mut String> {
        (**self).certificates()
    }
}

/// Replaces the names of certificates by their ids.
pub(crate) fn by_ids<B: NamesCertificates>(client: &Client, body: B) -> BoxFuture<B> {
    by_ids_beside(client, Vec::new(), body)
}

/// The same in a body that was made of an answer: what the service showed is what it takes.
#[cfg_attr(not(feature = "load-balancers"), allow(dead_code))]
pub(crate) fn by_ids_of_new<B: NamesCertificates>(
    client: &Client,
    mut before: B,
    body: B,
) -> BoxFuture<B> {
    let shown = before.certificates().into_iter();
    by_ids_beside(client, shown.map(|it| it.clone()).collect(), body)
}

fn by_ids_beside<B: NamesCertificates>(
    client: &Client,
    shown: Vec<String>,
    mut body: B,
) -> BoxFuture<B> {
    let client = client.clone();
    Box::pin(async move {
        let mut known: Vec<(String, String)> = Vec::new();
        let named = body
            .certificates()
            .into_iter()
            .filter(|text| is_name(text) && !shown.contains(&**text));
        let mut names: Vec<String> = named.map(|name| name.clone()).collect();
        names.sort();
        names.dedup();
        for name in names {
            let found = client.certificates().find_by_name(&name).await;
            let Some(certificate) = found.map_err(Error::unsent)? else {
                return Err(Error::refused(format!(
                    "the account has no certificate named {name:?}: name one of `client.certificates()`, or give its id"
                )));
            };
            known.push((name, certificate.id));
        }
        for text in body.certificates() {
            if let Some((_, id)) = known.iter().find(|(name, _)| name == text) {
                text.clone_from(id);
            }
        }
        Ok(body)
    })
}

/// Whether a text is the name of a certificate: ids are UUIDs.
#[inline]
fn is_name(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    let is_hexadecimal = |byte: u8| byte.is_ascii_hexdigit() || byte == b'-';
    let is_id = lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(is_hexadecimal);
    !(is_id || text.is_empty() || text == NEEDS_CLOUDFLARE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_uuid_is_a_name() {
        for id in ["892071a0-bb95-49bc-8021-3afd67a210bf", "", NEEDS_CLOUDFLARE] {
            assert!(!is_name(id), "{id}");
        }
        for name in [
            "web",
            "web-2",
            "892071a0-bb95-49bc-8021-3afd67a210bx",
            "892071a0bb95",
        ] {
            assert!(is_name(name), "{name}");
        }
    }
}
