//! Public holidays: the rules by which they fall, and the regions in which they hold.

use serde::Deserialize;

use crate::plan::{Country, Nth, Slug, Weekday};

/// Regions and public holidays of Germany, Austria, Switzerland and Liechtenstein. Sources and
/// what is left out on purpose stand at the top of `assets/catalogue/holidays.ron`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holidays {
    /// States, Länder and cantons.
    pub regions: Vec<RegionEntry>,
    /// Holidays, in the order of a year; one that changed by law or differs by region stands
    /// there several times.
    pub holidays: Vec<HolidayEntry>,
}

/// A state, Land or canton. Text: `region-<code in lower case>`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegionEntry {
    /// Its code in ISO 3166-2, for example `DE-BY`.
    pub code: String,
    /// Names by which people write it.
    pub names: Vec<String>,
}

impl RegionEntry {
    /// Key of its name.
    pub fn key(&self) -> String {
        format!("region-{}", self.code.to_lowercase())
    }

    fn is_in(&self, country: &str) -> bool {
        covers(country, &self.code)
    }

    /// Is it written like this? Its code, the part of it after the country, or one of its names.
    fn is_called(&self, written: &str) -> bool {
        let short = self.code.split_once('-').map_or("", |(_, short)| short);
        let names = self.names.iter().map(String::as_str);
        names
            .chain([self.code.as_str(), short])
            .any(|name| plain(name) == plain(written))
    }
}

/// A public holiday in the regions and years in which it holds. Text: `holiday-<id>`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayEntry {
    /// Its name.
    pub id: Slug,
    /// The day on which it falls.
    pub days: HolidayRule,
    /// Codes of regions; the code of a country stands for all of its regions.
    pub regions: Vec<String>,
    /// The weekdays on which it is a holiday at all; empty means each.
    #[serde(default)]
    pub only_on: Vec<Weekday>,
    /// First year; `None` if it has long been one.
    #[serde(default)]
    pub from: Option<i16>,
    /// Last year; `None` if it goes on.
    #[serde(default)]
    pub to: Option<i16>,
}

impl HolidayEntry {
    /// Does it hold in a place, the code of a country or of a region?
    fn holds_in(&self, place: &str) -> bool {
        self.regions.iter().any(|region| covers(region, place))
    }
}

/// How a day that comes back each year is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum HolidayRule {
    /// Month and day.
    Fixed(i8, i8),
    /// Days after Easter Sunday; before it if negative.
    Easter(i32),
    /// A weekday counted within a month.
    Nth {
        /// The how manyeth.
        nth: Nth,
        /// Which weekday.
        weekday: Weekday,
        /// Which month.
        month: i8,
        /// So many days after it.
        #[serde(default)]
        plus: i32,
        /// A week later if it would be the Thursday before Easter.
        #[serde(default)]
        outside_holy_week: bool,
    },
    /// The last such weekday before a day.
    Before {
        /// Which weekday.
        weekday: Weekday,
        /// Month of the day.
        month: i8,
        /// The day, which is not meant itself.
        day: i8,
    },
}

impl Holidays {
    /// The regions of a country; none where the workbook knows none.
    pub fn regions_of(&self, country: Option<Country>) -> impl Iterator<Item = &RegionEntry> {
        let country = country.and_then(code);
        let regions = self.regions.iter();
        regions.filter(move |region| country.is_some_and(|country| region.is_in(country)))
    }

    /// The region that is meant by what stands in a plan: a code, or a name in any spelling that
    /// is known ("Bayern", "Bavaria", "Baden-Wuerttemberg").
    pub fn region(&self, country: Option<Country>, written: &str) -> Option<&RegionEntry> {
        let mut regions = self.regions_of(country);
        regions.find(|region| region.is_called(written))
    }

