//! The value of one field: underlined where it is typed, between brackets where it is cycled, ticked where it is yes or no.

use ratatui::layout::Position;

use super::line;
use crate::app::Model;
use crate::app::form::{Input, InputError};
use crate::app::update::{not_answered, spelled};
use crate::domain::{FieldKind, Value};
use crate::i18n::texts::{cockpit, form as texts};
use crate::i18n::{entry, format, label, problem, say, say_part};
use crate::text::width::width;
use crate::ui::canvas::Canvas;

/// Cells of a field for a day.
const DATE_ROOM: u16 = 14;
/// Cells of a field for a number, an amount, a length, votes.
const NUMBER_ROOM: u16 = 18;

/// A field as it is shown.
pub struct Shown<'a> {
    /// Language, reference date, titles of what is referred to.
    pub model: &'a Model,
    /// The field.
    pub input: &'a Input,
    /// Whether it has the keys.
    pub is_focused: bool,
}

impl Shown<'_> {
    /// Draws the value of a field that takes one row; gives the place of the cursor.
    pub fn value(&self, canvas: &mut Canvas<'_>, (x, y): (u16, u16), room: u16) -> Position {
        if self.input.editor.is_some() {
            return self.typed(canvas, (x, y), room);
        }
        match self.input.spec.kind {
            FieldKind::Flag => {
                let tick = canvas.signs.ticks[usize::from(self.input.value != Value::Yes)];
                let style = if self.is_focused {
                    canvas.theme.active
                } else {
                    canvas.theme.plain
                };
                let used = canvas.text((x, y), room, tick, style) + 1;
                let word = entry::format(FieldKind::Flag, &self.input.value, self.model.lang);
                canvas.text((x + used, y), room.saturating_sub(used), &word, canvas.theme.plain);
            }
            FieldKind::Link(_) | FieldKind::Links(_) => self.linked(canvas, (x, y), room),
            _ => self.chosen(canvas, (x, y), room),
        }
        Position::new(x, y)
    }

    fn typed(&self, canvas: &mut Canvas<'_>, (x, y): (u16, u16), room: u16) -> Position {
        let Some(editor) = &self.input.editor else {
            return Position::new(x, y);
        };
        let field = match self.input.spec.kind {
            FieldKind::Text | FieldKind::Paragraphs => room,
            FieldKind::Date | FieldKind::YearlyDay => DATE_ROOM.min(room),
            _ => NUMBER_ROOM.min(room),
        };
        let column = if self.is_focused {
            line::draw(canvas, (x, y), field, editor)
        } else {
            line::blank(canvas, (x, y), field);
            let style = canvas.theme.field;
            canvas.text((x, y), field, editor.text(), style);
            0
        };
        let rest = room.saturating_sub(field + 1);
        if let Some(words) = self.remarks().iter().find(|it| width(it) <= usize::from(rest)) {
            canvas.text((x + field + 1, y), rest, words, canvas.theme.quiet);
        }
        Position::new(x + column, y)
    }

    /// What stands beside a typed value, in full and in short: the weekday of a day, the word for a level.
    fn remarks(&self) -> Vec<String> {
        let lang = self.model.lang;
        if let Some(own) = &self.input.own {
            return own.beside.to_vec();
        }
        if self.input.editor.as_ref().is_some_and(|it| it.text().is_empty()) {
            let usual = say_part(lang, &label::field_id(self.input.spec.field), "empty");
            return usual.into_iter().collect();
        }
        let is_for_one = matches!(
            self.input.spec.kind,
            FieldKind::Date | FieldKind::YearlyDay | FieldKind::Level { .. }
        );
        let value = is_for_one
            .then(|| self.input.read(lang, self.model.as_of).ok())
            .flatten();
        match value {
            Some(Value::Date(day)) if !self.names_a_year() => {
                let date = format::date(lang, day);
                let name = format!("{} {date}", format::weekday_short(lang, day.weekday()));
                vec![say(lang, &texts::form_week(name, day.iso_week().week)), date]
            }
            Some(Value::Date(day)) => {
                let names = [
                    format::weekday(lang, day.weekday()),
                    format::weekday_short(lang, day.weekday()),
                ];
                let week = day.iso_week().week;
                names.map(|it| say(lang, &texts::form_week(it, week))).to_vec()
            }
            Some(Value::Level(level)) => vec![label::level(lang, self.input.spec.field, level)],
            _ => Vec::new(),
        }
    }

    /// Whether the typed day has its year in it; else the program chose one.
    fn names_a_year(&self) -> bool {
        let text = self.input.editor.as_ref().map_or("", |it| it.text());
        let numbers: Vec<&str> = text
            .split(|it: char| !it.is_ascii_digit())
            .filter(|it| !it.is_empty())
            .collect();
        let is_distance = text.trim_start().starts_with(['+', '-', '−']);
        !is_distance && (numbers.len() > 2 || numbers.iter().any(|it| it.len() >= 4))
    }

    fn chosen(&self, canvas: &mut Canvas<'_>, (x, y): (u16, u16), room: u16) {
        let (words, style) = match &self.input.value {
            Value::Empty => (not_answered(self.input, self.model.lang), canvas.theme.quiet),
            _ => (spelled(self.model, self.input), canvas.theme.plain),
        };
        let brackets = if self.is_focused {
            canvas.theme.active
        } else {
            canvas.theme.quiet
        };
        let [left, right] = canvas.signs.choice;
        canvas.text((x, y), room, left, brackets);
        let used = canvas.text((x + 2, y), room.saturating_sub(4), &words, style);
        if room >= used + 4 {
            canvas.text((x + 2 + used + 1, y), 1, right, brackets);
        }
    }

    fn linked(&self, canvas: &mut Canvas<'_>, (x, y): (u16, u16), room: u16) {
        let is_empty = self.input.value == Value::Empty;
        let words = if is_empty {
            say(self.model.lang, &cockpit::no_link())
        } else {
            spelled(self.model, self.input)
        };
        let style = if is_empty {
            canvas.theme.quiet
        } else {
            canvas.theme.plain
        };
        let used = canvas.text((x, y), room.saturating_sub(2), &words, style);
        let opens = if self.is_focused {
            canvas.theme.active
        } else {
            canvas.theme.quiet
        };
        let sign = canvas.signs.more[1];
        canvas.text((x + used + 1, y), room.saturating_sub(used + 1).min(1), sign, opens);
    }

    /// The label of a field with the marks before it: focus, or something wrong.
    pub fn name(&self, canvas: &mut Canvas<'_>, (x, y): (u16, u16), room: u16) {
        if self.is_focused {
            let (sign, active) = (canvas.signs.selected, canvas.theme.active);
            canvas.text((x.saturating_sub(2), y), 1, sign, active);
        } else if self.input.error.is_some() {
            let (sign, bad) = (canvas.signs.points[0], canvas.theme.bad);
            canvas.text((x.saturating_sub(2), y), 1, sign, bad);
        }
        let style = match (self.is_focused, &self.input.error) {
            (true, _) => canvas.theme.active,
            (false, Some(_)) => canvas.theme.bad,
            (false, None) => canvas.theme.plain,
        };
        canvas.text((x, y), room, &self.input.label(self.model.lang), style);
    }
}

/// The sentence about what is wrong with a field; `None` where nothing is.
pub fn error(model: &Model, input: &Input) -> Option<String> {
    let lang = model.lang;
    Some(match input.error.as_ref()? {
        InputError::Required => say(lang, &texts::field_required(input.label(lang))),
        InputError::Entry(error) => entry::word(lang, error),
        InputError::Refused(reason) => say(lang, reason),
        InputError::FileExists => say(lang, &texts::form_file_exists()),
        InputError::FileNotWritable(fault) => {
            let advice = problem::save(fault);
            format!("{} {}", say(lang, &advice.reason), say(lang, &advice.next))
        }
    })
}
