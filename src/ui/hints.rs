//! The hint bar: the message of the moment, or the keys that can be used, from the command table.

use ratatui::layout::Rect;

use super::ViewState;
use super::canvas::Canvas;
use crate::app::Model;
use crate::app::commands::{Command, Scope};
use crate::app::keymap;
use crate::app::lists::key_name;
use crate::app::msg::Hit;
use crate::app::notice::Weight;
use crate::app::overlay::Overlay;
use crate::i18n::texts::baselines as baseline_words;
use crate::i18n::texts::coverage;
use crate::i18n::texts::plan;
use crate::i18n::texts::screen as words;
use crate::i18n::texts::session;
use crate::i18n::texts::{guide, papers};
use crate::i18n::{Text, say};
use crate::text::width::{width, wrap};

/// Most hints at once.
const MOST: usize = 7;

/// A hint that may be shown: one command, or several of one meaning with words of their own.
struct Hint {
    commands: &'static [Command],
    words: Option<fn() -> Text>,
}

const fn one(command: &'static [Command]) -> Hint {
    Hint {
        commands: command,
        words: None,
    }
}

const fn several(commands: &'static [Command], words: fn() -> Text) -> Hint {
    Hint {
        commands,
        words: Some(words),
    }
}

use Command as C;

const HELP: Hint = one(&[C::Help]);
const SELECT: Hint = several(&[C::Up, C::Down], words::hint_select);
const TABS: Hint = several(
    &[
        C::Mandate,
        C::Stakeholders,
        C::Steering,
        C::Groups,
        C::Fields,
        C::Timeline,
    ],
    words::hint_tabs,
);

/// The hints of a trial in the timeline, as in [`ranked`].
const TRIAL: &[Hint] = &[
    HELP,
    several(&[C::WhatIf], baseline_words::hint_take_over),
    several(&[C::Back], baseline_words::hint_drop),
    several(&[C::Baselines], baseline_words::hint_effect),
    one(&[C::MoveRow]),
    one(&[C::Edit]),
    several(&[C::ZoomIn, C::ZoomOut], words::hint_zoom),
];

