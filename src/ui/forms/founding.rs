//! The founding page (SCREENS.md chapter 4): all questions on one page, and what follows from the answers at once.
//!
//! What is wrong with the focused field stands in place of its help, so that the page never moves while one answers.

use ratatui::layout::Rect;

use super::field::Shown;
use super::{HELP_ROWS, cells, field, first_row, heading, more, titles};
use crate::app::Model;
use crate::app::form::Form;
use crate::app::form::layout::{GAP, MARGIN};
use crate::app::founding::Consequences;
use crate::app::msg::Hit;
use crate::domain::Field;
use crate::domain::schema::Founding;
use crate::i18n::texts::form as texts;
use crate::i18n::{Text, format, label, say};
use crate::ui::ViewState;
use crate::ui::canvas::Canvas;

/// From this width on two questions stand side by side.
const TWO_COLUMNS: u16 = 78;

/// A heading and the rows below it.
type Group = (fn() -> Text, &'static [[Option<Field>; 2]]);

/// The questions in the order in which they are read and in which Tab goes; a pair shares a row where there is room.
const GROUPS: [Group; 3] = [
    (
        texts::founding_commune,
        &[
            [Some(Founding::kind), None],
            [Some(Founding::name), Some(Founding::land)],
            [Some(Founding::head_title), Some(Founding::municipalities)],
        ],
    ),
    (
        texts::founding_mandate,
        &[
            [Some(Founding::source), None],
            [Some(Founding::lead), Some(Founding::contract)],
            [None, Some(Founding::contract_ends_on)],
        ],
    ),
    (
        texts::founding_venture,
        &[
            [Some(Founding::concept_kind), Some(Founding::variant)],
            [Some(Founding::start_on), Some(Founding::gender_form)],
            [Some(Founding::file), None],
        ],
    ),
];

/// A row of the questions.
enum Line {
    Blank,
    Heading(Text),
    Fields([Option<usize>; 2]),
}

/// A line of what follows from the answers.
struct Fact {
    label: String,
    words: String,
    remark: String,
    is_warning: bool,
    /// What counts least goes first where there is no room.
    rank: u8,
}

/// Draws the founding page over the whole screen but the hint bar.
pub fn draw(model: &Model, form: &Form, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    let page = Rect {
        height: area.height.saturating_sub(1),
        ..area
    };
    canvas.clear(page);
    view.clickable(page, Hit::Inside);
    let (title, remark) = titles(model, form);
    heading(canvas, page, &title, &remark);
    let mut lines = lines(form, page.width >= TWO_COLUMNS);
    let mut facts = form.follows.as_ref().map_or(Vec::new(), |it| facts(model, it));
    let free = page.height.saturating_sub(2 + HELP_ROWS);
    let room = Room::of(free, lines.len(), facts.len());
    if room.blanks {
        for at in (1..lines.len()).rev() {
            if matches!(lines[at], Line::Heading(_)) {
                lines.insert(at, Line::Blank);
            }
        }
    }
    while facts.len() > usize::from(room.facts) {
        let Some(least) = facts.iter().map(|it| it.rank).max() else {
            break;
        };
        facts.retain(|it| it.rank != least);
    }
    let body = Rect {
        y: page.y + 2,
        height: room.questions,
        ..page
    };
    questions(&Page::of(model, form, body), &lines, view, canvas, body);
    let below = Rect {
        y: body.bottom(),
        height: free.saturating_sub(room.questions),
        ..page
    };
    follows(model, &facts, room.has_rule, canvas, below);
    let help = Rect::new(
        page.x + 1,
        page.bottom().saturating_sub(HELP_ROWS),
        page.width.saturating_sub(2),
        HELP_ROWS,
    );
    match field::error(model, form.input()) {
        Some(wrong) => canvas.paragraph(help, &wrong, canvas.theme.bad),
        None => canvas.paragraph(
            help,
            &label::field_help(model.lang, form.input().spec.field),
            canvas.theme.quiet,
        ),
    };
}

/// How the rows of the page are shared out.
#[derive(Debug, PartialEq, Eq)]
struct Room {
    /// Rows of the questions, blank ones included.
    questions: u16,
    /// Blank rows between the groups.
    blanks: bool,
    /// A rule above the heading of what follows; otherwise the heading stands in the rule.
    has_rule: bool,
    /// Lines of what follows.
    facts: u16,
}

impl Room {
    fn of(free: u16, lines: usize, facts: usize) -> Self {
        let gaps = GROUPS.len() as u16 - 1;
        let (lines, facts) = (lines as u16, facts as u16);
        let spare = i32::from(free) - i32::from(lines + 1 + facts);
        if spare < 0 {
            // The questions scroll then, but what follows keeps half of the page at most.
            let below = (facts + 1).min(free / 2);
            return Self {
                questions: free - below,
                blanks: false,
                has_rule: false,
                facts: below.saturating_sub(1),
            };
        }
        let blanks = spare >= i32::from(gaps);
        Self {
            questions: lines + if blanks { gaps } else { 0 },
            blanks,
            has_rule: spare > i32::from(gaps),
            facts,
        }
    }
}

fn lines(form: &Form, is_wide: bool) -> Vec<Line> {
    let mut lines = Vec::new();
    let asked = |field: Option<Field>| {
        let place = form.place_of(field?)?;
        form.inputs[place].is_asked.then_some(place)
    };
    for (title, rows) in &GROUPS {
        lines.push(Line::Heading(title()));
        for row in *rows {
            match row.map(asked) {
                [None, None] => {}
                both if is_wide => lines.push(Line::Fields(both)),
                both => lines.extend(both.into_iter().flatten().map(|it| Line::Fields([Some(it), None]))),
            }
        }
    }
    lines
}

/// The page with its columns: labels, left and right fields.
struct Page<'a> {
    model: &'a Model,
    form: &'a Form,
    label: u16,
    right: u16,
}

