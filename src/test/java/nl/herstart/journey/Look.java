package nl.herstart.journey;

/** A way to look at a page: the width of the screen, the colours the visitor prefers, and the size of letters. */
enum Look {
    LAPTOP(1280, false, 100),
    LAPTOP_IN_THE_DARK(1280, true, 100),
    LAPTOP_WITH_LARGE_LETTERS(1280, false, 200),
    PHONE(360, false, 100),
    PHONE_IN_THE_DARK(360, true, 100),
    PHONE_WITH_LARGE_LETTERS(360, false, 200),
    SMALL_PHONE(320, false, 100);

    private static final int WIDEST_PHONE = 500;

    private final int width;
    private final boolean dark;
    private final int letters;

    Look(int width, boolean dark, int letters) {
        this.width = width;
        this.dark = dark;
        this.letters = letters;
    }

    int width() {
        return width;
    }

    int height() {
        return isPhone() ? 800 : 900;
    }

    boolean isPhone() {
        return width <= WIDEST_PHONE;
    }

    /** As the media query names it. */
    String scheme() {
        return dark ? "dark" : "light";
    }

    /** In percents of what the visitor's browser would use by itself. */
    int letters() {
        return letters;
    }
}
