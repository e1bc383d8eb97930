package vn.tgpl.casework.list;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.Chunks;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.OfficeId;

/**
 * Hands over the whole register of a year or a month. It is transactional nowhere: each chunk of lines is read by itself, so
 * that whoever is slow to take them holds no connection.
 */
@Component
public class RegisterExport {

    private static final int CHUNK = 500;

    private final RegisterQueries register;

    public RegisterExport(RegisterQueries register) {
        this.register = register;
    }

    /**
     * All lines in the order of the book, each chunk read when its first line is asked for; to be gone through once.
     *
     * @param month 1 to 12, null for the whole year
     */
    public Iterator<RegisterRow> rows(OfficeId office, int year, @Nullable Integer month, AccessScope scope) {
        return new Chunks<>(after -> register.chunk(office, year, month, scope, after, CHUNK));
    }
}
