package nl.herstart.platform.web;

/**
 * What a visitor reads when something did not work: what happened and what to do.
 *
 * @param title the heading
 * @param advice one or two sentences
 */
record ErrorText(String title, String advice) {

    static ErrorText of(int status) {
        return switch (status) {
            case 403 ->
                new ErrorText(
                        "Dit mag niet vanaf hier",
                        "Je aanvraag kwam niet van onze eigen pagina. Open het formulier op deze site en verstuur het daar.");
            case 404, 410 ->
                new ErrorText(
                        "Deze pagina is er niet",
                        "Misschien is de pagina verhuisd, of staat er een typefout in het adres. Ga naar de beginpagina om"
                                + " verder te zoeken.");
            case 405 ->
                new ErrorText(
                        "Zo kun je deze pagina niet openen", "Ga naar de beginpagina en kies daar wat je wilt doen.");
            case 408 ->
                new ErrorText(
                        "Het duurde te lang",
                        "De verbinding was te traag om je gegevens te ontvangen. Probeer het nog een keer.");
            case 409 ->
                new ErrorText(
                        "Dit is al eerder verstuurd",
                        "We hebben dit formulier al van je ontvangen, met andere antwoorden. Open het opnieuw als je iets wilt"
                                + " veranderen.");
            case 413 ->
                new ErrorText(
                        "Dit is te veel in één keer",
                        "Je verstuurde meer dan we kunnen ontvangen. Ga terug en maak je tekst korter.");
            case 414, 431 ->
                new ErrorText("Dit adres is te lang", "Ga naar de beginpagina en zoek van daaruit verder.");
            case 415 ->
                new ErrorText(
                        "Dit kunnen we niet lezen",
                        "Je gegevens kwamen binnen in een vorm die we niet kennen. Gebruik het formulier op deze site.");
            case 422 ->
                new ErrorText("Er klopt iets niet", "Ga terug, kijk je antwoorden na en probeer het nog een keer.");
            case 429 ->
                new ErrorText(
                        "Even wachten",
                        "Vanaf jouw internetverbinding komen nu veel aanvragen tegelijk. Wacht even en probeer het dan nog een"
                                + " keer.");
            case 500 ->
                new ErrorText(
                        "Er ging iets mis bij ons",
                        "Dit ligt niet aan jou. Probeer het over een paar minuten nog een keer.");
            case 503 ->
                new ErrorText(
                        "We zijn er zo weer",
                        "De site is heel even niet bereikbaar. Probeer het over een minuut nog een keer.");
            default ->
                status < 500
                        ? new ErrorText(
                                "Deze aanvraag begrijpen we niet",
                                "Ga naar de beginpagina en kies daar wat je wilt doen.")
                        : of(500);
        };
    }
}
