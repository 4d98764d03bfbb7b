//! What carries a tag, and what stands in a field of action (S53–S56, S76).

use super::titles;
use crate::domain::choice::{Choice, ChoiceSpec};
use crate::domain::facts::{self, Carriers};
use crate::domain::schema::{GoalState, InventoryKind, MeasureState};
use crate::domain::{EntityKind, Project, RawId, Record, Target};
use crate::i18n::texts::coverage as words;
use crate::i18n::{Text, label, say};
use crate::text::Lang;

/// Titles named before the rest is counted.
const NAMED: usize = 3;

/// Which measures, inventory items and fields of action carry a tag.
pub(super) fn tag(project: &Project, tag: Target, lang: Lang) -> Vec<Text> {
    let Carriers {
        measures,
        inventory,
        fields,
    } = facts::carriers(project, tag);
    let has_inventory = tag.kind != EntityKind::TargetGroup;
    let mut remarks = Vec::new();
    match (measures.is_empty(), inventory.is_empty()) {
        (true, true) if has_inventory => remarks.push(words::carried_by_nothing()),
        (true, _) => remarks.push(words::carried_by_no_measure()),
        (false, true) if has_inventory => {
            remarks.push(first_of(project, EntityKind::Measure, &measures, lang));
            remarks.push(words::carried_by_no_inventory());
        }
        (false, _) => remarks.push(first_of(project, EntityKind::Measure, &measures, lang)),
    }
    if !inventory.is_empty() {
        remarks.push(first_of(project, EntityKind::InventoryItem, &inventory, lang));
    }
    if !fields.is_empty() {
        remarks.push(first_of(project, EntityKind::FieldOfAction, &fields, lang));
    }
    remarks
}

/// How many records of a kind, and the first of them by title.
fn first_of(project: &Project, kind: EntityKind, ids: &[RawId], lang: Lang) -> Text {
    let shown = titles(project, kind, &ids[..ids.len().min(NAMED)], lang);
    let name = label::entities(lang, kind);
    match ids.len().saturating_sub(NAMED) {
        0 => words::counted(name, ids.len(), shown),
        more => words::counted_with_more(name, ids.len(), shown, more),
    }
}

/// Which tags of a kind no measure carries (S53, S54, S56); nothing to say without tags.
pub(super) fn tags(project: &Project, kind: EntityKind, lang: Lang) -> Vec<Text> {
    let all: Vec<Target> = project.records(kind).map(Record::target).collect();
    let without: Vec<RawId> = all
        .iter()
        .filter(|it| facts::measures_for(project, **it) == 0)
        .map(|it| it.id)
        .collect();
    match (all.is_empty(), without.is_empty()) {
        (true, _) => Vec::new(),
        (false, true) => vec![words::all_tags_carried()],
        (false, false) => vec![words::tags_without_measure(titles(project, kind, &without, lang))],
    }
}

/// What stands in a field of action: inventory by kind, goals and measures by state, indicators with a value.
pub(super) fn field(project: &Project, field: RawId, lang: Lang) -> Vec<Text> {
    let goals = || project.goals.iter().filter(|it| it.field.raw() == field);
    let is_goal_here = |id: RawId| goals().any(|it| it.id.raw() == id);
    let inventory = project.inventory_items.iter().filter(|it| it.field.raw() == field);
    let measures = project.measures.iter().filter(|it| match it.goal {
        Some(goal) => is_goal_here(goal.raw()),
        None => it.field.is_some_and(|it| it.raw() == field),
    });
    let mut remarks = Vec::new();
    let kinds: Vec<&str> = inventory.map(|it| it.kind.key()).collect();
    remarks.extend(by_answer(
        EntityKind::InventoryItem,
        (InventoryKind::SPEC, &kinds),
        lang,
    ));
    let states: Vec<&str> = goals().map(|it| it.state.key()).collect();
    remarks.extend(by_answer(EntityKind::Goal, (GoalState::SPEC, &states), lang));
    let indicators = project.indicators.iter().filter(|it| is_goal_here(it.goal.raw()));
    let (measured, count) = indicators.fold((0_usize, 0_usize), |(measured, count), it| {
        (measured + usize::from(facts::latest(project, it).is_some()), count + 1)
    });
    if count > 0 {
        remarks.push(words::indicators(count, measured));
    }
    let states: Vec<&str> = measures.map(|it| it.state.key()).collect();
    remarks.extend(by_answer(EntityKind::Measure, (MeasureState::SPEC, &states), lang));
    if remarks.is_empty() {
        remarks.push(words::field_is_empty());
    }
    remarks
}

/// How many records have which answer, in the order of the answers.
fn by_answer(kind: EntityKind, (spec, keys): (&'static ChoiceSpec, &[&str]), lang: Lang) -> Option<Text> {
    let counted = |answer: &&str| {
        let count = keys.iter().filter(|it| *it == answer).count();
        let text = words::answer_count(label::choice(lang, spec, answer), count);
        (count > 0).then(|| say(lang, &text))
    };
    let list: Vec<String> = spec.keys.iter().filter_map(counted).collect();
    (!keys.is_empty()).then(|| words::counted(label::entities(lang, kind), keys.len(), list.join(", ")))
}
