//! What a rule has found: facts about a record, and what would mend it. No sentences.

use super::rule::{Rule, RuleId, Severity};
use crate::calendar::Date;
use crate::domain::choice::{Choice, ChoiceSpec};
use crate::domain::value::{Hours, Money};
use crate::domain::{EntityKind, Field, Project, RawId, Target, Value};

/// A fact of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A name from the project.
    Name(String),
    /// Several facts, told as a list.
    List(Vec<Fact>),
    /// An answer of a choice.
    Choice(&'static ChoiceSpec, &'static str),
    /// What a field is called in little space.
    Field(Field),
    /// What several records of a kind are called.
    Records(EntityKind),
    /// What a field is called in full.
    Label(Field),
    /// What a kind of record is called.
    Kind(EntityKind),
    /// A day.
    Date(Date),
    /// Calendar days.
    Days(i32),
    /// Money.
    Money(Money),
    /// Hours per week.
    Hours(Hours),
    /// A year.
    Year(i32),
    /// A plain number.
    Number(i64),
}

impl Fact {
    /// A list of answers of a choice.
    pub fn choices<C: Choice>(all: impl IntoIterator<Item = C>) -> Self {
        Self::List(all.into_iter().map(Self::from_choice).collect())
    }

    /// An answer of a choice.
    pub fn from_choice<C: Choice>(answer: C) -> Self {
        Self::Choice(C::SPEC, answer.key())
    }

    /// A list of names.
    pub fn names<S: Into<String>>(all: impl IntoIterator<Item = S>) -> Self {
        Self::List(all.into_iter().map(|it| Self::Name(it.into())).collect())
    }

    /// A list of fields by what they are called.
    pub fn fields(all: impl IntoIterator<Item = Field>) -> Self {
        Self::List(all.into_iter().map(Self::Field).collect())
    }

    /// A plain count.
    pub fn count(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The command that mends a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remedy {
    /// Open the form of a record, at this field if one is named.
    Edit(Target, Option<Field>),
    /// Make a record, with these fields filled in.
    Create(EntityKind, Vec<(Field, Value)>),
    /// Go to the record; what helps lies outside the program.
    Go(Target),
    /// Choose the day of a session or resolution among the possible ones.
    PickDay(Target),
}

/// What a rule has found.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// How much it weighs.
    pub severity: Severity,
    /// Id of its message.
    pub wording: &'static str,
    /// The record it is about; a single one (mandate, concept …) where it is about the whole.
    pub target: Target,
    /// Its facts by name.
    pub facts: Vec<(&'static str, Fact)>,
    /// What mends it.
    pub remedy: Remedy,
    /// The deviation that answers it.
    pub deviation: Option<RawId>,
}

impl Finding {
    /// Whether both are the same point: the same rule about the same record.
    pub fn is_same_point(&self, other: &Self) -> bool {
        self.rule == other.rule && self.target == other.target
    }

    /// The fact of this name.
    pub fn fact(&self, name: &str) -> Option<&Fact> {
        self.facts.iter().find(|it| it.0 == name).map(|it| &it.1)
    }
}

/// How a record is named in a deviation: KIND/ID.
pub fn about(target: Target) -> String {
    format!("{}/{}", target.kind.key(), target.id)
}

/// Takes what the check of one rule finds.
#[derive(Debug)]
pub struct Collector<'a> {
    rule: &'static Rule,
    project: &'a Project,
    found: &'a mut Vec<Finding>,
}

impl<'a> Collector<'a> {
    /// For one rule.
    pub fn new(rule: &'static Rule, project: &'a Project, found: &'a mut Vec<Finding>) -> Self {
        Self { rule, project, found }
    }

    /// Takes a finding about a record. `wording` is one of those of the rule, `facts` stand in the order of its row.
    pub fn add(&mut self, wording: &'static str, target: Target, facts: Vec<Fact>, remedy: Remedy) {
        let row = self.rule.wordings.iter().find(|it| it.id == wording);
        debug_assert!(row.is_some(), "{} has no wording {wording}", self.rule.id);
        let Some(row) = row else { return };
        debug_assert_eq!(row.facts.len(), facts.len(), "facts of {wording}");
        self.found.push(Finding {
            rule: self.rule.id,
            severity: row.severity,
            wording: row.id,
            target,
            facts: row.facts.iter().copied().zip(facts).collect(),
            remedy,
            deviation: self.deviation(target),
        });
    }

    /// The deviation that answers this rule for the record, or for the whole. One without a reason answers nothing (S1).
    fn deviation(&self, target: Target) -> Option<RawId> {
        let answers = |rule: &str, record: &str| {
            RuleId::parse(rule) == Some(self.rule.id) && (record.is_empty() || record == about(target))
        };
        let mut all = self.project.deviations.iter();
        let found = all.find(|it| !it.reason.0.is_empty() && answers(&it.rule, &it.about));
        found.map(|it| it.id.raw())
    }
}
