//! What every builder works with: the project as the reader may see it, its words, and values as they stand on paper.

use super::document::{Block, Fact, Span, Spans, Table, ended, fact, join, missing, text};
use super::{Occasion, Source};
use crate::calendar::Date;
use crate::catalogue::words::ProjectWords;
use crate::domain::choice::Choice;
use crate::domain::schema::{
    ActionItem, AgendaItem, AgendaPart, Deviation, ProjectPart, Resolution, Risk, Session, UnitWord,
};
use crate::domain::value::Paragraphs;
use crate::domain::{Field, FieldKind, Privacy, Project, Record, Value, facts, sessions};
use crate::i18n::texts::papers as words;
use crate::i18n::words::{Words, sentence_start};
use crate::i18n::{Text, entry, format, label, say};
use crate::rules::{Findings, Lights};
use crate::schedule::{Comparison, PlanDates};
use crate::text::Lang;

/// Stand in a sentence for what is put into it afterwards: facts, or the marks of missing ones.
pub(super) const HOLES: [&str; 4] = ["⟦0⟧", "⟦1⟧", "⟦2⟧", "⟦3⟧"];

/// What was entered and is withheld from the reader as dealt with in closed session. It can be asked, so that a paper neither marks
/// it as missing nor says the contrary nor repeats it from another record; it cannot be read.
pub(super) struct Withheld {
    /// The paper for the mandate is.
    pub(super) mandate_paper: bool,
    resolutions: Vec<Resolution>,
}

impl Withheld {
    /// What of the whole project is not in the visible one.
    fn of(whole: &Project, visible: &Project) -> Self {
        let paper = super::council_paper::first_for_mandate(whole);
        let hidden = whole.resolutions.iter();
        let hidden = hidden.filter(|it| visible.resolutions.get(it.id).is_none());
        Self {
            mandate_paper: paper.is_some_and(|it| visible.papers.get(it.id).is_none()),
            resolutions: hidden.cloned().collect(),
        }
    }

    /// Whether at least one resolution is.
    pub(super) fn has_resolutions(&self) -> bool {
        !self.resolutions.is_empty()
    }

    /// Whether a resolution is that this body took on this day.
    pub(super) fn has_session(&self, body: &str, day: Option<Date>) -> bool {
        let mut all = self.resolutions.iter();
        all.any(|it| day.is_some() && it.on == day && it.body.trim() == body.trim())
    }

    /// Whether a resolution is that was taken on this day, by whatever body.
    pub(super) fn has_day(&self, day: Option<Date>) -> bool {
        let mut all = self.resolutions.iter();
        all.any(|it| day.is_some() && it.on == day)
    }

    /// Whether a resolution is that has this number.
    pub(super) fn has_number(&self, number: &str) -> bool {
        let number = number.trim();
        let mut all = self.resolutions.iter();
        !number.is_empty() && all.any(|it| it.file_number.trim() == number)
    }
}

/// The table a paper is written at.
pub(super) struct Desk<'a> {
    /// The project as the reader may see it.
    pub(super) project: &'a Project,
    /// Dates of the plan.
    pub(super) dates: &'a PlanDates,
    /// What the rules say about the whole project; a paper tells only what its reader may know, see `points`.
    pub(super) findings: &'a Findings,
    /// Words of the commune.
    pub(super) words: Words,
    /// What the reader must not even know to be missing.
    pub(super) withheld: Withheld,
    /// What was planned, and how the dates lie to it.
    pub(super) compared: Comparison,
    /// The four Ampeln. They rest on the whole project; what one tells is for those who may see its class.
    pub(super) lights: Lights,
    occasion: Occasion,
}

impl<'a> Desk<'a> {
    /// A desk for one paper; its source holds what the reader may see of the `whole` project.
    pub(super) fn new(whole: &Project, source: Source<'a>, occasion: Occasion) -> Self {
        let Source {
            project,
            dates,
            findings,
        } = source;
        let of_whole = Comparison::of(whole, dates);
        Self {
            withheld: Withheld::of(whole, project),
            compared: Comparison::of(project, dates),
            lights: Lights::of(whole, dates, &of_whole, findings),
            project,
            dates,
            findings,
            words: Words::of(occasion.lang, &project.commune),
            occasion,
        }
    }

    /// Language of the paper.
    pub(super) fn lang(&self) -> Lang {
        self.occasion.lang
    }

    /// Reference date.
    pub(super) fn as_of(&self) -> Date {
        self.occasion.as_of
    }

    /// Who reads it.
    pub(super) fn audience(&self) -> Privacy {
        self.occasion.audience
    }

