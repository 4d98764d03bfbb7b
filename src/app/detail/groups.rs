//! How steering group and working groups are made up, and how far a working group has come (S63, S68–S70).

use super::titles;
use crate::app::derived::Derived;
use crate::calendar::Date;
use crate::domain::choice::Choice;
use crate::domain::composition::{self, Composition, UnitNames};
use crate::domain::coverage::{Place, units_in};
use crate::domain::schema::{Session, SessionState, WorkingGroup};
use crate::domain::value::Hours;
use crate::domain::{EntityKind, FieldKind, Project, RawId, Value};
use crate::i18n::texts::coverage as words;
use crate::i18n::{Text, entry, format, label, say};
use crate::text::Lang;

/// The composition of the steering group.
pub(super) fn steering(project: &Project, lang: Lang) -> Vec<Text> {
    let group = composition::steering(project);
    let history = project.steering_group.members_with_migration_history;
    let history = history.map(|it| words::migration_history(format::share(lang, it, group.all.seats)));
    if group.all.seats == 0 {
        return std::iter::once(words::no_seats()).chain(history).collect();
    }
    let advisory = group.all.seats.saturating_sub(group.voting);
    let mut remarks = vec![words::seats(group.all.seats, group.voting, advisory)];
    remarks.extend(sides(&group.all, lang));
    remarks.push(if group.chairs.is_empty() {
        words::no_chair()
    } else {
        words::chaired_by(group.chairs.join(", "))
    });
    remarks.push(if group.has_commissioner {
        words::own_seat()
    } else {
        words::no_own_seat()
    });
    remarks.push(migrants(&group.all));
    remarks.extend(history);
    remarks.extend(kinds(&group.all, lang));
    remarks
}

/// A working group: members, units, sessions, time of the lead, what is unconfirmed.
pub(super) fn working_group(project: &Project, derived: &Derived, group: &WorkingGroup, lang: Lang) -> Vec<Text> {
    let members = composition::working_group(project, group.id.raw());
    let mut remarks = Vec::new();
    let gaps = gaps(derived, group.id.raw());
    if !gaps.is_empty() {
        remarks.push(words::affected_without_seat(titles(
            project,
            EntityKind::Unit,
            &gaps,
            lang,
        )));
    }
    if group.fields.is_empty() {
        remarks.push(words::no_field());
    }
    if members.seats == 0 {
        remarks.push(words::no_members());
    } else {
        remarks.push(words::members(members.seats));
        remarks.extend(sides(&members, lang));
        remarks.push(migrants(&members));
    }
    let units = units_in(project, &UnitNames::of(project), group);
    if !units.is_empty() {
        remarks.push(words::units_there(titles(project, EntityKind::Unit, &units, lang)));
    }
    remarks.push(sessions(project, group.id.raw()));
    remarks.push(released(group.released_hours, lang));
    remarks.extend(unconfirmed(group, lang));
    remarks.extend(
        group
            .members_with_migration_history
            .map(|it| words::migration_history(format::share(lang, it, members.seats))),
    );
    remarks
}

fn sides(group: &Composition, lang: Lang) -> Vec<Text> {
    let share = |part: u32| format::share(lang, part, group.seats);
    let mut found = vec![words::sides(share(group.inside), share(group.outside))];
    if group.unknown() > 0 {
        found.push(words::side_unknown(group.unknown()));
    }
    found
}

fn migrants(group: &Composition) -> Text {
    if group.migrants.is_empty() {
        words::migrants_nobody()
    } else {
        words::migrants_there(group.migrants.join(", "))
    }
}

/// Organisations by policy area or kind.
fn kinds(group: &Composition, lang: Lang) -> Option<Text> {
    let spec = <crate::domain::schema::Category as Choice>::SPEC;
    let counted = |(category, count): &(crate::domain::schema::Category, u32)| {
        format!("{} {count}", label::choice(lang, spec, category.key()))
    };
    let list: Vec<String> = group.categories.iter().map(counted).collect();
    (!list.is_empty()).then(|| words::by_kind(list.join(", ")))
}

/// Units that a field of the group affects and that sit in none of the groups of the field.
fn gaps(derived: &Derived, group: RawId) -> Vec<RawId> {
    let coverage = &derived.coverage;
    let of_group = |it: &&crate::domain::coverage::FieldCoverage| it.groups.iter().any(|it| it.raw() == group);
    let mut found: Vec<RawId> = Vec::new();
    for row in coverage.fields.iter().filter(of_group) {
        for unit in coverage.units_at(row, &[Place::Gap]).map(|it| it.raw()) {
            if !found.contains(&unit) {
                found.push(unit);
            }
        }
    }
    found
}

fn sessions(project: &Project, group: RawId) -> Text {
    let of_group = |it: &&Session| it.working_group.is_some_and(|it| it.raw() == group);
    let sessions = project.sessions.iter().filter(of_group);
    let held = sessions.clone().filter(|it| it.state == SessionState::Held);
    let ahead = sessions.filter(|it| matches!(it.state, SessionState::Planned | SessionState::Invited));
    let (count, ahead, last): (usize, usize, Option<Date>) =
        (held.clone().count(), ahead.count(), held.filter_map(|it| it.on).max());
    match (count + ahead, last) {
        (0, _) => words::no_sessions(),
        (_, Some(last)) => words::sessions_until(count, ahead, last),
        (_, None) => words::sessions(count, ahead),
    }
}

fn released(hours: Option<Hours>, lang: Lang) -> Text {
    match hours {
        Some(hours) => words::released(entry::format(FieldKind::Hours, &Value::Hours(hours), lang)),
        None => words::not_released(),
    }
}

/// What nobody has confirmed yet: competence, time, working order (R34). Says nothing once all are.
fn unconfirmed(group: &WorkingGroup, lang: Lang) -> Option<Text> {
    let is_open = |by: &str, on: Option<Date>| by.trim().is_empty() && on.is_none();
    let parts = [
        (
            is_open(&group.competence_confirmed_by, group.competence_confirmed_on),
            words::competence(),
        ),
        (is_open(&group.released_by, group.released_on), words::lead_time()),
        (is_open(&group.mandated_by, group.mandated_on), words::working_order()),
    ];
    let open: Vec<String> = parts.iter().filter(|it| it.0).map(|it| say(lang, &it.1)).collect();
    (!open.is_empty()).then(|| words::unconfirmed(open.join(", ")))
}
