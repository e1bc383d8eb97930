package vn.tgpl.intake;

import java.time.Instant;

/**
 * A procedural authority told the centre of somebody who wants aid.
 *
 * @param at when the notice was received
 */
public record AuthorityNotice(Instant at, Duty duty) {

    /** What the notice asks of the centre. */
    public enum Duty {
        /** To accept and to appoint at once (Luật TGPL 2017 Đ31 k3). */
        ACCEPT_AT_ONCE,
        /** To appoint at once, because the request was accepted before its papers were complete (TTLT 10/2018 Đ3 k4). */
        APPOINT_AT_ONCE,
        /** To appoint within three working days of the notice (TTLT 10/2018 Đ3 k4). */
        APPOINT_IN_DAYS
    }
}
