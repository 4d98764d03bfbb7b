//! Lists to choose from that are made from the model: palette, help, what can be made, files, messages.

use std::path::{Path, PathBuf};

use super::commands::Command;
use super::key::{Key, KeyPart};
use super::keymap;
use super::model::{Model, Tab};
use super::outline::tab_of;
use super::overlay::Overlay;
use super::picker::{Item, Pick, PickFor, Picker};
use super::presentation;
use super::records;
use super::records::Creatable;
use crate::domain::file_name;
use crate::domain::files::Backup;
use crate::domain::journal::{DraftContent, DraftField, FormDraft};
use crate::domain::{EntityKind, Target, Value};
use crate::i18n::texts::cockpit as words;
use crate::i18n::texts::gantt;
use crate::i18n::texts::presentation as presentation_words;
use crate::i18n::texts::rescue;
use crate::i18n::{format, keys, label, say, say_part};

/// All commands that can be reached from here, found by typing.
pub(super) fn open_palette(model: &mut Model) {
    let items = command_items(model, &listed(model));
    show(
        model,
        Picker::new(say(model.lang, &words::palette()), PickFor::Command, items),
    );
}

/// What the keys do here, below what this place is for.
pub(super) fn open_help(model: &mut Model) {
    let mut commands: Vec<Command> = keymap::chain(model)
        .into_iter()
        .flat_map(keymap::rows)
        .map(|it| it.command)
        .collect();
    if model.overlays.is_empty() {
        commands.retain(|it| it.is_listed());
    }
    let mut picker = Picker::new(
        say(model.lang, &words::help()),
        PickFor::Command,
        command_items(model, &commands),
    );
    picker.lead = help_lead(model);
    show(model, picker);
}

/// What this place is for, in sentences.
fn help_lead(model: &Model) -> Vec<String> {
    let input = match model.overlays.last() {
        Some(Overlay::Form(form)) => Some(form.input()),
        _ => None,
    };
    if input.is_none() && presentation::of(model).is_some() {
        return vec![say(model.lang, &presentation_words::help())];
    }
    match (input, &model.cockpit) {
        (Some(input), _) => vec![input.label(model.lang), input.help(model.lang)],
        (None, Some(cockpit)) => {
            let mut lead = vec![label::tab_help(model.lang, cockpit.tab.key())];
            if cockpit.tab == Tab::Timeline {
                let signs = if model.looks.ascii {
                    gantt::signs_ascii()
                } else {
                    gantt::signs()
                };
                lead.push(say(model.lang, &signs));
            }
            lead
        }
        (None, None) => vec![say(model.lang, &words::start_help())],
    }
}

fn listed(model: &Model) -> Vec<Command> {
    keymap::reachable(model)
        .into_iter()
        .filter(|it| it.is_listed())
        .collect()
}

fn command_items(model: &Model, commands: &[Command]) -> Vec<Item> {
    let item = |command: &Command| {
        let row = command.row();
        let name = say(model.lang, &command.label());
        let help = say_part(model.lang, row.text, "help");
        let mut item = Item::new(
            help.map_or(name.clone(), |help| format!("{name} · {help}")),
            Pick::Command(*command),
        );
        item.hint = row.keys.first().map(|it| key_name(model, *it)).unwrap_or_default();
        item.greyed = (row.ready)(model).err().map(|reason| say(model.lang, &reason));
        item
    };
    commands.iter().map(item).collect()
}

/// What can be made here.
pub(super) fn open_new(model: &mut Model, kinds: Vec<Creatable>) {
    let Some(cockpit) = &model.cockpit else { return };
    let item = |(kind, known): Creatable| {
        let owner = known
            .iter()
            .find_map(|(field, value)| match (field.spec().kind, value) {
                (crate::domain::FieldKind::Link(kind), Value::Link(id)) => Some(Target { kind, id: *id }),
                _ => None,
            });
        let mut item = Item::new(
            records::kind_name(cockpit.project(), kind, model.lang),
            Pick::New(kind, known),
        );
        item.hint = owner
            .map(|it| records::title(cockpit.project(), it, model.lang))
            .unwrap_or_default();
        item
    };
    let items = kinds.into_iter().map(item).collect();
    show(
        model,
        Picker::new(say(model.lang, &words::what_new()), PickFor::New, items),
    );
}

/// Project files to open; a path may be typed too.
pub(super) fn open_files(model: &mut Model, found: Vec<PathBuf>) {
    let mut paths: Vec<PathBuf> = model.start.recent.iter().map(|it| it.path.clone()).collect();
    for path in found {
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    let item = |path: PathBuf| {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        let mut item = Item::new(crate::text::clean::clean_line(&name), Pick::File(path.clone()));
        item.hint = shown_folder(&path);
        item
    };
    let items = paths.into_iter().map(item).collect();
    let mut picker = Picker::new(say(model.lang, &words::open_which()), PickFor::File, items);
    picker.lead = vec![say(model.lang, &words::or_type_path())];
    show(model, picker);
}

fn shown_folder(path: &Path) -> String {
    let folder = path.parent().unwrap_or(Path::new(""));
    crate::text::clean::clean_line(&folder.to_string_lossy())
}

/// Places to save the project to; a path may be typed too.
pub(super) fn open_places(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    let beside = file_name::next_copy(&cockpit.file.path);
    let name = cockpit.file.path.file_name().unwrap_or_default();
    let documents = model.documents.join(name);
    let mut paths = vec![beside];
    if documents != cockpit.file.path {
        paths.push(documents.clone());
    }
    paths.push(file_name::next_copy(&documents));
    paths.dedup();
    let item = |path: PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut item = Item::new(crate::text::clean::clean_line(&name), Pick::File(path.clone()));
        item.hint = shown_folder(&path);
        item
    };
    let items = paths.into_iter().map(item).collect();
    let mut picker = Picker::new(say(model.lang, &rescue::save_where()), PickFor::SaveTo, items);
    picker.lead = vec![say(model.lang, &rescue::save_where_lead())];
    show(model, picker);
}

