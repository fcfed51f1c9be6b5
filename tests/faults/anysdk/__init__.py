"""An SDK around the runtime as it stands in `templates/`, with all that an API may use."""
