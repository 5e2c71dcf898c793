//! The desktop's file dialogs. They are made on the main thread, because macOS wants that, and
//! waited for on a job's thread, because the window would freeze.

use std::path::PathBuf;

use eframe::Frame;

use super::jobs::{Busy, Done, Jobs, Purpose};
use super::logo::ENDINGS;
use crate::file::EXTENSION;
use crate::lang::Lang;

/// Asks for a file; the answer comes as [`Done::Chosen`].
pub(super) fn choose(jobs: &mut Jobs, lang: &Lang, frame: &Frame, purpose: Purpose, name: &str) {
    if jobs.is_busy() {
        return;
    }
    let dialog = rfd::AsyncFileDialog::new().set_parent(frame);
    let plans = lang.text("file-kind-plan");
    let file_name = |ending: &str| format!("{}.{ending}", safe_name(name));
    match purpose {
        Purpose::Open => {
            let chosen = dialog
                .add_filter(plans, &["ron"])
                .set_title(lang.text("choose-open"))
                .pick_file();
            wait(jobs, purpose, async {
                chosen.await.map(|file| (file.path().to_owned(), false))
            });
        }
        Purpose::Logo => {
            let chosen = dialog
                .add_filter(lang.text("file-kind-picture"), &ENDINGS)
                .set_title(lang.text("choose-logo"))
                .pick_file();
            wait(jobs, purpose, async {
                chosen.await.map(|file| (file.path().to_owned(), false))
            });
        }
        Purpose::Save(_) => {
            let dialog = dialog
                .add_filter(plans, &[EXTENSION, "ron"])
                .set_title(lang.text("choose-save"));
            let chosen = dialog.set_file_name(file_name(EXTENSION)).save_file();
            wait(jobs, purpose, async {
                chosen
                    .await
                    .map(|file| with_ending(file.path().to_owned(), "ron", EXTENSION))
            });
        }
        Purpose::Export => {
            let dialog = dialog
                .add_filter("PDF", &["pdf"])
                .set_title(lang.text("choose-export"));
            let chosen = dialog.set_file_name(file_name("pdf")).save_file();
            wait(jobs, purpose, async {
                chosen
                    .await
                    .map(|file| with_ending(file.path().to_owned(), "pdf", "pdf"))
            });
        }
    }
}

fn wait(
    jobs: &mut Jobs,
    purpose: Purpose,
    chosen: impl Future<Output = Option<(PathBuf, bool)>> + Send + 'static,
) {
    jobs.start(Busy::Choosing, move || {
        let (path, ending_added) = pollster::block_on(chosen).unzip();
        Done::Chosen {
            purpose,
            ending_added: ending_added.unwrap_or(false),
            path,
        }
    });
}

/// A file name of letters that every system takes.
fn safe_name(name: &str) -> String {
    let allowed = |c: char| c.is_alphanumeric() || " -_".contains(c);
    let kept: String = name.chars().filter(|c| allowed(*c)).take(60).collect();
    let kept = kept.trim();
    if kept.is_empty() {
        "Planbuch".to_owned()
    } else {
        kept.to_owned()
    }
}

/// Adds the ending that belongs there, if the user typed none; says whether it did.
fn with_ending(path: PathBuf, accepted: &str, ending: &str) -> (PathBuf, bool) {
    let has = |accepted: &str| {
        path.extension()
            .is_some_and(|e| e.eq_ignore_ascii_case(accepted))
    };
    if has(accepted) {
        return (path, false);
    }
    // "huber.plan" is on its way to "huber.plan.ron".
    let first = ending.split('.').next().unwrap_or(ending);
    let missing = if first != ending && has(first) {
        accepted
    } else {
        ending
    };
    let mut name = path.into_os_string();
    name.push(".");
    name.push(missing);
    (name.into(), true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_an_ending_gets_one_and_others_keep_theirs() {
        let path = |name: &str| with_ending(PathBuf::from(name), "ron", EXTENSION);
        assert_eq!(path("huber"), (PathBuf::from("huber.plan.ron"), true));
        assert_eq!(path("huber.plan"), (PathBuf::from("huber.plan.ron"), true));
        assert_eq!(
            path("huber.plan.ron"),
            (PathBuf::from("huber.plan.ron"), false)
        );
        assert_eq!(path("huber.RON"), (PathBuf::from("huber.RON"), false));
    }

    #[test]
    fn a_firm_with_slashes_in_its_name_can_be_saved() {
        assert_eq!(safe_name("Huber/Söhne: Bäckerei?"), "HuberSöhne Bäckerei");
        assert_eq!(safe_name("///"), "Planbuch");
    }
}
