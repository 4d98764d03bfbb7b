//! Rules about resources and money: R07, R08, R52.

use super::Situation;
use super::finding::{Collector, Fact, Remedy};
use crate::calendar::Date;
use crate::domain::budget::budget;
use crate::domain::choice::Choice;
use crate::domain::schema::{CommitmentState, Measure, MeasureState, Question, Resource, ResourceClass};
use crate::domain::value::{FieldType, Hours, Money, Year};
use crate::domain::{EntityKind, Field, Record, Target};
use crate::schedule::deadlines::BudgetDeadlines;

/// Classes that nobody promised in writing: of each the worst row counts. Until everything untouched counts only what was
/// promised by word of mouth does: a class without rows, or with rows nobody has asked for yet, is simply open. Not needed
/// and rejected are answers (DOMAIN.md 1d).
pub(super) fn r07(s: &Situation<'_>, found: &mut Collector<'_>) {
    let rows = s.project.resources.iter();
    let is_uncommitted = |it: &&Resource| match it.state {
        CommitmentState::Open => s.is_demanded,
        CommitmentState::Oral => true,
        _ => false,
    };
    let of_class = |class: ResourceClass| rows.clone().filter(move |it| it.class == Some(class));
    let is_missing = |class: ResourceClass| s.is_demanded && of_class(class).next().is_none();
    let is_open = |class: &ResourceClass| is_missing(*class) || of_class(*class).any(|it| is_uncommitted(&it));
    let classes: Vec<ResourceClass> = ResourceClass::ALL.iter().copied().filter(is_open).collect();
    let Some(&first) = classes.first() else { return };
    let row = rows.clone().filter(|it| it.class.is_some()).find(is_uncommitted);
    let (target, remedy) = match row.map(Record::target) {
        Some(row) => (row, Remedy::Edit(row, Some(Resource::state))),
        None => {
            let values = vec![(Resource::class, Some(first).to_value())];
            let remedy = Remedy::Create(EntityKind::Resource, values);
            (s.question(Question::Resources), remedy)
        }
    };
    found.add("rule-r07", target, vec![Fact::choices(classes)], remedy);
}

/// More is needed than promised: money of one budget year, or hours a week.
pub(super) fn r08(s: &Situation<'_>, found: &mut Collector<'_>) {
    let sums = budget(s.project);
    let is_asked = |it: &Resource| !matches!(it.state, CommitmentState::NotNeeded | CommitmentState::Rejected);
    // The first row that lacks something; there is one wherever a sum lacks something.
    let first = |lacks: &dyn Fn(&Resource) -> bool| {
        let mut rows = s.project.resources.iter();
        rows.find(|it| is_asked(it) && lacks(it)).map(Record::target)
    };
    for (year, sum) in &sums.money {
        let lacks = |it: &Resource| {
            it.budget_year == *year && it.needed_money.unwrap_or_default() > it.committed_money.unwrap_or_default()
        };
        let Some(row) = first(&lacks).filter(|_| sum.gap() > 0) else {
            continue;
        };
        let gap = Fact::Money(Money(sum.gap()));
        let remedy = Remedy::Edit(row, Some(Resource::committed_money));
        match year {
            Some(year) => found.add("rule-r08", row, vec![gap, Fact::Year(i32::from(year.0))], remedy),
            None => found.add("rule-r08-no-year", row, vec![gap], remedy),
        }
    }
    let gap = sums.hours.map_or(0, |it| it.gap());
    let lacks = |it: &Resource| it.needed_hours.unwrap_or_default() > it.committed_hours.unwrap_or_default();
    if let Some(row) = first(&lacks).filter(|_| gap > 0) {
        let facts = vec![Fact::Hours(Hours(u32::try_from(gap).unwrap_or(u32::MAX)))];
        let remedy = Remedy::Edit(row, Some(Resource::committed_hours));
        found.add("rule-r08-hours", row, facts, remedy);
    }
}

/// Money of a year whose deadline has passed, neither there nor requested: of resources and of measures. Years that are
/// over and what was rejected, dropped or done do not count.
pub(super) fn r52(s: &Situation<'_>, found: &mut Collector<'_>) {
    for it in s.project.resources.iter() {
        let is_asked = !matches!(it.state, CommitmentState::NotNeeded | CommitmentState::Rejected);
        let (Some(money), Some(year)) = (it.needed_money, it.budget_year) else {
            continue;
        };
        if is_asked && it.submitted_on.is_none() && !it.is_covered {
            let due = Due {
                name: &it.name,
                target: it.target(),
                submitted_on: Resource::submitted_on,
            };
            due.add(s, money, i32::from(year.0), found);
        }
    }
    for it in s.project.measures.iter() {
        let is_over = matches!(it.state, MeasureState::Done | MeasureState::Dropped);
        if is_over || it.submitted_on.is_some() || it.is_covered {
            continue;
        }
        if let Some((money, year)) = next_cost(it, s.as_of) {
            let due = Due {
                name: &it.name,
                target: it.target(),
                submitted_on: Measure::submitted_on,
            };
            due.add(s, money, year, found);
        }
    }
}

/// Something that costs money and was not requested.
struct Due<'a> {
    name: &'a str,
    target: Target,
    submitted_on: Field,
}

impl Due<'_> {
    fn add(&self, s: &Situation<'_>, money: Money, year: i32, found: &mut Collector<'_>) {
        let deadlines = BudgetDeadlines::of(&s.project.settings, year);
        if money.0 <= 0 || year < s.as_of.year() || s.as_of <= deadlines.money_on {
            return;
        }
        let mut facts = vec![Fact::Name(self.name.to_owned()), Fact::Money(money), Fact::Year(year)];
        let remedy = Remedy::Edit(self.target, Some(self.submitted_on));
        if s.as_of <= deadlines.late_on {
            facts.push(Fact::Date(deadlines.late_on));
            found.add("rule-r52-late", self.target, facts, remedy);
        } else {
            found.add("rule-r52", self.target, facts, remedy);
        }
    }
}

/// What a measure costs in the first of its budget years that is not over; `None` where it costs nothing then.
fn next_cost(measure: &Measure, as_of: Date) -> Option<(Money, i32)> {
    let year_of = |it: Year| i32::from(it.0);
    let first = year_of(measure.first_budget_year?);
    let year = first.max(as_of.year());
    let last = measure.last_budget_year.map_or(i32::MAX, year_of);
    let once = measure.cost_once.filter(|_| year == first);
    let yearly = measure.cost_per_year.filter(|_| year <= last);
    let cost = [once, yearly].into_iter().flatten().map(|it| it.0);
    let cost = cost.fold(0_i64, i64::saturating_add);
    (cost > 0).then_some((Money(cost), year))
}
