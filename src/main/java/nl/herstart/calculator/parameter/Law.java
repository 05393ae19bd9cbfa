package nl.herstart.calculator.parameter;

import java.util.List;

/**
 * One part of the law in one year.
 *
 * @param parameters its figures, typed
 * @param figures the same one by one, each with its source, in the order of the record
 */
record Law<P extends Record>(P parameters, List<Figure> figures) {

    Law {
        figures = List.copyOf(figures);
    }
}
