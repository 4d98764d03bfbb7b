//! `leitstand`: a full-screen terminal cockpit for municipal integration concepts.
//!
//! The map, from the bottom up (`tests/architecture.rs` guards it):
//!
//! | layer | what it is | what it must not know |
//! |---|---|---|
//! | [`text`] | cleaning, folding, widths, graphemes | anything of ours |
//! | [`calendar`] | dates, holidays, working days | the domain |
//! | [`domain`] | entities, ids, tables, changes, field tables | files, clock, texts, terminal |
//! | [`schedule`] | network of tasks to dates; slack, baselines, deadlines, hints, explanations | files, clock, texts, terminal |
//! | [`catalogue`] | fields, questions, lists and plans from `assets` | files, clock, terminal |
//! | [`rules`] | what is open and why, the readiness to start, the next steps | files, clock, texts, terminal |
//! | [`i18n`] | every text in both languages | files, clock, terminal |
//! | [`papers`] | the neutral document and its builders: project to papers | files, clock, terminal |
//! | [`formats`] | documents as Markdown and HTML | files, clock, terminal |
//! | [`store`] | open, save, lock, journal, backups, recovery through `Fs` | texts, terminal |
//! | [`app`] | model, message, update, effect | terminal, files, clock |
//! | [`ui`] | drawing | files, clock, input |
//! | [`paths`] | folders of the user on this machine | anything but the environment it is handed |
//! | [`runtime`] | terminal, threads, effects | – |
//! | [`cli`] | command line | – |
//!
//! What a user action costs to add: a row in [`app::commands`], an arm in `app/update/commands.rs`, its texts.
//! What a fact costs to add: a row in a field table of [`domain::schema`], its label and help; form, list, detail,
//! search, file and command line follow from the row.
//! What a page of a meeting costs: a kind and its blocks in [`app::presentation`], made from the project as the audience sees it.
//! What a paper costs: a row in [`papers::PAPERS`] and its builder; reader, command line and list after a session follow.
//! What a rule costs: a row in [`rules::table`], a check, its sentences, a pair of cases; list, tabs, readiness and papers follow.

pub mod app;
pub mod calendar;
pub mod catalogue;
pub mod cli;
pub mod domain;
pub mod formats;
pub mod i18n;
pub mod papers;
pub mod paths;
pub mod rules;
pub mod runtime;
pub mod schedule;
pub mod store;
pub mod text;
pub mod ui;
