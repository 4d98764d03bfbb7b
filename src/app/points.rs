//! Open points on screen: where each stands, the list behind `!`, what mends a point, deciding otherwise, the readiness.

use std::collections::HashMap;

use super::model::{Cockpit, Model, Tab};
use super::outline::{Home, Node, home_of, tab_of};
use super::overlay::Overlay;
use super::picker::{Item, Mark, Pick, PickFor, Picker};
use super::update::{edit_at, insert_record, open_days_of, show_place};
use super::{ready, records};
use crate::domain::choice::Choice;
use crate::domain::schema::{Deviation, Question, Readiness as Record};
use crate::domain::{EntityKind, Project, Target, Value};
use crate::i18n::texts::rules as words;
use crate::i18n::words::Words;
use crate::i18n::{finding, label, say};
use crate::rules::finding::about;
use crate::rules::readiness::Assessed;
use crate::rules::{Criterion, Finding, Findings, NextStep, Remedy, Severity, Verdict, next_steps};
use crate::text::Lang;

/// How many points are open, those without a deviation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Critical, important, notes.
    pub of: [usize; 3],
}

impl Counts {
    fn add(&mut self, severity: Severity) {
        self.of[severity as usize] += 1;
    }

    /// How many of this severity.
    pub fn count(self, severity: Severity) -> usize {
        self.of[severity as usize]
    }

    /// The most urgent one; `None` where nothing is open.
    pub fn worst(self) -> Option<Severity> {
        Severity::ALL.into_iter().find(|it| self.count(*it) > 0)
    }
}

/// Where the open points stand.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Points {
    about: HashMap<Target, Vec<usize>>,
    tabs: [Counts; 7],
    questions: HashMap<Question, Vec<usize>>,
}

impl Points {
    /// Finds the place of each.
    pub fn of(project: &Project, findings: &Findings) -> Self {
        let mut points = Self::default();
        for (place, it) in findings.open.iter().enumerate() {
            points.about.entry(it.target).or_default().push(place);
            if let Some(question) = question_of(project, it.target) {
                points.questions.entry(question).or_default().push(place);
            }
            if it.deviation.is_none() {
                points.tabs[tab_of_point(project, it.target) as usize].add(it.severity);
            }
        }
        points
    }

    /// Points about a record, as places in [`Findings::open`].
    pub fn about(&self, target: Target) -> &[usize] {
        self.about.get(&target).map_or(&[], Vec::as_slice)
    }

    /// Points that stand under one of the eleven questions, as places in [`Findings::open`].
    pub fn under(&self, question: Question) -> &[usize] {
        self.questions.get(&question).map_or(&[], Vec::as_slice)
    }

    /// What is open in a tab.
    pub fn in_tab(&self, tab: Tab) -> Counts {
        self.tabs[tab as usize]
    }
}

/// The tab a point is shown in; what stands in no tab belongs to the mandate, the plan as a whole to the timeline.
pub fn tab_of_point(project: &Project, target: Target) -> Tab {
    match target.kind {
        EntityKind::Plan => Tab::Timeline,
        _ => tab_of(project, target).unwrap_or(Tab::Mandate),
    }
}

/// The question a record stands under.
pub fn question_of(project: &Project, target: Target) -> Option<Question> {
    if target.kind == EntityKind::Clarification {
        return project.clarifications.find(target.id)?.question;
    }
    let mut root = target;
    while let Some(owner) = project.owner(root).filter(|it| it.kind != root.kind) {
        root = owner;
    }
    match home_of(project, root)? {
        Home::Question(question) => Some(question),
        Home::Tab(_) => None,
    }
}

/// Points that are told with a row: those about its record, for a question those that stand under it.
pub fn at_row(cockpit: &Cockpit, node: Node) -> impl Iterator<Item = &Finding> {
    let derived = cockpit.derived();
    let target = node.record();
    let question = target
        .filter(|it| it.kind == EntityKind::Clarification)
        .and_then(|it| cockpit.project().clarifications.find(it.id)?.question);
    let places = match (question, target) {
        (Some(question), _) => derived.points.under(question),
        (None, Some(target)) => derived.points.about(target),
        (None, None) => &[],
    };
    places.iter().map(|it| &derived.findings.open[*it])
}

