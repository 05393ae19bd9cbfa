package nl.herstart.journey;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** A kind of page a visitor can come to, and the way there. */
record Place(String name, Consumer<Browser> way) {

    static Stream<Place> all() {
        return Stream.of(
                at("/", "the home page"),
                at("/kinderopvang", "a theme"),
                at("/kinderopvang/kinderopvangtoeslag", "an article"),
                at("/werkgevers", "the page for employers"),
                at("/over-herstart", "about the site"),
                at("/aanmelden", "the registration form"),
                new Place("the registration form with every error", Place::sendAnEmptyRegistration),
                at("/aanmelden/gelukt", "after registering"),
                at("/aanmelden/bevestigd", "after confirming"),
                at("/aanmelden/ingetrokken", "after withdrawing"),
                at("/aanmelden/bevestigen/oud", "a link that no longer works"),
                at("/bestaat-niet", "a page that is not there"));
    }

    void visit(Browser browser) {
        way.accept(browser);
    }

    private static Place at(String path, String name) {
        return new Place(name, browser -> browser.open(path));
    }

    private static void sendAnEmptyRegistration(Browser browser) {
        browser.open("/aanmelden");
        browser.press("Meld me aan");
    }

    @Override
    public String toString() {
        return name;
    }
}
