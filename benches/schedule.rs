//! How long a plan takes to compute: layered networks and chains of 1,000 to 100,000 tasks, and the calendar itself.

use divan::Bencher;
use leitstand::calendar::{Calendar, CalendarSettings, Date};
use leitstand::domain::choice::Choice;
use leitstand::domain::span::{LinkKind, Span, TaskKind};
use leitstand::schedule::{Activity, Basis, Link, Network, StatusRule, schedule};

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
}

/// Fifty layers, one to three predecessors each, labels shuffled; every tenth task rests in off weeks or is a session.
fn layered(count: usize) -> Network {
    let mut dice = Dice(0x5eed);
    let mut label: Vec<usize> = (0..count).collect();
    for at in (1..count).rev() {
        label.swap(at, dice.below(at + 1));
    }
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
fn one_chain(bencher: Bencher, count: usize) {
    run(bencher, &chain(count));
}

#[divan::bench]
fn calendar() -> Calendar {
    Calendar::new(CalendarSettings::default())
}
