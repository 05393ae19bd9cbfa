package nl.herstart;

import java.util.List;
import java.util.Optional;
import nl.herstart.desk.Viewer;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.Seen;
import nl.herstart.registry.casefile.StaffLetter;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.work.CaseWork;
import nl.herstart.registry.work.Seekers;
import nl.herstart.registry.work.Seekers.Seeker;
import nl.herstart.site.employers.Candidates;
import nl.herstart.vacancy.VacancyId;

/** The people of the registry, whom a vacancy may suit; what is done about them stands in their case. */
record CandidatesOfRegistry(Seekers seekers, CaseWork work) implements Candidates {

    static CandidatesOfRegistry of(Registry registry) {
        return new CandidatesOfRegistry(new Seekers(registry), new CaseWork(registry));
    }

    @Override
    public List<Seeker> in(Viewer viewer, String region, VacancyId vacancy) {
        return seekers.in(viewer, region, vacancy.object());
    }

    /** The note comes first: it names why before anything leaves. */
    @Override
    public Reply send(Viewer viewer, PersonId person, long version, StaffLetter letter, String note) {
        var noted = pass(viewer, person, version, note);
        return noted instanceof Reply.Done done ? work.mail(viewer, new Seen(person, done.version()), letter) : noted;
    }

    @Override
    public Reply pass(Viewer viewer, PersonId person, long version, String note) {
        return work.contact(
                viewer,
                new Seen(person, version),
                new Contact.New(Contact.Kind.INTERN, Optional.empty(), note, "", Optional.empty(), Optional.empty()));
    }
}