impl<'a> Page<'a> {
    fn of(model: &'a Model, form: &'a Form, area: Rect) -> Self {
        let label = form.label_width(model.lang) + GAP;
        let right = (area.width / 2 + 5).max(MARGIN + label + 28);
        Self {
            model,
            form,
            label,
            right,
        }
    }
}

fn questions(page: &Page<'_>, lines: &[Line], view: &mut ViewState, canvas: &mut Canvas<'_>, body: Rect) {
    let height = usize::from(body.height);
    let row_of_focus = |it: &Line| matches!(it, Line::Fields(both) if both.contains(&Some(page.form.focus)));
    let focused = lines.iter().position(row_of_focus).unwrap_or_default();
    // The heading above the first question is shown with it.
    let from = focused.saturating_sub(usize::from(focused == 1));
    let top = first_row(view.form_top, &(from..focused + 1), height).min(lines.len().saturating_sub(height));
    view.form_top = top;
    for (line, y) in lines.iter().skip(top).zip(body.top()..body.bottom()) {
        match line {
            Line::Blank => {}
            Line::Heading(title) => {
                let (words, style) = (say(page.model.lang, title), canvas.theme.heading);
                canvas.text((body.x + MARGIN, y), body.width.saturating_sub(MARGIN), &words, style);
            }
            Line::Fields([left, right]) => {
                let until = if right.is_some() {
                    page.right.saturating_sub(3)
                } else {
                    body.width.saturating_sub(2)
                };
                let row = Rect::new(body.x + MARGIN, y, until.saturating_sub(MARGIN), 1);
                question(page, *left, view, canvas, row);
                let width = body.width.saturating_sub(page.right + 1);
                question(page, *right, view, canvas, Rect::new(page.right, y, width, 1));
            }
        }
    }
    more(canvas, body, top > 0, top + height < lines.len());
}

fn question(page: &Page<'_>, place: Option<usize>, view: &mut ViewState, canvas: &mut Canvas<'_>, row: Rect) {
    let Some(place) = place else { return };
    let is_focused = place == page.form.focus;
    let shown = Shown {
        model: page.model,
        input: &page.form.inputs[place],
        is_focused,
    };
    shown.name(canvas, (row.x, row.y), page.label.saturating_sub(1));
    let room = row.width.saturating_sub(page.label);
    let cursor = shown.value(canvas, (row.x + page.label, row.y), room);
    if is_focused {
        view.cursor = Some(cursor);
    }
    view.clickable(row, Hit::Field(place));
}

