// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Billing.
//!
//! Balance, invoices and costs of the account.
//!
//! Everything here is read-only: the balance, the billing history, invoices with their items, and costs by day and
//! product. Invoices also come as CSV or PDF files. Amounts are US dollars, written as strings so that no digit is
//! lost.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`balance_get`](Client::balance_get) | `GET /v2/customers/my/balance` | Returns the account's balance and its use since the start of the month | `client.balance().get()` |
//! | [`billing_history_list`](Client::billing_history_list) | `GET /v2/customers/my/billing_history` · paged | Lists the account's billing events, such as invoices, payments and credits | `client.billing_history()` |
//! | [`billing_insights_list`](Client::billing_insights_list) | `GET /v2/billing/{account_urn}/insights/{start_date}/{end_date}` · paged | Lists the cost of an account, named by the URN of a team or organization, between two dates (`YYYY-MM-DD`, at most 31 days apart), by day, region and product; the page counts stand in the body | `client.billing_insights(..)` |
//! | [`invoices_get_by_uuid`](Client::invoices_get_by_uuid) | `GET /v2/customers/my/invoices/{invoice_uuid}` · paged | Lists the items of one invoice, each with its product, duration and amount | `client.invoice(id).items()` |
//! | [`invoices_get_csv_by_uuid`](Client::invoices_get_csv_by_uuid) | `GET /v2/customers/my/invoices/{invoice_uuid}/csv` | Returns one invoice with its items as a CSV file, as raw bytes | `client.invoice(id).csv()`, … |
//! | [`invoices_get_pdf_by_uuid`](Client::invoices_get_pdf_by_uuid) | `GET /v2/customers/my/invoices/{invoice_uuid}/pdf` | Returns one invoice as a PDF file, as raw bytes | `client.invoice(id).pdf()`, … |
//! | [`invoices_get_summary_by_uuid`](Client::invoices_get_summary_by_uuid) | `GET /v2/customers/my/invoices/{invoice_uuid}/summary` | Returns the totals of one invoice: charges, overages, taxes and credits | `client.invoice(id).invoice_summary().get()` |
//! | [`invoices_list`](Client::invoices_list) | `GET /v2/customers/my/invoices` · paged | Lists the account's invoices, together with a preview of the current month's | `client.invoices().list()`, … |

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use reqwest::Method;
#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::{
    Answer, Call, Client, EventStream, JsonObject, Operation, Paging, Refusal, Timestamp, hosts, operations, parameter,
    slugs, types,
};
#[allow(unused_imports)]
use digitalocean_core::setters;

