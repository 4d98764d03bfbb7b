//! A file that could not be read or written, in full: what, where with the line, why, and the next step.

use ratatui::layout::Rect;

use super::{ask, boxed, rows, widest};
use crate::app::overlay::{Fault, Trouble};
use crate::domain::files::Backup;
use crate::domain::problem::{FileFault, FileProblem, Place};
use crate::i18n::problem::{self, Advice};
use crate::i18n::texts::overlays as texts;
use crate::i18n::texts::rescue;
use crate::i18n::{Text, say};
use crate::ui::ViewState;
use crate::ui::canvas::Canvas;

/// What is told: title, reason, the place in the file, the next step.
struct Told<'a> {
    title: String,
    what: String,
    why: String,
    place: Option<&'a Place>,
    next: String,
}

/// Draws it.
pub fn draw(trouble: &Trouble, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    let told = match &trouble.fault {
        Fault::File(problem, backup) => of_file(canvas, problem, backup.as_ref()),
        Fault::Save(problem) => of_save(canvas, &texts::trouble_save(), problem::save(problem)),
        Fault::Restore(problem) => of_save(
            canvas,
            &rescue::backup_title(),
            problem::restore(&problem.path, problem),
        ),
    };
    let count = ask::count(&trouble.answers);
    let width = widest(area);
    let place = if told.place.is_some() { 3 } else { 0 };
    let texts = rows(&told.what, width) + 1 + rows(&told.why, width) + place + 1 + rows(&told.next, width);
    let inner = boxed(view, canvas, area, &told.title, (width, texts + 1 + count));
    let mut room = Rect {
        height: inner.height.saturating_sub(count),
        ..inner
    };
    say_in(canvas, &mut room, &told.what, |it| it.theme.bad);
    // Where the window is low, the blank lines go first: the next step has to be seen.
    let is_roomy = inner.height > texts + count;
    skip(&mut room, u16::from(is_roomy));
    say_in(canvas, &mut room, &told.why, |it| it.theme.plain);
    if let Some(place) = told.place {
        excerpt(canvas, &mut room, place, is_roomy);
    }
    skip(&mut room, u16::from(is_roomy));
    say_in(canvas, &mut room, &told.next, |it| it.theme.heading);
    ask::buttons(&trouble.answers, view, canvas, inner);
}

fn of_file<'a>(canvas: &Canvas<'_>, fault: &'a FileProblem, backup: Option<&Backup>) -> Told<'a> {
    let advice = problem::open(fault);
    let next = match backup {
        Some(backup) if matches!(*fault.fault, FileFault::Unreadable(_)) => {
            rescue::newest_backup_missing(backup.written_on)
        }
        Some(backup) => rescue::newest_backup(backup.written_on),
        None => advice.next,
    };
    Told {
        title: say(canvas.lang, &texts::trouble_open()),
        what: say(canvas.lang, &advice.heading),
        why: say(canvas.lang, &advice.reason),
        place: fault.fault.place(),
        next: say(canvas.lang, &next),
    }
}

fn of_save<'a>(canvas: &Canvas<'_>, title: &Text, advice: Advice) -> Told<'a> {
    Told {
        title: say(canvas.lang, title),
        what: say(canvas.lang, &advice.heading),
        why: say(canvas.lang, &advice.reason),
        place: None,
        next: say(canvas.lang, &advice.next),
    }
}

/// The line of the file where it lies.
fn excerpt(canvas: &mut Canvas<'_>, room: &mut Rect, place: &Place, is_roomy: bool) {
    skip(room, u16::from(is_roomy));
    let (line, column) = (place.line.to_string(), place.column.to_string());
    let words = say(canvas.lang, &texts::trouble_place(line, column));
    say_in(canvas, room, &words, |it| it.theme.quiet);
    if room.height > 0 {
        canvas.text(
            (room.x + 2, room.y),
            room.width.saturating_sub(2),
            &place.excerpt,
            canvas.theme.plain,
        );
        skip(room, 1);
    }
}

fn say_in(canvas: &mut Canvas<'_>, room: &mut Rect, words: &str, style: impl Fn(&Canvas<'_>) -> ratatui::style::Style) {
    let used = canvas.paragraph(*room, words, style(canvas));
    skip(room, used);
}

fn skip(room: &mut Rect, rows: u16) {
    let rows = rows.min(room.height);
    room.y += rows;
    room.height -= rows;
}
