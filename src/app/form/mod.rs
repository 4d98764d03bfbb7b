//! Forms: the field table as data to be filled in. One form for every kind of record (D3).

pub mod editing;
pub mod editor;
pub mod layout;

use self::editor::{Editor, Mode};
use super::founding::Consequences;
use super::records::Creatable;
use crate::calendar::Date;
use crate::domain::choice::Choice;
use crate::domain::choice::ChoiceSpec;
use crate::domain::journal::{DraftContent, DraftField, DraftPurpose, FormDraft};
use crate::domain::schema::{CommuneKind, Task, is_asked};
use crate::domain::span::TaskKind;
use crate::domain::{EntityKind, Field, FieldKind, FieldSpec, Mark, OrderKey, RawId, Record, Target, Value};
use crate::i18n::entry::{self, EntryError};
use crate::i18n::{Text, label};
use crate::text::Lang;

/// A form being filled in.
#[derive(Debug, Clone)]
pub struct Form {
    /// What happens with its values.
    pub purpose: Purpose,
    /// Its fields.
    pub inputs: Vec<Input>,
    /// Place of the field that has the keys.
    pub focus: usize,
    /// What a form for the next record of the same kind starts with; `None` where there is no next one.
    pub again: Option<Creatable>,
    /// The commune it is for: some are not asked for everything.
    pub commune: Option<CommuneKind>,
    /// Whether it records something in a running session: behind it the user is where he was.
    pub is_recorded: bool,
    /// What follows from the answers, computed when one changes; only on the founding page.
    pub follows: Option<Consequences>,
}

/// What happens with the values of a form.
#[derive(Debug, Clone, PartialEq)]
pub enum Purpose {
    /// They are set in this record.
    Edit(Target),
    /// A record of this kind is made, with these values beside those of the form.
    Insert(EntityKind, Vec<(Field, Value)>),
    /// Values of these indicators are entered for one day.
    Values(Vec<RawId>),
    /// A project is founded.
    Found,
}

/// A field of a form.
#[derive(Debug, Clone)]
pub struct Input {
    /// Its row of the field table.
    pub spec: &'static FieldSpec,
    /// What is typed, for kinds that are typed.
    pub editor: Option<Editor>,
    /// What is chosen, for kinds that are chosen.
    pub value: Value,
    /// What is wrong with it, said under the field.
    pub error: Option<InputError>,
    /// Whether it is asked for now: some answers make others superfluous.
    pub is_asked: bool,
    /// Keys of a choice that fit the other answers; `None` allows all.
    pub allowed: Option<Vec<&'static str>>,
    /// Whether it still follows a default that hangs on other answers.
    pub follows_default: bool,
    /// Its own name and its own sentence, where it stands for a record and not for a field.
    pub own: Option<Own>,
    first: Value,
    first_text: String,
}

/// Words of an input that stands for a record, such as an indicator in the list of values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// Its name.
    pub name: String,
    /// What stands beside it, in full and in short: the unit with the last value, the unit.
    pub beside: [String; 2],
    /// The sentence about it.
    pub help: String,
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq)]
pub enum InputError {
    /// It has to be filled in.
    Required,
    /// What was typed cannot be read.
    Entry(EntryError),
    /// It does not go together with the rest of the project, as this sentence says.
    Refused(Text),
    /// There is a file of this name already.
    FileExists,
    /// The file cannot be written there.
    FileNotWritable(crate::domain::problem::SaveProblem),
}

impl Input {
    fn new(spec: &'static FieldSpec, value: Value, lang: Lang) -> Self {
        let text = if is_typed(spec.kind) {
            entry::format(spec.kind, &value, lang)
        } else {
            String::new()
        };
        let mode = if spec.kind == FieldKind::Paragraphs {
            Mode::Paragraph
        } else {
            Mode::Line
        };
        let editor = is_typed(spec.kind).then(|| Editor::new(&text, mode));
        let first_text = editor.as_ref().map(|it| it.text().to_owned()).unwrap_or_default();
        Self {
            spec,
            editor,
            first: value.clone(),
            first_text,
            value,
            error: None,
            is_asked: true,
            allowed: None,
            follows_default: true,
            own: None,
        }
    }

    /// An empty input for the field of some record.
    pub fn for_record(field: Field, own: Own, lang: Lang) -> Self {
        let mut input = Self::new(field.spec(), Value::Empty, lang);
        input.own = Some(own);
        input
    }

    /// What it is called.
    pub fn label(&self, lang: Lang) -> String {
        let own = self.own.as_ref().map(|it| it.name.clone());
        own.unwrap_or_else(|| label::field(lang, self.spec.field))
    }

