//! The thirteen fields of action of the catalogue: choose a field, then its goals, indicators and measures row by row.

use super::{Maker, lead};
use crate::app::model::{Model, Tab};
use crate::app::outline::Node;
use crate::app::overlay::Overlay;
use crate::app::picker::{Item, Pick, PickFor, Picker};
use crate::app::records;
use crate::catalogue::fields::{FieldEntry, IndicatorEntry, field, fields};
use crate::catalogue::words::{ProjectWords, Words};
use crate::domain::choice::Choice;
use crate::domain::schema::{
    CatalogueField, CommuneKind, Direction, FieldOfAction, Frequency, Goal, Indicator, IndicatorLevel, Measure,
};
use crate::domain::{Change, Entity, EntityKind, Field, Project, Record, Target, Value};
use crate::i18n::texts::{cockpit as words, screen};
use crate::i18n::{label, say};
use crate::text::Lang;
use crate::text::fold::fold;

/// A row of a field of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CatalogueRow {
    /// A goal, by its place.
    Goal(usize),
    /// An indicator, by its place.
    Indicator(usize),
    /// A measure, by its place.
    Measure(usize),
}

/// Opens the fields of the catalogue; false outside the tab of the fields, and where guiding questions are selected there.
pub(super) fn open(model: &mut Model) -> bool {
    let Some(cockpit) = model.cockpit.as_ref().filter(|it| it.tab == Tab::Fields) else {
        return false;
    };
    if let Some(Node::Section(EntityKind::GuidingQuestion)) = cockpit.selected() {
        return false;
    }
    let mut at = match cockpit.selected() {
        Some(Node::Record(target) | Node::Below(target, _)) => Some(target),
        _ => None,
    };
    if at.is_some_and(|it| it.kind == EntityKind::GuidingQuestion) {
        return false;
    }
    let mut here = None;
    while let Some(target) = at {
        let row = cockpit
            .project()
            .fields_of_action
            .find(target.id)
            .filter(|_| target.kind == FieldOfAction::KIND);
        here = here.or(row.and_then(|it| it.catalogue_field));
        at = cockpit.project().owner(target);
    }
    open_fields(model, here);
    true
}

