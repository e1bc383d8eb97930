package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.Objects;
import vn.tgpl.shared.ActorId;

/** What is declared of somebody with his appointment, and what was asked about him. */
record BarsAnswered(BarAnswer answer, BarQuestion question) {

    /** How that is kept: as declared now by whoever appoints him, or as before of whoever comes back as he was. */
    BarAnswer.Earlier how(Instant now, ActorId by) {
        return Objects.requireNonNullElseGet(
                answer.earlier(), () -> new BarAnswer.Earlier(question.asked(), null, now, by));
    }

    @Override
    public String toString() {
        return "BarsAnswered[masked]";
    }
}
