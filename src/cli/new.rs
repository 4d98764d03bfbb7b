//! `leitstand new`: founds a project as the founding page does, with the same defaults.

use super::args::New;
use super::out::{Failure, Out};
use super::{Call, remember, seed};
use crate::app::founding::{plan_words, start};
use crate::catalogue::founding::found;
use crate::domain::files::Expected;
use crate::domain::problem::SaveFault;
use crate::domain::schema::{CommuneKind, Founding, Lead, MunicipalitiesIncluded, PlanVariant};
use crate::domain::{Entity, IdSource, OrderKey, RawId};
use crate::i18n::problem;
use crate::i18n::texts::{cli as words, cockpit};
use crate::store;
use crate::store::disk::Disk;
use crate::text::clean;

/// Writes the new project and names its file.
pub(super) fn run(call: &Call<'_>, new: &New, out: &mut Out<'_>) -> Result<(), Failure> {
    let answers = answers(call, new)?;
    let words_of_plan = plan_words(&answers, call.lang);
    let mut ids = IdSource::seeded(seed());
    let project = found(&answers, &words_of_plan, &mut ids, (call.as_of, call.lang))
        .map_err(|_| Failure::Refused(vec![cockpit::change_refused()]))?;
    let shown = clean::show(&new.file.to_string_lossy()).into_owned();
    match store::save(&Disk, &new.file, &project, Expected::Nothing) {
        Ok(_) => {
            remember(call, &new.file, &project);
            Ok(out.say(&words::cli_founded(shown))?)
        }
        Err(problem) if matches!(problem.fault, SaveFault::ChangedOutside { .. }) => {
            Err(Failure::Refused(vec![words::cli_exists(shown)]))
        }
        Err(problem) => Err(problem::save(&problem).into()),
    }
}

/// The founding page as it would be filled in. The plan of a Landkreis with Gemeinden answers whether they take part.
fn answers(call: &Call<'_>, new: &New) -> Result<Founding, Failure> {
    let mut answers = Founding::blank(RawId::default(), OrderKey::default());
    answers.name = clean::clean_line(&new.name).trim().to_owned();
    if answers.name.is_empty() {
        return Err(Failure::Usage(words::cli_no_name()));
    }
    answers.kind = Some(new.kind);
    answers.land = new.land.unwrap_or_default();
    answers.lead = Some(Lead::Commissioner);
    answers.variant = new.plan.unwrap_or_default();
    if new.kind == CommuneKind::County && answers.variant == PlanVariant::County {
        answers.municipalities = Some(MunicipalitiesIncluded::With);
    }
    answers.start_on = Some(new.start.unwrap_or_else(|| start(call.as_of, &answers)));
    Ok(answers)
}
