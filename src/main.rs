//! The program.
fn main() {
    let l = wissel::catalog::embedded();
    for f in &l.faults {
        if f.severity == wissel::text::Severity::Error {
            println!("{}", f.line(wissel::text::Language::En));
        }
    }
    println!("{} {}", l.faults.len(), l.catalog.is_some());
    if std::env::args().nth(1).is_some() {
        for (p, t) in wissel::catalog::embedded_files() {
            let c = wissel::catalog::canonical_file(&p, &t).unwrap().unwrap();
            std::fs::write(format!("catalog/{p}"), c).unwrap();
        }
    }
}
