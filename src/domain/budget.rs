//! What the process needs and what is promised: money by budget year, hours by week (S16–S22); and what process and measures
//! cost together in a year (S17, S76).

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::Project;
use super::schema::{CommitmentState, Measure, MeasureState, Resource};
use super::value::Year;

/// Need and promise in one unit: cents, or hundredths of an hour a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    /// What is needed.
    pub needed: i64,
    /// What is promised, by word of mouth too.
    pub committed: i64,
    /// What of it is promised in writing or resolved.
    pub binding: i64,
    /// What was needed and rejected; an answer, so no part of the need any more.
    pub rejected: i64,
}

impl Sum {
    /// What is still to be promised; never negative.
    pub fn gap(&self) -> i64 {
        self.needed.saturating_sub(self.committed).max(0)
    }

    fn add(&mut self, state: CommitmentState, needed: i64, committed: i64) {
        if state == CommitmentState::Rejected {
            self.rejected = self.rejected.saturating_add(needed);
            return;
        }
        self.needed = self.needed.saturating_add(needed);
        self.committed = self.committed.saturating_add(committed);
        if matches!(state, CommitmentState::InWriting | CommitmentState::Resolved) {
            self.binding = self.binding.saturating_add(committed);
        }
    }
}

/// All resources added up; those that are not needed do not count.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Budget {
    /// Money in cents by budget year; `None`, which comes first, stands for no year.
    pub money: BTreeMap<Option<Year>, Sum>,
    /// Hours a week in hundredths; `None` while no resource names hours.
    pub hours: Option<Sum>,
}

/// Adds the resources up.
pub fn budget(project: &Project) -> Budget {
    let mut found = Budget::default();
    let is_needed = |it: &&Resource| it.state != CommitmentState::NotNeeded;
    for resource in project.resources.iter().filter(is_needed) {
        let money = (resource.needed_money, resource.committed_money);
        if money != (None, None) {
            let sum = found.money.entry(resource.budget_year).or_default();
            let [needed, committed] = [money.0, money.1].map(|it| it.map_or(0, |it| it.0));
            sum.add(resource.state, needed, committed);
        }
        let hours = (resource.needed_hours, resource.committed_hours);
        if hours != (None, None) {
            let sum = found.hours.get_or_insert_default();
            let [needed, committed] = [hours.0, hours.1].map(|it| it.map_or(0, |it| i64::from(it.0)));
            sum.add(resource.state, needed, committed);
        }
    }
    found
}

/// Money of one budget year in cents: of the process and of the measures together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearMoney {
    /// The budget year.
    pub year: i32,
    /// What is needed.
    pub needed: i64,
    /// What of it is not there: not promised to the process, not covered for a measure. Never negative.
    pub gap: i64,
    /// What of the gap has been requested for the budget.
    pub requested: i64,
}

impl YearMoney {
    /// What is there.
    pub const fn covered(&self) -> i64 {
        self.needed.saturating_sub(self.gap)
    }

    /// What of the gap is still to be requested.
    pub const fn unrequested(&self) -> i64 {
        self.gap.saturating_sub(self.requested)
    }
}

/// The money of each of these years, in their order; a year without need has zeros.
///
/// The process counts as in [`budget`]. A measure costs its yearly sum from its first to its last budget year and once in
/// the first; one that was done counts as covered, a dropped one costs nothing.
pub fn by_year(project: &Project, years: RangeInclusive<i32>) -> Vec<YearMoney> {
    let process = budget(project).money;
    let of_process = |year: i32| process.iter().find(|it| it.0.is_some_and(|it| i32::from(it.0) == year));
    let of_year = |year: i32| {
        let sum = of_process(year).map(|it| *it.1).unwrap_or_default();
        let requested = project.resources.iter().filter(|it| is_requested_in(it, year));
        let requested = requested.map(lack).fold(0, i64::saturating_add).min(sum.gap());
        let mut found = YearMoney {
            year,
            needed: sum.needed,
            gap: sum.gap(),
            requested,
        };
        for measure in project.measures.iter() {
            let cost = cost_in(measure, year);
            found.needed = found.needed.saturating_add(cost);
            if !measure.is_covered && measure.state != MeasureState::Done {
                found.gap = found.gap.saturating_add(cost);
                let requested = if measure.submitted_on.is_some() { cost } else { 0 };
                found.requested = found.requested.saturating_add(requested);
            }
        }
        found
    };
    years.map(of_year).collect()
}

/// What a measure costs in a year, in cents; nothing if it was dropped or has no first budget year.
pub fn cost_in(measure: &Measure, year: i32) -> i64 {
    let year_of = |it: Year| i32::from(it.0);
    let Some(first) = measure.first_budget_year.map(year_of) else {
        return 0;
    };
    let last = measure.last_budget_year.map_or(i32::MAX, year_of);
    if measure.state == MeasureState::Dropped {
        return 0;
    }
    let once = measure.cost_once.filter(|_| year == first);
    let yearly = measure.cost_per_year.filter(|_| (first..=last).contains(&year));
    let costs = [once, yearly].into_iter().flatten().map(|it| it.0.max(0));
    costs.fold(0, i64::saturating_add)
}

