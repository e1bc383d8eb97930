package vn.tgpl.home.domain.pack;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the papers of one office after the other. */
@Component
class DayPackMaking {

    private static final Logger log = LoggerFactory.getLogger(DayPackMaking.class);

    private final DayPackStages stages;
    private final PackQueries queries;
    private final DayPackDocument document;
    private final DayPackFolder folder;
    private final Clock clock;

    DayPackMaking(
            DayPackStages stages, PackQueries queries, DayPackDocument document, DayPackFolder folder, Clock clock) {
        this.stages = stages;
        this.queries = queries;
        this.document = document;
        this.folder = folder;
        this.clock = clock;
    }

    /** The one that was wanted first; empty when none is wanted. */
    Optional<UUID> next() {
        Optional<PackOffice> office = stages.begin();
        office.ifPresent(this::make);
        return office.map(PackOffice::pack);
    }

    private void make(PackOffice office) {
        Instant now = clock.instant();
        try {
            PackRows rows = queries.of(office, LocalDate.ofInstant(now, clock.getZone()));
            int total = rows.cases().size();
            stages.tell(office.pack(), 0, total);
            byte[] content = document.write(office.name(), now, rows, done -> stages.tell(office.pack(), done, total));
            stages.ready(office.pack(), content, now);
            keep(office, now, content);
            log.info("papers for a day without the system made for office {}: {} cases", office.office(), total);
        } catch (RuntimeException | IOException failure) {
            log.error("no papers for a day without the system for office {}", office.office(), failure);
            stages.failed(office.pack());
        }
    }

    /** They are made and can be taken from their page, whether the folder takes them or not. */
    private void keep(PackOffice office, Instant madeAt, byte[] content) {
        try {
            folder.keep(office.abbreviation(), madeAt, content);
        } catch (RuntimeException | IOException full) {
            log.error(
                    "papers for a day without the system of office {} are made, but not in the folder: "
                            + "take them from their page while it can be opened",
                    office.office(),
                    full);
        }
    }
}
