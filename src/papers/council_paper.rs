//! The council paper for the mandate (S9, DOMAIN.md 5.1): a draft with the usual headings or with those of the commune.
//!
//! The amounts stand in the non-public form alone, as the field tables class them.

use super::council_before::{earlier, mandate_today};
use super::desk::{Desk, HOLES};
use super::document::{Block, Spans, Table, fact, join, missing, text};
use crate::calendar::Date;
use crate::domain::schema::{
    Addressing, Category, CommitmentState, Paper, PaperOccasion, Participation, ProjectPart, Resolution, Resource,
    Settings, SupportForm, Task, TaskRole,
};
use crate::domain::{Project, Record, budget};
use crate::i18n::texts::{papers as words, screen};
use crate::i18n::words::{Case, sentence_start};
use crate::i18n::{Text, format};
use crate::schedule::milestones;
use crate::text::fold::Folded;

/// The paper that is to bring the mandate, if the reader may see it; no other one takes its place.
pub(super) fn mandate_paper<'a>(desk: &Desk<'a>) -> Option<&'a Paper> {
    let project = desk.project;
    first_for_mandate(project).filter(|_| !desk.withheld.mandate_paper)
}

/// The first paper for the mandate, an open one before one that was decided.
pub(super) fn first_for_mandate(project: &Project) -> Option<&Paper> {
    let of_mandate = || {
        project
            .papers
            .iter()
            .filter(|it| it.occasion == Some(PaperOccasion::Mandate))
    };
    of_mandate()
        .find(|it| it.resolution.is_none())
        .or_else(|| of_mandate().next())
}

/// A part of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Proposal,
    Facts,
    Grounds,
    Finances,
    Checks,
    Schedule,
    Annexes,
    Signatures,
}

impl Part {
    const ALL: [Self; 8] = [
        Self::Proposal,
        Self::Facts,
        Self::Grounds,
        Self::Finances,
        Self::Checks,
        Self::Schedule,
        Self::Annexes,
        Self::Signatures,
    ];

    fn heading(self) -> Text {
        match self {
            Self::Proposal => words::council_proposal(),
            Self::Facts => words::council_facts(),
            Self::Grounds => words::council_grounds(),
            Self::Finances => words::council_finances(),
            Self::Checks => words::council_checks(),
            Self::Schedule => words::council_schedule(),
            Self::Annexes => words::council_annexes(),
            Self::Signatures => words::council_signatures(),
        }
    }

    /// Words that tell a heading of the commune for this part, folded.
    fn stems(self) -> &'static [&'static str] {
        match self {
            Self::Proposal => &["vorschlag", "beschluss", "antrag", "proposal", "resolution"],
            Self::Facts => &[
                "sachverhalt",
                "sitzungsvortrag",
                "ausgangslage",
                "anlass",
                "facts",
                "situation",
            ],
            Self::Grounds => &["grund", "begruendung", "ergebnis", "grounds", "reasons"],
            Self::Finances => &[
                "finanz",
                "kosten",
                "haushalt",
                "ressource",
                "financ",
                "cost",
                "resource",
            ],
            Self::Checks => &["klima", "pruf", "auswirkung", "climate", "check"],
            Self::Schedule => &["zeitplan", "termin", "ablauf", "schedule", "timetable"],
            Self::Annexes => &["anlage", "anhang", "annex"],
            Self::Signatures => &["mitzeichnung", "unterschrift", "sign"],
        }
    }
}

pub(super) fn build(desk: &Desk<'_>) -> Vec<Block> {
    let paper = mandate_paper(desk);
    let mut blocks = vec![Block::Facts(subject(desk, paper))];
    blocks.push(order_of_bodies(desk, paper));
    for (heading, parts) in plan(desk) {
        blocks.push(Block::Heading(1, heading.clone()));
        if parts.is_empty() {
            blocks.push(Block::Paragraph(missing(&desk.say(&words::council_text_for(heading)))));
        }
        let is_one = parts.len() == 1;
        for (place, part) in parts.into_iter().enumerate() {
            if !is_one && place > 0 {
                blocks.push(desk.subheading(&part.heading()));
            }
            blocks.extend(content(desk, part, paper));
        }
    }
    blocks
}

