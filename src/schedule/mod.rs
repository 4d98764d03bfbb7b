//! From a network of tasks to dates: critical path, slack, expected dates. Pure.