    /// The holidays of a place. Without a known region those of the whole country; without a
    /// known country none.
    pub fn of_place(
        &self,
        country: Option<Country>,
        state: &str,
    ) -> impl Iterator<Item = &HolidayEntry> {
        let region = self.region(country, state);
        let place = match region {
            Some(region) => Some(region.code.as_str()),
            None => country.and_then(code),
        };
        let holidays = self.holidays.iter();
        holidays.filter(move |holiday| place.is_some_and(|place| holiday.holds_in(place)))
    }
}

/// The code of a country in ISO 3166-1.
const fn code(country: Country) -> Option<&'static str> {
    match country {
        Country::Germany => Some("DE"),
        Country::Austria => Some("AT"),
        Country::Switzerland => Some("CH"),
        Country::Liechtenstein => Some("LI"),
        Country::Other => None,
    }
}

/// Is a place the same as a larger one, or within it? `DE` covers `DE-BY`.
fn covers(larger: &str, place: &str) -> bool {
    let rest = place.strip_prefix(larger);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// A name without the ways in which people spell it differently: case, spaces, hyphens, umlauts.
fn plain(name: &str) -> String {
    let letters = name.chars().flat_map(char::to_lowercase);
    let letters = letters.filter(|letter| letter.is_alphanumeric());
    letters.fold(String::new(), |mut plain, letter| {
        match letter {
            'ä' => plain.push_str("ae"),
            'ö' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'ß' => plain.push_str("ss"),
            'é' | 'è' | 'â' => plain.push(if letter == 'â' { 'a' } else { 'e' }),
            other => plain.push(other),
        }
        plain
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::catalogue;
    use crate::lang::{Lang, Language, Region};

    fn found(country: Country, written: &str) -> Option<&'static str> {
        let region = catalogue().holidays.region(Some(country), written);
        region.map(|region| region.code.as_str())
    }

    #[test]
    fn a_region_is_recognized_by_code_and_by_name_in_both_languages() {
        for (country, written, code) in [
            (Country::Germany, "DE-BY", Some("DE-BY")),
            (Country::Germany, "Bayern", Some("DE-BY")),
            (Country::Germany, " bavaria ", Some("DE-BY")),
            (Country::Germany, "Baden-Wuerttemberg", Some("DE-BW")),
            (Country::Germany, "Rheinland Pfalz", Some("DE-RP")),
            (Country::Germany, "NRW", Some("DE-NW")),
            (Country::Austria, "Niederösterreich", Some("AT-3")),
            (Country::Austria, "Vienna", Some("AT-9")),
            (Country::Switzerland, "Zurich", Some("CH-ZH")),
            (Country::Switzerland, "Genève", Some("CH-GE")),
            (Country::Switzerland, "Bayern", None),
            (Country::Germany, "", None),
            (Country::Other, "Bayern", None),
        ] {
            assert_eq!(found(country, written), code, "{written}");
        }
        let countries = [Country::Germany, Country::Austria, Country::Switzerland];
        let counts = countries.map(|it| catalogue().holidays.regions_of(Some(it)).count());
        assert_eq!(counts, [16, 9, 26]);
        for language in Language::ALL {
            let lang = Lang::new(language, Region::Germany);
            for country in countries {
                for region in catalogue().holidays.regions_of(Some(country)) {
                    let name = lang.text(&region.key()).to_owned();
                    assert_eq!(found(country, &name), Some(region.code.as_str()), "{name}");
                }
            }
        }
    }

    #[test]
    fn every_holiday_has_a_name_and_holds_in_regions_that_exist() {
        let all = &catalogue().holidays;
        let lang = Lang::new(Language::German, Region::Germany);
        for holiday in &all.holidays {
            assert!(
                lang.has(&format!("holiday-{}", holiday.id)),
                "{}",
                holiday.id
            );
            assert!(!holiday.regions.is_empty(), "{}", holiday.id);
            for region in &holiday.regions {
                let known = ["DE", "AT", "CH", "LI"].contains(&region.as_str())
                    || all.regions.iter().any(|entry| entry.code == *region);
                assert!(known, "{}: {region}", holiday.id);
            }
        }
    }
}
