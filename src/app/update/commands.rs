//! What each command does. The `match` is exhaustive: a new row of the table is a new arm here.

use super::super::after;
use super::super::aids::{self, Aid};
use super::super::commands::Command;
use super::super::model::{AfterSave, Model, Tab};
use super::super::msg::Effect;
use super::super::outline::{self, Node, SortBy};
use super::super::overlay::{Answer, Answers, Ask, MonthGrid, Other, Overlay};
use super::super::picker::PickFor;
use super::super::timeline::Zoom;
use super::super::{
    baselines, detail, founding, guide, kept, lists, matrix, points, presentation, proposals, reader, records, search,
    session, timeline, values,
};
use super::{compare, coverage, files, forms, gantt, moving, overlays, plan, pop, questions, refresh, saving, trial};
use crate::domain::schema::Question;
use crate::domain::{Change, EntityKind, Target, clean};
use crate::i18n::texts::app as say;
use crate::i18n::texts::baselines as baseline_words;
use crate::i18n::texts::cockpit as words;

/// Runs a command; where its row is not ready, tells the reason instead.
#[expect(clippy::too_many_lines, reason = "one arm per command; each is a line or two")]
pub fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    if let Err(reason) = (command.row().ready)(model) {
        model.notices.trouble(reason);
        return Vec::new();
    }
    use Command as C;
    match command {
        C::StartOpen => return files::open_selected(model),
        C::NewProject => founding::begin(model),
        C::Sample => return files::open_sample(model),
        C::OpenFile => return vec![Effect::List],
        C::SwitchLanguage | C::Language => switch_language(model),
        C::QuitFromStart | C::Quit => return quit(model),
        C::Open => open(model),
        C::Edit => plan::edit_wanted(model),
        C::New => new(model),
        C::Delete => delete(model),
        C::Fold => fold_or_tick(model),
        C::FoldIn => fold(model, Some(false)),
        C::Unfold => fold(model, Some(true)),
        C::Filter => overlays::open_filter(model),
        C::Sort => sort(model),
        C::MoveRow => moving::begin(model),
        C::Catalogue => proposals::open(model),
        C::Aid => aids::open_here(model),
        C::CompareConcepts => aids::open(model, Aid::Concept),
        C::JointWay => aids::open(model, Aid::JointWay),
        C::Crossing => aids::open(model, Aid::Crossing),
        C::UnitTable => aids::open(model, Aid::Units),
        C::Completeness => aids::open(model, Aid::Completeness),
        C::SuggestSeats => aids::open(model, Aid::Seats),
        C::Copy => return copy(model),
        C::Deviate => points::deviate_here(model),
        C::PointDeviate => overlays::deviate(model),
        C::StepTake => points::take_step(model),
        C::OpenPoints => points::open(model, points::Scope::All),
        C::Readiness => points::open_readiness(model),
        C::EnterValues => values::open(model),
        C::ListOrMatrix => list_or_matrix(model),
        C::Conversation => conversation(model),
        C::MatrixLeft => pointer_step(model, -1, 0),
        C::MatrixRight => pointer_step(model, 1, 0),
        C::Coverage => coverage::toggle(model),
        C::CoverageOpen => coverage::open(model),
        C::CoverageLeft => coverage::pan(model, -1),
        C::CoverageRight => coverage::pan(model, 1),
        C::PanLeft => gantt::pan(model, -1),
        C::PanRight => gantt::pan(model, 1),
        C::Baselines => baselines::open(model),
        C::WhatIf => trial::toggle(model),
        C::ZoomIn => gantt::zoom(model, Zoom::nearer),
        C::ZoomOut => gantt::zoom(model, Zoom::wider),
        C::ZoomAll => with_cockpit(model, |it| it.gantt = timeline::GanttView::default()),
        C::ToReferenceDate => gantt::to_reference_date(model),
        C::Explain => gantt::explain(model),
        C::LinkTask => plan::open_links(model),
        C::Outdent => plan::indent(model, false),
        C::Indent => plan::indent(model, true),
        C::PickDay => plan::open_days(model),
        C::MoveUp => moving::step(model, 0, -1),
        C::MoveDown => moving::step(model, 0, 1),
        C::MoveLeft => moving::step(model, -1, 0),
        C::MoveRight => moving::step(model, 1, 0),
        C::Shorter => moving::lengthen(model, -1),
        C::Longer => moving::lengthen(model, 1),
        C::MoveDone => moving::take(model),
        C::RecordDecision => session::record_decision(model),
        C::RecordAction => session::record_action(model),
        C::RecordRisk => session::record_risk(model),
        C::RecordNote => session::record_note(model),
        C::TickAttendance => session::tick_attendance(model),
        C::EndSession => session::end(model),
        C::RunSession => return session::choose(model),
        C::Presentation => return session::present(model),
        C::PageNext => presentation::turn(model, 1),
        C::PageBack => presentation::turn(model, -1),
        C::PageNumber => presentation::ask_number(model),
        C::PageAudience => presentation::turn_audience(model),
        C::PageUndo => presentation::undo(model),
        C::PageRedo => presentation::redo(model),
        C::PageWeigh => presentation::weigh::begin(model),
        C::WeighEarlier => presentation::weigh::shift(model, -1),
        C::WeighLater => presentation::weigh::shift(model, 1),
        C::WeighTake => presentation::weigh::take(model),
        C::TalkSheet => reader::open_paper(model, crate::papers::TALK_SHEET),
        C::PaperAudience => reader::turn_audience(model),
        C::PaperWrite => return reader::write(model),
        C::PaperSession => reader::open_sessions(model),
        C::WritePapers => return after::write_all(model),
        C::Changes => kept::open(model),
        C::CompareStates => kept::open_two(model),
        C::KeepState => kept::keep(model),
        C::SessionPapers => after::open_last(model),
        C::FormNext => forms::next(model, true),
        C::FormPrevious => forms::next(model, false),
        C::FormList => {
            if !forms::open_list(model) {
                model.notices.trouble(words::no_list_here());
            }
        }
        C::FormDown => {
            if !forms::open_list(model) {
                forms::next(model, true);
            }
        }
        C::FormAcceptNext => return forms::accept_and_next(model),
        C::FormAccept => return forms::accept(model),
        C::Take => return overlays::take(model),
        C::AnswerLeft => step(model, -1),
        C::AnswerRight => step(model, 1),
        C::Tick => overlays::tick(model, true),
        C::TickAll => overlays::tick_all(model),
        C::TakeTicked => overlays::take_ticked(model),
        C::MenuTake => return overlays::menu_take(model),
        C::MenuLeft => overlays::menu_turn(model, -1),
        C::MenuRight => overlays::menu_turn(model, 1),
        C::MonthTake => forms::take_day(model),
        C::DayBack => month(model, |it| it.day = it.day.add_days(-1)),
        C::DayOn => month(model, |it| it.day = it.day.add_days(1)),
        C::WeekBack => month(model, |it| it.day = it.day.add_days(-7)),
        C::WeekOn => month(model, |it| it.day = it.day.add_days(7)),
        C::MonthBack => month(model, |it| it.day = it.day.add_months(-1)),
        C::MonthOn => month(model, |it| it.day = it.day.add_months(1)),
        C::MonthToday => {
            let as_of = model.as_of;
            month(model, |it| it.day = as_of);
        }
        C::Up => step(model, -1),
        C::Down => step(model, 1),
        C::First => step(model, i32::MIN / 2),
        C::Last => step(model, i32::MAX / 2),
        C::PageUp => step(model, -i32::from(model.page.max(2)) + 1),
        C::PageDown => step(model, i32::from(model.page.max(2)) - 1),
        C::State => go(model, Tab::State),
        C::Mandate => go(model, Tab::Mandate),
        C::Stakeholders => go(model, Tab::Stakeholders),
        C::Steering => go(model, Tab::Steering),
        C::Groups => go(model, Tab::Groups),
        C::Fields => go(model, Tab::Fields),
        C::Timeline => go(model, Tab::Timeline),
        C::Search => search::open(model),
        C::NextQuestion => questions::next_open(model),
        C::NextHit => search::next(model, true),
        C::PreviousHit => search::next(model, false),
        C::NextPane | C::PreviousPane => with_cockpit(model, |it| it.in_detail = !it.in_detail),
        C::Papers => reader::open_list(model),
        C::Undo => undo(model, true),
        C::Redo => undo(model, false),
        C::Save => return saving::save_now(model),
        C::SaveCopy => return saving::save_copy(model),
        C::SaveElsewhere => lists::open_places(model),
        C::Reload => return files::reload(model),
        C::Backups => return compare::ask_for_backups(model),
        C::CleanTexts => clean_texts(model),
        C::Projects => return files::leave(model, AfterSave::Close),
        C::EditCommune => forms::edit_single(model, EntityKind::Commune),
        C::EditSettings => forms::edit_single(model, EntityKind::Settings),
        C::EditPlan => forms::edit_single(model, EntityKind::Plan),
        C::Help => guide::open_help(model),
        C::Guide | C::GuideContents => guide::open_contents(model),
        C::GuideKeys => guide::open_keys(model),
        C::GuidePrevious => guide::turn(model, -1),
        C::GuideNext => guide::turn(model, 1),
        C::MenuBar => overlays::open_menu(model),
        C::Palette => lists::open_palette(model),
        C::Notices => lists::open_notices(model),
        C::Back => return back(model),
    }
    Vec::new()
}

