//! What differs between two states of a project, in sentences: for what was found after a crash, in a backup or in a file that
//! somebody else changed (Z6, D4). A line is plain text and fits two rows of [`WIDTH`] cells.

use std::borrow::Cow;
use std::collections::HashSet;

use super::detail::spelled;
use super::model::Tab;
use super::outline::tab_of;
use super::records::{citation, kind_name, title};
use crate::domain::difference::{Difference, DifferenceKind, differences};
use crate::domain::schema::Measurement;
use crate::domain::{EntityKind, Field, FieldKind, Project, RawId, Target, Value};
use crate::i18n::texts::difference as words;
use crate::i18n::{Text, label, say};
use crate::text::Lang;
use crate::text::clean::show;
use crate::text::width::{Ellipsis, truncate, width, wrap};

/// Cells of a row on which a line takes at most two rows.
pub const WIDTH: usize = 76;
/// Most rows of a line.
const ROWS: usize = 2;
/// Cells for each part of a line (title, value before, value after); the first is taken with which the line fits.
const ROOMS: &[usize] = &[112, 88, 64, 48, 40, 32, 26, 20, 16, 12];
/// Least cells of a title, and most where something else stands behind it.
const TITLE: (usize, usize) = (24, 40);
/// Least cells for each part with which the owner of a record is named too.
const OWNED: usize = 26;
/// Cells up to which a text is told as a whole; of a longer one, the first part that differs.
const SHORT: usize = 32;
/// Words before and behind those that differ, where there is room.
const CONTEXT: usize = 2;
/// Changed fields of a record that have a line each; more are named in one line.
pub(super) const FIELDS: usize = 4;

/// One line of what differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DifferenceLine {
    /// The tab in which the record stands, or stood before it was removed; `None` for what stands in no tab, such as the
    /// settings and the commune.
    pub tab: Option<Tab>,
    /// Which record.
    pub target: Target,
    /// The line, safe to draw and without line ends.
    pub text: String,
}

/// What a reader is told of the way from `from` to `to`; empty when nothing differs.
///
/// A line for each changed field, one for a record with more than four of them, one for each record that is new, gone or in
/// another place. Ordered by tab, what stands in no tab last; within a tab as [`differences`] are.
pub fn sentences(from: &Project, to: &Project, lang: Lang) -> Vec<DifferenceLine> {
    let found = differences(from, to);
    let teller = Teller::new((from, to), &found, lang);
    let mut lines: Vec<DifferenceLine> = found.iter().flat_map(|it| teller.lines(it)).collect();
    let place = |tab: Tab| Tab::ALL.iter().position(|it| *it == tab);
    lines.sort_by_key(|it| it.tab.and_then(place).unwrap_or(Tab::ALL.len()));
    lines
}

/// Both states and the language in which they are compared.
#[derive(Clone)]
pub(super) struct Teller<'a> {
    pub(super) from: &'a Project,
    pub(super) to: &'a Project,
    pub(super) lang: Lang,
    /// Names that several records of a kind have; these are told with what they belong to.
    doubles: HashSet<(EntityKind, String)>,
    /// Cells and rows a line may take.
    room: (usize, usize),
}

impl<'a> Teller<'a> {
    /// Tells what was found between two states, in lines of [`WIDTH`] cells and two rows.
    pub(super) fn new((from, to): (&'a Project, &'a Project), found: &[Difference], lang: Lang) -> Self {
        let kinds: HashSet<EntityKind> = found.iter().map(|it| it.target.kind).collect();
        let mut teller = Teller {
            from,
            to,
            lang,
            doubles: HashSet::new(),
            room: (WIDTH, ROWS),
        };
        for kind in kinds.into_iter().filter(|it| it.owner_fields().next().is_some()) {
            let doubles: Vec<String> = [from, to].iter().flat_map(|it| teller.doubles_in(it, kind)).collect();
            teller.doubles.extend(doubles.into_iter().map(|name| (kind, name)));
        }
        teller
    }

    /// The same in lines of so many cells and rows.
    pub(super) fn in_room(&self, cells: usize, rows: usize) -> Self {
        Self {
            room: (cells, rows),
            ..self.clone()
        }
    }

    /// Whether a line may take one row only.
    pub(super) fn is_short(&self) -> bool {
        self.room.1 == 1
    }
}

