# The step Today
app-tool-search = Welche Werkzeuge sind im Einsatz?
app-tool-search-hint = Zoom, WhatsApp, Google Drive …
app-tool-add-own = „{ $name }“ eintragen, das nicht im Katalog steht
app-tool-foreign = nicht im Katalog: wird eingeplant, nicht verglichen