fn follows(model: &Model, facts: &[Fact], has_rule: bool, canvas: &mut Canvas<'_>, area: Rect) {
    if area.height == 0 {
        return;
    }
    canvas.rule(Rect { height: 1, ..area });
    let title = say(model.lang, &texts::founding_follows());
    let heading = canvas.theme.heading;
    let mut y = area.y + u16::from(has_rule);
    if has_rule {
        canvas.text((area.x + MARGIN, y), area.width.saturating_sub(MARGIN), &title, heading);
    } else {
        canvas.text(
            (area.x + MARGIN - 1, y),
            area.width.saturating_sub(MARGIN),
            &format!(" {title} "),
            heading,
        );
    }
    let label = facts.iter().map(|it| cells(&it.label)).max().unwrap_or_default() + GAP;
    let words = facts
        .iter()
        .filter(|it| !it.remark.is_empty())
        .map(|it| cells(&it.words))
        .max();
    let remark_at = MARGIN + label + words.unwrap_or_default() + GAP;
    for fact in facts {
        y += 1;
        let style = if fact.is_warning {
            canvas.theme.warning
        } else {
            canvas.theme.plain
        };
        canvas.text((area.x + MARGIN, y), label, &fact.label, canvas.theme.quiet);
        let sign = if fact.is_warning {
            format!("{} ", canvas.signs.points[1])
        } else {
            String::new()
        };
        let value_x = area.x + MARGIN + label;
        canvas.text(
            (value_x, y),
            area.right().saturating_sub(value_x + 1),
            &format!("{sign}{}", fact.words),
            style,
        );
        let room = area.width.saturating_sub(remark_at + 1);
        if cells(&fact.remark) <= room {
            canvas.text((area.x + remark_at, y), room, &fact.remark, canvas.theme.plain);
        }
    }
}

fn facts(model: &Model, follows: &Consequences) -> Vec<Fact> {
    let lang = model.lang;
    let fact = |label: Text, words: String, remark: String, rank: u8| Fact {
        label: say(lang, &label),
        words,
        remark,
        is_warning: false,
        rank,
    };
    let council = follows.council.clone();
    let council = council.unwrap_or_else(|| say(lang, &texts::founding_council_open()));
    let mut facts = vec![fact(texts::founding_council(), council, String::new(), 4)];
    facts.extend(follows.start.map(|start| {
        let (words, remark) = clarification(model, follows, start);
        fact(texts::founding_clarification(), words, remark, 3)
    }));
    facts.extend(follows.eighteen_months_on.map(|least| {
        let remark = say(lang, &texts::founding_least_remark());
        fact(texts::founding_least(), format::date(lang, least), remark, 1)
    }));
    if let (Some(start), Some(end)) = (follows.start, follows.end) {
        let council = follows.council.as_ref();
        let resolves = council.map(|it| format!("   {}", say(lang, &texts::founding_resolves(it))));
        let words = format!("{}{}", format::date(lang, end), resolves.unwrap_or_default());
        let months = format::months(lang, format::months_between(start, end));
        let months = if follows.lacks_school_holidays {
            texts::founding_months_without(months)
        } else {
            texts::founding_months(months)
        };
        facts.push(fact(texts::founding_expected(), words, say(lang, &months), 0));
        if follows.eighteen_months_on.is_some_and(|least| end < least) {
            facts.push(Fact {
                label: String::new(),
                words: say(lang, &texts::founding_too_short()),
                remark: String::new(),
                is_warning: true,
                rank: 0,
            });
        }
    }
    facts.extend(open(model, follows).map(|it| fact(texts::founding_open(), it, String::new(), 2)));
    facts
}

fn clarification(model: &Model, follows: &Consequences, start: crate::calendar::Date) -> (String, String) {
    let lang = model.lang;
    let days = start.days_since(model.as_of);
    if days <= 0 {
        let tasks = say(lang, &texts::founding_tasks(follows.tasks));
        return (format::date(lang, start), tasks);
    }
    // A week that has begun counts: the last task ends on the day of the signal.
    let weeks = (days + 6) / 7;
    (
        say(lang, &texts::founding_from_to(model.as_of, start)),
        say(lang, &texts::founding_weeks(weeks, follows.tasks)),
    )
}

fn open(model: &Model, follows: &Consequences) -> Option<String> {
    let name = |field: Field| label::field(model.lang, field);
    let text = match (follows.is_municipalities_open, follows.is_concept_open) {
        (true, true) => texts::founding_open_two(name(Founding::municipalities), name(Founding::concept_kind)),
        (true, false) => texts::founding_open_one(name(Founding::municipalities)),
        (false, true) => texts::founding_open_one(name(Founding::concept_kind)),
        (false, false) => return None,
    };
    Some(say(model.lang, &text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_questions_and_all_that_follows_fit_on_24_rows() {
        // Title, rule, two rows of help and the hint bar are taken; twelve rows of questions at most.
        let room = Room::of(24 - 5, 12, 6);
        assert_eq!((room.questions, room.facts), (12, 6));
        assert_eq!(Room::of(24 - 5, 11, 5).questions, 13);
    }

    #[test]
    fn on_a_low_screen_the_questions_scroll_and_half_of_what_follows_stays() {
        let room = Room::of(15 - 5, 17, 6);
        assert_eq!(room.questions + room.facts + 1, 10);
        assert!(room.facts >= 4);
        assert_eq!(Room::of(0, 17, 6).facts, 0);
    }
}
