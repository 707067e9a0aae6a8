//! Every score of the examples, computed a second time from what `catalog dump` prints and the
//! dossier's text, by code that shares nothing with the program.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use wissel::catalog::dump;
use wissel::dossier::Example;
use wissel::score::{Order, rank, rank_json};

use crate::plain_ron;
use crate::support::{example, real};

type Triple = [f64; 3];

/// What is known of an option in one criterion or wish: utilities, and whether known and weak.
struct Judged {
    hull: Triple,
    known: bool,
    weak: bool,
}

const UNKNOWN: Judged = Judged { hull: [0.0, 0.5, 1.0], known: false, weak: false };

/// A criterion or wish with its group and weight.
struct Item<'a> {
    of: &'a Value,
    wish: bool,
    group: String,
    weight: f64,
}

/// Everything a computation starts from.
struct Sheet<'a> {
    dump: &'a Value,
    dossier: &'a Value,
    of: &'a Value,
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// `VideoConferencing` as JSON writes it.
fn kebab(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out
}

/// Year, month and day of a date or part date.
fn day(date: &str) -> (i64, i64, i64) {
    let mut parts = date.split('-').map(|p| p.parse::<i64>().unwrap());
    let mut next = || parts.next().unwrap_or(1);
    (next(), next(), next())
}

