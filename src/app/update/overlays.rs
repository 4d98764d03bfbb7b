//! Keys and choices in what lies over the screen.

use super::super::commands::{Command, Menu};
use super::super::form::editing::{self, Edited};
use super::super::form::editor::{Editor, Inserted, Mode};
use super::super::key::Key;
use super::super::keymap;
use super::super::lists;
use super::super::model::{AfterSave, Model};
use super::super::msg::{Effect, Peek};
use super::super::overlay::{Answer, Answers, Ask, MenuBar, Overlay};
use super::super::picker::{Pick, PickFor};
use super::super::{after, baselines, guide, kept, points, presentation, proposals, reader, session, values};
use super::{commands, compare, files, forms, gantt, plan, pop, run_if_ready, saving};
use crate::i18n::texts::cockpit as words;

/// A key, before the keymap is asked: text goes into fields. `None` when nothing took it.
pub(super) fn press(model: &mut Model, key: Key) -> Option<Vec<Effect>> {
    let typed = key.typed();
    match model.overlays.last_mut()? {
        Overlay::Form(_) => return forms::press(model, key),
        Overlay::Picker(picker) => {
            if picker.purpose == PickFor::Attendance && typed == Some(' ') {
                return Some(take_item(model));
            }
            if picker.purpose == PickFor::Reading && typed == Some(' ') {
                picker.step(1);
                return Some(Vec::new());
            }
            if !picker.purpose.is_typed() {
                return None;
            }
            if picker.has_ticks && Command::TickAll.row().keys.contains(&key) {
                return None;
            }
            if picker.has_ticks && typed == Some(' ') && picker.query.text().is_empty() {
                tick(model, false);
                return Some(Vec::new());
            }
            match typed {
                Some(letter) => picker.insert(letter.encode_utf8(&mut [0; 4])),
                None if is_for_line(key) => {
                    if editing::press(&mut picker.query, key, forms::FIELD_WIDTH, 1) == Edited::Unused {
                        return None;
                    }
                    picker.narrow();
                }
                None => return None,
            }
        }
        Overlay::Filter(editor) => {
            match typed {
                Some(letter) => drop_cut(editor.insert(letter.encode_utf8(&mut [0; 4]))),
                None if is_for_line(key) => {
                    editing::press(editor, key, forms::FIELD_WIDTH, 1);
                }
                None => return None,
            }
            let filter = editor.text().to_owned();
            set_filter(model, filter);
        }
        Overlay::Ask(_) => return answer_by_letter(model, typed?),
        Overlay::Presentation(_) => return presentation::press(model, key),
        Overlay::Menu(_)
        | Overlay::Month(_)
        | Overlay::Trouble(_)
        | Overlay::Compare(_)
        | Overlay::Explain(_)
        | Overlay::Reader(_) => {
            return None;
        }
    }
    Some(Vec::new())
}

/// Keys that edit the line of a list; all others move in the list.
fn is_for_line(key: Key) -> bool {
    use super::super::key::KeyCode as C;
    matches!(key.code, C::Backspace | C::Left | C::Right | C::Delete)
        || key.ctrl && matches!(key.code, C::Char('a' | 'w' | 'x' | 'z'))
}

fn drop_cut(inserted: Inserted) {
    // A search line takes what fits; nobody types a thousand letters into it.
    let (Inserted::Whole | Inserted::Cut { .. }) = inserted;
}

/// Pasted text; true when something took it.
pub(super) fn paste(model: &mut Model, text: &str) -> bool {
    match model.overlays.last_mut() {
        Some(Overlay::Form(_)) => forms::paste(model, text),
        Some(Overlay::Picker(picker)) if picker.purpose.is_typed() => {
            picker.insert(text);
            true
        }
        Some(Overlay::Filter(editor)) => {
            drop_cut(editor.paste(text));
            let filter = editor.text().to_owned();
            set_filter(model, filter);
            true
        }
        _ => false,
    }
}

