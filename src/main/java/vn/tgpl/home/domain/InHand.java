package vn.tgpl.home.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The cases that somebody is performing.
 *
 * @param first those at which nothing was done for longest
 * @param all how many there are
 * @param practitioner his entry in the directory, null where the cases stand under several
 */
public record InHand(List<Row> first, long all, @Nullable UUID practitioner) {

    static final InHand NOTHING = new InHand(List.of(), 0, null);

    public InHand {
        first = List.copyOf(first);
    }

    /**
     * One of the cases.
     *
     * @param form name of its form of aid
     * @param workedOn day of the latest work on record, null where there is none
     */
    public record Row(
            UUID id,
            String code,
            String person,
            String form,
            @Nullable LocalDate workedOn) {

        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }
}
