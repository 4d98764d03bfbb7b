//! What a key costs in process: a change with all that follows from it, and a frame (DESIGN.md chapter 7).

use divan::{Bencher, black_box};
use leitstand::app::derived::Derived;
use leitstand::app::differences::sentences;
use leitstand::app::model::{Looks, Model, StartPage, Tab};
use leitstand::app::notice::Notices;
use leitstand::app::outline::View;
use leitstand::app::update;
use leitstand::catalogue::sample;
use leitstand::domain::difference::{changes, differences};
use leitstand::domain::files::Hold;
use leitstand::domain::schema::{Stakeholder, Task};
use leitstand::domain::{Change, EntityKind, IdSource, OrderKey, Project, Target, Value, clean};
use leitstand::rules::Findings;
use leitstand::schedule::{Comparison, PlanDates};
use leitstand::store::codec::{decode, encode};
use leitstand::text::Lang;
use leitstand::ui::{ViewState, draw};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

fn main() {
    divan::main();
}

/// The sample with so many tasks and a fifth as many stakeholders more.
fn project(more: usize) -> Project {
    let mut project = sample::project();
    let mut ids = IdSource::seeded(9);
    let mut changes = Vec::new();
    for (kind, field, count) in [
        (EntityKind::Task, Task::name, more),
        (EntityKind::Stakeholder, Stakeholder::name, more / 5),
    ] {
        for (number, order) in OrderKey::sequence(Some(&project.last_place(kind)), count)
            .into_iter()
            .enumerate()
        {
            let target = Target {
                kind,
                id: ids.next_id(),
            };
            changes.push(Change::Insert {
                target,
                order,
                values: vec![(field, Value::Text(format!("Überörtlicher Eintrag – {number}")))],
            });
        }
    }
    project.apply(&Change::Batch(changes)).expect("new records are taken");
    project
}

const SIZES: [usize; 3] = [0, 1_000, 10_000];

/// The sample, and a project of 30,000 rows.
const OPENED: [usize; 2] = [0, 25_000];

fn model(project: Project, tab: Tab) -> Model {
    let mut model = Model {
        lang: Lang::De,
        looks: Looks::default(),
        as_of: sample::as_of(),
        today: sample::as_of(),
        size: (120, 40),
        page: 30,
        start: StartPage::default(),
        cockpit: None,
        overlays: Vec::new(),
        notices: Notices::default(),
        ids: IdSource::seeded(1),
        documents: "/".into(),
        hits: Default::default(),
    };
    update::enter(
        &mut model,
        "/x.leitstand.ron".into(),
        project,
        update::Standing {
            hash: None,
            hold: Hold::Unsupported,
            is_sample: true,
        },
    );
    if let Some(cockpit) = &mut model.cockpit {
        cockpit.tab = tab;
    }
    model
}

#[divan::bench(args = SIZES)]
fn change_a_field(bencher: Bencher<'_, '_>, more: usize) {
    let project = project(more);
    let target = Target {
        kind: EntityKind::Task,
        id: project.tasks.iter().last().expect("a task").id.raw(),
    };
    let change = Change::Set {
        target,
        field: Task::name,
        value: Value::Text("Neu".into()),
    };
    bencher
        .with_inputs(|| project.clone())
        .bench_local_values(|mut it| it.apply(black_box(&change)));
}

/// A project with 30,000 more tasks, and the same with another name of one of them.
fn two_states() -> (Project, Project) {
    let from = project(30_000);
    let mut to = from.clone();
    let change = Change::Set {
        target: Target {
            kind: EntityKind::Task,
            id: from.tasks.at(15_000).expect("a task").id.raw(),
        },
        field: Task::name,
        value: Value::Text("Neu".into()),
    };
    to.apply(&change).expect("a task takes a name");
    (from, to)
}

