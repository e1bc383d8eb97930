package vn.tgpl.intake.web;

/** A row of the list of requests, ready to show. */
record RequestLine(
        int number,
        String href,
        String receiptCode,
        String receivedAt,
        String beneficiaryName,
        String group,
        String groupLabel,
        String field,
        String form,
        String channel,
        String state,
        String stateTone) {}
