package vn.tgpl.casework.list;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.KeysetPage;
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
     * All lines in the order of the book.
     *
     * @param month 1 to 12, null for the whole year
     */
    public void each(
            OfficeId office, int year, @Nullable Integer month, AccessScope scope, Consumer<RegisterRow> taker) {
        String after = null;
        do {
            KeysetPage<RegisterRow> chunk = register.chunk(office, year, month, scope, after, CHUNK);
            chunk.rows().forEach(taker);
            after = chunk.next();
        } while (after != null);
    }
}