    /// The session that was asked for.
    pub(super) fn asked_session(&self) -> Option<&'a Session> {
        self.project.sessions.find(self.occasion.about?)
    }

    /// The session the paper is about: the one asked for, else the one at hand.
    pub(super) fn session(&self) -> Option<&'a Session> {
        match self.occasion.about {
            Some(_) => self.asked_session(),
            None => sessions::at_hand(self.project),
        }
    }

    /// Whether the reader may see the field, whatever is in it.
    pub(super) fn shows(&self, field: Field) -> bool {
        field.spec().privacy <= self.occasion.audience
    }

    /// Whether an item is dealt with in closed session for the reader: tasks and the risks of the project are, where he may not
    /// see them. What weighs on the order of a working group is no risk of the project.
    pub(super) fn is_closed(&self, item: &AgendaItem) -> bool {
        let session = self.project.sessions.get(item.session);
        let is_of_group = session.is_some_and(|it| it.working_group.is_some());
        match item.part {
            Some(AgendaPart::Actions) => !self.shows(ActionItem::name),
            Some(AgendaPart::Risks) => !is_of_group && !self.shows(Risk::name),
            _ => false,
        }
    }

    /// A text of the program in the language of the paper.
    pub(super) fn say(&self, text: &Text) -> String {
        say(self.lang(), text)
    }

    /// A day in its long form.
    pub(super) fn date(&self, date: Date) -> String {
        format::date(self.lang(), date)
    }

    /// Name of a field.
    pub(super) fn label(&self, field: Field) -> String {
        label::field(self.lang(), field)
    }

    /// Words of an answer.
    pub(super) fn choice<C: Choice>(&self, choice: C) -> String {
        label::choice(self.lang(), C::SPEC, choice.key())
    }

    /// Title of the head of administration, as it stands alone in a line.
    pub(super) fn head(&self) -> String {
        sentence_start(&self.words.head())
    }

    /// What the units of the administration are called here: Ämter, Fachbereiche (S5).
    pub(super) fn units(&self) -> String {
        label::named(self.lang(), "unit-words", self.project.settings.unit_word.key())
    }

    /// The commune as it stands on papers.
    pub(super) fn commune(&self) -> Spans {
        let name = &self.project.commune.name;
        if name.is_empty() {
            return missing(&self.label(crate::domain::schema::Commune::name));
        }
        text(&self.words.full_name(name))
    }

    /// A value as it stands on paper, or the mark that it is missing; nothing where the reader may not see it.
    pub(super) fn value(&self, record: &dyn Record, field: Field) -> Spans {
        self.value_or(record, field, || missing(&self.label(field)))
    }

    /// A value as it stands on paper; what `empty` gives where nothing was entered; nothing where the reader may not see it.
    pub(super) fn value_or(&self, record: &dyn Record, field: Field, empty: impl FnOnce() -> Spans) -> Spans {
        if !self.shows(field) {
            return Spans::new();
        }
        let value = record.get(field.key);
        if value == Value::Empty && field.spec().kind != FieldKind::Flag {
            return empty();
        }
        text(&self.spelled(field, &value))
    }

    /// A value as it stands on paper; nothing where there is none or the reader may not see it.
    pub(super) fn known(&self, record: &dyn Record, field: Field) -> Spans {
        self.value_or(record, field, Spans::new)
    }

    /// A value in words; links by the names of their records.
    pub(super) fn spelled(&self, field: Field, value: &Value) -> String {
        let title = |kind, id| facts::title_of(self.project, kind, id);
        let spelled = entry::format_with(field.spec().kind, value, self.lang(), &title);
        match field.spec().kind {
            FieldKind::Paragraphs => spelled.replace('\n', " "),
            _ => spelled,
        }
    }

    /// Facts about a record, those that the reader may see; what was not entered is marked.
    pub(super) fn facts(&self, record: &dyn Record, fields: &[Field]) -> Vec<Fact> {
        let shown = fields.iter().filter(|it| self.shows(**it));
        shown.map(|it| fact(self.label(*it), self.value(record, *it))).collect()
    }

    /// Facts about a record, those that were entered and that the reader may see.
    pub(super) fn known_facts(&self, record: &dyn Record, fields: &[Field]) -> Vec<Fact> {
        let all = fields.iter().map(|it| fact(self.label(*it), self.known(record, *it)));
        all.filter(|it| !it.words.is_empty()).collect()
    }

    /// The paragraphs of a field in one run, as a cell or an item takes them; nothing where nothing was entered.
    pub(super) fn in_one(&self, entered: &Paragraphs) -> Spans {
        let filled = entered.0.iter().filter(|it| !it.trim().is_empty());
        join(filled.map(|it| text(it)), " ")
    }

    /// A day that was entered, else the mark with this name.
    pub(super) fn day_or(&self, day: Option<Date>, what: Text) -> Spans {
        day.map_or_else(|| missing(&self.say(&what)), |it| text(&self.date(it)))
    }

    /// Words that were entered, else the mark with this name.
    pub(super) fn words_or(&self, entered: &str, what: Text) -> Spans {
        if entered.trim().is_empty() {
            missing(&self.say(&what))
        } else {
            text(entered)
        }
    }

    /// A sentence with facts in its holes: `words::paper_x(HOLES[0], HOLES[1])` with the runs for them.
    pub(super) fn sentence(&self, sentence: &Text, filled: &[Spans]) -> Spans {
        let words = self.say(sentence);
        let mut spans = Spans::new();
        let mut rest = words.as_str();
        while let Some((at, hole)) = next_hole(rest) {
            if at > 0 {
                spans.push(Span::Text(rest[..at].to_owned()));
            }
            spans.extend(filled.get(hole).cloned().unwrap_or_default());
            rest = &rest[at + HOLES[hole].len()..];
        }
        if !rest.is_empty() {
            spans.push(Span::Text(rest.to_owned()));
        }
        spans
    }

    /// A sentence without facts as a paragraph.
    pub(super) fn paragraph(&self, sentence: &Text) -> Block {
        Block::Paragraph(text(&self.say(sentence)))
    }

    /// A heading below the title.
    pub(super) fn heading(&self, words: &Text) -> Block {
        Block::Heading(1, self.say(words))
    }

    /// A heading one level deeper.
    pub(super) fn subheading(&self, words: &Text) -> Block {
        Block::Heading(2, self.say(words))
    }

    /// A table with a row for each record.
    pub(super) fn table<'r>(
        &self,
        caption: &Text,
        fields: &[Field],
        records: impl Iterator<Item = &'r dyn Record>,
    ) -> Option<Block> {
        let fields: Vec<Field> = fields.iter().copied().filter(|it| self.shows(*it)).collect();
        let dash = || text("–");
        let row = |record: &dyn Record| fields.iter().map(|it| self.value_or(record, *it, dash)).collect();
        let rows: Vec<Vec<Spans>> = records.map(row).collect();
        (!rows.is_empty()).then(|| {
            Block::Table(Table {
                caption: self.say(caption),
                head: fields.iter().map(|it| self.label(*it)).collect(),
                rows,
            })
        })
    }

    /// Words of the commune for texts of the catalogue.
    pub(super) fn catalogue_words(&self) -> ProjectWords {
        let settings = &self.project.settings;
        ProjectWords {
            head: self.words.head(),
            council: self.words.council(),
            committee: self.words.committee(),
            unit: label::choice(self.lang(), UnitWord::SPEC, settings.unit_word.key()),
            gender: settings.gender_form,
        }
    }

    /// What was fixed about one of the nine elements of the project, else the mark that it is missing.
    pub(super) fn element(&self, part: ProjectPart) -> Spans {
        let mut elements = self.project.project_elements.iter().filter(|it| it.part == Some(part));
        let fixed = elements
            .next()
            .map(|it| self.in_one(&it.description))
            .unwrap_or_default();
        if fixed.is_empty() {
            missing(&self.say(&words::missing_element(self.choice(part))))
        } else {
            fixed
        }
    }

    /// What is done otherwise on purpose, at the end of every paper but those of a session (S1): what was decided by `day` and still stands. Nothing where
    /// there is none to be seen.
    pub(super) fn deviations(&self, day: Date) -> Vec<Block> {
        let told = self.project.deviations.iter();
        let told = told.filter(|it| it.decided_on.is_none_or(|on| on <= day) && self.still_stands(it));
        let items: Vec<Spans> = told.map(|it| self.deviation(it)).collect();
        if items.is_empty() {
            return Vec::new();
        }
        vec![self.heading(&words::deviations_heading()), Block::Bullets(items)]
    }

    /// Whether a deviation answers no rule, or a point that is still there. It may be hidden from the reader, not so the deviation.
    fn still_stands(&self, it: &Deviation) -> bool {
        let id = it.id.raw();
        let mut points = self.findings.open.iter().chain(&self.findings.ahead);
        it.rule.trim().is_empty() || points.any(|point| point.deviation == Some(id))
    }

    fn deviation(&self, it: &Deviation) -> Spans {
        let reason = self.in_one(&it.reason);
        let reason = if reason.is_empty() {
            missing(&self.label(Deviation::reason))
        } else {
            ended(reason)
        };
        self.sentence(
            &words::deviation(HOLES[0], HOLES[1], HOLES[2], HOLES[3]),
            &[
                text(&it.subject),
                reason,
                self.value(it, Deviation::decided_by),
                self.value(it, Deviation::decided_on),
            ],
        )
    }
}

/// The first hole of a text: where it is and its number.
fn next_hole(words: &str) -> Option<(usize, usize)> {
    let found = HOLES
        .iter()
        .enumerate()
        .filter_map(|(number, hole)| Some((words.find(hole)?, number)));
    found.min()
}
