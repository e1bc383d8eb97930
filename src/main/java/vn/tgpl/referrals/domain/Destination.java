package vn.tgpl.referrals.domain;

import vn.tgpl.shared.OfficeId;

/** The centre a referral goes to. */
record Destination(OfficeId centre, String provinceCode) {}
