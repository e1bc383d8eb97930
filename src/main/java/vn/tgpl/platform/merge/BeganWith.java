package vn.tgpl.platform.merge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.SecretBox;
import vn.tgpl.platform.SecretUnreadable;

/**
 * Lets a form carry how everything stood when it was opened. Enciphered, for what the screen masks is compared as well; without a key
 * the form carries nothing, and the two who edit choose without knowing what was.
 */
@Component
class BeganWith {

    /** The name of the field of the form. */
    static final String FIELD = "began";

    private static final int LONGEST = 200_000;
    private static final int MOST_PARTS = 500;

    private final SecretBox box;

    BeganWith(SecretBox box) {
        this.box = box;
    }

    /** @param place address of the form, for which alone it counts */
    Optional<String> write(String place, long version, List<Part> parts) {
        if (!box.isReady()) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeLong(version);
            out.writeInt(parts.size());
            for (Part part : parts) {
                out.writeUTF(part.key());
                out.writeUTF(part.mark());
                out.writeUTF(part.shown());
            }
        } catch (IOException tooLong) {
            return Optional.empty();
        }
        return Optional.of(
                Base64.getUrlEncoder().withoutPadding().encodeToString(box.seal(bytes.toByteArray(), of(place))));
    }

    /** By key; null when it cannot be read, or tells of another version than the form does. */
    @Nullable
    Map<String, Before> read(@Nullable String kept, String place, @Nullable String version) {
        if (kept == null || kept.isEmpty() || kept.length() > LONGEST || !box.isReady()) {
            return null;
        }
        try {
            byte[] plain = box.open(Base64.getUrlDecoder().decode(kept), of(place));
            return read(plain, version);
        } catch (SecretUnreadable | IllegalArgumentException other) {
            return null;
        }
    }

    private static @Nullable Map<String, Before> read(byte[] plain, @Nullable String version) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(plain)))) {
            if (!Long.toString(in.readLong()).equals(version)) {
                return null;
            }
            Map<String, Before> before = new LinkedHashMap<>();
            int parts = Math.min(in.readInt(), MOST_PARTS);
            for (int at = 0; at < parts; at++) {
                before.put(in.readUTF(), new Before(in.readUTF(), in.readUTF()));
            }
            return before;
        } catch (IOException ofAnEarlierVersion) {
            return null;
        }
    }

    private static String of(String place) {
        return "platform.merge " + place;
    }
}
