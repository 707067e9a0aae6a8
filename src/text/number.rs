//! Numbers, shares, money and dates as people write them in a language.
//!
//! In: a value. Out: text such as `12,5 %`, `1.870,56 €`, `21.11.2026`.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::Language;

const NARROW_SPACE: char = '\u{a0}';

impl Language {
    const fn decimal_mark(self) -> char {
        match self {
            Self::En => '.',
            Self::De | Self::Nl => ',',
        }
    }

    const fn thousands_mark(self) -> char {
        match self {
            Self::En => ',',
            Self::De | Self::Nl => '.',
        }
    }

    /// A number with exactly `places` digits behind the mark, half away from zero.
    #[must_use]
    pub fn number(self, value: f64, places: usize) -> String {
        self.localize(&format!("{value:.places$}"))
    }

    /// A number with as many digits as it needs, at most six.
    #[must_use]
    pub fn plain_number(self, value: f64) -> String {
        let text = format!("{value:.6}");
        self.localize(text.trim_end_matches('0').trim_end_matches('.'))
    }

    /// A share between 0 and 1 in whole percent: `84 %`.
    #[must_use]
    pub fn percent(self, share: f64) -> String {
        let number = self.number(share * 100.0, 0);
        if self == Self::De { format!("{number}{NARROW_SPACE}%") } else { format!("{number}%") }
    }

    /// An amount of money with two decimals: `€1,870.56`, `1.870,56 €`.
    #[must_use]
    pub fn money(self, amount: Decimal, currency: &str) -> String {
        let number = self.localize(&format!("{:.2}", amount.round_dp(2)));
        let sign = match currency {
            "EUR" => "€",
            "USD" => "$",
            "GBP" => "£",
            other => other,
        };
        match self {
            Self::En if sign.chars().count() == 1 => format!("{sign}{number}"),
            Self::En => format!("{sign}{NARROW_SPACE}{number}"),
            Self::De => format!("{number}{NARROW_SPACE}{sign}"),
            Self::Nl => format!("{sign}{NARROW_SPACE}{number}"),
        }
    }

    /// A calendar date: `21 Nov 2026` in English, `21.11.2026`, `21-11-2026`.
    #[must_use]
    pub fn date(self, date: Date) -> String {
        let (day, month, year) = (date.day(), date.month(), date.year());
        match self {
            Self::En => format!("{day} {} {year}", date.strftime("%b")),
            Self::De => format!("{day:02}.{month:02}.{year}"),
            Self::Nl => format!("{day:02}-{month:02}-{year}"),
        }
    }

    fn localize(self, plain: &str) -> String {
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |d| ("−", d));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mut out = String::from(if whole.trim_matches('0').is_empty() && fraction.trim_matches('0').is_empty() {
            ""
        } else {
            sign
        });
        for (i, digit) in whole.chars().enumerate() {
            if i > 0 && (whole.len() - i).is_multiple_of(3) {
                out.push(self.thousands_mark());
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push(self.decimal_mark());
            out.push_str(fraction);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!(Language::De.number(1234.56, 1), "1.234,6");
        assert_eq!(Language::En.number(-0.04, 1), "0.0");
        assert_eq!(Language::Nl.number(-1234.0, 0), "−1.234");
        assert_eq!(Language::De.percent(0.844), "84\u{a0}%");
        assert_eq!(Language::Nl.percent(0.844), "84%");
        assert_eq!(Language::De.plain_number(2.50), "2,5");
    }

    #[test]
    fn money_and_dates_follow_the_language() {
        let amount: Decimal = "1870.56".parse().unwrap();
        assert_eq!(Language::En.money(amount, "EUR"), "€1,870.56");
        assert_eq!(Language::De.money(amount, "EUR"), "1.870,56\u{a0}€");
        let date = jiff::civil::date(2026, 11, 21);
        assert_eq!(Language::De.date(date), "21.11.2026");
        assert_eq!(Language::En.date(date), "21 Nov 2026");
    }
}
