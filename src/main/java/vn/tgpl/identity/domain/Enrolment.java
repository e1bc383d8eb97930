package vn.tgpl.identity.domain;

/**
 * A secret that was made for an account and is not confirmed yet. Nothing is stored of it: its page carries it, enciphered.
 *
 * @param sealed what the page gives back
 * @param key the secret in groups, for typing
 * @param address the secret with what an app wants to know of it, for a picture
 */
public record Enrolment(String sealed, String key, String address) {

    @Override
    public String toString() {
        return "Enrolment";
    }
}
