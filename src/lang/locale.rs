//! The languages and regions there are, and which of them the computer is set to.

/// A language the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// German, the language the texts are first written in.
    #[default]
    German,
    /// English.
    English,
}

impl Language {
    /// Every language, in the order of a choice.
    pub const ALL: [Self; 2] = [Self::German, Self::English];

    /// The ISO 639 code, as kept in settings: `de` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en",
        }
    }

    /// The name in the language itself, which its speakers recognize whatever is shown around it.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::German => "Deutsch",
            Self::English => "English",
        }
    }

    /// The language of a code made by [`Language::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }
}

/// Where the reader lives, as far as numbers and dates are written differently there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Region {
    /// 1.234,50 € and 21.11.2026
    #[default]
    Germany,
    /// € 1.234,50 and 21.11.2026; January is called Jänner
    Austria,
    /// CHF 1'234.50 and 21.11.2026; there is no ß. Liechtenstein writes the same way.
    Switzerland,
    /// £1,234.50 and 21/11/2026
    UnitedKingdom,
    /// $1,234.50 and 11/21/2026
    UnitedStates,
}

impl Region {
    /// Every region, in the order of a choice.
    pub const ALL: [Self; 5] = [
        Self::Germany,
        Self::Austria,
        Self::Switzerland,
        Self::UnitedKingdom,
        Self::UnitedStates,
    ];

    /// The ISO 3166 code, as kept in settings: `DE`, `AT`, `CH`, `GB` or `US`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Germany => "DE",
            Self::Austria => "AT",
            Self::Switzerland => "CH",
            Self::UnitedKingdom => "GB",
            Self::UnitedStates => "US",
        }
    }

    /// The region of a code made by [`Region::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }
}

/// The language and region that fit a BCP 47 tag such as `de-AT` best.
pub(super) fn from_tag(tag: &str) -> (Language, Region) {
    let mut parts = tag.split(['-', '_', '.', '@']);
    // `gsw` is the code of Swiss German, which nobody writes letters in.
    let language = match parts.next() {
        Some("de" | "gsw") => Language::German,
        _ => Language::English,
    };
    let region = parts.find_map(|part| match part {
        "LI" => Some(Region::Switzerland),
        code => Region::from_code(code),
    });
    let usual = match language {
        Language::German => Region::Germany,
        Language::English => Region::UnitedKingdom,
    };
    (language, region.unwrap_or(usual))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_computer_decides_language_and_region() {
        for (tag, language, region) in [
            ("de-DE", Language::German, Region::Germany),
            ("de", Language::German, Region::Germany),
            ("de-LU", Language::German, Region::Germany),
            ("de-AT", Language::German, Region::Austria),
            ("de_AT.UTF-8", Language::German, Region::Austria),
            ("de-CH-1996", Language::German, Region::Switzerland),
            ("de-LI", Language::German, Region::Switzerland),
            ("gsw-CH", Language::German, Region::Switzerland),
            ("en-GB", Language::English, Region::UnitedKingdom),
            ("en-AU", Language::English, Region::UnitedKingdom),
            ("en-US", Language::English, Region::UnitedStates),
            ("en-CH", Language::English, Region::Switzerland),
            ("fr-CH", Language::English, Region::Switzerland),
            ("fr-FR", Language::English, Region::UnitedKingdom),
            ("zh-Hans-CN", Language::English, Region::UnitedKingdom),
            ("C", Language::English, Region::UnitedKingdom),
            ("", Language::English, Region::UnitedKingdom),
        ] {
            assert_eq!(from_tag(tag), (language, region), "{tag}");
        }
    }

    #[test]
    fn codes_lead_back_to_what_they_stand_for() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
        }
        for region in Region::ALL {
            assert_eq!(Region::from_code(region.code()), Some(region));
        }
        assert_eq!(Language::from_code("fr"), None);
        assert_eq!(Region::from_code("FR"), None);
    }
}
