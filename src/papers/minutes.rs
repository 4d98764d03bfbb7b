//! The minutes of a session: who was there, what came of each item, decisions, tasks, risks (S68–S70, DOMAIN.md 5.4). No course of
//! the discussion, and nobody by name: who was there stands as the function or the organisation of the seat.

use super::desk::{Desk, HOLES};
use super::document::{Block, Fact, Spans, ended, fact, join, missing, shown, text};
use crate::calendar::Date;
use crate::domain::schema::{
    ActionItem, AgendaItem, Attendance, Decision, DecisionResult, Presence, Risk, Session, SessionState, Voting,
    WorkingGroup,
};
use crate::domain::{Entity, Id, OrderKey, Privacy, RawId, sessions};
use crate::i18n::format;
use crate::i18n::texts::minutes as words;
use crate::i18n::texts::papers as paper_words;
use crate::i18n::words::sentence_start;

pub(super) fn build(desk: &Desk<'_>) -> Vec<Block> {
    let Some(session) = desk.session() else {
        return vec![
            desk.paragraph(&words::no_session()),
            Block::Facts(place_and_time(
                desk,
                &Session::blank(RawId::from_bits(0), OrderKey::default()),
            )),
        ];
    };
    let mut facts = place_and_time(desk, session);
    facts.extend(led_by(desk, session));
    let mut blocks = vec![Block::Facts(facts)];
    if desk.audience() > Privacy::Public {
        blocks.push(desk.heading(&words::attendance()));
        blocks.push(Block::Facts(attendance(desk, session)));
    }
    blocks.push(desk.heading(&words::results()));
    blocks.extend(results(desk, session));
    blocks.push(desk.heading(&words::next_session()));
    blocks.push(Block::Paragraph(next_session(desk, session)));
    if desk.audience() > Privacy::Public {
        blocks.push(desk.heading(&words::release()));
        blocks.push(desk.paragraph(&match session.minutes_approved_on {
            Some(day) => words::approved(day),
            None => words::not_approved(),
        }));
        let signs = [paper_words::sign_chair(), words::sign_keeper()];
        blocks.push(Block::Signatures(signs.iter().map(|it| desk.say(it)).collect()));
    }
    blocks
}

/// The day minutes stand for: that of their session, where it is not ahead.
pub(super) fn day(desk: &Desk<'_>) -> Date {
    let day = desk.session().and_then(|it| it.on);
    day.map_or_else(|| desk.as_of(), |it| it.min(desk.as_of()))
}

/// Whether they are a draft. Whether they were approved is not public.
pub(super) fn status(desk: &Desk<'_>, session: &Session) -> String {
    desk.say(&match session.minutes_approved_on {
        _ if desk.audience() == Privacy::Public => words::status_public(),
        _ if session.state == SessionState::Running => words::status_running(),
        Some(day) => words::status_approved(day),
        None => words::status_draft(),
    })
}

/// The working group that met; `None` where it was the steering group.
fn group<'a>(desk: &Desk<'a>, session: &Session) -> Option<&'a WorkingGroup> {
    desk.project.working_groups.get(session.working_group?)
}

fn place_and_time(desk: &Desk<'_>, session: &Session) -> Vec<Fact> {
    let name =
        group(desk, session).map_or_else(|| desk.say(&paper_words::participants_steering()), |it| it.name.clone());
    let day = session.on.map_or_else(
        || missing(&desk.say(&paper_words::missing_session_day())),
        |day| text(&weekday_and_day(desk, day)),
    );
    vec![
        fact(desk.say(&paper_words::invitation_group()), text(&name)),
        fact(
            desk.say(&words::session()),
            desk.words_or(&session.title, paper_words::missing_session_title()),
        ),
        fact(desk.say(&paper_words::invitation_day()), day),
        fact(
            desk.say(&words::begin_and_end()),
            desk.words_or(&session.time, words::missing_begin_and_end()),
        ),
        fact(
            desk.label(Session::place),
            desk.words_or(&session.place, paper_words::missing_session_place()),
        ),
    ]
}

fn weekday_and_day(desk: &Desk<'_>, day: Date) -> String {
    format!("{}, {}", format::weekday(desk.lang(), day.weekday()), desk.date(day))
}

