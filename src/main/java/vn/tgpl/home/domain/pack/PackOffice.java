package vn.tgpl.home.domain.pack;

import java.util.UUID;

/**
 * Whose papers are being made.
 *
 * @param abbreviation with the province before it, for the name of the file
 * @param whole whether it is a centre, whose papers tell of its branches too
 */
record PackOffice(UUID pack, UUID office, String name, String abbreviation, boolean whole) {

    /**
     * What belongs to it, with what ended offices left to it, as SQL over rows with the columns {@code office_id,
     * centre_id} and the parameters {@code office, today}.
     */
    String covers(String alias) {
        return whole
                ? alias + ".centre_id = any (array(select offices.centres_left_to(:office, :today)))"
                : alias + ".office_id = any (array(select offices.left_to(:office, :today)))";
    }
}
