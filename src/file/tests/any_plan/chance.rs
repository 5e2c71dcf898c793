//! What chance chooses from: texts, amounts and dates that are hard to keep.

/// Texts that have broken file formats before.
const TEXTS: &[&str] = &[
    "",
    "None",
    "Some",
    "Some(Local)",
    "true",
    "7",
    "2026-11-21",
    " ",
    "Bäckerei „Huber“ – Öl & Maß",
    "Toni's \"Café\"",
    "\"#",
    "r#\"x\"#",
    "\\",
    "\\\\'",
    "\\u{300}",
    "a\nb\r\nc\td",
    "\0\u{1}\u{7f}\u{85}\u{2028}",
    "\u{feff}",
    "\u{202e}abc\u{200b}",
    "e\u{301}\u{308}",
    "❤\u{fe0f} 👩\u{200d}🍳 👍🏽 🇦🇹",
    "// no comment /* none */",
    "(])}{[,:",
    "日本語",
    "\u{10ffff}",
];

const AMOUNTS: &[&str] = &["0.00", "1234.50", "-0.05", "10000000000.00"];
const NUMBERS: &[&str] = &["0", "4.6", "-0.001", "1000000000"];
pub(super) const DATES: &[&str] = &["2026-11-21", "2024-02-29", "0000-01-01", "9999-12-31"];

const PICTURES: &[&str] = &["", "iVBORw0KGgo=", "PHN2Zy8+"];

const MONEY_FIELDS: &[&str] = &[
    "hourly_cost",
    "revenue",
    "marketing_per_year",
    "margin_per_customer",
    "Exact",
    "Between",
    "cost",
    "labor",
];
const QUANTITY_FIELDS: &[&str] = &[
    "baseline",
    "target",
    "target_most",
    "value",
    "threshold",
    "figures",
];
const SLUG_FIELDS: &[&str] = &[
    "answers",
    "audiences",
    "channel",
    "channels",
    "doubts",
    "format",
    "goal",
    "goals",
    "kind",
    "law",
    "location",
    "person",
    "pillars",
    "template",
    "Listed",
    "Location",
];

/// Chance that is the same in every run.
pub(super) struct Chance {
    state: u64,
    items: u64,
}

impl Chance {
    pub(super) fn new(state: u64) -> Self {
        Self { state, items: 0 }
    }

    /// The next number below a limit (`SplitMix64`).
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % limit as u64).unwrap()
    }

    pub(super) fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// A text that fits a field or variant of this name.
    pub(super) fn text(&mut self, key: &str) -> String {
        if key == "id" {
            self.items += 1;
            return format!("item-{}", self.items);
        }
        let all = match key {
            "logo" => PICTURES,
            _ if MONEY_FIELDS.contains(&key) => AMOUNTS,
            _ if QUANTITY_FIELDS.contains(&key) => NUMBERS,
            _ if SLUG_FIELDS.contains(&key) => &["anna", "none", "a", "abcdefghijklmnopqrstuvwx"],
            _ => TEXTS,
        };
        self.one_of(all).to_owned()
    }
}