pub(super) fn with_cockpit(model: &mut Model, change: impl FnOnce(&mut super::Cockpit)) {
    if let Some(cockpit) = &mut model.cockpit {
        change(cockpit);
    }
}

fn month(model: &mut Model, change: impl FnOnce(&mut MonthGrid)) {
    if let Some(Overlay::Month(grid)) = model.overlays.last_mut() {
        change(grid);
    }
}

/// Goes to a tab; to the same tab again is no news.
pub(in super::super) fn go(model: &mut Model, tab: Tab) {
    with_cockpit(model, |it| {
        it.tab = tab;
        it.in_detail = false;
        it.detail_scroll = 0;
    });
}

/// Shows a record wherever it stands: opens what hides it.
pub(in super::super) fn go_to(model: &mut Model, tab: Tab, node: Node) {
    go(model, tab);
    let lang = model.lang;
    let Some(cockpit) = &mut model.cockpit else { return };
    if tab == Tab::Groups {
        // A record has its row in the list alone.
        cockpit.coverage.is_shown = false;
    }
    // What has no place in the matrix is shown in the list.
    let stakeholder = node
        .record()
        .and_then(|it| cockpit.history.now().stakeholders.find(it.id));
    if tab == Tab::Stakeholders && stakeholder.is_none_or(|it| matrix::cell(it).is_none()) {
        cockpit.is_matrix = false;
    }
    let above = node.record().map(|it| outline::above(cockpit.history.now(), it));
    for node in above.into_iter().flatten() {
        cockpit.view_mut().set_open(node, true);
    }
    cockpit.rebuild(lang);
    if !cockpit.view_mut().select_node(node) {
        cockpit.view_mut().filter.clear();
        cockpit.rebuild(lang);
        cockpit.view_mut().select_node(node);
    }
}

