package vn.tgpl.reporting.domain;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.shared.AccessScope;

/**
 * Hands over every row behind a number. It is transactional nowhere: each page of rows is read by itself, so that whoever
 * is slow to take them holds no connection.
 */
@Component
public class CaseExport {

    private static final int CHUNK = 500;

    private final CaseRowQueries cases;

    CaseExport(CaseRowQueries cases) {
        this.cases = cases;
    }

    /** All rows in the order of the list. */
    public void each(CaseSelection selection, AccessScope scope, Consumer<CaseRow> consumer) {
        String after = null;
        do {
            KeysetPage<CaseRow> chunk = cases.page(selection, scope, after, CHUNK);
            chunk.rows().forEach(consumer);
            after = chunk.next();
        } while (after != null);
    }
}
