package vn.tgpl.identity.domain;

import vn.tgpl.shared.ActorId;

/** A password made for somebody, to be told to him once. */
public record NewPassword(ActorId account, String password) {

    @Override
    public String toString() {
        return "NewPassword[" + account + "]";
    }
}
