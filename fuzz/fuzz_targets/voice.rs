//! A voice as it comes back from a stakeholder and is taken into a dossier.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wissel::catalog::embedded_catalog;
use wissel::dossier::{Dossier, Edit, Example, VoiceFile};
use wissel::score::voices;
use wissel::text::Language;

fuzz_target!(|text: &str| {
    let file = match VoiceFile::parse("fuzz.voice", text) {
        Ok(file) => file,
        Err(fault) => return drop(fault.line(Language::De)),
    };
    let written = file.text().expect("it has a text");
    assert_eq!(VoiceFile::parse("again.voice", &written).expect("its own text can be read"), file);
    let catalog = embedded_catalog();
    file.check("fuzz.voice", text, &catalog).iter().for_each(|fault| drop(fault.line(Language::Nl)));
    let mut dossier = Dossier::parse("example", Example::Coaching.text()).expect("an example");
    dossier.apply(Edit::AddVoice(Box::new(file.voice()))).expect("a voice can be added");
    drop(voices(&catalog, &dossier, 0));
});
