//! The load of the responsible bodies: how many of their tasks run at once, cell by cell (PLANNING.md 5.4).

use std::collections::HashMap;

use crate::app::timeline::{Axis, EIGHTHS};
use crate::calendar::Date;
use crate::domain::Project;
use crate::domain::span::TaskKind;
use crate::schedule::PlanDates;

/// A body with the number of its tasks that run at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Load {
    /// Its name, as it stands in the tasks.
    pub name: String,
    /// For each cell of the picture the most tasks that run on one of its days.
    pub cells: Vec<u16>,
    /// The most tasks at once in the whole plan.
    pub most: u16,
}

/// The load of every body that is responsible for work: first the one with the most tasks at once, then the one with the
/// most tasks.
pub fn loads(project: &Project, dates: &PlanDates, axis: &Axis) -> Vec<Load> {
    let mut bodies: Vec<(&str, Vec<(Date, Date)>)> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for task in project.tasks.iter().filter(|it| it.kind == TaskKind::Work) {
        let Some(placed) = dates.of_task(task.id.raw()) else {
            continue;
        };
        let span = (placed.start, placed.end);
        // Bodies that share a task stand in its field one after the other.
        for name in task
            .responsible
            .split([',', ';'])
            .map(str::trim)
            .filter(|it| !it.is_empty())
        {
            let place = *places.entry(name).or_insert(bodies.len());
            match bodies.get_mut(place) {
                Some((_, spans)) => spans.push(span),
                None => bodies.push((name, vec![span])),
            }
        }
    }
    let load = |(name, spans): (&str, Vec<_>)| (spans.len(), load(name, spans, axis));
    let mut loads: Vec<(usize, Load)> = bodies.into_iter().map(load).collect();
    loads.sort_by_key(|(tasks, load)| std::cmp::Reverse((load.most, *tasks)));
    loads.into_iter().map(|it| it.1).collect()
}

fn load(name: &str, spans: Vec<(Date, Date)>, axis: &Axis) -> Load {
    // The number of tasks only changes where one begins or is over.
    let mut steps: Vec<(Date, i32)> = spans
        .into_iter()
        .flat_map(|(first, last)| [(first, 1), (last.add_days(1), -1)])
        .collect();
    steps.sort_unstable();
    let mut cells = vec![0; usize::from(axis.cells)];
    let (mut running, mut most) = (0_i32, 0_i32);
    for (place, (day, change)) in steps.iter().enumerate() {
        running += change;
        most = most.max(running);
        let Some((next, _)) = steps.get(place + 1).filter(|it| it.0 > *day) else {
            continue;
        };
        let (from, until) = (axis.edge(*day), axis.edge(*next));
        let last = (until - 1).max(from).div_euclid(EIGHTHS);
        for cell in from.div_euclid(EIGHTHS).max(0)..=last.min(i32::from(axis.cells) - 1) {
            if let Some(cell) = usize::try_from(cell).ok().and_then(|it| cells.get_mut(it)) {
                *cell = (*cell).max(u16::try_from(running).unwrap_or(u16::MAX));
            }
        }
    }
    Load {
        name: name.to_owned(),
        cells,
        most: u16::try_from(most).unwrap_or(u16::MAX),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn at(spans: &[(i32, i32)], axis: &Axis) -> Load {
        let spans = spans
            .iter()
            .map(|it| (axis.from.add_days(it.0), axis.from.add_days(it.1)));
        load("Amt", spans.collect(), axis)
    }

    #[test]
    fn tasks_that_run_at_once_add_up_and_those_that_follow_do_not() {
        let axis = Axis::new(day("2027-03-01"), 8.0, 8);
        assert_eq!(at(&[(1, 3), (4, 5)], &axis).cells, [0, 1, 1, 1, 1, 1, 0, 0]);
        let load = at(&[(1, 3), (3, 5), (3, 3)], &axis);
        assert_eq!(
            (load.cells.as_slice(), load.most),
            ([0, 1, 1, 3, 1, 1, 0, 0].as_slice(), 3)
        );
    }

    proptest! {
        #[test]
        fn a_cell_shows_the_fullest_of_its_days(
            spans in proptest::collection::vec((0_i32..60, 0_i32..20), 0..12), scale in 1.0_f64..16.0
        ) {
            let axis = Axis::new(day("2027-03-01"), scale, 20);
            let spans: Vec<(i32, i32)> = spans.into_iter().map(|it| (it.0, it.0 + it.1)).collect();
            let running = |day: i32| spans.iter().filter(|it| (it.0..=it.1).contains(&day)).count();
            let load = at(&spans, &axis);
            for (cell, shown) in load.cells.iter().enumerate() {
                let cell = i32::try_from(cell).unwrap();
                let touches = |day: &i32| {
                    let edge = |it: i32| axis.edge(axis.from.add_days(it));
                    let (from, until) = (edge(*day), edge(*day + 1).max(edge(*day) + 1));
                    from < (cell + 1) * EIGHTHS && until > cell * EIGHTHS
                };
                let fullest = (0..200).filter(touches).map(running).max().unwrap_or_default();
                prop_assert!(usize::from(*shown) <= fullest);
                // A day that has a cell of its own is never left out.
                if scale >= 8.0 {
                    prop_assert_eq!(usize::from(*shown), fullest);
                }
            }
        }
    }
}
