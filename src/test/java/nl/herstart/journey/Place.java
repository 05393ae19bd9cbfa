package nl.herstart.journey;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openqa.selenium.By;

/** A kind of page a visitor can come to, and the way there. */
record Place(String name, BiConsumer<Browser, Mailbox> way) {

    private static final String COMPARE = "Vergelijk plannen";

    static Stream<Place> all() {
        return Stream.of(pages(), questions(), answers(), registration()).flatMap(places -> places);
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

    private static Stream<Place> answers() {
        return Stream.of(
                at("/rekenhulp/verder", "the page for a link with answers"),
                wrong(
                        "a link that does not work",
                        browser -> browser.open("/rekenhulp/verder"),
                        "Vul mijn antwoorden in"),
                wrong("plans side by side", browser -> Questions.goTo(browser, Questions.RESULT), COMPARE),
                wrong("four plans with errors", Place::fillInFourPlans, "Vergelijk"));
    }

    private static void fillInFourPlans(Browser browser) {
        Questions.goTo(browser, Questions.RESULT);
        browser.press(COMPARE);
        browser.press("Zet er een plan bij");
        browser.press("Zet er een plan bij");
        browser.fill("plan-1-uren", "veel");
        browser.fill("plan-3-uren", "12");
        browser.fill("plan-4-uurloon", "18");
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
