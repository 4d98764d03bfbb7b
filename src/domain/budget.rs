//! What the process needs and what is promised: money by budget year, hours by week (S16–S22).

use std::collections::BTreeMap;

use super::Project;
use super::schema::{CommitmentState, Resource};
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::change::{Change, Target};
    use crate::domain::value::{Hours, Money};
    use crate::domain::{EntityKind, Field, RawId, Value};

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
}
