//! Billing: the balance, the billing history, and invoices.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! println!("{:?} this month", client.balance().get().await?.month_to_date_usage);
//! for entry in client.billing_history().all().await? {
//!     println!("{:?}: {:?}", entry.date, entry.amount);
//! }
//! for invoice in client.invoices().list().all().await? {
//!     let invoice = client.invoice(&invoice);
//!     println!("{:?}", invoice.invoice_summary().get().await?.taxes);
//!     invoice.save_csv().await?; // as `2026-10.csv` in the working directory
//! }
//! # Ok(()) }
//! ```
//!
//! Amounts are decimal text, as the service sends them, without rounding. Parsed as an [`Amount`], they can be added and
//! compared:
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::billing::Amount;
//!
//! let items = client.invoices().preview_items().await?;
//! let droplets = items.iter().filter(|item| item.product.as_deref() == Some("Droplets"));
//! let sum: Amount = droplets.filter_map(|item| item.amount.as_deref()?.parse::<Amount>().ok()).sum();
//! println!("{sum} for droplets so far");
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::billing_methods!()]

mod amount;
mod save;

use std::ops::RangeInclusive;

use digitalocean_raw::types::{
    BillingHistoryListResponse, BillingInsightsListResponse, InvoiceItem,
};

use crate::Client;
use crate::resource::{Collection, List, part};
use crate::wait::BoxFuture;

pub use amount::{Amount, AmountError};
pub use save::SaveInvoice;

digitalocean_raw::billing_accessors!(crate);

impl Client {
    /// What was billed, paid and credited, the newest first. Operation: `billingHistory_list`.
    ///
    /// It is a list: read it by `all`, `stream`, `first` or `pages`.
    #[inline]
    pub fn billing_history(&self) -> List<BillingHistoryListResponse> {
        List::new(self.raw().billing_history_list(&Default::default()))
    }

    /// The cost of an account or a team, identified by its URN, such as `do:team:…`, between two days (`2026-10-01`), by day,
    /// region and product; 31 days at most. Operation: `billingInsights_list`.
    ///
    /// It is a list: read it by `all`, `stream`, `first` or `pages`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let team = "do:team:12345678-1234-1234-1234-123456789012";
    /// for point in client.billing_insights(team, "2026-10-01"..="2026-10-31").all().await? {
    ///     println!("{:?} {:?}", point.description, point.total_amount);
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn billing_insights(
        &self,
        urn: &str,
        days: RangeInclusive<&str>,
    ) -> List<BillingInsightsListResponse> {
        let (first, last) = (*days.start(), *days.end());
        let call = self
            .raw()
            .billing_insights_list(urn, first, last, &Default::default());
        List::new(call.require(in_order(first, last)))
    }
}

/// Days of this form compare as their texts do.
#[inline]
fn in_order(first: &str, last: &str) -> Result<(), String> {
    if first <= last {
        Ok(())
    } else {
        Err(format!(
            "{first} is after {last}: the earlier day is the first"
        ))
    }
}

impl Collection<InvoiceId> {
    /// The newest invoice, for the last billed month; `None` if there is none yet. Its `invoice_period` is the month.
    /// Operation: `invoices_list`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// if let Some(invoice) = client.invoices().latest().await? {
    ///     println!("{:?}: {:?}", invoice.invoice_period, invoice.amount);
    ///     client.invoice(&invoice).save_pdf().await?;
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails.
    #[inline]
    pub fn latest(&self) -> BoxFuture<Option<InvoicePreview>> {
        let all = self.list().all();
        Box::pin(async move {
            let all = all.await?.into_iter();
            Ok(all.max_by(|one, other| one.invoice_period.cmp(&other.invoice_period)))
        })
    }

    /// The invoice of a month, such as `2026-10`; `None` if there is none. Operation: `invoices_list`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails.
    pub fn of_month(&self, month: impl Into<String>) -> BoxFuture<Option<InvoicePreview>> {
        let (all, month) = (self.list().all(), month.into());
        Box::pin(async move {
            let mut all = all.await?.into_iter();
            Ok(all.find(|it| it.invoice_period.as_deref() == Some(month.as_str())))
        })
    }

    /// The cost of the current month so far; `None` if the service has no preview yet. The preview is made once a day. Operation:
    /// `invoices_list`.
    #[inline]
    pub fn preview(&self) -> BoxFuture<Option<InvoicePreview>> {
        let call = self.client.raw().invoices_list(&Default::default());
        part(call, |answer| Some(answer.invoice_preview))
    }

    /// The items of the current month so far; none if the service has no preview yet. Operations: `invoices_list`,
    /// `invoices_get_byUUID`.
    #[inline]
    pub fn preview_items(&self) -> BoxFuture<Vec<InvoiceItem>> {
        let (client, preview) = (self.client.clone(), self.preview());
        Box::pin(async move {
            match preview.await? {
                Some(preview) => client.invoice(&preview).items().all().await,
                None => Ok(Vec::new()),
            }
        })
    }
}

impl InvoiceHandle {
    /// Saves it as CSV. Operations: `invoices_get_csvByUUID`, `invoices_get_summaryByUUID`.
    #[inline]
    pub fn save_csv(&self) -> SaveInvoice {
        SaveInvoice::new(self, "csv", self.csv())
    }

    /// Saves it as PDF. Operations: `invoices_get_pdfByUUID`, `invoices_get_summaryByUUID`.
    #[inline]
    pub fn save_pdf(&self) -> SaveInvoice {
        SaveInvoice::new(self, "pdf", self.pdf())
    }
}