    /// The sentence about it.
    pub fn help(&self, lang: Lang) -> String {
        let own = self.own.as_ref().map(|it| it.help.clone());
        own.unwrap_or_else(|| label::field_help(lang, self.spec.field))
    }

    /// The value as it stands.
    ///
    /// # Errors
    /// What was typed cannot be read.
    pub fn read(&self, lang: Lang, as_of: Date) -> Result<Value, EntryError> {
        match &self.editor {
            // Untouched text keeps its value, also where the spelling shows less than the value holds.
            Some(editor) if editor.text() == self.first_text => Ok(self.first.clone()),
            Some(editor) => entry::parse(self.spec.kind, editor.text(), lang, as_of),
            None => Ok(self.value.clone()),
        }
    }

    /// Whether nothing is typed or chosen.
    pub fn is_empty(&self) -> bool {
        self.held() == Value::Empty
    }

    /// What is chosen, or the text as typed: enough to see whether something is there, and which answer.
    fn held(&self) -> Value {
        match &self.editor {
            Some(editor) if editor.text().trim().is_empty() => Value::Empty,
            Some(editor) => Value::Text(editor.text().to_owned()),
            None => self.value.clone(),
        }
    }

    /// Puts a value in, as if it had been typed or chosen.
    pub fn put(&mut self, value: &Value, lang: Lang) {
        match &mut self.editor {
            Some(editor) => {
                let text = entry::format(self.spec.kind, value, lang);
                let (editor::Inserted::Whole | editor::Inserted::Cut { .. }) = editor.replace_all(&text);
            }
            None => self.value = value.clone(),
        }
        self.error = None;
    }

    /// Starts with a value that is proposed: leaving the form then loses nothing.
    pub fn propose(&mut self, value: &Value, lang: Lang) {
        self.put(value, lang);
        self.first = value.clone();
        self.first_text = self.editor.as_ref().map(|it| it.text().to_owned()).unwrap_or_default();
    }

    /// Shows a text that stands for "nothing entered" until it is changed.
    pub fn show_instead(&mut self, text: &str) {
        if let Some(editor) = &mut self.editor {
            let (editor::Inserted::Whole | editor::Inserted::Cut { .. }) = editor.replace_all(text);
            self.first_text = editor.text().to_owned();
        }
    }

    /// Whether it holds something else than at first.
    pub fn is_changed(&self) -> bool {
        self.editor
            .as_ref()
            .map_or(self.value != self.first, |it| it.text() != self.first_text)
    }

    /// The answers of a choice.
    pub fn choice(&self) -> Option<&'static ChoiceSpec> {
        match self.spec.kind {
            FieldKind::Choice(choice) => Some(choice),
            _ => None,
        }
    }

    /// Whether no answer is an answer too: a field whose blank value is empty.
    pub fn may_be_empty(&self) -> bool {
        let entity = self.spec.field.entity;
        entity
            .blank(RawId::default(), OrderKey::default())
            .get(self.spec.field.key)
            == Value::Empty
    }

    /// Whether an answer fits the other answers of the form.
    pub fn allows(&self, key: &str) -> bool {
        self.allowed.as_ref().is_none_or(|it| it.contains(&key))
    }

    /// Takes the next answer of a choice, or the one before.
    pub fn cycle(&mut self, forward: bool) {
        let Some(choice) = self.choice() else { return };
        let mut keys: Vec<Option<&str>> = if self.may_be_empty() { vec![None] } else { Vec::new() };
        keys.extend(choice.keys.iter().copied().filter(|it| self.allows(it)).map(Some));
        let now = match &self.value {
            Value::Choice(key) => Some(key.as_str()),
            _ => None,
        };
        if keys.is_empty() {
            return;
        }
        let at = keys.iter().position(|it| *it == now).unwrap_or(0);
        let next = if forward {
            (at + 1) % keys.len()
        } else {
            (at + keys.len() - 1) % keys.len()
        };
        self.value = keys[next].map_or(Value::Empty, |key| Value::Choice(key.to_owned()));
        self.error = None;
    }
}

/// Whether values of the kind are typed, not chosen from a list.
pub fn is_typed(kind: FieldKind) -> bool {
    !matches!(
        kind,
        FieldKind::Choice(_) | FieldKind::Flag | FieldKind::Link(_) | FieldKind::Links(_)
    )
}

impl Form {
    /// A form with the values of `record`.
    pub fn new(purpose: Purpose, record: &dyn Record, lang: Lang) -> Self {
        let specs = record.target().kind.fields().iter().filter(|it| !it.is(Mark::Hidden));
        let inputs = specs
            .map(|spec| Input::new(spec, record.get(spec.field.key), lang))
            .collect();
        let mut form = Self {
            purpose,
            inputs,
            focus: 0,
            again: None,
            commune: None,
            is_recorded: false,
            follows: None,
        };
        form.ask();
        form
    }