impl Teller<'_> {
    pub(super) fn lines(&self, difference: &Difference) -> Vec<DifferenceLine> {
        let target = difference.target;
        let head = |text: fn(String) -> Text| vec![self.fitted(|room| text(self.record(target, room)))];
        let texts = match &difference.kind {
            DifferenceKind::Added => head(words::added),
            DifferenceKind::Removed => head(words::removed),
            DifferenceKind::Moved => head(words::moved),
            DifferenceKind::Changed(fields) if fields.len() > FIELDS => vec![self.many(target, fields)],
            DifferenceKind::Changed(fields) => fields.iter().map(|it| self.field(target, it)).collect(),
        };
        let tab = tab_of(self.holder(target), target);
        texts
            .into_iter()
            .map(|text| DifferenceLine { tab, target, text })
            .collect()
    }

    /// The state in which the record is called by its last name.
    pub(super) fn holder(&self, target: Target) -> &Project {
        if self.to.record(target).is_some() {
            self.to
        } else {
            self.from
        }
    }

    /// The names of a kind that several of its records have.
    fn doubles_in(&self, project: &Project, kind: EntityKind) -> Vec<String> {
        let names = project.records(kind).filter_map(|it| self.name(project, it.target()));
        let mut names: Vec<String> = names.collect();
        names.sort_unstable();
        let same = names.windows(2).filter(|it| it[0] == it[1]);
        same.map(|it| it[0].clone()).collect()
    }

    /// What a record is called; `None` where it has no more than its kind. A measured value is called by its day: its title
    /// is where it comes from, the same for many.
    pub(super) fn name(&self, project: &Project, target: Target) -> Option<String> {
        let record = project.record(target)?;
        if target.kind == EntityKind::Measurement {
            let day = self.value(project, Measurement::on, &record.get(Measurement::on.key));
            return Some(day).filter(|it| !it.is_empty());
        }
        let name = title(project, target, self.lang);
        let is_of_its_own = !record.title().is_empty() || name != kind_name(project, target.kind, self.lang);
        is_of_its_own.then_some(name)
    }

    /// The record ahead of something else, such as a field.
    pub(super) fn head(&self, target: Target, room: usize) -> String {
        self.record(target, room.min(TITLE.1))
    }

    /// The record as it is named at the start of its line, each of its parts in about `room` cells.
    pub(super) fn record(&self, target: Target, room: usize) -> String {
        let project = self.holder(target);
        let kind = kind_name(project, target.kind, self.lang);
        if target.kind.is_single() {
            return kind;
        }
        let name = self.name(project, target);
        let is_day = target.kind == EntityKind::Measurement;
        let is_double = |name: &String| is_day || self.doubles.contains(&(target.kind, name.clone()));
        let is_clear = |name: &String| room < OWNED || !is_double(name);
        let room = room.max(TITLE.0);
        let owner = project.owner(target).filter(|_| target.kind != EntityKind::Dependency);
        let owner = owner.map(|it| piece(&citation(project, it, self.lang), room));
        let text = match (name, owner) {
            (Some(name), Some(owner)) if !is_clear(&name) => words::record_in(kind, piece(&name, room), owner),
            (Some(name), _) => words::record(kind, piece(&name, room)),
            (None, Some(owner)) => words::record_of(kind, owner),
            (None, None) => words::record_unnamed(kind),
        };
        say(self.lang, &text)
    }

    /// Names the fields of a record in which much differs, as many as fit.
    pub(super) fn many(&self, target: Target, fields: &[(Field, Value, Value)]) -> String {
        let names: Vec<String> = fields.iter().map(|it| label::field(self.lang, it.0)).collect();
        let line = |named: usize, room: usize| {
            let (listed, count) = (names[..named].join(", "), names.len());
            let more = count - named;
            let record = self.head(target, room);
            let text = match more {
                0 => words::many(record, count, listed),
                _ => words::many_more(record, count, listed, more),
            };
            say(self.lang, &text)
        };
        let lines = |room: usize| (1..=names.len()).rev().map(move |named| (named, room));
        let mut lines = lines(TITLE.1)
            .chain(lines(TITLE.0))
            .map(|(named, room)| line(named, room));
        lines.find(|it| self.fits(it)).unwrap_or_else(|| line(1, TITLE.0))
    }

    pub(super) fn field(&self, target: Target, (field, before, after): &(Field, Value, Value)) -> String {
        match (field.spec().kind, before, after) {
            (FieldKind::Links(kind), Value::Links(old), Value::Links(new)) => {
                self.links(target, (*field, kind), (old, new))
            }
            (FieldKind::Text | FieldKind::Paragraphs, _, _) => {
                let words_of = |value: &Value, project| self.value(project, *field, value);
                self.text(target, *field, (words_of(before, self.from), words_of(after, self.to)))
            }
            _ => {
                let values = (
                    self.value(self.from, *field, before),
                    self.value(self.to, *field, after),
                );
                self.whole(target, *field, values, &words::open())
            }
        }
    }

    /// A value in one line; nothing where it is not entered.
    fn value(&self, project: &Project, field: Field, value: &Value) -> String {
        shown(&spelled(project, field.spec().kind, value, self.lang)).into_owned()
    }

    /// Both values as a whole, or that they differ where a reader would not see it.
    fn whole(&self, target: Target, field: Field, (before, after): (String, String), open: &Text) -> String {
        let value = |value: &str, room| {
            if value.is_empty() {
                say(self.lang, open)
            } else {
                piece(value, room)
            }
        };
        self.fitted(|room| {
            let record = self.head(target, room);
            let (before, after) = (value(&before, room), value(&after, room));
            if before == after {
                words::changed_unseen(record, field)
            } else {
                words::changed(record, field, before, after)
            }
        })
    }

    /// Short texts as a whole; of longer ones the words that came, went, or took the place of others.
    fn text(&self, target: Target, field: Field, (before, after): (String, String)) -> String {
        let is_short = width(&before) <= SHORT && width(&after) <= SHORT;
        if is_short || before.is_empty() || after.is_empty() {
            return self.whole(target, field, (before, after), &words::blank());
        }
        let (old, new): (Vec<&str>, Vec<&str>) = (before.split(' ').collect(), after.split(' ').collect());
        let part = Part::differing(&old, &new);
        self.fitted(|room| {
            let record = self.head(target, room);
            let (gone, come) = (part.of(&old), part.of(&new));
            match (gone.is_empty(), come.is_empty()) {
                (true, true) => words::changed_unseen(record, field),
                (true, false) => words::extended(record, field, piece(&come.join(" "), room)),
                (false, true) => words::cut(record, field, piece(&gone.join(" "), room)),
                (false, false) => {
                    let with = |context| {
                        (
                            part.in_context(&old, context, room),
                            part.in_context(&new, context, room),
                        )
                    };
                    match (0..=CONTEXT).rev().map(with).find(|(gone, come)| gone != come) {
                        Some((gone, come)) => words::reworded(record, field, gone, come),
                        None => words::changed_unseen(record, field),
                    }
                }
            }
        })
    }

    /// The references that came and went. Where only their sequence differs, that they differ.
    fn links(&self, target: Target, (field, kind): (Field, EntityKind), (old, new): (&[RawId], &[RawId])) -> String {
        let names = |project: &Project, of: &[RawId], without: &[RawId]| -> String {
            let ids = of.iter().filter(|it| !without.contains(it));
            let names = ids.map(|&id| title(project, Target { kind, id }, self.lang));
            shown(&names.collect::<Vec<_>>().join(", ")).into_owned()
        };
        let (come, gone) = (names(self.to, new, old), names(self.from, old, new));
        self.fitted(|room| {
            let record = self.head(target, room);
            let (come, gone) = (piece(&come, room), piece(&gone, room));
            match (come.is_empty(), gone.is_empty()) {
                (true, true) => words::changed_unseen(record, field),
                (false, true) => words::linked(record, field, come),
                (true, false) => words::unlinked(record, field, gone),
                (false, false) => words::relinked(record, field, come, gone),
            }
        })
    }

    /// The line with the most room for its parts that still fits.
    pub(super) fn fitted(&self, line: impl Fn(usize) -> Text) -> String {
        let mut lines = ROOMS.iter().map(|room| say(self.lang, &line(*room)));
        let fitting = lines.find(|it| self.fits(it));
        fitting.unwrap_or_else(|| say(self.lang, &line(ROOMS[ROOMS.len() - 1])))
    }

    fn fits(&self, line: &str) -> bool {
        wrap(line, self.room.0).len() <= self.room.1
    }
}

