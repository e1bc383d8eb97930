package vn.tgpl.casework.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.JoiningClaim;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.people.PersonFacts;

/** What a form of somebody new said, so that it is known again after his record was corrected. */
final class NewcomerDigest {

    private NewcomerDigest() {}

    /** All that was typed; not the version of the case that was seen. */
    static String of(AddBeneficiary command, PersonFacts facts) {
        String all = Stream.concat(joining(command), person(facts)).collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> joining(AddBeneficiary command) {
        return Stream.concat(
                Stream.of(
                        said(command.caseId().value()),
                        said(command.urgentGround()),
                        said(command.deviation()),
                        said(command.apart()),
                        said(command.note())),
                claim(command.claim()));
    }

    private static Stream<String> claim(JoiningClaim claim) {
        return Stream.concat(
                Stream.of(
                        said(claim.groupCode()),
                        said(claim.otherGroups().stream().sorted().toList()),
                        said(claim.connectedMatter()),
                        said(claim.notifiedAt()),
                        said(claim.handedIn().applicationShown()),
                        said(claim.handedIn().documentsShown()),
                        said(claim.handedIn().documentsTold()),
                        said(claim.statusCode()),
                        said(claim.claimedAs()),
                        said(claim.villageNotListed()),
                        said(claim.areaShownBy()),
                        said(claim.papers().size())),
                claim.shown().stream().flatMap(NewcomerDigest::paper));
    }

    private static Stream<String> paper(CamePaper paper) {
        PaperShown shown = Objects.requireNonNull(paper.shown());
        return Stream.of(
                said(paper.code()),
                said(shown.shownAs()),
                said(shown.number()),
                said(shown.issuer()),
                said(shown.issuedOn()),
                said(shown.certifiedYear()));
    }

    private static Stream<String> person(PersonFacts facts) {
        return Stream.of(
                said(facts.fullName()),
                said(facts.nationalId() == null ? null : facts.nationalId().value()),
                said(facts.oldIdNumber()),
                said(facts.birth() == null ? null : facts.birth().display()),
                said(facts.sex()),
                said(facts.ethnicityCode()),
                said(facts.provinceCode()),
                said(facts.communeCode()),
                said(facts.village()),
                said(facts.addressLine()),
                said(facts.phone() == null ? null : facts.phone().value()),
                said(facts.safety().phone()),
                said(facts.safety().address()),
                said(facts.safety().reason()),
                said(facts.contactNote()));
    }

    /** With its length before it: no two forms give the same row of words. */
    private static String said(@Nullable Object value) {
        return value == null ? "-" : value.toString().length() + ":" + value;
    }
}
