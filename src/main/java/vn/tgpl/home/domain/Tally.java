package vn.tgpl.home.domain;

import vn.tgpl.shared.Actor;

/** The numbers above the work list, the most pressing first. */
public enum Tally {
    TO_ASSIGN("casework:assign", Source.CASES, "c.state = 'ACCEPTED'"),
    REQUESTS("intake:receive", Source.REQUESTS, "r.state = 'RECEIVED'"),
    REFERRALS("referrals:read", Source.REFERRALS, "f.state = 'WAITING'"),
    OVERDUE("casework:read,reporting:dashboard", Source.CASES, """
            c.id in (select d.case_id from casework.deadline d
                      where d.met_at is null and d.lapsed_at is null and d.due_at <= :now
                        and d.kind <> 'VERIFICATION_RESULT')"""),
    PAPERS("intake:receive", Source.REQUESTS, "r.state = 'WAITING_PAPERS'"),
    OPEN("reporting:dashboard", Source.CASES, "c.closed_on is null"),
    ACCEPTED("reporting:dashboard", Source.CASES, "c.accepted_at >= :yearStart"),
    CLOSED("reporting:dashboard", Source.CASES, "c.closed_on >= :yearDay"),
    ASSIGNED("casework:read", Source.CASES, "c.state = 'ASSIGNED'"),
    IN_PROGRESS("casework:read", Source.CASES, "c.state = 'IN_PROGRESS'"),
    TO_HAND_OVER("casework:read", Source.CASES, "c.state = 'CLOSED'"),
    SENT_WAITING("referrals:send", Source.REFERRALS, "f.state = 'WAITING'"),
    SENT_TAKEN_UP("referrals:send", Source.REFERRALS, "f.state = 'TAKEN_UP'"),
    SENT_ACCEPTED("referrals:send", Source.REFERRALS, "f.state = 'ACCEPTED'"),
    SENT_REFUSED("referrals:send", Source.REFERRALS, "f.state = 'REFUSED'");

    /** Where the rows stand. */
    enum Source {
        CASES("casework.legal_aid_case c"),
        REQUESTS("intake.request r"),
        REFERRALS("referrals.referral f");

        private final String table;

        Source(String table) {
            this.table = table;
        }

        String table() {
            return table;
        }
    }

    private final String anyRight;
    private final Source source;
    private final String predicate;

    Tally(String anyRight, Source source, String predicate) {
        this.anyRight = anyRight;
        this.source = source;
        this.predicate = predicate;
    }

    boolean isFor(Actor actor) {
        for (String right : anyRight.split(",", -1)) {
            if (actor.may(right)) {
                return true;
            }
        }
        return false;
    }

    Source source() {
        return source;
    }

    String predicate() {
        return predicate;
    }
}