fn is_requested_in(resource: &Resource, year: i32) -> bool {
    let is_asked = !matches!(resource.state, CommitmentState::NotNeeded | CommitmentState::Rejected);
    let is_of_year = resource.budget_year.is_some_and(|it| i32::from(it.0) == year);
    is_asked && is_of_year && resource.submitted_on.is_some()
}

/// What a resource lacks in cents.
fn lack(resource: &Resource) -> i64 {
    let [needed, committed] = [resource.needed_money, resource.committed_money].map(|it| it.map_or(0, |it| it.0));
    needed.saturating_sub(committed).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::change::{Change, Target};
    use crate::domain::value::{Hours, Money};
    use crate::domain::{EntityKind, Field, OrderKey, RawId, Value};

    fn put(project: &mut Project, id: u64, state: &str, values: Vec<(Field, Value)>) {
        let target = Target {
            kind: EntityKind::Resource,
            id: RawId::from_bits(id),
        };
        let order = project.last_place(EntityKind::Resource);
        let mut all = vec![
            (Resource::name, Value::Text("Saal".into())),
            (Resource::class, Value::Choice("rooms".into())),
            (Resource::state, Value::Choice(state.into())),
        ];
        all.extend(values);
        let values = all;
        project.apply(&Change::Insert { target, order, values }).unwrap();
    }

    fn money(needed: i64, committed: i64, year: u32) -> Vec<(Field, Value)> {
        vec![
            (Resource::needed_money, Value::Money(Money(needed))),
            (Resource::committed_money, Value::Money(Money(committed))),
            (Resource::budget_year, Value::Count(year)),
        ]
    }

    #[test]
    fn money_adds_up_by_year_and_by_how_firm_it_is() {
        let mut project = Project::empty(RawId::from_bits(5), "Auenfeld");
        assert_eq!(budget(&project), Budget::default());
        put(&mut project, 1, "oral", money(500, 300, 2027));
        put(&mut project, 2, "resolved", money(100, 100, 2027));
        put(&mut project, 3, "rejected", money(900, 900, 2028));
        put(&mut project, 4, "not-needed", money(900, 0, 2029));
        let found = budget(&project);
        assert_eq!(found.hours, None);
        let sums: Vec<(Option<Year>, Sum)> = found.money.into_iter().collect();
        let (first, second) = (sums[0].1, sums[1].1);
        assert_eq!(sums.len(), 2);
        assert_eq!(
            (first.needed, first.committed, first.binding, first.gap()),
            (600, 400, 100, 200)
        );
        assert_eq!((second.needed, second.rejected, second.gap()), (0, 900, 0));
    }

    #[test]
    fn more_than_is_needed_leaves_no_gap() {
        let mut project = Project::empty(RawId::from_bits(5), "Auenfeld");
        let hours = |it| Value::Hours(Hours(it));
        let values = vec![
            (Resource::needed_hours, hours(1_000)),
            (Resource::committed_hours, hours(1_950)),
        ];
        put(&mut project, 1, "in-writing", values);
        let sum = budget(&project).hours.unwrap();
        assert_eq!((sum.needed, sum.binding, sum.gap()), (1_000, 1_950, 0));
    }

    #[test]
    fn a_year_adds_process_and_measures_and_tells_what_was_requested() {
        let mut project = Project::empty(RawId::from_bits(5), "Auenfeld");
        put(&mut project, 1, "oral", money(500, 300, 2028));
        let day = Value::Date(crate::calendar::Date::from_ymd(2027, 7, 1).unwrap());
        let asked = [money(400, 0, 2028), vec![(Resource::submitted_on, day.clone())]].concat();
        put(&mut project, 2, "open", asked);
        let mut measure = |id: u64, state: &str, values: Vec<(Field, Value)>| {
            let target = Target {
                kind: EntityKind::Measure,
                id: RawId::from_bits(id),
            };
            let mut all = vec![
                (Measure::name, Value::Text("Pool".into())),
                (Measure::state, Value::Choice(state.into())),
                (Measure::cost_once, Value::Money(Money(30))),
                (Measure::cost_per_year, Value::Money(Money(7))),
                (Measure::first_budget_year, Value::Count(2028)),
            ];
            all.extend(values);
            let order = OrderKey::default();
            project
                .apply(&Change::Insert {
                    target,
                    order,
                    values: all,
                })
                .unwrap();
        };
        measure(10, "proposed", vec![(Measure::last_budget_year, Value::Count(2029))]);
        measure(11, "running", vec![(Measure::is_covered, Value::Yes)]);
        measure(12, "prioritised", vec![(Measure::submitted_on, day)]);
        measure(13, "dropped", Vec::new());
        measure(14, "done", Vec::new());
        let found = by_year(&project, 2027..=2030);
        let told = |it: &YearMoney| (it.needed, it.covered(), it.gap, it.requested, it.unrequested());
        assert_eq!(told(&found[0]), (0, 0, 0, 0, 0), "before anything costs");
        assert_eq!(told(&found[1]), (1_048, 374, 674, 437, 237));
        assert_eq!(told(&found[2]), (28, 14, 14, 7, 7));
        assert_eq!(told(&found[3]), (21, 14, 7, 7, 0), "one has ended");
    }
}
