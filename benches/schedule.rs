//! How long a plan takes to compute: layered networks and chains of 1,000 to 100,000 tasks, and the calendar itself.

use divan::Bencher;
use leitstand::calendar::{Calendar, CalendarSettings, Date};
use leitstand::domain::choice::Choice;
use leitstand::domain::schema::{Dependency, Task};
use leitstand::domain::span::{LinkKind, Span, TaskKind};
use leitstand::domain::{Change, EntityKind, IdSource, OrderKey, Project, Target, Value};
use leitstand::schedule::{Activity, Basis, Link, Network, PlanDates, StatusRule, schedule};

fn main() {
    divan::main();
}

/// A small generator, so that each run measures the same plan.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    /// The numbers below `count` in some order: labels that follow no order of the plan.
    fn shuffled(&mut self, count: usize) -> Vec<usize> {
        let mut label: Vec<usize> = (0..count).collect();
        for at in (1..count).rev() {
            label.swap(at, self.below(at + 1));
        }
        label
    }
}

/// Fifty layers, one to three predecessors each, labels shuffled; every tenth task rests in off weeks or is a session.
fn layered(count: usize) -> Network {
    let mut dice = Dice(0x5eed);
    let label = dice.shuffled(count);
    let width = count / 50;
    let mut activities = vec![Activity::default(); count];
    let mut links = Vec::with_capacity(2 * count);
    for task in 0..count {
        activities[label[task]] = Activity {
            kind: if task % 10 == 9 {
                TaskKind::Session
            } else {
                TaskKind::Work
            },
            duration: Span::working_days(1 + dice.below(15) as i32),
            pauses_in_off_weeks: task % 10 == 3,
            ..Activity::default()
        };
        let layer = task / width;
        for _ in 0..if layer == 0 { 0 } else { 1 + dice.below(3) } {
            let from = (layer - 1) * width + dice.below(width);
            let kind = LinkKind::ALL[if dice.below(5) == 0 { dice.below(4) } else { 0 }];
            links.push(Link {
                from: label[from],
                to: label[task],
                kind,
                lag: Span::working_days(dice.below(3) as i32),
            });
        }
    }
    Network { activities, links }
}

/// The layered network of PLANNING.md chapter 3: work of 1 to 15 working days, one to three predecessors that finish
/// before, four of five in the layer above and the others anywhere before it, no lag; labels shuffled.
fn plain_layers(count: usize) -> Network {
    let mut dice = Dice(0x5eed);
    let label = dice.shuffled(count);
    let width = count / 50;
    let mut activities = vec![Activity::default(); count];
    let mut links = Vec::with_capacity(2 * count);
    for task in 0..count {
        activities[label[task]].duration = Span::working_days(1 + dice.below(15) as i32);
        let layer = task / width;
        for _ in 0..if layer == 0 { 0 } else { 1 + dice.below(3) } {
            let from = if dice.below(5) < 4 {
                (layer - 1) * width + dice.below(width)
            } else {
                dice.below(layer * width)
            };
            links.push(Link {
                from: label[from],
                to: label[task],
                kind: LinkKind::FinishStart,
                lag: Span::ZERO,
            });
        }
    }
    Network { activities, links }
}

fn chain(count: usize) -> Network {
    let activities = vec![
        Activity {
            duration: Span::working_days(1),
            ..Activity::default()
        };
        count
    ];
    let link = |to: usize| Link {
        from: to - 1,
        to,
        kind: LinkKind::FinishStart,
        lag: Span::ZERO,
    };
    Network {
        activities,
        links: (1..count).map(link).collect(),
    }
}

fn run(bencher: Bencher, network: &Network) {
    let calendar = Calendar::new(CalendarSettings::default());
    let project_start = Date::from_ymd(2027, 1, 11).expect("a Monday");
    let basis = Basis {
        project_start,
        as_of: project_start,
        status: StatusRule::Push,
        aim: None,
    };
    bencher.bench_local(|| schedule(divan::black_box(network), &calendar, &basis));
}

#[divan::bench(args = [1_000, 10_000, 100_000])]
fn layers(bencher: Bencher, count: usize) {
    run(bencher, &layered(count));
}

#[divan::bench(args = [1_000, 10_000, 100_000])]
fn layers_of_plain_links(bencher: Bencher, count: usize) {
    run(bencher, &plain_layers(count));
}

#[divan::bench(args = [1_000, 10_000, 100_000])]
fn one_chain(bencher: Bencher, count: usize) {
    run(bencher, &chain(count));
}

/// A project of so many tasks, each after the one before it.
fn project(count: usize) -> Project {
    let mut ids = IdSource::seeded(7);
    let mut project = Project::empty(ids.next_id(), "Auenfeld");
    let orders = OrderKey::sequence(None, count);
    let mut changes = Vec::with_capacity(2 * count);
    let mut before = None;
    for order in orders {
        let id = ids.next_id();
        changes.push(Change::Insert {
            target: Target {
                kind: EntityKind::Task,
                id,
            },
            order: order.clone(),
            values: vec![(Task::duration, Value::Span(Span::working_days(1)))],
        });
        if let Some(before) = before.replace(id) {
            changes.push(Change::Insert {
                target: Target {
                    kind: EntityKind::Dependency,
                    id: ids.next_id(),
                },
                order,
                values: vec![
                    (Dependency::predecessor, Value::Link(before)),
                    (Dependency::successor, Value::Link(id)),
                ],
            });
        }
    }
    project.apply(&Change::Batch(changes)).expect("a project");
    project
}

/// What a key press that changes the plan pays for its dates.
#[divan::bench(args = [1_000, 10_000])]
fn dates_of_a_project(bencher: Bencher, count: usize) {
    let project = project(count);
    let day = Date::from_ymd(2027, 1, 11).expect("a Monday");
    let dates = PlanDates::of(&project, day);
    bencher.bench_local(|| dates.again(divan::black_box(&project), day));
}

#[divan::bench]
fn calendar() -> Calendar {
    Calendar::new(CalendarSettings::default())
}