fn step(model: &mut Model, by: i32) {
    if let Some(overlay) = model.overlays.last_mut() {
        overlays::step(overlay, by);
        return;
    }
    let Some(cockpit) = &mut model.cockpit else {
        let last = model.start.recent.len() + files::START_ENTRIES - 1;
        model.start.selected = model.start.selected.saturating_add_signed(by as isize).min(last);
        return;
    };
    if cockpit.tab == Tab::State && by.abs() == 1 && steps_on(cockpit, by) {
        return;
    }
    if cockpit.in_detail || cockpit.tab == Tab::State {
        cockpit.detail_scroll =
            u16::try_from((i32::from(cockpit.detail_scroll).saturating_add(by)).clamp(0, 2_000)).unwrap_or(0);
    } else if cockpit.in_coverage() {
        coverage::step(cockpit, by);
    } else if cockpit.tab == Tab::Stakeholders && cockpit.is_matrix && by.abs() == 1 {
        pointer_step(model, 0, by);
    } else {
        let place = cockpit.view().selected().saturating_add_signed(by as isize);
        cockpit.view_mut().select(place);
        cockpit.detail_scroll = 0;
    }
}

/// Goes from step to step on Lage; false where there is no further one, so that the page scrolls.
fn steps_on(cockpit: &mut super::Cockpit, by: i32) -> bool {
    let last = points::steps(cockpit).len().saturating_sub(1);
    let next = cockpit.step.min(last).saturating_add_signed(by as isize);
    let is_step = next <= last && next != cockpit.step && cockpit.detail_scroll == 0;
    if is_step {
        cockpit.step = next;
    }
    is_step
}

