package vn.tgpl.catalog.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tgpl.catalog.CodeChanged;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CommunesImported;
import vn.tgpl.catalog.DifficultAreaChanged;
import vn.tgpl.catalog.LawVersionEnacted;
import vn.tgpl.catalog.StatisticsColumnChanged;
import vn.tgpl.platform.Snapshot;
import vn.tgpl.platform.Snapshots;

/** Groups, codes and places as they were read last; an edit makes its part be read anew. */
@Component
class CatalogueMemory {

    private final Snapshot<EligibilityGroups> groups;
    private final Snapshot<Codes> codes;
    private final Snapshot<Places> places;

    CatalogueMemory(GroupReader groupReader, CodeReader codeReader, CatalogueReader placeReader, Snapshots snapshots) {
        this.groups = snapshots.of(groupReader::groups);
        this.codes = snapshots.of(codeReader::all);
        this.places = snapshots.of(placeReader::places);
    }

    EligibilityGroups groups() {
        return groups.get();
    }

    Codes codes() {
        return codes.get();
    }

    Places places() {
        return places.get();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void imported(CommunesImported event) {
        places.forget();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(DifficultAreaChanged event) {
        places.forget();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(CodeChanged event) {
        codes.forget();
        if (event.list() == CodeList.PROOF_PAPER) {
            groups.forget();
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(StatisticsColumnChanged event) {
        groups.forget();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void enacted(LawVersionEnacted event) {
        groups.forget();
    }
}
