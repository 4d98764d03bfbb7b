//! The founding page: a form whose answers depend on each other, and what follows from them at once.

use std::path::{Path, PathBuf};

use super::derived::Derived;
use super::form::{Form, Purpose};
use super::model::Model;
use super::msg::Effect;
use super::overlay::Overlay;
use crate::calendar::Date;
use crate::catalogue::founding::{clarification_tasks, default_start, found as make};
use crate::catalogue::words::ProjectWords;
use crate::domain::choice::Choice;
use crate::domain::schema::{
    Commune, CommuneKind, Contract, Founding, HeadTitle, MunicipalitiesIncluded, PlanVariant, UnitWord,
};
use crate::domain::value::FieldType;
use crate::domain::{Change, Entity, Field, IdSource, OrderKey, Project, RawId, Value};
use crate::i18n::label;
use crate::i18n::texts::cockpit as say_words;
use crate::i18n::texts::rescue;
use crate::i18n::words::Words;

/// Opens the founding page with its defaults.
pub(super) fn begin(model: &mut Model) {
    let mut blank = Founding::blank(RawId::default(), OrderKey::default());
    blank.lead = Some(crate::domain::schema::Lead::Commissioner);
    blank.start_on = Some(start(model.as_of, &blank));
    blank.file = crate::text::clean::clean_line(&proposed_file(model, "").to_string_lossy());
    let mut form = Form::new(Purpose::Found, &blank, model.lang);
    if let Some(draft) = model.start.draft.text.clone() {
        form.restore(&draft);
        model.notices.done(rescue::founding_again());
    }
    model.overlays.push(Overlay::Form(Box::new(form)));
    adjust(model, None);
}

/// The start signal proposed for a commune of this Land, with or without its Gemeinden.
pub fn start(today: Date, answers: &Founding) -> Date {
    let mut project = Project::empty(RawId::from_bits(1), "");
    let land = Change::Set {
        target: project.commune.reference(),
        field: Commune::land,
        value: answers.land.to_value(),
    };
    // A Land is always a value of this field; were it refused, Bavaria would hold.
    let _ = project.apply(&land);
    let with = answers.municipalities == Some(MunicipalitiesIncluded::With);
    default_start(today, with, &crate::schedule::calendar_of(&project))
}

fn proposed_file(model: &Model, name: &str) -> PathBuf {
    crate::domain::file_name::new_file(&model.documents, name, |_| false)
}

/// Titles of the head that fit a kind of commune.
fn titles(kind: Option<CommuneKind>) -> &'static [HeadTitle] {
    use CommuneKind as K;
    use HeadTitle as H;
    match kind {
        None => H::ALL,
        Some(K::County) => &[H::CountyHeadWoman, H::CountyHeadMan],
        Some(K::IndependentCity | K::LargeCountyTown) => &[H::LordMayorWoman, H::LordMayorMan],
        Some(K::Town | K::Market | K::Municipality) => &[H::MayorWoman, H::MayorMan],
    }
}

/// After an answer has changed: asks only what it makes sensible to ask, follows with the defaults that hang on it, and
/// computes what follows from all answers.
pub(super) fn adjust(model: &mut Model, changed: Option<usize>) {
    ask_what_fits(model, changed);
    let follows = match model.overlays.last() {
        Some(Overlay::Form(form)) => consequences(form, model),
        _ => return,
    };
    if let Some(Overlay::Form(form)) = model.overlays.last_mut() {
        form.follows = Some(follows);
    }
}

fn ask_what_fits(model: &mut Model, changed: Option<usize>) {
    let (lang, as_of) = (model.lang, model.as_of);
    let answers = match model.overlays.last() {
        Some(Overlay::Form(form)) => read(form, model),
        _ => return,
    };
    let file = crate::text::clean::clean_line(&proposed_file(model, &answers.name).to_string_lossy());
    let Some(Overlay::Form(form)) = model.overlays.last_mut() else {
        return;
    };
    let changed = changed.map(|it| form.inputs[it].spec.field);
    let is_county = answers.kind == Some(CommuneKind::County);
    if let Some(input) = form.get_mut(Founding::municipalities) {
        input.is_asked = is_county;
    }
    if let Some(input) = form.get_mut(Founding::contract_ends_on) {
        input.is_asked = answers.contract == Some(Contract::FixedTerm);
    }
    if let Some(input) = form.get_mut(Founding::head_title) {
        let allowed: Vec<&'static str> = titles(answers.kind).iter().map(|it| it.key()).collect();
        if !matches!(&input.value, Value::Choice(key) if allowed.contains(&key.as_str())) {
            input.value = Value::Empty;
        }
        input.allowed = Some(allowed);
    }
    let with = is_county && answers.municipalities == Some(MunicipalitiesIncluded::With);
    if changed == Some(Founding::municipalities) || changed == Some(Founding::kind) {
        let variant = if with { PlanVariant::County } else { answers.variant };
        let variant = if !with && variant == PlanVariant::County {
            PlanVariant::Standard
        } else {
            variant
        };
        put(form, Founding::variant, &variant.to_value(), lang);
    }
    let moves_start = [Founding::municipalities, Founding::kind, Founding::land];
    let untouched = form.get(Founding::start_on).is_some_and(|it| it.follows_default);
    if untouched && changed.is_some_and(|it| moves_start.contains(&it)) {
        let mut adjusted = answers;
        adjusted.municipalities = with.then_some(MunicipalitiesIncluded::With);
        put(form, Founding::start_on, &Value::Date(start(as_of, &adjusted)), lang);
    }
    if changed == Some(Founding::start_on)
        && let Some(input) = form.get_mut(Founding::start_on)
    {
        input.follows_default = false;
    }
    if changed == Some(Founding::file)
        && let Some(input) = form.get_mut(Founding::file)
    {
        input.follows_default = false;
    }
    let follows = form.get(Founding::file).is_some_and(|it| it.follows_default);
    if follows && changed == Some(Founding::name) {
        put(form, Founding::file, &Value::Text(file), lang);
    }
}