impl Sheet<'_> {
    fn purpose(&self) -> String {
        kebab(text(&self.of["purpose"]))
    }

    fn applies(&self, criterion: &Value) -> bool {
        let purposes = &criterion["purposes"];
        criterion["scored"] == json!(true)
            && (purposes.is_null() || list(purposes).iter().any(|p| text(p) == self.purpose()))
    }

    fn importance(&self, id: &str) -> f64 {
        let preset = self.preset();
        [&self.of["criteria"][id], &self.dossier["priorities"]["criteria"][id], &preset["criteria"][id]]
            .into_iter()
            .find_map(Value::as_f64)
            .unwrap_or(0.0)
    }

    fn preset(&self) -> &Value {
        let id = self.dossier["priorities"]["preset"].as_str().unwrap_or("balanced");
        list(&self.dump["presets"]).iter().find(|p| p["id"] == id).unwrap()
    }

    fn items(&self) -> Vec<Item<'_>> {
        let criteria = list(&self.dump["criteria"]).iter().filter(|c| self.applies(c)).map(|c| {
            let weight = self.importance(text(&c["id"]));
            Item { of: c, wish: false, group: text(&c["group"]).to_owned(), weight }
        });
        let wishes = list(&self.dump["features"]).iter().filter_map(|f| {
            let weight = self.of["wishes"][text(&f["id"])].as_f64()?;
            Some(Item { of: f, wish: true, group: "practicality".to_owned(), weight })
        });
        let mut items: Vec<Item<'_>> = criteria.chain(wishes).collect();
        let mut sums: BTreeMap<String, f64> = BTreeMap::new();
        for item in &items {
            *sums.entry(item.group.clone()).or_default() += item.weight;
        }
        let group = |name: &str| {
            let variant = name[..1].to_uppercase() + &name[1..];
            let own = self.dossier["priorities"]["groups"][&variant].as_f64();
            own.or_else(|| self.preset()["groups"][name].as_f64()).unwrap_or(0.0)
        };
        let total: f64 = sums.iter().filter(|(_, sum)| **sum > 0.0).map(|(name, _)| group(name)).sum();
        for item in &mut items {
            let sum = sums[&item.group];
            item.weight = if sum > 0.0 { group(&item.group) / total * item.weight / sum } else { 0.0 };
        }
        items
    }

    /// Ids of all options.
    fn options(&self) -> Vec<String> {
        let plain = self.dump["services"].as_object().unwrap().iter().filter(|(_, s)| {
            s["status"] == "available" && list(&s["purposes"]).iter().any(|p| text(p) == self.purpose())
        });
        let composed = list(&self.of["composed"]).iter();
        let composed = composed.map(|pair| format!("{}@{}", text(&pair["software"]), text(&pair["hosting"])));
        plain.map(|(id, _)| id.clone()).chain(composed).collect()
    }

    fn own<'a>(&'a self, field: &str, option: &str, key: &str, id: &str) -> Option<&'a Value> {
        list(&self.of[field]).iter().rfind(|o| o["option"] == option && o[key] == id)
    }

    fn fact(&self, option: &str, criterion: &Value) -> &Value {
        let id = text(&criterion["id"]);
        let scope = text(&criterion["scope"]);
        let (software, service) = self.parts(option);
        let operator = &self.dump["providers"][text(&service["provider"])]["facts"][id];
        let own = &service["facts"][id];
        let or = |first, second| if Value::is_null(first) { second } else { first };
        if !option.contains('@') {
            let shared = match scope {
                "software" => &software["facts"][id],
                "provider" => operator,
                _ => &Value::Null,
            };
            return or(own, shared);
        }
        let rest = match scope {
            "software" => &software["facts"][id],
            "provider" => or(own, operator),
            _ if criterion["self_hosting"] == "from-hosting" => own,
            _ => &Value::Null,
        };
        or(&software["self_hosted"][id], rest)
    }

    /// Program and service of an option; of a composed one the hosting offer.
    fn parts(&self, option: &str) -> (&Value, &Value) {
        match option.split_once('@') {
            Some((software, host)) => (&self.dump["software"][software], &self.dump["services"][host]),
            None => {
                let service = &self.dump["services"][option];
                (&self.dump["software"][text(&service["software"])], service)
            }
        }
    }

    fn judge(&self, option: &str, item: &Item<'_>) -> Judged {
        if item.wish { self.judge_wish(option, item.of) } else { self.judge_criterion(option, item.of) }
    }

    fn judge_criterion(&self, option: &str, criterion: &Value) -> Judged {
        let (level, grade) = match self.own("overrides", option, "criterion", text(&criterion["id"])) {
            Some(own) => (text(&own["level"]), own["confidence"].as_str().map_or("high".to_owned(), kebab)),
            None => {
                let fact = self.fact(option, criterion);
                if fact.is_null() {
                    return UNKNOWN;
                }
                (text(&fact["level"]), self.grade(fact, criterion))
            }
        };
        let levels = list(&criterion["levels"]);
        let at = levels.iter().position(|l| l["id"] == level).unwrap();
        let utility = |i: usize| levels[i.min(levels.len() - 1)]["utility"].as_f64().unwrap();
        let (below, u, above) = (utility(at.saturating_sub(1)), utility(at), utility(at + 1));
        let hull = match grade.as_str() {
            "high" => [u, u, u],
            "medium" => [(below + u) / 2.0, u, (u + above) / 2.0],
            _ => [below, u, above],
        };
        Judged { hull, known: true, weak: grade == "low" }
    }

    fn grade(&self, fact: &Value, criterion: &Value) -> String {
        let grades = ["low", "medium", "high"];
        let mut grade = grades.iter().position(|g| fact["confidence"] == *g).unwrap();
        if fact["dated"] == json!(false) {
            grade = grade.min(1);
        }
        let (from, to) = (day(text(&fact["newest"])), day(text(&self.dossier["as_of"])));
        let months = (to.0 - from.0) * 12 + to.1 - from.1 - i64::from(to.2 < from.2);
        if months > criterion["shelf_life_months"].as_i64().unwrap() {
            grade = grade.saturating_sub(1);
        }
        grades[grade].to_owned()
    }

    fn judge_wish(&self, option: &str, feature: &Value) -> Judged {
        let id = text(&feature["id"]);
        let (software, service) = self.parts(option);
        let (of_service, of_software) = (&service["features"][id], &software["features"][id]);
        let found = match (option.contains('@'), feature["self_hosting"] == "from-hosting") {
            (true, true) => of_service,
            (true, false) => of_software,
            (false, _) if of_service.is_null() => of_software,
            (false, _) => of_service,
        };
        let own = self.own("feature_overrides", option, "feature", id).map(|o| of_ron(&o["value"]));
        let value = own.unwrap_or_else(|| found.clone());
        if value.is_null() {
            return UNKNOWN;
        }
        let want = &self.of["wants"][id]["of"][0];
        let utility = match text(&feature["kind"]) {
            "yes-no" => ["no", "partial", "yes"].iter().position(|v| value == *v).unwrap() as f64 / 2.0,
            "number" if value == "unlimited" => 1.0,
            "number" => (value["number"].as_f64().unwrap() / want.as_f64().unwrap()).min(1.0),
            "languages" => {
                let offered = list(&value["list"]);
                list(want).iter().filter(|w| offered.contains(w)).count() as f64 / list(want).len() as f64
            }
            _ => {
                let level = list(&feature["levels"]).iter().find(|l| l["id"] == value["scale"]);
                level.unwrap()["utility"].as_f64().unwrap()
            }
        };
        Judged { hull: [utility; 3], known: true, weak: false }
    }
}

/// A feature's value in RON as the dump writes it.
fn of_ron(value: &Value) -> Value {
    match (value.as_str(), value["is"].as_str()) {
        (Some(name), _) => json!(name.to_lowercase()),
        (None, Some(name)) => json!({ name.to_lowercase(): value["of"][0] }),
        _ => Value::Null,
    }
}

#[track_caller]
fn assert_near(what: &str, mine: f64, theirs: &Value) {
    let theirs = theirs.as_f64().unwrap_or_else(|| panic!("{what}: {theirs}"));
    assert!((mine - theirs).abs() < 1e-9, "{what}: {mine} here, {theirs} there");
}

