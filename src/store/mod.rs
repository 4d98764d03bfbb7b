//! Files: open, save, backup. The only layer beside `runtime` that touches the disk, and only through `Fs`.
