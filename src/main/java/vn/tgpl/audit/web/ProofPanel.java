package vn.tgpl.audit.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.domain.JournalFault;
import vn.tgpl.audit.domain.JournalProof;
import vn.tgpl.audit.domain.ProofQueries;
import vn.tgpl.shared.Display;

/** The latest proof of the journal, ready to be shown. */
@Component
class ProofPanel {

    private final ProofQueries proofs;

    ProofPanel(ProofQueries proofs) {
        this.proofs = proofs;
    }

    Optional<View> latest() {
        return proofs.latest().map(ProofPanel::view);
    }

    private static View view(JournalProof proof) {
        return new View(
                Display.dateTime(proof.at()),
                proof.position(),
                proof.seal(),
                proof.holds(),
                proof.faults().stream().map(ProofPanel::line).toList());
    }

    private static FaultLine line(JournalFault fault) {
        return new FaultLine(
                "audit.fault." + fault.kind().name(),
                plain(fault.position()),
                plain(fault.entry()),
                fault.at() == null ? null : Display.dateTime(fault.at()));
    }

    record View(String at, long position, String seal, boolean holds, List<FaultLine> faults) {}

    /** As it is looked up in the tables, not as a number is read. */
    private static @Nullable String plain(@Nullable Long id) {
        return id == null ? null : id.toString();
    }

    /** @param kindKey message that says what is wrong */
    record FaultLine(
            String kindKey,
            @Nullable String position,
            @Nullable String entry,
            @Nullable String at) {}
}
