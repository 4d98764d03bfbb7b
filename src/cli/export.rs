//! `leitstand export`: a paper as Markdown or as HTML, and the list of papers.

use std::path::Path;

use super::args::Export;
use super::out::{Failure, Out};
use super::points::findings;
use super::{Call, open};
use crate::formats::Format;
use crate::i18n::texts::papers as words;
use crate::i18n::{label, problem, say};
use crate::papers::{Document, Occasion, PAPERS, Paper, Source};
use crate::schedule::PlanDates;
use crate::store::disk::Disk;
use crate::store::export::{Exported, export, is_same_file};
use crate::text::clean;

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
    let project = open(file)?;
    let occasion = Occasion {
        lang: call.lang,
        as_of: call.as_of,
        audience: order.audience,
        about: None,
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

/// All papers: name, narrowest audience, title, what it is for.
fn list(out: &mut Out<'_>) -> Result<(), Failure> {
    for paper in PAPERS {
        let least = label::privacy(out.lang, paper.least);
        let title = say(out.lang, &(paper.title)());
        out.say(&words::cli_paper(paper.key, least, title, (paper.purpose)()))?;
    }
    Ok(())
}

fn shown(path: &Path) -> String {
    clean::show(&path.to_string_lossy()).into_owned()
}
