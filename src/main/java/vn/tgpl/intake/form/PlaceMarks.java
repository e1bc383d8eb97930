package vn.tgpl.intake.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.KeyedMarks;
import vn.tgpl.shared.VietnameseText;

/**
 * Marks of the place of which a form says something: it goes with the form and with its draft, so that what was said of one place is
 * not taken for said of another that came on record meanwhile. A mark tells nobody the place.
 */
@Component
public class PlaceMarks {

    private static final String PLACE = "residence of a form";

    private final KeyedMarks keyed;

    /** Stands in for the key where there is none; forms from before a start are asked again then. */
    private final String ofThisStart = UUID.randomUUID().toString();

    PlaceMarks(KeyedMarks keyed) {
        this.keyed = keyed;
    }

    /** @param village within the commune; how it is written, with marks or without, makes no other place of it */
    public String of(@Nullable String communeCode, @Nullable String village) {
        String place = Objects.requireNonNullElse(communeCode, "")
                + '\n'
                + (village == null ? "" : VietnameseText.fold(village));
        byte[] mark = keyed.areReady() ? keyed.mark(place, PLACE) : digest(ofThisStart + '\n' + place);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    }

    /**
     * Whether a form was made of another place.
     *
     * @param carried by the form; null says nothing
     */
    public boolean isOfAnother(@Nullable String carried, @Nullable String communeCode, @Nullable String village) {
        return carried != null && !carried.equals(of(communeCode, village));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
