//! Amounts of money, without rounding.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub};
use std::str::FromStr;

/// How many digits there can be before and behind the point. So nothing overflows: a hundred million of the largest can be added.
const MOST_DIGITS: usize = 15;

/// An amount in US dollars, exactly as the service wrote it: parsed from the text of an answer, or of an invoice's CSV, where it
/// begins with a `$`. `1.5` and `1.50` are equal; each is displayed with its own digits, or rounded to those of a format string
/// (`{:.2}`), half away from zero.
///
/// ```
/// use digitalocean_sdk::billing::Amount;
///
/// let items = ["23.44", "0.1", "0.2", "-$3.00"];
/// let sum: Amount = items.iter().filter_map(|text| text.parse::<Amount>().ok()).sum();
/// assert_eq!(sum.to_string(), "20.74");
/// assert!(sum > "20.7".parse()?);
/// # Ok::<(), digitalocean_sdk::billing::AmountError>(())
/// ```
///
/// The default is zero, so that `*costs.entry(product).or_default() += amount` sums by product.
///
/// To convert it to the type of a decimal crate, use [`mantissa`](Self::mantissa) and [`scale`](Self::scale).
#[derive(Clone, Copy, Default)]
pub struct Amount {
    mantissa: i128,
    scale: u32,
}

/// The error for a text that isn't an amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AmountError(String);

impl fmt::Display for AmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} is no amount: expected digits with a point, such as -12.34",
            self.0
        )
    }
}

impl std::error::Error for AmountError {}

impl Amount {
    /// The number without its point: 1234 for `12.34`.
    #[must_use]
    #[inline]
    pub fn mantissa(&self) -> i128 {
        self.mantissa
    }

    /// The number of digits after the point: 2 for `12.34`.
    #[must_use]
    #[inline]
    pub fn scale(&self) -> u32 {
        self.scale
    }

    /// The mantissa with more digits behind the point.
    #[inline]
    fn at(self, scale: u32) -> i128 {
        let more = scale.saturating_sub(self.scale);
        self.mantissa.saturating_mul(10_i128.saturating_pow(more))
    }

    /// The same with at most so many digits behind the point: half a unit is rounded away from zero.
    #[inline]
    fn rounded(self, scale: u32) -> Self {
        if scale >= self.scale {
            return self;
        }
        let unit = 10_i128.saturating_pow(self.scale - scale);
        let half = self.mantissa.signum() * (unit / 2);
        Self {
            mantissa: (self.mantissa + half) / unit,
            scale,
        }
    }

    /// The same without zeros at the end.
    #[inline]
    fn shortest(mut self) -> Self {
        while self.scale > 0 && self.mantissa % 10 == 0 {
            self.mantissa /= 10;
            self.scale -= 1;
        }
        self
    }
}

impl FromStr for Amount {
    type Err = AmountError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, AmountError> {
        parsed(text).ok_or_else(|| AmountError(text.to_owned()))
    }
}