#[divan::bench]
fn changes_between_two_states(bencher: Bencher<'_, '_>) {
    let (from, to) = two_states();
    assert_eq!(changes(&from, &to).len(), 1);
    bencher.bench_local(|| changes(black_box(&from), black_box(&to)));
}

#[divan::bench]
fn differences_between_two_states(bencher: Bencher<'_, '_>) {
    let (from, to) = two_states();
    assert_eq!(differences(&from, &to).len(), 1);
    bencher.bench_local(|| differences(black_box(&from), black_box(&to)));
}

#[divan::bench]
fn sentences_between_two_states(bencher: Bencher<'_, '_>) {
    let (from, to) = two_states();
    bencher.bench_local(|| sentences(black_box(&from), black_box(&to), Lang::De));
}

#[divan::bench]
fn changes_to_a_file_that_was_read_anew(bencher: Bencher<'_, '_>) {
    let (from, to) = two_states();
    let bytes = encode(&to).expect("a project can be written").into_bytes();
    let to = decode::<Project>(&bytes).expect("and read").value;
    assert_eq!(changes(&from, &to).len(), 1);
    bencher.bench_local(|| changes(black_box(&from), black_box(&to)));
}

#[divan::bench(args = SIZES)]
fn compute_what_follows(bencher: Bencher<'_, '_>, more: usize) {
    let project = project(more);
    let derived = Derived::of(&project, sample::as_of());
    bencher.bench_local(|| derived.again(black_box(&project), sample::as_of()));
}

#[divan::bench(args = SIZES)]
fn make_the_rows_of_all_tabs(bencher: Bencher<'_, '_>, more: usize) {
    let project = project(more);
    let mut views: [View; 7] = Default::default();
    bencher.bench_local(|| {
        Tab::ALL
            .iter()
            .for_each(|it| views[*it as usize].rebuild(black_box(&project), *it, Lang::De));
    });
}

#[divan::bench(args = SIZES)]
fn draw_the_timeline(bencher: Bencher<'_, '_>, more: usize) {
    frames(bencher, model(project(more), Tab::Timeline));
}

#[divan::bench(args = SIZES)]
fn draw_the_stakeholders(bencher: Bencher<'_, '_>, more: usize) {
    frames(bencher, model(project(more), Tab::Stakeholders));
}

#[divan::bench]
fn draw_the_fields_of_action(bencher: Bencher<'_, '_>) {
    frames(bencher, model(project(0), Tab::Fields));
}

fn frames(bencher: Bencher<'_, '_>, model: Model) {
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a screen in memory");
    let mut view = ViewState::default();
    bencher.bench_local(|| {
        terminal
            .draw(|frame| draw(black_box(&model), &mut view, frame))
            .expect("a frame in memory");
    });
}

#[divan::bench(args = OPENED)]
fn read_the_file(bencher: Bencher<'_, '_>, more: usize) {
    let text = encode(&project(more)).expect("a project can be written");
    bencher.bench_local(|| decode::<Project>(black_box(text.as_bytes())).expect("and read"));
}

#[divan::bench(args = OPENED)]
fn count_the_unclean_texts(bencher: Bencher<'_, '_>, more: usize) {
    let project = project(more);
    bencher.bench_local(|| clean::count(black_box(&project)));
}

#[divan::bench(args = SIZES)]
fn write_and_read_the_file(bencher: Bencher<'_, '_>, more: usize) {
    let project = project(more);
    bencher.bench_local(|| {
        let text = encode(black_box(&project)).expect("a project can be written");
        decode::<Project>(text.as_bytes()).expect("and read")
    });
}

/// What the rules cost beside the dates (budget: 0.2 ms on the sample).
#[divan::bench(args = SIZES)]
fn all_rules(bencher: Bencher, more: usize) {
    let project = project(more);
    let dates = PlanDates::of(&project, sample::as_of());
    let compared = Comparison::of(&project, &dates);
    bencher.bench_local(|| Findings::of(black_box(&project), &dates, &compared));
}
