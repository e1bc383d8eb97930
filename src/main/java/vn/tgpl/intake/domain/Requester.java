package vn.tgpl.intake.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who asks on behalf of the beneficiary (Luật TGPL Đ8 k2). */
@Embeddable
public record Requester(
        @Column(name = "requester_name") @Nullable String name,
        @Column(name = "requester_relation") @Nullable String relation,
        @Column(name = "requester_phone") @Nullable String phone) {

    @Override
    public String toString() {
        return "Requester[masked]";
    }
}
