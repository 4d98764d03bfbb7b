//! `leitstand export`: a paper as Markdown or as HTML, and the list of papers.

use std::path::Path;

use super::args::Export;
use super::out::{Failure, Out};
use super::points::findings;
use super::{Call, open};
use crate::domain::schema::Session;
use crate::domain::{Project, RawId};
use crate::formats::Format;
use crate::i18n::texts::minutes as session_words;
use crate::i18n::texts::papers as words;
use crate::i18n::{format, label, problem, say};
use crate::papers::{Document, Occasion, PAPERS, Paper, Source};
use crate::schedule::PlanDates;
use crate::store::disk::Disk;
use crate::store::export::{Exported, export, is_same_file};
use crate::text::{Lang, clean};

/// Where the paper is printed instead of being written.
const STANDARD_OUTPUT: &str = "-";

/// Writes a paper, or lists all of them.
pub(super) fn run(call: &Call<'_>, order: &Export, out: &mut Out<'_>) -> Result<(), Failure> {
    // The parser asks for all three where the list is not wanted.
    let (false, Some(file), Some(paper), Some(to)) = (order.papers, &order.file, order.paper, &order.to) else {
        return list(out);
    };
    let format = if to.as_os_str() == STANDARD_OUTPUT {
        Format::Markdown
    } else {
        Format::of(to).ok_or_else(|| Failure::Usage(words::cli_no_format(shown(to))))?
    };
    let document = document(call, file, paper, order)?;
    let text = format.render(&document);
    if to.as_os_str() == STANDARD_OUTPUT {
        text.lines().try_for_each(|it| out.line(it))?;
        return Ok(());
    }
    if is_same_file(&Disk, file, to) {
        return Err(Failure::Refused(vec![words::cli_is_project(shown(to))]));
    }
    let done = export(&Disk, to, &text).map_err(|it| Failure::from(problem::save(&it)))?;
    let audience = label::privacy(call.lang, order.audience);
    let told = match done {
        Exported::New => words::cli_exported(shown(to), audience),
        Exported::Replaced => words::cli_replaced(shown(to), audience),
        Exported::Same => words::cli_same(shown(to), audience),
    };
    Ok(out.say(&told)?)
}

/// The paper, or the refusal that names for whom it may be written (R61).
fn document(call: &Call<'_>, file: &Path, paper: &Paper, order: &Export) -> Result<Document, Failure> {
    let wanted = order.session.as_deref().map(str::trim);
    if wanted.is_some() && !paper.is_of_session() {
        let keys: Vec<&str> = PAPERS.iter().filter(|it| it.is_of_session()).map(|it| it.key).collect();
        let refused = session_words::cli_not_of_session((paper.title)(), keys.join(", "));
        return Err(Failure::Usage(refused));
    }
    let project = open(file)?;
    let about = match wanted {
        Some(wanted) => Some(session(call.lang, &project, paper, wanted)?),
        None => None,
    };
    let occasion = Occasion {
        lang: call.lang,
        as_of: call.as_of,
        audience: order.audience,
        about,
    };
    let dates = PlanDates::of(&project, call.as_of);
    let source = Source {
        project: &project,
        dates: &dates,
        findings: &findings(&project, &dates),
    };
    paper.document(source, occasion).map_err(|refused| {
        let name = |it| label::privacy(call.lang, it);
        Failure::Refused(vec![words::cli_refused(
            (paper.title)(),
            name(order.audience),
            name(refused.least),
            super::args::audience_key(refused.least),
        )])
    })
}

/// The session that is meant: the number of one of the steering group, or an id; else the refusal with those there are.
fn session(lang: Lang, project: &Project, paper: &Paper, wanted: &str) -> Result<RawId, Failure> {
    let sessions = paper.sessions(project);
    let number = |it: &Session| it.number.filter(|_| it.working_group.is_none());
    let by_number = |wanted: u32| sessions.iter().find(|it| number(it) == Some(wanted));
    let by_id = |wanted: RawId| sessions.iter().find(|it| it.id.raw() == wanted);
    let found = wanted.parse().ok().and_then(by_number);
    if let Some(found) = found.or_else(|| wanted.parse().ok().and_then(by_id)) {
        return Ok(found.id.raw());
    }
    let name = |it: &&Session| {
        let key = number(it).map_or_else(|| it.id.raw().to_string(), |it| it.to_string());
        let day = it
            .on
            .map(|day| format!(", {}", format::date(lang, day)))
            .unwrap_or_default();
        format!("{key} ({}{day})", clean::show(&it.title))
    };
    let names: Vec<String> = sessions.iter().map(name).collect();
    let (wanted, title) = (clean::show(wanted).into_owned(), (paper.title)());
    Err(Failure::Refused(vec![if names.is_empty() {
        session_words::cli_no_sessions(wanted, title)
    } else {
        session_words::cli_no_session(wanted, title, names.join("; "))
    }]))
}

/// All papers: name, narrowest audience, title, what it is for.
fn list(out: &mut Out<'_>) -> Result<(), Failure> {
    for paper in PAPERS {
        let least = label::privacy(out.lang, paper.least);
        let title = say(out.lang, &(paper.title)());
        let line = words::cli_paper(paper.key, least, title, (paper.purpose)());
        if paper.is_of_session() {
            let line = say(out.lang, &line);
            out.line(&format!("{line} {}", say(out.lang, &session_words::cli_of_session())))?;
        } else {
            out.say(&line)?;
        }
    }
    Ok(())
}

fn shown(path: &Path) -> String {
    clean::show(&path.to_string_lossy()).into_owned()
}