/// Who led the session and who keeps the minutes.
fn led_by(desk: &Desk<'_>, session: &Session) -> Vec<Fact> {
    let (label, who) = match group(desk, session) {
        Some(group) => {
            let lead = [
                desk.known(group, WorkingGroup::lead),
                desk.known(group, WorkingGroup::lead_unit),
            ];
            (words::lead(), join(lead, ", "))
        }
        None => (paper_words::participants_chair(), chair(desk, session)),
    };
    let who = if who.is_empty() {
        missing(&desk.say(&label))
    } else {
        who
    };
    let mut facts = vec![fact(desk.say(&label), who)];
    if desk.shows(Session::minutes_by) {
        let keeper = desk.value_or(session, Session::minutes_by, || {
            missing(&desk.say(&words::missing_keeper()))
        });
        facts.push(fact(desk.say(&words::keeper()), keeper));
    }
    facts
}

/// The seat that chairs. Where it was not filled, somebody else led, and who is not known.
fn chair(desk: &Desk<'_>, session: &Session) -> Spans {
    let Some(seat) = desk.project.seats.iter().find(|it| it.is_chair) else {
        return Spans::new();
    };
    let rows = sessions::attendance(desk.project, session.id.raw());
    match rows.iter().find(|it| it.seat == Some(seat.id)).map(|it| it.presence) {
        Some(Presence::Excused | Presence::Absent) => Spans::new(),
        Some(Presence::Deputy) => text(&desk.say(&words::by_deputy(shown(&seat.organisation)))),
        Some(Presence::Present) | None => text(&seat.organisation),
    }
}

/// Who was there: as ticked, else as typed; guests; whether decisions could be taken.
fn attendance(desk: &Desk<'_>, session: &Session) -> Vec<Fact> {
    let rows = sessions::attendance(desk.project, session.id.raw());
    let invited = invited(desk, session);
    let is_ticked = rows.iter().any(|it| it.seat.is_some() || it.member.is_some());
    let mut facts = if is_ticked {
        ticked(desk, &invited, &rows)
    } else {
        desk.facts(session, &[Session::present, Session::excused])
    };
    if !is_ticked && session.excused.0.is_empty() {
        // Nobody need have been excused: that alone is no gap.
        facts.retain(|it| it.label != desk.label(Session::excused));
    }
    let guests = rows.iter().filter(|it| is_guest(it) && sessions::is_there(it.presence));
    let guests = join(guests.map(|it| text(&it.guest)), "; ");
    if !guests.is_empty() {
        facts.push(fact(desk.say(&words::guests()), guests));
    }
    if session.working_group.is_none() {
        facts.extend(quorum(desk, session).map(|it| fact(desk.say(&words::quorum()), it)));
    }
    facts
}

fn is_guest(row: &Attendance) -> bool {
    row.seat.is_none() && row.member.is_none() && !row.guest.is_empty()
}

/// A seat or a member with the attendance entered for it.
type Invited<'a> = (&'a str, Box<dyn Fn(&Attendance) -> bool + 'a>);

/// The seats of the steering group, or the members of the working group that met.
fn invited<'a>(desk: &Desk<'a>, session: &Session) -> Vec<Invited<'a>> {
    match session.working_group {
        Some(group) => {
            let members = desk.project.members.iter().filter(|it| it.working_group == group);
            members
                .map(|it| -> Invited<'a> { (&it.organisation, Box::new(|row| row.member == Some(it.id))) })
                .collect()
        }
        None => {
            let seats = desk.project.seats.iter();
            seats
                .map(|it| -> Invited<'a> { (&it.organisation, Box::new(|row| row.seat == Some(it.id))) })
                .collect()
        }
    }
}

/// Who came, by how; those for whom nothing was ticked last.
fn ticked(desk: &Desk<'_>, invited: &[Invited<'_>], rows: &[&Attendance]) -> Vec<Fact> {
    let presence = |it: &Invited<'_>| rows.iter().find(|row| (it.1)(row)).map(|row| row.presence);
    let ways = [
        Some(Presence::Present),
        Some(Presence::Deputy),
        Some(Presence::Excused),
        Some(Presence::Absent),
        None,
    ];
    let fact_of = |way: Option<Presence>| {
        let found = invited.iter().filter(|it| presence(it) == way);
        let names = join(found.map(|it| text(it.0)), "; ");
        let label = way.map_or_else(|| desk.say(&words::not_ticked()), |it| sentence_start(&desk.choice(it)));
        (!names.is_empty()).then(|| fact(label, names))
    };
    ways.into_iter().filter_map(fact_of).collect()
}

