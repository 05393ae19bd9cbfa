package nl.herstart.calculator.sum;

import java.util.List;

/** The lines of working, made only when somebody reads them: the curve over hours never does. */
@FunctionalInterface
public interface Working {

    Working NONE = List::of;

    List<Line> lines();
}
