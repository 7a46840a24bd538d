// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Billing.

use digitalocean_core::resource::{Answered, List, Listed, Resource, boxed_part, found, given};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{Balance, InvoicePreview, InvoiceSummary};

nested_key! {
    /// The key of the balance of the account: there is one.
    BalanceKey
}

impl Resource for BalanceKey {
    type Value = types::Balance;
    type Parent = ();

    const NAME: &'static str = "balance";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), _: &types::Balance) -> Option<Self> {
        Some(Self)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Balance>> {
        boxed_part(raw(client).balance_get(), Some)
    }
}

key! {
    /// The id of an invoice.
    InvoiceId(String)
}

key_from!(InvoiceId of types::InvoicePreview => |it| Self(it.invoice_uuid.clone()));

impl Resource for InvoiceId {
    type Value = types::InvoicePreview;
    type Parent = ();

    const NAME: &'static str = "invoice";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::InvoicePreview) -> Option<Self> {
        given(&it.invoice_uuid).map(InvoiceId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::InvoicePreview>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of invoices, made by [`invoices_list`](crate::Client::invoices_list).
    InvoicesList of types::InvoicesListResponse, |it| given(&it.invoice_uuid), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for InvoiceId {
    type Within = ();
    type List = InvoicesList;

    #[inline]
    fn list(client: &Client, _: &()) -> InvoicesList {
        raw(client).invoices_list(&Default::default()).into()
    }
}

nested_key! {
    /// The key of the summary of an invoice: there is one.
    InvoiceSummaryKey {
        /// The key of the invoice.
        invoice: InvoiceId
    }
}

impl Resource for InvoiceSummaryKey {
    type Value = types::InvoiceSummary;
    type Parent = InvoiceId;

    const NAME: &'static str = "summary";

    #[inline]
    fn parent(&self) -> InvoiceId {
        self.invoice.clone()
    }

    #[inline]
    fn of(parent: &InvoiceId, _: &types::InvoiceSummary) -> Option<Self> {
        Some(Self { invoice: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::InvoiceSummary>> {
        boxed_part(raw(client).invoices_get_summary_by_uuid(&self.invoice.0), Some)
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! billing_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::billing::*;

        impl $sdk::Client {
            /// The balance: there is one. No request is sent until something is awaited.
            #[doc(alias = "balance_get")]
            #[must_use]
            #[inline]
            pub fn balance(&self) -> $sdk::resource::Handle<$crate::resources::billing::BalanceKey> {
                self.resource($crate::resources::billing::BalanceKey)
            }
        }

        /// A handle of a balance.
        pub type BalanceHandle = $sdk::resource::Handle<$crate::resources::billing::BalanceKey>;

        impl $sdk::Client {
            /// One invoice, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn invoice(&self, id: impl $sdk::resource::IntoKey<$crate::resources::billing::InvoiceId>) -> $sdk::resource::Handle<$crate::resources::billing::InvoiceId> {
                self.resource(id)
            }

            /// The invoices of the account.
            #[doc(alias = "invoices_list")]
            #[must_use]
            #[inline]
            pub fn invoices(&self) -> $sdk::resource::Collection<$crate::resources::billing::InvoiceId> {
                self.collection()
            }
        }

        impl $sdk::resource::Handle<$crate::resources::billing::InvoiceId> {
            /// Returns one invoice with its items as a CSV file, as raw bytes. Operation: `invoices_get_csvByUUID`.
            ///
            /// # Errors
            ///
            /// Returns an error if it doesn't exist, or the call fails.
            #[inline]
            pub fn csv(&self) -> $sdk::resource::Answered<$crate::Bytes> {
                $sdk::resource::part(self.client.raw().invoices_get_csv_by_uuid(&self.key.0), Some)
            }

            /// Lists the items of one invoice, each with its product, duration and amount. Operation: `invoices_get_byUUID`.
            ///
            /// It is a list: read it by `all`, `stream`, `first` or `pages`.
            #[inline]
            pub fn items(&self) -> $sdk::resource::List<$crate::types::InvoicesGetByUuidResponse> {
                $sdk::resource::List::new(self.client.raw().invoices_get_by_uuid(&self.key.0, &Default::default()))
            }

            /// Returns one invoice as a PDF file, as raw bytes. Operation: `invoices_get_pdfByUUID`.
            ///
            /// # Errors
            ///
            /// Returns an error if it doesn't exist, or the call fails.
            #[inline]
            pub fn pdf(&self) -> $sdk::resource::Answered<$crate::Bytes> {
                $sdk::resource::part(self.client.raw().invoices_get_pdf_by_uuid(&self.key.0), Some)
            }
        }

        /// A handle of an invoice.
        pub type InvoiceHandle = $sdk::resource::Handle<$crate::resources::billing::InvoiceId>;

        impl $sdk::resource::Handle<$crate::resources::billing::InvoiceId> {
            /// Its summary. No request is sent until something is awaited.
            #[doc(alias = "invoices_get_summaryByUUID")]
            #[must_use]
            #[inline]
            pub fn invoice_summary(&self) -> $sdk::resource::Handle<$crate::resources::billing::InvoiceSummaryKey> {
                self.below($crate::resources::billing::InvoiceSummaryKey::new(self.key()))
            }
        }

        /// A handle of a summary.
        pub type InvoiceSummaryHandle = $sdk::resource::Handle<$crate::resources::billing::InvoiceSummaryKey>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! billing_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.balance()` | `get`, `find` |\n| `client.invoices()` | `list`, `client.billing_history()`, `client.billing_insights(..)`, `latest`, `of_month`, `preview`, `preview_items` |\n| `client.invoice(id)` | `get`, `find`, `csv`, `items`, `pdf`, `save_csv`, `save_pdf` |\n| `client.invoice(id).invoice_summary()` | `get`, `find` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