/// Whether decisions could be taken; nothing where no seat has a vote, for then there is none to count.
fn quorum(desk: &Desk<'_>, session: &Session) -> Option<Spans> {
    let mut seats = desk.project.seats.iter();
    if !seats.any(|it| it.voting == Voting::Voting) {
        return None;
    }
    let Some(quorum) = sessions::quorum(desk.project, session) else {
        return Some(missing(&desk.say(&words::missing_quorum())));
    };
    let (present, voting, needed) = (quorum.present, quorum.voting, quorum.needed);
    Some(text(&desk.say(&if quorum.is_reached() {
        words::quorum_reached(present as usize, voting as usize, needed as usize)
    } else {
        words::quorum_missed(present as usize, voting as usize, needed as usize)
    })))
}

/// What came out of the session, under the item it belongs to.
struct Outcome<'a> {
    agenda: Vec<&'a AgendaItem>,
    decisions: Vec<&'a Decision>,
    /// With its running number, from 1.
    tasks: Vec<(usize, &'a ActionItem)>,
    risks: Vec<&'a Risk>,
}

impl<'a> Outcome<'a> {
    fn of(desk: &Desk<'a>, session: &Session) -> Self {
        let project = desk.project;
        let agenda = sessions::agenda(project, session.id.raw());
        let is_item = |it: Option<Id<AgendaItem>>| it.is_some_and(|it| agenda.iter().any(|item| item.id == it));
        let is_own = |of: Option<Id<Session>>, item| of == Some(session.id) || is_item(item);
        let tasks = project.action_items.iter();
        // Numbered as they stand on paper; those of no item come last.
        let place = |it: &ActionItem| agenda.iter().position(|item| it.agenda_item == Some(item.id));
        let mut tasks: Vec<&ActionItem> = tasks.filter(|it| is_own(it.session, it.agenda_item)).collect();
        tasks.sort_by_key(|it| place(it).unwrap_or(usize::MAX));
        let risks = project.risks.iter();
        Self {
            decisions: sessions::decisions(project, session.id.raw()),
            tasks: (1..).zip(tasks).collect(),
            risks: risks.filter(|it| is_own(it.session, it.agenda_item)).collect(),
            agenda,
        }
    }

    /// The facts recorded under this item; for `None` those under no item of this session.
    fn under(&self, desk: &Desk<'_>, item: Option<Id<AgendaItem>>) -> Vec<Fact> {
        let is_own = |it: Option<Id<AgendaItem>>| self.agenda.iter().any(|item| it == Some(item.id));
        let is_here = |it: Option<Id<AgendaItem>>| it.filter(|_| is_own(it)) == item;
        let decisions = self.decisions.iter().filter(|it| is_here(it.agenda_item));
        let tasks = self.tasks.iter().filter(|it| is_here(it.1.agenda_item));
        let risks = self.risks.iter().filter(|it| is_here(it.agenda_item));
        let mut facts: Vec<Fact> = decisions.flat_map(|it| decision(desk, it)).collect();
        facts.extend(tasks.map(|(number, it)| task(desk, *number, it)));
        facts.extend(risks.map(|it| risk(desk, it)));
        facts
    }
}

fn results(desk: &Desk<'_>, session: &Session) -> Vec<Block> {
    let outcome = Outcome::of(desk, session);
    let mut blocks: Vec<Block> = (1..)
        .zip(&outcome.agenda)
        .flat_map(|(number, it)| item(desk, &outcome, (number, it)))
        .collect();
    // The notes of a session are for planning it, not a result.
    let rest = outcome.under(desk, None);
    if outcome.agenda.is_empty() {
        if rest.is_empty() {
            blocks.push(Block::Paragraph(missing(&desk.say(&words::missing_results()))));
        } else {
            blocks.push(Block::Facts(rest));
        }
    } else if !rest.is_empty() {
        blocks.push(desk.subheading(&words::without_item()));
        blocks.push(Block::Facts(rest));
    }
    blocks
}

/// An item: number and title, result, what was recorded under it. A decision is a result. Of what was dealt with in closed
/// session only that is told.
fn item(desk: &Desk<'_>, outcome: &Outcome<'_>, (number, it): (usize, &AgendaItem)) -> Vec<Block> {
    let mut blocks = vec![desk.subheading(&paper_words::item_heading(number, shown(&it.title)))];
    if desk.is_closed(it) {
        blocks.push(desk.paragraph(&words::closed_item()));
        return blocks;
    }
    let facts = outcome.under(desk, Some(it.id));
    let result = desk.in_one(&it.result);
    if !result.is_empty() {
        blocks.push(Block::Paragraph(result));
    } else if facts.is_empty() {
        // A standing item may pass without anything to hold on to; of a matter something must have come out.
        blocks.push(Block::Paragraph(match it.part {
            Some(_) => text(&desk.say(&words::nothing_recorded())),
            None => missing(&desk.say(&words::missing_result())),
        }));
    }
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    blocks
}

