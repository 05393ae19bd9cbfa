package nl.herstart.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.Readings;
import nl.herstart.Sources;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.employer.EmployerCosts;
import nl.herstart.command.plain.Budget;
import nl.herstart.command.plain.Finding;
import nl.herstart.command.plain.Measure;
import nl.herstart.command.plain.PlainDutch;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.markdown.Remark;
import nl.herstart.platform.organisation.OrganisationTags;
import nl.herstart.platform.organisation.Standing;
import nl.herstart.site.regions.Regions;
import nl.herstart.vacancy.holidays.SchoolHolidays;

/**
 * The command {@code controleer}: tells an editor, in Dutch, all that is wrong, hard or old in the texts. Files or folders
 * behind it limit it to those; {@code --op} with a day tells what will be old on that day, {@code --links} lists the addresses
 * elsewhere to which texts lead instead, and {@code --tekst} the bare text, for a spelling checker.
 */
public final class ContentCheck {

    private static final String LINKS = "--links";
    private static final String TEXT = "--tekst";
    private static final String ON = "--op";
    private static final int MONTHS_BETWEEN_CHECKS = 13;

    private final Sources sources;
    private final Folder content;
    private final Folder messages;
    private final List<String> asked;
    private final LocalDate today;
    private final PrintStream out;

    private ContentCheck(Sources sources, List<String> asked, LocalDate today, PrintStream out) {
        this.sources = sources;
        this.content = sources.content();
        this.messages = sources.messages();
        this.asked = asked;
        this.today = today;
        this.out = out;
    }

    /** Prints it all; 1 when something has to be put right, 0 when there is no more than advice. */
    public static int run(List<String> arguments, Sources sources, LocalDate today, PrintStream out) {
        int on = arguments.indexOf(ON);
        if (on < 0) {
            return look(arguments, sources, today, out);
        }
        try {
            var day = LocalDate.parse(on + 1 < arguments.size() ? arguments.get(on + 1) : "");
            var others = new ArrayList<>(arguments);
            others.subList(on, on + 2).clear();
            return look(others, sources, day, out);
        } catch (DateTimeParseException noDay) {
            out.println("Achter --op hoort een dag, zoals 2027-01-01");
            return 1;
        }
    }

    private static int look(List<String> arguments, Sources sources, LocalDate today, PrintStream out) {
        var asked = arguments.stream()
                .filter(each -> !each.startsWith("--"))
                .map(each -> each.replace('\\', '/').replaceFirst("^(.*/)?(content|messages)(/|$)", ""))
                .map(each -> each.replaceFirst("/$", ""))
                .filter(each -> !each.isEmpty())
                .toList();
        var check = new ContentCheck(sources, asked, today, out);
        if (arguments.contains(TEXT)) {
            return check.text();
        }
        return check.areThere() ? check.tell(arguments.contains(LINKS)) : 1;
    }

    private boolean areThere() {
        var missing = asked.stream()
                .filter(each -> Stream.of(content, messages)
                        .flatMap(folder -> folder.files().keySet().stream())
                        .noneMatch(file -> isIn(file, each)))
                .toList();
        missing.forEach(each -> out.println("Er is geen bestand of map " + each));
        return missing.isEmpty();
    }

    private int tell(boolean linksOnly) {
        var regions = Regions.packaged();
        var calculator = Calculator.load();
        var wrongSheets = new ArrayList<Remark>();
        var standing = standing(wrongSheets);
        var tags = new OrganisationTags(standing, standing::takesRegistrations);
        var library = new Readings(calculator, regions, tags, () -> today).library(content);
        if (linksOnly) {
            list("Links naar buiten", library.linksOutside());
            return 0;
        }
        var mistakes = new ArrayList<>(library.mistakes());
        mistakes.addAll(wrongSheets);
        var overdue = new ArrayList<>(library.overdueOn(today));
        try {
            overdue.addAll(sources.offices(regions, standing).apply(content).overdueOn(today));
        } catch (ContentException wrong) {
            mistakes.addAll(wrong.mistakes());
        }
        try {
            overdue.addAll(SchoolHolidays.read(content).overdueOn(today));
        } catch (ContentException wrong) {
            mistakes.addAll(wrong.mistakes());
        }
        overdue.addAll(unchecked(calculator));
        int toPutRight = list("Fouten, die moeten weg", mistakes);
        tellLanguage();
        list("Over de datum, om na te kijken", overdue);
        list("Cijfers die nog voorlopig zijn, om te vervangen", provisional(calculator));
        return toPutRight == 0 ? 0 : 1;
    }

    private Standing standing(List<Remark> mistakes) {
        try {
            return sources.standing();
        } catch (ContentException wrong) {
            mistakes.addAll(wrong.mistakes());
            return Standing.TRIAL;
        }
    }

    private List<Remark> unchecked(Calculator calculator) {
        return calculator.years().stream()
                .flatMap(year -> calculator.figures(year).stream())
                .filter(figure -> figure.checked().isBefore(today.minusMonths(MONTHS_BETWEEN_CHECKS)))
                .map(figure -> new Remark(
                        figure.sheet() + ".yaml",
                        Remark.WHOLE_FILE,
                        "de cijfers van " + figure.year() + " opnieuw naast hun bronnen leggen"))
                .distinct()
                .toList();
    }

    private List<Remark> provisional(Calculator calculator) {
        return Stream.concat(calculator.overdueOn(today).stream(), EmployerCosts.load().overdueOn(today).stream())
                .map(figure -> new Remark(
                        figure.sheet() + ".yaml",
                        Remark.WHOLE_FILE,
                        figure.name() + " van " + figure.year()
                                + figure.carriedOver()
                                        .map(carried -> " is nog dat van " + carried.from())
                                        .orElse(" is nog voorlopig")))
                .toList();
    }

    private void tellLanguage() {
        var findings = new PlainDutch().findings(content, messages);
        list("Taal, om te bekijken", findings.stream().map(Finding::remark).toList());
        if (asked.isEmpty()) {
            out.println("  Samen: " + counts(findings));
            Budget.in(content).stream()
                    .flatMap(budget -> budget.breaches(findings).stream())
                    .forEach(breach -> out.println("  " + breach));
        }
    }

    private int list(String title, List<Remark> remarks) {
        var chosen = remarks.stream().filter(remark -> isAsked(remark.file())).toList();
        out.println(title + ": " + chosen.size());
        chosen.forEach(remark -> out.println("  " + remark));
        return chosen.size();
    }

    private static String counts(List<Finding> findings) {
        return Arrays.stream(Measure.values())
                .map(measure -> measure.label() + " " + measure.count(findings))
                .collect(Collectors.joining(", "));
    }

    /** A passage a line, as file, line and text with tabs between them. */
    private int text() {
        PlainDutch.texts(content, messages)
                .filter(text -> isAsked(text.file()))
                .forEach(text -> text.passages().stream()
                        .map(passage -> passage.text().replaceAll("\\s", " "))
                        .forEach(words -> out.println(text.file() + '\t' + words)));
        return 0;
    }

    private boolean isAsked(String file) {
        return asked.isEmpty() || asked.stream().anyMatch(each -> isIn(file, each));
    }

    private static boolean isIn(String file, String fileOrFolder) {
        return file.equals(fileOrFolder) || file.startsWith(fileOrFolder + "/");
    }
}
