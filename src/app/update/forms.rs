//! Forms: opening them, going through their fields, taking their values as one undo step.

use super::super::form::editing::{self, Edited};
use super::super::form::layout::PARAGRAPH_ROWS;
use super::super::form::{Form, Input, Purpose};
use super::super::founding;
use super::super::key::{Key, KeyCode};
use super::super::model::{Model, Tab};
use super::super::msg::Effect;
use super::super::outline::{Node, tab_of};
use super::super::overlay::{Answer, Answers, Ask, MonthGrid, Overlay};
use super::super::picker::{Item, Pick, PickFor, Picker};
use super::super::plan::{checks, missing_role, placed};
use super::super::presentation;
use super::super::ready;
use super::super::records::{self, Creatable};
use super::super::session;
use super::super::values;
use super::{commands, commit, plan, pop};
use crate::domain::choice::ChoiceSpec;
use crate::domain::journal::{DraftField, DraftPurpose, FormDraft};
use crate::domain::schema::GuidingQuestion;
use crate::domain::{Change, Entity, EntityKind, Field, FieldKind, Mark, Project, RawId, Target, Value};
use crate::i18n::texts::app as say;
use crate::i18n::texts::cockpit as words;
use crate::i18n::texts::form as form_words;
use crate::i18n::texts::plan as plan_words;
use crate::i18n::texts::rescue;
use crate::i18n::{entry, label};

/// Cells of a one-line field, whose width does not matter to its keys.
pub const FIELD_WIDTH: usize = 60;

/// Opens the form of the selected record.
pub(super) fn edit_selected(model: &mut Model) {
    if let Some(target) = model.cockpit.as_ref().and_then(super::Cockpit::selected_record) {
        edit(model, target);
    }
}

/// Opens the form of the one record of a kind.
pub(super) fn edit_single(model: &mut Model, kind: EntityKind) {
    let record = model.cockpit.as_ref().and_then(|it| it.project().records(kind).next());
    if let Some(target) = record.map(crate::domain::Record::target) {
        edit(model, target);
    }
}

pub(super) fn edit(model: &mut Model, target: Target) {
    if is_refused(model) {
        return;
    }
    let Some(record) = model.cockpit.as_ref().and_then(|it| it.history.now().record(target)) else {
        return;
    };
    let mut form = Form::new(Purpose::Edit(target), record, model.lang);
    form.commune = model.cockpit.as_ref().and_then(|it| it.history.now().commune.kind);
    form.ask();
    if target.kind == GuidingQuestion::KIND {
        lead_to_answer(model, &mut form, target);
    }
    presentation::limit(model, &mut form);
    model.overlays.push(Overlay::Form(Box::new(form)));
}

/// Opens the form of a record at a field.
pub(in super::super) fn edit_at(model: &mut Model, target: Target, field: Option<Field>) {
    edit(model, target);
    if let (Some(Overlay::Form(form)), Some(field)) = (model.overlays.last_mut(), field)
        && let Some(place) = form.place_of(field)
    {
        form.enter(place);
    }
}

/// Shows the words of the catalogue where a guiding question has none of its own, and goes to the answer.
fn lead_to_answer(model: &Model, form: &mut Form, target: Target) {
    let project = model.cockpit.as_ref().map(|it| it.history.now());
    let words = project
        .map(|it| records::title(it, target, model.lang))
        .unwrap_or_default();
    if let Some(input) = form.get_mut(GuidingQuestion::wording) {
        input.show_instead(&words);
    }
    if let Some(place) = form.place_of(GuidingQuestion::answer) {
        form.enter(place);
    }
}

/// Opens the form for a new record.
pub(in super::super) fn insert(model: &mut Model, creatable: Creatable) {
    if is_refused(model) {
        return;
    }
    let Some(cockpit) = &model.cockpit else { return };
    let mut form = records::insert_form(cockpit, creatable, model.as_of, model.lang);
    presentation::limit(model, &mut form);
    model.overlays.push(Overlay::Form(Box::new(form)));
}

