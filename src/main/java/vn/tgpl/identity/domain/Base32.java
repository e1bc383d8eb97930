package vn.tgpl.identity.domain;

/** Letters and figures in which apps take a secret (RFC 4648, 6), without filling. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = held << Byte.SIZE | (each & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt((held >> bits) & (LETTERS.length() - 1)));
            }
        }
        if (bits > 0) {
            text.append(LETTERS.charAt((held << (BITS - bits)) & (LETTERS.length() - 1)));
        }
        return text.toString();
    }
}
