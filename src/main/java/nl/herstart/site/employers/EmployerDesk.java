package nl.herstart.site.employers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.DeskRoom;
import nl.herstart.desk.MenuItem;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;
import nl.herstart.vacancy.EmployerList;
import nl.herstart.vacancy.VacancyDesk;

/** Vacancies, interests and employers at the desk, for who works in their region. */
final class EmployerDesk implements DeskRoom {

    static final String QUEUE = "/beheer/vacatures";
    static final Set<Role> STAFF = EnumSet.of(Role.CONSULENT, Role.COORDINATOR);

    private final Room room;
    private final VacancyDesk desk;
    private final EmployerList list;
    private final DeskMails mails;
    private final EmployerMails letters;
    private final Candidates candidates;
    private final Function<String, List<String>> remarks;

    EmployerDesk(
            Room room,
            VacancyDesk desk,
            EmployerList list,
            DeskMails mails,
            EmployerMails letters,
            Candidates candidates,
            Function<String, List<String>> remarks) {
        this.room = room;
        this.desk = desk;
        this.list = list;
        this.mails = mails;
        this.letters = letters;
        this.candidates = candidates;
        this.remarks = remarks;
    }

    @Override
    public List<MenuItem> menu() {
        return menu(0);
    }

    @Override
    public List<MenuItem> menu(Viewer viewer) {
        return menu(viewer.is(STAFF) ? list.waiting(viewer) : 0);
    }

    private List<MenuItem> menu(long waiting) {
        var texts = mails.texts();
        return List.of(new MenuItem(QUEUE, waiting == 0 ? texts.say("menu") : texts.say("menu.wacht", waiting), STAFF));
    }

    @Override
    public void addTo(DeskDoor door) {
        new QueuePage(room, list, remarks, mails.texts(), door).addTo();
        new CandidatePages(desk, candidates, new Matching(mails.texts()), letters, room, mails.texts(), door).addTo();
        new JudgePages(room, desk, list, mails, remarks, door).addTo();
        new EmployerPages(room, desk, list, mails.texts(), door).addTo();
    }
}
