package nl.herstart.calculator.scheme.jonggehandicaptenkorting;

import nl.herstart.value.Euro;

/** The figure of one year, a row in {@code jonggehandicaptenkorting.yaml}. Euros a year. */
record JonggehandicaptenkortingParameters(Euro korting) {}