/// A decision; a working group proposes to the steering group and does not decide (S69).
fn decision(desk: &Desk<'_>, it: &Decision) -> Vec<Fact> {
    let session = desk.project.sessions.get(it.session);
    let proposes = session.is_some_and(|it| it.working_group.is_some());
    let number = it.number.trim();
    let wording = desk.in_one(&it.wording);
    let wording = if wording.is_empty() {
        join(
            [ended(text(&it.title)), missing(&desk.say(&words::missing_wording()))],
            " ",
        )
    } else {
        wording
    };
    let label = if proposes {
        desk.say(&words::proposal())
    } else if number.is_empty() {
        desk.say(&words::decision())
    } else {
        desk.say(&words::decision_numbered(shown(number)))
    };
    let mut facts = vec![fact(label, wording)];
    if number.is_empty() && !proposes {
        facts.push(fact(
            desk.label(Decision::number),
            missing(&desk.say(&words::missing_number())),
        ));
    }
    if !proposes {
        facts.push(fact(desk.label(Decision::result), result(desk, it)));
    } else if it.vote.is_some() {
        // What a working group counted is told; a result it cannot have.
        facts.push(fact(desk.label(Decision::vote), join(counted(desk, it), ", ")));
    }
    facts.extend(desk.known_facts(it, &[Decision::biased, Decision::dissent]));
    facts
}

/// "beschlossen, 9 : 1, 0 Enthaltungen", "einvernehmlich". Where votes were counted, none of the figures is guessed.
fn result(desk: &Desk<'_>, it: &Decision) -> Spans {
    let mut parts = vec![text(&desk.choice(it.result))];
    match it.vote {
        Some(_) => parts.extend(counted(desk, it)),
        None if matches!(it.result, DecisionResult::Consensus | DecisionResult::Deferred) => {}
        None => parts.push(missing(&desk.label(Decision::vote))),
    }
    join(parts, ", ")
}

/// The vote with its abstentions.
fn counted(desk: &Desk<'_>, it: &Decision) -> [Spans; 2] {
    let abstentions = match it.abstentions {
        Some(count) => text(&desk.say(&words::abstentions(count as usize))),
        None => text(&desk.say(&words::abstentions_not_counted())),
    };
    [desk.known(it, Decision::vote), abstentions]
}

fn task(desk: &Desk<'_>, number: usize, it: &ActionItem) -> Fact {
    let words = desk.sentence(
        &words::task(HOLES[0], HOLES[1], HOLES[2]),
        &[
            text(&it.name),
            desk.words_or(&owner(desk, it), paper_words::missing_owner()),
            desk.day_or(it.due_on, words::missing_due()),
        ],
    );
    fact(desk.say(&words::task_numbered(number)), words)
}

/// Who does it, as entered, else the unit of the register.
pub(super) fn owner(desk: &Desk<'_>, it: &ActionItem) -> String {
    crate::domain::owners::named(desk.project, it)
}

fn risk(desk: &Desk<'_>, it: &Risk) -> Fact {
    let more = desk.known_facts(it, &[Risk::countermeasure, Risk::owner]);
    let more = more.into_iter().map(|it| {
        let mut words = text(&format!("{}: ", it.label));
        words.extend(it.words);
        ended(words)
    });
    let words = join(std::iter::once(ended(text(&it.name))).chain(more), " ");
    fact(desk.say(&words::risk()), words)
}

fn next_session(desk: &Desk<'_>, session: &Session) -> Spans {
    let Some(next) = sessions::following(desk.project, session) else {
        return missing(&desk.say(&words::missing_next_session()));
    };
    let day = next.on.map_or_else(
        || missing(&desk.say(&paper_words::missing_session_day())),
        |day| text(&weekday_and_day(desk, day)),
    );
    let rest = [desk.known(next, Session::time), desk.known(next, Session::place)];
    let when = join(std::iter::once(day).chain(rest), ", ");
    desk.sentence(&words::next_session_is(HOLES[0], HOLES[1]), &[text(&next.title), when])
}