/// Goes so many rows down in an overlay.
pub(super) fn step(overlay: &mut Overlay, by: i32) {
    match overlay {
        Overlay::Picker(picker) => picker.step(by),
        Overlay::Menu(bar) => {
            let count = bar.menus[bar.open].1.len();
            bar.entry = if by.abs() == 1 {
                (bar.entry + count).saturating_add_signed(by as isize) % count
            } else {
                bar.entry.saturating_add_signed(by as isize).min(count - 1)
            };
        }
        Overlay::Ask(Ask { answers, .. }) => answers.step(by),
        Overlay::Trouble(trouble) => trouble.answers.step(by),
        // The arrows choose an answer, the keys for pages turn the sentences.
        Overlay::Compare(compare) if by.abs() == 1 => compare.answers.step(by),
        Overlay::Compare(compare) => compare.scroll(by),
        Overlay::Explain(explained) => explained.step(by),
        Overlay::Reader(reader) => reader.scroll(by),
        Overlay::Form(_) | Overlay::Month(_) | Overlay::Filter(_) | Overlay::Presentation(_) => {}
    }
}

/// Takes what is selected in the top overlay.
pub(super) fn take(model: &mut Model) -> Vec<Effect> {
    match model.overlays.last() {
        Some(Overlay::Picker(_)) => take_item(model),
        Some(it @ (Overlay::Ask(_) | Overlay::Trouble(_) | Overlay::Compare(_))) => {
            let answer = it.answers().map_or(Answer::Back, Answers::chosen);
            answered(model, answer)
        }
        Some(Overlay::Explain(_)) => {
            gantt::leave_explained(model);
            Vec::new()
        }
        Some(Overlay::Filter(_)) => {
            close_filter(model, true);
            Vec::new()
        }
        _ => Vec::new(),
    }
}

fn take_item(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Picker(picker)) = model.overlays.last() else {
        return Vec::new();
    };
    if let PickFor::Field(place) = picker.purpose {
        forms::take_item(model, place);
        return Vec::new();
    }
    let typed = picker.query.text().trim().to_owned();
    let pick = picker.item().map(|it| it.pick.clone());
    let purpose = picker.purpose;
    match (purpose, pick) {
        (PickFor::File, None) if !typed.is_empty() => {
            pop(model);
            vec![Effect::Open(typed.into())]
        }
        (PickFor::SaveTo, None) if !typed.is_empty() => {
            pop(model);
            let path = lists::typed_place(model, &typed);
            saving::save_to(model, path, false)
        }
        (PickFor::SaveTo, Some(Pick::File(path))) => {
            pop(model);
            saving::save_to(model, path, true)
        }
        (_, Some(Pick::Backup(backup))) => vec![Effect::Peek(Peek::Backup(backup))],
        (_, Some(Pick::File(path))) => {
            pop(model);
            vec![Effect::Open(path)]
        }
        (_, Some(Pick::Command(command))) => {
            pop(model);
            run_if_ready(model, command)
        }
        (_, Some(Pick::WritePapers)) => after::write_all(model),
        (_, Some(Pick::Session(start))) => session::take_start(model, start),
        (_, Some(Pick::Day(target, day))) => plan::take_day(model, target, day),
        (_, Some(pick)) => {
            take_pick(model, purpose, pick);
            Vec::new()
        }
        (_, None) => Vec::new(),
    }
}

/// Takes an entry that has no effect outside.
fn take_pick(model: &mut Model, purpose: PickFor, pick: Pick) {
    match (purpose, pick) {
        (PickFor::Baseline, pick) => take_baseline(model, &pick),
        (PickFor::Point(_) | PickFor::Readiness, pick) => take_point(model, pick),
        (PickFor::Predecessor(successor), Pick::Predecessor(predecessor)) => {
            plan::take_predecessor(model, predecessor, successor);
        }
        (_, Pick::New(kind, known)) => {
            pop(model);
            forms::insert(model, (kind, known));
        }
        (_, Pick::CatalogueField(field)) => {
            pop(model);
            proposals::open_rows(model, field);
        }
        (_, Pick::Values(which)) => {
            pop(model);
            values::open_list(model, which);
        }
        (_, Pick::Guide(topic)) => {
            pop(model);
            guide::show(model, topic);
        }
        (_, Pick::Presence(who)) => session::turn_presence(model, who),
        (_, Pick::AgendaItem(item)) => session::take_item(model, item),
        (_, Pick::Paper(key)) => reader::open_paper(model, key),
        (_, Pick::PaperOf(key, session)) => after::read(model, key, session),
        (_, Pick::PaperSession(session)) => {
            pop(model);
            reader::turn_session(model, session);
        }
        (PickFor::Kept(earlier), Pick::Kept(taken)) => {
            pop(model);
            kept::take(model, earlier, taken);
        }
        (_, Pick::Tab(tab)) => {
            pop(model);
            commands::go(model, tab);
        }
        (_, Pick::Place(tab, node)) => {
            super::super::search::keep_hits(model);
            pop(model);
            commands::go_to(model, tab, node);
        }
        _ => {}
    }
}

