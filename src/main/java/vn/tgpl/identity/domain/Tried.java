package vn.tgpl.identity.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What a try is counted under. Whatever was typed as a user name may be a password, so only hashes are kept.
 *
 * @param here the account from this address
 * @param address the address over all accounts
 * @param everywhere the account over all addresses
 */
record Tried(String here, String address, String everywhere) {

    static Tried of(String username, String address) {
        String account = username.toLowerCase(Locale.ROOT);
        return new Tried(
                hash("account", account + '\n' + address), hash("address", address), hash("everywhere", account));
    }

    private static String hash(String kind, String value) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((kind + '\n' + value).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
