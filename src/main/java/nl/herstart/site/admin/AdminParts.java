package nl.herstart.site.admin;

import java.time.Clock;
import nl.herstart.desk.Audit;
import nl.herstart.desk.SecondFactors;
import nl.herstart.desk.Sessions;
import nl.herstart.desk.Tries;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.secret.Passwords;
import nl.herstart.platform.secret.SealedText;

/** What everything in this room works with. */
record AdminParts(
        Database database,
        AccountRows rows,
        StaffLinks links,
        Sessions sessions,
        SecondFactors factors,
        Tries tries,
        Passwords passwords,
        SealedText seals,
        Audit audit,
        StaffMails mails,
        Clock clock) {}