/// The most urgent open point of a row.
pub fn worst_at(cockpit: &Cockpit, node: Node) -> Option<Severity> {
    let open = at_row(cockpit, node).filter(|it| it.deviation.is_none());
    open.map(|it| it.severity).min()
}

/// What a list of points is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All of them.
    All,
    /// Those of the selected row.
    Row,
    /// Those of a criterion of the readiness.
    Criterion(Criterion),
}

impl Scope {
    /// How much a point weighs in the list.
    fn weight(self, it: &Finding) -> Severity {
        match self {
            Self::Criterion(_) => Criterion::weight(it),
            Self::All | Self::Row => it.severity,
        }
    }
}

/// Opens the list of points.
pub(super) fn open(model: &mut Model, scope: Scope) {
    let Some(picker) = list(model, scope) else { return };
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

fn list(model: &Model, scope: Scope) -> Option<Picker> {
    let cockpit = model.cockpit.as_ref()?;
    let (lang, project, findings) = (model.lang, cockpit.project(), &cockpit.derived().findings);
    let is_in = |it: &Finding| match scope {
        Scope::All => true,
        Scope::Row => cockpit
            .selected()
            .is_some_and(|row| at_row(cockpit, row).any(|at| at == it)),
        Scope::Criterion(criterion) => criterion_of(it) == Some(criterion),
    };
    let mut open: Vec<&Finding> = findings.open.iter().filter(|it| is_in(it)).collect();
    open.sort_by_key(|it| {
        let tab = tab_of_point(project, it.target);
        (it.deviation.is_some(), tab, scope.weight(it))
    });
    let ahead: Vec<&Finding> = findings
        .ahead
        .iter()
        .filter(|it| scope != Scope::Row && is_in(it))
        .collect();
    let point = |it: &&Finding| item(model, cockpit, it, (scope, false));
    let mut items: Vec<Item> = open.iter().map(point).collect();
    items.extend(ahead.iter().map(|it| item(model, cockpit, it, (scope, true))));
    let title = match scope {
        Scope::Criterion(criterion) => say(
            lang,
            &words::points_of(label::named(lang, "criterion", criterion.key())),
        ),
        Scope::All | Scope::Row => say(lang, &words::points()),
    };
    let mut picker = Picker::new(title, PickFor::Point(scope), items);
    picker.lead = vec![lead(&open, ahead.len(), scope, lang)];
    Some(picker)
}

/// How many points of each severity a list holds.
fn lead(open: &[&Finding], ahead: usize, scope: Scope, lang: Lang) -> String {
    let count = |severity| {
        open.iter()
            .filter(|it| it.deviation.is_none() && scope.weight(it) == severity)
            .count()
    };
    let answered = open.iter().filter(|it| it.deviation.is_some()).count();
    if open.len() == answered {
        return match (answered, ahead) {
            (0, 0) => say(lang, &words::points_none()),
            (0, ahead) => say(lang, &words::points_ahead(ahead)),
            (answered, _) => say(lang, &words::points_answered(answered)),
        };
    }
    let [critical, important, note] = Severity::ALL.map(count);
    let mut text = say(lang, &words::points_counted(critical, important, note));
    if answered > 0 {
        text = format!("{text} {}", say(lang, &words::points_answered(answered)));
    }
    text
}

/// A point as an entry: what is the case, and below the list also what helps.
fn item(model: &Model, cockpit: &Cockpit, it: &Finding, (scope, is_ahead): (Scope, bool)) -> Item {
    let (lang, project) = (model.lang, cockpit.project());
    let names = Words::of(lang, &project.commune);
    let mark = match (is_ahead, it.deviation) {
        (false, None) => Mark::Point(scope.weight(it)),
        (true, None) => Mark::Ahead,
        (_, Some(_)) => Mark::Deviating,
    };
    let (label, pick) = if is_ahead {
        (finding::step(names, it), Pick::Ahead(Box::new(it.clone())))
    } else {
        (finding::reason(names, it), Pick::Point(Box::new(it.clone())))
    };
    let mut item = Item::new(label.clone(), pick);
    item.mark = Some(mark);
    item.hint = label::tab(lang, tab_of_point(project, it.target).key());
    let told = match is_ahead {
        true => format!("{label} {}", finding::prospect(names, it)),
        false => finding::whole(names, it),
    };
    let weight = label::named(lang, "severity", it.severity.key());
    let answer = it.deviation.and_then(|id| project.deviations.find(id));
    let foot = match answer {
        Some(answer) => words::point_answered(
            it.rule.to_string(),
            weight,
            records::title(project, answer_target(answer), lang),
        ),
        None if is_ahead => words::point_ahead(it.rule.to_string()),
        None => words::point_weight(it.rule.to_string(), weight),
    };
    item.foot = vec![told];
    // Where the sentence counts the rest of a list, all of it stands here.
    item.foot.extend(finding::whole_list(names, it));
    item.foot.push(say(lang, &foot));
    item
}

fn answer_target(answer: &Deviation) -> Target {
    use crate::domain::Record as _;
    answer.target()
}

/// The criterion a point belongs to.
fn criterion_of(it: &Finding) -> Option<Criterion> {
    let rule = crate::rules::RULES.iter().find(|rule| rule.id == it.rule);
    rule.and_then(|it| it.criterion)
}

/// Makes a list of points that lies on top anew after what it led to was done; the selection keeps its place.
pub(super) fn renew(model: &mut Model) {
    let Some(Overlay::Picker(picker)) = model.overlays.last() else {
        return;
    };
    let PickFor::Point(scope) = picker.purpose else { return };
    let selected = picker.selected();
    if let Some(mut picker) = list(model, scope) {
        picker.select(selected);
        model.overlays.pop();
        model.overlays.push(Overlay::Picker(Box::new(picker)));
    }
}

/// Goes to the place of a point and opens what mends it.
pub(super) fn mend(model: &mut Model, it: &Finding) {
    let Some(cockpit) = &model.cockpit else { return };
    let target = match &it.remedy {
        Remedy::Edit(target, _) | Remedy::Go(target) | Remedy::PickDay(target) => *target,
        Remedy::Create(..) => it.target,
    };
    let tab = tab_of_point(cockpit.project(), target);
    let leads_away = matches!(it.remedy, Remedy::Go(_) | Remedy::PickDay(_));
    if leads_away || ready::writable(model).is_err() {
        model.overlays.clear();
    }
    show_place(model, tab, Node::Record(target));
    match it.remedy.clone() {
        Remedy::Edit(target, field) => edit_at(model, target, field),
        Remedy::Create(kind, known) => insert_record(model, (kind, known)),
        Remedy::PickDay(_) => open_days_of(model),
        Remedy::Go(_) => {}
    }
}

/// Opens the form that answers a point by deciding otherwise, or the answer that was given.
pub(super) fn deviate(model: &mut Model, it: &Finding) {
    let Some(cockpit) = &model.cockpit else { return };
    let project = cockpit.project();
    if let Some(answer) = it.deviation.and_then(|id| project.deviations.find(id)) {
        let target = answer_target(answer);
        edit_at(model, target, Some(Deviation::reason));
        return;
    }
    let names = Words::of(model.lang, &project.commune);
    let subject = finding::reason(names, it);
    let mut known = vec![
        (
            Deviation::subject,
            Value::Text(subject.trim_end_matches('.').to_owned()),
        ),
        (Deviation::rule, Value::Text(it.rule.to_string())),
        (Deviation::about, Value::Text(about(it.target))),
        (Deviation::decided_on, Value::Date(model.as_of)),
    ];
    if let Some(question) = question_of(project, it.target) {
        known.push((Deviation::question, Value::Choice(question.key().to_owned())));
    }
    insert_record(model, (EntityKind::Deviation, known));
}

/// Answers the point of the selected row by deciding otherwise; where there are several, asks which.
pub(super) fn deviate_here(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    let Some(row) = cockpit.selected() else { return };
    let found: Vec<Finding> = at_row(cockpit, row).cloned().collect();
    match found.as_slice() {
        [] => model.notices.trouble(words::no_point_here()),
        [one] => deviate(model, one),
        _ => open(model, Scope::Row),
    }
}

/// The next three steps of the project on screen.
pub fn steps(cockpit: &Cockpit) -> Vec<NextStep<'_>> {
    let derived = cockpit.derived();
    next_steps(cockpit.project(), &derived.dates, &derived.findings)
}