/// `balance_get`
pub static BALANCE_GET: Operation = Operation {
    id: "balance_get",
    path: "/v2/customers/my/balance",
    area: "billing",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Balance"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `billingHistory_list`
pub static BILLING_HISTORY_LIST: Operation = Operation {
    id: "billingHistory_list",
    path: "/v2/customers/my/billing_history",
    area: "billing",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "billing_history", per_page: true }),
    answer: Answer::Json("BillingHistoryListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `billingInsights_list`
pub static BILLING_INSIGHTS_LIST: Operation = Operation {
    id: "billingInsights_list",
    path: "/v2/billing/{account_urn}/insights/{start_date}/{end_date}",
    area: "billing",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "data_points", per_page: true }),
    answer: Answer::Json("BillingInsightsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `invoices_get_byUUID`
pub static INVOICES_GET_BY_UUID: Operation = Operation {
    id: "invoices_get_byUUID",
    path: "/v2/customers/my/invoices/{invoice_uuid}",
    area: "billing",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "invoice_items", per_page: true }),
    answer: Answer::Json("InvoicesGetByUuidResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `invoices_get_csvByUUID`
pub static INVOICES_GET_CSV_BY_UUID: Operation = Operation {
    id: "invoices_get_csvByUUID",
    path: "/v2/customers/my/invoices/{invoice_uuid}/csv",
    area: "billing",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Bytes("text/csv"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `invoices_get_pdfByUUID`
pub static INVOICES_GET_PDF_BY_UUID: Operation = Operation {
    id: "invoices_get_pdfByUUID",
    path: "/v2/customers/my/invoices/{invoice_uuid}/pdf",
    area: "billing",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Bytes("application/pdf"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `invoices_get_summaryByUUID`
pub static INVOICES_GET_SUMMARY_BY_UUID: Operation = Operation {
    id: "invoices_get_summaryByUUID",
    path: "/v2/customers/my/invoices/{invoice_uuid}/summary",
    area: "billing",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("InvoiceSummary"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `invoices_list`
pub static INVOICES_LIST: Operation = Operation {
    id: "invoices_list",
    path: "/v2/customers/my/invoices",
    area: "billing",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "invoices", per_page: true }),
    answer: Answer::Json("InvoicesListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &BALANCE_GET,
    &BILLING_HISTORY_LIST,
    &BILLING_INSIGHTS_LIST,
    &INVOICES_GET_BY_UUID,
    &INVOICES_GET_CSV_BY_UUID,
    &INVOICES_GET_PDF_BY_UUID,
    &INVOICES_GET_SUMMARY_BY_UUID,
    &INVOICES_LIST,
];

/// Parameters of [`billing_history_list`](Client::billing_history_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingHistoryListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl BillingHistoryListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(BillingHistoryListParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`billing_insights_list`](Client::billing_insights_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingInsightsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl BillingInsightsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(BillingInsightsListParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`invoices_get_by_uuid`](Client::invoices_get_by_uuid).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicesGetByUuidParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl InvoicesGetByUuidParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(InvoicesGetByUuidParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`invoices_list`](Client::invoices_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicesListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl InvoicesListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(InvoicesListParams {
    value per_page: i64,
    value page: i64,
});

/// Billing.
impl Client {
    /// Returns the account's balance and its use since the start of the month.
    ///
    /// `GET /v2/customers/my/balance` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Billing/operation/balance_get)
    ///
    /// In the SDK: `client.balance().get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.balance_get().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn balance_get(&self) -> Call<types::Balance> {
        Call::new(&self.0, &BALANCE_GET)
    }

    /// Lists the account's billing events, such as invoices, payments and credits.
    ///
    /// `GET /v2/customers/my/billing_history` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Billing/operation/billingHistory_list)
    ///
    /// Paged; the SDK reads all pages with `client.billing_history()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::BillingHistoryListParams;
    ///
    /// let response = client
    ///     .billing_history_list(&BillingHistoryListParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn billing_history_list(&self, params: &BillingHistoryListParams) -> Call<types::BillingHistoryListResponse> {
        Call::new(&self.0, &BILLING_HISTORY_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the cost of an account, named by the URN of a team or organization, between two dates (`YYYY-MM-DD`, at most 31 days apart), by day, region and product; the page counts stand in the body.
    ///
    /// `GET /v2/billing/{account_urn}/insights/{start_date}/{end_date}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Billing/operation/billingInsights_list)
    ///
    /// Paged; the SDK reads all pages with `client.billing_insights(..)`.
    ///
    /// - `start_date`: Format: date.
    /// - `end_date`: Format: date.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::BillingInsightsListParams;
    ///
    /// let response = client
    ///     .billing_insights_list(
    ///         "do:team:12345678-1234-1234-1234-123456789012",
    ///         "2025-01-01",
    ///         "2025-01-31",
    ///         &BillingInsightsListParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn billing_insights_list(
        &self,
        account_urn: &str,
        start_date: &str,
        end_date: &str,
        params: &BillingInsightsListParams,
    ) -> Call<types::BillingInsightsListResponse> {
        Call::new(&self.0, &BILLING_INSIGHTS_LIST)
            .path("account_urn", account_urn)
            .path("start_date", start_date)
            .path("end_date", end_date)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the items of one invoice, each with its product, duration and amount.
    ///
    /// `GET /v2/customers/my/invoices/{invoice_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Billing/operation/invoices_get_byUUID)
    ///
    /// Paged; the SDK reads all pages with `client.invoice(id).items()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::InvoicesGetByUuidParams;
    ///
    /// let response = client
    ///     .invoices_get_by_uuid(
    ///         "22737513-0ea7-4206-8ceb-98a575af7681",
    ///         &InvoicesGetByUuidParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn invoices_get_by_uuid(
        &self,
        invoice_uuid: &str,
        params: &InvoicesGetByUuidParams,
    ) -> Call<types::InvoicesGetByUuidResponse> {
        Call::new(&self.0, &INVOICES_GET_BY_UUID)
            .path("invoice_uuid", invoice_uuid)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Returns one invoice with its items as a CSV file, as raw bytes.
    ///
    /// `GET /v2/customers/my/invoices/{invoice_uuid}/csv` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Billing/operation/invoices_get_csvByUUID)
    ///
    /// In the SDK: `client.invoice(id).csv()`, `client.invoice(id).save_csv()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .invoices_get_csv_by_uuid("22737513-0ea7-4206-8ceb-98a575af7681")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn invoices_get_csv_by_uuid(&self, invoice_uuid: &str) -> Call<Bytes> {
        Call::new(&self.0, &INVOICES_GET_CSV_BY_UUID)
            .path("invoice_uuid", invoice_uuid)
    }

    /// Returns one invoice as a PDF file, as raw bytes.
    ///
    /// `GET /v2/customers/my/invoices/{invoice_uuid}/pdf` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Billing/operation/invoices_get_pdfByUUID)
    ///
    /// In the SDK: `client.invoice(id).pdf()`, `client.invoice(id).save_pdf()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .invoices_get_pdf_by_uuid("22737513-0ea7-4206-8ceb-98a575af7681")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn invoices_get_pdf_by_uuid(&self, invoice_uuid: &str) -> Call<Bytes> {
        Call::new(&self.0, &INVOICES_GET_PDF_BY_UUID)
            .path("invoice_uuid", invoice_uuid)
    }

    /// Returns the totals of one invoice: charges, overages, taxes and credits.
    ///
    /// `GET /v2/customers/my/invoices/{invoice_uuid}/summary` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Billing/operation/invoices_get_summaryByUUID)
    ///
    /// In the SDK: `client.invoice(id).invoice_summary().get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .invoices_get_summary_by_uuid("22737513-0ea7-4206-8ceb-98a575af7681")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn invoices_get_summary_by_uuid(&self, invoice_uuid: &str) -> Call<types::InvoiceSummary> {
        Call::new(&self.0, &INVOICES_GET_SUMMARY_BY_UUID)
            .path("invoice_uuid", invoice_uuid)
    }

    /// Lists the account's invoices, together with a preview of the current month's.
    ///
    /// `GET /v2/customers/my/invoices` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Billing/operation/invoices_list)
    ///
    /// Paged; the SDK reads all pages with `client.invoices().list()`, `client.invoices().latest()`, `client.invoices().of_month(..)`, and others like them.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::InvoicesListParams;
    ///
    /// let response = client.invoices_list(&InvoicesListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn invoices_list(&self, params: &InvoicesListParams) -> Call<types::InvoicesListResponse> {
        Call::new(&self.0, &INVOICES_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }
}