/// The hints of a place by rank: the last ones go first when there is no room. The first never goes.
#[expect(clippy::too_many_lines, reason = "a table: one arm per scope")]
fn ranked(scope: Scope) -> &'static [Hint] {
    match scope {
        Scope::Start => {
            const {
                &[
                    HELP,
                    one(&[C::StartOpen]),
                    one(&[C::QuitFromStart]),
                    one(&[C::SwitchLanguage]),
                    SELECT,
                    one(&[C::MenuBar]),
                ]
            }
        }
        Scope::Stakeholders => {
            const {
                &[
                    HELP,
                    one(&[C::New]),
                    one(&[C::ListOrMatrix]),
                    one(&[C::Conversation]),
                    one(&[C::Open]),
                    one(&[C::Catalogue]),
                    one(&[C::Filter]),
                ]
            }
        }
        Scope::Matrix => {
            const {
                &[
                    HELP,
                    several(&[C::Up, C::Down, C::MatrixLeft, C::MatrixRight], words::hint_select),
                    one(&[C::ListOrMatrix]),
                    one(&[C::New]),
                    one(&[C::MoveRow]),
                    one(&[C::Conversation]),
                    one(&[C::Catalogue]),
                    one(&[C::Filter]),
                ]
            }
        }
        Scope::Groups => {
            const {
                &[
                    HELP,
                    one(&[C::New]),
                    one(&[C::Coverage]),
                    one(&[C::Open]),
                    one(&[C::Edit]),
                    several(&[C::FoldIn, C::Unfold], words::hint_fold),
                    one(&[C::Filter]),
                ]
            }
        }
        Scope::Coverage => {
            const {
                &[
                    HELP,
                    SELECT,
                    one(&[C::Coverage]),
                    one(&[C::CoverageOpen]),
                    several(&[C::CoverageLeft, C::CoverageRight], coverage::hint_units),
                    one(&[C::NextPane]),
                ]
            }
        }
        Scope::Fields => {
            const {
                &[
                    HELP,
                    one(&[C::New]),
                    one(&[C::Open]),
                    one(&[C::Edit]),
                    several(&[C::FoldIn, C::Unfold], words::hint_fold),
                    one(&[C::Catalogue]),
                    one(&[C::EnterValues]),
                ]
            }
        }
        Scope::Gantt => {
            const {
                &[
                    HELP,
                    several(&[C::ZoomIn, C::ZoomOut], words::hint_zoom),
                    one(&[C::MoveRow]),
                    one(&[C::WhatIf]),
                    one(&[C::New]),
                    one(&[C::Edit]),
                    one(&[C::LinkTask]),
                    one(&[C::Explain]),
                    one(&[C::PickDay]),
                    one(&[C::ToReferenceDate]),
                    several(&[C::Outdent, C::Indent], plan::hint_level),
                    SELECT,
                ]
            }
        }
        Scope::Moving => {
            const {
                &[
                    HELP,
                    one(&[C::MoveDone]),
                    one(&[C::Back]),
                    several(&[C::MoveUp, C::MoveDown, C::MoveLeft, C::MoveRight], words::hint_move),
                    several(&[C::Shorter, C::Longer], words::hint_length),
                ]
            }
        }
        Scope::Session => {
            const {
                &[
                    HELP,
                    several(&[C::RecordDecision], session::hint_decision),
                    several(&[C::RecordAction], session::hint_action),
                    several(&[C::RecordRisk], session::hint_risk),
                    one(&[C::EndSession]),
                ]
            }
        }
        Scope::Presentation => {
            const {
                &[
                    HELP,
                    one(&[C::PageNext]),
                    one(&[C::PageBack]),
                    one(&[C::Back]),
                    one(&[C::PageNumber]),
                    one(&[C::PageAudience]),
                ]
            }
        }
        Scope::Weigh => {
            const {
                &[
                    HELP,
                    one(&[C::WeighEarlier]),
                    one(&[C::WeighLater]),
                    one(&[C::WeighTake]),
                    one(&[C::Back]),
                ]
            }
        }
        Scope::Form => {
            const {
                &[
                    HELP,
                    one(&[C::FormAccept]),
                    one(&[C::Back]),
                    one(&[C::FormNext]),
                    one(&[C::FormAcceptNext]),
                    one(&[C::FormList]),
                    one(&[C::FormPrevious]),
                ]
            }
        }
        Scope::State => {
            const {
                &[
                    HELP,
                    one(&[C::StepTake]),
                    one(&[C::TalkSheet]),
                    one(&[C::OpenPoints]),
                    TABS,
                    one(&[C::MenuBar]),
                    one(&[C::Search]),
                    one(&[C::Projects]),
                    one(&[C::Quit]),
                ]
            }
        }
        Scope::Points => const { &[HELP, one(&[C::Take]), one(&[C::PointDeviate]), one(&[C::Back]), SELECT] },
        Scope::SessionPapers => const { &[HELP, one(&[C::Take]), one(&[C::WritePapers]), one(&[C::Back]), SELECT] },
        Scope::Choose => const { &[HELP, one(&[C::Take]), one(&[C::Back]), SELECT] },
        Scope::Ticks => {
            const {
                &[
                    HELP,
                    one(&[C::Tick]),
                    one(&[C::TakeTicked]),
                    one(&[C::Back]),
                    one(&[C::TickAll]),
                    SELECT,
                ]
            }
        }
        Scope::MenuBar => {
            const {
                &[
                    HELP,
                    one(&[C::MenuTake]),
                    one(&[C::Back]),
                    several(&[C::MenuLeft, C::MenuRight], words::hint_menu),
                    SELECT,
                ]
            }
        }
        Scope::Month => {
            const {
                &[
                    HELP,
                    one(&[C::MonthTake]),
                    one(&[C::Back]),
                    several(&[C::WeekBack, C::WeekOn, C::DayBack, C::DayOn], words::hint_day),
                    several(&[C::MonthBack, C::MonthOn], words::hint_month),
                    one(&[C::MonthToday]),
                ]
            }
        }
        Scope::List | Scope::Tree => {
            const {
                &[
                    HELP,
                    one(&[C::New]),
                    one(&[C::Open]),
                    one(&[C::Edit]),
                    one(&[C::Aid]),
                    one(&[C::Catalogue]),
                    several(&[C::FoldIn, C::Unfold], words::hint_fold),
                    one(&[C::Filter]),
                    one(&[C::Delete]),
                ]
            }
        }
        Scope::Reader => {
            const {
                &[
                    HELP,
                    one(&[C::Back]),
                    several(&[C::Up, C::Down], papers::hint_read),
                    one(&[C::PaperAudience]),
                    one(&[C::PaperWrite]),
                    one(&[C::PaperSession]),
                    several(&[C::PageUp, C::PageDown], papers::hint_page),
                ]
            }
        }
        Scope::Guide => {
            const {
                &[
                    one(&[C::Back]),
                    one(&[C::GuideKeys]),
                    one(&[C::GuideContents]),
                    several(&[C::Up, C::Down], papers::hint_read),
                    several(&[C::GuidePrevious, C::GuideNext], guide::hint_turn),
                    several(&[C::PageUp, C::PageDown], papers::hint_page),
                ]
            }
        }
        Scope::Move | Scope::Cockpit | Scope::Always => {
            const {
                &[
                    HELP,
                    TABS,
                    one(&[C::MenuBar]),
                    one(&[C::Search]),
                    one(&[C::Undo]),
                    one(&[C::Projects]),
                    one(&[C::Quit]),
                ]
            }
        }
    }
}

/// A hint as it is drawn.
struct Shown {
    command: Command,
    key: String,
    label: String,
}

