//! Reading the document to import: from a file or a URL, as JSON or YAML.

use std::io::Read;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, bail};
use serde_json::Value;
use url::Url;

use super::value;

/// The official document takes about 3 MB: whatever is larger than this is something else.
pub(crate) const LARGEST: u64 = 64 * 1024 * 1024;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
const TOTAL_TIMEOUT: Duration = Duration::from_secs(120);

/// Reads the bytes behind a path or an http(s) URL.
pub(crate) fn read(input: &str) -> anyhow::Result<Vec<u8>> {
    match web_address(input) {
        Some(url) => fetch(url),
        None => read_file(Path::new(input)),
    }
}

/// What to call the input in provenance: an address without secrets, or a bare file name, since a
/// path would say more about one machine than about the document.
pub(crate) fn name(input: &str) -> String {
    if let Some(mut url) = web_address(input) {
        // Both fail only for addresses without a host, which http(s) doesn't have.
        let _ = url.set_username("");
        let _ = url.set_password(None);
        url.set_query(None);
        url.set_fragment(None);
        return url.into();
    }
    let name = Path::new(input).file_name();
    name.map_or_else(|| input.to_owned(), |name| name.to_string_lossy().into())
}

fn web_address(input: &str) -> Option<Url> {
    let url = Url::parse(input).ok()?;
    matches!(url.scheme(), "http" | "https").then_some(url)
}

fn read_file(path: &Path) -> anyhow::Result<Vec<u8>> {
    let file = std::fs::File::open(path).with_context(|| {
        format!(
            "can't open {}; give a file or an http(s) URL",
            path.display()
        )
    })?;
    let mut bytes = Vec::new();
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .with_context(|| format!("can't read {}", path.display()))?;
    if bytes.len() as u64 > LARGEST {
        bail!(too_large(&path.display().to_string()));
    }
    Ok(bytes)
}

fn fetch(url: Url) -> anyhow::Result<Vec<u8>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("can't start the async runtime for the download")?;
    let shown = name(url.as_str());
    runtime
        .block_on(download(url, None, TOTAL_TIMEOUT))
        .with_context(|| format!("can't download {shown}"))
}

/// Reads what is behind an http(s) URL, with a bearer token where one is given.
pub(crate) async fn download(
    url: Url,
    token: Option<&str>,
    timeout: Duration,
) -> anyhow::Result<Vec<u8>> {
    let mut builder = reqwest::Client::builder()
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(timeout);
    if is_loopback(&url) {
        // A proxy would look for the address on its own machine.
        builder = builder.no_proxy();
    }
    let client = builder.build()?;
    let shown = name(url.as_str());
    let mut request = client.get(url);
    if let Some(token) = token {
        request = request.bearer_auth(token);
    }
    let mut response = request.send().await.map_err(reqwest::Error::without_url)?;
    let status = response.status();
    if status != reqwest::StatusCode::OK {
        let remedy = match (token, status.as_u16()) {
            (Some(_), 401 | 403) => "check what the token may do",
            (Some(_), 429 | 500..) => "try again later",
            _ => "check the address",
        };
        bail!("the server answered {status}; {remedy}");
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = response
        .chunk()
        .await
        .map_err(reqwest::Error::without_url)?
    {
        bytes.extend_from_slice(&chunk);
        if bytes.len() as u64 > LARGEST {
            bail!(too_large(&shown));
        }
    }
    Ok(bytes)
}

/// Whether the address is on this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

fn too_large(what: &str) -> String {
    format!(
        "{what} is larger than {} MB; that can't be the document",
        LARGEST / 1024 / 1024
    )
}

/// Parses JSON, or YAML when the text doesn't start like a JSON object.
pub(crate) fn parse(bytes: &[u8]) -> anyhow::Result<Value> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    let parsed = match first {
        None => bail!("the input is empty"),
        Some(b'{') => value::from_json(bytes).map_err(anyhow::Error::from),
        Some(_) => value::from_yaml(bytes).map_err(anyhow::Error::from),
    };
    match parsed {
        Ok(document @ Value::Object(_)) => Ok(document),
        Ok(_) => bail!("the input is no OpenAPI document: it holds one plain value, not an object"),
        Err(error) if error.to_string().contains("recursion limit") => {
            Err(error.context("the input is nested too deeply (more than 128 levels)"))
        }
        Err(error) => {
            Err(error.context("the input is neither valid JSON nor valid YAML; is it whole?"))
        }
    }
}
