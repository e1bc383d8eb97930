package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A group of Luật TGPL 2017 Đ7 that somebody who joined a case belongs to beside the principal one. */
@Embeddable
record JoinedGroup(UUID personId, String groupCode) {

    @Override
    public String toString() {
        return "JoinedGroup[" + groupCode + "]";
    }
}
