//! The running program: terminal on and off, input and worker threads, effects.