/// Whether nothing may be changed here, which is told.
fn is_refused(model: &mut Model) -> bool {
    let refusal = ready::writable(model).err();
    let is_refused = refusal.is_some();
    if let Some(reason) = refusal {
        model.notices.trouble(reason);
    }
    is_refused
}

/// Opens a form anew that was open when an earlier run ended, without what was typed into it, and gives what was typed
/// with the places it belongs to now. Nothing is opened for a record that is gone.
pub(super) fn reopen(model: &mut Model, draft: &FormDraft) -> FormDraft {
    let mut draft = draft.clone();
    if let (DraftPurpose::Values(indicators), Some(cockpit)) = (&draft.purpose, &model.cockpit) {
        let left: Vec<RawId> = indicators
            .iter()
            .copied()
            .filter(|it| cockpit.history.now().indicators.find(*it).is_some())
            .collect();
        // The day stands first, then a line for each indicator.
        let place_now = |place: usize| match place.checked_sub(1) {
            None => Some(0),
            Some(line) => left
                .iter()
                .position(|it| Some(it) == indicators.get(line))
                .map(|it| it + 1),
        };
        draft.fields = draft
            .fields
            .iter()
            .filter_map(|it| {
                Some(DraftField {
                    place: place_now(it.place)?,
                    ..it.clone()
                })
            })
            .collect();
        draft.focus = place_now(draft.focus).unwrap_or(0);
    }
    match &draft.purpose {
        DraftPurpose::Edit(target) => edit(model, *target),
        DraftPurpose::Insert(kind, known) => insert(model, (*kind, known.clone())),
        DraftPurpose::Values(indicators) => values::open_form(model, indicators, model.as_of),
        DraftPurpose::Found => founding::begin(model),
    }
    draft
}

/// The form on top.
pub(super) fn top(model: &mut Model) -> Option<&mut Form> {
    match model.overlays.last_mut() {
        Some(Overlay::Form(form)) => Some(form),
        _ => None,
    }
}

/// A key in a form, before the keymap is asked. `None` when the form has no use for it.
pub(super) fn press(model: &mut Model, key: Key) -> Option<Vec<Effect>> {
    let (lang, columns) = (model.lang, model.size.0);
    let form = top(model)?;
    if key == Key::plain(KeyCode::Enter) && is_link_complete(form) {
        return Some(accept(model));
    }
    let place = form.focus;
    let width = usize::from(form.field_width(lang, columns));
    let input = form.input_mut();
    let effects = match (&mut input.editor, key.typed()) {
        (Some(editor), Some(typed)) => {
            let mut buffer = [0; 4];
            let inserted = editor.insert(typed.encode_utf8(&mut buffer));
            input.error = None;
            tell_cut(model, inserted);
            Vec::new()
        }
        (Some(editor), None) => match editing::press(editor, key, width, PARAGRAPH_ROWS.into()) {
            Edited::Unused => return None,
            Edited::Used => Vec::new(),
            Edited::Copied(text) => vec![Effect::Copy(text)],
            Edited::Paste => {
                model.notices.trouble(words::paste_with_terminal());
                Vec::new()
            }
        },
        (None, None) if key == Key::plain(KeyCode::Enter) && input.spec.kind != FieldKind::Flag => {
            open_list(model);
            return Some(Vec::new());
        }
        (None, Some(letter)) if letter.is_alphabetic() && input.spec.kind != FieldKind::Flag => {
            open_list(model);
            if let Some(Overlay::Picker(picker)) = model.overlays.last_mut() {
                picker.insert(letter.encode_utf8(&mut [0; 4]));
            }
            return Some(Vec::new());
        }
        (None, _) => {
            press_chosen(input, key)?;
            Vec::new()
        }
    };
    adjust(model, place);
    Some(effects)
}

/// Whether the last field of a link has the keys: Enter takes the link there.
fn is_link_complete(form: &Form) -> bool {
    form.kind() == EntityKind::Dependency && form.focus + 1 == form.inputs.len()
}

