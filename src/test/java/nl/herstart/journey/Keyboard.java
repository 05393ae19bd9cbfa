package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Somebody who goes about by keys alone. Each stop of the focus is looked at: one sees that it is there, it is on the screen and
 * nothing lies over it, and it comes after the stop before, in the page and to the eye; at the end of the page it begins anew.
 */
final class Keyboard {

    private static final int MOST_STOPS = 150;

    /**
     * What is wrong with the focus where it is now, or nothing; and where it is, to compare with the next stop. A date has stops of
     * its own inside, which the browser shows.
     */
    private static final String LOOK = """
            const at = document.activeElement;
            if (at === document.body || at === window.stopBefore) return '';
            const name = `${at.tagName} ${at.name || at.id || at.className} '${at.textContent.trim().slice(0, 40)}'`;
            const fault = what => `${name}: ${what}`;
            if (at.tabIndex > 0) return fault('an order of its own');
            const shown = [at, at.parentElement, at.parentElement.parentElement].some(one => {
                const style = getComputedStyle(one);
                return one.matches(':focus-visible, :has(:focus-visible)') && style.outlineStyle !== 'none'
                    && parseFloat(style.outlineWidth) >= 2 && style.outlineColor !== 'rgba(0, 0, 0, 0)';
            });
            if (!shown) return fault('the focus is not shown');
            const box = [...at.getClientRects()].find(part => part.width > 4 && part.height > 4);
            if (!box) return fault('it is hidden');
            const x = box.x + box.width / 2;
            const y = box.y + box.height / 2;
            if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return fault('it is off the screen');
            const top = document.elementFromPoint(x, y);
            const own = top && (top === at || at.contains(top) || top.contains(at)
                || [...(at.labels || [])].some(label => label.contains(top)));
            if (!own) return fault('something lies over it');
            const before = at.matches('.skip-link') ? null : window.stopBefore;
            window.stopBefore = at;
            if (before && before.isConnected) {
                if (!(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)) return fault('it comes too late');
                const last = before.getBoundingClientRect();
                if (innerWidth < 500 && box.bottom <= last.top && !before.matches('.skip-link')) return fault('it stands higher than the stop before');
            }
            return '';
            """;

    private final Browser browser;

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** Goes on with Tab until it is here. */
    WebElement to(By what) {
        var stops = new ArrayList<String>();
        while (true) {
            browser.type(Keys.TAB);
            lookAtFocus();
            var here = browser.focused();
            if (browser.all(what).contains(here)) {
                return here;
            }
            stops.add(here.getTagName() + " " + here.getText());
            assertThat(stops.size()).as(() -> what + " among " + stops).isLessThan(MOST_STOPS);
        }
    }

    /** Goes on with Tab until it is in the field with this name. */
    WebElement toField(String name) {
        return to(By.name(name));
    }

    /** Goes on with Tab until it is at a link, button or summary that says this. */
    WebElement toWords(String words) {
        return to(By.xpath("//*[self::a or self::button or self::summary][normalize-space()=\"%s\"]".formatted(words)));
    }

    Keyboard types(CharSequence... keys) {
        browser.type(keys);
        return this;
    }

    /** Types into a field that it goes to. */
    Keyboard fills(String name, String text) {
        toField(name);
        return types(text);
    }

    /** Goes to a button or link and presses Enter, which leads to another page. */
    void enters(String words) {
        toWords(words);
        leaves(Keys.ENTER);
    }

    /** Presses a key that leads to another page. */
    void leaves(Keys key) {
        browser.leave(() -> browser.type(key));
    }

    private void lookAtFocus() {
        assertThat(browser.driver().executeScript(LOOK))
                .as("the focus at " + browser.address())
                .isEqualTo("");
    }

    /** The names of all stops of this page, from where the focus is to its end. */
    List<String> stopsToTheEnd() {
        var stops = new ArrayList<String>();
        while (stops.size() < MOST_STOPS) {
            browser.type(Keys.TAB);
            var here = browser.focused();
            if (here.getTagName().equals("body")) {
                return stops;
            }
            lookAtFocus();
            stops.add(here.getTagName() + " " + here.getText());
        }
        throw new AssertionError("no end: " + stops);
    }
}
