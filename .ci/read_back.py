"""Reads every exported document back with programs that had no part in writing it.

In: the program, the HTML checker. Out: exit 0, or one line per thing that is wrong. Four examples, three languages,
thirteen documents, each in all its formats.
"""

import csv
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import icalendar
import mpxj
import pikepdf

EXAMPLES = ["coaching", "school", "practice", "association"]
LANGUAGES = ["en", "de", "nl"]
DOCUMENTS = ("plan comparison decision questions policy record announcement threshold contract settings briefing "
             "accounts incident").split()
RUNNING = ["md", "pdf", "docx", "odt", "html"]
TABLES = {"plan": ["xlsx", "csv", "ics", "xml"], "comparison": ["xlsx", "csv"], "questions": ["csv"]}
MOST_PAGES = {"policy": 2, "incident": 1}

faults = []


def wrong(path, what):
    faults.append(f"{path.name}: {what}")


def export(program, folder, example, language, document, ending):
    path = folder / f"{example}-{language}-{document}.{ending}"
    done = subprocess.run([program, "export", "--example", example, "--lang", language, "--document", document,
                           "--out", path, "--force"], capture_output=True, text=True)
    if done.returncode:
        wrong(path, done.stderr.strip())
    return path


def headings(path):
    """Headings of the Markdown twin, without markup."""
    lines = path.with_suffix(".md").read_text().splitlines()
    return [re.sub(r"\\(.)", r"\1", re.sub(r"<[^>]+>", "", line.lstrip("# "))) for line in lines if line.startswith("#")]


def squeezed(text):
    return re.sub(r"[\s\u00ad\u200b-]+", "", text)


def says_all(path, text):
    """Every heading of the document stands in what another program read."""
    text = squeezed(text)
    for heading in headings(path):
        if squeezed(heading) not in text:
            wrong(path, f"lost the heading {heading!r}")


def pdf(path):
    says_all(path, subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True).stdout)
    document, language = path.stem.split("-")[2], path.stem.split("-")[1]
    with pikepdf.open(path) as file:
        root = file.Root
        if not str(root.get("/Lang", "")).startswith(language):
            wrong(path, "does not name its language")
        if not root.MarkInfo.Marked or "/StructTreeRoot" not in root:
            wrong(path, "is not tagged")
        if not root.ViewerPreferences.DisplayDocTitle:
            wrong(path, "does not show its title")
        meta = file.open_metadata()
        if not meta.get("dc:title") or meta.get("pdfuaid:part") != "1":
            wrong(path, "names no title or no part of PDF/UA")
        if len(file.pages) > MOST_PAGES.get(document, 1000):
            wrong(path, f"has {len(file.pages)} pages")
        for item in file.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure" and not str(item.get("/Alt", "")):
                wrong(path, "has a picture without a text")


def html(checker, paths):
    for part in (paths[i:i + 60] for i in range(0, len(paths), 60)):
        done = subprocess.run(["java", "-jar", checker, "--errors-only", "--format", "text", *part], capture_output=True,
                              text=True)
        faults.extend(line for line in done.stderr.splitlines() if ": error" in line)
    for path in paths:
        text = path.read_text()
        if re.search(r"<(script|link|iframe|img|object)\b|url\(|@import", text):
            wrong(path, "fetches something")


def office(folder, ending):
    """LibreOffice opens all files of a kind and writes their text."""
    paths = sorted(folder.glob(f"*.{ending}"))
    out = folder / f"from-{ending}"
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(["soffice", profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", out, *paths],
                   capture_output=True, check=True)
    for path in paths:
        text = out / f"{path.stem}.txt"
        if text.exists():
            says_all(path, text.read_text(encoding="utf-8-sig"))
        else:
            wrong(path, "cannot be opened by LibreOffice")


def workbooks(folder):
    """LibreOffice calculates the plans; hours add up to those of the table."""
    paths = sorted(folder.glob("*-plan.xlsx"))
    out = folder / "from-xlsx"
    kind = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1"
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(["soffice", profile, "--headless", "--convert-to", kind, "--outdir", out, *paths],
                   capture_output=True, check=True)
    for path in paths:
        found = list(out.glob(f"{path.stem}*.csv"))
        rows = list(csv.reader(found[0].open(encoding="utf-8-sig"))) if found else []
        table = list(csv.DictReader(path.with_suffix(".csv").open(encoding="utf-8-sig", newline="")))
        hours = [key for key in (table[0] if table else {}) if key in ("Expected hours", "Erwartete Stunden", "Verwachte uren")]
        wanted = sum(float(row[hours[0]]) for row in table if list(row.values())[0]) if hours else None
        # Tasks that are left out stand below the sum, without hours.
        sums = [row for row in rows if row[11:12] not in ([], [""])]
        if not sums or wanted is None or abs(float(sums[-1][11]) - wanted) > 0.01 * len(table):
            wrong(path, "hours do not add up")


def calendar(path):
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    if not events or any(event.errors for event in events):
        wrong(path, "has events with faults, or none")
    if len({str(event["UID"]) for event in events}) != len(events):
        wrong(path, "names two events alike")
    if any(event.decoded("DTEND") <= event.decoded("DTSTART") for event in events):
        wrong(path, "has an event that ends before it begins")


def project(reader, path):
    read = reader().read(str(path))
    tasks = [task for task in read.getTasks() if task.getName() is not None]
    table = list(csv.DictReader(path.with_suffix(".csv").open(encoding="utf-8-sig", newline="")))
    numbered = sum(1 for row in table if list(row.values())[0])
    # Tasks that are left out stand at the end, not active, and have no number in the table.
    leaves = [task for task in tasks if task.getOutlineLevel() is not None and int(str(task.getOutlineLevel())) == 2
              and task.getActive()]
    if len(leaves) != numbered or any(task.getStart() is None for task in leaves):
        wrong(path, f"has {len(leaves)} tasks, wanted {numbered}")


def main(program, checker):
    folder = Path(tempfile.mkdtemp())
    orders = [(e, l, d, f) for e in EXAMPLES for l in LANGUAGES for d in DOCUMENTS for f in RUNNING + TABLES.get(d, [])]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        paths = list(pool.map(lambda order: export(program, folder, *order), orders))
    paths = [path for path in paths if path.exists()]
    of = lambda ending: [path for path in paths if path.suffix == f".{ending}"]
    for path in of("pdf"):
        pdf(path)
    html(checker, of("html"))
    for ending in ["docx", "odt"]:
        office(folder, ending)
    workbooks(folder)
    for path in of("ics"):
        calendar(path)
    mpxj.startJVM()
    from org.mpxj.reader import UniversalProjectReader
    for path in of("xml"):
        project(UniversalProjectReader, path)
    print("\n".join(faults))
    print(f"{len(paths)} files of {len(orders)} read back, {len(faults)} faults")
    return 1 if faults or len(paths) != len(orders) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
