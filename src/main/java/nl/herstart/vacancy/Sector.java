package nl.herstart.vacancy;

/** In twelve plain words, where the work is. Each stands above sections of the Standaard Bedrijfsindeling 2008 of CBS. */
public enum Sector {
    /** Q. */
    ZORG,
    /** 88.91. */
    KINDEROPVANG,
    /** P. */
    ONDERWIJS,
    /** G47. */
    WINKEL,
    /** I. */
    HORECA,
    /** N81. */
    SCHOONMAAK,
    /** M and N82. */
    KANTOOR,
    /** O. */
    OVERHEID,
    /** C, D and F. */
    TECHNIEK,
    /** H. */
    VERVOER,
    /** A. */
    GROEN,
    /** J. */
    ICT
}
