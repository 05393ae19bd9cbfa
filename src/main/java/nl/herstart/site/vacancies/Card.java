package nl.herstart.site.vacancies;

import java.util.List;
import nl.herstart.site.vacancies.WeekDrawing.Week;

/**
 * A vacancy as it stands in a list, in words; what is empty is not said.
 *
 * @param drawn whether there is something to draw
 * @param marks short: what kind of work it is if it is no job, that one can learn, that nobody need have done it before
 */
record Card(
        String address,
        String title,
        String organisation,
        String place,
        String hours,
        String days,
        boolean drawn,
        Week week,
        String wage,
        String contract,
        String school,
        String holidays,
        List<String> marks,
        String until) {}
