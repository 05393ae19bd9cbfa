package nl.herstart.site.employers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.Contract;
import nl.herstart.vacancy.HolidayRegion;
import nl.herstart.vacancy.HolidaysFree;
import nl.herstart.vacancy.Kind;
import nl.herstart.vacancy.LanguageLevel;
import nl.herstart.vacancy.Rota;
import nl.herstart.vacancy.Sector;
import nl.herstart.vacancy.Wish;
import nl.herstart.vacancy.YearForm;

/** What may be chosen in the lists of the form, for its template. */
record FormChoices(Texts texts) {

    /** One of a list. */
    record Option(String value, String label, String hint) {}

    public List<Option> kinds() {
        return of("soort", Kind.values());
    }

    public List<Option> sectors() {
        return of("sector", Sector.values());
    }

    public List<Option> rotas() {
        return of("rooster", Rota.values());
    }

    public List<Option> years() {
        return of("jaar", YearForm.values());
    }

    public List<Option> holidays() {
        return of("vakantie", HolidaysFree.values());
    }

    public List<Option> holidayRegions() {
        return of("vakantieregio", HolidayRegion.values());
    }

    /** With one that is there to say why it cannot be. */
    public List<Option> contracts() {
        return Stream.concat(
                        of("contract", Contract.Form.values()).stream(),
                        Stream.of(new Option(
                                "oproep", texts.say("contract.oproep-keuze"), texts.say("contract.oproep-uitleg"))))
                .toList();
    }

    public List<Option> languages() {
        return of("taal", LanguageLevel.values());
    }

    public List<Option> wishes() {
        return of("wens", Wish.values());
    }

    private List<Option> of(String name, Enum<?>... values) {
        return Arrays.stream(values)
                .map(FormField::choiceName)
                .map(code -> new Option(
                        code,
                        texts.say(name + "." + code),
                        texts.find(name + "." + code + ".uitleg").orElse("")))
                .toList();
    }
}
