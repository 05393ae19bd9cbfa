package nl.herstart.site.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.herstart.platform.markdown.Remark;

/** Whether the headings of a text make a sound table of contents below the title, which is the heading of level one. */
final class HeadingCheck {

    private HeadingCheck() {}

    /** Every mistake of a page. */
    static List<Remark> mistakes(Page page) {
        var mistakes = new ArrayList<Remark>();
        var texts = new HashSet<String>();
        int above = 1;
        for (var heading : page.text().headings()) {
            int line = page.lineOf(heading.line());
            if (heading.text().isBlank()) {
                mistakes.add(new Remark(page.file(), line, "deze kop is leeg"));
            } else if (!texts.add(heading.text())) {
                mistakes.add(new Remark(page.file(), line, "de kop \"" + heading.text() + "\" staat er twee keer"));
            }
            if (heading.level() == 1) {
                mistakes.add(new Remark(
                        page.file(), line, "een kop met één # is er al: de titel; begin in de tekst met ##"));
            } else if (heading.level() > above + 1) {
                mistakes.add(new Remark(
                        page.file(),
                        line,
                        "deze kop slaat een niveau over: hier hoort hooguit " + "#".repeat(above + 1)));
            }
            above = heading.level();
        }
        return mistakes;
    }
}
