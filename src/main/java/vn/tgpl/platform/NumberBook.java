package vn.tgpl.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.shared.OfficeId;

/** Running numbers of an office's registers, without gap or repeat. */
@Component
public class NumberBook {

    private final JdbcClient jdbc;

    NumberBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Draws the next number, starting with 1 each year. Others who draw from the same book wait until the caller's
     * transaction ends; when it rolls back, the number is drawn again.
     *
     * @param register which book of the office
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(OfficeId office, String register, int year) {
        return jdbc.sql("""
                        insert into platform.number_book as book (office_id, register, year, last_number)
                        values (:office, :register, :year, 1)
                        on conflict (office_id, register, year) do update set last_number = book.last_number + 1
                        returning last_number""")
                .param("office", office.value())
                .param("register", register)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
