//! What people type as numbers and money, by table for each region.

use super::super::super::{Language, Region};
use super::*;
use InputError::{Ambiguous, Empty, NotANumber, TooLarge, TooPrecise};

type Read = Result<i64, InputError>;

fn lang(tag: &str) -> Lang {
    let (language, region) = tag.split_once('-').unwrap();
    Lang::new(
        Language::from_code(language).unwrap(),
        Region::from_code(region).unwrap(),
    )
}

fn check_decimals(tags: &[&str], table: &[(&str, Read)]) {
    for tag in tags {
        let lang = lang(tag);
        for (typed, expected) in table {
            assert_eq!(lang.parse_decimal(typed), *expected, "{typed:?} in {tag}");
        }
    }
}

fn check_money(tags: &[&str], table: &[(&str, Read)]) {
    for tag in tags {
        let lang = lang(tag);
        for (typed, expected) in table {
            assert_eq!(lang.parse_money(typed), *expected, "{typed:?} in {tag}");
        }
    }
}

const EVERYWHERE: [&str; 6] = ["de-DE", "de-AT", "de-CH", "en-GB", "en-US", "en-CH"];

#[test]
fn what_is_clear_is_understood_everywhere() {
    check_decimals(
        &EVERYWHERE,
        &[
            ("7", Ok(7_000)),
            ("4,6", Ok(4_600)),
            ("4.6", Ok(4_600)),
            ("4,65", Ok(4_650)),
            (" 12 ", Ok(12_000)),
            ("+3", Ok(3_000)),
            ("-3,5", Ok(-3_500)),
            ("−3,5", Ok(-3_500)),
            (",5", Ok(500)),
            ("1234", Ok(1_234_000)),
            ("1'234.5", Ok(1_234_500)),
            ("1’234,5", Ok(1_234_500)),
            ("1 234,5", Ok(1_234_500)),
            ("1\u{a0}234", Ok(1_234_000)),
            ("1\u{202f}234\u{202f}567,89", Ok(1_234_567_890)),
            ("1.234,5", Ok(1_234_500)),
            ("1,234.5", Ok(1_234_500)),
            ("1.234.567", Ok(1_234_567_000)),
            ("1,234,567.89", Ok(1_234_567_890)),
            ("0.125", Ok(125)),
            ("0,125", Ok(125)),
            ("1234.567", Ok(1_234_567)),
        ],
    );
}

#[test]
fn three_digits_after_a_mark_are_read_as_in_the_region() {
    check_decimals(
        &["de-DE", "de-AT", "en-DE"],
        &[("1.234", Ok(1_234_000)), ("1,234", Ok(1_234))],
    );
    check_decimals(
        &["en-GB", "en-US"],
        &[("1.234", Ok(1_234)), ("1,234", Ok(1_234_000))],
    );
    check_decimals(
        &["de-CH", "en-CH"],
        &[("1.234", Ok(1_234)), ("1,234", Err(Ambiguous))],
    );
    check_decimals(
        &["de-DE"],
        &[("1 234.567", Err(Ambiguous)), ("1 234,567", Ok(1_234_567))],
    );
    check_decimals(&["en-GB"], &[("1.234,567", Ok(1_234_567))]);
}

#[test]
fn what_is_no_number_is_named() {
    check_decimals(
        &EVERYWHERE,
        &[
            ("", Err(Empty)),
            (" \u{a0}", Err(Empty)),
            ("-", Err(NotANumber)),
            ("abc", Err(NotANumber)),
            ("5x", Err(NotANumber)),
            ("5.", Err(NotANumber)),
            (".", Err(NotANumber)),
            ("1.2.3", Err(NotANumber)),
            ("12.34,5", Err(NotANumber)),
            ("1 5", Err(NotANumber)),
            ("1.234'567", Err(NotANumber)),
            ("--5", Err(NotANumber)),
            ("٣", Err(NotANumber)),
            ("1.2345", Err(TooPrecise)),
            ("999999999,99", Ok(999_999_999_990)),
            ("1000000000", Err(TooLarge)),
            ("-1000000000", Err(TooLarge)),
            ("99999999999999999999999", Err(TooLarge)),
        ],
    );
}

#[test]
fn money_is_read_with_and_without_its_currency() {
    check_money(
        &EVERYWHERE,
        &[
            ("1.234,50 €", Ok(123_450)),
            ("€1,234.50", Ok(123_450)),
            ("€ 1.234,50", Ok(123_450)),
            ("CHF 1'234.50", Ok(123_450)),
            ("chf\u{a0}1'234.50", Ok(123_450)),
            ("Fr. 12", Ok(1_200)),
            ("12.50 Fr", Ok(1_250)),
            ("$5", Ok(500)),
            ("£5.5", Ok(550)),
            ("50 Euro", Ok(5_000)),
            ("50.–", Ok(5_000)),
            ("CHF 50.-", Ok(5_000)),
            ("50,-- €", Ok(5_000)),
            ("-€5", Ok(-500)),
            ("€ -5", Ok(-500)),
            ("CHF-1'234.50", Ok(-123_450)),
            ("0", Ok(0)),
            ("€", Err(Empty)),
            ("-€-5", Err(NotANumber)),
            ("5 € 20", Err(NotANumber)),
            ("5 Kröten", Err(NotANumber)),
            ("12.3456", Err(TooPrecise)),
            ("999999999,99", Ok(99_999_999_999)),
            ("1000000000", Err(TooLarge)),
        ],
    );
    check_money(
        &["de-DE", "de-AT"],
        &[
            ("1.234", Ok(123_400)),
            ("12,345", Err(TooPrecise)),
            ("1,500", Err(TooPrecise)),
        ],
    );
    check_money(
        &["en-GB", "en-US"],
        &[("1,234", Ok(123_400)), ("12.345", Err(TooPrecise))],
    );
    check_money(
        &["de-CH"],
        &[
            ("1'234", Ok(123_400)),
            ("12.345", Err(TooPrecise)),
            ("1,234", Err(Ambiguous)),
        ],
    );
}

#[test]
fn what_is_shown_can_be_typed_again() {
    for language in Language::ALL {
        for region in Region::ALL {
            let lang = Lang::new(language, region);
            for n in [0, 5, -5, 99, 100, 123_450, -123_450, 123_456_789] {
                for currency in ["EUR", "CHF", "USD", "GBP"] {
                    for shown in [lang.money(n, currency), lang.money_short(n, currency)] {
                        assert_eq!(
                            lang.parse_money(&shown),
                            Ok(n),
                            "{shown:?} {language:?} {region:?}"
                        );
                    }
                }
                let shown = lang.decimal(n);
                assert_eq!(
                    lang.parse_decimal(&shown),
                    Ok(n),
                    "{shown:?} {language:?} {region:?}"
                );
            }
        }
    }
}