/// Brings the form in line with an answer that may have changed: defaults that follow from it, fields it asks for.
fn adjust(model: &mut Model, place: usize) {
    match top(model) {
        Some(form) if form.purpose == Purpose::Found => founding::adjust(model, Some(place)),
        Some(form) => form.ask(),
        None => {}
    }
}

/// A key on a field that is chosen: arrows and space go through the answers.
fn press_chosen(input: &mut Input, key: Key) -> Option<()> {
    let forward = match (key.typed(), key) {
        (Some(' '), _) => true,
        (_, key) if key == Key::plain(KeyCode::Right) => true,
        (_, key) if key == Key::plain(KeyCode::Left) => false,
        _ => return None,
    };
    match input.spec.kind {
        FieldKind::Choice(_) => input.cycle(forward),
        FieldKind::Flag => {
            input.value = if input.value == Value::Yes {
                Value::Empty
            } else {
                Value::Yes
            }
        }
        _ => return None,
    }
    Some(())
}

fn tell_cut(model: &mut Model, inserted: super::super::form::editor::Inserted) {
    if let super::super::form::editor::Inserted::Cut { dropped } = inserted {
        model.notices.trouble(words::text_cut(dropped));
    }
}

/// Text that was pasted; true when a field took it.
pub(super) fn paste(model: &mut Model, text: &str) -> bool {
    let Some(form) = top(model) else { return false };
    let place = form.focus;
    let Some(editor) = &mut form.input_mut().editor else {
        return false;
    };
    let inserted = editor.paste(text);
    form.input_mut().error = None;
    tell_cut(model, inserted);
    adjust(model, place);
    true
}

/// Goes to the next field or the one before; behind the last one the form is taken.
pub(super) fn next(model: &mut Model, forward: bool) {
    let (lang, as_of) = (model.lang, model.as_of);
    if let Some(form) = top(model)
        && !form.step(forward, lang, as_of)
    {
        // From the last field the way leads back to the first one, as in every office program.
        let asked: Vec<usize> = (0..form.inputs.len()).filter(|it| form.inputs[*it].is_asked).collect();
        let end = if forward { asked.first() } else { asked.last() };
        if let Some(place) = end {
            form.enter(*place);
        }
    }
}

/// Opens the list or the calendar of the field; false where it has none.
pub(super) fn open_list(model: &mut Model) -> bool {
    let (lang, as_of) = (model.lang, model.as_of);
    let Some(Overlay::Form(form)) = model.overlays.last() else {
        return false;
    };
    let place = form.focus;
    let input = form.input();
    let title = label::field(lang, input.spec.field);
    let picker = match input.spec.kind {
        FieldKind::Choice(choice) => choice_picker(input, choice, title, place, lang),
        FieldKind::Link(kind) => link_picker(model, kind, input, title, place),
        FieldKind::Links(kind) => link_picker(model, kind, input, title, place),
        FieldKind::Date => {
            let day = match input.read(lang, as_of) {
                Ok(Value::Date(day)) => day,
                _ => as_of,
            };
            model.overlays.push(Overlay::Month(MonthGrid { day, field: place }));
            return true;
        }
        _ => return false,
    };
    model.overlays.push(Overlay::Picker(Box::new(picker)));
    true
}

fn choice_picker(
    input: &Input,
    choice: &'static ChoiceSpec,
    title: String,
    place: usize,
    lang: crate::text::Lang,
) -> Picker {
    let mut items = Vec::new();
    if input.may_be_empty() {
        items.push(Item::new(not_answered(input, lang), Pick::Choice(None)));
    }
    for key in choice.keys.iter().copied().filter(|it| input.allows(it)) {
        items.push(Item::new(label::choice(lang, choice, key), Pick::Choice(Some(key))));
    }
    let mut picker = Picker::new(title, PickFor::Field(place), items);
    let value = input.value.clone();
    picker.select_where(|it| match (it, &value) {
        (Pick::Choice(Some(key)), Value::Choice(now)) => key == now,
        (Pick::Choice(None), Value::Empty) => true,
        _ => false,
    });
    picker
}

