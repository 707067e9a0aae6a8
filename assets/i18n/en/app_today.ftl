# The step Today
app-tool-search = Which tools are in use?
app-tool-search-hint = Zoom, WhatsApp, Google Drive …
app-tool-add-own = Add “{ $name }”, which the catalogue does not have
app-tool-foreign = not in the catalogue: planned for, not compared
