package vn.tgpl.identity.domain;

/** The password of an account as it is kept. */
record StoredPassword(String username, String hash) {

    @Override
    public String toString() {
        return "StoredPassword";
    }
}