/// Opens the list of the fields; the one the selected row belongs to is selected.
fn open_fields(model: &mut Model, here: Option<CatalogueField>) {
    let Some(cockpit) = &model.cockpit else { return };
    let project = cockpit.project();
    let filling = records::project_words(project, model.lang);
    let item = |entry: &FieldEntry| {
        let pick = Pick::CatalogueField(entry.field);
        let mut item = Item::new(entry.title.fill(model.lang, &filling), pick);
        if existing(project, entry.field).is_some() {
            item.hint = say(model.lang, &words::already_chosen());
        }
        item
    };
    let items = fields().iter().map(item).collect();
    let mut picker = Picker::new(say(model.lang, &words::catalogue()), PickFor::CatalogueField, items);
    picker.lead = vec![say(model.lang, &words::catalogue_lead())];
    picker.select_where(|it| matches!((it, here), (Pick::CatalogueField(field), Some(here)) if *field == here));
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

/// The field of action of the project that stems from a field of the catalogue.
fn existing(project: &Project, of: CatalogueField) -> Option<&FieldOfAction> {
    project
        .fields_of_action
        .iter()
        .find(|it| it.catalogue_field == Some(of))
}

/// Opens the rows of a field of the catalogue, each indicator and measure under its goal.
pub(in crate::app) fn open_rows(model: &mut Model, of: CatalogueField) {
    let Some(cockpit) = &model.cockpit else { return };
    let (project, lang) = (cockpit.project(), model.lang);
    let filling = records::project_words(project, lang);
    let entry = field(of);
    let rows = Rows {
        project,
        entry,
        filling: &filling,
        lang,
    };
    let items = rows.items();
    let title = entry.title.fill(lang, &filling);
    let mut picker = Picker::new(title, PickFor::CatalogueRows(of), items);
    picker.has_ticks = true;
    picker.lead = vec![lead(model)];
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

struct Rows<'a> {
    project: &'a Project,
    entry: &'static FieldEntry,
    filling: &'a ProjectWords,
    lang: Lang,
}

impl Rows<'_> {
    fn items(&self) -> Vec<Item> {
        let mut items = Vec::new();
        for (place, goal) in self.entry.goals.iter().enumerate() {
            items.push(self.item(CatalogueRow::Goal(place), &goal.text));
            for (place, it) in self
                .entry
                .indicators
                .iter()
                .enumerate()
                .filter(|it| it.1.goal == goal.code)
            {
                let mut item = self.item(CatalogueRow::Indicator(place), &it.text);
                if item.greyed.is_none() {
                    item.hint = self.about(it);
                }
                items.push(item);
            }
            for (place, it) in self
                .entry
                .measures
                .iter()
                .enumerate()
                .filter(|it| it.1.goal == goal.code)
            {
                items.push(self.item(CatalogueRow::Measure(place), &it.text));
            }
        }
        items
    }

    fn item(&self, row: CatalogueRow, text: &Words) -> Item {
        let (mark, indent, kind) = match row {
            CatalogueRow::Goal(_) => (screen::mark_goal(), "", Goal::KIND),
            CatalogueRow::Indicator(_) => (screen::mark_indicator(), "  ", Indicator::KIND),
            CatalogueRow::Measure(_) => (screen::mark_measure(), "  ", Measure::KIND),
        };
        let text = text.fill(self.lang, self.filling);
        let is_there = self.is_there(kind, &text);
        let mut item = Item::new(
            format!("{indent}{} {text}", say(self.lang, &mark)),
            Pick::CatalogueRow(row),
        );
        if is_there {
            // The reason behind a long name would be cut; at the right edge it is seen.
            item.hint = say(self.lang, &words::already_there());
            item.greyed = Some(item.hint.clone());
        }
        item
    }

    /// Whether the field of the project that stems from this entry has such a record.
    fn is_there(&self, kind: EntityKind, text: &str) -> bool {
        let Some(of) = existing(self.project, self.entry.field) else {
            return false;
        };
        let belongs = |record: &&dyn Record| {
            let mut at = self.project.owner(record.target());
            while let Some(target) = at.filter(|it| it.kind != FieldOfAction::KIND) {
                at = self.project.owner(target);
            }
            at == Some(of.target())
        };
        let wanted = fold(text);
        let mut alike = self.project.records(kind).filter(|it| fold(&it.title()) == wanted);
        alike.any(|it| belongs(&it))
    }

    /// Unit and frequency of an indicator; for a Gemeinde the warning that its figure is normally not published (R67).
    fn about(&self, it: &IndicatorEntry) -> String {
        let belongs_to_county = matches!(
            self.project.commune.kind,
            Some(CommuneKind::LargeCountyTown | CommuneKind::Town | CommuneKind::Market | CommuneKind::Municipality)
        );
        if belongs_to_county && it.is_for_districts_only() {
            return say(self.lang, &words::for_districts_only());
        }
        let frequency = label::choice(self.lang, Frequency::SPEC, it.frequency.key());
        format!("{}, {frequency}", it.unit.fill(self.lang, self.filling))
    }
}

