//! Who waits for whom in a plan: whether one more link would close a circle. Nothing recurses, a plan may be a chain of any
//! length.

use std::collections::{HashMap, VecDeque};

use crate::domain::span::TaskKind;
use crate::domain::{IdMap, Project, RawId};

/// Nobody came here.
const UNSEEN: usize = usize::MAX;

/// Everything that waits for one task, directly or through others and through phases.
///
/// A phase waits for what it holds; what it holds waits for whatever the phase waits for (PLANNING.md, time semantics).
#[derive(Debug, Clone)]
pub struct Waiting {
    tasks: Vec<RawId>,
    places: IdMap<usize>,
    /// For each node the one it was reached from, itself at the beginning, else [`UNSEEN`].
    reached_from: Vec<usize>,
}

impl Waiting {
    /// Finds what waits for `task`, leaving out the link `without` where that is to be replaced.
    ///
    /// Of an unknown task nothing is found. Takes time in proportion to tasks and links.
    pub fn behind(project: &Project, task: RawId, without: Option<RawId>) -> Self {
        let tasks: Vec<RawId> = project.tasks.iter().map(|it| it.id.raw()).collect();
        let places = tasks.iter().enumerate().map(|(place, id)| (*id, place)).collect();
        let mut found = Self {
            reached_from: vec![UNSEEN; 2 * tasks.len()],
            tasks,
            places,
        };
        let Some(root) = found.places.get(&task) else {
            return found;
        };
        let ways = Ways::of(project, &found.places, without);
        let first = ways.entry(*root);
        found.reached_from[first] = first;
        let mut queue = VecDeque::from([first]);
        while let Some(node) = queue.pop_front() {
            for next in ways.next(node) {
                if found.reached_from[next] == UNSEEN {
                    found.reached_from[next] = node;
                    queue.push_back(next);
                }
            }
        }
        found
    }

    /// Whether `predecessor` waits for the task, so that a link from it to the task would close a circle.
    pub fn holds(&self, predecessor: RawId) -> bool {
        let place = self.places.get(&predecessor);
        place.is_some_and(|it| self.reached_from[end_of(*it)] != UNSEEN)
    }

    /// The shortest way from the task to `predecessor`, both included, if that waits for it already: a link from `predecessor`
    /// to the task would close this circle. The task alone if it is `predecessor` itself; `None` where a link can be made.
    pub fn circle(&self, predecessor: RawId) -> Option<Vec<RawId>> {
        let mut node = end_of(*self.places.get(&predecessor)?);
        if self.reached_from[node] == UNSEEN {
            return None;
        }
        let mut path = vec![self.tasks[node / 2]];
        while self.reached_from[node] != node {
            node = self.reached_from[node];
            path.push(self.tasks[node / 2]);
        }
        path.reverse();
        path.dedup();
        Some(path)
    }
}

/// The node of a task, or of the end of a phase.
fn end_of(place: usize) -> usize {
    2 * place
}

/// The ways through a plan. Two nodes a task: its end, and the beginning of a phase, which bounds what it holds.
struct Ways {
    parent: Vec<Option<usize>>,
    held: HashMap<usize, Vec<usize>>,
    links: HashMap<usize, Vec<usize>>,
}

impl Ways {
    fn of(project: &Project, places: &IdMap<usize>, without: Option<RawId>) -> Self {
        let is_phase = |place: usize| {
            let task = project.tasks.at(place);
            task.is_some_and(|it| it.kind == TaskKind::Summary)
        };
        let parent_of = |id: RawId| places.get(&id).copied().filter(|it| is_phase(*it));
        let parent: Vec<Option<usize>> = project
            .tasks
            .iter()
            .map(|it| it.parent.and_then(|it| parent_of(it.raw())))
            .collect();
        let mut held: HashMap<usize, Vec<usize>> = HashMap::new();
        for (place, parent) in parent.iter().enumerate() {
            if let Some(parent) = parent {
                held.entry(*parent).or_default().push(place);
            }
        }
        let mut links: HashMap<usize, Vec<usize>> = HashMap::new();
        for link in project.dependencies.iter().filter(|it| Some(it.id.raw()) != without) {
            if let (Some(from), Some(to)) = (places.get(&link.predecessor.raw()), places.get(&link.successor.raw())) {
                links.entry(*from).or_default().push(*to);
            }
        }
        Self { parent, held, links }
    }

    /// Where a link to the task arrives.
    fn entry(&self, place: usize) -> usize {
        if self.held.contains_key(&place) {
            2 * place + 1
        } else {
            end_of(place)
        }
    }

    fn next(&self, node: usize) -> impl Iterator<Item = usize> + '_ {
        let place = node / 2;
        let is_beginning = node % 2 == 1;
        let onwards = if is_beginning { &self.held } else { &self.links };
        let above = self.parent[place].filter(|_| !is_beginning);
        let onwards = onwards.get(&place).into_iter().flatten();
        onwards.map(|it| self.entry(*it)).chain(above.map(end_of))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schema::{Dependency, Task};
    use crate::domain::{Change, Entity, OrderKey, Target, Value};
    use crate::schedule::{PlanDates, Problem};
    use proptest::prelude::*;

