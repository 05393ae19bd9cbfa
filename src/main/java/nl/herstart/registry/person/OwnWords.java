package nl.herstart.registry.person;

/** A part of what somebody told in her own words, which can be erased by itself. */
public enum OwnWords {
    SOORT_WERK,
    KUNNEN,
    TOELICHTING
}