fn list_or_matrix(model: &mut Model) {
    with_cockpit(model, |it| {
        it.is_matrix = !it.is_matrix;
        // The matrix has stakeholders only: what belongs to one gives the selection to it.
        if let Some(stakeholder) = records::selected_stakeholder(it).filter(|_| it.is_matrix) {
            it.view_mut().select_node(Node::Record(stakeholder));
        }
    });
}

/// Goes from stakeholder to stakeholder in the matrix.
fn pointer_step(model: &mut Model, right: i32, down: i32) {
    with_cockpit(model, |it| {
        if let Some(next) = matrix::neighbour(it.project(), it.view().rows(), it.selected_record(), (right, down)) {
            it.view_mut().select_node(Node::Record(next));
        }
    });
}

fn open(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    let Some(row) = cockpit.view().selected_row() else {
        return;
    };
    let project = cockpit.project();
    let question = row.node.record().and_then(|it| {
        project
            .clarifications
            .find(it.id)
            .filter(|_| it.kind == EntityKind::Clarification)?
            .question
    });
    match (question, row.node) {
        (Some(Question::Support), _) => go(model, Tab::Stakeholders),
        (Some(_), _) if row.branch == Some(false) => fold(model, Some(true)),
        (Some(_), _) if row.branch.is_none() => new(model),
        (None, Node::Record(target)) if target.kind == EntityKind::Readiness => points::open_readiness(model),
        (None, Node::Record(_)) | (Some(_), _) => forms::edit_selected(model),
        (_, Node::Section(_) | Node::Below(..)) if row.branch.is_some() => fold(model, None),
        (_, Node::Section(_) | Node::Below(..)) => new(model),
    }
}

fn new(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    let mut kinds = records::creatable(cockpit);
    let is_heading = cockpit.selected().is_some_and(|it| it.heading().is_some());
    // In the timeline one more task is wanted; links and days off stand under headings of their own.
    let is_task = cockpit.tab == Tab::Timeline && kinds.first().is_some_and(|it| it.0 == EntityKind::Task);
    if kinds.len() == 1 || is_heading || is_task {
        forms::insert(model, kinds.remove(0));
    } else {
        lists::open_new(model, kinds);
    }
}

fn conversation(model: &mut Model) {
    if let Some(creatable) = model.cockpit.as_ref().and_then(records::conversation) {
        forms::insert(model, creatable);
    }
}

/// Deletes the selected record; where others hang on it, asks first.
fn delete(model: &mut Model) {
    let Some(target) = model.cockpit.as_ref().and_then(super::Cockpit::selected_record) else {
        return;
    };
    let Some(cockpit) = &model.cockpit else { return };
    let (project, lang) = (cockpit.project(), model.lang);
    match records::lost_with(project, target, lang) {
        None => delete_now(model, target),
        Some(below) => {
            let title = records::title(project, target, lang);
            model.overlays.push(Overlay::Ask(Ask {
                question: words::delete_with(title, below),
                answers: Answers::new(vec![
                    (words::keep(), Answer::Back),
                    (words::delete(), Answer::Delete(target)),
                ]),
            }));
        }
    }
}

/// Deletes a record and says what went with it.
pub(super) fn delete_now(model: &mut Model, target: Target) {
    let Some(cockpit) = &model.cockpit else { return };
    let (project, lang) = (cockpit.project(), model.lang);
    let title = records::title(project, target, lang);
    let told = match (
        records::lost_with(project, target, lang),
        records::references(project, target).len(),
    ) {
        (None, 0) => words::removed(title.as_str()),
        (Some(below), 0) => words::removed_with(title.as_str(), below),
        (None, links) => words::removed_linked(title.as_str(), links),
        (Some(below), links) => words::removed_with_linked(title.as_str(), below, links),
    };
    let label = say::step_removed(target.kind, title);
    if super::commit(model, label, &Change::Remove { target }) {
        model.notices.done(told);
    }
}

