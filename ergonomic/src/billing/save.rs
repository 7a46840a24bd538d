//! Invoices as files.

use std::future::IntoFuture;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use digitalocean_raw::Bytes;

use super::InvoiceHandle;
use crate::wait::BoxFuture;
use crate::{Error, ErrorKind};

/// Saves an invoice: await it for the path of the file. By default, the file is named after the invoice's period (`2026-10.csv`)
/// and is in the working directory; [`to`](Self::to) chooses another path. An existing file is not changed, unless
/// [`replacing`](Self::replacing) is called. The file is never incomplete: it is written under another name first, and then
/// renamed.
///
/// ```no_run
/// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
/// let invoice = client.invoice("22737513-0ea7-4206-8ceb-98a575af7681");
/// let path = invoice.save_pdf().await?;
/// invoice.save_csv().to("invoices/october.csv").replacing().await?;
/// # Ok(()) }
/// ```
#[must_use = "nothing is saved until it is awaited"]
pub struct SaveInvoice {
    invoice: InvoiceHandle,
    ending: &'static str,
    content: BoxFuture<Bytes>,
    path: Option<PathBuf>,
    replaces: bool,
}

impl std::fmt::Debug for SaveInvoice {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SaveInvoice({})", self.invoice.key())
    }
}

impl SaveInvoice {
    #[inline]
    pub(super) fn new(
        invoice: &InvoiceHandle,
        ending: &'static str,
        content: BoxFuture<Bytes>,
    ) -> Self {
        Self {
            invoice: invoice.clone(),
            ending,
            content,
            path: None,
            replaces: false,
        }
    }

    /// Sets the path; the folder must exist.
    pub fn to(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Replaces an existing file.
    #[inline]
    pub fn replacing(mut self) -> Self {
        self.replaces = true;
        self
    }

    #[inline]
    async fn save(self) -> Result<PathBuf, Error> {
        let path = match self.path {
            Some(path) => path,
            None => {
                let summary = self.invoice.invoice_summary().get().await?;
                file_name(summary.billing_period.as_deref(), self.ending)?
            }
        };
        // What can't be written needs no download.
        let there = path.clone();
        let is_there = tokio::task::spawn_blocking(move || there.exists());
        if !self.replaces && is_there.await.unwrap_or(false) {
            return Err(exists(&path));
        }
        let (content, replaces) = (self.content.await?, self.replaces);
        let written = tokio::task::spawn_blocking(move || write(path, &content, replaces));
        written
            .await
            .unwrap_or_else(|error| Err(failed(Path::new("the file"), &error)))
    }
}

impl IntoFuture for SaveInvoice {
    type Output = Result<PathBuf, Error>;
    type IntoFuture = BoxFuture<PathBuf>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.save())
    }
}

/// The name of an invoice's file. The service's text must not lead to another folder.
#[inline]
fn file_name(period: Option<&str>, ending: &str) -> Result<PathBuf, Error> {
    let period = period.unwrap_or_default();
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    if period.is_empty() || !period.chars().all(is_name) {
        return Err(Error::incomplete(format!(
            "the invoice's period {period:?} names no file: say which with `to`"
        )));
    }
    Ok(PathBuf::from(format!("{period}.{ending}")))
}

#[inline]
fn write(path: PathBuf, content: &[u8], replaces: bool) -> Result<PathBuf, Error> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let written = tempfile::NamedTempFile::new_in(folder).and_then(|mut file| {
        file.write_all(content)?;
        file.as_file().sync_all()?;
        Ok(file)
    });
    let file = written.map_err(|error| failed(&path, &error))?;
    let placed = match replaces {
        true => file.persist(&path),
        false => file.persist_noclobber(&path),
    };
    match placed {
        Ok(_) => Ok(path),
        Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => Err(exists(&path)),
        Err(error) => Err(failed(&path, &error.error)),
    }
}

#[inline]
fn exists(path: &Path) -> Error {
    let path = path.display();
    Error::new(
        ErrorKind::File,
        format!("{path} is there already, and is replaced by `replacing` only"),
    )
}

#[inline]
fn failed(path: &Path, error: &dyn std::fmt::Display) -> Error {
    let path = path.display();
    Error::new(ErrorKind::File, format!("{path} can't be written: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_that_is_no_name_of_a_file_is_told() {
        assert_eq!(
            file_name(Some("2026-10"), "csv").unwrap(),
            Path::new("2026-10.csv")
        );
        for period in [None, Some(""), Some("../2026"), Some("/etc/x"), Some("a.b")] {
            let error = file_name(period, "csv").unwrap_err();
            assert!(error.to_string().contains("`to`"), "{error}");
        }
    }

    #[test]
    fn a_file_is_replaced_only_if_that_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        assert_eq!(write(path.clone(), b"1", false).unwrap(), path);
        let error = write(path.clone(), b"2", false).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File);
        assert_eq!(std::fs::read(&path).unwrap(), b"1");
        write(path.clone(), b"2", true).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"2");
        // Nothing is left beside it.
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        let nowhere = folder.path().join("none").join("a.csv");
        assert_eq!(
            write(nowhere, b"1", true).unwrap_err().kind(),
            ErrorKind::File
        );
    }
}
