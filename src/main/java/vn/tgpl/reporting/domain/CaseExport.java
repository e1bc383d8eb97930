package vn.tgpl.reporting.domain;

import java.util.Iterator;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.Chunks;
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

    /** All rows in the order of the list, each chunk read when its first row is asked for; to be gone through once. */
    public Iterator<CaseRow> rows(CaseSelection selection, AccessScope scope) {
        return new Chunks<>(after -> cases.page(selection, scope, after, CHUNK));
    }
}