/// Goes where a step of Lage is done.
pub(super) fn take_step(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    let steps = steps(cockpit);
    match steps.get(cockpit.step.min(steps.len().saturating_sub(1))) {
        Some(NextStep::Open(it) | NextStep::Ahead(it)) => {
            let it = (*it).clone();
            mend(model, &it);
        }
        Some(NextStep::Task(id)) => {
            let target = Target {
                kind: EntityKind::Task,
                id: *id,
            };
            show_place(model, Tab::Timeline, Node::Record(target));
        }
        None => model.notices.done(words::no_step()),
    }
}

/// Opens the view of the readiness: the nine criteria with their colours, and what can be recorded.
pub(super) fn open_readiness(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    let lang = model.lang;
    let readiness = &cockpit.derived().readiness;
    let mut items: Vec<Item> = readiness
        .criteria
        .iter()
        .map(|it| criterion_item(model, cockpit, it))
        .collect();
    let mut record = Item::new(say(lang, &words::record_readiness()), Pick::Assess);
    record.hint = verdict(readiness.verdict, lang);
    record.foot = vec![say(lang, &words::record_readiness_help())];
    items.push(record);
    let mut picker = Picker::new(say(lang, &words::readiness()), PickFor::Readiness, items);
    picker.lead = vec![say(
        lang,
        &words::readiness_lead(
            verdict(readiness.verdict, lang),
            readiness.passed(),
            Criterion::ALL.len(),
        ),
    )];
    let recorded = &cockpit.project().readiness;
    if let (Some(day), Some(result)) = (recorded.assessed_on, recorded.result) {
        let result = label::choice(lang, crate::domain::schema::ReadinessResult::SPEC, result.key());
        picker.lead.push(say(lang, &words::readiness_recorded(day, result)));
    }
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

/// A result in words.
pub fn verdict(verdict: Verdict, lang: Lang) -> String {
    label::named(lang, "verdict", verdict.key())
}

fn criterion_item(model: &Model, cockpit: &Cockpit, it: &Assessed) -> Item {
    let lang = model.lang;
    let names = Words::of(lang, &cockpit.project().commune);
    let name = label::named(lang, "criterion", it.criterion.key());
    let mut item = Item::new(
        format!("{} {name}", it.criterion.number()),
        Pick::Criterion(it.criterion),
    );
    item.mark = Some(Mark::Color(it.color));
    item.hint = label::named(lang, "color", it.color.key());
    let findings = &cockpit.derived().findings;
    let open = it.open.iter().map(|it| &findings.open[*it]);
    let first = open.min_by_key(|it| (it.deviation.is_some(), Criterion::weight(it)));
    let ahead = it.ahead.first().map(|it| &findings.ahead[*it]);
    let more = it.open.len().max(usize::from(!it.ahead.is_empty()));
    let told = match (first, ahead) {
        (Some(point), _) => finding::whole(names, point),
        (None, Some(point)) => finding::step(names, point),
        (None, None) => say(lang, &words::criterion_met()),
    };
    item.foot = vec![told];
    if more > 1 {
        item.foot.push(say(lang, &words::criterion_more(more - 1)));
    }
    item
}

/// Opens the form that records today's assessment.
pub(super) fn assess(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    let Some(result) = cockpit.derived().readiness.verdict.result() else {
        model.notices.trouble(words::readiness_still_open());
        return;
    };
    let target = cockpit.project().readiness.reference();
    edit_at(model, target, Some(Record::assessed_by));
    let (lang, as_of) = (model.lang, model.as_of);
    if let Some(Overlay::Form(form)) = model.overlays.last_mut() {
        let values = [
            (Record::assessed_on, Value::Date(as_of)),
            (Record::result, Value::Choice(result.key().to_owned())),
        ];
        for (field, value) in values {
            if let Some(input) = form.get_mut(field) {
                input.put(&value, lang);
            }
        }
    }
}
