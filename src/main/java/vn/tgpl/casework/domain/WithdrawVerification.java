package vn.tgpl.casework.domain;

import java.util.UUID;

/** Withdraws what was asked of another province; whoever is asked reads the reason. */
public record WithdrawVerification(UUID id, String reason) {

    @Override
    public String toString() {
        return "WithdrawVerification[" + id + "]";
    }
}
