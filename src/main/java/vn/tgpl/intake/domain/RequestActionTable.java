package vn.tgpl.intake.domain;

import static vn.tgpl.intake.domain.RequestState.ACCEPTED;
import static vn.tgpl.intake.domain.RequestState.ANSWERED;
import static vn.tgpl.intake.domain.RequestState.RECEIVED;
import static vn.tgpl.intake.domain.RequestState.REFUSED;
import static vn.tgpl.intake.domain.RequestState.TRANSFERRED;
import static vn.tgpl.intake.domain.RequestState.WAITING_PAPERS;
import static vn.tgpl.intake.domain.RequestState.WITHDRAWN;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one table of what may be done with a request: right, states, whether it gives aid, and where it leads. */
final class RequestActionTable {

    private static final String DECIDE = "intake:decide";
    private static final String RECEIVE = "intake:receive";

    private RequestActionTable() {}

    static RequestRule rule(Decision decision) {
        return switch (decision) {
            // Luật TGPL 2017 Đ30 k1, k4
            case ACCEPTANCE -> aiding(ACCEPTED);
            // Luật TGPL 2017 Đ30 k3
            case REFUSAL -> whileOpen(DECIDE, REFUSED);
            // Luật TGPL 2017 Đ35
            case TRANSFER -> aiding(TRANSFERRED);
            // Luật TGPL 2017 Đ30 k2: one call at a time, and none for what no paper would make a matter of legal aid
            // (Đ27 k1)
            case PAPER_CALL -> new RequestRule(DECIDE, Set.of(RECEIVED), true, WAITING_PAPERS);
            case PAPER_ARRIVAL -> new RequestRule(RECEIVE, Set.of(WAITING_PAPERS), false, RECEIVED);
            // TT 12/2018 Đ8 k2
            case SIMPLE_ANSWER -> aiding(ANSWERED);
            // Luật TGPL 2017 Đ7, Đ30 k1: judged by the facts of the day of acceptance
            case CORRECTION -> whileOpen(RECEIVE, null);
            // Luật TGPL 2017 Đ8; TT 12/2018 Đ9 k2
            case WITHDRAWAL -> whileOpen(RECEIVE, WITHDRAWN);
        };
    }

    private static RequestRule aiding(RequestState target) {
        return new RequestRule(DECIDE, Set.of(RECEIVED, WAITING_PAPERS), true, target);
    }

    private static RequestRule whileOpen(String right, @Nullable RequestState target) {
        return new RequestRule(right, Set.of(RECEIVED, WAITING_PAPERS), false, target);
    }
}
