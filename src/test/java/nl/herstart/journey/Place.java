package nl.herstart.journey;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openqa.selenium.By;

/** A kind of page a visitor can come to, and the way there. */
record Place(String name, BiConsumer<Browser, Mailbox> way) {

    static Stream<Place> all() {
        return Stream.of(pages(), questions(), explanations(), registration()).flatMap(places -> places);
    }

    private static Stream<Place> pages() {
        return Stream.of(
                at("/", "the home page"),
                at("/kinderopvang", "a theme"),
                at("/kinderopvang/kinderopvangtoeslag", "an article"),
                at("/werkgevers", "the page for employers"),
                at("/werkgevers/voorbeelden", "the examples"),
                at("/werkgevers/voorbeelden?sector=catering&soort=tijden", "no examples"),
                at("/werkgevers/voorbeelden/moedercontract", "an example"),
                at("/werkgevers/checklist-aannemen", "a list to tick off"),
                at("/over-herstart", "about the site"),
                at("/zoeken?q=oppas", "what was found"),
                at("/zoeken?q=qqqqqq", "nothing found"),
                at("/bestaat-niet", "a page that is not there"));
    }

    private static Stream<Place> questions() {
        return Stream.of(
                asked("Jij en je huishouden"),
                asked("Je partner"),
                asked("Je kinderen"),
                asked("Je eigen inkomen nu"),
                asked("Wonen en spaargeld"),
                asked("De baan waar je aan denkt"),
                asked("Opvang voor je kinderen"),
                asked("Reizen en andere kosten"),
                asked(Questions.CHECK),
                asked(Questions.RESULT),
                wrong("a question with errors", browser -> browser.open("/rekenhulp"), "Verder"),
                wrong("childcare with errors", browser -> Questions.goTo(browser, "Opvang voor je kinderen"), "Verder"),
                quick());
    }

    private static Stream<Place> explanations() {
        return Stream.of(
                at("/rekenhulp/uitleg", "the list of explanations"),
                at("/rekenhulp/uitleg/huurtoeslag", "an explanation of a regeling"),
                at("/rekenhulp/uitleg/belasting-en-heffingskortingen", "an explanation of the tax"),
                at("/rekenhulp/hoe-weten-we-dat-het-klopt", "the evidence"),
                at("/data", "the open data"),
                at("/rekenhulp/api", "the page for makers"));
    }

    private static Stream<Place> registration() {
        return Stream.of(
                at("/aanmelden", "the form to register"),
                wrong("that form with errors", browser -> browser.open("/aanmelden"), "Meld me aan"),
                registering("sent", who -> who.send()),
                registering("confirm", who -> who.send().openConfirmation()),
                registering("confirmed", who -> who.send().openConfirmation().confirm()),
                registering("withdraw", who -> who.send().openWithdrawal()),
                registering("withdrawn", who -> who.send().openWithdrawal().withdraw()),
                registering(
                        "a-used-link",
                        who -> who.send().openConfirmation().confirm().openConfirmation()));
    }

    void visit(Browser browser, Mailbox mailbox) {
        way.accept(browser, mailbox);
    }

    private static Place at(String path, String name) {
        return new Place(name, (browser, mailbox) -> browser.open(path));
    }

    private static Place asked(String heading) {
        return new Place(heading, (browser, mailbox) -> Questions.goTo(browser, heading));
    }

    private static Place wrong(String name, Consumer<Browser> way, String button) {
        return new Place(name, (browser, mailbox) -> {
            way.accept(browser);
            browser.press(button);
        });
    }

    private static Place quick() {
        return new Place("the quick answer in place", (browser, mailbox) -> {
            browser.open("/");
            browser.fill("uren", "20");
            browser.fill("uurloon", "17,50");
            browser.fill("kinderen", "2");
            browser.choose("partner", "ja");
            browser.find(By.cssSelector("[data-quick-answer] .sentence"));
        });
    }

    private static Place registering(String name, Consumer<Registering> way) {
        return new Place(name, (browser, mailbox) -> way.accept(new Registering(browser, mailbox, name)));
    }

    @Override
    public String toString() {
        return name;
    }
}
