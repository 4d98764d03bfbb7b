//! Usage lines and usage errors of the argument parser in our own words.

use clap::Command;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::i18n::texts::{backups as backup_words, cli as words};
use crate::i18n::{Text, say};
use crate::text::Lang;

/// Gives a command and those below it usage lines in the language. The command is complete then: global options have
/// reached the commands below, so nothing may be added any more.
pub(super) fn worded(mut command: Command, lang: Lang) -> Command {
    command.build();
    let names: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |it| with_usage(it, lang));
    }
    with_usage(command, lang)
}

fn with_usage(mut command: Command, lang: Lang) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
    let usage = usage.replace("[OPTIONS]", &say(lang, &words::cli_word_options()));
    command.override_usage(usage)
}

/// Words what the parser did not like.
pub(super) fn sentence(error: &Error) -> Text {
    let named = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
        _ => None,
    };
    let argument = named(ContextKind::InvalidArg).unwrap_or_default();
    let option = argument.split_whitespace().next().unwrap_or_default().to_owned();
    let value = named(ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => words::cli_missing_value(option),
        ErrorKind::InvalidValue => {
            let choices = named(ContextKind::ValidValue).unwrap_or_default();
            words::cli_no_such_value(value, option, choices)
        }
        ErrorKind::ValueValidation if option == "--width" => words::cli_no_width(option),
        ErrorKind::ValueValidation if option == "--restore" => backup_words::cli_no_number(option),
        ErrorKind::ValueValidation => words::cli_no_date(option),
        ErrorKind::UnknownArgument => words::cli_unknown_argument(argument),
        ErrorKind::InvalidSubcommand => {
            words::cli_unknown_argument(named(ContextKind::InvalidSubcommand).unwrap_or_default())
        }
        ErrorKind::ArgumentConflict => {
            let other = named(ContextKind::PriorArg).unwrap_or_default();
            let other = other.split_whitespace().next().unwrap_or_default();
            words::cli_conflict(other, option)
        }
        ErrorKind::MissingRequiredArgument => words::cli_missing(argument),
        _ => words::cli_wrong_use(),
    }
}
