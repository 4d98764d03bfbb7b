//! Drawing: reads the model, writes the buffer.
