# The step Today
app-tool-search = Welke hulpmiddelen zijn in gebruik?
app-tool-search-hint = Zoom, WhatsApp, Google Drive …
app-tool-add-own = “{ $name }” toevoegen, dat niet in de catalogus staat
app-tool-foreign = niet in de catalogus: wel gepland, niet vergeleken