/// Takes an entry of the list of baselines.
fn take_baseline(model: &mut Model, pick: &Pick) {
    pop(model);
    match pick {
        Pick::Freeze => baselines::freeze(model),
        Pick::Baseline(id) => baselines::choose(model, *id),
        _ => baselines::open_moved(model),
    }
}

/// Takes an entry of the list of points or of the view of the readiness.
fn take_point(model: &mut Model, pick: Pick) {
    match pick {
        // The list stays below the form that mends the point, so that the next one is at hand.
        Pick::Point(point) | Pick::Ahead(point) => points::mend(model, &point),
        Pick::Criterion(criterion) => points::open(model, points::Scope::Criterion(criterion)),
        Pick::Assess => {
            pop(model);
            points::assess(model);
        }
        _ => {}
    }
}

/// Answers the selected point of the list by deciding otherwise.
pub(super) fn deviate(model: &mut Model) {
    let Some(Overlay::Picker(picker)) = model.overlays.last() else {
        return;
    };
    if let Some(Pick::Point(point)) = picker.item().map(|it| it.pick.clone()) {
        points::deviate(model, &point);
    }
}

/// Ticks or unticks the selected entry, and goes on to the next if wanted.
pub(super) fn tick(model: &mut Model, goes_on: bool) {
    let Some(Overlay::Picker(picker)) = model.overlays.last_mut() else {
        return;
    };
    match picker.item().map(|it| it.greyed.clone()) {
        Some(None) => {
            picker.tick();
            if goes_on {
                picker.step(1);
            }
        }
        Some(Some(_)) => model.notices.trouble(words::already_taken()),
        None => {}
    }
}

/// Ticks every entry that matches and can be ticked; where all are, unticks them.
pub(super) fn tick_all(model: &mut Model) {
    if let Some(Overlay::Picker(picker)) = model.overlays.last_mut() {
        picker.tick_all();
    }
}

/// Takes what is ticked: the references of a field, or what the catalogue proposes.
pub(super) fn take_ticked(model: &mut Model) {
    match model.overlays.last() {
        Some(Overlay::Picker(picker)) if matches!(picker.purpose, PickFor::Field(_)) => forms::close_list(model),
        Some(Overlay::Picker(picker)) if picker.items().iter().any(|it| it.is_ticked) => proposals::take(model),
        Some(Overlay::Picker(_)) => model.notices.trouble(words::nothing_ticked()),
        _ => {}
    }
}

/// Letters that answer a question: `j` and `y` for the answer that acts, `n` for the safe one.
fn answer_by_letter(model: &mut Model, letter: char) -> Option<Vec<Effect>> {
    let Some(Overlay::Ask(ask)) = model.overlays.last() else {
        return None;
    };
    let answer = match letter {
        // What throws unsaved work away is chosen by its own words, not by a yes.
        'j' | 'y' => ask
            .answers
            .all
            .last()
            .map(|it| it.1)
            .filter(|it| !matches!(it, Answer::QuitUnsaved | Answer::CloseUnsaved))?,
        'n' => ask.answers.all.first()?.1,
        _ => return None,
    };
    Some(answered(model, answer))
}