/// The headings with the parts that stand under them. Parts for which the commune has no heading go with the facts, or with
/// the last heading where it has none for these either.
fn plan(desk: &Desk<'_>) -> Vec<(String, Vec<Part>)> {
    let own = desk.project.settings.paper_headings.0.iter();
    let own: Vec<&String> = own.filter(|it| !it.trim().is_empty()).collect();
    if own.is_empty() {
        return Part::ALL
            .iter()
            .map(|it| (desk.say(&it.heading()), vec![*it]))
            .collect();
    }
    let mut left = Part::ALL.to_vec();
    let mut plan: Vec<(String, Vec<Part>)> = Vec::new();
    for heading in own {
        let folded = Folded::new(heading);
        let found = left
            .iter()
            .position(|part| part.stems().iter().any(|it| folded.contains(&Folded::new(it))));
        let parts = found.map(|at| left.remove(at)).into_iter().collect();
        plan.push((super::document::shown(heading), parts));
    }
    let home = plan.iter().position(|it| it.1.contains(&Part::Facts));
    let home = home.unwrap_or(plan.len() - 1);
    if !plan[home].1.is_empty() || left.is_empty() {
        plan[home].1.extend(left);
    } else {
        let rest = left.into_iter().map(|it| (desk.say(&it.heading()), vec![it]));
        plan.extend(rest);
    }
    plan
}

fn subject(desk: &Desk<'_>, paper: Option<&Paper>) -> Vec<super::document::Fact> {
    let title = paper.map(|it| it.title.as_str()).unwrap_or_default();
    let title = if title.is_empty() {
        desk.say(&words::council_subject())
    } else {
        title.to_owned()
    };
    let number = paper.map(|it| it.number.as_str()).unwrap_or_default();
    let mut facts = vec![fact(desk.say(&words::council_subject_name()), text(&title))];
    if !desk.withheld.mandate_paper && !desk.withheld.has_number(number) {
        facts.push(fact(
            desk.label(Paper::number),
            desk.words_or(number, words::missing_paper_number()),
        ));
    }
    facts.push(fact(
        desk.say(&words::council_lead_office()),
        desk.value(&*desk.project.settings, Settings::office),
    ));
    if desk.shows(Paper::cosigned_by) {
        let signed = paper.map(|it| it.cosigned_by.as_str()).unwrap_or_default();
        facts.push(fact(
            desk.label(Paper::cosigned_by),
            desk.words_or(signed, words::missing_cosigners()),
        ));
    }
    facts
}

/// The bodies in their order: who prepares, who decides, when. Of a closed session the public is told none of it.
fn order_of_bodies(desk: &Desk<'_>, paper: Option<&Paper>) -> Block {
    let or = |entered: Option<&str>, usual: String| {
        let entered = entered.filter(|it| !it.is_empty());
        entered.map_or(usual, str::to_owned)
    };
    let is_closed = paper.is_some_and(|it| it.closed_session);
    let mode = desk.say(&if is_closed {
        words::council_closed_session()
    } else {
        words::council_open_session()
    });
    let mut steps = Vec::new();
    if paper.is_none_or(|it| !it.committee.is_empty() || it.committee_on.is_some()) {
        let body = or(paper.map(|it| it.committee.as_str()), desk.words.committee());
        steps.push((body, words::council_prepares(), paper.and_then(|it| it.committee_on)));
    }
    let body = or(paper.map(|it| it.body.as_str()), desk.words.council());
    steps.push((body, words::council_decides(), paper.and_then(|it| it.session_on)));
    // A resolution in the open part of the same session shows that the step itself is no secret.
    let is_open = |body: &str, day: Option<Date>| {
        let mut all = desk.project.resolutions.iter();
        all.any(|it| it.on == day && it.body.trim() == body.trim())
    };
    steps.retain(|(body, _, day)| !desk.withheld.has_session(body, *day) || is_open(body, *day));
    if steps.is_empty() || desk.withheld.mandate_paper {
        return desk.paragraph(&words::council_bodies_elsewhere());
    }
    let row = |(body, task, day): (String, Text, Option<Date>)| {
        vec![
            text(&body),
            text(&desk.say(&task)),
            desk.day_or(day, words::missing_session_day()),
            text(&mode),
        ]
    };
    Block::Table(Table {
        caption: desk.say(&words::council_bodies()),
        head: vec![
            desk.say(&words::column_body()),
            desk.say(&words::column_task()),
            desk.say(&words::column_session()),
            desk.say(&words::column_mode()),
        ],
        rows: steps.into_iter().map(row).collect(),
    })
}

fn content(desk: &Desk<'_>, part: Part, paper: Option<&Paper>) -> Vec<Block> {
    match part {
        Part::Proposal => vec![Block::Numbers(proposal(desk))],
        Part::Facts => situation(desk, paper),
        Part::Grounds => grounds(desk),
        Part::Finances => finances(desk),
        Part::Checks => vec![Block::Paragraph(missing(&desk.say(&words::missing_checks())))],
        Part::Schedule => schedule(desk),
        Part::Annexes => vec![Block::Bullets(vec![
            text(&desk.say(&words::order_title())),
            text(&desk.say(&words::decision_title())),
            text(&desk.say(&words::participants_title())),
        ])],
        Part::Signatures => vec![Block::Signatures(vec![
            desk.say(&words::sign_office()),
            desk.say(&words::sign_head(desk.head())),
        ])],
    }
}

