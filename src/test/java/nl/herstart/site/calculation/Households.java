package nl.herstart.site.calculation;

import java.util.List;

/** Requests that between them bring out every sentence. */
final class Households {

    private static final String WAGE = "[{\"soort\": \"loon\", \"brutoPerMaand\": %s}]";

    /** Alone and together, poor and rich, with children of every age, with rent low and high. */
    static final List<Requests> VARIED = List.of(
            Requests.contract(),
            Requests.smallest(),
            Requests.contract().with("/nieuweBaan/urenPerWeek", "0"),
            Requests.contract().with("/vermogen/bank", "900000"),
            Requests.contract().with("/partner/inkomsten", WAGE.formatted("9000")),
            Requests.contract().with("/partner/inkomsten", "[]"),
            Requests.contract().without("/partner"),
            Requests.contract().without("/partner").with("/kinderen/0/geboortemaand", "\"2010-03\""),
            Requests.contract().with("/woning/kaleHuur", "150"),
            Requests.contract().with("/woning/kaleHuur", "1400"),
            Requests.contract().with("/nieuweBaan/reizen/vergoedingPerKm", "0.40"),
            Requests.contract().with("/opvang/0/urenPerMaand", "300").with("/opvang/1/soort", "\"informeel\""),
            earning("{\"soort\": \"winst\", \"winstPerJaar\": 21000, \"urencriterium\": true, \"starter\": true}"),
            earning("{\"soort\": \"ww\", \"brutoPerMaand\": 1500}"),
            earning("{\"soort\": \"uitkering\", \"brutoPerMaand\": 1200}"),
            earning("{\"soort\": \"pensioen\", \"brutoPerMaand\": 400}"),
            earning("{\"soort\": \"aow\", \"brutoPerMaand\": 1100}").with("/aanvrager/geboortemaand", "\"1955-03\""),
            earning("{\"soort\": \"partneralimentatie\", \"perMaand\": 350}"),
            earning("{\"soort\": \"kinderalimentatie\", \"perMaand\": 350}"),
            earning("{\"soort\": \"bijstand\"}").with("/partner/inkomsten", "[]"),
            earning("{\"soort\": \"anw\", \"brutoPerMaand\": 1200}").without("/partner"),
            Requests.contract()
                    .with("/woning", "{\"soort\": \"koop\", \"wozWaarde\": 310000, \"hypotheekrentePerJaar\": 6400}"),
            Requests.contract()
                    .with("/jaar", "2025")
                    .with("/nieuweBaan/vanaf", "\"2025-04\"")
                    .with("/opvang/1/soort", "\"informeel\""));

    private Households() {}

    /** The household of the contract, in which the aanvrager has this income already. */
    private static Requests earning(String income) {
        return Requests.contract().with("/aanvrager/inkomsten", "[" + income + "]");
    }
}
