//! What can go wrong between a PDF and a printer.

use std::io;

use crate::file::{Message, SaveError};

/// Why something was not printed, or why there is no list of printers.
#[derive(Debug, thiserror::Error)]
pub enum PrinterError {
    /// The programs of the printing service are not on this computer.
    #[error("no printing service is installed")]
    NotInstalled,
    /// The printing service does not run, or its address leads nowhere.
    #[error("the printing service does not run")]
    NotRunning,
    /// It took the connection and did not answer in time.
    #[error("the printing service does not answer")]
    NoAnswer,
    /// No printer was named, and none is the default one.
    #[error("no printer is set up as the default")]
    NoDefault,
    /// There is no printer of this name any more.
    #[error("no printer {printer}")]
    NoSuchPrinter {
        /// The name that was asked for.
        printer: String,
    },
    /// The printer was told to take nothing at the moment.
    #[error("{printer} takes no jobs")]
    NotAccepting {
        /// The name that was asked for.
        printer: String,
    },
    /// The dialog was answered, but the desktop did not say that it prints. It may print all the
    /// same: KDE's portal reports a failure also after a print that went well.
    #[error("the desktop did not confirm the print")]
    Unconfirmed,
    /// The dialog was answered, and then the desktop did not take the PDF.
    #[error("the desktop did not take the print: {detail}")]
    Desktop {
        /// What the desktop reports.
        detail: String,
    },
    /// No program on this computer prints PDF files by itself (Windows).
    #[error("no program prints PDF files: {detail}")]
    NoProgram {
        /// What the system reports.
        detail: String,
    },
    /// The file for that program could not be written (Windows).
    #[error(transparent)]
    NotWritten(#[from] SaveError),
    /// A temporary file could not be written, or a program not be started.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// The printing service reports something else.
    #[error("{detail}")]
    Other {
        /// Its words, in English.
        detail: String,
    },
}

impl PrinterError {
    /// What to tell the reader.
    pub fn message(&self) -> Message {
        match self {
            Self::NotInstalled => Message::new("printer-error-not-installed"),
            Self::NotRunning => Message::new("printer-error-not-running"),
            Self::NoAnswer => Message::new("printer-error-no-answer"),
            Self::NoDefault => Message::new("printer-error-no-default"),
            Self::NoSuchPrinter { printer } => {
                Message::new("printer-error-no-such-printer").with("printer", printer)
            }
            Self::NotAccepting { printer } => {
                Message::new("printer-error-not-accepting").with("printer", printer)
            }
            Self::Unconfirmed => Message::new("printer-error-unconfirmed"),
            Self::Desktop { detail } => {
                Message::new("printer-error-desktop").with("detail", detail)
            }
            Self::NoProgram { detail } => {
                Message::new("printer-error-no-program").with("detail", detail)
            }
            Self::NotWritten(error) => error.message(),
            Self::Io(source) => Message::new("printer-error-io").with("detail", source),
            Self::Other { detail } => Message::new("printer-error-other").with("detail", detail),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use crate::lang::{Language, keys};

    use super::*;

    #[test]
    fn each_error_has_its_text_in_both_languages_and_each_text_its_error() {
        let printer = || "Laden".to_owned();
        let detail = printer;
        let errors = [
            PrinterError::NotInstalled,
            PrinterError::NotRunning,
            PrinterError::NoAnswer,
            PrinterError::NoDefault,
            PrinterError::NoSuchPrinter { printer: printer() },
            PrinterError::NotAccepting { printer: printer() },
            PrinterError::Unconfirmed,
            PrinterError::Desktop { detail: detail() },
            PrinterError::NoProgram { detail: detail() },
            PrinterError::Io(io::Error::other("sensor")),
            PrinterError::Other { detail: detail() },
        ];
        let messages = errors.iter().map(PrinterError::message).map(|it| {
            let args = it.args.iter().map(|(name, _)| (*name).to_owned());
            (it.key.to_owned(), args.collect())
        });
        let in_code: BTreeMap<String, BTreeSet<String>> = messages.collect();
        for language in Language::ALL {
            let mut texts = keys(language);
            texts.retain(|key, _| key.starts_with("printer-error-"));
            assert_eq!(texts, in_code, "{}", language.code());
        }
    }
}