/// What is to be resolved: it names goal, scope, time frame, lead and resources (S7).
fn proposal(desk: &Desk<'_>) -> Vec<Spans> {
    let project = desk.project;
    let council = sentence_start(&desk.words.the_council(Case::Nominative));
    let kind = match project.concept.kind {
        Some(kind) => text(&desk.choice(kind)),
        None => missing(&desk.say(&words::missing_concept_kind())),
    };
    let addressee = match project.addressing.addressee {
        Some(addressee) => text(&desk.choice(addressee)),
        None => missing(&desk.say(&words::missing_addressee())),
    };
    let goals = desk.element(ProjectPart::Goals);
    let start = desk.day_or(desk.dates.start_signal(), words::missing_start());
    let end = desk.day_or(desk.dates.end(), words::missing_end());
    let office = desk.value(&*project.settings, Settings::office);
    vec![
        desk.sentence(&words::council_resolve_order(council, HOLES[0]), &[kind]),
        desk.sentence(&words::council_resolve_goal(HOLES[0]), &[goals]),
        desk.sentence(&words::council_resolve_scope(HOLES[0]), &[addressee]),
        desk.sentence(&words::council_resolve_time(HOLES[0], HOLES[1]), &[start, end]),
        lead(desk, office),
        resources(desk),
        desk.sentence(
            &words::council_resolve_report(HOLES[0]),
            &[text(&desk.words.committee())],
        ),
    ]
}

/// Who has the lead and who chairs the steering group. That the head does is told once a seat or the form of support says so;
/// until then it is a proposal (S29, R32).
fn lead(desk: &Desk<'_>, office: Spans) -> Spans {
    let project = desk.project;
    let units = desk.units();
    let mut chairs = project.seats.iter().filter(|it| it.is_chair).peekable();
    let first = chairs.peek().map(|it| it.organisation.as_str());
    let is_head = chairs.any(|it| it.category == Some(Category::Head) || it.organisation.trim() == desk.words.head());
    let is_promised = project.responsibility.support_form == Some(SupportForm::Chair);
    match first {
        _ if is_head => {}
        Some(other) => {
            let words = words::council_resolve_lead_other(HOLES[0], units, HOLES[1]);
            return desk.sentence(&words, &[office, text(other)]);
        }
        None if is_promised => {}
        None => {
            let head = desk.words.the_head(Case::Nominative);
            return desk.sentence(&words::council_resolve_lead_proposed(HOLES[0], units, head), &[office]);
        }
    }
    let head = desk.words.the_head(Case::Genitive);
    desk.sentence(&words::council_resolve_lead(HOLES[0], units, head), &[office])
}

/// The resources, with the sums by year where the reader may see them.
fn resources(desk: &Desk<'_>) -> Spans {
    if !desk.shows(Resource::needed_money) {
        return text(&desk.say(&words::council_resolve_money_public()));
    }
    let years = sums(desk);
    if years.is_empty() {
        return desk.sentence(
            &words::council_resolve_money(HOLES[0]),
            &[missing(&desk.say(&words::missing_money()))],
        );
    }
    desk.sentence(&words::council_resolve_money(HOLES[0]), &[text(&years.join(", "))])
}

/// What is needed by budget year: "31.500 € (2027)".
fn sums(desk: &Desk<'_>) -> Vec<String> {
    let money = budget::budget(desk.project).money;
    let sums = money.iter().filter(|it| it.1.needed > 0);
    sums.map(|(year, sum)| {
        let amount = format::money(desk.lang(), sum.needed);
        match year {
            Some(year) => format!("{amount} ({})", year.0),
            None => amount,
        }
    })
    .collect()
}

/// What led to the paper, what was resolved before, how it is to be done, what else could be done.
fn situation(desk: &Desk<'_>, paper: Option<&Paper>) -> Vec<Block> {
    let project = desk.project;
    let labels: Vec<Spans> = project.political_labels.iter().map(|it| text(&it.name)).collect();
    let occasion = if labels.is_empty() {
        missing(&desk.say(&words::missing_occasion()))
    } else {
        join(labels, ", ")
    };
    let mut blocks = vec![Block::Paragraph(
        desk.sentence(&words::council_occasion(HOLES[0]), &[occasion]),
    )];
    blocks.extend(mandate_today(desk, paper));
    let fields = [
        Resolution::body,
        Resolution::on,
        Resolution::result,
        Resolution::file_number,
    ];
    let before = earlier(desk, paper).map(|it| it as &dyn Record);
    blocks.extend(desk.table(&words::council_earlier(), &fields, before));
    blocks.push(Block::Paragraph(desk.sentence(
        &words::council_procedure(HOLES[0], HOLES[1]),
        &[
            desk.element(ProjectPart::Steering),
            desk.element(ProjectPart::Structure),
        ],
    )));
    let goals = desk.in_one(&project.participation.goals);
    let goals = if goals.is_empty() {
        missing(&desk.label(Participation::goals))
    } else {
        goals
    };
    blocks.push(Block::Paragraph(
        desk.sentence(&words::council_participation(HOLES[0]), &[goals]),
    ));
    blocks.push(desk.paragraph(&words::council_alternatives()));
    blocks
}

