//! The messages of both languages from the embedded Fluent files, each read when it is first said.

use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock, RwLockReadGuard};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::format;
use super::text::{Arg, Text};
use crate::text::Lang;
use crate::text::clean::show;

type Bundle = FluentBundle<FluentResource>;

/// A Fluent file in both languages.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// Name without language and suffix.
    pub name: &'static str,
    /// German content.
    pub de: &'static str,
    /// English content.
    pub en: &'static str,
}

impl Source {
    /// The content in one language.
    pub fn content(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::De => self.de,
            Lang::En => self.en,
        }
    }
}

macro_rules! sources {
    ($($name:literal)*) => {
        /// All Fluent files. A new file is one line here.
        pub const SOURCES: &[Source] = &[$(Source {
            name: $name,
            de: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/locales/de/", $name, ".ftl")),
            en: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/locales/en/", $name, ".ftl")),
        }),*];
    };
}

sources! {
    "aids"
    "app"
    "backups"
    "calendar"
    "chart"
    "choices"
    "choices-clarification"
    "choices-process"
    "cli"
    "cockpit"
    "commands"
    "coverage"
    "deadlines"
    "difference"
    "entities"
    "entry"
    "fields"
    "fields-clarification"
    "fields-process"
    "file"
    "form"
    "gantt"
    "guide"
    "levels"
    "lights"
    "overlays"
    "matrix"
    "minutes"
    "outlook"
    "baselines"
    "papers"
    "planning"
    "presentation"
    "plan"
    "rescue"
    "rules"
    "screen"
    "session"
    "since"
    "set"
    "start"
    "timeline"
    "words"
}

/// The messages of a language. One is parsed when it is first said: in a run most of them never are.
struct Messages {
    /// What stands in the files for each id, attributes included.
    sources: HashMap<&'static str, &'static str>,
    /// The messages said so far.
    said: RwLock<Bundle>,
}

static DE: LazyLock<Messages> = LazyLock::new(|| Messages::of(Lang::De));
static EN: LazyLock<Messages> = LazyLock::new(|| Messages::of(Lang::En));

fn messages(lang: Lang) -> &'static Messages {
    match lang {
        Lang::De => &DE,
        Lang::En => &EN,
    }
}

impl Messages {
    fn of(lang: Lang) -> Self {
        let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        match lang {
            Lang::De => bundle.set_formatter(Some(|value, _| grouped(value, Lang::De))),
            Lang::En => bundle.set_formatter(Some(|value, _| grouped(value, Lang::En))),
        }
        Self {
            sources: SOURCES.iter().flat_map(|it| entries(it.content(lang))).collect(),
            said: RwLock::new(bundle),
        }
    }

    /// The messages said so far, and this one if it is there.
    fn with(&self, id: &str) -> RwLockReadGuard<'_, Bundle> {
        let said = self.said.read().unwrap_or_else(PoisonError::into_inner);
        if said.has_message(id) {
            return said;
        }
        drop(said);
        if let Some(source) = self.sources.get(id) {
            // What cannot be read of a message is left out: better its id on screen than no text at all.
            let read = FluentResource::try_new((*source).to_owned());
            let resource = read.unwrap_or_else(|(readable, _)| readable);
            let mut said = self.said.write().unwrap_or_else(PoisonError::into_inner);
            said.add_resource_overriding(resource);
        }
        self.said.read().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The entries of a Fluent file by their ids: an entry begins in the first column and goes on in indented lines.
fn entries(content: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let is_start = |line: &str| line.starts_with(|it: char| it.is_ascii_alphabetic());
    let starts = content.split_inclusive('\n').scan(0, move |at, line| {
        let start = *at;
        *at += line.len();
        Some(is_start(line).then_some(start))
    });
    let mut starts: Vec<usize> = starts.flatten().collect();
    starts.push(content.len());
    let ranges: Vec<_> = starts.windows(2).map(|it| it[0]..it[1]).collect();
    ranges.into_iter().filter_map(move |range| {
        let entry = &content[range];
        Some((entry.split_once('=')?.0.trim(), entry))
    })
}

/// Spells the numbers inside messages; everything else is left to Fluent.
fn grouped(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(format::number(lang, number.value as i64)),
        _ => None,
    }
}

/// The words of `text` in one language.
///
/// A text without message, or with other arguments than its message, becomes its id; debug builds stop there instead.
pub fn say(lang: Lang, text: &Text) -> String {
    try_say(lang, text).unwrap_or_else(|problem| missing(text.id(), &problem))
}

