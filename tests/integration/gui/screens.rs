//! Pictures of every step, to be looked at: German, light and dark, in two sizes.
//!
//! They land in `$WISSEL_SCREENS`, by default `target/screens` below the package.

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::{Key, Modifiers, Role, Theme};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wissel::app::{App, Step};
use wissel::catalog::Catalog;
use wissel::dossier::Example;
use wissel::text::Language;

use super::{CATALOG, click};

const SIZES: [[f32; 2]; 2] = [[1280.0, 800.0], [960.0, 600.0]];

fn folder() -> PathBuf {
    let default = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/target/screens"));
    let folder = std::env::var_os("WISSEL_SCREENS").map_or_else(default, PathBuf::from);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Draws one screen in both themes and sizes; `prepare` brings the window there.
pub(crate) fn shoot(name: &str, prepare: impl Fn(&mut Harness<'static, App>)) {
    for theme in [Theme::Light, Theme::Dark] {
        for size in SIZES {
            shoot_at(name, theme, size, &prepare);
        }
    }
}

fn shoot_at(name: &str, theme: Theme, size: [f32; 2], prepare: &dyn Fn(&mut Harness<'static, App>)) {
    shoot_with(CATALOG.clone(), name, (theme, size), prepare);
}

fn shoot_with(
    catalog: Arc<Catalog>,
    name: &str,
    (theme, size): (Theme, [f32; 2]),
    prepare: &dyn Fn(&mut Harness<'static, App>),
) {
    let mut window = Harness::builder()
        .with_size(size)
        .with_theme(theme)
        .with_max_steps(12)
        .with_render_cursor(false)
        .wgpu()
        .build_eframe(|cc| App::for_test(cc, catalog, Language::De));
    prepare(&mut window);
    window.run();
    let file = format!("{name}-{}-{}.png", format!("{theme:?}").to_lowercase(), size[0]);
    window.render().unwrap().save(folder().join(file)).unwrap();
}

/// The first steps as a whole, however long they are.
#[test]
fn whole_pages() {
    for (name, step) in [("1-client-whole", Step::Client), ("2-today-whole", Step::Today)] {
        shoot_at(name, Theme::Light, [1280.0, 2200.0], &|window| {
            window.state_mut().show_example(Example::Coaching, step);
            window.run();
            if step == Step::Today {
                click(window, "Zoom Workplace (Zoom's own cloud)");
            }
        });
    }
}

/// The plan: as a whole, with a date that cannot be met, and one task open among its weeks.
#[test]
fn plans() {
    shoot_at("6-plan-whole", Theme::Light, [1280.0, 3000.0], &|window| {
        window.state_mut().show_example(Example::Coaching, Step::Plan);
        window.run();
        for part in ["Kosten: Bleiben und Wechseln über 36 Monate", "Feste Termine und Hinweise", "Pflichten (18)"] {
            click(window, part);
        }
    });
    for (theme, width) in [(Theme::Light, 1280.0), (Theme::Dark, 960.0)] {
        shoot_at("6-plan-pictures", theme, [width, 4200.0], &|window| {
            window.state_mut().show_example(Example::School, Step::Plan);
            window.run();
            press(window, "Kosten: ");
            window.run();
            press(window, "Risiken (");
        });
        shoot_at("7-hand-over-preview", theme, [width, 2000.0], &|window| {
            window.state_mut().show_example(Example::School, Step::HandOver);
            window.run();
            click(window, "Seiten zeigen");
            super::hand_over::wait(window, |window| super::hand_over::shows_page(window, "Seite 1 von "));
        });
    }
    shoot_at("6-plan-tasks", Theme::Dark, [1280.0, 3200.0], &|window| {
        window.state_mut().show_example(Example::School, Step::Plan);
        window.run();
        click(window, "Anzeige: Alle Aufgaben");
        click(window, "Zeit: Monate");
    });
    shoot("6-plan-missed", |window| {
        window.state_mut().show_example(Example::Coaching, Step::Plan);
        window.run();
        click(window, "Einstellungen des Plans");
        let day = "Tag (1)";
        window.get_by_label(day).focus();
        window.run();
        window.key_press_modifiers(Modifiers::COMMAND, Key::A);
        window.run();
        window.get_by_label(day).type_text("1.3.2027");
        window.run();
        click(window, "Einstellungen des Plans");
    });
    shoot("6-plan-task", |window| {
        window.state_mut().show_example(Example::Coaching, Step::Plan);
        window.run();
        click(window, "Zeit: Wochen");
        click(window, "Anzeige: Alle Aufgaben");
        let rows = window.get_all_by_role(Role::DisclosureTriangle).filter_map(|row| row.accesskit_node().label());
        let row = rows.filter(|label| label.contains("Board") || label.contains("Leitung, ")).nth(1).unwrap();
        click(window, &row);
    });
}

#[test]
fn a_search_in_the_catalogue() {
    shoot("2-today-search", |window| {
        window.state_mut().show_example(Example::Coaching, Step::Today);
        window.run();
        window.get_by_label("Welche Werkzeuge sind im Einsatz?").focus();
        window.run();
        window.get_by_label("Welche Werkzeuge sind im Einsatz?").type_text("jit");
    });
}

/// Opens the catalogue browser at the entity with this code, its row begins like `row`.
fn browse(window: &mut Harness<'static, App>, code: &str, row: &str) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::B);
    window.run();
    window.get_by_label("Suche").focus();
    window.run();
    window.get_by_label("Suche").type_text(code);
    window.run();
    press(window, row);
}

/// Presses what has a name that begins like this.
fn press(window: &mut Harness<'static, App>, start: &str) {
    let named = |n: &egui_kittest::Node<'_>| n.accesskit_node().label().is_some_and(|l| l.starts_with(start));
    let roles = [Role::Button, Role::DisclosureTriangle];
    let found = roles.into_iter().find_map(|role| window.query_all_by_role(role).find(named));
    found.unwrap_or_else(|| panic!("no {start}")).click();
    window.run();
}

#[test]
fn the_catalogue_browser() {
    shoot("9-catalog-first", |window| window.key_press_modifiers(Modifiers::COMMAND, Key::B));
    shoot("9-catalog-list", |window| {
        window.state_mut().show_example(Example::Coaching, Step::Compare);
        window.key_press_modifiers(Modifiers::COMMAND, Key::B);
    });
    shoot("9-catalog-service", |window| {
        window.state_mut().show_example(Example::Coaching, Step::Compare);
        browse(window, "jitsi-hostsharing", "Jitsi");
        // In a narrow window the page stands alone.
        if window.query_by_label("Filter zurücksetzen").is_some() {
            click(window, "Filter zurücksetzen");
        }
    });
    shoot("9-catalog-operator", |window| browse(window, "provider:hostsharing", "Hostsharing"));
    shoot("9-catalog-none", |window| {
        window.key_press_modifiers(Modifiers::COMMAND, Key::B);
        window.run();
        window.get_by_label("Suche").focus();
        window.run();
        window.get_by_label("Suche").type_text("gibt es nicht");
    });
    let pages = [
        ("service", "service:zoom-workplace", "Zoom"),
        ("operator", "provider:hostsharing", "Hostsharing"),
        ("program", "software:jitsi-meet", "Jitsi"),
        ("ended", "service:workplace-meta", "Workplace"),
    ];
    for (name, code, row) in pages {
        shoot_at(&format!("9-catalog-{name}-whole"), Theme::Light, [1280.0, 3600.0], &|window| {
            browse(window, code, row);
        });
    }
    let overlay = super::catalog::overlaid();
    shoot_with(overlay.clone(), "9-catalog-overlay", (Theme::Light, [1280.0, 2400.0]), &|window| {
        browse(window, "hostsharing", "Hostsharing");
        press(window, "Eigentum:");
        press(window, "Erlösmodell:");
        press(window, "Herkunft des Stroms");
    });
    shoot_with(overlay, "9-catalog-overlay-evidence", (Theme::Dark, [1280.0, 2400.0]), &|window| {
        window.state_mut().show_example(Example::Coaching, Step::Compare);
        window.run();
        click(window, "Ansicht: Nebeneinander");
        window.query_all_by_label_contains("Jitsi Meet · Hostsharing eG, Eigentum: ").next().unwrap().click();
        window.run();
    });
    // As large as 960 by 600 is with text at 125 %.
    shoot_at("9-catalog-list", Theme::Light, [768.0, 480.0], &|window| {
        window.state_mut().show_example(Example::Coaching, Step::Compare);
        window.key_press_modifiers(Modifiers::COMMAND, Key::B);
    });
    shoot_at("9-catalog-service", Theme::Light, [768.0, 480.0], &|window| {
        window.state_mut().show_example(Example::Coaching, Step::Compare);
        browse(window, "zoom-workplace", "Zoom");
        click(window, "Datenschutz · 8");
    });
    for (theme, size) in [(Theme::Light, [1280.0, 2400.0]), (Theme::Dark, [960.0, 2400.0])] {
        shoot_at("9-catalog-lines", theme, size, &|window| {
            window.state_mut().show_example(Example::Coaching, Step::Compare);
            browse(window, "jitsi-hostsharing", "Jitsi");
            press(window, "Eigentum:");
            press(window, "Ende-zu-Ende");
        });
    }
}

#[test]
fn dialogs() {
    shoot("8-save", |window| {
        window.state_mut().show_example(Example::School, Step::Client);
        window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    });
    shoot("8-shortcuts", |window| window.key_press(Key::F1));
    shoot("8-menu", |window| {
        window.state_mut().show_example(Example::School, Step::Today);
        window.run();
        click(window, "Menü");
    });
}

#[test]
fn the_first_screen() {
    shoot("0-first", |_| {});
}

#[test]
fn every_step_of_an_example() {
    for (i, step) in Step::ALL.into_iter().enumerate() {
        let name = format!("{}-{}", i + 1, step.code());
        shoot(&name, |window| window.state_mut().show_example(Example::Coaching, step));
    }
}

#[test]
fn needs_compare_and_decide_in_full() {
    let open = |step: Step, clicks: &'static [&'static str]| {
        move |window: &mut Harness<'static, App>| {
            window.state_mut().show_example(Example::Coaching, step);
            window.run();
            for name in clicks {
                window.query_all_by_label_contains(name).next().unwrap_or_else(|| panic!("no {name}")).click();
                window.run();
            }
        }
    };
    let pages: [(&str, Step, &'static [&'static str]); 7] = [
        ("3-needs-whole", Step::Needs, &["Bedingung ergänzen", "Sicherheit ("]),
        ("4-compare-whole", Step::Compare, &[" weitere", "Zu wenig bekannt zum", "Erfüllen Ihre Bedingungen"]),
        ("4-compare-weights", Step::Compare, &["Gewichte"]),
        ("4-compare-side", Step::Compare, &["Ansicht: Nebeneinander"]),
        ("5-decide-whole", Step::Decide, &[]),
        ("5-decide-trial", Step::Decide, &["Art der Entscheidung: Erproben"]),
        ("3-needs-voice", Step::Needs, &["Stimme: Coaches"]),
    ];
    for (name, step, clicks) in pages {
        for size in [[1280.0, 4600.0], [960.0, 4600.0]] {
            shoot_at(name, Theme::Light, size, &open(step, clicks));
        }
    }
}

#[test]
fn evidence() {
    shoot("4-compare-evidence", |window| {
        window.state_mut().show_example(Example::Coaching, Step::Compare);
        window.run();
        click(window, "Ansicht: Nebeneinander");
        let cell = window.query_all_by_label_contains("Jitsi Meet · Hostsharing eG, Eigentum").next();
        cell.unwrap().click();
        window.run();
    });
    shoot_at("4-compare-override", Theme::Dark, [1280.0, 1000.0], &|window| {
        window.state_mut().show_example(Example::Coaching, Step::Compare);
        window.run();
        click(window, "Ansicht: Nebeneinander");
        let cell = window.query_all_by_label_contains("Jitsi Meet · Hostsharing eG, Eigentum").next();
        cell.unwrap().click();
        window.run();
        click(window, "Anders einstufen…");
    });
    shoot_at("5-decide-end", Theme::Dark, [960.0, 6200.0], &|window| {
        window.state_mut().show_example(Example::School, Step::Decide);
    });
    shoot_at("5-decide-scenario", Theme::Light, [960.0, 7600.0], &|window| {
        window.state_mut().show_example(Example::School, Step::Decide);
        window.run();
        window.query_all_by_role(Role::CheckBox).next().unwrap().click();
    });
    shoot_at("1-client-news", Theme::Light, [1280.0, 1400.0], &|window| {
        window.state_mut().show_example(Example::Coaching, Step::Client);
        window.run();
        click(window, "An eine Schweigepflicht gebunden?: Ja");
    });
    shoot_at("3-needs-offers", Theme::Dark, [1280.0, 2000.0], &|window| {
        window.state_mut().show_example(Example::Practice, Step::Needs);
        window.run();
        for must in ["Keine Behörde lehnt ab", "Zertifizierte Videosprechstunde"] {
            click(window, &format!("Bedingung entfernen: {must}"));
        }
    });
    shoot_at("4-compare-open", Theme::Light, [1280.0, 1000.0], &|window| {
        window.state_mut().show_example(Example::School, Step::Compare);
        window.run();
        let row = window.query_all_by_label_contains("wahrscheinlich").next();
        row.unwrap().click();
        window.run();
    });
}
