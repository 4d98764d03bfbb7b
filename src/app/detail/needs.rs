//! Need and promise of the resources added up: money by budget year, hours a week (S16–S22).

use crate::domain::Project;
use crate::domain::budget::{Sum, budget};
use crate::i18n::texts::coverage as words;
use crate::i18n::{Text, format, say};
use crate::text::Lang;

/// A line for each budget year and one for the hours; what has no budget year comes last.
pub(super) fn resources(project: &Project, lang: Lang) -> Vec<Text> {
    let budget = budget(project);
    let money = |cents| format::money(lang, cents);
    let with_year = budget.money.iter().filter_map(|(year, sum)| Some(((*year)?, sum)));
    let mut remarks: Vec<Text> = with_year
        .map(|(year, sum)| line(say(lang, &words::budget_year(year.0.to_string())), sum, &money))
        .collect();
    if let Some(sum) = budget.money.get(&None) {
        remarks.push(line(say(lang, &words::no_budget_year()), sum, &money));
    }
    if let Some(sum) = &budget.hours {
        let hours = |hundredths| say(lang, &words::hours(format::decimal(lang, hundredths, 2)));
        remarks.push(line(say(lang, &words::weekly_time()), sum, &hours));
    }
    remarks
}

fn line(name: String, sum: &Sum, spell: &dyn Fn(i64) -> String) -> Text {
    let (needed, committed) = (spell(sum.needed), spell(sum.committed));
    if sum.gap() > 0 {
        words::sum_with_gap(name, needed, committed, spell(sum.gap()))
    } else if sum.binding < sum.committed {
        words::sum_partly_binding(name, needed, committed, spell(sum.binding))
    } else {
        words::sum_binding(name, needed, committed)
    }
}
