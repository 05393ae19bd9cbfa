package nl.herstart.site.employers;

import java.time.LocalDate;
import nl.herstart.vacancy.Vacancy;

/** A vacancy as it was told, and the last day on which it is to be shown. */
record Told(Vacancy vacancy, LocalDate ends) {}