/// A text from a file in one line, safe to draw: runs of blanks and line ends become one blank.
fn shown(text: &str) -> Cow<'_, str> {
    match show(text) {
        Cow::Borrowed(safe) if !safe.contains(['\n', ' ']) => Cow::Borrowed(safe),
        safe => Cow::Owned(safe.split_whitespace().collect::<Vec<_>>().join(" ")),
    }
}

/// A text in one line of at most `room` cells.
pub(super) fn piece(text: &str, room: usize) -> String {
    truncate(&shown(text), room, Ellipsis::Sign).into_owned()
}

/// The part in which two texts differ: so many words at the start and at the end are the same.
#[derive(Clone, Copy)]
struct Part {
    start: usize,
    end: usize,
}

impl Part {
    fn differing(old: &[&str], new: &[&str]) -> Self {
        let same = |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| pairs.take_while(|(a, b)| a == b).count();
        let start = same(&mut old.iter().zip(new));
        let end = same(&mut old[start..].iter().rev().zip(new[start..].iter().rev()));
        Self { start, end }
    }

    /// The words that differ.
    fn of<'a>(self, words: &'a [&'a str]) -> &'a [&'a str] {
        &words[self.start..words.len() - self.end]
    }

    /// The words that differ with so many around them, in at most `room` cells; dots stand where more is the same.
    fn in_context(self, words: &[&str], context: usize, room: usize) -> String {
        let wider = Self {
            start: self.start.saturating_sub(context),
            end: self.end.saturating_sub(context),
        };
        let before = if wider.start > 0 { "… " } else { "" };
        let behind = if wider.end > 0 { " …" } else { "" };
        piece(&format!("{before}{}{behind}", wider.of(words).join(" ")), room)
    }
}

#[cfg(test)]
#[path = "differences_tests.rs"]
mod tests;