/// Folds or unfolds; a row without anything below it gets its next state.
fn fold_or_tick(model: &mut Model) {
    let row = model.cockpit.as_ref().and_then(|it| it.view().selected_row());
    match row.map(|it| (it.branch, it.node)) {
        Some((None, Node::Record(target))) => questions::tick(model, target),
        _ => fold(model, None),
    }
}

/// Folds, unfolds, or the other of the two. Where nothing is left to fold, the way leads to the parent or to the child.
fn fold(model: &mut Model, open: Option<bool>) {
    let lang = model.lang;
    with_cockpit(model, |cockpit| {
        let Some(row) = cockpit.view().selected_row() else {
            return;
        };
        let wanted = open.unwrap_or(row.branch != Some(true));
        let view = cockpit.view_mut();
        match row.branch {
            Some(now) if now != wanted => {
                view.set_open(row.node, wanted);
                cockpit.rebuild(lang);
            }
            Some(true) if open == Some(true) => view.select(view.selected() + 1),
            _ if open == Some(false) => {
                if let Some(parent) = view.parent_of_selected() {
                    view.select(parent);
                }
            }
            _ => {}
        }
    });
}

fn sort(model: &mut Model) {
    let lang = model.lang;
    let mut told = None;
    with_cockpit(model, |cockpit| {
        let has_rating = cockpit.tab == Tab::Stakeholders;
        let next = match cockpit.view().sort {
            SortBy::Entered => SortBy::Title,
            SortBy::Title if has_rating => SortBy::Rating,
            SortBy::Title => SortBy::Date,
            SortBy::Date => SortBy::State,
            SortBy::Rating | SortBy::State => SortBy::Entered,
        };
        cockpit.view_mut().sort = next;
        cockpit.rebuild(lang);
        told = Some(match next {
            SortBy::Entered => words::sorted_as_entered(),
            SortBy::Title => words::sorted_by_title(),
            SortBy::Date => words::sorted_by_date(),
            SortBy::State => words::sorted_by_state(),
            SortBy::Rating => words::sorted_by_rating(),
        });
    });
    if let Some(text) = told {
        model.notices.done(text);
    }
}

/// Copies the selected record as text, the table under a heading for a spreadsheet. What is not clean goes out as marks.
fn copy(model: &Model) -> Vec<Effect> {
    let Some(cockpit) = &model.cockpit else {
        return Vec::new();
    };
    let (project, lang) = (cockpit.project(), model.lang);
    let text = match cockpit.selected() {
        Some(Node::Record(target)) => detail::plain(project, cockpit.derived(), target, lang),
        Some(heading @ (Node::Section(kind) | Node::Below(_, kind))) => {
            let records: Vec<Target> = outline::records_under(project, cockpit.tab, heading).collect();
            detail::table(project, kind, &records, lang)
        }
        None => return Vec::new(),
    };
    vec![Effect::Copy(text)]
}

/// Cleans every text of the project as one step.
fn clean_texts(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    let count = clean::count(cockpit.history.now());
    let change = clean::change(cockpit.history.now());
    if super::commit(model, words::step_texts_cleaned(count), &change) {
        model.notices.done(words::texts_cleaned(count));
    }
}

pub(in super::super) fn undo(model: &mut Model, back: bool) {
    let (as_of, lang) = (model.as_of, model.lang);
    let mut told = None;
    with_cockpit(model, |it| {
        told = if back { it.history.undo() } else { it.history.redo() };
        refresh(it, (as_of, lang));
    });
    let Some((label, place)) = told else { return };
    match place.node {
        Some(node) => go_to(model, place.tab, node),
        None => go(model, place.tab),
    }
    model
        .notices
        .done(if back { say::undone(label) } else { say::redone(label) });
}