/// Words of a choice that is not answered: those of the field, else "weiß ich noch nicht".
pub fn not_answered(input: &Input, lang: crate::text::Lang) -> String {
    let own = crate::i18n::say_part(lang, &label::field_id(input.spec.field), "empty");
    own.unwrap_or_else(|| crate::i18n::say(lang, &words::not_answered()))
}

fn link_picker(model: &Model, kind: EntityKind, input: &Input, title: String, place: usize) -> Picker {
    let mut items = Vec::new();
    let linked: Vec<RawId> = match &input.value {
        Value::Link(id) => vec![*id],
        Value::Links(ids) => ids.clone(),
        _ => Vec::new(),
    };
    let is_single = matches!(input.spec.kind, FieldKind::Link(_));
    if is_single && !input.spec.is(Mark::Required) {
        items.push(Item::new(
            crate::i18n::say(model.lang, &words::no_link()),
            Pick::Link(None),
        ));
    }
    let project = nameable(model);
    for record in project.iter().flat_map(|it| it.records(kind)) {
        let target = record.target();
        let title = project
            .map(|it| records::title(it, target, model.lang))
            .unwrap_or_default();
        let mut item = Item::new(title, Pick::Link(Some(target.id)));
        item.is_ticked = !is_single && linked.contains(&target.id);
        items.push(item);
    }
    let mut picker = Picker::new(title, PickFor::Field(place), items);
    picker.has_ticks = !is_single;
    let first = linked.first().copied().filter(|_| is_single);
    picker.select_where(|it| *it == Pick::Link(first));
    picker
}

/// Takes what is selected in the list of a field.
pub(super) fn take_item(model: &mut Model, place: usize) {
    let Some(Overlay::Picker(picker)) = model.overlays.last_mut() else {
        return;
    };
    let Some(item) = picker.item() else { return };
    let value = match &item.pick {
        Pick::Choice(Some(key)) => Value::Choice((*key).to_owned()),
        Pick::Link(Some(id)) => Value::Link(*id),
        _ => Value::Empty,
    };
    pop(model);
    if let Some(form) = top(model) {
        form.inputs[place].value = value;
        form.inputs[place].error = None;
        adjust(model, place);
    }
}

/// Closes the list of a field; of several references the ticked ones are taken.
pub(super) fn close_list(model: &mut Model) {
    let Some(Overlay::Picker(picker)) = pop(model) else {
        return;
    };
    let PickFor::Field(place) = picker.purpose else { return };
    let Some(form) = top(model) else { return };
    if matches!(form.inputs[place].spec.kind, FieldKind::Links(_)) {
        let ticked = picker.items().iter().filter(|it| it.is_ticked);
        let ids: Vec<RawId> = ticked
            .filter_map(|it| if let Pick::Link(id) = it.pick { id } else { None })
            .collect();
        form.inputs[place].value = if ids.is_empty() {
            Value::Empty
        } else {
            Value::Links(ids)
        };
        form.inputs[place].error = None;
        adjust(model, place);
    }
}

/// Takes the day of the month grid.
pub(super) fn take_day(model: &mut Model) {
    let lang = model.lang;
    let Some(Overlay::Month(grid)) = pop(model) else { return };
    if let Some(form) = top(model) {
        form.inputs[grid.field].put(&Value::Date(grid.day), lang);
        adjust(model, grid.field);
    }
}

/// Takes the form of a new record and opens the next one of its kind at the same place.
pub(super) fn accept_and_next(model: &mut Model) -> Vec<Effect> {
    let (again, is_recorded) = match model.overlays.last() {
        Some(Overlay::Form(form)) => (form.again.clone(), form.is_recorded),
        _ => (None, false),
    };
    let below = model.overlays.len().saturating_sub(1);
    let effects = accept(model);
    match again {
        // The next one has a number of its own.
        Some((kind, _)) if is_recorded && model.overlays.len() == below => session::record_again(model, kind),
        Some(creatable) if !is_recorded && model.overlays.is_empty() => insert(model, creatable),
        _ => {}
    }
    effects
}

