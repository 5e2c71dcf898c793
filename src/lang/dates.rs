//! Dates, months, weekdays and calendar weeks as they are written in each region.

use jiff::civil::{Date, Weekday};

use super::{Arg, Lang, Language, Region};

/// The order in which day, month and year are written and typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateOrder {
    /// 21.11.2026
    DayMonthDots,
    /// 21/11/2026
    DayMonthSlashes,
    /// 11/21/2026
    MonthDaySlashes,
}

impl DateOrder {
    /// German is written with points everywhere; English follows the region.
    pub(super) fn of(language: Language, region: Region) -> Self {
        match (language, region) {
            (Language::English, Region::UnitedKingdom) => Self::DayMonthSlashes,
            (Language::English, Region::UnitedStates) => Self::MonthDaySlashes,
            _ => Self::DayMonthDots,
        }
    }
}

/// A date in digits, always of the same width so that columns line up.
pub(super) fn short_date(d: Date, language: Language, region: Region) -> String {
    let (day, month, year) = (d.day(), d.month(), d.year());
    match DateOrder::of(language, region) {
        DateOrder::DayMonthDots => format!("{day:02}.{month:02}.{year:04}"),
        DateOrder::DayMonthSlashes => format!("{day:02}/{month:02}/{year:04}"),
        DateOrder::MonthDaySlashes => format!("{month:02}/{day:02}/{year:04}"),
    }
}

macro_rules! keys {
    ($($key:literal)*) => { [$(($key, concat!($key, "-short"))),*] };
}

/// The keys of the months' names, long and short.
const MONTHS: [(&str, &str); 12] = keys!(
    "month-1" "month-2" "month-3" "month-4" "month-5" "month-6"
    "month-7" "month-8" "month-9" "month-10" "month-11" "month-12"
);

/// The keys of a weekday's names, long and short.
fn weekday_keys(weekday: Weekday) -> (&'static str, &'static str) {
    match weekday {
        Weekday::Monday => ("weekday-monday", "weekday-monday-short"),
        Weekday::Tuesday => ("weekday-tuesday", "weekday-tuesday-short"),
        Weekday::Wednesday => ("weekday-wednesday", "weekday-wednesday-short"),
        Weekday::Thursday => ("weekday-thursday", "weekday-thursday-short"),
        Weekday::Friday => ("weekday-friday", "weekday-friday-short"),
        Weekday::Saturday => ("weekday-saturday", "weekday-saturday-short"),
        Weekday::Sunday => ("weekday-sunday", "weekday-sunday-short"),
    }
}

fn month_keys(month: i8) -> Option<&'static (&'static str, &'static str)> {
    MONTHS.get(usize::try_from(month).ok()?.checked_sub(1)?)
}

impl Lang {
    /// A date in digits: 21.11.2026, 21/11/2026 in the United Kingdom, 11/21/2026 in the States.
    pub fn date(&self, d: Date) -> String {
        short_date(d, self.language, self.region)
    }

    /// A date with the month's name: 21. November 2026.
    pub fn date_long(&self, d: Date) -> String {
        let day = Arg::from(d.day().to_string());
        let month = Arg::from(self.month_name(d.month()));
        // As text: a year has no thousands to group.
        let year = Arg::from(d.year().to_string());
        self.format(
            "date-long",
            &[("day", day), ("month", month), ("year", year)],
        )
    }

    /// A date's month and year: Nov. 2026.
    pub fn month(&self, d: Date) -> String {
        format!("{} {}", self.month_short(d.month()), d.year())
    }

    /// A date's month and the last two digits of its year: Nov. 26, Nov ’26.
    pub fn month_brief(&self, d: Date) -> String {
        let month = Arg::from(self.month_short(d.month()));
        let year = Arg::from(format!("{:02}", d.year().rem_euclid(100)));
        self.format("month-brief", &[("month", month), ("year", year)])
    }

    /// A month's name, 1 being January. Other numbers have none.
    pub fn month_name(&self, month: i8) -> &str {
        month_keys(month).map_or("", |(long, _)| self.text(long))
    }