#[inline]
fn parsed(text: &str) -> Option<Amount> {
    let text = text.trim();
    // Both `-$1` and `$-1` are seen.
    let unsigned = text.strip_prefix('-');
    let rest = unsigned.unwrap_or(text);
    let rest = rest.strip_prefix('$').unwrap_or(rest);
    let inner = rest.strip_prefix('-').filter(|_| unsigned.is_none());
    let is_negative = unsigned.is_some() || inner.is_some();
    let digits = inner.unwrap_or(rest);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fits = !whole.is_empty() && whole.len() <= MOST_DIGITS && part.len() <= MOST_DIGITS;
    if !fits || !are_digits(whole) || !are_digits(part) || digits.ends_with('.') {
        return None;
    }
    let mantissa: i128 = format!("{whole}{part}").parse().ok()?;
    Some(Amount {
        mantissa: if is_negative { -mantissa } else { mantissa },
        scale: u32::try_from(part.len()).ok()?,
    })
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = match f.precision() {
            Some(digits) => self.rounded(u32::try_from(digits).unwrap_or(u32::MAX)),
            None => *self,
        };
        let scale = shown.scale as usize;
        let digits = format!(
            "{:0>width$}",
            shown.mantissa.unsigned_abs(),
            width = scale + 1
        );
        let (whole, part) = digits.split_at(digits.len() - scale);
        let point = if part.is_empty() { "" } else { "." };
        // More digits than there are.
        let more = f
            .precision()
            .map_or(0, |wanted| wanted.saturating_sub(scale));
        let point = if more > 0 { "." } else { point };
        let zeros = "0".repeat(more);
        f.pad_integral(
            shown.mantissa >= 0,
            "",
            &format!("{whole}{point}{part}{zeros}"),
        )
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for Amount {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Amount {}

impl PartialOrd for Amount {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Amount {
    fn cmp(&self, other: &Self) -> Ordering {
        let scale = self.scale.max(other.scale);
        self.at(scale).cmp(&other.at(scale))
    }
}

impl Hash for Amount {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { mantissa, scale } = self.shortest();
        (mantissa, scale).hash(state);
    }
}

impl Add for Amount {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let scale = self.scale.max(other.scale);
        let mantissa = self.at(scale).saturating_add(other.at(scale));
        Self { mantissa, scale }
    }
}

impl Sub for Amount {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Neg for Amount {
    type Output = Self;

    fn neg(self) -> Self {
        Self {
            mantissa: self.mantissa.saturating_neg(),
            ..self
        }
    }
}

impl AddAssign for Amount {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for Amount {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::default(), Add::add)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn amount(text: &str) -> Amount {
        text.parse().unwrap()
    }

    #[test]
    fn an_amount_is_shown_as_it_was_written() {
        for text in [
            "0",
            "0.00",
            "-0.05",
            "23.44",
            "1.500",
            "-12",
            "999999999999999.123456789012345",
        ] {
            assert_eq!(amount(text).to_string(), text);
        }
        assert_eq!(amount("$12.34").to_string(), "12.34");
        for negative in ["-$1.20", "$-1.20", " -1.20 "] {
            assert_eq!(amount(negative).to_string(), "-1.20", "{negative}");
        }
        assert_eq!(
            format!("{:>8}|{:<8}|", amount("1.5"), amount("-1.5")),
            "     1.5|-1.5    |"
        );
        assert_eq!(
            (amount("-12.34").mantissa(), amount("12.34").scale()),
            (-1234, 2)
        );
    }

    #[test]
    fn a_precision_is_kept() {
        for (text, two, none) in [
            ("1", "1.00", "1"),
            ("1.5", "1.50", "2"),
            ("-1.005", "-1.01", "-1"),
            ("0.0049", "0.00", "0"),
            ("0.005", "0.01", "0"),
            ("9.999", "10.00", "10"),
            ("-0.001", "0.00", "0"),
        ] {
            assert_eq!(format!("{:.2}", amount(text)), two, "{text}");
            assert_eq!(format!("{:.0}", amount(text)), none, "{text}");
        }
        assert_eq!(
            format!("{:>9.2}|{:.4}", amount("-2.5"), amount("0")),
            "    -2.50|0.0000"
        );
    }

    #[test]
    fn what_is_no_amount_is_an_error() {
        for text in [
            "",
            "-",
            "$",
            ".",
            "1.",
            ".5",
            "1.2.3",
            "--1",
            "-$-1",
            "1e3",
            "1,234.00",
            "NaN",
            "+1",
            "1 2",
            "1000000000000000",
            "0.1234567890123456",
        ] {
            let error = text.parse::<Amount>().unwrap_err();
            assert!(
                error
                    .to_string()
                    .starts_with(&format!("{text:?} is no amount"))
            );
        }
    }

    #[test]
    fn nothing_is_rounded() {
        assert_eq!((amount("0.1") + amount("0.2")).to_string(), "0.3");
        assert_eq!((amount("1") - amount("0.01")).to_string(), "0.99");
        let mut sum: Amount = (0..1_000).map(|_| amount("0.001")).sum();
        assert_eq!(sum, amount("1"));
        sum += amount("-1.00");
        assert_eq!(sum, Amount::default());
    }

    #[test]
    fn amounts_compare_by_what_they_are_worth() {
        assert_eq!(amount("1.5"), amount("1.50"));
        assert_eq!(
            HashSet::from([amount("1.5"), amount("1.500"), amount("-1.5")]).len(),
            2
        );
        assert!(amount("-2") < amount("-1.99") && amount("10") > amount("9.99"));
    }
}
