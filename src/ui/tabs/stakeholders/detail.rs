//! The selected stakeholder: levels, strategy, contact person, last conversation, next step.

use ratatui::layout::Rect;

use crate::app::model::Cockpit;
use crate::app::outline::Node;
use crate::app::{Model, detail, matrix, records};
use crate::domain::schema::Stakeholder;
use crate::domain::{Entity, Field, Project, RawId, Record, Target, Value};
use crate::i18n::texts::matrix as words;
use crate::i18n::{label, say};
use crate::text::Lang;
use crate::text::width::wrap;
use crate::ui::canvas::Canvas;
use crate::ui::points;
use crate::ui::tabs::parts::{Part, line_of};

/// The four ratings in the order in which they are told.
const RATINGS: [Field; 4] = [
    Stakeholder::influence,
    Stakeholder::interest,
    Stakeholder::attitude,
    Stakeholder::engagement,
];

/// What is told of one stakeholder.
struct Told<'a> {
    lang: Lang,
    cockpit: &'a Cockpit,
    target: Target,
    stakeholder: &'a Stakeholder,
}

impl<'a> Told<'a> {
    fn of(model: &Model, cockpit: &'a Cockpit) -> Option<Self> {
        let target = records::selected_stakeholder(cockpit)?;
        Some(Self {
            lang: model.lang,
            cockpit,
            target,
            stakeholder: cockpit.project().stakeholders.find(target.id)?,
        })
    }

    fn level(&self, field: Field) -> Option<i8> {
        match self.stakeholder.value(field.key) {
            Value::Level(level) => Some(level),
            _ => None,
        }
    }

    /// Ratings as numbers; how active it is in words, for which the number says nothing.
    fn ratings(&self) -> Vec<String> {
        let told = |&field: &Field| {
            let level = self.level(field)?;
            let name = label::field(self.lang, field);
            let text = match field == Stakeholder::engagement {
                true => words::fact(name, label::level(self.lang, field, level)),
                false => words::rated(name, number(field, level)),
            };
            Some(say(self.lang, &text))
        };
        RATINGS.iter().filter_map(told).collect()
    }

    /// Ratings as numbers and in words.
    fn levels(&self) -> Vec<String> {
        let told = |&field: &Field| {
            let level = self.level(field)?;
            let words_of = label::level(self.lang, field, level);
            let text = words::level(label::field(self.lang, field), number(field, level), words_of);
            Some(say(self.lang, &text))
        };
        RATINGS.iter().filter_map(told).collect()
    }

    /// Strategy and last conversation, or that the assessment is missing.
    fn remarks(&self) -> Vec<String> {
        let remarks = detail::remarks(self.cockpit.project(), self.cockpit.derived(), self.target, self.lang);
        remarks.iter().map(|it| say(self.lang, it)).collect()
    }

    fn contact(&self) -> Option<String> {
        let project = self.cockpit.project();
        let contact = project
            .contacts
            .iter()
            .find(|it| it.stakeholder.raw() == self.target.id)?;
        let who = match contact.function.is_empty() {
            true => contact.title(),
            false => format!("{}, {}", contact.title(), contact.function),
        };
        let kind = label::entity(self.lang, crate::domain::EntityKind::Contact);
        Some(say(self.lang, &words::fact(kind, who)))
    }

    fn next_step(&self) -> Option<String> {
        let step = next_step(self.cockpit.project(), self.target.id)?;
        Some(say(self.lang, &words::next_step(step)))
    }

    /// Where it was before the trial, and where it is in it.
    fn moved(&self) -> Option<String> {
        self.cockpit.moving.as_ref()?;
        let before = matrix::cell(self.cockpit.history.now().stakeholders.find(self.target.id)?)?;
        let now = matrix::cell(self.stakeholder)?;
        let told = |(interest, influence): matrix::Cell| {
            let influence = words::rated(label::field(self.lang, Stakeholder::influence), influence.to_string());
            let interest = words::rated(label::field(self.lang, Stakeholder::interest), interest.to_string());
            format!("{}, {}", say(self.lang, &influence), say(self.lang, &interest))
        };
        (before != now).then(|| say(self.lang, &words::moved(told(before), told(now))))
    }
}

/// A level with its sign where the scale has negative ones.
fn number(field: Field, level: i8) -> String {
    if field == Stakeholder::attitude && level > 0 {
        format!("+{level}")
    } else {
        level.to_string()
    }
}