/// The three functions of a concept (S32–S34), and chances and risks where the reader may see them (S14, S15).
fn grounds(desk: &Desk<'_>) -> Vec<Block> {
    let addressing = &*desk.project.addressing;
    let functions = [
        (Addressing::cross_cutting, &addressing.cross_cutting),
        (Addressing::management, &addressing.management),
        (Addressing::society, &addressing.society),
    ];
    let items = functions.map(|(field, entered)| {
        let words = desk.in_one(entered);
        if words.is_empty() {
            missing(&desk.label(field))
        } else {
            words
        }
    });
    let mut blocks = vec![
        desk.paragraph(&words::council_functions()),
        Block::Bullets(items.into()),
    ];
    let chances: Vec<Spans> = desk.project.chances.iter().map(|it| text(&it.name)).collect();
    if !chances.is_empty() {
        blocks.push(desk.paragraph(&words::council_chances()));
        blocks.push(Block::Bullets(chances));
    }
    let risks = desk.project.risks.iter();
    let risks = risks.filter(|it| it.kind == crate::domain::schema::RiskKind::Societal);
    let risks: Vec<Spans> = risks
        .map(|it| join([text(&it.name), desk.in_one(&it.countermeasure)], ". "))
        .collect();
    if !risks.is_empty() {
        blocks.push(desk.paragraph(&words::council_risks()));
        blocks.push(Block::Bullets(risks));
    }
    blocks
}

/// What it costs; "0" where nothing is needed is said, not left out (DOMAIN.md 5.1).
fn finances(desk: &Desk<'_>) -> Vec<Block> {
    if !desk.shows(Resource::needed_money) {
        return vec![desk.paragraph(&words::council_money_elsewhere())];
    }
    let asked = desk
        .project
        .resources
        .iter()
        .filter(|it| !matches!(it.state, CommitmentState::NotNeeded | CommitmentState::Rejected));
    let fields = [
        Resource::name,
        Resource::needed_money,
        Resource::needed_hours,
        Resource::budget_year,
        Resource::budget_line,
        Resource::state,
    ];
    let asked = asked.filter(|it| it.needed_money.is_some() || it.needed_hours.is_some());
    let table = desk.table(
        &words::council_money_table(),
        &fields,
        asked.map(|it| it as &dyn Record),
    );
    let Some(table) = table else {
        return vec![Block::Paragraph(missing(&desk.say(&words::missing_money())))];
    };
    let mut blocks = vec![table];
    let years = sums(desk);
    if !years.is_empty() {
        blocks.push(desk.paragraph(&words::council_money_sum(years.join(", "))));
    }
    blocks.push(desk.paragraph(&words::council_money_proviso()));
    blocks
}

/// A milestone in the words of its role, as the state it stands for; tasks are named as what is to be done.
fn milestone(desk: &Desk<'_>, task: &Task) -> String {
    match task.role {
        Some(TaskRole::CouncilResolution) => desk.say(&screen::state_resolution(desk.words.in_council())),
        Some(role) => sentence_start(&desk.choice(role)),
        None => task.name.clone(),
    }
}

/// The milestones from the start signal on, as they are expected.
fn schedule(desk: &Desk<'_>) -> Vec<Block> {
    let all = milestones(desk.project).into_iter();
    let shown = all.filter(|it| !matches!(it.role, Some(TaskRole::Mandate | TaskRole::Readiness)));
    let rows: Vec<Vec<Spans>> = shown
        .filter_map(|it| {
            let day = it
                .finished_on
                .or_else(|| desk.dates.of_task(it.id.raw()).map(|it| it.end))?;
            Some(vec![text(&milestone(desk, it)), text(&desk.date(day))])
        })
        .collect();
    if rows.is_empty() {
        return vec![Block::Paragraph(missing(&desk.say(&words::missing_plan())))];
    }
    vec![
        Block::Table(Table {
            caption: desk.say(&words::council_milestones()),
            head: vec![
                desk.say(&words::column_milestone()),
                desk.say(&words::column_expected()),
            ],
            rows,
        }),
        desk.paragraph(&words::council_eighteen()),
    ]
}
