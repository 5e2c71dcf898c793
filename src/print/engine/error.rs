//! What can go wrong between a document and its paper form.

use thiserror::Error;
use typst::diag::SourceDiagnostic;

/// A document could not be laid out or exported. Both mean a fault of the program, not of the
/// plan; `detail` is for the log and a report of the fault.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PrintError {
    /// The template could not lay out the data.
    #[error("The pages could not be laid out. ({detail})")]
    Layout {
        /// Technical cause, in English.
        detail: String,
    },
    /// The laid-out pages could not be written as a PDF.
    #[error("The pages could not be turned into a PDF. ({detail})")]
    Export {
        /// Technical cause, in English.
        detail: String,
    },
}

impl PrintError {
    pub(super) fn layout(problems: &[SourceDiagnostic]) -> Self {
        Self::Layout {
            detail: joined(problems),
        }
    }

    pub(super) fn export(problems: &[SourceDiagnostic]) -> Self {
        Self::Export {
            detail: joined(problems),
        }
    }
}

fn joined(problems: &[SourceDiagnostic]) -> String {
    let messages: Vec<&str> = problems
        .iter()
        .map(|problem| problem.message.as_str())
        .collect();
    messages.join("; ")
}
