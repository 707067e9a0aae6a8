//! What hangs on whom, today and after the decided moves, over all use cases.
//!
//! In: `plan::dependence`. Out: a picture and a table per time, and the warnings with the tasks that answer them.

use crate::catalog::Country;
use crate::plan::{Bundle, Bundles, dependence};
use crate::report::documents::draft::Draft;
use crate::report::{Anchor, Block, Column, Inlines, Picture, Role, Shape, Table};

/// Height of a row of the picture, and width of a user in it.
const ROW: f32 = 22.0;
const LEFT: f32 = 170.0;

pub(super) fn write(draft: &mut Draft<'_>) {
    if draft.dossier.inventory.is_empty() {
        return;
    }
    let hangs = dependence(draft.catalog, draft.dossier);
    draft.annex("doc-hangs");
    draft.say("doc-hangs-intro", &[]);
    for (key, bundles) in [("doc-hangs-today", &hangs.today), ("doc-hangs-after", &hangs.after)] {
        draft.document.heading(2, draft.tr(key));
        draft.push(Block::Picture(picture(draft, &bundles.providers, key)));
        let table = table(draft, bundles);
        draft.table(table);
    }
    if !hangs.open.is_empty() {
        let names = hangs.open.iter().filter_map(|i| draft.dossier.moves.get(*i)).map(|m| draft.words.use_case(m));
        let names: Vec<String> = names.collect();
        draft.say("doc-hangs-open", &[("names", draft.words.list(&names).into())]);
    }
    let warnings: Vec<Inlines> = hangs.warnings.iter().map(|w| w.text(draft.catalog, draft.language).into()).collect();
    if !warnings.is_empty() {
        draft.document.heading(2, draft.tr("doc-hangs-warnings"));
        draft.bullets(warnings);
    }
}

fn on(draft: &Draft<'_>, bundle: &Bundle) -> String {
    bundle.on.clone().unwrap_or_else(|| draft.tr("not-known"))
}

/// A bar per provider, as long as its users; a strong frame where something cannot be missed for a day.
fn picture(draft: &Draft<'_>, providers: &[Bundle], key: &str) -> Picture {
    let most = providers.iter().map(Bundle::users).max().unwrap_or(1).max(1);
    let said: Vec<String> = providers.iter().map(|b| sentence(draft, b)).collect();
    let rows = u16::try_from(providers.len()).unwrap_or(u16::MAX);
    let alt = format!("{}: {}", draft.tr(key), said.join(" "));
    let mut picture = Picture::new(Picture::PAGE_WIDTH, ROW * f32::from(rows) + 4.0, alt);
    picture.caption = draft.tr("doc-hangs-picture");
    for (i, bundle) in (0_u16..).zip(providers) {
        let y = ROW * f32::from(i) + 2.0;
        #[allow(clippy::cast_precision_loss, reason = "people, for painting")]
        let share = bundle.users() as f32 / most as f32;
        let width = (Picture::PAGE_WIDTH - LEFT - 60.0) * share.max(0.02);
        if bundle.tools.iter().any(|t| t.vital) {
            picture.push(Shape::Rect {
                x: LEFT - 2.5,
                y: y + 0.5,
                width: width + 5.0,
                height: 17.0,
                radius: 2.5,
                role: Role::Ink,
            });
        }
        picture.push(Shape::Rect { x: LEFT, y: y + 3.0, width, height: 12.0, radius: 1.5, role: Role::PrimaryPale });
        let label =
            |x, anchor, text| Shape::Text { x, y: y + 12.5, size: 8.5, strong: false, anchor, role: Role::Ink, text };
        picture.push(label(0.0, Anchor::Start, on(draft, bundle)));
        let users =
            draft.with("doc-hangs-users", &[("count", usize::try_from(bundle.users()).unwrap_or_default().into())]);
        picture.push(label(Picture::PAGE_WIDTH, Anchor::End, users));
    }
    picture
}

fn sentence(draft: &Draft<'_>, bundle: &Bundle) -> String {
    let tools: Vec<String> = bundle.tools.iter().map(|t| t.name.clone()).collect();
    let users = usize::try_from(bundle.users()).unwrap_or_default();
    let values = [("on", on(draft, bundle).into()), ("tools", tools.join(", ").into()), ("count", users.into())];
    draft.with("doc-hangs-sentence", &values)
}

/// Providers, then owners, then countries.
fn table(draft: &Draft<'_>, bundles: &Bundles) -> Table {
    let columns = vec![
        Column::text(draft.tr("doc-hangs-by")),
        Column::text(draft.tr("doc-hangs-on")).share(1.6),
        Column::text(draft.tr("doc-hangs-what")).share(2.6),
        Column::number(draft.tr("doc-hangs-people")),
    ];
    let mut table = Table::new(Inlines::new(), columns);
    for (key, list) in [
        ("doc-hangs-provider", &bundles.providers),
        ("doc-hangs-owner", &bundles.owners),
        ("doc-hangs-country", &bundles.countries),
    ] {
        for bundle in list {
            let country = bundle.on.as_deref().filter(|_| key == "doc-hangs-country").and_then(Country::parse);
            let on = country.map_or_else(|| on(draft, bundle), |c| draft.words.country(&c));
            let tools: Vec<String> = bundle.tools.iter().map(|t| t.label(draft.language)).collect();
            table = table.row([draft.tr(key), on, tools.join("\n"), bundle.users().to_string()]);
        }
    }
    table
}