fn switch_language(model: &mut Model) {
    model.lang = model.lang.other();
    let (as_of, lang) = (model.as_of, model.lang);
    // A filter searches the words of the language.
    with_cockpit(model, |it| refresh(it, (as_of, lang)));
}

fn quit(model: &mut Model) -> Vec<Effect> {
    let has_typed = model
        .overlays
        .iter()
        .any(|it| matches!(it, Overlay::Form(form) if form.is_changed()));
    if has_typed {
        ask_about_form(model);
        return Vec::new();
    }
    if model.cockpit.as_ref().is_some_and(|it| it.aside.is_some()) {
        model.notices.trouble(baseline_words::trial_first());
        return Vec::new();
    }
    let is_deciding = model
        .overlays
        .iter()
        .any(|it| matches!(it, Overlay::Compare(it) if matches!(it.other, Other::Journal(_))));
    if is_deciding {
        // What an earlier run left stays in its journal for the next time.
        return files::end(model);
    }
    if model.cockpit.is_none() {
        vec![Effect::Quit(0)]
    } else {
        files::leave(model, AfterSave::Quit)
    }
}

pub(super) fn ask_about_form(model: &mut Model) {
    if matches!(model.overlays.last(), Some(Overlay::Ask(_))) {
        return;
    }
    model.overlays.push(Overlay::Ask(Ask {
        question: words::drop_form(),
        answers: Answers::new(vec![
            (words::keep_editing(), Answer::Back),
            (words::drop(), Answer::DropForm),
        ]),
    }));
}

fn ask_about_ticks(model: &mut Model) {
    model.overlays.push(Overlay::Ask(Ask {
        question: words::drop_ticks(),
        answers: Answers::new(vec![
            (words::keep_choosing(), Answer::Back),
            (words::drop_ticked(), Answer::DropList),
            (words::take_ticked(), Answer::TakeTicked),
        ]),
    }));
}

/// Whether a trial is on screen, and nothing in it is to be closed first.
fn is_open_trial(model: &Model) -> bool {
    let cockpit = model.cockpit.as_ref().filter(|it| it.tab == Tab::Timeline);
    cockpit.is_some_and(|it| it.aside.is_some() && it.moving.is_none() && !it.in_detail && it.view().filter.is_empty())
}

/// Drops what is being weighed in the presentation, else ends it.
fn end_presentation(model: &mut Model) {
    let lang = model.lang;
    let is_dropped = model.cockpit.as_mut().is_some_and(|it| {
        let is_dropped = it.moving.take().is_some();
        it.rebuild(lang);
        is_dropped
    });
    if !is_dropped {
        presentation::leave(model);
    }
}

/// One step back: overlay, move, filter, detail, trial. Never ends the program.
fn back(model: &mut Model) -> Vec<Effect> {
    let lang = model.lang;
    match model.overlays.last() {
        Some(Overlay::Form(form)) if form.is_changed() => ask_about_form(model),
        Some(Overlay::Filter(_)) => overlays::close_filter(model, false),
        // What an earlier run left is decided on, or the project is left as it is.
        Some(Overlay::Compare(it)) if matches!(it.other, Other::Journal(_)) => return files::decide_later(model),
        Some(Overlay::Picker(picker)) if matches!(picker.purpose, PickFor::Field(_)) => forms::close_list(model),
        Some(Overlay::Picker(picker)) if picker.has_ticks && picker.items().iter().any(|it| it.is_ticked) => {
            ask_about_ticks(model);
        }
        Some(Overlay::Presentation(_)) => end_presentation(model),
        Some(_) => drop(pop(model)),
        None if is_open_trial(model) => trial::drop_it(model),
        None => with_cockpit(model, |cockpit| {
            if cockpit.moving.take().is_some() {
                cockpit.rebuild(lang);
            } else if cockpit.in_detail {
                cockpit.in_detail = false;
            } else if cockpit.in_coverage() {
                cockpit.coverage.is_shown = false;
                cockpit.detail_scroll = 0;
            } else if !cockpit.view().filter.is_empty() {
                cockpit.view_mut().filter.clear();
                cockpit.rebuild(lang);
            }
        }),
    }
    Vec::new()
}