    /// Asks for what fits the answers now. What is filled in stays asked for, also where it cannot be read.
    pub fn ask(&mut self) {
        if matches!(self.purpose, Purpose::Found | Purpose::Values(_)) {
            return;
        }
        let values: Vec<(Field, Value)> = self.inputs.iter().map(|it| (it.spec.field, it.held())).collect();
        let value_of = |field: Field| {
            let found = values.iter().find(|it| it.0 == field);
            found.map_or(Value::Empty, |it| it.1.clone())
        };
        let asked: Vec<bool> = values
            .iter()
            .map(|it| is_asked(it.0, self.commune, &value_of) && !self.is_for_later(it.0, &value_of))
            .collect();
        for (input, is_asked) in self.inputs.iter_mut().zip(asked) {
            input.is_asked = is_asked;
        }
    }

    /// Whether a new task is not asked for the field: a name, its kind and its length make a task, the rest comes later. What
    /// is filled in is asked for all the same, but for the length of what has none.
    fn is_for_later(&self, field: Field, value_of: &dyn Fn(Field) -> Value) -> bool {
        if !matches!(self.purpose, Purpose::Insert(EntityKind::Task, _)) {
            return false;
        }
        if field == Task::duration {
            return value_of(Task::kind) != Value::Choice(TaskKind::Work.key().to_owned());
        }
        ![Task::name, Task::kind, Task::responsible].contains(&field) && value_of(field) == Value::Empty
    }

    /// Leaves nothing but these fields; the keys go to the first of them.
    pub fn only(&mut self, fields: &[Field]) {
        self.inputs.retain(|it| fields.contains(&it.spec.field));
        if !self.inputs.is_empty() {
            self.enter(0);
        }
    }

    /// Leaves this field out.
    pub fn without(&mut self, field: Field) {
        self.inputs.retain(|it| it.spec.field != field);
        self.focus = self.focus.min(self.inputs.len().saturating_sub(1));
    }

    /// Kind of the record it is about.
    pub fn kind(&self) -> EntityKind {
        match &self.purpose {
            Purpose::Edit(target) => target.kind,
            Purpose::Insert(kind, _) => *kind,
            Purpose::Values(_) => EntityKind::Measurement,
            Purpose::Found => EntityKind::Founding,
        }
    }

    /// The field that has the keys.
    pub fn input(&self) -> &Input {
        &self.inputs[self.focus]
    }

    /// The field that has the keys, to change it.
    pub fn input_mut(&mut self) -> &mut Input {
        &mut self.inputs[self.focus]
    }

    /// Place of a field in the form.
    pub fn place_of(&self, field: Field) -> Option<usize> {
        self.inputs.iter().position(|it| it.spec.field == field)
    }

    /// The input of a field.
    pub fn get(&self, field: Field) -> Option<&Input> {
        self.place_of(field).map(|it| &self.inputs[it])
    }

    /// The input of a field, to change it.
    pub fn get_mut(&mut self, field: Field) -> Option<&mut Input> {
        self.place_of(field).map(|it| &mut self.inputs[it])
    }

    /// The chosen key of a choice field.
    pub fn chosen(&self, field: Field) -> Option<&str> {
        match &self.get(field)?.value {
            Value::Choice(key) => Some(key),
            _ => None,
        }
    }

    /// Whether something was typed or chosen.
    pub fn is_changed(&self) -> bool {
        self.inputs.iter().any(Input::is_changed)
    }

    /// Goes to the next field, or the one before; true when there was one.
    pub fn step(&mut self, forward: bool, lang: Lang, as_of: Date) -> bool {
        self.check(self.focus, lang, as_of);
        let asked = |it: &usize| self.inputs[*it].is_asked;
        let next = if forward {
            (self.focus + 1..self.inputs.len()).find(asked)
        } else {
            (0..self.focus).rev().find(asked)
        };
        if let Some(next) = next {
            self.enter(next);
        }
        next.is_some()
    }

    /// Gives the keys to the field at `place`.
    pub fn go_to(&mut self, place: usize, lang: Lang, as_of: Date) {
        self.check(self.focus, lang, as_of);
        if self.inputs.get(place).is_some_and(|it| it.is_asked) {
            self.enter(place);
        }
    }

    /// Gives the keys to a field; what stands in a line is marked, so that typing replaces it, as in every table.
    pub fn enter(&mut self, place: usize) {
        self.focus = place;
        if let Some(editor) = self.inputs[place].editor.as_mut().filter(|it| it.mode() == Mode::Line) {
            editor.select_all();
        }
    }