    /// A month's name cut short, 1 being January: Nov. in German, Nov in English.
    pub fn month_short(&self, month: i8) -> &str {
        month_keys(month).map_or("", |(_, short)| self.text(short))
    }

    /// A weekday's name: Montag.
    pub fn weekday_name(&self, w: Weekday) -> &str {
        self.text(weekday_keys(w).0)
    }

    /// A weekday's name cut short: Mo.
    pub fn weekday_short(&self, w: Weekday) -> &str {
        self.text(weekday_keys(w).1)
    }

    /// A date's week by ISO 8601, which begins on Mondays: KW 47.
    pub fn week(&self, d: Date) -> String {
        let week = i64::from(d.iso_week_date().week());
        self.format("week-of-year", &[("week", week.into())])
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const DE: (Language, Region) = (Language::German, Region::Germany);
    const AT: (Language, Region) = (Language::German, Region::Austria);
    const CH: (Language, Region) = (Language::German, Region::Switzerland);
    const UK: (Language, Region) = (Language::English, Region::UnitedKingdom);
    const US: (Language, Region) = (Language::English, Region::UnitedStates);

    fn check<const N: usize>(
        print: impl Fn(&Lang) -> String,
        expected: [((Language, Region), &str); N],
    ) {
        for ((language, region), text) in expected {
            assert_eq!(
                print(&Lang::new(language, region)),
                text,
                "{language:?} {region:?}"
            );
        }
    }

    #[test]
    fn dates_look_as_in_each_region() {
        let day = date(2026, 11, 21);
        check(
            |l| l.date(day),
            [
                (DE, "21.11.2026"),
                (AT, "21.11.2026"),
                (CH, "21.11.2026"),
                (UK, "21/11/2026"),
                (US, "11/21/2026"),
                ((Language::English, Region::Switzerland), "21.11.2026"),
                ((Language::German, Region::UnitedStates), "21.11.2026"),
            ],
        );
        check(
            |l| l.date(date(2027, 1, 5)),
            [(DE, "05.01.2027"), (UK, "05/01/2027"), (US, "01/05/2027")],
        );
        check(
            |l| l.date_long(day),
            [
                (DE, "21. November 2026"),
                (UK, "21 November 2026"),
                (US, "November 21, 2026"),
            ],
        );
        check(
            |l| l.month(day),
            [(DE, "Nov. 2026"), (UK, "Nov 2026"), (US, "Nov 2026")],
        );
    }

    #[test]
    fn austria_says_jaenner() {
        let day = date(2027, 1, 5);
        check(
            |l| l.date_long(day),
            [
                (AT, "5. Jänner 2027"),
                (DE, "5. Januar 2027"),
                (CH, "5. Januar 2027"),
            ],
        );
        check(
            |l| l.month(day),
            [(AT, "Jän. 2027"), (DE, "Jan. 2027"), (UK, "Jan 2027")],
        );
    }

    #[test]
    fn months_and_weekdays_have_names() {
        check(
            |l| l.month_name(3).to_owned(),
            [(DE, "März"), (UK, "March")],
        );
        check(
            |l| l.month_short(12).to_owned(),
            [(DE, "Dez."), (UK, "Dec")],
        );
        check(|l| l.month_name(13).to_owned(), [(DE, ""), (UK, "")]);
        check(|l| l.month_name(0).to_owned(), [(DE, "")]);
        check(
            |l| l.weekday_name(Weekday::Wednesday).to_owned(),
            [(DE, "Mittwoch"), (UK, "Wednesday")],
        );
        check(
            |l| l.weekday_short(Weekday::Monday).to_owned(),
            [(DE, "Mo"), (UK, "Mon")],
        );
    }

    #[test]
    fn weeks_are_counted_by_iso_8601() {
        check(
            |l| l.week(date(2026, 11, 21)),
            [(DE, "KW\u{a0}47"), (UK, "wk\u{a0}47")],
        );
        check(|l| l.week(date(2027, 1, 1)), [(DE, "KW\u{a0}53")]);
    }
}
