"""What we print, put to use: generated into a temporary folder, imported from there, and called."""
