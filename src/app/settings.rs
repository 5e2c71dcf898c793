//! Language, theme, what was printed last and recent files. Tolerant: what cannot be understood is left out, and a
//! broken file never keeps the program from starting.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::command::ThemeChoice;
use crate::file::{self, SaveError};
use crate::lang::{Language, Region};
use crate::paper::{Paper, Setup, Sheet};

/// How many files are remembered.
const REMEMBERED: usize = 8;

/// What the program remembers between two starts; nothing of any plan's content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The chosen language; `None` follows the system.
    pub language: Option<Language>,
    /// How numbers and dates are written; `None` follows the system.
    pub region: Option<Region>,
    /// Light, dark or as the desktop.
    pub theme: ThemeChoice,
    /// What is printed, on which paper; the month is not remembered.
    pub print: Setup,
    /// Files that were open, newest first.
    pub recent: Vec<PathBuf>,
}

/// The settings as they stand in the file: plain words, each understood or left out.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Stored {
    language: String,
    region: String,
    theme: String,
    sheets: Vec<String>,
    turned: Vec<String>,
    paper: String,
    wall_paper: String,
    recent: Vec<PathBuf>,
}

impl Stored {
    /// What is printed; without any sheet it is what usually is.
    fn setup(&self) -> Setup {
        let usual = Setup::default();
        let known = |keys: &[String]| -> BTreeSet<Sheet> {
            let known = keys.iter().filter_map(|key| Sheet::from_key(key));
            known.collect()
        };
        let mut sheets = known(&self.sheets);
        if sheets.is_empty() {
            sheets = usual.sheets;
        }
        Setup {
            sheets,
            paper: Paper::from_name(&self.paper).unwrap_or(usual.paper),
            wall_paper: Paper::from_name(&self.wall_paper).unwrap_or(usual.wall_paper),
            turned: known(&self.turned),
            month: None,
        }
    }
}

/// The names of sheets, as they stand in the file.
fn keys(sheets: &BTreeSet<Sheet>) -> Vec<String> {
    sheets.iter().map(|sheet| sheet.key().to_owned()).collect()
}

impl Settings {
    /// Reads the settings; missing or broken ones are the default.
    pub fn load(path: Option<&Path>) -> Self {
        let text = path
            .and_then(|path| std::fs::read_to_string(path).ok())
            .unwrap_or_default();
        let stored: Stored = ron::from_str(&text).unwrap_or_default();
        let theme = ThemeChoice::ALL
            .into_iter()
            .find(|theme| theme.key() == stored.theme);
        Self {
            language: Language::from_code(&stored.language),
            region: Region::from_code(&stored.region),
            theme: theme.unwrap_or_default(),
            print: stored.setup(),
            recent: stored.recent.into_iter().take(REMEMBERED).collect(),
        }
    }

    /// Writes the settings as safely as a plan. Without a path nothing is kept.
    ///
    /// # Errors
    /// When the folder or file cannot be written.
    pub fn store(&self, path: Option<&Path>) -> Result<(), SaveError> {
        let Some(path) = path else { return Ok(()) };
        let stored = Stored {
            language: self
                .language
                .map(|l| l.code().to_owned())
                .unwrap_or_default(),
            region: self.region.map(|r| r.code().to_owned()).unwrap_or_default(),
            theme: self.theme.key().to_owned(),
            sheets: keys(&self.print.sheets),
            turned: keys(&self.print.turned),
            paper: self.print.paper.name().to_owned(),
            wall_paper: self.print.wall_paper.name().to_owned(),
            // A name that is no text cannot stand in a text file.
            recent: self
                .recent
                .iter()
                .filter(|path| path.to_str().is_some())
                .cloned()
                .collect(),
        };
        let pretty = ron::ser::PrettyConfig::new().new_line("\n");
        let text = ron::ser::to_string_pretty(&stored, pretty).unwrap_or_default();
        if let Some(folder) = path.parent()
            && let Err(error) = std::fs::create_dir_all(folder)
        {
            log::warn!("no folder for the settings: {error}");
        }
        file::write_bytes(path, text.as_bytes())
    }

    /// Puts a file at the top of the list.
    pub fn remember(&mut self, path: &Path) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        self.recent.retain(|other| *other != path);
        self.recent.insert(0, path);
        self.recent.truncate(REMEMBERED);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_and_nonsense_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new").join("settings.ron");
        let mut settings = Settings {
            language: Some(Language::English),
            region: Some(Region::Switzerland),
            theme: ThemeChoice::Dark,
            print: Setup {
                sheets: [Sheet::WallChart, Sheet::WeekSheets].into(),
                wall_paper: Paper::A3,
                turned: [Sheet::WeekSheets].into(),
                ..Setup::default()
            },
            recent: Vec::new(),
        };
        settings.remember(Path::new("/a.plan.ron"));
        settings.store(Some(&path)).unwrap();
        assert_eq!(Settings::load(Some(&path)), settings);
        for broken in [
            "",
            "(",
            "(theme: 5)",
            "(language: \"xx\", theme: \"neon\")",
            "(sheets: [\"poster\"], turned: [\"\"], paper: \"A5\")",
            "\u{0}\u{0}",
        ] {
            file::write_bytes(&path, broken.as_bytes()).unwrap();
            assert_eq!(
                Settings::load(Some(&path)),
                Settings::default(),
                "{broken:?}"
            );
        }
    }

    #[test]
    fn a_file_that_is_opened_again_moves_to_the_top() {
        let mut settings = Settings::default();
        for number in 0..12 {
            settings.remember(Path::new(&format!("/{number}.ron")));
        }
        settings.remember(Path::new("/8.ron"));
        assert_eq!(settings.recent.len(), REMEMBERED);
        assert_eq!(settings.recent.first().unwrap(), Path::new("/8.ron"));
        assert_eq!(
            settings
                .recent
                .iter()
                .filter(|p| p.ends_with("8.ron"))
                .count(),
            1
        );
    }
}