/// The next step that came out of the last conversation that names one.
fn next_step(project: &Project, stakeholder: RawId) -> Option<String> {
    let talks = project
        .conversations
        .iter()
        .filter(|it| it.stakeholder.raw() == stakeholder);
    let last = talks.filter(|it| !it.next_step.is_empty()).max_by_key(|it| it.on)?;
    Some(last.next_step.clone())
}

/// Draws it under the matrix: a line each for ratings, strategy and conversation, as far as there is room.
pub(super) fn below(model: &Model, cockpit: &Cockpit, canvas: &mut Canvas<'_>, area: Rect) {
    let Some(told) = Told::of(model, cockpit) else { return };
    let theme = canvas.theme;
    let head = if cockpit.in_detail { theme.active } else { theme.heading };
    let plain = |text: String| -> Part { (text, theme.plain) };
    let gap = if canvas.signs.is_ascii { " " } else { "" };
    let name = format!(
        "{}{gap}{}",
        super::sign(&canvas.signs, told.stakeholder),
        records::title(cockpit.project(), told.target, model.lang)
    );
    let mut first = vec![(name, head)];
    first.extend(told.ratings().into_iter().map(plain));
    let mut remarks = told.remarks().into_iter();
    let mut second: Vec<Part> = Vec::new();
    second.extend(told.moved().map(|it| (it, theme.warning)));
    second.extend(remarks.next().map(plain));
    let mut third: Vec<Part> = remarks.map(plain).collect();
    third.extend(told.next_step().map(plain));
    if area.height < 3 {
        second.append(&mut third);
    }
    let open = points::told(cockpit, Node::Record(told.target), canvas);
    second.extend(told.contact().map(plain));
    let mut lines = vec![first, second];
    lines.extend(open.into_iter().map(|it| vec![it]));
    lines.push(third);
    let facts = detail::facts_of(cockpit.project(), told.target, model.lang);
    lines.extend(facts.into_iter().map(|it| {
        let value = it.value.replace('\n', " ");
        vec![plain(say(model.lang, &words::fact(it.marked(model.lang), value)))]
    }));
    lines.retain(|it| !it.is_empty());
    let skipped = canvas.scrolled(cockpit.detail_scroll, lines.len(), usize::from(area.height));
    for (y, line) in (area.top()..area.bottom()).zip(lines.iter().skip(skipped)) {
        line_of(canvas, Rect::new(area.x, y, area.width, 1), line);
    }
}

/// Draws it beside the matrix, with everything that is known.
pub(super) fn beside(model: &Model, cockpit: &Cockpit, canvas: &mut Canvas<'_>, area: Rect) {
    let Some(told) = Told::of(model, cockpit) else { return };
    let theme = canvas.theme;
    let head = if cockpit.in_detail { theme.active } else { theme.heading };
    let mut texts: Vec<Part> = vec![(records::title(cockpit.project(), told.target, model.lang), head)];
    texts.extend(told.moved().map(|it| (it, theme.warning)));
    texts.push((String::new(), theme.plain));
    texts.extend(points::told(cockpit, Node::Record(told.target), canvas));
    texts.extend(told.levels().into_iter().map(|it| (it, theme.plain)));
    texts.extend(told.remarks().into_iter().map(|it| (it, theme.plain)));
    texts.extend(told.next_step().map(|it| (it, theme.plain)));
    texts.extend(told.contact().map(|it| (it, theme.plain)));
    texts.push((String::new(), theme.plain));
    let ratings = RATINGS.map(|it| label::field(model.lang, it));
    let facts = detail::facts_of(cockpit.project(), told.target, model.lang);
    texts.extend(facts.into_iter().filter(|it| !ratings.contains(&it.label)).map(|it| {
        let text = say(model.lang, &words::fact(it.marked(model.lang), it.value));
        (text, theme.quiet)
    }));
    let room = area.width.saturating_sub(2);
    let mut lines: Vec<Part> = Vec::new();
    for (text, style) in &texts {
        for row in text.split('\n') {
            lines.extend(
                wrap(row, usize::from(room))
                    .into_iter()
                    .map(|it| (row[it].to_owned(), *style)),
            );
        }
    }
    let skipped = canvas.scrolled(cockpit.detail_scroll, lines.len(), usize::from(area.height));
    for (y, (text, style)) in (area.top()..area.bottom()).zip(lines.iter().skip(skipped)) {
        canvas.text((area.x + 1, y), room, text, *style);
    }
}
