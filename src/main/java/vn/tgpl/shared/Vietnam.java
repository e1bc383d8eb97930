package vn.tgpl.shared;

import java.time.ZoneId;

/** Where all days are counted. */
public final class Vietnam {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Vietnam() {}
}