impl Shown {
    fn width(&self) -> usize {
        width(&self.key) + 1 + width(&self.label)
    }
}

/// Draws the last row: the message of the moment (over the row above too when it is long), or the keys.
pub fn draw(model: &Model, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    if matches!(model.overlays.last(), Some(Overlay::Filter(_))) {
        return;
    }
    let last = Rect::new(area.x, area.bottom().saturating_sub(1), area.width, 1.min(area.height));
    if let Some(notice) = model.notices.shown() {
        let style = match notice.weight {
            Weight::Done => canvas.theme.good,
            Weight::Trouble => canvas.theme.bad,
        };
        message(canvas, area, &say(model.lang, &notice.text), style);
        return;
    }
    if matches!(model.overlays.last(), Some(Overlay::Presentation(_))) {
        return;
    }
    canvas.clear(last);
    let (gap, hints) = fitting(model, usize::from(area.width));
    let mut x = last.x + 1;
    for hint in hints {
        let start = x;
        x += canvas.text((x, last.y), area.width, &hint.key, canvas.theme.key);
        x += 1 + canvas.text((x + 1, last.y), area.width, &hint.label, canvas.theme.plain);
        view.clickable(Rect::new(start, last.y, x - start, 1), Hit::Command(hint.command));
        x += gap;
    }
}

/// A sentence in the last row, or in as many of the last three as it needs.
fn message(canvas: &mut Canvas<'_>, area: Rect, text: &str, style: ratatui::style::Style) {
    let room = area.width.saturating_sub(2);
    let rows = wrap(text, usize::from(room)).len().clamp(1, 3);
    let rows = u16::try_from(rows).unwrap_or(1).min(area.height);
    let top = area.bottom().saturating_sub(rows);
    canvas.clear(Rect::new(area.x, top, area.width, rows));
    canvas.paragraph(Rect::new(area.x + 1, top, room, rows), text, style);
}

/// The hints that fit into so many cells, in the order of the table with help last, and the gap between them.
fn fitting(model: &Model, room: usize) -> (u16, Vec<Shown>) {
    let chain = keymap::chain(model);
    let scope = chain.first().copied().unwrap_or(Scope::Always);
    let is_ready = |hint: &&Hint| hint.commands.iter().all(|it| (it.row().ready)(model).is_ok());
    let is_trial = scope == Scope::Gantt && model.cockpit.as_ref().is_some_and(|it| it.aside.is_some());
    let ranked: Vec<&Hint> = match scope {
        _ if is_trial => TRIAL.iter().collect(),
        Scope::Session => in_session(chain.get(1).copied().unwrap_or(Scope::Always)),
        scope => ranked(scope).iter().collect(),
    };
    let mut hints: Vec<&Hint> = ranked.into_iter().filter(is_ready).take(MOST).collect();
    loop {
        let mut ordered = hints.clone();
        ordered.sort_by_key(|it| place(&chain, it.commands[0]));
        let shown: Vec<Shown> = ordered.into_iter().map(|it| shown(model, it)).collect();
        let words: usize = shown.iter().map(Shown::width).sum();
        let between = shown.len().saturating_sub(1);
        for gap in [3, 2] {
            if words + between * gap + 2 <= room {
                return (gap as u16, shown);
            }
        }
        if hints.len() <= 1 {
            return (2, shown);
        }
        hints.pop();
    }
}

/// The hints while a session runs: what is recorded first, the one that matters most on the screen under it, the end, the rest.
fn in_session(under: Scope) -> Vec<&'static Hint> {
    let under = ranked(under).iter().filter(|it| it.commands[0] != C::Help);
    let (record, end) = ranked(Scope::Session).split_at(4);
    let first = under.clone().take(1);
    record.iter().chain(first).chain(end).chain(under.skip(1)).collect()
}

/// Where a command stands in the help of these scopes; help itself comes last.
fn place(chain: &[Scope], command: Command) -> (bool, usize, usize) {
    let scope = command.row().scope;
    let rank = chain.iter().position(|it| *it == scope).unwrap_or(chain.len());
    (command == Command::Help, rank, command as usize)
}

fn shown(model: &Model, hint: &Hint) -> Shown {
    let names: Vec<String> = hint
        .commands
        .iter()
        .filter_map(|it| it.row().keys.first())
        .map(|it| key_name(model, *it))
        .collect();
    let is_signs = names.iter().all(|it| width(it) == 1);
    let key = match names.as_slice() {
        [first, .., last] if names.len() > 4 => format!("{first}{}{last}", if model.looks.ascii { "-" } else { "–" }),
        _ => names.join(if is_signs { "" } else { "/" }),
    };
    let label = match hint.words {
        Some(words) => words(),
        None => hint.commands[0].label(),
    };
    Shown {
        command: hint.commands[0],
        key,
        label: say(model.lang, &label),
    }
}
