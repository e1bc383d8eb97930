package vn.tgpl.catalog;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The wording of 1/1/2026 in force today, and that of 1/1/2027 to come, whatever day it is. */
final class ComingWording {

    static final String PRESENT = "00000000-0000-7000-8000-000000000703";
    static final String COMING = "00000000-0000-7000-8000-000000000704";
    private static final int AHEAD = 40;

    private ComingWording() {}

    /** @return the day on which the wording to come begins */
    static LocalDate inTime(JdbcClient jdbc, LocalDate today) {
        LocalDate begins = today.plusDays(AHEAD);
        // days of two wordings never lie on one another, not even between two statements
        boolean later = begins.isAfter(LocalDate.of(2027, 1, 1));
        String first = later ? COMING : PRESENT;
        String second = later ? PRESENT : COMING;
        for (String id : new String[] {first, second}) {
            String column = id.equals(COMING) ? "valid_from" : "valid_to";
            jdbc.sql("update catalog.law_version set " + column + " = :day where id = :id::uuid")
                    .param("day", id.equals(COMING) ? begins : begins.minusDays(1))
                    .param("id", id)
                    .update();
        }
        return begins;
    }
}
