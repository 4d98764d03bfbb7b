//! Need and promise of the resources added up: money by budget year, hours a week (S16–S22).

use crate::domain::Project;
use crate::domain::budget::{Sum, budget};
use crate::i18n::texts::coverage as words;
use crate::i18n::{Text, format, say};
use crate::text::Lang;

/// Lines for each budget year and for the hours; what has no budget year comes last.
pub(super) fn resources(project: &Project, lang: Lang) -> Vec<Text> {
    let budget = budget(project);
    let money = |cents| format::money(lang, cents);
    let mut remarks = Vec::new();
    for (year, sum) in budget.money.iter().filter_map(|(year, sum)| Some(((*year)?, sum))) {
        let name = say(lang, &words::budget_year(year.0.to_string()));
        remarks.extend(lines(&name, sum, &money));
    }
    if let Some(sum) = budget.money.get(&None) {
        remarks.extend(lines(&say(lang, &words::no_budget_year()), sum, &money));
    }
    if let Some(sum) = &budget.hours {
        let hours = |hundredths| say(lang, &words::hours(format::decimal(lang, hundredths, 2)));
        remarks.extend(lines(&say(lang, &words::weekly_time()), sum, &hours));
    }
    remarks
}

/// Need and promise, and what was rejected.
fn lines(name: &str, sum: &Sum, spell: &dyn Fn(i64) -> String) -> Vec<Text> {
    let mut found = Vec::new();
    if (sum.needed, sum.committed) != (0, 0) {
        found.push(line(name, sum, spell));
    }
    if sum.rejected > 0 {
        found.push(words::rejected(name, spell(sum.rejected)));
    }
    found
}

fn line(name: &str, sum: &Sum, spell: &dyn Fn(i64) -> String) -> Text {
    let (needed, committed) = (spell(sum.needed), spell(sum.committed));
    if sum.gap() > 0 {
        words::sum_with_gap(name, needed, committed, spell(sum.gap()))
    } else if sum.binding < sum.committed {
        words::sum_partly_binding(name, needed, committed, spell(sum.binding))
    } else {
        words::sum_binding(name, needed, committed)
    }
}
