package vn.tgpl.catalog.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.catalog.CommunesImported;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.VietnameseText;

/** Takes over lists of communes in two steps: check and keep, then confirm all or nothing. */
@Service
@Transactional
public class CommuneImportService {

    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final int LONGEST_NAME = 200;

    private final CatalogueReader reader;
    private final CommuneImports imports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommuneImportService(
            CatalogueReader reader, CommuneImports imports, ApplicationEventPublisher events, Clock clock) {
        this.reader = reader;
        this.imports = imports;
        this.events = events;
        this.clock = clock;
    }

    /** Checks the file and keeps its rows when all are right. */
    public DryRun dryRun(String fileName, byte[] content, Actor actor) {
        CheckedSheet sheet = check(fileName, content);
        if (!sheet.isClean()) {
            return new DryRun(null, sheet);
        }
        imports.forgetOlderThan(clock.instant().minus(LONGEST_WAIT));
        CommuneImportId id = CommuneImportId.next();
        imports.keep(id, storable(fileName), clock.instant(), actor.id(), sheet.rows());
        return new DryRun(id, sheet);
    }

    /** Takes the kept rows over and tells how many communes were new or altered. */
    public int confirm(CommuneImportId id, Actor actor) {
        if (!imports.markConfirmed(id, clock.instant(), actor.id())) {
            throw imports.exists(id) ? new ImportAlreadyConfirmed() : new NotFound();
        }
        int taken = imports.takeOver(id, LocalDate.now(clock));
        events.publishEvent(new CommunesImported(id.value(), actor));
        return taken;
    }

    private static String storable(String fileName) {
        String kept = VietnameseText.isStorable(fileName) ? VietnameseText.nfc(fileName) : "";
        return kept.substring(0, Math.min(kept.length(), LONGEST_NAME));
    }

    private CheckedSheet check(String fileName, byte[] content) {
        Map<String, CommuneView> stored =
                reader.communes().stream().collect(Collectors.toMap(CommuneView::code, Function.identity()));
        return new CommuneSheetCheck(stored, reader.provinces()).check(SheetReader.read(fileName, content));
    }
}