/// Like [`say`], but tells what is wrong with the text.
///
/// # Errors
/// A sentence for developers: the message is missing, or it uses a variable that the text has not.
pub fn try_say(lang: Lang, text: &Text) -> Result<String, String> {
    let mut args = FluentArgs::with_capacity(text.args().len());
    for (name, arg) in text.args() {
        args.set(*name, spelled(lang, arg)?);
    }
    pattern(lang, text.id(), None, Some(&args))
}

fn spelled(lang: Lang, arg: &Arg) -> Result<FluentValue<'_>, String> {
    Ok(match arg {
        // What a file or an argument brought along stands in the sentence as marks, so that it is measured as it is drawn.
        Arg::Str(words) => FluentValue::from(show(words)),
        Arg::Number(number) => FluentValue::from(*number),
        Arg::Date(date) => FluentValue::from(format::date(lang, *date)),
        Arg::Label(id) => FluentValue::from(pattern(lang, id, None, None)?),
        Arg::Text(text) => FluentValue::from(try_say(lang, text)?),
    })
}

/// The message `id` without arguments, for ids that follow from an enum or a table. A missing one becomes its id.
pub fn say_id(lang: Lang, id: &str) -> String {
    pattern(lang, id, None, None).unwrap_or_else(|problem| missing(id, &problem))
}

/// The attribute `part` of the message `id` (a help sentence, a plural); `None` where the message has no such part.
pub fn say_part(lang: Lang, id: &str, part: &str) -> Option<String> {
    pattern(lang, id, Some(part), None).ok()
}

fn missing(id: &str, problem: &str) -> String {
    debug_assert!(false, "{problem}");
    id.to_owned()
}

pub(super) fn pattern(
    lang: Lang,
    id: &str,
    part: Option<&str>,
    args: Option<&FluentArgs<'_>>,
) -> Result<String, String> {
    let bundle = messages(lang).with(id);
    let message = bundle.get_message(id);
    let found = message.and_then(|it| match part {
        Some(part) => it.get_attribute(part).map(|it| it.value()),
        None => it.value(),
    });
    let pattern = found.ok_or_else(|| format!("no message {id} {} in {lang}", part.unwrap_or_default()))?;
    let mut errors = Vec::new();
    let words = bundle.format_pattern(pattern, args, &mut errors);
    if errors.is_empty() {
        Ok(words.into_owned())
    } else {
        Err(format!("{id} in {lang}: {errors:?}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::EntityKind;
    use crate::domain::schema::Task;
    use crate::i18n::texts::{app, timeline};
    use fluent_syntax::ast::Entry;

    #[test]
    fn a_kept_text_follows_the_language() {
        let step = app::undone(app::step_changed(Task::duration, "Leitbild"));
        assert_eq!(
            say(Lang::De, &step),
            "Schritt zurückgenommen: Dauer von „Leitbild“ geändert."
        );
        assert_eq!(say(Lang::En, &step), "Step undone: Duration of “Leitbild” changed.");
        let step = app::step_added(EntityKind::Task, "Leitbild");
        assert_eq!(say(Lang::De, &step), "Vorgang „Leitbild“ angelegt");
    }

    #[test]
    fn a_number_chooses_the_plural_and_is_grouped() {
        assert_eq!(say(Lang::De, &timeline::weeks(1)), "1 Woche");
        assert_eq!(say(Lang::De, &timeline::weeks(1_000)), "1.000 Wochen");
        assert_eq!(say(Lang::En, &timeline::weeks(1_000)), "1,000 weeks");
    }

    #[test]
    fn every_entry_of_a_file_is_found_whole() {
        let file = "# Heading\none = Eins\n\ntwo = { $count ->\n    [one] Eins\n   *[other] Viele\n}\n    .help = Hilfe\n\nthree =\n    Drei";
        let found: Vec<_> = entries(file).collect();
        assert_eq!(found.iter().map(|it| it.0).collect::<Vec<_>>(), ["one", "two", "three"]);
        assert!(found[1].1.contains("Viele\n}\n    .help = Hilfe"));
        assert_eq!(found[2].1, "three =\n    Drei");
        for lang in Lang::ALL {
            for source in SOURCES {
                let whole = FluentResource::try_new(source.content(lang).to_owned()).unwrap();
                let count = whole.entries().filter(|it| matches!(it, Entry::Message(_))).count();
                assert_eq!(entries(source.content(lang)).count(), count, "{} {lang}", source.name);
            }
        }
    }

    #[test]
    fn a_text_without_message_is_refused_by_name() {
        let problem = try_say(Lang::De, &Text::new("no-such-text", Vec::new())).unwrap_err();
        assert!(problem.contains("no-such-text"), "{problem}");
        let problem = try_say(Lang::De, &Text::new("saved", Vec::new())).unwrap_err();
        assert!(problem.contains("saved"), "{problem}");
    }
}
