package nl.herstart.desk;

/** Looks whether a code is that of the second factor now. */
@FunctionalInterface
public interface CodeCheck {

    /** Whether it is; counts as a try. */
    boolean isRight(Viewer viewer, String code);
}