    /// Says under the field what is wrong with it, if something is; a field that was left empty is not yet wrong.
    fn check(&mut self, place: usize, lang: Lang, as_of: Date) {
        let input = &mut self.inputs[place];
        input.error = input.read(lang, as_of).err().map(InputError::Entry);
    }

    /// Reads all fields. Where one is wrong it says so under the field, goes to the first of them and gives `None`;
    /// everything typed is still there.
    pub fn accept(&mut self, lang: Lang, as_of: Date) -> Option<Vec<(Field, Value)>> {
        self.ask();
        let mut values = Vec::new();
        let mut wrong = None;
        for (place, input) in self.inputs.iter_mut().enumerate() {
            if !input.is_asked {
                values.push((input.spec.field, Value::Empty));
                continue;
            }
            let read = match input.read(lang, as_of) {
                // A line of a list of records may stay empty: nothing is known of it yet.
                Ok(Value::Empty) if input.spec.is(Mark::Required) && input.own.is_none() => Err(InputError::Required),
                Ok(value) => Ok(value),
                Err(problem) => Err(InputError::Entry(problem)),
            };
            match read {
                Ok(value) => values.push((input.spec.field, value)),
                Err(problem) => {
                    input.error = Some(problem);
                    wrong = wrong.or(Some(place));
                }
            }
        }
        match wrong {
            Some(place) => {
                self.enter(place);
                None
            }
            None => Some(values),
        }
    }

    /// Says under these fields why their values cannot be taken, and goes to the first of them.
    pub fn refuse(&mut self, refused: Vec<(Field, Text)>) {
        let mut first = None;
        for (field, reason) in refused {
            if let Some(place) = self.place_of(field) {
                self.inputs[place].error = Some(InputError::Refused(reason));
                first = Some(first.map_or(place, |it: usize| it.min(place)));
            }
        }
        if let Some(place) = first {
            self.enter(place);
        }
    }

    /// What was typed and chosen, for the journal; `None` where nothing was.
    pub fn draft(&self) -> Option<FormDraft> {
        let purpose = match &self.purpose {
            Purpose::Edit(target) => DraftPurpose::Edit(*target),
            Purpose::Insert(kind, known) => DraftPurpose::Insert(*kind, known.clone()),
            Purpose::Values(indicators) => DraftPurpose::Values(indicators.clone()),
            Purpose::Found => DraftPurpose::Found,
        };
        // A new record is proposed from its place, which is not kept: so everything in it is.
        let is_new = matches!(self.purpose, Purpose::Insert(..));
        let is_kept = |it: &Input| it.is_changed() || is_new && it.held() != Value::Empty;
        let fields: Vec<DraftField> = self
            .inputs
            .iter()
            .enumerate()
            .filter(|it| is_kept(it.1))
            .map(|(place, input)| DraftField {
                place,
                field: input.spec.field,
                content: match &input.editor {
                    Some(editor) => DraftContent::Typed(editor.text().to_owned()),
                    None => DraftContent::Chosen(input.value.clone()),
                },
            })
            .collect();
        self.is_changed().then_some(FormDraft {
            purpose,
            fields,
            focus: self.focus,
        })
    }

    /// Puts back what was typed and chosen. A field that is not asked for now is left out.
    pub fn restore(&mut self, draft: &FormDraft) {
        for it in &draft.fields {
            // A form that left fields out has others at its places; a field has its own place all the same.
            let is_there = self
                .inputs
                .get(it.place)
                .is_some_and(|input| input.spec.field == it.field);
            let place = if is_there {
                Some(it.place)
            } else {
                self.place_of(it.field)
            };
            let Some(input) = place.and_then(|it| self.inputs.get_mut(it)) else {
                continue;
            };
            match (&it.content, &mut input.editor) {
                (DraftContent::Typed(text), Some(editor)) => {
                    let (editor::Inserted::Whole | editor::Inserted::Cut { .. }) = editor.replace_all(text);
                }
                (DraftContent::Chosen(value), None) => input.value = value.clone(),
                _ => {}
            }
            input.follows_default = false;
        }
        self.ask();
        if draft.focus < self.inputs.len() && self.inputs[draft.focus].is_asked {
            self.focus = draft.focus;
        }
    }

    /// Values that differ from those at first.
    pub fn changed(&self, values: Vec<(Field, Value)>) -> Vec<(Field, Value)> {
        let differs = |(field, value): &(Field, Value)| self.get(*field).is_some_and(|it| it.first != *value);
        values.into_iter().filter(differs).collect()
    }
}
