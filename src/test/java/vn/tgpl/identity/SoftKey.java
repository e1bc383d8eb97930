package vn.tgpl.identity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A device that keeps one passkey (WebAuthn, ES256), as a browser would hand on what it says. */
final class SoftKey {

    private static final int PRESENT = 0x01;
    private static final int ASKED_ITS_HOLDER = 0x04;
    private static final int BRINGS_ITS_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final KeyPair pair;
    private final byte[] id = new byte[32];

    String origin = "http://localhost:8080";
    String host = "localhost";
    boolean asksItsHolder = true;
    int signatures;

    SoftKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
            new SecureRandom().nextBytes(id);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param question what the page asks, as JSON */
    String make(String question) {
        byte[] data = authenticatorData(BRINGS_ITS_KEY, attestedKey());
        byte[] attestation = joined(
                bytes(0xa3, 0x63),
                ascii("fmt"),
                bytes(0x64),
                ascii("none"),
                bytes(0x67),
                ascii("attStmt"),
                bytes(0xa0, 0x68),
                ascii("authData"),
                bytes(0x58, data.length),
                data);
        return credential("""
                {"attestationObject":"%s","clientDataJSON":"%s","transports":["internal"]}""".formatted(text(attestation), text(clientData("webauthn.create", question))));
    }

    /** @param question what the page asks, as JSON */
    String sign(String question) {
        signatures++;
        byte[] data = authenticatorData(0, new byte[0]);
        byte[] client = clientData("webauthn.get", question);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return credential("""
                    {"authenticatorData":"%s","clientDataJSON":"%s","signature":"%s"}""".formatted(text(data), text(client), text(signature.sign())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String credential(String response) {
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","response":%2$s,"clientExtensionResults":{}}""".formatted(text(id), response);
    }

    private byte[] clientData(String type, String question) {
        String challenge = question.replaceAll("(?s).*\"challenge\":\"([\\w-]+)\".*", "$1");
        return ascii("""
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}""".formatted(type, challenge, origin));
    }

    private byte[] authenticatorData(int also, byte[] attested) {
        int flags = PRESENT | also | (asksItsHolder ? ASKED_ITS_HOLDER : 0);
        byte[] count = ByteBuffer.allocate(Integer.BYTES).putInt(signatures).array();
        return joined(sha256(ascii(host)), bytes(flags), count, attested);
    }

    private byte[] attestedKey() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        return joined(
                new byte[16],
                bytes(0, id.length),
                id,
                bytes(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, COORDINATE),
                coordinate(key.getW().getAffineX().toByteArray()),
                bytes(0x22, 0x58, COORDINATE),
                coordinate(key.getW().getAffineY().toByteArray()));
    }

    /** Without the sign in front, or with the noughts that are missing there. */
    private static byte[] coordinate(byte[] number) {
        byte[] fixed = new byte[COORDINATE];
        int length = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - length, fixed, COORDINATE - length, length);
        return fixed;
    }

    private static byte[] sha256(byte[] of) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(of);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int place = 0; place < values.length; place++) {
            bytes[place] = (byte) values[place];
        }
        return bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
