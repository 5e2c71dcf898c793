//! Laid-out pages and what can be made of them.

use jiff::civil::Date;
use typst::foundations::{Datetime, Label, Smart};
use typst::introspection::Introspector as _;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::image::PageImage;
use super::{PictureError, PrintError, forget, missing};
use crate::paper::Sheet;

/// A laid-out document.
#[derive(Debug, Clone)]
pub struct Pages {
    pub(super) document: PagedDocument,
    date: Date,
    missing: Vec<char>,
    /// The first page of each sheet, counted from 0.
    sheets: Vec<(usize, Sheet)>,
    pub(super) without_logo: Option<PictureError>,
}

/// A finished PDF file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Whether it conforms to PDF/A-2a (archive) and PDF/UA-1 (accessible). If not, it is a
    /// plain tagged PDF that every viewer shows.
    pub archival: bool,
    /// Characters that no font could draw; they appear as empty boxes.
    pub missing: Vec<char>,
    /// Why the logo is not on it, if it has one that cannot be drawn.
    pub without_logo: Option<PictureError>,
}

impl Pages {
    /// The pages of `document`, which consists of these sheets.
    pub(super) fn new(document: PagedDocument, date: Date, sheets: &[Sheet]) -> Self {
        let missing = missing::characters(&document);
        let first_page = |index: usize| {
            let begin = Label::new(PicoStr::intern(&format!("sheet-{index}")))?;
            let mark = document
                .introspector()
                .query_label(begin)
                .ok()?
                .location()?;
            Some(document.introspector().page(mark)?.get() - 1)
        };
        let sheets = sheets.iter().enumerate();
        let sheets = sheets.filter_map(|(index, sheet)| Some((first_page(index)?, *sheet)));
        Self {
            sheets: sheets.collect(),
            document,
            date,
            missing,
            without_logo: None,
        }
    }

    /// Number of pages, at least 1.
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// Width and height of the page with this number, counted from 0, in points of 1/72 inch.
    pub fn size(&self, page: usize) -> Option<(f32, f32)> {
        let size = self.document.pages().get(page)?.frame.size();
        #[expect(
            clippy::cast_possible_truncation,
            reason = "paper is some hundred points wide"
        )]
        Some((size.x.to_pt() as f32, size.y.to_pt() as f32))
    }

    /// The sheet that the page with this number, counted from 0, belongs to.
    pub fn sheet(&self, page: usize) -> Option<Sheet> {
        self.position(page).map(|(_, sheet)| sheet)
    }

    /// Number of the page within its sheet, counted from 1 as it is printed at its foot. A sheet
    /// that is printed for several people begins anew for each.
    pub fn number_in_sheet(&self, page: usize) -> Option<usize> {
        self.position(page).map(|(first, _)| page - first + 1)
    }

    /// The first page of the sheet that holds this page, and which sheet it is.
    fn position(&self, page: usize) -> Option<(usize, Sheet)> {
        let begun = self.sheets.iter().rev().find(|(first, _)| *first <= page);
        begun.copied().filter(|_| page < self.count())
    }

    /// Characters that no font could draw, known before any file is written.
    pub fn missing(&self) -> &[char] {
        &self.missing
    }

    /// Why the logo is not on the pages, if it has one that cannot be drawn.
    pub fn without_logo(&self) -> Option<&PictureError> {
        self.without_logo.as_ref()
    }

    /// The pages as a PDF: archival and accessible where possible, plain otherwise.
    ///
    /// The standards forbid a character without a drawing, so one missing character decides for
    /// the plain form; [`Pdf::missing`] names it.
    ///
    /// # Errors
    /// [`PrintError::Export`] when not even the plain form can be written.
    pub fn pdf(&self) -> Result<Pdf, PrintError> {
        let archival = if self.missing.is_empty() {
            self.archival_bytes()
        } else {
            None
        };
        let (bytes, archival) = match archival {
            Some(bytes) => (bytes, true),
            None => (self.bytes(PdfStandards::default())?, false),
        };
        Ok(Pdf {
            bytes,
            archival,
            missing: self.missing.clone(),
            without_logo: self.without_logo.clone(),
        })
    }

    /// The page with this number, counted from 0, drawn at `pixels_per_point` (a point is 1/72
    /// inch; 2.0 gives 144 dots per inch). `None` when there is no such page or the resolution
    /// is not a number.
    pub fn image(&self, page: usize, pixels_per_point: f32) -> Option<PageImage> {
        let page = self.document.pages().get(page)?;
        (!pixels_per_point.is_nan()).then(|| PageImage::of(page, pixels_per_point))
    }

    /// The file under both standards, if the document can meet them.
    fn archival_bytes(&self) -> Option<Vec<u8>> {
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
        let result = match standards {
            Ok(standards) => self.bytes(standards).map_err(|error| error.to_string()),
            Err(error) => Err(error.message().to_string()),
        };
        result
            .inspect_err(|reason| log::warn!("no archival PDF possible: {reason}"))
            .ok()
    }

    fn bytes(&self, standards: PdfStandards) -> Result<Vec<u8>, PrintError> {
        let options = PdfOptions {
            ident: Smart::Auto,
            creator: Smart::Custom(Some("Planbuch".to_owned())),
            timestamp: self.timestamp(),
            standards,
            ..PdfOptions::default()
        };
        let result = typst_pdf::pdf(&self.document, &options);
        forget();
        result.map_err(|problems| PrintError::export(&problems))
    }

    /// The document's date at midnight, never the clock's.
    fn timestamp(&self) -> Option<Timestamp> {
        let month = u8::try_from(self.date.month()).ok()?;
        let day = u8::try_from(self.date.day()).ok()?;
        let moment = Datetime::from_ymd_hms(self.date.year().into(), month, day, 0, 0, 0)?;
        Some(Timestamp::new_utc(moment))
    }
}