/// Does what was answered.
#[expect(clippy::too_many_lines, reason = "one arm per answer; each is a line or two")]
pub(super) fn answered(model: &mut Model, answer: Answer) -> Vec<Effect> {
    let asked = pop(model);
    match answer {
        Answer::Back => Vec::new(),
        Answer::DropForm => {
            // Lists over the form go with it.
            while let Some(overlay) = pop(model) {
                if matches!(overlay, Overlay::Form(_)) {
                    break;
                }
            }
            Vec::new()
        }
        Answer::Delete(target) => {
            commands::delete_now(model, target);
            Vec::new()
        }
        Answer::EditRecord(target) => {
            forms::edit(model, target);
            Vec::new()
        }
        Answer::Finish(target) => {
            plan::finish(model, target);
            Vec::new()
        }
        Answer::DropList => {
            pop(model);
            Vec::new()
        }
        Answer::TakeTicked => {
            take_ticked(model);
            Vec::new()
        }
        Answer::QuitUnsaved => files::end(model),
        Answer::CloseUnsaved => files::close(model),
        Answer::SaveCopy => saving::save_copy(model),
        Answer::SaveElsewhere => {
            lists::open_places(model);
            Vec::new()
        }
        Answer::WriteAgain => saving::write_again(model),
        Answer::CompareFile => compare::with_file(model),
        Answer::Reload => files::reload(model),
        Answer::FetchBackup => match asked {
            Some(Overlay::Trouble(trouble)) => files::fetch(*trouble),
            _ => Vec::new(),
        },
        Answer::Freeze => {
            baselines::freeze(model);
            Vec::new()
        }
        Answer::TakeOther => match asked {
            Some(Overlay::Compare(other)) => compare::take(model, *other),
            _ => Vec::new(),
        },
        Answer::LeaveOut => match asked {
            Some(Overlay::Compare(other)) => compare::leave_out(model, *other),
            _ => Vec::new(),
        },
        Answer::Replan(session) => {
            session::take_replan(model, session);
            Vec::new()
        }
        Answer::EndPresentation => {
            presentation::close(model);
            Vec::new()
        }
        Answer::BeginSession(session, day) => session::take_day(model, session, day),
        Answer::EndSession(next) => session::end_now(model, next),
        Answer::Reached(target, day) => {
            plan::reached(model, target, day);
            Vec::new()
        }
        Answer::CloseProject if matches!(asked, Some(Overlay::Compare(_))) => files::decide_later(model),
        Answer::CloseProject => files::close(model),
        Answer::SaveAgain => {
            if let Some(cockpit) = &mut model.cockpit {
                cockpit.file.then = AfterSave::Stay;
            }
            saving::save_now(model)
        }
    }
}

/// Opens the menu bar with the commands of the place.
pub(super) fn open_menu(model: &mut Model) {
    let reachable = keymap::reachable(model);
    let of_menu = |menu: Menu| -> Vec<Command> {
        reachable
            .iter()
            .copied()
            .filter(|it| it.row().menu == menu && it.is_listed())
            .collect()
    };
    let menus: Vec<(Menu, Vec<Command>)> = Menu::ALL
        .iter()
        .map(|it| (*it, of_menu(*it)))
        .filter(|(_, commands)| !commands.is_empty())
        .collect();
    if !menus.is_empty() {
        model.overlays.push(Overlay::Menu(MenuBar {
            menus,
            open: 0,
            entry: 0,
        }));
    }
}

/// Turns to the next menu, or the one before.
pub(super) fn menu_turn(model: &mut Model, by: i32) {
    if let Some(Overlay::Menu(bar)) = model.overlays.last_mut() {
        let count = bar.menus.len();
        bar.open = (bar.open + count).saturating_add_signed(by as isize) % count;
        bar.entry = 0;
    }
}

/// Runs the selected entry of the menu.
pub(super) fn menu_take(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Menu(bar)) = pop(model) else {
        return Vec::new();
    };
    let command = bar.menus[bar.open].1[bar.entry];
    run_if_ready(model, command)
}

/// Opens the line to type the filter into.
pub(super) fn open_filter(model: &mut Model) {
    let filter = model
        .cockpit
        .as_ref()
        .map(|it| it.view().filter.clone())
        .unwrap_or_default();
    model
        .overlays
        .push(Overlay::Filter(Box::new(Editor::new(&filter, Mode::Line))));
}

/// Closes the filter line; without `keep` the filter goes too.
pub(super) fn close_filter(model: &mut Model, keep: bool) {
    pop(model);
    if !keep {
        set_filter(model, String::new());
    }
}

fn set_filter(model: &mut Model, filter: String) {
    let lang = model.lang;
    if let Some(cockpit) = &mut model.cockpit {
        cockpit.view_mut().filter = filter;
        cockpit.rebuild(lang);
    }
}
