//! The firm's logo: read and looked at in a job, and kept as a picture for the page that shows it.

use std::path::{Path, PathBuf};

use eframe::egui::{ColorImage, Context, TextureOptions};

use super::App;
use super::jobs::{Busy, Done};
use crate::analysis::Page;
use crate::command::Command;
use crate::file;
use crate::plan::Logo;
use crate::print::engine::{self, Picture, PictureError};
use crate::ui::LogoView;

/// How many pictures are kept, so that undo shows the one before at once.
const KEPT: usize = 4;

/// The most pixels that are shown, in width and height.
const SHOWN: (u32, u32) = (360, 112);

/// Endings of files that are taken for a logo when they are dropped onto the window.
pub(super) const ENDINGS: [&str; 4] = ["png", "jpg", "jpeg", "svg"];

/// The pictures of logos that were looked at, the newest last.
#[derive(Default)]
pub(super) struct Logos(Vec<(Logo, LogoView)>);

impl Logos {
    pub(super) fn of(&self, logo: &Logo) -> Option<&LogoView> {
        let found = self.0.iter().find(|(seen, _)| seen == logo);
        found.map(|(_, view)| view)
    }
}

impl App {
    /// Reads a picture file and takes it as the logo, as when it was chosen in the file dialog.
    pub fn choose_logo(&mut self, path: PathBuf) {
        self.jobs
            .start(Busy::ReadingLogo, move || match file::read_logo(&path) {
                Err(error) => Done::LogoNotRead(error),
                Ok(logo) => Done::Logo {
                    picture: Box::new(engine::picture(&logo)),
                    logo,
                    chosen: Some(path),
                },
            });
    }

    /// Has the plan's logo looked at, if the page in sight shows it and nothing else goes on.
    pub(super) fn look_at_logo(&mut self) {
        let logo = self.document.plan().logo.as_ref();
        let unseen = logo.filter(|logo| self.logos.of(logo).is_none());
        if self.page != Page::Business || self.jobs.is_busy() {
            return;
        }
        if let Some(logo) = unseen.cloned() {
            self.jobs.start(Busy::ReadingLogo, move || Done::Logo {
                picture: Box::new(engine::picture(&logo)),
                logo,
                chosen: None,
            });
        }
    }

    /// Takes a logo that was looked at; `chosen` names the file if it is a new one.
    pub(super) fn logo_seen(
        &mut self,
        logo: Logo,
        picture: Result<Picture, PictureError>,
        chosen: Option<PathBuf>,
        ctx: &Context,
    ) {
        if let Some(path) = chosen {
            match &picture {
                Ok(picture) => self.take_logo(&logo, picture.has_words),
                Err(error) => {
                    let text = error.told(&self.lang);
                    self.show_dialog("problem-logo", format!("{text}\n\n{}", path.display()));
                }
            }
        }
        let view = match picture {
            Ok(picture) => drawn(picture, ctx),
            Err(error) => {
                let (key, args) = error.words();
                LogoView::Undrawable { key, args }
            }
        };
        let kept = &mut self.logos.0;
        kept.retain(|(seen, _)| *seen != logo);
        kept.push((logo, view));
        let old = kept.len().saturating_sub(KEPT);
        kept.drain(..old);
    }

    /// Takes a logo over, as one step that can be taken back.
    fn take_logo(&mut self, logo: &Logo, has_words: bool) {
        self.document.mark();
        self.document.plan_mut().logo = Some(logo.clone());
        if has_words {
            self.notices.tell(self.lang.text("notice-logo-words"));
        } else {
            self.notices.say(self.lang.text("notice-applied"));
        }
    }

    /// What to do with a file that was dropped onto the window.
    pub(super) fn dropped(&mut self, ctx: &Context) -> Option<Command> {
        let path = ctx.input(|input| {
            let first = input.raw.dropped_files.first();
            first.map(|file| file.path().to_owned())
        })?;
        if self.has_dialog() || self.jobs.is_busy() {
            return None;
        }
        if !is_picture(&path) {
            return Some(Command::OpenRecent(path));
        }
        self.choose_logo(path);
        Some(Command::GoTo(Page::Business, None))
    }
}

fn is_picture(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ENDINGS.iter().any(|one| ending.eq_ignore_ascii_case(one)))
}

/// The picture as the window draws it.
fn drawn(picture: Picture, ctx: &Context) -> LogoView {
    let pixels = picture.pixels.within(SHOWN.0, SHOWN.1);
    let size = [pixels.width, pixels.height].map(|length| length as usize);
    let image = ColorImage::from_rgba_unmultiplied(size, &pixels.rgba);
    LogoView::Drawn(ctx.load_texture("logo", image, TextureOptions::LINEAR))
}