fn compare(name: &str, sheet: &Sheet<'_>, theirs: &Value) {
    let items = sheet.items();
    for item in &items {
        let id = text(&item.of["id"]);
        assert_near(&format!("{name} weight of {id}"), item.weight, &theirs["weights"][id]);
    }
    assert_eq!(theirs["weights"].as_object().unwrap().len(), items.len());
    let ids = sheet.options();
    assert_eq!(ids.len(), list(&theirs["options"]).len());
    for option in list(&theirs["options"]) {
        let id = text(&option["id"]);
        assert!(ids.iter().any(|known| known == id), "{name}: {id}");
        compare_option(&format!("{name} {id}"), sheet, &items, option);
    }
    assert_eq!(order(theirs, true), order(theirs, false), "{name}");
}

fn compare_option(what: &str, sheet: &Sheet<'_>, items: &[Item<'_>], theirs: &Value) {
    let judged: Vec<Judged> = items.iter().map(|item| sheet.judge(text(&theirs["id"]), item)).collect();
    let pairs = || items.iter().zip(&judged);
    let sum = |keep: &dyn Fn(&Item<'_>) -> bool, of: &dyn Fn(&Judged) -> f64| -> f64 {
        pairs().filter(|(item, _)| keep(item)).map(|(item, judged)| item.weight * of(judged)).sum()
    };
    let all = |of: &dyn Fn(&Judged) -> f64| sum(&|_| true, of);
    for (i, name) in ["low", "likely", "high"].iter().enumerate() {
        assert_near(&format!("{what} {name}"), 100.0 * all(&|j| j.hull[i]), &theirs[*name]);
        for group in ["gdpr", "security", "independence", "practicality"] {
            let inside = |item: &Item<'_>| item.group == group;
            let whole = sum(&inside, &|_| 1.0);
            let theirs = &theirs["groups"][group];
            if whole > 0.0 {
                let own = 100.0 * sum(&inside, &|j| j.hull[i]) / whole;
                assert_near(&format!("{what} {group} {name}"), own, &theirs[*name]);
            } else {
                assert!(theirs.is_null());
            }
        }
    }
    let coverage = all(&|j| f64::from(u8::from(j.known)));
    assert_near(&format!("{what} coverage"), coverage, &theirs["coverage"]);
    assert_near(&format!("{what} weak"), all(&|j| f64::from(u8::from(j.weak))), &theirs["weak"]);
    assert_eq!(theirs["thin"], json!(coverage < 0.6), "{what}");
    for (name, wish) in [("principles", false), ("practicality", true)] {
        let whole = sum(&|item| item.wish == wish, &|_| 1.0);
        let part = sum(&|item| item.wish == wish, &|j| j.hull[1]);
        if whole > 0.0 {
            assert_near(&format!("{what} {name}"), 100.0 * part / whole, &theirs[name]);
        } else {
            assert!(theirs[name].is_null());
        }
    }
}

/// Ids as they are printed, or as score, coverage and id demand; failing ones last by id.
fn order(theirs: &Value, printed: bool) -> Vec<String> {
    let nine = |value: &Value| (value.as_f64().unwrap() * 1e9).round() / 1e9;
    let mut options: Vec<&Value> = list(&theirs["options"]).iter().collect();
    let fails = |o: &Value| o["status"] == "fails";
    assert!(options.iter().all(|o| o["rank"].is_null() == fails(o)));
    if !printed {
        options.sort_by(|a, b| {
            let by_score = nine(&b["likely"]).total_cmp(&nine(&a["likely"]));
            let by_score = by_score.then(nine(&b["coverage"]).total_cmp(&nine(&a["coverage"])));
            let by_score = if fails(a) { std::cmp::Ordering::Equal } else { by_score };
            fails(a).cmp(&fails(b)).then(by_score).then(text(&a["id"]).cmp(text(&b["id"])))
        });
    }
    options.iter().map(|o| text(&o["id"]).to_owned()).collect()
}

#[test]
fn every_score_of_the_examples_can_be_computed_from_the_outside() {
    let catalog = real();
    let dump = dump(catalog);
    for one in Example::ALL {
        let outside = plain_ron::read(one.text());
        let dossier = example(one);
        for (i, of) in list(&outside["moves"]).iter().enumerate() {
            let ranking = rank(catalog, &dossier, i, Order::Likely).unwrap();
            let theirs = rank_json(catalog, &dossier, &ranking, i);
            let sheet = Sheet { dump: &dump, dossier: &outside, of };
            compare(&format!("{} {}", one.code(), i + 1), &sheet, &theirs);
        }
    }
}
