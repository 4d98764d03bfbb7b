//! Drawing: reads the model, writes the buffer. Changes only [`ViewState`]: scroll offsets and what can be clicked.
//!
//! Must not know files, the clock or where input comes from. Every text reaches the screen through [`canvas::Canvas`].

pub mod canvas;
mod chart;
pub mod columns;
pub mod detail;
pub mod forms;
pub mod frame;
pub mod gantt;
pub mod hints;
pub mod list;
pub mod overlays;
pub mod pages;
mod points;
pub mod presentation;
pub mod signs;
pub mod tabs;
pub mod theme;

#[cfg(test)]
mod tests;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use crate::app::Model;
use crate::app::model::Tab;
use crate::app::msg::Hit;
use crate::app::overlay::Overlay;
use crate::i18n::say;
use crate::i18n::texts::app as words;
use canvas::Canvas;

pub use crate::app::model::LEAST;
/// From this width on the detail stands beside the list.
pub const WIDE: u16 = 100;

/// What drawing remembers from frame to frame.
#[derive(Debug, Clone, Default)]
pub struct ViewState {
    /// First visible row of each tab's list.
    pub list_top: [usize; 7],
    /// First visible row of the start page's list.
    pub start_top: usize,
    /// First visible row of the form.
    pub form_top: usize,
    /// First visible row of the list to choose from.
    pub picker_top: usize,
    /// Rows the main list showed.
    pub page: u16,
    /// Rows by which the detail can be scrolled.
    pub scroll_end: u16,
    /// Where the terminal cursor stands: in the focused field, else on the selected row.
    pub cursor: Option<Position>,
    hits: Vec<(Rect, Hit)>,
}

impl ViewState {
    /// Remembers that a click on `area` means `hit`; later ones lie above earlier ones.
    pub fn clickable(&mut self, area: Rect, hit: Hit) {
        self.hits.push((area, hit));
    }

    /// What a click on this cell means.
    pub fn hit_at(&self, column: u16, row: u16) -> Option<Hit> {
        let at = Position::new(column, row);
        self.hits
            .iter()
            .rev()
            .find(|(area, _)| area.contains(at))
            .map(|(_, hit)| *hit)
    }

    /// Takes everything away that could be clicked: an overlay covers what lies below it.
    pub fn cover(&mut self, area: Rect) {
        self.hits.push((area, Hit::Outside));
    }
}

/// Draws the whole screen.
pub fn draw(model: &Model, view: &mut ViewState, frame: &mut Frame<'_>) {
    view.hits.clear();
    view.cursor = None;
    let area = frame.area();
    let mut canvas = Canvas::new(frame.buffer_mut(), model.lang, model.looks);
    if area.width < LEAST.0 || area.height < LEAST.1 {
        let text = say(
            model.lang,
            &words::window_too_small(LEAST.0.to_string(), LEAST.1.to_string()),
        );
        canvas.paragraph(area, &text, canvas.theme.plain);
        return;
    }
    // Nothing under the presentation can be seen; its place is kept as it is.
    let is_covered = model.overlays.iter().any(|it| matches!(it, Overlay::Presentation(_)));
    match &model.cockpit {
        _ if is_covered => {}
        None => pages::start::draw(model, view, &mut canvas, area),
        Some(cockpit) => {
            let body = frame::draw(model, cockpit, view, &mut canvas, area);
            match cockpit.tab {
                Tab::State => pages::state::draw(model, cockpit, view, &mut canvas, body),
                Tab::Stakeholders if cockpit.is_matrix => {
                    tabs::stakeholders::draw(model, cockpit, view, &mut canvas, body);
                }
                Tab::Groups if cockpit.coverage.is_shown => {
                    tabs::coverage::draw(model, cockpit, view, &mut canvas, body);
                }
                Tab::Timeline => tabs::timeline::draw(model, cockpit, view, &mut canvas, body),
                _ => list::draw(model, cockpit, view, &mut canvas, body),
            }
        }
    }
    if !is_covered {
        view.scroll_end = canvas.scroll_end();
    }
    for overlay in &model.overlays {
        if !matches!(overlay, Overlay::Menu(_) | Overlay::Filter(_)) {
            view.cover(area);
        }
        overlays::draw(model, overlay, view, &mut canvas, area);
    }
    frame::hint_bar(model, view, &mut canvas, area);
    if let Some(cursor) = view.cursor {
        frame.set_cursor_position(cursor);
    }
}

/// First visible row so that `selected` stays on screen.
pub fn first_visible(first: usize, selected: usize, height: usize) -> usize {
    let lowest = (selected + 1).saturating_sub(height);
    first.clamp(lowest, selected.max(lowest))
}
