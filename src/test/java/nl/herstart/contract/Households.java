package nl.herstart.contract;

import java.util.List;

/** Requests that between them bring out every sentence. */
public final class Households {

    private static final String WAGE = "[{\"soort\": \"loon\", \"brutoPerMaand\": %s}]";

    private static final String BIJSTAND = "[{\"soort\": \"bijstand\"}]";

    /** Alone and together, poor and rich, with children of every age, with rent low and high. */
    public static final List<Requests> VARIED = List.of(
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
            Requests.contract().with("/aanvrager/inkomsten", "[{\"soort\": \"ww\", \"brutoPerMaand\": 1500}]"),
            Requests.contract().with("/aanvrager/inkomsten", "[{\"soort\": \"uitkering\", \"brutoPerMaand\": 900}]"),
            Requests.contract().with("/aanvrager/inkomsten", "[{\"soort\": \"kinderalimentatie\", \"perMaand\": 300}]"),
            Requests.contract()
                    .with("/partner/inkomsten", "[{\"soort\": \"winst\", \"winstPerJaar\": 1000, \"starter\": true}]"),
            Requests.contract()
                    .with("/partner/geboortemaand", "\"1950-01\"")
                    .with("/partner/inkomsten", "[{\"soort\": \"aow\", \"brutoPerMaand\": 1122.12}]"),
            Requests.contract()
                    .with("/woning", "{\"soort\": \"koop\", \"wozWaarde\": 320000, \"hypotheekrentePerJaar\": 9000}"),
            Requests.contract().without("/partner").with("/aanvrager/inkomsten", BIJSTAND),
            Requests.contract()
                    .without("/partner")
                    .with("/aanvrager/inkomsten", BIJSTAND)
                    .with("/vermogen/bank", "30000"),
            Requests.contract().with("/aanvrager/inkomsten", BIJSTAND),
            Requests.contract()
                    .with("/jaar", "2025")
                    .with("/nieuweBaan/vanaf", "\"2025-04\"")
                    .with("/opvang/1/soort", "\"informeel\""),
            Requests.contract()
                    .with("/jaar", "2025")
                    .with("/nieuweBaan/vanaf", "\"2025-04\"")
                    .with("/woning/kaleHuur", "1000")
                    .without("/opvang"));

    private Households() {}
}
