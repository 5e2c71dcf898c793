//! The print view: pages are laid out and drawn in the background, one thing at a time, for what
//! is in sight; nothing of it outlives the view.

use std::sync::Arc;

use eframe::egui::{ColorImage, Context, vec2};

use super::App;
use super::jobs::{Died, Worker};
use super::order::Order;
use crate::catalogue::Catalogue;
use crate::paper::Setup;
use crate::print::engine::{self, PageImage, Pages, PrintError};
use crate::ui::print::{Page, State, View, Want};

/// Why there are no pages.
enum Failure {
    Layout(PrintError),
    Died,
}

/// What the worker brings back.
enum Made {
    Pages(Box<Order>, Result<Arc<Pages>, PrintError>),
    Pictures(Vec<(Want, Option<ColorImage>)>),
}

/// What the worker does.
enum Task {
    Pages(Box<Order>),
    Pictures(Vec<Want>),
}

/// The print view and what is done for it.
pub(super) struct Preview {
    worker: Worker<Made>,
    task: Option<Task>,
    /// What the user sees; `None` while something else is in sight.
    pub(super) view: Option<View>,
    /// The order that was laid out last, and what came of it.
    laid_out: Option<(Order, Result<Arc<Pages>, Failure>)>,
}

impl Preview {
    pub(super) fn new(ctx: &Context) -> Self {
        Self {
            worker: Worker::new(ctx),
            task: None,
            view: None,
            laid_out: None,
        }
    }

    /// Is the print view in sight?
    pub(super) fn is_open(&self) -> bool {
        self.view.is_some()
    }

    pub(super) fn open(&mut self) {
        self.view.get_or_insert_default();
    }

    /// Leaves the view; pages and pictures are dropped.
    pub(super) fn close(&mut self) {
        self.view = None;
        self.laid_out = None;
    }

    /// The pages of this order, if they are there.
    pub(super) fn pages(&self, order: &Order) -> Option<Arc<Pages>> {
        let (_, result) = self.laid_out.as_ref().filter(|(of, _)| of == order)?;
        result.as_ref().ok().map(Arc::clone)
    }

    /// How far the pages of an order are.
    pub(super) fn state(&self, order: &Order) -> State<'_> {
        match self.laid_out.as_ref().filter(|(of, _)| of == order) {
            None => State::LayingOut,
            Some((_, Ok(_))) => State::Ready,
            Some((_, Err(Failure::Died))) => State::Failed(None),
            Some((_, Err(Failure::Layout(error)))) => match error {
                PrintError::Layout { detail } | PrintError::Export { detail } => {
                    State::Failed(Some(detail))
                }
            },
        }
    }

    /// Starts what is to be done next for the view, unless something goes on.
    fn go_on(&mut self, order: Order, catalogue: &'static Catalogue) {
        let Some(view) = &mut self.view else { return };
        if self.worker.is_busy() {
            return;
        }
        if order.setup.sheets.is_empty() {
            view.clear();
            self.laid_out = None;
            return;
        }
        let current = self.laid_out.as_ref().filter(|(of, _)| *of == order);
        match current {
            None => {
                let task = Box::new(order.clone());
                let made = move || {
                    let pages = order.lay_out(catalogue).map(Arc::new);
                    Made::Pages(Box::new(order), pages)
                };
                if self.worker.start(made) {
                    self.task = Some(Task::Pages(task));
                }
            }
            Some((_, Ok(pages))) => {
                let wanted = view.pictures.wanted();
                if wanted.is_empty() {
                    return;
                }
                let (pages, wants) = (Arc::clone(pages), wanted.clone());
                let made = move || Made::Pictures(drawn(&pages, wants));
                if self.worker.start(made) {
                    self.task = Some(Task::Pictures(wanted));
                }
            }
            Some((_, Err(_))) => {}
        }
    }

    /// Waits for what goes on; `false` if nothing does.
    pub(super) fn wait(&mut self, ctx: &Context) -> bool {
        let result = self.worker.wait();
        let waited = result.is_some();
        if let Some(result) = result {
            self.take(ctx, result);
        }
        waited
    }

    /// Takes what has come meanwhile.
    pub(super) fn receive(&mut self, ctx: &Context) {
        while let Some(result) = self.worker.result() {
            self.take(ctx, result);
        }
    }

    fn take(&mut self, ctx: &Context, result: Result<Made, Died>) {
        let task = self.task.take();
        // Whoever left the view does not want it any more.
        let Some(view) = &mut self.view else { return };
        match (result, task) {
            (Ok(Made::Pages(order, Ok(pages))), _) => {
                view.show(&shown(&pages));
                self.laid_out = Some((*order, Ok(pages)));
            }
            (Ok(Made::Pages(order, Err(error))), _) => {
                view.clear();
                self.laid_out = Some((*order, Err(Failure::Layout(error))));
            }
            (Err(Died), Some(Task::Pages(order))) => {
                view.clear();
                self.laid_out = Some((*order, Err(Failure::Died)));
            }
            (Ok(Made::Pictures(drawn)), _) => {
                for (want, image) in drawn {
                    put(ctx, view, &want, image);
                }
            }
            (Err(Died), Some(Task::Pictures(wants))) => {
                for want in wants {
                    put(ctx, view, &want, None);
                }
            }
            (Err(Died), None) => {}
        }
    }
}

/// The pages as the view has to know them.
fn shown(pages: &Pages) -> Vec<Page> {
    let page = |index| {
        let (width, height) = pages.size(index)?;
        let sheet = pages.sheet(index)?;
        let size = vec2(width, height);
        Some(Page { sheet, size })
    };
    (0..pages.count()).filter_map(page).collect()
}

fn put(ctx: &Context, view: &mut View, want: &Want, image: Option<ColorImage>) {
    if let Some(page) = view.page_at(want.page) {
        view.pictures.put(ctx, want, page.size, image);
    }
}

/// Draws pages; to be called off the UI thread.
fn drawn(pages: &Pages, wants: Vec<Want>) -> Vec<(Want, Option<ColorImage>)> {
    let drawn = wants.into_iter().map(|want| {
        let image = pages.image(want.page, want.pixels_per_point);
        (want, image.as_ref().and_then(color_image))
    });
    let drawn = drawn.collect();
    engine::forget();
    drawn
}

fn color_image(image: &PageImage) -> Option<ColorImage> {
    let size = [image.width, image.height].map(usize::try_from);
    let [Ok(width), Ok(height)] = size else {
        return None;
    };
    // Opaque, so that it does not matter who multiplied by what.
    let size = [width, height];
    Some(ColorImage::from_rgba_premultiplied(size, &image.rgba))
}

impl App {
    /// Shows what will be printed.
    pub(super) fn open_preview(&mut self) {
        self.document.mark();
        self.preview.open();
    }

    /// Goes back to what was in sight before.
    pub(super) fn leave_preview(&mut self) {
        if self.settings.print.sheets.is_empty() {
            self.settings.print.sheets = Setup::default().sheets;
        }
        self.preview.close();
    }

    /// Takes over what is printed and how; remembered until the next start and beyond.
    pub(super) fn set_up_print(&mut self, setup: Setup) {
        let remembered = Setup {
            month: self.settings.print.month,
            ..setup.clone()
        };
        let changed = remembered != self.settings.print;
        self.settings.print = setup;
        if changed {
            self.store_settings();
        }
    }

    /// After everything was drawn: what is to be done for the print view.
    pub(super) fn go_on_with_preview(&mut self) {
        if self.preview.is_open() {
            let order = self.order();
            self.preview.go_on(order, self.catalogue);
        }
    }
}
