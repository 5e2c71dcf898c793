//! Numbers, money and hours by table for each region.

use super::*;

const DE: (Language, Region) = (Language::German, Region::Germany);
const AT: (Language, Region) = (Language::German, Region::Austria);
const CH: (Language, Region) = (Language::German, Region::Switzerland);
const UK: (Language, Region) = (Language::English, Region::UnitedKingdom);
const US: (Language, Region) = (Language::English, Region::UnitedStates);

/// Compares texts written with `_` for the no-break space.
fn check<const N: usize>(
    print: impl Fn(&Lang) -> String,
    expected: [((Language, Region), &str); N],
) {
    for ((language, region), text) in expected {
        let printed = print(&Lang::new(language, region));
        assert_eq!(
            printed,
            text.replace('_', "\u{a0}"),
            "{language:?} {region:?}"
        );
    }
}

#[test]
fn numbers_look_as_in_each_region() {
    check(
        |l| l.integer(1_234),
        [
            (DE, "1.234"),
            (AT, "1_234"),
            (CH, "1'234"),
            (UK, "1,234"),
            (US, "1,234"),
        ],
    );
    check(
        |l| l.integer(-1_234_567),
        [(DE, "-1.234.567"), (CH, "-1'234'567"), (UK, "-1,234,567")],
    );
    check(
        |l| l.integer(i64::MIN),
        [(UK, "-9,223,372,036,854,775,808")],
    );
    check(
        |l| l.decimal(1_234_567_890),
        [
            (DE, "1.234.567,89"),
            (AT, "1_234_567,89"),
            (CH, "1'234'567.89"),
            (UK, "1,234,567.89"),
        ],
    );
    check(
        |l| l.decimal(4_600),
        [(DE, "4,6"), (CH, "4.6"), (US, "4.6")],
    );
    check(|l| l.decimal(-50), [(DE, "-0,05"), (UK, "-0.05")]);
    check(|l| l.decimal(7_000), [(DE, "7"), (UK, "7")]);
    check(|l| l.integer(999), [(DE, "999"), (AT, "999")]);
    check(
        |l| l.decimal(1_234_500),
        [
            ((Language::English, Region::Switzerland), "1'234.5"),
            ((Language::English, Region::Germany), "1.234,5"),
            ((Language::German, Region::UnitedKingdom), "1.234,5"),
        ],
    );
}

#[test]
fn our_grouping_is_that_of_the_cldr() {
    for language in Language::ALL {
        for region in Region::ALL {
            let tag = format!("{}-{}", language.code(), region.code());
            let locale =
                DecimalFormatterPreferences::from_locale_strict(&tag.parse().unwrap()).unwrap();
            let formatter =
                DecimalFormatter::try_new(locale, DecimalFormatterOptions::default()).unwrap();
            let lang = Lang::new(language, region);
            for n in [
                0,
                9,
                999,
                1_000,
                -1_000,
                12_345,
                999_999,
                1_234_567,
                -98_765_432,
            ] {
                assert_eq!(
                    lang.integer(n),
                    formatter.format(&Decimal::from(n)).to_string(),
                    "{tag} {n}"
                );
            }
        }
    }
}

#[test]
fn percentages_have_a_space_in_german_only() {
    check(
        |l| l.percent(215),
        [(DE, "21,5_%"), (CH, "21.5_%"), (UK, "21.5%")],
    );
    check(|l| l.percent(1_000), [(DE, "100_%"), (US, "100%")]);
    check(|l| l.percent(-5), [(DE, "-0,5_%")]);
}

#[test]
fn money_looks_as_in_each_region() {
    let eur = |cents| move |l: &Lang| l.money(cents, "EUR");
    check(
        eur(123_450),
        [
            (DE, "1.234,50_€"),
            (AT, "€_1.234,50"),
            (CH, "EUR_1'234.50"),
            (UK, "€1,234.50"),
        ],
    );
    check(
        eur(-5),
        [
            (DE, "-0,05_€"),
            (AT, "-€_0,05"),
            (CH, "EUR-0.05"),
            (US, "-€0.05"),
        ],
    );
    check(
        |l| l.money(123_450, "CHF"),
        [
            (DE, "1.234,50_CHF"),
            (CH, "CHF_1'234.50"),
            (UK, "CHF_1,234.50"),
        ],
    );
    check(
        |l| l.money(123_450, "GBP"),
        [(DE, "1.234,50_£"), (UK, "£1,234.50")],
    );
    check(
        |l| l.money(123_450, "USD"),
        [
            (US, "$1,234.50"),
            ((Language::English, Region::Germany), "1.234,50_$"),
        ],
    );
}

#[test]
fn short_money_has_no_empty_cents() {
    check(
        |l| l.money_short(123_400, "EUR"),
        [(DE, "1.234_€"), (AT, "€_1.234"), (UK, "€1,234")],
    );
    check(|l| l.money_short(123_450, "EUR"), [(DE, "1.234,50_€")]);
    check(|l| l.money_short(-123_400, "CHF"), [(CH, "CHF-1'234")]);
}

#[test]
fn hours_and_minutes() {
    check(
        |l| l.duration(450),
        [(DE, "7_h_30"), (CH, "7_h_30"), (UK, "7_h_30_min")],
    );
    check(|l| l.duration(485), [(DE, "8_h_05"), (UK, "8_h_5_min")]);
    check(|l| l.duration(45), [(DE, "45_min"), (UK, "45_min")]);
    check(|l| l.duration(0), [(DE, "0_h"), (UK, "0_h")]);
    check(|l| l.duration(-90), [(DE, "-1_h_30")]);
    check(|l| l.duration(74_040), [(DE, "1.234_h"), (CH, "1'234_h")]);
}
