package nl.herstart.journey;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openqa.selenium.By;

/** A kind of page a visitor can come to, and the way there. */
record Place(String name, BiConsumer<Browser, Mailbox> way) {

    private static final String COMPARE = "Plannen vergelijken";

    static Stream<Place> all() {
        return Stream.of(
                        pages(),
                        regions(),
                        questions(),
                        shortcuts(),
                        answers(),
                        explanations(),
                        orientation(),
                        inEnglish(),
                        registration())
                .flatMap(places -> places);
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
                at("/werkgevers/kosten?uren=20&uurloon=16,50", "what a job costs"),
                at("/werkgevers/kosten?uren=veel&uurloon=2", "what a job costs, with errors"),
                at("/werkgevers/aanmelden", "the way in for employers"),
                at(Reporting.FORM, "the form of a vacancy"),
                wrong("the form of a vacancy with errors", browser -> browser.open(Reporting.FORM), "Kijk het na"),
                new Place("a vacancy to check", (browser, mailbox) -> {
                    Reporting.fillIn(browser, "linde@voorbeeld.nl");
                    browser.press("Kijk het na");
                }),
                at("/vacatures", "the vacancies"),
                at("/vacatures?schooltijd=ja&sector=zorg", "no vacancies"),
                at("/vacatures/bewaren?schooltijd=ja", "the way to keep a search"),
                at("/vacatures/prikbord", "the vacancies for a notice board"),
                at("/vacatures/schoolvakanties", "the school holidays"),
                at("/en/vacatures", "the vacancies in English"),
                at("/afspraken", "the agreements"),
                at("/afspraken/2003", "the agreements of 2003"),
                at("/afspraken/nijmegen-2002", "a covenant"),
                at("/afspraken/nijmegen-2002/D", "an agreement"),
                at("/over-herstart", "about the site"),
                at("/zoeken?q=oppas", "what was found"),
                at("/zoeken?q=qqqqqq", "nothing found"),
                at("/bestaat-niet", "a page that is not there"));
    }

    private static Stream<Place> regions() {
        return Stream.of(
                at("/regio", "the way to one's region"),
                looking("a postcode in more gemeenten", "1216"),
                looking("a postcode we do not know", "2268"),
                looking("a name with a mistake", "Amstardam"),
                looking("no name of a place", "qqqqqq"),
                at("/regio/amersfoort#soest", "a region with a Werkcentrum"),
                at("/regio/regio-zwolle", "a region without one"));
    }

    private static Place looking(String name, String typed) {
        return wrong(
                name,
                browser -> {
                    browser.open("/regio");
                    browser.fill("waar", typed);
                },
                "Zoek mijn regio");
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
                quick(),
                asking(
                        "income of every kind",
                        "Je partner",
                        browser -> Families.KINDS_OF_INCOME.forEach(kind -> browser.choose("partner-inkomen", kind))),
                asking("a home of one's own", "Wonen en spaargeld", browser -> {
                    browser.choose("wonen", "koop");
                    browser.choose("vermogen", "meer");
                }),
                asking("childcare there is", "Opvang voor je kinderen", browser -> {
                    browser.choose("opvang-al", "ja");
                    browser.choose("opvang-nu-1", "bso");
                    browser.choose("opvang-2", "gastouder");
                }));
    }

    private static Stream<Place> shortcuts() {
        return Stream.of(
                at("/rekenhulp?uren=24&uurloon=16,50", "the form by the link of an employer"),
                at("/rekenhulp/adviseur", "all questions"),
                new Place("all questions, answered", (browser, mailbox) -> Families.tellAdviser(browser)),
                wrong("all questions with errors", browser -> browser.open("/rekenhulp/adviseur"), "Reken uit"),
                at("/rekenhulp/vacature", "the page for a link in a vacancy"),
                new Place("a link for a vacancy", (browser, mailbox) -> Families.makeLink(browser)));
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

    private static Stream<Place> explanations() {
        return Stream.of(
                at("/rekenhulp/uitleg", "the list of explanations"),
                at("/rekenhulp/uitleg/huurtoeslag", "an explanation of a regeling"),
                at("/rekenhulp/uitleg/belasting-en-heffingskortingen", "an explanation of the tax"),
                at("/rekenhulp/hoe-weten-we-dat-het-klopt", "the evidence"),
                at("/data", "the open data"),
                at("/rekenhulp/api", "the page for makers"));
    }

    private static Stream<Place> inEnglish() {
        return Stream.of(
                at("/en/rekenhulp", "the form in English"),
                inEnglish("a page of questions in English", "Wonen en spaargeld"),
                inEnglish("all answers in English", Questions.CHECK),
                inEnglish("the outcome in English", Questions.RESULT),
                new Place("plans side by side in English", (browser, mailbox) -> {
                    Questions.goTo(browser, Questions.RESULT);
                    browser.switchLanguage();
                    browser.press("Compare plans");
                }),
                at("/en/rekenhulp/adviseur", "all questions in English"),
                at("/en/rekenhulp/uitleg/huurtoeslag", "an explanation in English"));
    }

    private static Place inEnglish(String name, String heading) {
        return new Place(name, (browser, mailbox) -> {
            Questions.goTo(browser, heading);
            browser.switchLanguage();
        });
    }

    private static Stream<Place> orientation() {
        return Stream.of(
                at("/wegwijzer", "the questions about where somebody stands"),
                new Place("a plan of steps", (browser, mailbox) -> Orienting.askForPlan(browser)),
                wrong("a reminder without a day", Orienting::askForPlan, Orienting.REMIND),
                at("/wegwijzer/nu-nog-niet", "not yet"),
                wrong("a plan that does not open", browser -> browser.open("/wegwijzer"), "Open mijn stappen"));
    }

    private static Stream<Place> registration() {
        return Stream.concat(Registering.PAGES.stream().map(Place::ofForm), registered());
    }

    private static Place ofForm(String heading) {
        return registering("Aanmelden, " + heading, who -> who.goTo(heading));
    }

    private static Stream<Place> registered() {
        return Stream.of(
                wrong("a registration with errors", browser -> browser.open("/aanmelden"), "Verder"),
                new Place("a region without a promise", (browser, mailbox) -> {
                    browser.open("/aanmelden");
                    browser.fill("postcode", "3511 AB");
                    browser.press("Verder");
                }),
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

    private static Place asking(String name, String heading, Consumer<Browser> chosen) {
        return new Place(name, (browser, mailbox) -> {
            Questions.goTo(browser, heading);
            chosen.accept(browser);
        });
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
            browser.fill("jongste", "5");
            browser.choose("partner", "ja");
            browser.choose("inkomen", "geen");
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
