package vn.tgpl.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.AuthorityNotice;

/**
 * The notice of an authority on which a case was accepted (Luật TGPL 2017 Đ31 k3; TTLT 10/2018 Đ3 k4).
 *
 * @param duty what it asks for; kept as it was when the case was accepted
 */
@Embeddable
record ToldNotice(
        @Column(name = "notice_at") Instant at,

        @Column(name = "notice_duty") @Enumerated(EnumType.STRING)
        AuthorityNotice.Duty duty) {

    static @Nullable ToldNotice of(@Nullable AuthorityNotice notice) {
        return notice == null ? null : new ToldNotice(notice.at(), notice.duty());
    }

    AuthorityNotice notice() {
        return new AuthorityNotice(at, duty);
    }
}