    fn id(number: usize) -> RawId {
        RawId::from_bits(number as u64 + 1)
    }

    /// A plan of `tasks` tasks with these links and parents; what holds tasks is a phase.
    fn plan(tasks: usize, links: &[(usize, usize)], parents: &[(usize, usize)]) -> Project {
        let mut project = Project::empty(id(0), "");
        let target = |number: usize| Target {
            kind: Task::KIND,
            id: id(number),
        };
        let set = |number: usize, field, value| Change::Set {
            target: target(number),
            field,
            value,
        };
        for (number, order) in OrderKey::sequence(None, tasks).into_iter().enumerate() {
            let change = Change::Insert {
                target: target(number),
                order,
                values: vec![(Task::name, Value::Text(format!("T{number}")))],
            };
            project.apply(&change).unwrap();
        }
        for (child, parent) in parents {
            let is_held = project
                .apply(&set(*child, Task::parent, Value::Link(id(*parent))))
                .is_ok();
            if is_held {
                let phase = Value::Choice("summary".to_owned());
                project.apply(&set(*parent, Task::kind, phase)).unwrap();
            }
        }
        for (number, (from, to)) in links.iter().enumerate() {
            let values = vec![
                (Dependency::predecessor, Value::Link(id(*from))),
                (Dependency::successor, Value::Link(id(*to))),
            ];
            let change = Change::Insert {
                target: Target {
                    kind: Dependency::KIND,
                    id: id(100_000 + number),
                },
                order: OrderKey::default(),
                values,
            };
            project.apply(&change).unwrap();
        }
        project
    }

    fn circle(project: &Project, from: usize, to: usize) -> Option<Vec<RawId>> {
        Waiting::behind(project, id(to), None).circle(id(from))
    }

    #[test]
    fn a_link_back_along_a_chain_closes_a_circle_and_one_forward_does_not() {
        let project = plan(4, &[(0, 1), (1, 2), (2, 3)], &[]);
        assert_eq!(circle(&project, 2, 0), Some(vec![id(0), id(1), id(2)]));
        assert_eq!(circle(&project, 0, 3), None);
        assert_eq!(
            circle(&project, 1, 1),
            Some(vec![id(1)]),
            "a task waits for itself at once"
        );
    }

    #[test]
    fn the_link_that_is_changed_does_not_count() {
        let project = plan(2, &[(0, 1)], &[]);
        assert!(circle(&project, 1, 0).is_some());
        let waiting = Waiting::behind(&project, id(0), Some(id(100_000)));
        assert_eq!(waiting.circle(id(1)), None);
    }

    #[test]
    fn a_phase_and_what_it_holds_cannot_wait_for_each_other() {
        let project = plan(4, &[(0, 3)], &[(1, 0), (2, 0)]);
        assert_eq!(circle(&project, 0, 1), Some(vec![id(1), id(0)]));
        assert_eq!(circle(&project, 1, 0), Some(vec![id(0), id(1)]));
        assert_eq!(circle(&project, 3, 1), Some(vec![id(1), id(0), id(3)]));
        assert_eq!(circle(&project, 1, 2), None);
    }

    #[test]
    fn a_long_chain_is_followed_to_its_end() {
        let links: Vec<(usize, usize)> = (1..2_000).map(|it| (it - 1, it)).collect();
        let project = plan(2_000, &links, &[]);
        assert_eq!(circle(&project, 1_999, 0).map(|it| it.len()), Some(2_000));
    }

    #[test]
    fn an_unknown_task_waits_for_nothing() {
        let project = plan(1, &[], &[]);
        assert_eq!(circle(&project, 0, 7), None);
        assert_eq!(circle(&project, 7, 0), None);
    }

    proptest! {
        /// The scheduler finds a circle in the plan with the link exactly where the link is said to close one.
        #[test]
        fn the_scheduler_agrees(
            links in prop::collection::vec((0_usize..8, 0_usize..8), 0..8),
            parents in prop::collection::vec((0_usize..8, 0_usize..8), 0..5),
            wanted in (0_usize..8, 0_usize..8),
        ) {
            let as_of = "2027-03-01".parse().unwrap();
            let has_circle = |project: &Project| {
                let dates = PlanDates::of(project, as_of);
                let is_circle = |it: &Problem| matches!(it, Problem::Cycle { .. } | Problem::SelfLink { .. });
                dates.schedule().problems.iter().any(is_circle)
            };
            let project = plan(8, &links, &parents);
            prop_assume!(!has_circle(&project));
            let mut with = links;
            with.push(wanted);
            let closes = has_circle(&plan(8, &with, &parents));
            prop_assert_eq!(circle(&project, wanted.0, wanted.1).is_some(), closes);
        }
    }
}
