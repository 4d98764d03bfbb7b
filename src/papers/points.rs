//! Open points as papers tell them: only those that rest on what the reader may see.

use super::desk::Desk;
use super::document::{Spans, text};
use crate::domain::field::Mark;
use crate::domain::{EntityKind, Field, Privacy};
use crate::i18n::{finding, label};
use crate::rules::{Fact, Finding, Readiness, Remedy, Severity, readiness};

/// The open points of the project.
pub(super) struct Points<'a> {
    desk: &'a Desk<'a>,
}

impl<'a> Points<'a> {
    /// The points for the reader of the paper.
    pub(super) fn of(desk: &'a Desk<'a>) -> Self {
        Self { desk }
    }

    /// The nine criteria with their colours. A colour rests on all points, also on those the reader is not told.
    pub(super) fn readiness(&self) -> Readiness {
        readiness(self.desk.findings)
    }

    /// Points that are open and were not answered with a deviation.
    pub(super) fn unanswered(&self) -> impl Iterator<Item = &'a Finding> {
        let audience = self.desk.audience();
        self.desk.findings.unanswered().filter(move |it| class(it) <= audience)
    }

    /// Critical points, and important ones about a resolution. What is said of the order itself its strength tells already.
    pub(super) fn weighty(&self) -> impl Iterator<Item = &'a Finding> {
        let is_weighty = |it: &&Finding| match it.severity {
            Severity::Critical => it.target.kind != EntityKind::Mandate,
            Severity::Important => it.target.kind == EntityKind::Resolution,
            Severity::Note => false,
        };
        self.unanswered().filter(is_weighty)
    }

    /// An open point by its place in the findings, if the reader may be told.
    pub(super) fn open(&self, place: usize) -> Option<&'a Finding> {
        let found = self.desk.findings.open.get(place)?;
        (class(found) <= self.desk.audience()).then_some(found)
    }

    /// A point ahead by its place in the findings, if the reader may be told.
    pub(super) fn ahead(&self, place: usize) -> Option<&'a Finding> {
        let found = self.desk.findings.ahead.get(place)?;
        (class(found) <= self.desk.audience()).then_some(found)
    }

    /// Why a point is open.
    pub(super) fn reason(&self, point: &Finding) -> Spans {
        text(&finding::reason(self.desk.words, point))
    }

    /// Why a point is open and what helps, with its weight.
    pub(super) fn whole(&self, point: &Finding) -> Spans {
        let weight = label::named(self.desk.lang(), "severity", point.severity.key());
        let mut words = super::document::strong(&format!("{weight}: "));
        words.extend(text(&finding::whole(self.desk.words, point)));
        words
    }

    /// What helps with a point that is not missing yet, and what it is good for.
    pub(super) fn prospect(&self, point: &Finding) -> Spans {
        let words = self.desk.words;
        text(&format!(
            "{} {}",
            finding::step(words, point),
            finding::prospect(words, point)
        ))
    }
}

/// Who may be told a point: nobody who may not see the fields it names, those that mend it, or the records it is about.
pub(super) fn class(point: &Finding) -> Privacy {
    let of_remedy = match &point.remedy {
        Remedy::Edit(target, field) => field.map_or_else(|| class_of_kind(target.kind), class_of_field),
        Remedy::Create(kind, known) => known
            .iter()
            .map(|it| class_of_field(it.0))
            .fold(class_of_kind(*kind), Privacy::max),
        Remedy::Go(target) | Remedy::PickDay(target) => class_of_kind(target.kind),
    };
    let of_facts = point.facts.iter().map(|it| class_of_fact(&it.1));
    of_facts.fold(of_remedy.max(class_of_kind(point.target.kind)), Privacy::max)
}

fn class_of_field(field: Field) -> Privacy {
    field.spec().privacy
}

/// Who may see that a record of the kind is there: its name and its owner decide. Of a single record everybody knows.
fn class_of_kind(kind: EntityKind) -> Privacy {
    let names = kind
        .fields()
        .iter()
        .filter(|it| !kind.is_single() && (it.is(Mark::Title) || it.is(Mark::Owner) || it.is(Mark::Required)));
    names.map(|it| it.privacy).max().unwrap_or(Privacy::Public)
}

fn class_of_fact(fact: &Fact) -> Privacy {
    match fact {
        Fact::Field(field) => class_of_field(*field),
        Fact::Records(kind) => class_of_kind(*kind),
        Fact::List(all) => all.iter().map(class_of_fact).max().unwrap_or(Privacy::Public),
        _ => Privacy::Public,
    }
}
