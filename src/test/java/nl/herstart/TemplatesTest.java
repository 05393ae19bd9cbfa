package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.herstart.platform.files.Folder;
import org.junit.jupiter.api.Test;

/** What no template may do. */
class TemplatesTest {

    private static final Map<String, String> TEMPLATES = Folder.packaged("templates").files().entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey, file -> Folder.packaged("templates").text(file.getKey())));

    @Test
    void sees_the_templates_at_all() {
        assertThat(TEMPLATES).containsKeys("layout/page.peb", "pages/article.peb", "pages/home.peb");
    }

    @Test
    void shows_no_data_unescaped() {
        assertNoneHas("\\|\\s*raw\\b|\\{%\\s*autoescape");
    }

    @Test
    void holds_no_script_or_style_and_no_event_attribute_but_data_that_is_never_run() {
        assertNoneHas(
                "<script(?! type=\"application/ld\\+json\">\\{\\{ structured \\| markup }}<)(?![^>]*\\bsrc=)|\\sstyle\\s*=|\\son[a-z]+\\s*=");
    }

    /** A mail cannot lead to a style sheet; a page must. */
    @Test
    void holds_a_style_sheet_in_a_mail_alone() {
        assertThat(TEMPLATES.keySet().stream()
                        .filter(name -> TEMPLATES.getOrDefault(name, "").contains("<style")))
                .containsExactly("mail/letter.peb");
    }

    @Test
    void quotes_every_attribute_that_holds_data() {
        assertNoneHas("\\s[a-z-]+=\\{\\{");
    }

    @Test
    void names_no_other_site() {
        assertNoneHas("(src|href|action)=\"(https?:)?//");
    }

    private static void assertNoneHas(String pattern) {
        var wrong = Pattern.compile(pattern);
        TEMPLATES.forEach((name, text) -> assertThat(wrong.matcher(withoutComments(text))
                        .results()
                        .map(found -> found.group())
                        .toList())
                .as(name)
                .isEmpty());
    }

    private static String withoutComments(String template) {
        return template.replaceAll("(?s)\\{#.*?#}", "");
    }
}