/// The changes that take over the picked rows, with the field and the goals they need; and the field itself.
pub(super) fn changes(
    model: &mut Model,
    project: &Project,
    of: CatalogueField,
    picks: &[Pick],
) -> (Vec<Change>, Option<Target>) {
    let lang = model.lang;
    let filling = records::project_words(project, lang);
    let entry = field(of);
    let rows: Vec<CatalogueRow> = picks
        .iter()
        .filter_map(|it| {
            if let Pick::CatalogueRow(row) = it {
                Some(*row)
            } else {
                None
            }
        })
        .collect();
    if rows.is_empty() {
        return (Vec::new(), None);
    }
    let mut taking = Taking {
        project,
        maker: Maker::new(project),
        text: Box::new(move |it: &Words| Value::Text(it.fill(lang, &filling))),
        goals: Vec::new(),
    };
    let parent = match existing(project, of) {
        Some(known) => known.target(),
        None => {
            let values = vec![
                (FieldOfAction::name, (taking.text)(&entry.title)),
                (FieldOfAction::catalogue_field, Value::Choice(of.key().to_owned())),
            ];
            taking.maker.insert(model, FieldOfAction::KIND, values)
        }
    };
    for row in rows {
        taking.row(model, entry, parent, row);
    }
    (taking.maker.changes, Some(parent))
}

struct Taking<'a> {
    project: &'a Project,
    maker: Maker<'a>,
    text: Box<dyn Fn(&Words) -> Value + 'a>,
    goals: Vec<(&'static str, Target)>,
}

impl Taking<'_> {
    fn row(&mut self, model: &mut Model, entry: &'static FieldEntry, parent: Target, row: CatalogueRow) {
        match row {
            CatalogueRow::Goal(place) => {
                self.goal(model, entry, parent, &entry.goals[place].code);
            }
            CatalogueRow::Indicator(place) => {
                let it = &entry.indicators[place];
                let goal = self.goal(model, entry, parent, &it.goal);
                let values = self.indicator(it, goal);
                self.maker.insert(model, Indicator::KIND, values);
            }
            CatalogueRow::Measure(place) => {
                let it = &entry.measures[place];
                let goal = self.goal(model, entry, parent, &it.goal);
                let values = vec![
                    (Measure::goal, Value::Link(goal.id)),
                    (Measure::name, (self.text)(&it.text)),
                ];
                self.maker.insert(model, Measure::KIND, values);
            }
        }
    }

    /// The goal with this code: one of the project of the same words, one made before, or a new one.
    fn goal(&mut self, model: &mut Model, entry: &'static FieldEntry, parent: Target, code: &'static str) -> Target {
        if let Some((_, known)) = self.goals.iter().find(|it| it.0 == code) {
            return *known;
        }
        let name = entry.goal(code).map_or(Value::Empty, |it| (self.text)(&it.text));
        let same = |it: &&Goal| it.field.raw() == parent.id && it.get(Goal::name.key) == name;
        let found = self.project.goals.iter().find(same).map(Record::target);
        let target = match found {
            Some(target) => target,
            None => {
                let values = vec![(Goal::field, Value::Link(parent.id)), (Goal::name, name)];
                self.maker.insert(model, Goal::KIND, values)
            }
        };
        self.goals.push((code, target));
        target
    }

    fn indicator(&self, it: &IndicatorEntry, goal: Target) -> Vec<(Field, Value)> {
        let choice = |key: &str| Value::Choice(key.to_owned());
        let level = if it.levels.contains(&IndicatorLevel::Municipal) {
            IndicatorLevel::Municipal
        } else if it.levels.contains(&IndicatorLevel::District) {
            IndicatorLevel::District
        } else {
            IndicatorLevel::OwnSurvey
        };
        let mut values = vec![
            (Indicator::goal, Value::Link(goal.id)),
            (Indicator::name, (self.text)(&it.text)),
            (Indicator::unit, (self.text)(&it.unit)),
            (Indicator::direction, choice(Direction::key(it.direction))),
            (Indicator::source, (self.text)(&it.source)),
            (Indicator::frequency, choice(it.frequency.key())),
            (Indicator::population, (self.text)(&it.population)),
            (Indicator::level, choice(level.key())),
        ];
        if it.levels.contains(&IndicatorLevel::OwnSurvey) {
            values.push((Indicator::by_own_survey, Value::Yes));
        }
        values
    }
}
