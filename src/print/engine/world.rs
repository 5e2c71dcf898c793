//! What the typesetter may see: the embedded template, the embedded fonts and the data of one
//! document. No disk, no network, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, IntoValue, Str, dict};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};

use super::{Picture, PrintError};
use crate::print::fonts;

/// A file of the template with its text.
macro_rules! template {
    ($name:literal) => {
        (
            concat!("/", $name, ".typ"),
            include_str!(concat!("../../../assets/print/", $name, ".typ")),
        )
    };
}

/// The template: every file of `assets/print` with its text; the first one is the main file.
const TEMPLATE: &[(&str, &str)] = &[
    template!("plan"),
    template!("style"),
    template!("components"),
    template!("tables"),
    template!("footnotes"),
    template!("contents"),
    template!("charts"),
    template!("axis"),
    template!("gantt"),
    template!("wall"),
    template!("wall-marks"),
    template!("weeks"),
    template!("forms"),
    template!("logo"),
    template!("picture"),
];

/// The main file where a picture is looked at by itself.
const PICTURE: &str = "/picture.typ";

/// What stays the same for all documents, prepared once.
struct Shared {
    sources: Vec<Source>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    let fonts: Vec<Font> = [
        fonts::INTER_REGULAR,
        fonts::INTER_SEMI_BOLD,
        fonts::NOTO_EMOJI,
    ]
    .into_iter()
    .flat_map(|data| Font::iter(Bytes::new(data)))
    .collect();
    Shared {
        sources: TEMPLATE
            .iter()
            .filter_map(|(path, text)| Some(Source::new(file_id(path)?, (*text).to_owned())))
            .collect(),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
    }
});

/// The id of a path; the same path has the same id for as long as the program runs, so the
/// library's limited table of ids never fills up.
fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// What one document hands to the template.
pub(super) struct Inputs<'a> {
    /// The document as JSON.
    pub data: String,
    pub title: &'a str,
    pub author: &'a str,
    pub language: &'a str,
    /// The firm's logo, if there is one that can be drawn.
    pub logo: Option<&'a Picture>,
}

/// The typesetter's surroundings for one document.
pub(super) struct PrintWorld {
    library: LazyHash<Library>,
    main: FileId,
}

impl PrintWorld {
    /// # Errors
    /// [`PrintError::Layout`] when the program was built without its template.
    pub(super) fn new(inputs: &Inputs<'_>) -> Result<Self, PrintError> {
        let main = SHARED.sources.first().map(Source::id);
        let main = main.ok_or_else(|| PrintError::Layout {
            detail: "the template is missing".to_owned(),
        })?;
        let mut dict = Dict::new();
        dict.insert(
            "data".into(),
            Bytes::from_string(inputs.data.clone()).into_value(),
        );
        for (key, text) in [
            ("title", inputs.title),
            ("author", inputs.author),
            ("language", inputs.language),
        ] {
            dict.insert(key.into(), Str::from(text).into_value());
        }
        if let Some(logo) = inputs.logo {
            dict.insert("logo".into(), logo.for_template().into_value());
        }
        Ok(Self::with(main, dict))
    }

    /// The surroundings of a picture by itself.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub(super) fn of_picture(bytes: Bytes) -> Result<Self, PrintError> {
        let main = file_id(PICTURE).ok_or_else(|| PrintError::Layout {
            detail: "the template is missing".to_owned(),
        })?;
        Ok(Self::with(main, dict! { "picture" => bytes }))
    }

    fn with(main: FileId, inputs: Dict) -> Self {
        // Header cells of rows and summaries of tables, for screen readers.
        let features = Features::from_iter([Feature::A11yExtras]);
        let library = Library::builder()
            .with_inputs(inputs)
            .with_features(features)
            .build();
        Self {
            library: LazyHash::new(library),
            main,
        }
    }
}

impl World for PrintWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHARED.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = SHARED.sources.iter().find(|source| source.id() == id);
        found
            .cloned()
            .ok_or_else(|| FileError::NotFound(id.vpath().get_without_slash().into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.source(id).map(Bytes::from_string)
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHARED.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_file_is_embedded() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/print");
        let mut on_disk: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| format!("/{}", entry.unwrap().file_name().to_string_lossy()))
            .collect();
        let mut embedded: Vec<&str> = TEMPLATE.iter().map(|(path, _)| *path).collect();
        on_disk.sort();
        embedded.sort_unstable();
        assert_eq!(on_disk, embedded);
        assert_eq!(SHARED.sources.len(), TEMPLATE.len());
        assert_eq!(SHARED.fonts.len(), 3);
    }
}