fn put(form: &mut Form, field: Field, value: &Value, lang: crate::text::Lang) {
    if let Some(input) = form.get_mut(field) {
        input.put(value, lang);
    }
}

/// The answers as far as they can be read.
pub fn read(form: &Form, model: &Model) -> Founding {
    let mut answers = Founding::blank(RawId::default(), OrderKey::default());
    for input in form.inputs.iter().filter(|it| it.is_asked) {
        if let Ok(value) = input.read(model.lang, model.as_of) {
            answers.set_value(input.spec.field.key, &value);
        }
    }
    answers
}

/// Words of the commune for its plan.
pub fn plan_words(answers: &Founding, lang: crate::text::Lang) -> ProjectWords {
    let words = Words::new(lang, answers.kind, answers.head_title);
    ProjectWords {
        head: words.head(),
        council: words.council(),
        committee: words.committee(),
        unit: label::choice(lang, UnitWord::SPEC, UnitWord::default().key()),
        gender: answers.gender_form,
    }
}

/// Makes the project; its file is written before the cockpit shows it.
pub(super) fn found(model: &mut Model, values: Vec<(Field, Value)>) -> Vec<Effect> {
    let mut answers = Founding::blank(RawId::default(), OrderKey::default());
    for (field, value) in &values {
        answers.set_value(field.key, value);
    }
    let words = plan_words(&answers, model.lang);
    match make(&answers, &words, &mut model.ids, (model.as_of, model.lang)) {
        Ok(project) => vec![Effect::Create(
            meant(&model.documents, &answers.file),
            Box::new(project),
        )],
        Err(_) => {
            model.notices.trouble(say_words::change_refused());
            Vec::new()
        }
    }
}

/// The file that was named. The folder of projects may have a name that is no clean text (umlauts of two characters, a tab): where
/// what the page shows of it stands in front, that folder is meant and no second one beside it.
fn meant(documents: &Path, typed: &str) -> PathBuf {
    let shown = crate::text::clean::clean_line(&documents.to_string_lossy());
    match Path::new(typed).strip_prefix(&shown) {
        Ok(rest) if !shown.is_empty() => documents.join(rest),
        _ => PathBuf::from(typed),
    }
}

/// What follows from the answers.
#[derive(Debug, Clone)]
pub struct Consequences {
    /// Name of the council; `None` while the kind is open.
    pub council: Option<String>,
    /// Tasks of the preliminary clarification.
    pub tasks: usize,
    /// Start signal.
    pub start: Option<Date>,
    /// When the least time is over.
    pub eighteen_months_on: Option<Date>,
    /// When the council is expected to resolve.
    pub end: Option<Date>,
    /// Whether school holidays are missing on the way to it: not stored for the Land, or not so far ahead.
    pub lacks_school_holidays: bool,
    /// Whether Gemeinden and kind of concept are still open.
    pub is_municipalities_open: bool,
    /// Whether the kind of concept is still open.
    pub is_concept_open: bool,
}

/// Computes what follows from the answers as they stand.
fn consequences(form: &Form, model: &Model) -> Consequences {
    let answers = read(form, model);
    let words = Words::new(model.lang, answers.kind, answers.head_title);
    let mut ids = IdSource::seeded(1);
    let project = make(
        &answers,
        &plan_words(&answers, model.lang),
        &mut ids,
        (model.as_of, model.lang),
    );
    let derived = project
        .as_ref()
        .ok()
        .filter(|_| answers.start_on.is_some())
        .map(|it| Derived::of(it, model.as_of));
    let dates = derived.as_ref().map(|it| &it.dates);
    Consequences {
        council: answers.kind.map(|_| words.council()),
        tasks: project.as_ref().map(clarification_tasks).unwrap_or_default(),
        start: answers.start_on,
        eighteen_months_on: dates.and_then(|it| it.eighteen_months_on()),
        end: dates.and_then(|it| it.end()),
        lacks_school_holidays: dates.is_some_and(|it| {
            let end = it.end();
            it.school_gap().is_some_and(|gap| end.is_some_and(|end| gap.holds(end)))
        }),
        is_municipalities_open: answers.kind == Some(CommuneKind::County) && answers.municipalities.is_none(),
        is_concept_open: answers.concept_kind.is_none(),
    }
}
