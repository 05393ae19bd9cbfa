package nl.herstart.site.regions;

/**
 * Somewhere the regiowijzer can lead to.
 *
 * @param label what somebody who has to choose reads
 * @param address of a region, or of a gemeente in the list of its region
 */
record Destination(String label, String address) {

    /** What the form sends for it. */
    public String value() {
        return address;
    }
}
