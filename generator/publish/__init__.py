"""The last stage: files to disk, all at once or not at all. Importing this loads no part of it."""