/// Takes the form: sets its values or makes its record, as one undo step.
pub(super) fn accept(model: &mut Model) -> Vec<Effect> {
    let (lang, as_of) = (model.lang, model.as_of);
    let Some(form) = top(model) else { return Vec::new() };
    let Some(values) = form.accept(lang, as_of) else {
        model.notices.trouble(words::form_has_errors());
        return Vec::new();
    };
    let (is_typed, is_recorded) = (form.is_changed(), form.is_recorded);
    let purpose = form.purpose.clone();
    let changed = form.changed(values.clone());
    let project = model.cockpit.as_ref().map(|it| it.history.now());
    let refused = project.map(|it| checks::refused(it, &purpose, &values, &changed, as_of));
    if let Some(refused) = refused.filter(|it| !it.is_empty()) {
        if let Some(form) = top(model) {
            form.refuse(refused);
        }
        model.notices.trouble(words::form_has_errors());
        return Vec::new();
    }
    if is_typed && model.cockpit.as_ref().is_some_and(|it| it.file.is_locked()) {
        // What was typed stays; with a file of its own it can be taken.
        ask_for_copy(model);
        return Vec::new();
    }
    match purpose {
        Purpose::Found => founding::found(model, values),
        Purpose::Values(indicators) => {
            close_if(model, |model| take_values(model, &indicators, &values));
            Vec::new()
        }
        Purpose::Edit(target) => {
            let record = model.cockpit.as_ref().and_then(|it| it.history.now().record(target));
            let changed = records::completed(record, changed, as_of);
            close_if(model, |model| take_edit(model, target, changed, is_recorded));
            if !matches!(model.overlays.last(), Some(Overlay::Form(_))) {
                plan::ask_for_finish(model, target);
            }
            Vec::new()
        }
        Purpose::Insert(kind, known) => {
            let values = known.into_iter().chain(records::completed(None, values, as_of));
            let values = values.collect();
            close_if(model, |model| take_insert(model, kind, values, is_recorded));
            Vec::new()
        }
    }
}

/// Another run has the file: asks whether to go on in a copy.
fn ask_for_copy(model: &mut Model) {
    model.overlays.push(Overlay::Ask(Ask {
        question: rescue::locked_hint(),
        answers: Answers::new(vec![
            (words::stay(), Answer::Back),
            (words::save_copy(), Answer::SaveCopy),
        ]),
    }));
}

/// Closes the form on top if its values are taken; where they are refused it stays with all that was typed.
fn close_if(model: &mut Model, take: impl FnOnce(&mut Model) -> bool) {
    let form = pop(model);
    if !take(model) {
        model.overlays.extend(form);
    }
}

fn take_edit(model: &mut Model, target: Target, changed: Vec<(Field, Value)>, is_recorded: bool) -> bool {
    let Some(cockpit) = &model.cockpit else { return false };
    let title = records::title(cockpit.history.now(), target, model.lang);
    let Some((field, _)) = changed.first() else { return true };
    let label = match changed.len() {
        1 => say::step_changed(*field, title),
        count => words::step_changed_many(count, title),
    };
    let mut changed = changed;
    changed.extend(missing_role(cockpit.history.now(), &changed));
    let is_taken = commit(model, label, &records::set(target, changed));
    match (is_taken, is_recorded) {
        (true, true) => session::noted(model, target),
        (true, false) => follow(model, target),
        (false, _) => {}
    }
    is_taken
}

/// Shows a record where it stands now, if an answer gave it another place.
fn follow(model: &mut Model, target: Target) {
    let Some(cockpit) = &model.cockpit else { return };
    if cockpit.selected_record() == Some(target) || is_link_of_task(model, target) {
        return;
    }
    if let Some(tab) = tab_of(cockpit.history.now(), target) {
        commands::go_to(model, tab, Node::Record(target));
    }
}

/// Whether a link was edited from one of its tasks, where the selection stays then.
fn is_link_of_task(model: &Model, target: Target) -> bool {
    let selected = model.cockpit.as_ref().and_then(super::Cockpit::selected_record);
    target.kind == EntityKind::Dependency && selected.is_some_and(|it| it.kind == EntityKind::Task)
}

