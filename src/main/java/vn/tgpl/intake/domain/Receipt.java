package vn.tgpl.intake.domain;

import java.time.Instant;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** Which office received a request, when, by whom and under which number. */
record Receipt(String code, OfficeId office, OfficeId centre, String province, Instant at, ActorId by) {}