/// The file that a typed place means: a name alone lies among the documents, and the suffix may be left out.
pub(super) fn typed_place(model: &Model, typed: &str) -> PathBuf {
    let typed = crate::text::clean::clean_line(typed);
    let mut path = model.documents.join(&typed);
    if typed.ends_with(std::path::is_separator) {
        // A folder: the file keeps its name there.
        let name = model.cockpit.as_ref().and_then(|it| it.file.path.file_name());
        return path.join(name.unwrap_or_default());
    }
    if !typed.ends_with(".ron") {
        let mut name = path.file_name().unwrap_or_default().to_os_string();
        name.push(file_name::SUFFIX);
        path.set_file_name(name);
    }
    path
}

/// What was typed into a form whose record is gone: to be read and copied.
pub(super) fn open_typed(model: &mut Model, draft: &FormDraft) {
    let lang = model.lang;
    let line = |it: &DraftField| match &it.content {
        DraftContent::Typed(text) => {
            let text = crate::text::clean::clean_line(text);
            Some(Item::new(
                format!("{}: {text}", label::field(lang, it.field)),
                Pick::Nothing,
            ))
        }
        DraftContent::Chosen(_) => None,
    };
    let items = draft.fields.iter().filter_map(line).collect();
    let mut picker = Picker::new(say(lang, &rescue::typed_title()), PickFor::Reading, items);
    picker.lead = vec![say(lang, &rescue::typed_lead())];
    show(model, picker);
}

/// The backups of the open project, newest first.
pub(super) fn open_backups(model: &mut Model, backups: Vec<Backup>) {
    let lang = model.lang;
    let item = |backup: Backup| {
        let day = format::date_short(lang, backup.written_on);
        let label = say(lang, &rescue::backup_line(backup.counter, day));
        let kilobytes = i64::try_from(backup.length.div_ceil(1_000)).unwrap_or(i64::MAX);
        let mut item = Item::new(label, Pick::Backup(backup));
        item.hint = say(lang, &rescue::kilobytes(kilobytes));
        item
    };
    let items: Vec<Item> = backups.into_iter().map(item).collect();
    let lead = if items.is_empty() {
        rescue::no_backups()
    } else {
        rescue::backups_lead()
    };
    let mut picker = Picker::new(say(lang, &rescue::backups()), PickFor::Backup, items);
    picker.lead = vec![say(lang, &lead)];
    show(model, picker);
}

/// What was told so far.
pub(super) fn open_notices(model: &mut Model) {
    if presentation::of(model).is_some() {
        // What was told before may name what nobody in the room may read.
        model.notices.trouble(presentation_words::notices_hidden());
        return;
    }
    let item = |text: String| Item::new(text, Pick::Nothing);
    let items: Vec<Item> = model.notices.past().map(|it| item(say(model.lang, &it.text))).collect();
    let mut picker = Picker::new(say(model.lang, &words::notices()), PickFor::Reading, items);
    if picker.items().is_empty() {
        picker.lead = vec![say(model.lang, &words::no_notices())];
    }
    show(model, picker);
}

fn show(model: &mut Model, picker: Picker) {
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

/// Where the search leads for a record: to its row, or to the form of what stands in no tab.
fn place_of(tab: Option<Tab>, target: Target) -> Option<Pick> {
    Some(match (tab, target.kind) {
        (Some(tab), _) => Pick::Place(tab, super::outline::Node::Record(target)),
        (None, EntityKind::Commune) => Pick::Command(Command::EditCommune),
        (None, EntityKind::Settings) => Pick::Command(Command::EditSettings),
        (None, EntityKind::Plan) => Pick::Command(Command::EditPlan),
        (None, _) => return None,
    })
}

/// Every record with its place, for the search.
pub(super) fn all_records(model: &Model) -> Vec<Item> {
    let Some(cockpit) = &model.cockpit else {
        return Vec::new();
    };
    let project = cockpit.project();
    let mut items = Vec::new();
    for &kind in EntityKind::ALL {
        for record in project.records(kind) {
            let target = record.target();
            let tab = tab_of(project, target);
            let Some(pick) = place_of(tab, target) else { continue };
            let title = records::title(project, target, model.lang);
            let mut item = Item::new(title, pick);
            let facts = super::detail::facts_of(project, target, model.lang);
            item.more = facts.into_iter().map(|it| it.value).collect::<Vec<_>>().join("\n");
            let name = records::kind_name(project, kind, model.lang);
            item.more = format!("{}\n{name}", item.more);
            item.hint = tab.map_or(name.clone(), |tab| format!("{} {name}", tab as usize));
            items.push(item);
        }
    }
    items
}

/// A key as it is printed on the keyboard of the user's language.
pub fn key_name(model: &Model, key: Key) -> String {
    spelled_key(model.lang, model.looks.ascii, key)
}

/// A key as it is printed on the keyboards of a language; `ascii` for screens without arrows.
pub fn spelled_key(lang: crate::text::Lang, ascii: bool, key: Key) -> String {
    let parts: Vec<String> = key.parts().map(KeyPart::into_name).collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    keys::chord(lang, ascii, &parts)
}