fn take_values(model: &mut Model, indicators: &[RawId], entered: &[(Field, Value)]) -> bool {
    let Some(cockpit) = &model.cockpit else { return false };
    let (changes, count, replaced) = values::changes(cockpit.history.now(), &mut model.ids, indicators, entered);
    if count == 0 {
        return true;
    }
    if !commit(model, form_words::step_values(count), &Change::Batch(changes)) {
        return false;
    }
    if let Some(node) = values::first_entered(indicators, entered) {
        commands::go_to(model, Tab::Fields, node);
    }
    model.notices.done(match replaced {
        0 => form_words::values_entered(count),
        _ => form_words::values_replaced(count, replaced),
    });
    true
}

/// Makes the records taken over from the catalogue as one undo step, and shows the first of them.
pub(in super::super) fn take_proposals(model: &mut Model, changes: Vec<Change>, first: Option<Target>) {
    let made = changes.len();
    if made == 0 || !commit(model, words::step_taken_over(made), &Change::Batch(changes)) {
        return;
    }
    let place = first.and_then(|it| Some((tab_of(model.cockpit.as_ref()?.history.now(), it)?, it)));
    if let Some((tab, target)) = place {
        commands::go_to(model, tab, Node::Record(target));
    }
    model.notices.done(words::taken_over(made));
}

fn take_insert(model: &mut Model, kind: EntityKind, values: Vec<(Field, Value)>, is_recorded: bool) -> bool {
    let Some(cockpit) = &model.cockpit else { return false };
    let (target, change) = records::insert(cockpit.history.now(), &mut model.ids, kind, values);
    let (change, awaited) = if kind == EntityKind::Task {
        placed(cockpit.history.now(), &mut model.ids, cockpit.selected_record(), change)
    } else {
        (change, None)
    };
    let mut preview = cockpit.history.now().clone();
    let title = if preview.apply(&change).is_ok() {
        records::title(&preview, target, model.lang)
    } else {
        String::new()
    };
    let own = session::step(model, kind, &title).filter(|_| is_recorded);
    let label = own.unwrap_or_else(|| say::step_added(kind, title.as_str()));
    let is_taken = commit(model, label.clone(), &change);
    if is_recorded {
        // The user stays where he is; what was recorded is told, and what follows from it.
        if is_taken {
            model.notices.done(label);
            session::recorded(model, target);
        }
        return is_taken;
    }
    if is_taken && is_link_of_task(model, target) {
        let told = plan::told_of_link(model, target);
        told.into_iter().for_each(|it| model.notices.done(it));
        return true;
    }
    let tab = model.cockpit.as_ref().and_then(|it| tab_of(it.history.now(), target));
    if let Some(tab) = tab.filter(|_| is_taken) {
        commands::go_to(model, tab, Node::Record(target));
    }
    if let Some(awaited) = awaited.filter(|_| is_taken) {
        let before = title_of(model, EntityKind::Task, awaited);
        model.notices.done(plan_words::inserted_behind(title, before));
    }
    is_taken
}

/// The value of a field as it is shown while it is not edited.
pub fn spelled(model: &Model, input: &Input) -> String {
    match (&input.spec.kind, &input.value) {
        (FieldKind::Link(kind), Value::Link(id)) => title_of(model, *kind, *id),
        (FieldKind::Links(kind), Value::Links(ids)) => ids
            .iter()
            .map(|it| title_of(model, *kind, *it))
            .collect::<Vec<_>>()
            .join(", "),
        (kind, value) => entry::format(*kind, value, model.lang),
    }
}

fn title_of(model: &Model, kind: EntityKind, id: RawId) -> String {
    nameable(model)
        .map(|it| records::title(it, Target { kind, id }, model.lang))
        .unwrap_or_default()
}

/// The project whose records a form may name: over the presentation what those in the room may see.
fn nameable(model: &Model) -> Option<&Project> {
    presentation::seen(model).or_else(|| model.cockpit.as_ref().map(|it| it.history.now()))
}
